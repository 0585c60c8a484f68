/**
 * The drawings of the interface icons, by hand, as SVG path data on a 24 × 24 grid.
 *
 * One hand draws them all: a sheet has two wide and two tight corners like the leaf of the mark, and every dot is the
 * rhombus a reed pen leaves on paper. `line` is stroked (1.75 units, round joins), `ink` is filled. `directional` icons
 * point along the reading direction and are mirrored in a right-to-left interface. `Icon.tsx` renders them.
 */

/** One icon: stroked path data, filled path data, and whether it is mirrored right-to-left. */
export interface IconDrawing {
  readonly line?: string;
  readonly ink?: string;
  readonly directional?: true;
}

const BOOKMARK = 'M6 9a6 6 0 0 1 6-6h5a1 1 0 0 1 1 1v16.5l-6-4.5-6 4.5z';
const BOX = 'M3.5 4.5h17v4.5h-17zM5 9v10a1 1 0 0 0 1 1h8a5 5 0 0 0 5-5V9';
const STAR = 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.8-5.3 2.8 1.1-5.9-4.3-4.1 5.9-.8z';
const PLAY = 'M7 5.5v13a.8.8 0 0 0 1.2.7l11-6.5a.8.8 0 0 0 0-1.4l-11-6.5a.8.8 0 0 0-1.2.7z';
const PAUSE = 'M7 6.5l3-2v13l-3 2zM14 6.5l3-2v13l-3 2z';

export const ICON_PATHS = {
  save: { line: BOOKMARK },
  saved: { line: BOOKMARK, ink: BOOKMARK },
  'open-tab': {
    line: 'M12 4H9a5 5 0 0 0-5 5v10a1 1 0 0 0 1 1h10a5 5 0 0 0 5-5v-3M15 3.5h5.5V9M20.5 3.5 11.5 12.5',
    directional: true,
  },
  'side-panel': {
    line: 'M3.5 9.5a5 5 0 0 1 5-5h11a1 1 0 0 1 1 1v9a5 5 0 0 1-5 5h-11a1 1 0 0 1-1-1zM14 4.5v15M17 8.5h.5M17 11.5h.5',
    directional: true,
  },
  library: {
    line: 'M4 5a1 1 0 0 1 1-1h3.5v16H5a1 1 0 0 1-1-1zM8.5 7.5H12a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H8.5M14.2 6.9l3.7-1.1 3.7 12.8-3.7 1.1z',
    directional: true,
  },
  settings: {
    line: 'M3.5 7.5h7M17.5 7.5h3M14 4l3.5 3.5L14 11l-3.5-3.5zM3.5 16.5h3M13.5 16.5h7M10 13l3.5 3.5L10 20l-3.5-3.5z',
  },
  type: {
    line: 'M2.5 17 6.5 6.5 10.5 17M4 13.2h5M19.8 5.8c-2.7-1.5-5-.4-5 1.3 0 1.6 1.9 2.3 5.7 1.3-4.5 1.2-7.3 4-7.3 7 0 3.3 3.6 5.2 8 3.6',
  },
  archive: { line: `${BOX}M12 11.5V17M9.5 14.5 12 17l2.5-2.5` },
  unarchive: { line: `${BOX}M12 17v-5.5M9.5 14l2.5-2.5 2.5 2.5` },
  delete: {
    line: 'M4 7h16M9 7V5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2M6 7l.7 12a1 1 0 0 0 1 1h5.8a4 4 0 0 0 4-3.8L18 7M10 11v5M14 11v5',
  },
  undo: { line: 'M8 4.5 4 8.5l4 4M4 8.5h9.75a5.75 5.75 0 0 1 0 11.5H9', directional: true },
  close: { line: 'M6 6l12 12M18 6 6 18' },
  back: { line: 'M11 5l-7 7 7 7M4 12h16', directional: true },
  next: { line: 'M13 5l7 7-7 7M20 12H4', directional: true },
  search: { line: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3l5.2 5.2' },
  person: { line: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.5-3.9 3.5-6 7.5-6s7 2.1 7.5 6' },
  place: {
    line: 'M12 21c-4.7-4.2-7-7.6-7-10.9a7 7 0 0 1 14 0c0 3.3-2.3 6.7-7 10.9z',
    ink: 'M12 7.2l2.8 2.8-2.8 2.8L9.2 10z',
  },
  organization: { line: 'M3.5 9.5 12 4l8.5 5.5zM6.5 12.5V17M12 12.5V17M17.5 12.5V17M4 20h16' },
  quote: {
    line: 'M10 6.5c-3.5 1-5.5 3.5-5.5 7V17a.5.5 0 0 0 .5.5h4.5a.5.5 0 0 0 .5-.5v-4.5H4.6M19.5 6.5c-3.5 1-5.5 3.5-5.5 7V17a.5.5 0 0 0 .5.5H19a.5.5 0 0 0 .5-.5v-4.5h-5.4',
  },
  calendar: {
    line: 'M4 10a5 5 0 0 1 5-5h10a1 1 0 0 1 1 1v9a5 5 0 0 1-5 5H5a1 1 0 0 1-1-1zM4 10h16M8.5 3v4M15.5 3v4',
    ink: 'M12 12.8l2.2 2.2-2.2 2.2L9.8 15z',
  },
  clock: { line: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3.2 2' },
  link: {
    line: 'M10 13.5a4 4 0 0 0 5.7.3l3.6-3.6a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10.5a4 4 0 0 0-5.7-.3l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.5-1.5',
  },
  image: {
    line: 'M3.5 9.5a5 5 0 0 1 5-5h11a1 1 0 0 1 1 1v9a5 5 0 0 1-5 5h-11a1 1 0 0 1-1-1zM3.8 17l5-5 6.7 7.5M12.7 16.2l2.5-2.7 4 4.2',
    ink: 'M15.5 7.2l1.8 1.8-1.8 1.8L13.7 9z',
  },
  warning: {
    line: 'M10.9 4.6 3.2 18.4a1.2 1.2 0 0 0 1.1 1.8h15.4a1.2 1.2 0 0 0 1.1-1.8L13.1 4.6a1.25 1.25 0 0 0-2.2 0zM12 9.5v3.7',
    ink: 'M12 14.9l1.6 1.6-1.6 1.6-1.6-1.6z',
  },
  info: {
    line: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11.5v4.7',
    ink: 'M12 6.4l1.6 1.6L12 9.6 10.4 8z',
  },
  check: { line: 'M4.5 12.5l5 5 10-11' },
  more: { ink: 'M5 9.8 7.2 12 5 14.2 2.8 12zM12 9.8l2.2 2.2-2.2 2.2L9.8 12zM19 9.8l2.2 2.2-2.2 2.2-2.2-2.2z' },
  sun: {
    line: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5V4.7M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5',
  },
  moon: { line: 'M20.3 14.2A8.6 8.6 0 1 1 9.8 3.7a6.8 6.8 0 0 0 10.5 10.5z' },
  eye: {
    line: 'M2.5 12C4.8 8 8 6 12 6s7.2 2 9.5 6c-2.3 4-5.5 6-9.5 6s-7.2-2-9.5-6z',
    ink: 'M12 9l3 3-3 3-3-3z',
  },
  'eye-off': {
    line: 'M4 4l16 16M9.8 6.2A10.6 10.6 0 0 1 12 6c4 0 7.2 2 9.5 6a15.8 15.8 0 0 1-2.4 3.2M6.3 7.7A15 15 0 0 0 2.5 12c2.3 4 5.5 6 9.5 6 1.5 0 2.9-.3 4.2-.9',
  },
  restore: { line: 'M4.5 4v4.5H9M4.7 8.5A8.25 8.25 0 1 1 3.8 12.5', ink: 'M12 9.8l2.2 2.2-2.2 2.2L9.8 12z' },
  pick: {
    line: 'M4 8V6a2 2 0 0 1 2-2h2M11.5 4h2M17 4h2a1 1 0 0 1 1 1v3M4 11.5v2M4 17v2a1 1 0 0 0 1 1h3M11.5 11.5l9 3.4-3.9 1.7-1.7 3.9z',
  },
  tag: {
    line: 'M3.5 9a5.5 5.5 0 0 1 5.5-5.5h3.7a2 2 0 0 1 1.4.6l6.3 6.3a2 2 0 0 1 0 2.8l-7.2 7.2a2 2 0 0 1-2.8 0l-6.3-6.3a2 2 0 0 1-.6-1.4z',
    ink: 'M9 6.9 11.1 9 9 11.1 6.9 9z',
  },
  star: { line: STAR },
  starred: { line: STAR, ink: STAR },
  filter: { line: 'M4 6.5h16M7 12h10M10 17.5h4' },
  note: {
    line: 'M4.5 9a5 5 0 0 1 5-5h9a1 1 0 0 1 1 1v9l-6 6h-8a1 1 0 0 1-1-1zM19.5 14h-5a1 1 0 0 0-1 1v5M9 9.5h6.5M9 13h2',
  },
  print: {
    line: 'M7 8V4h10v4M7 17H4.5a1 1 0 0 1-1-1v-4a4 4 0 0 1 4-4h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H17M7 14h10v6.5H7z',
    ink: 'M17 9.6l1.4 1.4-1.4 1.4-1.4-1.4z',
  },
  copy: {
    line: 'M8.5 12.5a4 4 0 0 1 4-4h7a1 1 0 0 1 1 1v7a4 4 0 0 1-4 4h-7a1 1 0 0 1-1-1zM15.5 5.5v-1a1 1 0 0 0-1-1h-7a4 4 0 0 0-4 4v7a1 1 0 0 0 1 1h1',
  },
  listen: {
    line: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9.2a4 4 0 0 1 0 5.6M18.2 6.5a8 8 0 0 1 0 11',
    directional: true,
  },
  focus: { line: 'M7 5.5h10M3.5 12h17M7 18.5h10', ink: 'M12 9.6l2.4 2.4-2.4 2.4L9.6 12z' },
  keyboard: {
    line: 'M3.5 9.5a3.5 3.5 0 0 1 3.5-3.5h12.5a1 1 0 0 1 1 1v7a4 4 0 0 1-4 4h-12a1 1 0 0 1-1-1zM7 10h.6M11 10h.6M15 10h.6M8.5 14h7',
  },
  contents: {
    line: 'M8.5 6h12M8.5 12h12M8.5 18h12',
    ink: 'M4.5 4l2 2-2 2-2-2zM4.5 10l2 2-2 2-2-2zM4.5 16l2 2-2 2-2-2z',
    directional: true,
  },
  highlight: {
    line: 'M9.5 14.5 7 12 16.5 3.5a2 2 0 0 1 2.8.1l1.1 1.1a2 2 0 0 1 .1 2.8L12 17zM7 12l-1.5 4.5 2 2L12 17M3.5 21h9',
  },
  up: { line: 'M5 14.5l7-7 7 7' },
  down: { line: 'M5 9.5l7 7 7-7' },
  top: { line: 'M5 4h14M5 14l7-6 7 6M12 8.5V20' },
  play: { line: PLAY, ink: PLAY },
  pause: { line: PAUSE, ink: PAUSE },
} as const satisfies Readonly<Record<string, IconDrawing>>;

/** The name of a drawing. */
export type IconName = keyof typeof ICON_PATHS;
