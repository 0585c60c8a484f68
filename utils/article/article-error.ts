/** Why a page gave no Article. `extension/errors` turns each code into a sentence for the reader. */
export type ArticleErrorCode =
  /** The page is well, but there is no text on it that reads as an article. */
  | 'no-article'
  /** The browser's PDF viewer, or another document that is not HTML. */
  | 'not-html'
  /** The page has not sent its text yet. */
  | 'loading'
  /** More than `MAX_TEXT` characters or `MAX_ELEMENTS` elements. */
  | 'too-long'
  /** Anything unexpected; the cause is in the console. */
  | 'failed';

export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArticleError';
    this.code = code;
  }
}

/** What the injected extractor returns to the extension: plain data, since an exception loses its class on the way. */
export type Extraction = { ok: true; article: import('./article').Article } | { ok: false; code: ArticleErrorCode };
