/**
 * Marks mentions in the shown text, those of each type in their own way.
 */
import type { ArticleDom } from '@/components/reader/article-dom';
import { paintNear } from '@/components/reader/paint-near';
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import './marks.css';

/** Marks the mentions of the shown types until the returned function is called. */
export function paintMarks(dom: ArticleDom, entities: readonly Entity[], shown: ReadonlySet<EntityType>): () => void {
  const mentionsOf = (type: EntityType) =>
    entities.filter((entity) => entity.type === type).flatMap(({ mentions }) => mentions);
  return paintNear(dom, Object.fromEntries([...shown].map((type) => [`mark-${type}`, mentionsOf(type)])));
}
