/**
 * Moves the article from the popup into the panel beside its page.
 */
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { toast } from '@/components/ui/Toast';
import type { Article } from '@/utils/article/article';
import { messageFor, report } from '@/utils/extension/errors';
import { currentTab, type ReadableTab } from '@/utils/extension/read-tab';
import { hasSidePanel, openInPanel } from '@/utils/extension/side-panel';
import { t } from '@/utils/i18n/i18n';

export function PanelButton({ article }: { article: Article }) {
  const [tab, setTab] = useState<ReadableTab | null>(null);
  useEffect(() => {
    currentTab().then(setTab, (error) => report(error, 'asking for the tab'));
  }, []);
  if (!hasSidePanel()) return null;

  // The panel opens in the turn of the click or not at all, so the tab is asked for before.
  async function open(): Promise<void> {
    if (!tab) return;
    try {
      await openInPanel(tab, article);
      window.close();
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'opening the side panel'))) };
    }
  }

  return <IconButton action="side-panel" icon="side-panel" label={t('panel.open')} disabled={!tab} onClick={open} />;
}
