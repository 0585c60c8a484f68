/**
 * Joins the pages of one article that its site spread over several.
 */
import type { Article } from './article';

/** The first page with the text of the next at its end; everything about the article itself stays the first page's. */
export function joinArticles(first: Article, next: Article): Article {
  const offset = first.blocks.length;
  return {
    ...first,
    html: first.html + next.html,
    blocks: [...first.blocks, ...next.blocks],
    removed: [...first.removed, ...next.removed.map((block) => ({ ...block, after: block.after + offset }))],
    nextPage: next.nextPage,
  };
}
