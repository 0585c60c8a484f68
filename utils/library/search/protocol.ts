/**
 * What pages and workers of search tell each other. Every page has a worker of its own; the one among them that holds the index answers for
 * all.
 */
import type { Excerpt } from './excerpt';

/** The channel between the workers, and the lock that makes one of them the owner. */
export const SEARCH_CHANNEL = 'warraq-search';

export interface FindRequest {
  kind: 'find';
  key: string;
  /** Who asks: a newer question of the same asker makes the older one stale. */
  asker: string;
  query: string;
  limit: number;
}

export interface ExcerptRequest {
  kind: 'excerpt';
  key: string;
  query: string;
  ids: readonly string[];
}

/** Asks whether the index is sound: for whoever doubts it. It takes a while. */
export interface CheckRequest {
  kind: 'check';
  key: string;
}

export type SearchRequest = FindRequest | ExcerptRequest | CheckRequest;

export type SearchAnswer =
  | { kind: 'found'; key: string; ids: readonly string[] }
  | { kind: 'excerpts'; key: string; excerpts: readonly Excerpt[] }
  /** What is wrong with the index's file, and how many articles it holds. */
  | { kind: 'checked'; key: string; faults: readonly string[]; articles: number }
  /** A newer question came before this one was answered. */
  | { kind: 'stale'; key: string }
  | { kind: 'failed'; key: string };

/** How the index is. */
export interface SearchState {
  kind: 'state';
  /** `opening` until the index can be asked; `unavailable` where this browser cannot have one. */
  phase: 'opening' | 'ready' | 'unavailable';
  /** Articles not yet in the index, and all of them. */
  waiting: number;
  total: number;
  /** Bytes that the index works in. */
  memory: number;
  /** Grows with each change of the index, so that who shows results asks again. */
  generation: number;
}

/** Asks the owner to say how the index is; says that there is a new owner, who knows nothing of earlier questions. */
export interface Call {
  kind: 'ask-state' | 'new-owner';
}

export type ChannelMessage = SearchRequest | SearchAnswer | SearchState | Call;
