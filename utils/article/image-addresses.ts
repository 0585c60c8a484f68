/**
 * The images that an article's HTML shows. Read from the string, since it is our own serialisation and the background has no DOM.
 */

const IMAGE = /<img\b[^>]*?\ssrc="([^"]*)"/g;

/** More than this no article needs; a page that has more is a gallery. */
const MOST = 120;

/** The http(s) addresses of an article's images, each once, in their order. */
export function imageAddresses(html: string): string[] {
  const addresses = [...html.matchAll(IMAGE)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return [...new Set(addresses.filter((address) => /^https?:\/\//i.test(address) && URL.canParse(address)))].slice(
    0,
    MOST,
  );
}
