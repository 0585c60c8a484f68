/**
 * What stands above the text: the source, the title, who wrote it, when, and how long it takes to read.
 */

import { FactLine } from '@/components/ui/FactLine';
import { type Article, articleText, type Direction } from '@/utils/article/article';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { blockDirection } from '@/utils/text/direction';
import { readingMinutes } from '@/utils/text/reading-time';
import { hostOf } from './direction-override';
import { MixedText } from './MixedText';

interface Props {
  article: Article;
  dir: Direction;
  /** As it is shown. */
  title: string;
}

export function ArticleHead({ article, dir, title }: Props) {
  const { byline, siteName, publishedAt, url } = article;
  const titleDir = blockDirection(title, dir);
  const minutes = readingMinutes(articleText(article), article.lang);
  return (
    <header class="article-head">
      <p class="article-source" data-part="source">
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{siteName ?? hostOf(article)}</bdi>
        </a>
      </p>
      <h1 dir={titleDir} elementtiming="text">
        <MixedText text={title} dir={titleDir} />
      </h1>
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
