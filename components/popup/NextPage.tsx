/**
 * At the end of an article that its site spread over several pages: adds the next one when the reader asks.
 */
import { useState } from 'preact/hooks';
import { toast } from '@/components/ui/Toast';
import type { Article } from '@/utils/article/article';
import { joinArticles } from '@/utils/article/join-articles';
import { messageFor, report } from '@/utils/extension/errors';
import { currentTab, readTab } from '@/utils/extension/read-tab';
import { t } from '@/utils/i18n/i18n';

interface Props {
  article: Article;
  /** Of the next page; on the same host. */
  address: string;
  onChange: (article: Article) => void;
}

export function NextPage({ article, address, onChange }: Props) {
  const [busy, setBusy] = useState(false);
  async function add(): Promise<void> {
    setBusy(true);
    try {
      onChange(joinArticles(article, await readTab(await currentTab(), { page: address, anyway: true })));
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'adding the next page'))) };
    } finally {
      setBusy(false);
    }
  }
  return (
    <p class="popup-next">
      <button type="button" class="button button-done" data-action="next-page" disabled={busy} onClick={add}>
        {t(busy ? 'article.loading' : 'article.nextPage')}
      </button>
    </p>
  );
}
