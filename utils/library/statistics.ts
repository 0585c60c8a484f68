/**
 * How much the reader has read, for the reader alone: counted from the library's rows when it is asked for, and kept nowhere.
 */
import { database } from './database';

const WEEK = 7 * 86_400_000;

export interface ReadingStatistics {
  /** Articles and minutes read to the end in each of the last weeks, the latest last. */
  weeks: { finished: number; minutes: number }[];
  /** In all those weeks: how many were saved. */
  saved: number;
  finished: number;
  minutes: number;
  /** The sites of most of them, by falling number. */
  hosts: [host: string, finished: number][];
}

/**
 * The statistics of the last weeks.
 * @param hosts so many sites at most
 */
export async function readingStatistics(weeks: number, hosts: number, now = Date.now()): Promise<ReadingStatistics> {
  const { articles } = database;
  const since = now - weeks * WEEK;
  const [saved, rows] = await Promise.all([
    articles.where('savedAt').above(since).count(),
    articles.where('finishedAt').between(since, now, false, true).toArray(),
  ]);
  const byWeek = Array.from({ length: weeks }, () => ({ finished: 0, minutes: 0 }));
  const byHost = new Map<string, number>();
  for (const { finishedAt, minutes, host } of rows) {
    const week = byWeek[Math.min(weeks - 1, Math.floor((finishedAt - since) / WEEK))];
    if (week) {
      week.finished++;
      week.minutes += minutes;
    }
    byHost.set(host, (byHost.get(host) ?? 0) + 1);
  }
  return {
    weeks: byWeek,
    saved,
    finished: rows.length,
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    hosts: [...byHost].sort(([, a], [, b]) => b - a).slice(0, hosts),
  };
}
