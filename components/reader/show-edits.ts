/**
 * Has an article's text nodes show other letters than are written, and takes that back. Marks, the selection and whatever else holds a range in
 * the text keep their places in it.
 */
import type { Edit } from '@/utils/text/display';
import { type ShownText, showText } from '@/utils/text/shown-text';
import { type ArticleDom, boundaryOf, placeOf } from './article-dom';

/**
 * Shows the text with these edits and no others.
 * @param edits of the article's text, in order, without overlap
 */
export function showEdits(dom: ArticleDom, edits: readonly Edit[]): void {
  const changes: { node: Text; shown: ShownText }[] = [];
  let next = 0;
  for (const [node, { start, written }] of dom.texts) {
    const own: Edit[] = [];
    const end = start + written.length;
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[next]) {
      if (edit.end > end) {
        own.push({
          start: Math.max(0, edit.start - start),
          end: written.length,
          shown: edit.start < start ? '' : edit.shown,
        });
        break;
      }
      // What runs over from the node before was shown there; here it is only left out.
      own.push({
        start: Math.max(0, edit.start - start),
        end: edit.end - start,
        shown: edit.start < start ? '' : edit.shown,
      });
      next += 1;
    }
    // An insertion at the very end of a node stands in it, not at the beginning of the next.
    for (let edit = edits[next]; edit && edit.start === end && edit.end === end; edit = edits[next]) {
      own.push({ start: written.length, end: written.length, shown: edit.shown });
      next += 1;
    }
    const shown = showText(written, own);
    if (shown.shown !== node.data) changes.push({ node, shown });
  }
  if (changes.length === 0) return;
  const restore = rememberRanges(dom);
  for (const { node, shown } of changes) {
    node.data = shown.shown;
    const text = dom.texts.get(node);
    if (text) text.shown = shown;
  }
  restore();
}

/** Remembers where in the text every painted range and the selection lie; what it gives puts them back there. */
function rememberRanges(dom: ArticleDom): () => void {
  const restores: (() => void)[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      if (!(range instanceof Range)) continue;
      const start = writtenPlace(dom, range.startContainer, range.startOffset, false);
      const end = writtenPlace(dom, range.endContainer, range.endOffset, true);
      restores.push(() => {
        const from = start === null ? null : boundaryOf(dom, start, false);
        const to = end === null ? null : boundaryOf(dom, end, true);
        if (from) range.setStart(from.node, from.offset);
        if (to) range.setEnd(to.node, to.offset);
      });
    }
  }
  restores.push(rememberSelection(dom));
  return () => {
    for (const restore of restores) restore();
  };
}

function rememberSelection(dom: ArticleDom): () => void {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return () => {};
  const anchor = writtenPlace(dom, selection.anchorNode, selection.anchorOffset, false);
  const focus = writtenPlace(dom, selection.focusNode, selection.focusOffset, true);
  if (anchor === null || focus === null) return () => {};
  return () => {
    const from = boundaryOf(dom, anchor, false);
    const to = boundaryOf(dom, focus, anchor < focus);
    if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
}

function writtenPlace(dom: ArticleDom, node: Node, offset: number, isEnd: boolean): number | null {
  return node.nodeType === Node.TEXT_NODE ? placeOf(dom, node as Text, offset, isEnd) : null;
}
