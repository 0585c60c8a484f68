/**
 * Opens and closes the player.
 */
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';
import { listening, toggleListening } from './listening';

export function ListenButton() {
  return (
    <IconButton
      action="listen"
      icon="listen"
      label={t('listen.start')}
      aria-pressed={listening.value}
      onClick={toggleListening}
    />
  );
}
