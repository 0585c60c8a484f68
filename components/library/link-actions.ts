/**
 * What the reader does with kept links. The browser's questions come in the click itself, so nothing is waited for before them.
 */
import { loadLibrary } from '@/components/ui/load-library';
import { toast } from '@/components/ui/Toast';
import { messageFor, report } from '@/utils/extension/errors';
import { allowReading, startReading } from '@/utils/extension/read-links';
import { saveTabs } from '@/utils/extension/save-links';
import { t } from '@/utils/i18n/i18n';
import type { SavedLink } from '@/utils/library/rows';

async function attempt(work: () => Promise<void>, where: string): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, where))) };
  }
}

/** Keeps the addresses of all tabs of this window. */
export function keepTabs(): Promise<void> {
  return attempt(async () => {
    const count = await saveTabs(undefined, async (links) => (await loadLibrary()).addLinks(links));
    if (count !== null) toast.value = { text: count > 0 ? t('links.saved', { count }) : t('links.noneNew') };
  }, 'keeping tabs');
}

/** Has all links read, where the reader allows their sites. */
export function readAll(addresses: readonly string[]): Promise<void> {
  return attempt(async () => {
    if (!(await allowReading(addresses))) return;
    await (await loadLibrary()).queueLinks(true);
    await startReading();
  }, 'reading links');
}

/** Takes all links out of the queue; the one being read is finished. */
export function stopReading(): Promise<void> {
  return attempt(async () => (await loadLibrary()).queueLinks(false), 'stopping the reading of links');
}

/** Forgets links, and offers the way back. */
export function forgetLinks(links: readonly SavedLink[]): Promise<void> {
  return attempt(async () => {
    const library = await loadLibrary();
    const rows = await library.deleteLinks(links.map(({ id }) => id));
    const undo = () => attempt(() => library.putLinks(rows), 'bringing links back');
    const text = t('links.deleted', { count: rows.length });
    toast.value = { text, action: { name: 'undo', label: t('action.undo'), run: undo } };
  }, 'forgetting links');
}
