/**
 * The records of a backup, and their shape when they come in from a file. `docs/backup-format.md` describes them for others.
 *
 * A record holds what cannot be made again: the article, what the reader did with it, and its analysis as it was. What lists need is derived
 * from that when it is restored.
 */
import type { Analysis, Entity, EntityType, Quote } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import {
  type Check,
  listOf,
  Misfit,
  nullable,
  number,
  object,
  oneOf,
  text,
  webAddress,
  whole,
} from '@/utils/article/shape';
import type { ReadingState } from '@/utils/library/list-row';
import type {
  PeopleEdit,
  Person,
  PersonAppearance,
  ReadingPosition,
  SavedHighlight,
  SavedLink,
} from '@/utils/library/rows';
import type { Span } from '@/utils/text/span';

/** One article with everything that belongs to it. */
export interface ArticleRecord {
  id: string;
  state: ReadingState;
  article: Article;
  analysis: Analysis | null;
  corrections: Correction[];
  highlights: SavedHighlight[];
  position: ReadingPosition | null;
  /** Which image file the article shows for an address in its HTML. */
  images: { url: string; hash: string }[];
  appearances: PersonAppearance[];
}

/** What belongs to no article. */
export interface LooseRows {
  links: SavedLink[];
  people: Person[];
  peopleEdits: PeopleEdit[];
}

const id = text(64);
const time = number(0, 8.64e15);
const LONG = 2_000_000;
const TYPES = oneOf<EntityType>('person', 'organization', 'place');

const readingState: Check<ReadingState> = object<ReadingState>({
  tags: listOf(text(256)),
  savedAt: time,
  updatedAt: time,
  archivedAt: time,
  favouriteAt: time,
  progress: number(0, 1),
  finishedAt: time,
});

const anchor = { exact: text(LONG), prefix: text(1_024), suffix: text(1_024), start: whole(0, LONG) };

const highlight: Check<SavedHighlight> = object<SavedHighlight>({
  ...anchor,
  end: whole(0, LONG),
  id,
  articleId: id,
  colour: oneOf('yellow', 'green', 'blue', 'rose'),
  note: text(100_000),
  createdAt: time,
  updatedAt: time,
});

const position: Check<ReadingPosition> = object<ReadingPosition>({
  ...anchor,
  articleId: id,
  progress: number(0, 1),
  at: time,
});

const appearance: Check<PersonAppearance> = object<PersonAppearance>({
  personId: id,
  articleId: id,
  publishedTime: number(-8.64e15, 8.64e15),
  type: TYPES,
  name: text(),
  role: nullable(text()),
  mentions: whole(),
  quotes: whole(),
});

const correction: Check<Correction> = (value, at) => {
  const { kind } = object({ kind: oneOf('nobody', 'same', 'person') })(value, at);
  const { name } = object({ name: text() })(value, at);
  return kind === 'same' ? { kind, name, as: object({ as: text() })(value, at).as } : { kind, name };
};

/** Spans that lie within a text of this length. */
function spanWithin(length: number): { start: Check<number>; end: Check<number> } {
  return { start: whole(0, length), end: whole(0, length) };
}

function analysisOf(length: number): Check<Analysis> {
  const span = spanWithin(length);
  const spans = listOf(object<Span>(span));
  return object<Analysis>({
    version: whole(),
    sentences: listOf(object({ ...span, block: whole() })),
    summary: spans,
    points: spans,
    entities: listOf(
      object<Entity>({
        type: TYPES,
        name: text(),
        role: nullable(text()),
        otherRoles: listOf(text()),
        mentions: spans,
      }),
    ),
    quotes: listOf(
      object<Quote>({
        ...span,
        kind: oneOf('direct', 'reported'),
        speaker: nullable(whole()),
        attribution: nullable(object<Span>(span)),
        verb: nullable(object<Span>(span)),
      }),
    ),
    dates: listOf(object({ ...span, iso: text(64) })),
    keyTerms: listOf(object({ term: text(), weight: number(), mentions: spans })),
  });
}

/** An article as it came; `parseArticle` holds its schema. */
const article: Check<Article> = (value, at) => {
  try {
    return parseArticle(value);
  } catch (cause) {
    throw new Misfit(`${at} is no article`, { cause });
  }
};

/** A record as it stands in a file. An analysis of a shape that is not known is left out, since it can be made again. */
export function parseRecord(value: unknown): ArticleRecord {
  const record = object<ArticleRecord>({
    id,
    state: readingState,
    article,
    analysis: () => null,
    corrections: listOf(correction),
    highlights: listOf(highlight),
    position: nullable(position),
    images: listOf(object({ url: webAddress, hash: text(64) })),
    appearances: listOf(appearance),
  })(value, 'record');
  try {
    const given = object<{ analysis: unknown }>({ analysis: (part) => part })(value, 'record').analysis;
    record.analysis = nullable(analysisOf(articleText(record.article).length))(given, 'record.analysis');
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
  }
  return record;
}

/** What stands beside the records, as it stands in a file. */
export const parseLooseRows: (value: unknown) => LooseRows = (value) =>
  object<LooseRows>({
    links: listOf(
      object<SavedLink>({
        id,
        url: webAddress,
        title: text(),
        tags: listOf(text(256)),
        savedAt: time,
        archivedAt: time,
        favouriteAt: time,
        status: oneOf('waiting', 'queued', 'failed'),
        attempts: whole(),
        triedAt: time,
        code: nullable(text(64)),
      }),
    ),
    people: listOf(
      object<Person>({
        id,
        name: text(),
        names: listOf(text()),
        firstSeen: number(-8.64e15),
        lastSeen: number(-8.64e15),
        articles: whole(),
      }),
    ),
    peopleEdits: listOf(
      object<PeopleEdit>({
        id,
        madeAt: time,
        kind: oneOf('merge', 'split'),
        personId: id,
        otherId: nullable(id),
        articleIds: listOf(id),
      }),
    ),
  })(value, 'loose rows');
