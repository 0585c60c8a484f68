/**
 * Posts and videos of other sites that are shown in a frame. The reader view loads no frame, so each becomes a link with the title that the
 * page gives it, in a paragraph of its own that Readability does not take for a menu.
 */
/** An address of a post or a video, as the links below have it: no headline of another article. */
export const POST =
  /\/\/(?:[\w-]+\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d|dailymotion\.com\/video|(?:x|twitter)\.com\/\S+\/status|instagram\.com\/(?:p|reel|tv)\/|tiktok\.com\/@|t\.me\/\w+\/\d|facebook\.com\/\S+\/|soundcloud\.com|open\.spotify\.com)/;

/** From a frame's address to the address that a reader would open; `$1` is the part that names the post. Frames of other kinds are advertisements. */
const PAGES: readonly [RegExp, string][] = [
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/, 'https://www.youtube.com/watch?v=$1'],
  [/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [/dailymotion\.com\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/$1'],
  [/platform\.(?:twitter|x)\.com\/embed\/\S*[?&]id=(\d+)/, 'https://x.com/i/status/$1'],
  [/instagram\.com\/((?:p|reel|tv)\/[\w-]+)/, 'https://www.instagram.com/$1'],
  [/tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/, 'https://www.tiktok.com/@/video/$1'],
  [/\/\/t\.me\/(\w+\/\d+)/, 'https://t.me/$1'],
  [/facebook\.com\/plugins\/(?:post|video)\.php\?\S*?href=([^&\s]+)/, '$1'],
  [/w\.soundcloud\.com\/player\/\?\S*?url=([^&\s]+)/, '$1'],
  [/open\.spotify\.com\/embed\/(\w+\/\w+)/, 'https://open.spotify.com/$1'],
];

/** Elements that name a post by an attribute of their own, and its page. */
const NAMED: Readonly<Record<string, readonly [string, string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'lite-youtube': ['videoid', 'https://www.youtube.com/watch?v='],
  'amp-twitter': ['data-tweetid', 'https://x.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
};

/**
 * Works on the copy: puts a paragraph with a link in the place of each frame of a known kind, and of the boxes that hold nothing else.
 * @returns the links.
 */
export function linkEmbeds(clone: Document): Element[] {
  const links: Element[] = [];
  for (const frame of clone.querySelectorAll(['iframe', ...Object.keys(NAMED)].join())) {
    const address = addressOf(frame);
    if (!address) continue;
    const link = clone.createElement('a');
    link.setAttribute('href', address);
    link.textContent = titleOf(frame) ?? address.replace(/^https:\/\/(?:www\.)?/, '');
    const paragraph = clone.createElement('p');
    paragraph.append(link);
    boxOf(frame, clone.body).replaceWith(paragraph);
    links.push(link);
  }
  return links;
}

/** The frame's title, unless it is the one that the other site gives to all of its frames: then the address says more. */
function titleOf(frame: Element): string | null {
  const title = (frame.getAttribute('title') || frame.getAttribute('aria-label'))?.trim();
  return title && !/\b(?:player|post|tweet|embed|iframe|plugin)\b/i.test(title) ? title : null;
}

function addressOf(frame: Element): string | null {
  const [attribute, page] = NAMED[frame.localName] ?? [];
  const name = attribute && frame.getAttribute(attribute);
  if (name) return /^[\w-]+$/.test(name) ? page + name : null;
  if (frame.localName !== 'iframe') return null;
  const source = ['src', 'data-src', 'data-lazy-src'].map((key) => frame.getAttribute(key) ?? '').join(' ');
  for (const [pattern, address] of PAGES) {
    const found = pattern.exec(source);
    if (found) return asAddress(address.replace('$1', decode(found[1] ?? '')));
  }
  return null;
}

function asAddress(text: string): string | null {
  return /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text) ? text : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The outermost box around the frame that holds nothing to read beside it. */
function boxOf(frame: Element, top: Element): Element {
  let box = frame;
  while (box.parentElement && box.parentElement !== top && isBareBox(box.parentElement)) box = box.parentElement;
  return box;
}

function isBareBox(box: Element): boolean {
  return (
    /^(?:div|figure|p|section|span)$/.test(box.localName) &&
    !box.textContent?.trim() &&
    !box.querySelector('img') &&
    box.childElementCount === 1
  );
}
