/**
 * The buttons for getting about in an article and working on it: contents and notes, find, highlight, copy.
 */
import { openFind } from '@/components/find/finding';
import { highlightHere } from '@/components/notes/highlighting';
import { Flyout } from '@/components/ui/Flyout';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icon-paths';
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
      <Tool action="find" icon="search" label={t('reading.find')} run={openFind} />
      <Tool action="mark" icon="highlight" label={t('notes.markHint')} run={highlightHere} />
      <Flyout action="share" icon="copy" label={t('reading.share')}>
        {(close) => <ShareMenu onDone={close} />}
      </Flyout>
    </>
  );
}

interface ToolProps {
  action: string;
  icon: IconName;
  label: string;
  run: () => unknown;
}

function Tool({ action, icon, label, run }: ToolProps) {
  return (
    <button
      type="button"
      class="button button-icon"
      data-action={action}
      aria-label={label}
      title={label}
      // Pressing must not take the selection away before it is read.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}
