/**
 * What restoring a backup would do, and the reader's word for it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { OnDiffering } from '@/utils/library/transfer/restore-backup';
import { leaveBackup, restoreWaiting, waiting } from './restoring';

export function RestoreDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [differing, setDiffering] = useState<OnDiffering>('keep');
  const chosen = waiting.value;
  useEffect(() => {
    if (chosen) dialog.current?.showModal();
  }, [chosen]);
  if (!chosen) return null;
  const { backup, plan } = chosen;
  const isNothing = plan.added + plan.differing + plan.links + plan.peopleEdits === 0;
  const choice = (value: OnDiffering, label: string) => (
    <label>
      <input
        type="radio"
        name="differing"
        value={value}
        checked={differing === value}
        onChange={() => setDiffering(value)}
      />
      {label}
    </label>
  );
  return (
    <dialog ref={dialog} class="restore" data-part="restore" aria-labelledby="restore-title" onClose={leaveBackup}>
      <h2 id="restore-title">{t('transfer.plan', { date: formatDay(backup.madeAt) })}</h2>
      <ul>
        <li>{t('transfer.plan.added', { count: plan.added })}</li>
        <li>{t('transfer.plan.same', { count: plan.same })}</li>
        {plan.differing > 0 && <li>{t('transfer.plan.differing', { count: plan.differing })}</li>}
        {plan.links > 0 && <li>{t('transfer.plan.links', { count: plan.links })}</li>}
        {plan.peopleEdits > 0 && <li>{t('transfer.plan.peopleEdits', { count: plan.peopleEdits })}</li>}
        {plan.damaged > 0 && <li>{t('transfer.plan.damaged', { count: plan.damaged })}</li>}
      </ul>
      {plan.differing > 0 && (
        <fieldset>
          <legend>{t('transfer.differing')}</legend>
          {choice('keep', t('transfer.differing.keep'))}
          {choice('replace', t('transfer.differing.replace'))}
        </fieldset>
      )}
      {isNothing && <p>{t('transfer.plan.nothing')}</p>}
      <p class="backup-ways">
        {!isNothing && (
          <button
            type="button"
            class="button button-primary"
            data-action="restore-now"
            onClick={() => restoreWaiting(differing)}
          >
            {t('transfer.restoreNow')}
          </button>
        )}
        <button type="button" class="button" data-action="restore-not" onClick={leaveBackup}>
          {t(isNothing ? 'action.close' : 'transfer.leave')}
        </button>
      </p>
    </dialog>
  );
}
