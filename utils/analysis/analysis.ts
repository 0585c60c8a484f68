/**
 * The second of the three nouns: what was found in an Article's text, all as spans into `articleText(article)`. Plain data.
 */
import type { Span } from '@/utils/text/span';

/** Raised whenever an analysis of the same text would come out differently; a saved analysis of an older version is made again. */
export const ANALYSIS_VERSION = 10;

export type EntityType = 'person' | 'organization' | 'place';

/** Somebody or something named in the article, with every mention of it. */
export interface Entity {
  type: EntityType;
  /** The fullest form of the name in the article. */
  name: string;
  /** In the article's own words, the first that it gives. */
  role: string | null;
  /** What else it calls them, in its order; what only repeats a role is left out. */
  otherRoles: string[];
  mentions: Span[];
}

/** What somebody said, verbatim: the words between the marks, or the clause after «أن». */
export interface Quote extends Span {
  kind: 'direct' | 'reported';
  /** Index into `entities`; null where the speaker is not named or not known. */
  speaker: number | null;
  /** The words that name the speaker, a name or a role («مصدر عسكري»); null where the article does not tell. */
  attribution: Span | null;
  /** The verb or phrase of saying; null where a quote stands alone. */
  verb: Span | null;
}

/** A date expression and what it means. */
export interface DateMention extends Span {
  /** ISO 8601, as exact as the text: a day, a month, a year or an interval. */
  iso: string;
}

/** A word or two that the article is about. */
export interface KeyTerm {
  /** As the article most often writes it. */
  term: string;
  /** Comparable within one article only. */
  weight: number;
  mentions: Span[];
}

/** A sentence and the block it stands in. */
export interface Sentence extends Span {
  block: number;
}

export interface Analysis {
  version: number;
  sentences: Sentence[];
  /** Sentences to show above the article, in its order; empty where it is too short to need a summary. */
  summary: Span[];
  /** The longer summary, up to five sentences; empty where `summary` is. */
  points: Span[];
  entities: Entity[];
  quotes: Quote[];
  dates: DateMention[];
  /** By falling weight; no people and no places. */
  keyTerms: KeyTerm[];
}
