/**
 * On which shelf an article stands: it follows from what the reader did with it, and is stored so that an index can hold it.
 */
/** Not begun; begun; read to the end but not put away; put away. Numbers, since they stand in compound indexes. */
export const STAGE = { unread: 0, reading: 1, finished: 2, archived: 3 } as const;
export type Stage = (typeof STAGE)[keyof typeof STAGE];

/** Read as far as this, 0 to 1, an article is finished: below the last line there is often a caption or a note. */
export const FINISHED_AT = 0.97;

/** The shelf that belongs to a row's state. */
export function shelfOf({ archivedAt, progress }: { archivedAt: number; progress: number }): Stage {
  if (archivedAt > 0) return STAGE.archived;
  if (progress >= FINISHED_AT) return STAGE.finished;
  return progress > 0 ? STAGE.reading : STAGE.unread;
}
