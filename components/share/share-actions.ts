/**
 * Takes the article on the screen along: to the clipboard, into a file, onto paper.
 */
import { placedHighlights } from '@/components/notes/placed-highlights';
import { shownArticle } from '@/components/reader/shown-article';
import { downloadFile } from '@/components/ui/download-file';
import { toast } from '@/components/ui/Toast';
import { report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { articleAsMarkdown, articleAsText, fileNameOf } from './article-file';

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.value = { text: t('reading.copied') };
  } catch (error) {
    report(error, 'copying an article');
    toast.value = { text: t('reading.notCopied') };
  }
}

function markdown(): string {
  const shown = shownArticle.value;
  const highlights = placedHighlights.value.map(({ saved }) => saved);
  return shown ? articleAsMarkdown(shown.article, highlights) : '';
}

/** Copies the article as plain text with its source. */
export async function copyAsText(): Promise<void> {
  if (shownArticle.value) await copy(articleAsText(shownArticle.value.article));
}

/** Copies the article as Markdown with its source and highlights. */
export async function copyAsMarkdown(): Promise<void> {
  if (shownArticle.value) await copy(markdown());
}

/** Saves the article as a Markdown file with its source and highlights. */
export function exportMarkdown(): void {
  const shown = shownArticle.value;
  if (!shown) return;
  downloadFile(new Blob([markdown()], { type: 'text/markdown' }), `${fileNameOf(shown.article.title)}.md`);
}

/** Prints the article; `print.css` lays it out. */
export function printArticle(): void {
  print();
}
