/**
 * What the reader has selected of the article, and ways to select by keyboard.
 */
import { readingPlace } from '@/components/progress/reading-place';
import { placeOf, rangeOf } from '@/components/reader/article-dom';
import type { ShownArticle } from '@/components/reader/shown-article';
import { spanOfRange } from '@/components/reader/span-of-range';
import { articleText, blockOffsets } from '@/utils/article/article';
import { splitSentences } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/span';
import { wholeWords } from '@/utils/text/whole-words';

/** The selected part of the text, as whole words; null where nothing of it is selected. */
export function selectedSpan({ article, dom, body }: ShownArticle): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(body)) return null;
  const span = spanOfRange(dom, range);
  return span && wholeWords(articleText(article), span);
}

/** Selects a span and brings it into view. */
export function select({ dom }: ShownArticle, span: Span): void {
  const range = rangeOf(dom, span);
  if (!range) return;
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.8) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** The sentences of the article, in order. */
function sentencesOf({ article }: ShownArticle): Span[] {
  const offsets = blockOffsets(article.blocks);
  return article.blocks.flatMap(({ text }, index) => {
    const offset = offsets[index] ?? 0;
    return splitSentences(text, article.lang).map(({ start, end }) => ({ start: offset + start, end: offset + end }));
  });
}

/** The place of the caret, where it stands in the text and in view; a click leaves it there, and so does a search. */
function caretPlace({ dom }: ShownArticle): number | null {
  const { focusNode, focusOffset = 0 } = getSelection() ?? {};
  if (!(focusNode instanceof Text)) return null;
  const place = placeOf(dom, focusNode, focusOffset);
  const box = place === null ? undefined : rangeOf(dom, { start: place, end: place + 1 })?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? place : null;
}

/** The beginning of the block that has the focus, where the reader has gone to one. */
function focusedPlace({ dom }: ShownArticle): number | undefined {
  return dom.offsets[dom.nodes.findIndex(({ element }) => element === document.activeElement)];
}

/** Selects the sentence being read: that of the caret, else of the focused block, else the first in the window. */
export function selectSentence(shown: ShownArticle): void {
  const place = caretPlace(shown) ?? focusedPlace(shown) ?? readingPlace.value.place;
  const sentence = sentencesOf(shown).find(({ end }) => end > place);
  if (sentence) select(shown, sentence);
}

/** Selects the sentence after the selection (1) or before it (-1); with `widen`, together with what was selected. */
export function stepSentence(shown: ShownArticle, by: 1 | -1, widen: boolean): void {
  const selected = selectedSpan(shown);
  if (!selected) return;
  const sentences = sentencesOf(shown);
  const next =
    by === 1
      ? sentences.find(({ end }) => end > selected.end)
      : sentences.findLast(({ start }) => start < selected.start);
  if (!next) return;
  const { start, end } = selected;
  select(shown, widen ? { start: Math.min(start, next.start), end: Math.max(end, next.end) } : next);
}
