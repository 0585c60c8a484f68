/** Gives every image of a copied page the address it would have had on the reader's screen. */

const ADDRESS_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img-src',
  'data-full-src',
  'data-hi-res-src',
  'data-echo',
];
const SET_ATTRIBUTES = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER =
  /^$|^data:|^about:|(?:blank|placeholder|spacer|transparent|lazy|loading|loader|pixel|1x1|grey|default)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;

/** Widest picture worth showing in the reader, in pixels. */
const WIDTH = 1280;

/** Works on the copy: lazy sources become `src`, `picture` its image, images in `noscript` come out of it. */
export function resolveImages(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) revealNoscript(noscript);
  for (const image of clone.querySelectorAll('img')) {
    const address = addressOf(image);
    if (address) image.setAttribute('src', address);
    else if (PLACEHOLDER.test(image.getAttribute('src')?.trim() ?? '')) image.removeAttribute('src');
    image.removeAttribute('srcset');
    image.removeAttribute('loading');
  }
  for (const picture of clone.querySelectorAll('picture')) {
    const image = picture.querySelector('img');
    if (image) picture.replaceWith(image);
    else picture.remove();
  }
}

/** The image's real address where its `src` is none: from lazy attributes, a `srcset`, or the sources of its `picture`. */
function addressOf(image: Element): string | null {
  const src = image.getAttribute('src')?.trim() ?? '';
  if (!PLACEHOLDER.test(src)) return src;
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = image.getAttribute(name)?.trim();
    if (value && !PLACEHOLDER.test(value) && !/[\s{}]/.test(value)) return value;
  }
  const sources = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  for (const source of sources) {
    for (const name of SET_ATTRIBUTES) {
      const best = widest(source.getAttribute(name) ?? '');
      if (best) return best;
    }
  }
  return null;
}

/** The candidate of a `srcset` nearest above `WIDTH`, else the widest. */
function widest(set: string): string | null {
  const candidates = [...set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map((match) => ({
    address: match[1] ?? '',
    width: Number(match[2] ?? 1) * (match[3] === 'w' ? 1 : WIDTH / 2),
  }));
  const usable = candidates.filter(({ address }) => !PLACEHOLDER.test(address)).sort((a, b) => a.width - b.width);
  return (usable.find(({ width }) => width >= WIDTH) ?? usable.at(-1))?.address ?? null;
}

/**
 * A `noscript` holds its content as text where scripts run, and as elements where they do not. Of text only an image's address and
 * alternative text are read: nothing is parsed as HTML.
 */
function revealNoscript(noscript: Element): void {
  const text = noscript.textContent ?? '';
  const found = noscript.querySelector('img');
  const tag = found ? null : /<img\s[^>]{1,4000}>/i.exec(text)?.[0];
  const given = (name: string) => found?.getAttribute(name) ?? attributeOf(tag, name);
  const [src, alt] = [given('src'), given('alt')];
  const before = noscript.previousElementSibling;
  const lazy = before?.localName === 'img' ? before : before?.querySelector('img');
  if (src && !PLACEHOLDER.test(src) && given('width') !== '1') {
    if (lazy) {
      if (!addressOf(lazy)) lazy.setAttribute('src', src);
    } else {
      const image = noscript.ownerDocument.createElement('img');
      image.setAttribute('src', src);
      if (alt) image.setAttribute('alt', alt);
      noscript.before(image);
    }
  }
  noscript.remove();
}

function attributeOf(tag: string | null | undefined, name: string): string | null {
  const match = tag ? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag) : null;
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? null)?.replaceAll('&amp;', '&') ?? null;
}
