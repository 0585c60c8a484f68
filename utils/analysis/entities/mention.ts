/** A name where it stands in the text, with what linking and roles need to know of it. */
import type { EntityType } from '@/utils/analysis/analysis';
import type { Span } from '@/utils/text/span';

export interface Mention extends Span {
  type: EntityType;
  /** As in the text, a clitic that is no part of the name taken off the front. */
  name: string;
  /** Its folded words, the same clitic taken off, marks left out. */
  words: string[];
  /** `words` without those at the edges that are common words and no names: what to link it by where all of them fit nobody. */
  core: string[];
  /** How likely it is a name of this type, 0 to 1. */
  chance: number;
  /** Index of its sentence. */
  sentence: number;
  /** In the article's own words, where they stand beside the name. */
  role: string | null;
  /** Whether it is introduced as somebody's kin: «ابنته فلانة». */
  isKin: boolean;
}
