/**
 * The same story from other sources: texts that share passages, as agency news in several papers do. Two days of one series share their
 * background, yet each has news of its own; they stay apart.
 */
import { articleText } from '@/utils/article/article';
import { resemblance, shinglesOf } from '@/utils/text/shingles';
import { database } from './database';
import type { SavedArticle } from './rows';

/** Tellings of one story come within so many milliseconds. */
const WITHIN = 3 * 86_400_000;

/** The share of runs of words that two tellings have in common. */
const ALIKE = 0.25;

/** The lead: so many units from the text's beginning. */
const LEAD = 400;

/** The share of a lead's runs that stand in the other telling. */
const LEAD_TOLD = 0.4;

const { articles, contents, fingerprints } = database;

/** When a story was told, as near as is known. */
function timeOf(row: SavedArticle): number {
  return row.publishedTime || row.savedAt;
}

function told(lead: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let found = 0;
  for (const run of lead) if (other.has(run)) found++;
  return lead.size === 0 ? 0 : found / lead.size;
}

/** The figures in a title: where both have some and none is the other's, they are different news. */
function figuresDiffer(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => new Set(title.match(/\p{N}+/gu)));
  return !!one?.size && !!other?.size && ![...one].some((figure) => other.has(figure));
}

/** Whether two texts tell one story: much in common, and the news of one told by the other. */
function tellsSame(a: string, b: string): boolean {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  if (resemblance(one, other) < ALIKE) return false;
  return told(shinglesOf(a.slice(0, LEAD)), other) >= LEAD_TOLD || told(shinglesOf(b.slice(0, LEAD)), one) >= LEAD_TOLD;
}

/** The other tellings of an article's story in the library, each from a source of its own, the earliest first. */
export async function sameStory(id: string): Promise<SavedArticle[]> {
  const [row, content, print] = await Promise.all([articles.get(id), contents.get(id), fingerprints.get(id)]);
  if (!row || !content || !print) return [];
  const met = await fingerprints.where('keys').anyOf(print.keys).distinct().primaryKeys();
  const candidates = (await articles.bulkGet(met)).filter(
    (other) =>
      other !== undefined &&
      other.host !== row.host &&
      Math.abs(timeOf(other) - timeOf(row)) <= WITHIN &&
      !figuresDiffer(other.title, row.title),
  );
  const texts = await contents.bulkGet(candidates.map((other) => other?.id ?? ''));
  const text = articleText(content.article);
  return candidates
    .filter((other, index) => {
      const found = texts[index];
      return other !== undefined && found !== undefined && tellsSame(text, articleText(found.article));
    })
    .filter((other) => other !== undefined)
    .sort((a, b) => timeOf(a) - timeOf(b));
}
