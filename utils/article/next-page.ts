/**
 * Finds the next page of an article that its site spread over several.
 */

/** What such a link says, with any arrows around it. */
const NEXT =
  /^[\s«»‹›<>←→]*(?:الصفحة التالية|التالي(?:ة)?|صفحه? بعد(?:ی)?|بعدی|اگلا صفحہ|העמוד הבא|next(?: page)?|الصفحة \d+)[\s«»‹›<>←→]*$/iu;

/** What numbers an article's pages in its address: `?page=2`, `/2`, `/page/2`, `-2.html`. */
const PAGE_NUMBER =
  /(?:[?&](?:page|p|pg|paged?|pageno)=|\/(?:page\/?)?|[-_](?:p(?:age)?)?)(\d{1,2})(?=(?:\.\w+)?\/?$|&)/i;

function pageNumber(url: URL): number {
  const found = PAGE_NUMBER.exec(url.pathname + url.search)?.[1];
  return found ? Number(found) : 1;
}

/** The address without its page number, to tell a next page from a next article. */
function stem(url: URL): string {
  return (url.pathname + url.search).replace(PAGE_NUMBER, '').replace(/\/+$/, '');
}

/**
 * The address of the article's next page, or null. It is on the same host, and differs from this page's in its number alone, so that a
 * link to the next article is never taken for one.
 */
export function findNextPage(document: Document, address: string): string | null {
  const here = new URL(address);
  const links = [
    ...document.querySelectorAll('link[rel~="next"][href], a[rel~="next"][href]'),
    ...[...document.querySelectorAll('a[href]')].filter((link) => NEXT.test(link.textContent?.trim() ?? '')),
  ];
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, address)) continue;
    const there = new URL(href, address);
    if (there.host !== here.host || !/^https?:$/.test(there.protocol)) continue;
    if (stem(there) === stem(here) && pageNumber(there) === pageNumber(here) + 1) return there.href;
  }
  return null;
}
