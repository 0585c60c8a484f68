/**
 * The panel beside a page: the article that was read there, whole or only its people and quotes. It follows the reader's tabs; a page that
 * was not read yet is read on a click.
 */
import { useEffect, useState } from 'preact/hooks';
import { ReaderScreen } from '@/components/reader/ReaderScreen';
import { ShortcutsButton } from '@/components/shortcuts/ShortcutsButton';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import { type ErrorCode, report } from '@/utils/extension/errors';
import { currentTab, readTab } from '@/utils/extension/read-tab';
import { onPanelChange, panelKey, showInPanel } from '@/utils/extension/side-panel';
import { t } from '@/utils/i18n/i18n';
import { PanelView, panelView } from './PanelView';
import './side-panel.css';

/** The key of what is shown beside the present tab; null where nothing was read there. */
function useShownKey(): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    const look = async (leftPage: number | null) => {
      const tab = await currentTab();
      // The background forgets the page too, only later.
      setKey(leftPage === tab.id ? null : ((await panelKey(tab.id)) ?? null));
    };
    const tell = ({ leftPage }: { leftPage: number | null }) => {
      look(leftPage).catch((error) => report(error, 'following the tab'));
    };
    tell({ leftPage: null });
    return onPanelChange(tell);
  }, []);
  return key;
}

function Invitation() {
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  async function read(): Promise<void> {
    try {
      const tab = await currentTab();
      await showInPanel(tab, await readTab(tab));
    } catch (error) {
      setFailed(report(error, 'reading a page from the panel'));
    }
  }
  return (
    <main class="panel-invitation">
      <h1>{t('panel.title')}</h1>
      <p>{t('panel.empty')}</p>
      {failed && <Notice code={failed} />}
      <button type="button" class="button button-done" data-action="read-page" onClick={read}>
        {t('panel.read')}
      </button>
    </main>
  );
}

export function SidePanel() {
  const key = useShownKey();
  return (
    <div class="panel" data-view={panelView.value}>
      <header class="panel-bar">
        {key && <PanelView />}
        <span class="panel-gap" />
        <a
          class="button button-icon"
          href="/reader.html#/library"
          target="_blank"
          data-action="library"
          aria-label={t('action.library')}
          title={t('action.library')}
          rel="noopener"
        >
          <Icon name="library" />
        </a>
        <ShortcutsButton />
      </header>
      {key ? <ReaderScreen key={key} origin={{ from: 'handed', key }} /> : <Invitation />}
      <Toast />
    </div>
  );
}
