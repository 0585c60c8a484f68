/**
 * The Library's one database: its tables and schema versions. The only module that opens it.
 *
 * A saved article is a row for lists (`articles`) and rows with its texts, findings, images and notes in tables of their own, so that a list
 * of ten thousand reads no texts. Versions are only ever added; each has a frozen copy under `tests/fixtures/library`. Row types: `rows.ts`.
 */
import Dexie, { type Table } from 'dexie';
import type {
  ArticleImage,
  DeletedArticle,
  Fingerprint,
  PeopleDue,
  PeopleEdit,
  Person,
  PersonAppearance,
  ReadingPosition,
  SavedAnalysis,
  SavedArticle,
  SavedContent,
  SavedCorrections,
  SavedHighlight,
  SavedImage,
  SavedLink,
  ToIndex,
} from './rows';
import { type FirstArticle, toSecond } from './upgrade-2';

export class LibraryDatabase extends Dexie {
  declare articles: Table<SavedArticle, string>;
  declare contents: Table<SavedContent, string>;
  declare analyses: Table<SavedAnalysis, string>;
  declare corrections: Table<SavedCorrections, string>;
  declare deleted: Table<DeletedArticle, string>;
  declare fingerprints: Table<Fingerprint, string>;
  declare images: Table<SavedImage, string>;
  declare articleImages: Table<ArticleImage, [articleId: string, url: string]>;
  declare highlights: Table<SavedHighlight, string>;
  declare positions: Table<ReadingPosition, string>;
  declare links: Table<SavedLink, string>;
  declare toIndex: Table<ToIndex, string>;
  declare people: Table<Person, string>;
  declare appearances: Table<PersonAppearance, [personId: string, articleId: string]>;
  declare peopleDue: Table<PeopleDue, string>;
  declare peopleEdits: Table<PeopleEdit, string>;

  /** @param durability 'strict': a transaction is reported complete only after its bytes were flushed to disk */
  constructor(name = 'warraq', durability: 'strict' | 'relaxed' = 'strict') {
    super(name, { chromeTransactionDurability: durability });
    // A newer version in another window takes the library over at once; this one's code does not know what that writes.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    this.version(1).stores({
      articles: 'id, &url, savedAt, [archivedAt+savedAt]',
      contents: 'id',
      analyses: 'id',
      corrections: 'id',
    });
    this.version(2)
      .stores({
        articles: [
          'id, &url, host, lang, *tags, *names, favouriteAt, finishedAt, analysisVersion, textVersion, minutes',
          'savedAt, publishedTime, words, progress',
          '[shelf+savedAt], [shelf+publishedTime], [shelf+words], [shelf+progress]',
        ].join(', '),
        deleted: 'id, deletedAt',
        fingerprints: 'id, *keys',
        images: 'hash',
        articleImages: '[articleId+url], articleId, hash',
        highlights: 'id, articleId',
        positions: 'articleId',
        links: 'id, &url, savedAt, status, [status+savedAt]',
        toIndex: 'id',
        people: 'id, *names, articles',
        peopleDue: 'id',
        appearances: '[personId+articleId], [personId+publishedTime], articleId',
        peopleEdits: 'id, madeAt',
      })
      // Only the rows of the lists are written anew; what needs the texts is made in the background (`textVersion`, `analysisVersion`).
      .upgrade(async (transaction) => {
        const articles = transaction.table<FirstArticle, string, SavedArticle>('articles');
        await articles.bulkPut((await articles.toArray()).map(toSecond));
      });
  }
}

/** The reader's library. Dexie opens it on first use and closes it when another window upgrades it. */
export const database = new LibraryDatabase();
