/**
 * Why an article was found: the piece of its text with the words that were looked for.
 */
import type { SavedArticle } from '@/utils/library/rows';
import type { Excerpt } from '@/utils/library/search/excerpt';
import { MarkedText } from './MarkedText';

interface Props {
  saved: SavedArticle;
  excerpt: Excerpt;
}

export function FoundExcerpt({ saved, excerpt: { text, marks, cutBefore, cutAfter } }: Props) {
  return (
    <p class="row-excerpt" lang={saved.lang} data-part="excerpt">
      {cutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {cutAfter && ' …'}
    </p>
  );
}
