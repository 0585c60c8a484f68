/** Why a tab could not be read at all, before any question of an article. */
export type PageErrorCode =
  /** A page of the browser, a store page, or another that extensions may not enter. */
  | 'browser-page'
  /** The page gave no answer within the limit: it hangs, or is enormous. */
  | 'timeout'
  /** An article handed over to a tab is no longer there. */
  | 'expired';

export class PageError extends Error {
  readonly code: PageErrorCode;

  constructor(code: PageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PageError';
    this.code = code;
  }
}
