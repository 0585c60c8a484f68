/** The pairs of colours that stand on each other, held to WCAG AA in every theme; read from the style sheet that the pages load. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SHEET = readFileSync('components/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Colours = Record<string, string>;

/** The custom properties of the first block that a selector opens. */
function declarations(selector: string): Colours {
  const block = SHEET.slice(SHEET.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
  );
}

/** One side of each `light-dark()`. */
function side(colours: Colours, which: 0 | 1): Colours {
  return Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [
      name,
      /^light-dark\(([^,]+), (.+)\)$/.exec(value)?.[which + 1] ?? value,
    ]),
  );
}

const ROOT = declarations(':root');
const THEMES: Record<string, Colours> = {
  light: side(ROOT, 0),
  dark: side(ROOT, 1),
  sepia: { ...side(ROOT, 0), ...declarations(':root[data-theme="sepia"]') },
  black: { ...side(ROOT, 1), ...declarations(':root[data-theme="black"]') },
  print: { ...side(ROOT, 0), ...declarations(':root[data-theme]') },
};

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) throw new Error(`${colour} is no #rrggbb`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with an alpha as it looks on a ground: `rgb(r g b / a)` over `#rrggbb`. */
function over(colour: string, ground: string): string {
  const parts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(colour);
  if (!parts) return colour;
  const alpha = Number(parts[4]);
  const mixed = [0, 1, 2].map((at) => {
    const below = Number.parseInt(ground.slice(1 + at * 2, 3 + at * 2), 16);
    return Math.round(Number(parts[at + 1]) * alpha + below * (1 - alpha));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What is read on what: AA for text. */
const TEXT: [string, string][] = [
  ...['paper', 'paper-raised', 'paper-sunken'].flatMap((ground): [string, string][] =>
    ['ink', 'ink-soft', 'accent', 'accent-hover', 'rubric'].map((ink) => [ink, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'accent-wash'],
  ['ink', 'accent-wash'],
  ['ink', 'mark'],
  ['paper', 'rubric'],
  ...['mark-person', 'note-yellow', 'note-green', 'note-blue', 'note-rose'].map((mark): [string, string] => [
    'ink',
    mark,
  ]),
  ['paper', 'ink'],
];
/** The edges of controls and the marks under names: AA for what is no text. */
const EDGES: [string, string][] = [
  ['line-strong', 'paper'],
  ['line-strong', 'paper-raised'],
  ['accent', 'paper'],
  ['rubric', 'paper'],
];

describe.each(Object.entries(THEMES))('%s', (_name, colours) => {
  const { paper = '' } = colours;
  const ratio = ([ink, ground]: [string, string]) => contrast(colours[ink] ?? '', over(colours[ground] ?? '', paper));
  test.each(TEXT)('%s on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(EDGES)('%s beside %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});

test('the themes differ, and a pale ink would be found', () => {
  expect(new Set(Object.values(THEMES).map(({ paper, ink }) => `${paper}${ink}`)).size).toBe(5);
  expect(contrast('#aaaaaa', '#ffffff')).toBeLessThan(4.5);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
