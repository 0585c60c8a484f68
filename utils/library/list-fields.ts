/**
 * What lists filter and sort by, in the form that an index can hold.
 */
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { fold } from '@/utils/text/fold';

/** The host without `www.`; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Milliseconds since 1970, so that dates of different zones sort rightly; 0 where there is no date. */
export function publishedTime(publishedAt: string | null): number {
  return (publishedAt && Date.parse(publishedAt)) || 0;
}

/** The folded names of the people that an analysis found, as the reader has put them right; without doubles. */
export function namesIn(analysis: Analysis, corrections: readonly Correction[] = []): string[] {
  const names = new Set(analysis.entities.flatMap(({ type, name }) => (type === 'person' ? [name] : [])));
  for (const correction of corrections) {
    if (correction.kind === 'person') names.add(correction.name);
    else if (names.delete(correction.name) && correction.kind === 'same') names.add(correction.as);
  }
  return [...new Set([...names].map(fold))];
}
