/**
 * Marks mentions in the shown text as CSS highlights: painted over the text, never a node in it, so that an Arabic word's letters stay joined.
 */
import { type ArticleDom, rangeOf } from '@/components/reader/article-dom';
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import './marks.css';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** Marks the mentions of the shown types, and unmarks the others. */
export function paintMarks(dom: ArticleDom, entities: readonly Entity[], shown: ReadonlySet<EntityType>): void {
  for (const type of TYPES) {
    const ranges = entities
      .filter((entity) => entity.type === type && shown.has(type))
      .flatMap((entity) => entity.mentions)
      .map((mention) => rangeOf(dom, mention))
      .filter((range) => range !== null);
    if (ranges.length > 0) CSS.highlights.set(`mark-${type}`, new Highlight(...ranges));
    else CSS.highlights.delete(`mark-${type}`);
  }
}

/** Takes all marks away. */
export function clearMarks(): void {
  for (const type of TYPES) CSS.highlights.delete(`mark-${type}`);
}
