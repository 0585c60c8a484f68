/**
 * Makes backups: at a click, as a download; by itself when one is due, into the folder of downloads.
 */
import { downloadFile } from '@/components/ui/download-file';
import { toast } from '@/components/ui/Toast';
import { backupMade, isBackupDue, putBackup } from '@/utils/extension/backups';
import { report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { today } from './export-articles';
import { runJob } from './job';

async function writtenBackup(): Promise<Blob | null> {
  return runJob('transfer.backup', async (onProgress, signal) => {
    const { writeBackup } = await import('@/utils/library/transfer/write-backup');
    return writeBackup(onProgress, signal);
  });
}

function backupName(): string {
  return `warraq-${today()}.zip`;
}

/** Downloads a backup of the whole library. */
export async function backUp(): Promise<void> {
  const file = await writtenBackup();
  if (!file) return;
  downloadFile(file, backupName());
  await backupMade();
  toast.value = { text: t('transfer.backupMade') };
}

/** Makes the backup that is due, if one is; one window at a time. */
export async function backUpWhenDue(): Promise<void> {
  try {
    await navigator.locks.request('warraq-backup', { ifAvailable: true }, async (lock) => {
      if (!lock || !(await isBackupDue())) return;
      const file = await writtenBackup();
      if (file) await putBackup(file, backupName());
    });
  } catch (error) {
    report(error, 'making a backup by itself');
    toast.value = { text: t('transfer.backupFailed') };
  }
}
