/**
 * Enters and leaves reading by one paragraph.
 */
import { useEffect } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';
import { focusMode, followParagraph, toggleFocusMode } from './focus-mode';
import './focus-mode.css';

export function FocusButton({ fullScreen }: { fullScreen: boolean }) {
  const on = focusMode.value;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-focus', on);
    if (!on) return;
    const unfollow = followParagraph();
    const leave = () => {
      if (fullScreen && !document.fullscreenElement) focusMode.value = false;
    };
    document.addEventListener('fullscreenchange', leave);
    return () => {
      unfollow();
      document.removeEventListener('fullscreenchange', leave);
      document.documentElement.removeAttribute('data-focus');
    };
  }, [on, fullScreen]);
  return (
    <IconButton
      action="focus"
      icon="focus"
      label={t('article.focus')}
      aria-pressed={on}
      onClick={() => toggleFocusMode(fullScreen)}
    />
  );
}
