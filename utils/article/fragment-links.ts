/**
 * Links into the article itself, such as footnotes: the block that one leads to gets an id of ours, and the link leads there. No id of the
 * page's comes along.
 */

/** More links than this are an index of the page, and would cost time by their number times that of the blocks. */
const MAX_LINKS = 300;

/**
 * Turns the links of a rebuilt article that lead into it. Ids begin as DOMPurify demands, so that none can stand for anything else.
 * @param content the page's element that it was built from
 * @param sources for each block of it, the page's element that it came from
 */
export function keepFragmentLinks(root: Element, content: Element, sources: ReadonlyMap<Element, Element>): void {
  for (const link of [...root.querySelectorAll('a[href^="#"]')].slice(0, MAX_LINKS)) {
    const name = JSON.stringify(link.getAttribute('href')?.slice(1));
    const target = content.querySelector(`[id=${name}],[name=${name}]`);
    const index = [...sources.values()].findIndex((source) => target?.contains(source) || source.contains(target));
    const id = `user-content-${index}`;
    [...sources.keys()][index]?.setAttribute('id', id);
    link.setAttribute('href', `#${id}`);
  }
}
