/**
 * The Library's one database: its tables and schema versions. The only module that opens it.
 *
 * A saved article is a few rows with one id: what lists show (`articles`), the whole Article (`contents`), its Analysis (`analyses`) and
 * what the reader put right in that (`corrections`), so that a list of ten thousand reads no texts. Versions are only ever added; each has a frozen copy under `tests/fixtures/library`.
 */
import Dexie, { type Table } from 'dexie';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import type { Article } from '@/utils/article/article';

/** One saved article as lists show it. Times are milliseconds since 1970. */
export interface SavedArticle {
  id: string;
  /** Canonical address; one row for each. */
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  lang: string;
  dir: 'rtl' | 'ltr';
  excerpt: string;
  minutes: number;
  /** When it was saved for the first time. */
  savedAt: number;
  /** When its content was last saved again. */
  updatedAt: number;
  /** 0 while it is unread, since IndexedDB cannot index null. */
  archivedAt: number;
}

export interface SavedContent {
  id: string;
  article: Article;
}

export interface SavedAnalysis {
  id: string;
  analysis: Analysis;
}

/** What the reader has put right about an article's people; it outlives every new analysis. */
export interface SavedCorrections {
  id: string;
  corrections: readonly Correction[];
}

export class LibraryDatabase extends Dexie {
  declare articles: Table<SavedArticle, string>;
  declare contents: Table<SavedContent, string>;
  declare analyses: Table<SavedAnalysis, string>;
  declare corrections: Table<SavedCorrections, string>;

  constructor(name = 'warraq') {
    // 'strict': a transaction is reported complete only after its bytes were flushed to disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &url, savedAt, [archivedAt+savedAt]',
      contents: 'id',
      analyses: 'id',
      corrections: 'id',
    });
  }
}

/** The reader's library. Dexie opens it on first use and closes it when another window upgrades it. */
export const database = new LibraryDatabase();
