/**
 * All rows of one article together: read, deleted and brought back as a whole. What has no meaning without its article belongs here.
 */
import { database } from './database';
import { LibraryError } from './library-error';
import type {
  ArticleImage,
  Fingerprint,
  PersonAppearance,
  ReadingPosition,
  SavedAnalysis,
  SavedArticle,
  SavedContent,
  SavedCorrections,
  SavedHighlight,
  SavedImage,
} from './rows';

/** Everything kept of one article; what a deletion gives back for its undo. */
export interface KeptArticle {
  row: SavedArticle;
  content: SavedContent;
  analysis: SavedAnalysis | undefined;
  corrections: SavedCorrections | undefined;
  fingerprint: Fingerprint | undefined;
  position: ReadingPosition | undefined;
  highlights: SavedHighlight[];
  appearances: PersonAppearance[];
  articleImages: ArticleImage[];
  images: SavedImage[];
}

const { articles, contents, analyses, corrections, fingerprints, positions, highlights, appearances } = database;
const { articleImages, images, toIndex } = database;
const BY_ID = [articles, contents, analyses, corrections, fingerprints, positions];
const BY_ARTICLE = [highlights, appearances, articleImages];

/** Every table that holds something of an article, for the transactions that change one. */
export const ARTICLE_TABLES = [...BY_ID, ...BY_ARTICLE, images, toIndex];

/**
 * All rows of an article. Inside a transaction over `ARTICLE_TABLES`.
 * @throws LibraryError `gone`
 */
export async function readWhole(id: string): Promise<KeptArticle> {
  const ofArticle = { articleId: id };
  const [row, content, uses] = await Promise.all([
    articles.get(id),
    contents.get(id),
    articleImages.where(ofArticle).toArray(),
  ]);
  if (!row || !content) throw new LibraryError('gone', `no saved article ${id}`);
  const shown = await images.bulkGet([...new Set(uses.map(({ hash }) => hash))]);
  return {
    row,
    content,
    analysis: await analyses.get(id),
    corrections: await corrections.get(id),
    fingerprint: await fingerprints.get(id),
    position: await positions.get(id),
    highlights: await highlights.where(ofArticle).toArray(),
    appearances: await appearances.where(ofArticle).toArray(),
    articleImages: uses,
    images: shown.filter((image) => image !== undefined),
  };
}

/** Removes all rows of an article, and the images that no other article shows. Inside a transaction over `ARTICLE_TABLES`. */
export async function removeWhole(id: string): Promise<void> {
  const hashes = (await articleImages.where({ articleId: id }).toArray()).map(({ hash }) => hash);
  await Promise.all([
    ...BY_ID.map((table) => table.delete(id)),
    ...BY_ARTICLE.map((table) => table.where({ articleId: id }).delete()),
  ]);
  await dropUnusedImages(hashes);
  await markChanged(id);
}

/** Puts all rows of an article back. Inside a transaction over `ARTICLE_TABLES`. */
export async function putWhole(kept: KeptArticle): Promise<void> {
  await articles.put(kept.row);
  await contents.put(kept.content);
  if (kept.analysis) await analyses.put(kept.analysis);
  if (kept.corrections) await corrections.put(kept.corrections);
  if (kept.fingerprint) await fingerprints.put(kept.fingerprint);
  if (kept.position) await positions.put(kept.position);
  await highlights.bulkPut(kept.highlights);
  await appearances.bulkPut(kept.appearances);
  await articleImages.bulkPut(kept.articleImages);
  await images.bulkPut(kept.images);
  await markChanged(kept.row.id);
}

/** Deletes those of the images that no article shows any longer. Inside a transaction over `articleImages` and `images`. */
export async function dropUnusedImages(hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await articleImages.where({ hash }).count()) === 0) await images.delete(hash);
  }
}

/** Tells the search index that an article was saved, changed or deleted. Inside the transaction of that change. */
export async function markChanged(id: string): Promise<void> {
  await toIndex.put({ id, change: crypto.randomUUID() });
}
