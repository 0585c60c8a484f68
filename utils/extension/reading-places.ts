/**
 * Where the reader stopped in articles that are not saved: in the browser's memory, never on disk, and gone when the browser ends.
 */
import type { ReadingPosition } from '@/utils/library/rows';
import { keyedMap } from './keyed-map';

type Place = Omit<ReadingPosition, 'articleId' | 'progress'>;

/** The oldest go. */
const KEPT = 50;

const places = keyedMap<Place>('session', 'readingPlaces');

/** Where reading stopped in the article with an address. */
export async function placeIn(url: string): Promise<Place | undefined> {
  return places.get(url);
}

/** Keeps where reading stopped. */
export async function keepPlace(url: string, anchor: Omit<Place, 'at'>): Promise<void> {
  await places.set(url, { ...anchor, at: Date.now() });
  const oldestFirst = (await places.entries()).toSorted(([, a], [, b]) => a.at - b.at);
  const dropped = oldestFirst.slice(0, Math.max(0, oldestFirst.length - KEPT));
  await Promise.all(dropped.map(([key]) => places.delete(key)));
}
