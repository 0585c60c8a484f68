/**
 * The order in which an article's people are shown: by their weight in it.
 */
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import { fold } from '@/utils/text/fold';

/** An entity and its number in the analysis. */
export interface ShownEntity extends Entity {
  index: number;
}

/** Being named in the title counts as much as this many mentions. */
const IN_TITLE = 3;
/** Being named first counts as much as this many; the last, as none. */
const AT_START = 2;

/** The entities of a type, the weightiest first: often mentioned, early, in the title. */
export function orderEntities(
  entities: readonly Entity[],
  type: EntityType,
  title: string,
  length: number,
): ShownEntity[] {
  const folded = fold(title);
  const weigh = ({ name, mentions }: Entity) => {
    const inTitle = fold(name)
      .split(' ')
      .some((word) => word.length > 2 && folded.includes(word));
    const early = 1 - (mentions[0]?.start ?? length) / Math.max(1, length);
    return mentions.length + (inTitle ? IN_TITLE : 0) + early * AT_START;
  };
  return entities
    .map((entity, index) => ({ ...entity, index }))
    .filter((entity) => entity.type === type)
    .sort((a, b) => weigh(b) - weigh(a));
}
