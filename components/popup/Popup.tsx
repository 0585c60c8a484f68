/**
 * The popup: the article of the page that the reader looks at, with Save; where there is none, why, and what was saved last.
 */

import { RecentArticles } from '@/components/library/RecentArticles';
import { ArticleView } from '@/components/reader/ArticleView';
import { useReading } from '@/components/reader/open-article';
import { SaveButton } from '@/components/reader/SaveButton';
import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { Toast, toast } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import type { Article } from '@/utils/article/article';
import { type ErrorCode, messageFor, report } from '@/utils/extension/errors';
import { handOver } from '@/utils/extension/handover';
import { openReaderTab } from '@/utils/extension/surfaces';
import { t } from '@/utils/i18n/i18n';
import './popup.css';

/** Failures that may be over a moment later. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['loading', 'timeout', 'failed']);

async function openInTab(article: Article): Promise<void> {
  try {
    await openReaderTab(`#/opened/${await handOver(article)}`);
    window.close();
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, 'opening a tab'))) };
  }
}

async function go(hash: '#/library' | '#/settings'): Promise<void> {
  await openReaderTab(hash);
  window.close();
}

export function Popup() {
  const reading = useReading({ from: 'tab' }).value;
  const url = reading.state === 'open' ? reading.article.url : '';
  const kept = useLive((library) => library.findByUrl(url), [url]);
  return (
    <div class="popup">
      <header class="popup-bar">
        {reading.state === 'open' && (
          <>
            <SaveButton article={reading.article} analysis={reading.analysis} kept={kept} />
            <button type="button" class="button" data-action="open-tab" onClick={() => openInTab(reading.article)}>
              <Icon name="open-tab" />
              {t('action.openTab')}
            </button>
          </>
        )}
        <span class="popup-gap" />
        <button type="button" class="button" data-action="library" onClick={() => go('#/library')}>
          <Icon name="library" />
          {t('action.library')}
        </button>
        <button
          type="button"
          class="button button-icon"
          data-action="settings"
          aria-label={t('action.settings')}
          title={t('action.settings')}
          onClick={() => go('#/settings')}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main class="popup-page">
        {reading.state === 'loading' && <Loading text={t('article.loading')} />}
        {reading.state === 'failed' && (
          <>
            <Notice code={reading.code}>
              {PASSING.has(reading.code) && (
                <button
                  type="button"
                  class="button button-primary"
                  data-action="retry"
                  onClick={() => location.reload()}
                >
                  {t('action.retry')}
                </button>
              )}
            </Notice>
            <RecentArticles />
          </>
        )}
        {reading.state === 'open' && (
          <ArticleView article={reading.article} analysis={reading.analysis} images="remote" />
        )}
      </main>
      <Toast />
    </div>
  );
}
