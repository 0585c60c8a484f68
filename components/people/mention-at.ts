/**
 * Which mention stands under a point of the screen.
 */
import { type ArticleDom, placeOf } from '@/components/reader/article-dom';
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import type { Span } from '@/utils/text/span';

export interface MentionHit {
  /** The entity's number in the analysis. */
  entity: number;
  mention: Span;
}

/** The mention of a shown type under a point in viewport coordinates. */
export function mentionAt(
  dom: ArticleDom,
  entities: readonly Entity[],
  shown: ReadonlySet<EntityType>,
  x: number,
  y: number,
): MentionHit | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const place = placeOf(dom, caret.offsetNode as Text, caret.offset);
  if (place === null) return null;
  for (const [entity, { type, mentions }] of entities.entries()) {
    if (!shown.has(type)) continue;
    const mention = mentions.find(({ start, end }) => start <= place && place < end);
    if (mention) return { entity, mention };
  }
  return null;
}
