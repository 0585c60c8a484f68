/**
 * A live query of the library as component state.
 */
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, report } from '@/utils/extension/errors';
import { type Library, loadLibrary } from './load-library';

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; code: ErrorCode };

/**
 * The query's result, kept up to date.
 * @param inputs what the query depends on; it starts anew when one changes
 */
export function useLive<Value>(query: (library: Library) => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const fail = (error: unknown) => setLive({ state: 'failed', code: report(error, 'reading the library') });
    Promise.all([loadLibrary(), import('@/utils/library/live')]).then(([library, { watch }]) => {
      if (left) return;
      stop = watch(
        () => query(library),
        (value) => setLive({ state: 'ready', value }),
        fail,
      );
    }, fail);
    return () => {
      left = true;
      stop?.();
    };
  }, inputs);
  return live;
}
