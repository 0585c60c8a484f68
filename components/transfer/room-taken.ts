/**
 * How much room the library takes.
 */
import { toast } from '@/components/ui/Toast';
import { messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';

/** Asks the browser how much room the library takes, in bytes; null where it does not tell. */
export async function roomTaken(): Promise<number | null> {
  try {
    const { usage } = await navigator.storage.estimate();
    return usage ?? null;
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, 'asking for the room taken'))) };
    return null;
  }
}
