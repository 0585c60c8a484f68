/** The search worker of a page where the index cannot be opened: every question is answered, and another page's worker may still have it. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { SEARCH_CHANNEL, type SearchAnswer, type SearchState } from '@/utils/library/search/protocol';

vi.mock('@/utils/library/search/search-owner', () => ({
  SearchOwner: { start: () => Promise.reject(new Error('no such file system')) },
}));

const told: (SearchAnswer | SearchState)[] = [];
let ask: (message: object) => void = () => undefined;
const others = new BroadcastChannel(SEARCH_CHANNEL);

beforeEach(async () => {
  told.length = 0;
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('postMessage', (message: SearchAnswer | SearchState) => told.push(message));
  vi.stubGlobal('addEventListener', (_: string, listen: (event: object) => void) => {
    ask = (data) => listen({ data });
  });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<void>) => work() } });
  await import('@/utils/library/search/search-worker');
  await vi.waitFor(() => expect(told).toMatchObject([{ kind: 'state', phase: 'unavailable' }]));
});

afterAll(() => others.close());

it('says so at once to whoever asks afterwards', () => {
  ask({ kind: 'find', key: 'a', asker: 'page', query: 'كتاب', limit: 5 });
  expect(told.at(-1)).toEqual({ kind: 'failed', key: 'a' });
});

it('asks another worker that has opened it meanwhile', async () => {
  others.postMessage({ kind: 'state', phase: 'ready', waiting: 0, total: 0, memory: 0, generation: 1 });
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ phase: 'ready' }));
  const heard = new Promise((resolve) => {
    others.onmessage = ({ data }) => resolve(data);
  });
  ask({ kind: 'find', key: 'b', asker: 'page', query: 'كتاب', limit: 5 });
  expect(await heard).toMatchObject({ kind: 'find', key: 'b' });
});
