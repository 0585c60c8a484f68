/**
 * Reminds of a backup where a library that has grown has had none for long.
 */
import { useEffect, useState } from 'preact/hooks';
import { daysSinceBackup } from '@/utils/extension/backups';
import { report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { backUp } from './back-up';
import './transfer.css';

/** A library of so many articles is worth a word. */
const WORTH = 20;
const LONG_DAYS = 60;

/** @param articles how many the library shows */
export function BackupReminder({ articles }: { articles: number }) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (articles < WORTH) return;
    daysSinceBackup().then(
      (days) => setWanted(days === null || days > LONG_DAYS),
      (error) => report(error, 'asking for the last backup'),
    );
  }, [articles >= WORTH]);
  if (!wanted) return null;
  return (
    <p class="backup-reminder" data-part="backup-reminder">
      <span>{t('transfer.remind')}</span>
      <button
        type="button"
        class="button button-done"
        data-action="back-up"
        onClick={() => backUp().then(() => setWanted(false))}
      >
        {t('transfer.backUp')}
      </button>
      <button type="button" class="button" data-action="not-now" onClick={() => setWanted(false)}>
        {t('transfer.notNow')}
      </button>
    </p>
  );
}
