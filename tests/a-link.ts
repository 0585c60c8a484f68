/** The kept link that tests write: not read yet, and plain in whatever a test does not tell of it. */
import type { SavedLink } from '@/utils/library/rows';

export function aLink(told: Pick<SavedLink, 'id' | 'url' | 'title'> & Partial<SavedLink>): SavedLink {
  return {
    tags: [],
    savedAt: 1,
    archivedAt: 0,
    favouriteAt: 0,
    status: 'waiting',
    attempts: 0,
    triedAt: 0,
    code: null,
    ...told,
  };
}
