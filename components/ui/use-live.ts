/**
 * A live query of the library as component state.
 */
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, report } from '@/utils/extension/errors';
import { watch } from '@/utils/library/live';

export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; code: ErrorCode };

/**
 * The query's result, kept up to date.
 * @param inputs what the query depends on; it starts anew when one changes
 */
export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  useEffect(
    () =>
      watch(
        query,
        (value) => setLive({ state: 'ready', value }),
        (error) => setLive({ state: 'failed', code: report(error, 'reading the library') }),
      ),
    inputs,
  );
  return live;
}
