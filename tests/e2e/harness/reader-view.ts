/** What a reader sees on Warraq's own pages, read from their DOM. Each function runs inside the page, so it uses nothing from outside itself. */

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
  const text = (css: string) => article?.querySelector(css)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    title: text('h1'),
    source: text('[data-part="source"]'),
    byline: text('[data-part="byline"]'),
    date: text('[data-part="date"]'),
    lang: article?.lang ?? '',
    dir: article?.dir ?? '',
    minutes: text('[data-part="minutes"]'),
    summary: [...document.querySelectorAll('[data-part="summary"] li button')].map(
      (button) => button.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ),
    body: text('[data-part="body"]'),
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
