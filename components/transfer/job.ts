/**
 * The long jobs that run on a page: how far each is, the way to stop it, and how it ended.
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

/** The jobs that run now, each title once. */
export const jobs = signal<readonly Job[]>([]);

function others(title: MessageKey): Job[] {
  return jobs.value.filter((job) => job.title !== title);
}

/**
 * Runs a job with its progress shown; a second one of the same title does not begin.
 * @returns its result, or null where it was stopped, failed or did not begin
 */
export async function runJob<Result>(
  title: MessageKey,
  work: (onProgress: Progress, signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  if (others(title).length < jobs.value.length) {
    toast.value = { text: t('transfer.busy') };
    return null;
  }
  const controller = new AbortController();
  const job: Job = { title, done: 0, total: 0, stop: () => controller.abort() };
  jobs.value = [...jobs.value, job];
  try {
    return await work((done, total) => {
      jobs.value = [...others(title), { ...job, done, total }];
    }, controller.signal);
  } catch (error) {
    toast.value = {
      text: t(controller.signal.aborted ? 'transfer.stopped' : messageFor(report(error, `the job ${title}`))),
    };
    return null;
  } finally {
    jobs.value = others(title);
  }
}
