/**
 * Opens and closes the player.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import { listening, toggleListening } from './listening';

export function ListenButton() {
  return (
    <button
      type="button"
      class="button button-icon"
      data-action="listen"
      aria-pressed={listening.value}
      aria-label={t('listen.start')}
      title={t('listen.start')}
      onClick={toggleListening}
    >
      <Icon name="listen" />
    </button>
  );
}
