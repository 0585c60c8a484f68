/**
 * The first of the three nouns: one page's text as plain data. An Article holds no DOM node and no class instance, so that it can be
 * returned from an injected script, posted to a worker, stored and exported as it is.
 */

export type Direction = 'rtl' | 'ltr';

/** What a block of text is in its article. A list gives one block an item, a table one block a cell. */
export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'code' | 'table-cell';

/** The smallest part of an article with a text of its own; never empty, white space folded (except in code). */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Of a heading: 2 to 6 (the title is the only 1). */
  level?: number;
  /** Only where the block's direction differs from the article's. */
  dir?: Direction;
}

/** A block that the cleaning left out, kept so that the reader can show it and bring it back. */
export interface RemovedBlock {
  /** The rule that removed it, such as `related-links`. */
  rule: string;
  text: string;
  /** Sanitised, as the article's own HTML is. */
  html: string;
  /** Index in `blocks` of the last kept block before it; -1 where it stood before them all. */
  after: number;
}

export interface Article {
  /** Canonical address: absolute http(s), tracking parameters dropped, AMP and mobile forms folded. It identifies the article. */
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601, a date or a date with time, with a zone where the page gives one. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47, such as `ar`, `fa`, `en`; decided from the text, helped by what the page declares. */
  lang: string;
  dir: Direction;
  /** One or two sentences by the page's author about the article; empty where there are none. */
  excerpt: string;
  /** Absolute address of the lead image. */
  image: string | null;
  /** The body as sanitised HTML. Its blocks, collected by `collectBlocks`, are `blocks`, in number and in order. */
  html: string;
  blocks: Block[];
  /** What was left out, in the page's order. */
  removed: RemovedBlock[];
  /** The article's next page, on the same host, where its site spread it over several. */
  nextPage: string | null;
}

/** Longest text of an Article, in UTF-16 units. */
export const MAX_TEXT = 2_000_000;

/** The text that all spans point into: the blocks' texts joined with a blank line. */
export function articleText(article: { blocks: readonly { text: string }[] }): string {
  return article.blocks.map((block) => block.text).join('\n\n');
}

/** Where each block starts in `articleText`, in UTF-16 units. */
export function blockOffsets(blocks: readonly { text: string }[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    offsets.push(offset);
    offset += block.text.length + 2;
  }
  return offsets;
}
