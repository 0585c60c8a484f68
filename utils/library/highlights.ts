/**
 * Highlights of saved articles, and the notes on them: each change is one transaction that the search index hears of. They go with their
 * article and come back with it (`deletion.ts`).
 */
import type { QuoteAnchor } from '@/utils/text/quote-anchor';
import type { Span } from '@/utils/text/span';
import { change, markChanged } from './change';
import { database } from './database';
import { LibraryError } from './library-error';
import type { HighlightColour, SavedHighlight } from './rows';

/** What the reader marks: where, how, and what is to be said of it. */
export interface NewHighlight extends QuoteAnchor, Span {
  colour: HighlightColour;
  note: string;
}

const { articles, highlights, toIndex } = database;
const TABLES = [articles, highlights, toIndex];

/** @throws LibraryError `gone` where the article is not saved, or no longer */
async function mustBeSaved(articleId: string): Promise<void> {
  if (!(await articles.get(articleId))) throw new LibraryError('gone', `no saved article ${articleId}`);
}

async function mustExist(id: string): Promise<SavedHighlight> {
  const row = await highlights.get(id);
  if (!row) throw new LibraryError('gone', `no highlight ${id}`);
  return row;
}

/** The highlights of the saved article with an address, in the order of their places; none where it is not saved. */
export async function highlightsOf(url: string): Promise<SavedHighlight[]> {
  const article = await articles.get({ url });
  if (!article) return [];
  const rows = await highlights.where({ articleId: article.id }).toArray();
  return rows.sort((a, b) => a.start - b.start || a.createdAt - b.createdAt);
}

/**
 * Keeps a new highlight. The very same passage is marked only once: marking it again changes its colour, and its note where one is given.
 * @throws LibraryError `gone` where the article is not saved, `quota` or `failed`, with nothing written
 */
export function addHighlight(articleId: string, marked: NewHighlight): Promise<SavedHighlight> {
  return change(TABLES, async () => {
    await mustBeSaved(articleId);
    const now = Date.now();
    const ofArticle = await highlights.where({ articleId }).toArray();
    const known = ofArticle.find(({ start, exact }) => start === marked.start && exact === marked.exact);
    const row: SavedHighlight = {
      ...marked,
      id: known?.id ?? crypto.randomUUID(),
      articleId,
      note: marked.note || (known?.note ?? ''),
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    };
    await highlights.put(row);
    await markChanged(articleId);
    return row;
  });
}

/**
 * Changes a highlight's colour or note.
 * @returns the row as it was before, for an undo by `putHighlight`
 * @throws LibraryError `gone`
 */
export function changeHighlight(
  id: string,
  changes: Partial<Pick<SavedHighlight, 'colour' | 'note'>>,
): Promise<SavedHighlight> {
  return change(TABLES, async () => {
    const before = await mustExist(id);
    await highlights.put({ ...before, ...changes, updatedAt: Date.now() });
    await markChanged(before.articleId);
    return before;
  });
}

/**
 * Deletes a highlight with its note.
 * @returns the row, for an undo by `putHighlight`
 * @throws LibraryError `gone`
 */
export function deleteHighlight(id: string): Promise<SavedHighlight> {
  return change(TABLES, async () => {
    const row = await mustExist(id);
    await highlights.delete(id);
    await markChanged(row.articleId);
    return row;
  });
}

/**
 * Puts a highlight back as it was.
 * @throws LibraryError `gone` where its article was deleted meanwhile
 */
export function putHighlight(row: SavedHighlight): Promise<void> {
  return change(TABLES, async () => {
    await mustBeSaved(row.articleId);
    await highlights.put(row);
    await markChanged(row.articleId);
  });
}
