/**
 * The one worker's part that holds the index: answers questions, the newest of each asker first, and keeps up with the library in between.
 */
import type { LibraryDatabase } from '@/utils/library/database';
import { alternativesOf } from './alternatives';
import { type Excerpt, excerptOf } from './excerpt';
import { keepUp } from './keep-up';
import { parseQuery } from './parse-query';
import type { CheckRequest, ExcerptRequest, FindRequest, SearchAnswer, SearchRequest, SearchState } from './protocol';
import { SearchIndex } from './search-index';

export class SearchOwner {
  private state: SearchState = {
    kind: 'state',
    phase: 'ready',
    waiting: 0,
    total: 0,
    memory: 0,
    generation: Date.now(),
  };
  private isRepaired = false;
  private catchUp: () => void = () => undefined;
  /** By asker. */
  private readonly waiting = new Map<string, { request: FindRequest; answer: (answer: SearchAnswer) => void }>();

  private constructor(
    private readonly library: LibraryDatabase,
    private readonly index: SearchIndex,
    private readonly tell: (state: SearchState) => void,
  ) {}

  /**
   * Opens the index and begins to keep up.
   * @param tell is given every change of the index's state
   * @throws when this browser cannot have the index
   */
  static async start(library: LibraryDatabase, tell: (state: SearchState) => void): Promise<SearchOwner> {
    const owner = new SearchOwner(library, await SearchIndex.open(), tell);
    owner.keepUp();
    owner.sayState();
    return owner;
  }

  /** Says how the index is. */
  sayState(): void {
    this.tell({ ...this.state, memory: this.index.memory });
  }

  /** Answers once; a search only after all messages that have come already, since one of them may be newer. */
  ask(request: SearchRequest, answer: (answer: SearchAnswer) => void): void {
    if (request.kind === 'find') this.enqueue(request, answer);
    else {
      this.answerOther(request).then(answer, (error) => {
        answer({ kind: 'failed', key: request.key });
        this.failed(error);
      });
    }
  }

  private async answerOther(request: ExcerptRequest | CheckRequest): Promise<SearchAnswer> {
    const { key } = request;
    if (request.kind === 'excerpt') return { kind: 'excerpts', key, excerpts: await this.excerpts(request) };
    return { kind: 'checked', key, faults: this.index.faults(), articles: this.index.count() };
  }

  private enqueue(request: FindRequest, answer: (answer: SearchAnswer) => void): void {
    const older = this.waiting.get(request.asker);
    if (older) older.answer({ kind: 'stale', key: older.request.key });
    else setTimeout(() => this.answerNewest(request.asker));
    this.waiting.set(request.asker, { request, answer });
  }

  private answerNewest(asker: string): void {
    const newest = this.waiting.get(asker);
    this.waiting.delete(asker);
    if (!newest) return;
    const { key, query, limit } = newest.request;
    try {
      newest.answer({ kind: 'found', key, ids: this.index.find(parseQuery(query), limit) });
    } catch (error) {
      newest.answer({ kind: 'failed', key });
      this.failed(error);
    }
  }

  private async excerpts({ query, ids }: ExcerptRequest): Promise<Excerpt[]> {
    const groups = alternativesOf(parseQuery(query));
    const contents = await this.library.contents.bulkGet([...ids]);
    return contents.flatMap((content) =>
      content ? [excerptOf(content.id, content.article.title, content.article.blocks, groups)] : [],
    );
  }

  private keepUp(): void {
    this.catchUp = keepUp(
      this.library,
      this.index,
      letOthersGo,
      ({ waiting, total }) => {
        this.state = { ...this.state, waiting, total, generation: this.state.generation + 1 };
        this.sayState();
      },
      (error) => this.failed(error),
    );
  }

  /** Says what failed; a damaged index is made anew, once. */
  private failed(error: unknown): void {
    console.error(error);
    if (this.isRepaired || !this.index.isDamage(error)) return;
    this.isRepaired = true;
    this.index.clear();
    setTimeout(this.catchUp);
  }
}

/** Lets messages that have come be worked off. */
function letOthersGo(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
