/**
 * The one long job that may run on a page: how far it is, the way to stop it, and how it ended.
 */
import { signal } from '@preact/signals';
import { toast } from '@/components/ui/Toast';
import { messageFor, report } from '@/utils/extension/errors';
import { type MessageKey, t } from '@/utils/i18n/i18n';
import type { Progress } from '@/utils/library/transfer/transfer-error';

export interface Job {
  title: MessageKey;
  done: number;
  /** 0 while it is not known. */
  total: number;
  stop: () => void;
}

/** The job that runs now. */
export const job = signal<Job | null>(null);

/**
 * Runs a job with its progress shown; a second one waits for nothing and does not begin.
 * @returns its result, or null where it was stopped, failed or did not begin
 */
export async function runJob<Result>(
  title: MessageKey,
  work: (onProgress: Progress, signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  if (job.value) {
    toast.value = { text: t('transfer.busy') };
    return null;
  }
  const controller = new AbortController();
  const shown: Job = { title, done: 0, total: 0, stop: () => controller.abort() };
  job.value = shown;
  try {
    return await work((done, total) => {
      job.value = { ...shown, done, total };
    }, controller.signal);
  } catch (error) {
    toast.value = {
      text: t(controller.signal.aborted ? 'transfer.stopped' : messageFor(report(error, `the job ${title}`))),
    };
    return null;
  } finally {
    job.value = null;
  }
}
