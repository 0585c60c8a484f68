/**
 * The ways out of the popup. Each closes it, since a popup that stays open over a new tab belongs to nothing.
 */
import { toast } from '@/components/ui/Toast';
import type { Article } from '@/utils/article/article';
import { messageFor, report } from '@/utils/extension/errors';
import { handOver } from '@/utils/extension/handover';
import { currentTab } from '@/utils/extension/read-tab';
import { openReaderTab, type ReaderHash, startPicking } from '@/utils/extension/surfaces';
import { t } from '@/utils/i18n/i18n';

async function leave(way: () => Promise<void>, where: string): Promise<void> {
  try {
    await way();
    window.close();
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, where))) };
  }
}

/** Opens a screen of the full tab. */
export function leaveTo(hash: ReaderHash): Promise<void> {
  return leave(() => openReaderTab(hash), 'opening a tab');
}

/** Opens an article in a tab as it is, saved or not. */
export function leaveWith(article: Article): Promise<void> {
  return leave(async () => openReaderTab(`#/opened/${await handOver(article)}`), 'opening an article in a tab');
}

/** Lets the reader point at the article on the page. */
export function leaveToPick(): Promise<void> {
  return leave(async () => startPicking((await currentTab()).id), 'pointing at the article');
}
