/**
 * Restores a backup in two steps: what it would do is shown first, and done when the reader says so.
 */
import { signal } from '@preact/signals';
import { toast } from '@/components/ui/Toast';
import { t } from '@/utils/i18n/i18n';
import type { Backup } from '@/utils/library/transfer/open-backup';
import type { RestorePlan } from '@/utils/library/transfer/plan-restore';
import type { OnDiffering } from '@/utils/library/transfer/restore-backup';
import { runJob } from './job';

/** The backup that waits for the reader's word, with what it would do. */
export const waiting = signal<{ backup: Backup; plan: RestorePlan } | null>(null);

/** Opens a file and works out what restoring it would do; changes nothing. */
export async function lookAtBackup(file: File): Promise<void> {
  waiting.value = await runJob('transfer.reading', async (onProgress, stopped) => {
    const [{ openBackup }, { planRestore }] = await Promise.all([
      import('@/utils/library/transfer/open-backup'),
      import('@/utils/library/transfer/plan-restore'),
    ]);
    const backup = await openBackup(file);
    return { backup, plan: await planRestore(backup, onProgress, stopped) };
  });
}

/** Restores the backup that waits. */
export async function restoreWaiting(differing: OnDiffering): Promise<void> {
  const chosen = waiting.value;
  waiting.value = null;
  if (!chosen) return;
  const count = await runJob('transfer.restoring', async (onProgress, stopped) => {
    const { restore } = await import('@/utils/library/transfer/restore-backup');
    return restore(chosen.backup, differing, onProgress, stopped);
  });
  if (count !== null) toast.value = { text: t('transfer.restored', { count }) };
}

/** Leaves the library as it is. */
export function leaveBackup(): void {
  waiting.value = null;
}
