/**
 * The article as it leaves Warraq: plain text or Markdown, under its title with source, author, date and address, and with the reader's
 * highlights at its end.
 */
import { type Article, articleText } from '@/utils/article/article';
import { escapeMarkdown, toMarkdown } from '@/utils/article/markdown';
import { parseArticleHtml } from '@/utils/article/sanitize';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { SavedHighlight } from '@/utils/library/rows';

/** Source, author and date, as far as they are known. */
export function factsOf({ siteName, url, byline, publishedAt }: Article): string[] {
  const source = siteName ?? new URL(url).hostname.replace(/^www\./, '');
  return [source, byline, publishedAt && formatDay(publishedAt)].filter((fact) => typeof fact === 'string');
}

/** The article as plain text. */
export function articleAsText(article: Article): string {
  return [article.title, factsOf(article).join(' · '), article.url, articleText(article)].join('\n\n');
}

/** The article as Markdown, with the reader's highlights and notes. */
export function articleAsMarkdown(article: Article, highlights: readonly SavedHighlight[]): string {
  const head = [
    `# ${escapeMarkdown(article.title)}`,
    `${factsOf(article).map(escapeMarkdown).join(' · ')}  \n<${article.url}>`,
  ];
  const body = toMarkdown(parseArticleHtml(article.html, { images: 'remote' }));
  const marked = highlights.flatMap(({ exact, note }) => [
    `> ${exact.split(/\n+/).map(escapeMarkdown).join('\n>\n> ')}`,
    ...(note ? [note.split('\n').map(escapeMarkdown).join('  \n')] : []),
  ]);
  const notes = marked.length > 0 ? ['---', `## ${t('notes.title')}`, ...marked] : [];
  return `${[...head, body, ...notes].join('\n\n')}\n`;
}

/** A file's name from a title: what no system allows in one goes, and what is too long. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return name || 'article';
}
