/**
 * What a reader sees on Warraq's own pages, read from their DOM. Each function runs inside the page, so it uses nothing from outside itself
 * and gives no name to a function inside (compilers that keep names would call a helper that the page does not have).
 */

export interface ReaderView {
  title: string;
  source: string;
  byline: string;
  /** As shown, not as in `datetime`. */
  date: string;
  lang: string;
  dir: string;
  minutes: string;
  summary: string[];
  /** The text of the article's body, white space folded. */
  body: string;
}

/** The open article of the popup or of a reader tab. */
export function readReader(): ReaderView {
  const article = document.querySelector<HTMLElement>('article[data-part="article"]');
  const [title = '', source = '', byline = '', date = '', minutes = '', body = ''] = [
    'h1',
    '[data-part="source"]',
    '[data-part="byline"]',
    '[data-part="date"]',
    '[data-part="minutes"]',
    '[data-part="body"]',
  ].map((css) => article?.querySelector(css)?.textContent?.replace(/\s+/g, ' ').trim());
  return {
    title,
    source,
    byline,
    date,
    lang: article?.lang ?? '',
    dir: article?.dir ?? '',
    minutes,
    summary: [...document.querySelectorAll('#summary-points li button')].map(
      (button) => button.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ),
    body,
  };
}

/** One line for each saved article of the library page: title and source. */
export function readLibrary(): string[] {
  return [...document.querySelectorAll('[data-part="library"] li')].map((row) =>
    ['[data-action="open"]', '[data-part="source"]']
      .map((css) => row.querySelector(css)?.textContent?.replace(/\s+/g, ' ').trim() ?? '')
      .join(' · '),
  );
}
