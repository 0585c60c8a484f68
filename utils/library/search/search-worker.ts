/**
 * The worker behind a page's search box. All pages' workers wait for one lock; who gets it opens the index and answers for all, and when its
 * page closes the next takes over. A question that was on its way then is asked again.
 */
import { database } from '@/utils/library/database';
import {
  type ChannelMessage,
  SEARCH_CHANNEL,
  type SearchAnswer,
  type SearchRequest,
  type SearchState,
} from './protocol';
import { SearchOwner } from './search-owner';

const page = globalThis as unknown as MessagePort;
const channel = new BroadcastChannel(SEARCH_CHANNEL);
let owner: SearchOwner | undefined;
/** Whether nobody has the index, as far as is known: this worker could not open it, and no other has said that it did. */
let isUnavailable = false;
/** This page's questions to another page's worker, by key. */
const asked = new Map<string, SearchRequest>();

const toPage = (message: SearchAnswer | SearchState) => page.postMessage(message);
const toOthers = (message: ChannelMessage) => channel.postMessage(message);

page.addEventListener('message', ({ data: request }: MessageEvent<SearchRequest>) => {
  if (owner) {
    owner.ask(request, toPage);
    return;
  }
  if (isUnavailable) {
    toPage({ kind: 'failed', key: request.key });
    return;
  }
  asked.set(request.key, request);
  toOthers(request);
});

channel.addEventListener('message', ({ data: message }: MessageEvent<ChannelMessage>) => {
  switch (message.kind) {
    case 'find':
    case 'excerpt':
    case 'check':
      owner?.ask(message, toOthers);
      break;
    case 'ask-state':
      owner?.sayState();
      break;
    case 'new-owner':
      for (const request of asked.values()) toOthers(request);
      break;
    case 'state':
      isUnavailable = false;
      toPage(message);
      break;
    default:
      if (asked.delete(message.key)) toPage(message);
  }
});

async function own(): Promise<void> {
  owner = await SearchOwner.start(database, (state) => {
    toPage(state);
    toOthers(state);
  });
  toOthers({ kind: 'new-owner' });
  for (const request of asked.values()) owner.ask(request, toPage);
  asked.clear();
}

toOthers({ kind: 'ask-state' });
navigator.locks
  .request(SEARCH_CHANNEL, async () => {
    await own();
    // Held until the worker ends.
    await new Promise(() => undefined);
  })
  .catch((error) => {
    console.error(error);
    isUnavailable = true;
    toPage({ kind: 'state', phase: 'unavailable', waiting: 0, total: 0, memory: 0, generation: 0 });
    for (const key of asked.keys()) toPage({ kind: 'failed', key });
    asked.clear();
  });
