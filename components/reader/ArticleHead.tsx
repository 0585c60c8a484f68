/**
 * What stands above the text: the source, the title, who wrote it, when, and how long it takes to read.
 */

import { FactLine } from '@/components/ui/FactLine';
import { type Article, articleText } from '@/utils/article/article';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { readingMinutes } from '@/utils/text/reading-time';

/** The host as readers know it, for pages that do not name their site. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

export function ArticleHead({ article }: { article: Article }) {
  const { title, byline, siteName, publishedAt, url } = article;
  const minutes = readingMinutes(articleText(article), article.lang);
  return (
    <header class="article-head">
      <p class="article-source" data-part="source">
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{siteName ?? hostOf(url)}</bdi>
        </a>
      </p>
      <h1 dir="auto">{title}</h1>
      <FactLine>
        {byline && (
          <bdi class="article-byline" data-part="byline">
            {byline}
          </bdi>
        )}
        {publishedAt && (
          <time data-part="date" dateTime={publishedAt}>
            <bdi>{formatDay(publishedAt)}</bdi>
          </time>
        )}
        <bdi data-part="minutes">{t('article.minutes', { count: minutes })}</bdi>
      </FactLine>
    </header>
  );
}
