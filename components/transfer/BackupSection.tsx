/**
 * The library out of the browser and in again: a backup at a click, backups by themselves, restoring, and the room that it takes.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/settings/Choice';
import { useSetting } from '@/components/settings/use-setting';
import { askForDownloads } from '@/utils/extension/backups';
import { report } from '@/utils/extension/errors';
import { backupPlanSetting, lastBackupSetting } from '@/utils/extension/settings';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { backUp, backUpWhenDue } from './back-up';
import { RestoreDialog } from './RestoreDialog';
import { lookAtBackup } from './restoring';
import { roomTaken } from './room-taken';
import './transfer.css';

const MEGABYTE = 2 ** 20;

export function BackupSection() {
  const chooser = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useSetting(backupPlanSetting);
  const [last] = useSetting(lastBackupSetting);
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    roomTaken().then(setRoom);
  }, []);

  async function schedule(everyDays: number): Promise<void> {
    // Within the click, before anything is waited for.
    if (everyDays > 0 && !(await askForDownloads())) return;
    setPlan({ ...backupPlanSetting.fallback, ...plan, everyDays });
    await backUpWhenDue();
  }

  return (
    <section aria-labelledby="backup-title" data-part="backup">
      <h2 id="backup-title">{t('transfer.title')}</h2>
      <p>{t('transfer.text')}</p>
      <p data-part="last-backup">
        {last ? t('transfer.last', { date: formatDay(new Date(last).toISOString()) }) : t('transfer.never')}
        {room !== null && ` ${t('transfer.room', { megabytes: Math.max(1, Math.round(room / MEGABYTE)) })}`}
      </p>
      <p class="backup-ways">
        <button type="button" class="button button-done" data-action="back-up" onClick={backUp}>
          {t('transfer.backUp')}
        </button>
        <button type="button" class="button button-done" data-action="restore" onClick={() => chooser.current?.click()}>
          {t('transfer.restore')}
        </button>
        <input
          ref={chooser}
          type="file"
          name="backup-file"
          accept="application/zip,.zip"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) lookAtBackup(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <Choice
        name="backup-every"
        label={t('transfer.every')}
        value={String(plan?.everyDays ?? 0)}
        options={{
          0: t('transfer.every.0'),
          1: t('transfer.every.1'),
          7: t('transfer.every.7'),
          30: t('transfer.every.30'),
        }}
        onChange={(value) => schedule(Number(value)).catch((error) => report(error, 'scheduling backups'))}
      />
      {plan && plan.everyDays > 0 && (
        <Choice
          name="backup-keep"
          label={t('transfer.keep')}
          value={String(plan.keep)}
          options={{
            3: t('transfer.files', { count: 3 }),
            5: t('transfer.files', { count: 5 }),
            10: t('transfer.files', { count: 10 }),
            20: t('transfer.files', { count: 20 }),
          }}
          onChange={(value) => setPlan({ ...plan, keep: Number(value) })}
        />
      )}
      <RestoreDialog />
    </section>
  );
}
