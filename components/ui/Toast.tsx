/**
 * One short message at the foot of the screen, with at most one action. It stays long enough to be read and reached by keyboard.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '@/utils/i18n/i18n';
import { Icon } from './Icon';
import './toast.css';

export interface ToastMessage {
  text: string;
  action?: { name: string; label: string; run: () => void };
}

/** The message shown now; setting it replaces the one before. */
export const toast = signal<ToastMessage | null>(null);

const SHOWN_FOR = 10_000;

export function Toast() {
  const message = toast.value;
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => {
      if (toast.peek() === message) toast.value = null;
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="toast-place" role="status">
      {message && (
        <div class="toast" data-part="toast">
          <span dir="auto">{message.text}</span>
          {message.action && (
            <button
              type="button"
              class="toast-action"
              data-action={message.action.name}
              onClick={() => {
                toast.value = null;
                message.action?.run();
              }}
            >
              {message.action.label}
            </button>
          )}
          <button
            type="button"
            class="toast-action"
            aria-label={t('action.close')}
            onClick={() => {
              toast.value = null;
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
