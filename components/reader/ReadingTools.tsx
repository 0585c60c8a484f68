/**
 * The buttons for getting about in an article and working on it: contents and notes, find, highlight, copy.
 */
import { openFind } from '@/components/find/finding';
import { highlightHere } from '@/components/notes/highlighting';
import { Flyout } from '@/components/ui/Flyout';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { t } from '@/utils/i18n/i18n';

const Contents = lazy(async () => (await import('./Contents')).Contents);
const ShareMenu = lazy(async () => (await import('@/components/share/ShareMenu')).ShareMenu);

export function ReadingTools() {
  return (
    <>
      <span class="contents-button">
        <Flyout action="contents" icon="contents" label={t('reading.contents')}>
          {(close) => <Contents onGone={close} />}
        </Flyout>
      </span>
      <IconButton action="find" icon="search" label={t('reading.find')} keepsSelection onClick={openFind} />
      <IconButton action="mark" icon="highlight" label={t('notes.markHint')} keepsSelection onClick={highlightHere} />
      <Flyout action="share" icon="copy" label={t('reading.share')}>
        {(close) => <ShareMenu onDone={close} />}
      </Flyout>
    </>
  );
}
