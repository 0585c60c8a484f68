/**
 * Backups by themselves: when one is due, and the folder of downloads that it goes into. Writing there needs a permission of the browser's, asked
 * for at the click that turns it on.
 */
import { type Browser, browser } from 'wxt/browser';
import { backupPlanSetting, lastBackupSetting } from './settings';

const DAY_MS = 86_400_000;
/** In the folder of downloads. */
const FOLDER = 'Warraq';
const PERMISSION = { permissions: ['downloads' as const] };

/** Asks for the folder of downloads; to be called within a click. Whether it was granted. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Whether a backup is due now, and may be made without a click. */
export async function isBackupDue(now = Date.now()): Promise<boolean> {
  const { everyDays } = await backupPlanSetting.getValue();
  if (everyDays === 0 || now - (await lastBackupSetting.getValue()) < everyDays * DAY_MS) return false;
  return browser.permissions.contains(PERMISSION);
}

/** Days since the last backup; null where none was ever made. */
export async function daysSinceBackup(now = Date.now()): Promise<number | null> {
  const last = await lastBackupSetting.getValue();
  return last === 0 ? null : Math.floor((now - last) / DAY_MS);
}

/** Notes that a backup was made. */
export async function backupMade(now = Date.now()): Promise<void> {
  await lastBackupSetting.setValue(now);
}

/** Puts a backup into the folder of downloads and takes away those that are more than the reader wants to keep. Rejects where it did not get there. */
export async function putBackup(file: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename: `${FOLDER}/${name}`, conflictAction: 'uniquify' });
    await finished(id);
  } finally {
    URL.revokeObjectURL(url);
  }
  await backupMade();
  const { keep } = await backupPlanSetting.getValue();
  await dropOlder(keep);
}

async function finished(id: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const changed = (delta: Browser.downloads.DownloadDelta) => {
    if (delta.id !== id) return;
    if (delta.state?.current === 'complete') resolve();
    if (delta.state?.current === 'interrupted') reject(new Error(`the download stopped: ${delta.error?.current}`));
  };
  browser.downloads.onChanged.addListener(changed);
  try {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') resolve();
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(changed);
  }
}

/** Only files that this extension has put there are looked at. */
async function dropOlder(keep: number): Promise<void> {
  const made = await browser.downloads.search({
    orderBy: ['-startTime'],
    filenameRegex: `${FOLDER}[/\\\\]warraq-.*\\.zip$`,
  });
  const own = made.filter(({ byExtensionId, exists }) => byExtensionId === browser.runtime.id && exists);
  for (const { id } of own.slice(keep)) {
    await browser.downloads.removeFile(id);
    await browser.downloads.erase({ id });
  }
}
