/**
 * The direction that the reader gives an article against what its text says: for this article, or for all articles in its language on its
 * site. An article's own has the last word.
 */
import { keepSetting } from '@/components/settings/use-setting';
import { articleDirections, siteDirections } from '@/components/ui/preferences';
import type { Article, Direction } from '@/utils/article/article';
import { articleDirectionsSetting, type Setting, siteDirectionsSetting } from '@/utils/extension/settings';

type Place = Pick<Article, 'url' | 'lang'>;

/** The host as readers know it. */
export function hostOf({ url }: Pick<Article, 'url'>): string {
  return new URL(url).host.replace(/^www\./, '');
}

function siteKey(article: Place): string {
  return `${hostOf(article)} ${article.lang.split('-')[0]}`;
}

/** What the reader has chosen, and whether it is for the site; null where nothing was. */
export function directionOverride(article: Place): { dir: Direction; wholeSite: boolean } | null {
  const own = articleDirections.value[article.url];
  if (own) return { dir: own, wholeSite: false };
  const site = siteDirections.value[siteKey(article)];
  return site ? { dir: site, wholeSite: true } : null;
}

/** Chooses; `null` goes back to what the text says, here and on the site. */
export function overrideDirection(article: Place, dir: Direction | null, wholeSite: boolean): void {
  write(articleDirectionsSetting, articleDirections, article.url, wholeSite ? null : dir);
  if (wholeSite || dir === null) write(siteDirectionsSetting, siteDirections, siteKey(article), dir);
}

function write(
  setting: Setting<Record<string, Direction>>,
  shown: { value: Record<string, Direction> },
  key: string,
  dir: Direction | null,
): void {
  const { [key]: before, ...others } = shown.value;
  if ((before ?? null) === dir) return;
  shown.value = dir ? { ...others, [key]: dir } : others;
  keepSetting(setting, shown.value);
}
