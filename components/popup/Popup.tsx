/**
 * The popup: the article of the page that the reader looks at; where there is none, why, what can be done, and what was saved last.
 */
import { LoadingArticle } from '@/components/reader/LoadingArticle';
import { useOpenArticle } from '@/components/reader/open-article';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import { Notice } from '@/components/ui/Notice';
import type { ErrorCode } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { leaveToPick } from './leave-popup';
import { PopupArticle } from './PopupArticle';
import { PopupFrame } from './PopupFrame';

const RecentArticles = lazy(async () => (await import('@/components/library/RecentArticles')).RecentArticles);

/** Failures that may be over a moment later. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['loading', 'timeout', 'failed']);

function WaysOn({ code, onReadAnyway }: { code: ErrorCode; onReadAnyway: () => void }) {
  if (PASSING.has(code)) {
    return (
      <button type="button" class="button button-primary" data-action="retry" onClick={() => location.reload()}>
        {t('action.retry')}
      </button>
    );
  }
  if (code !== 'no-article') return null;
  return (
    <>
      <button type="button" class="button button-done" data-action="read-anyway" onClick={onReadAnyway}>
        {t('article.readAnyway')}
      </button>
      <button type="button" class="button button-done" data-action="pick" onClick={leaveToPick}>
        <Icon name="pick" />
        {t('article.pick')}
      </button>
    </>
  );
}

export function Popup() {
  const open = useOpenArticle({ from: 'tab' });
  const { reading } = open;
  if (reading.state === 'open') return <PopupArticle open={{ ...open, reading }} />;
  return (
    <PopupFrame>
      {reading.state === 'loading' ? (
        <LoadingArticle title={reading.title} />
      ) : (
        <>
          <h1 class="visually-hidden">{t('appName')}</h1>
          <Notice code={reading.code}>
            <WaysOn code={reading.code} onReadAnyway={open.readAnyway} />
          </Notice>
          <RecentArticles />
        </>
      )}
    </PopupFrame>
  );
}
