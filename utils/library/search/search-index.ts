/**
 * The search index: SQLite's FTS5 in the origin's private file system. It holds no texts, only which words stand where, and can be made anew
 * from the library at any time. One worker at a time may open it.
 */
import sqlite3InitModule, {
  type Database,
  type PreparedStatement,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm';
import { alternativesOf } from './alternatives';
import type { IndexedArticle } from './indexed-article';
import { matchExpression } from './match-expression';
import { openPool } from './open-pool';
import type { Query } from './parse-query';

/** Raised whenever the same article would be indexed otherwise; an index of another version is made anew. */
const INDEX_VERSION = 2;
const FILE = '/index.db';

/**
 * Two tables: what stands above an article, small, and everything. Whoever has all words above stands first, so a frequent word is answered
 * by the small table. Words come folded and separated by spaces, and the `ascii` tokenizer takes every other letter for part of a word.
 */
const SCHEMA = `
  CREATE TABLE articles (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE VIRTUAL TABLE heads USING fts5(title, people, about, stems, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
  CREATE VIRTUAL TABLE texts USING fts5(head, body, stems, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
  INSERT INTO texts(texts, rank) VALUES ('usermerge', 2);
  PRAGMA user_version = ${INDEX_VERSION};
`;

/** No journal stays larger, memory stays small, and a commit is on the disk when it returns. */
const SETTINGS = `
  PRAGMA journal_mode = truncate;
  PRAGMA journal_size_limit = 1048576;
  PRAGMA synchronous = normal;
  PRAGMA temp_store = memory;
  PRAGMA cache_size = -16384;
`;

interface Table {
  name: 'heads' | 'texts';
  /** Columns with words as they are written; the last column of each table holds stems. */
  written: readonly string[];
  /** BM25 weights of all columns: a word as it is written counts more than a form of it. */
  weights: readonly number[];
}
const HEADS: Table = { name: 'heads', written: ['title', 'people', 'about'], weights: [10, 6, 4, 3] };
const TEXTS: Table = { name: 'texts', written: ['head', 'body'], weights: [6, 1, 0.5] };

/** Pages of the index that one step of tidying may rewrite. */
const MERGE_STEP = 64;

export class SearchIndex {
  private statements = new Map<string, PreparedStatement>();

  private constructor(
    private readonly sqlite: Sqlite3Static,
    private readonly pool: SAHPoolUtil,
    private database: Database,
  ) {}

  /**
   * Opens the index, or makes an empty one where there is none, an older one, or a damaged one.
   * @throws when the browser has no such file system or no WebAssembly, or another worker has it open
   */
  static async open(): Promise<SearchIndex> {
    const sqlite = await sqlite3InitModule();
    const pool = await openPool(sqlite);
    const index = new SearchIndex(sqlite, pool, new pool.OpfsSAHPoolDb(FILE));
    try {
      index.prepare();
    } catch (damage) {
      console.warn('the search index is made anew', damage);
      index.clear();
    }
    return index;
  }

  /** Bytes of the memory that SQLite works in. */
  get memory(): number {
    return this.sqlite.wasm.heap8u().byteLength;
  }

  /** How many articles it holds. */
  count(): number {
    return this.database.selectValue('SELECT count(*) FROM articles') as number;
  }

  ids(): string[] {
    return this.database.selectValues('SELECT id FROM articles') as string[];
  }

  /** Begins a transaction: what is written is found at once, and is on the disk after `commit`. */
  begin(): void {
    this.database.exec('BEGIN');
  }

  commit(): void {
    this.database.exec('COMMIT');
  }

  /** Takes back what was written since `begin`, where an error has not done so already. */
  rollback(): void {
    if (this.isWriting) this.database.exec('ROLLBACK');
  }

  /**
   * Takes articles in, each in place of its earlier self, and others out.
   * @throws outside of a transaction, as after an error that has ended it
   */
  write(articles: readonly IndexedArticle[], gone: readonly string[]): void {
    if (!this.isWriting) throw new Error('the transaction has ended');
    for (const id of [...gone, ...articles.map((article) => article.id)]) this.remove(id);
    for (const { id, title, people, about, stems, body, bodyStems } of articles) {
      this.run('INSERT INTO articles (id) VALUES (?)', [id]);
      const number = this.sqlite.capi.sqlite3_last_insert_rowid(this.database.pointer ?? 0);
      this.run('INSERT INTO heads (rowid, title, people, about, stems) VALUES (?, ?, ?, ?, ?)', [
        number,
        title,
        people,
        about,
        stems,
      ]);
      const head = [title, people, about].join(' ');
      this.run('INSERT INTO texts (rowid, head, body, stems) VALUES (?, ?, ?, ?)', [
        number,
        head,
        body,
        `${stems} ${bodyStems}`,
      ]);
    }
  }

  /** Up to `limit` ids, the best first: those with all words above the text, then by BM25. */
  find(query: Query, limit: number): string[] {
    const groups = alternativesOf(query);
    if (groups.length === 0) return [];
    const above = this.match(HEADS, groups, limit);
    if (above.length >= limit) return above;
    const known = new Set(above);
    const all = this.match(TEXTS, groups, limit).filter((id) => !known.has(id));
    return [...above, ...all].slice(0, limit);
  }

  /** One small step of joining what many small writes left apart. Whether there may be more to do. */
  tidy(): boolean {
    const before = this.changes();
    this.run("INSERT INTO texts(texts, rank) VALUES ('merge', ?)", [MERGE_STEP]);
    return this.changes() - before >= 2;
  }

  /** Whether an error says that the file is damaged, so that only a new one helps. */
  isDamage(error: unknown): boolean {
    const { SQLITE_CORRUPT, SQLITE_NOTADB } = this.sqlite.capi;
    // The upper bits only tell more of the same.
    const code = error instanceof this.sqlite.SQLite3Error ? error.resultCode & 0xff : undefined;
    return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
  }

  /** Forgets everything. */
  clear(): void {
    this.finalize();
    this.database.close();
    this.pool.unlink(FILE);
    this.database = new this.pool.OpfsSAHPoolDb(FILE);
    this.prepare();
  }

  /** What is wrong with the files; empty where nothing is. */
  faults(): string[] {
    const found = this.database.selectValues('PRAGMA integrity_check') as string[];
    return found.filter((line) => line !== 'ok');
  }

  /** @throws when the file is no database, or of another version that cannot be replaced in place */
  private prepare(): void {
    this.database.exec(SETTINGS);
    const version = this.database.selectValue('PRAGMA user_version');
    if (version === INDEX_VERSION) return;
    if (version !== 0) throw new Error(`version ${version}`);
    this.database.transaction(() => this.database.exec(SCHEMA));
  }

  private match({ name, written, weights }: Table, groups: ReturnType<typeof alternativesOf>, limit: number): string[] {
    // FTS5 would sort what is called `rank` itself, all rows with all places of their words; a sum is sorted by SQLite, which holds the best alone.
    const sql = `SELECT id FROM (
        SELECT rowid AS row, rank + 0 AS score FROM ${name}
        WHERE ${name} MATCH ? AND rank MATCH 'bm25(${weights.join(', ')})' ORDER BY score LIMIT ?
      ) JOIN articles ON number = row ORDER BY score`;
    return this.database.selectValues(sql, [matchExpression(groups, written), limit]) as string[];
  }

  private remove(id: string): void {
    const number = this.database.selectValue('SELECT number FROM articles WHERE id = ?', [id]);
    if (typeof number !== 'number') return;
    for (const table of ['heads', 'texts']) this.run(`DELETE FROM ${table} WHERE rowid = ?`, [number]);
    this.run('DELETE FROM articles WHERE number = ?', [number]);
  }

  private run(sql: string, values: (string | number | bigint)[]): void {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    statement.bind(values).stepReset();
  }

  private get isWriting(): boolean {
    return this.sqlite.capi.sqlite3_get_autocommit(this.database.pointer ?? 0) === 0;
  }

  private changes(): number {
    return this.database.changes(true);
  }

  private finalize(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements = new Map();
  }
}
