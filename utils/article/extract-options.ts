/**
 * What the extension tells the injected extractor: plain data.
 */
import type { SiteFix } from './site-fix';

export interface ExtractOptions {
  /** What the reader has taught about the site. */
  fix?: SiteFix;
  /** The reader has said that the page is to be read, whether it looks like an article or not. */
  anyway?: boolean;
  /** The address of a further page of the article, on the same site, to be read in place of the open one. */
  page?: string;
}
