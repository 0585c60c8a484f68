/** Tells an article from the other pages of a news site: front pages, sections, search results. Short real articles are never refused. */
import type { Block } from './article';
import type { Metadata } from './metadata';

/** Less text than this is an article only where the page says that it is one. */
const SHORT_WORDS = 60;
const MIN_TEASERS = 5;
/** Of running text, in UTF-16 units. */
const MIN_RUNNING = 70;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/;

/**
 * @param blocks what the cleaning kept.
 * @param words how many there are in them.
 */
export function isArticle(blocks: readonly Block[], words: number, page: Metadata): boolean {
  if (page.declaresArticle) return true;
  if (words < SHORT_WORDS) return false;
  if (page.isHome || page.linked.types.some((type) => LIST_TYPE.test(type))) return false;
  return blocks.some(isRunningText) && !isTeaserList(blocks);
}

/** Long enough that it is more than a headline or a label. */
function isRunningText({ kind, text }: Block): boolean {
  return kind !== 'heading' && kind !== 'caption' && text.length >= MIN_RUNNING;
}

/** Headlines with a date or a cut-off summary under each, and nothing else. */
function isTeaserList(blocks: readonly Block[]): boolean {
  const sections: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    else sections.at(-1)?.push(block);
  }
  const teasers = sections.filter(
    (section) =>
      section.length > 0 &&
      section.length <= 3 &&
      section.every((block) => block.text.length < 320) &&
      section.some(
        (block) =>
          /(?:…|\.\.\.)|\[…\]/.test(block.text.slice(-40)) ||
          /^\D{0,12}\d{1,4}\D{1,14}\d{2,4}\D{0,12}$/.test(block.text),
      ),
  );
  return teasers.length >= MIN_TEASERS && teasers.length >= sections.length * 0.7;
}
