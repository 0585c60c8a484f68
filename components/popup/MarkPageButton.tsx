/**
 * Marks the article's people on the page itself, and takes the marks off again.
 */
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { toast } from '@/components/ui/Toast';
import type { Analysis } from '@/utils/analysis/analysis';
import { type Article, articleText } from '@/utils/article/article';
import { messageFor, report } from '@/utils/extension/errors';
import { isMarked, markTab } from '@/utils/extension/mark-tab';
import { currentTab } from '@/utils/extension/read-tab';
import { t } from '@/utils/i18n/i18n';

/** Every form in which a person is named, the longest first, so that a full name is one mark. */
function namesOf(article: Article, analysis: Analysis): string[] {
  const text = articleText(article);
  const people = analysis.entities.filter(({ type }) => type === 'person');
  const names = people.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

interface Props {
  article: Article;
  /** Null until it has arrived; the button waits for it, in its place. */
  analysis: Analysis | null;
}

export function MarkPageButton({ article, analysis }: Props) {
  const [marked, setMarked] = useState(false);
  const names = analysis ? namesOf(article, analysis) : [];
  useEffect(() => {
    currentTab()
      .then((tab) => isMarked(tab.id, tab.url ?? ''))
      .then(setMarked, (error) => report(error, 'asking whether a page is marked'));
  }, []);

  async function toggle(): Promise<void> {
    try {
      const tab = await currentTab();
      await markTab(tab.id, tab.url ?? '', marked ? null : names);
      setMarked(!marked);
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'marking a page'))) };
    }
  }

  const label = t(marked ? 'people.unmarkPage' : 'people.markPage');
  return (
    <IconButton
      action="mark-page"
      icon={marked ? 'eye' : 'person'}
      label={label}
      aria-pressed={marked}
      disabled={names.length === 0}
      onClick={toggle}
    />
  );
}
