/**
 * The rows of the Library's tables. Times are milliseconds since 1970; a time that has not come is 0, since IndexedDB cannot index null.
 */
import type { Analysis, EntityType } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import type { Article } from '@/utils/article/article';
import type { QuoteAnchor } from '@/utils/text/quote-anchor';
import type { Span } from '@/utils/text/span';
import type { Stage } from './shelf';

/** One saved article as lists show, filter and sort it. */
export interface SavedArticle {
  id: string;
  /** Canonical address; one row for each. */
  url: string;
  /** Of the address, without `www.`. */
  host: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  /** The same as a time. */
  publishedTime: number;
  lang: string;
  dir: 'rtl' | 'ltr';
  excerpt: string;
  minutes: number;
  words: number;
  /** As the reader typed them, without doubles. */
  tags: string[];
  /** Folded names of the people in it, as its analysis tells them. */
  names: string[];
  /** When it was saved for the first time. */
  savedAt: number;
  /** When its content was last saved again. */
  updatedAt: number;
  archivedAt: number;
  favouriteAt: number;
  /** How far it was read, 0 to 1. */
  progress: number;
  /** When the reader first came to its end. */
  finishedAt: number;
  /** Follows from `archivedAt` and `progress` (`shelfOf`). */
  shelf: Stage;
  /** Of the stored analysis; 0 where there is none, or it is not known. */
  analysisVersion: number;
  /** Of the fields made from the text (`words`, the fingerprint); an older one is made again in the background. */
  textVersion: number;
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

/** A deleted article's row of the lists, until the deletion is final; its other rows are still in their tables. */
export interface DeletedArticle {
  id: string;
  deletedAt: number;
  row: SavedArticle;
}

/** What finds other tellings of the same story. */
export interface Fingerprint {
  id: string;
  /** Keys under which texts that share passages meet (`storyKeys`). */
  keys: string[];
}

/** An image's bytes, stored once however many articles show it. */
export interface SavedImage {
  /** SHA-256 of `bytes`, in hexadecimal. */
  hash: string;
  /** Sniffed from the bytes, never what a server said. */
  type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';
  bytes: ArrayBuffer;
  width: number;
  height: number;
}

/** Which image an article shows for an address in its HTML. */
export interface ArticleImage {
  articleId: string;
  url: string;
  /** Empty where the file was no image that is kept, such as an SVG: it is not tried again. */
  hash: string;
}

/** The names under which marks are stored; how each looks is the interface's matter. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'rose';

/** A passage that the reader marked, with what finds it again in a changed text. */
export interface SavedHighlight extends QuoteAnchor, Span {
  id: string;
  articleId: string;
  colour: HighlightColour;
  /** Empty where there is none. */
  note: string;
  createdAt: number;
  updatedAt: number;
}

/** Where reading stopped, as an anchor in the text. Written often and relaxed: losing the last second of it costs nothing. */
export interface ReadingPosition extends QuoteAnchor {
  articleId: string;
  /** 0 to 1. */
  progress: number;
  at: number;
}

/** An address kept without its page; it becomes an article when it is read. */
export interface SavedLink {
  id: string;
  /** Normalised; one row for each. */
  url: string;
  /** The link's own words, or the tab's title; empty where there were none. */
  title: string;
  tags: string[];
  savedAt: number;
  archivedAt: number;
  favouriteAt: number;
  /** `waiting` to be opened, `queued` to be read by itself; `failed`: that was tried, and `code` says why not. */
  status: 'waiting' | 'queued' | 'failed';
  attempts: number;
  triedAt: number;
  code: string | null;
}

/** An article that the search index has not taken in yet; written in the transaction of every change that search can see. */
export interface ToIndex {
  id: string;
  /** New with each change, so that the index strikes off only the one that it has read. */
  change: string;
}

/** Someone across the library. */
export interface Person {
  id: string;
  /** As it is shown. */
  name: string;
  /** Keys of every spelling under which the person was met (`nameKeys`). */
  names: string[];
  /** When the first and the last article that names the person were published. */
  firstSeen: number;
  lastSeen: number;
  /** How many articles name the person. */
  articles: number;
}

/** One person in one article. */
export interface PersonAppearance {
  personId: string;
  articleId: string;
  /** When the article was published, else saved. */
  publishedTime: number;
  type: EntityType;
  /** As the article has it. */
  name: string;
  role: string | null;
  mentions: number;
  quotes: number;
}

/** An article whose people the index of people has not taken in yet; written in the transaction of every change of them. */
export interface PeopleDue {
  id: string;
}

/** What the reader joined or took apart by hand, in its order. */
export interface PeopleEdit {
  id: string;
  madeAt: number;
  kind: 'merge' | 'split';
  /** Of a merge: the person that stays. Of a split: the person that is taken apart. */
  personId: string;
  /** Of a merge: who went into that person. */
  otherId: string | null;
  /** Of a split: the articles in which it is somebody else. */
  articleIds: string[];
}
