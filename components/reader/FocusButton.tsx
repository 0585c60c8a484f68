/**
 * Enters and leaves reading by one paragraph.
 */
import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
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
    <button
      type="button"
      class="button button-icon"
      data-action="focus"
      aria-pressed={on}
      aria-label={t('article.focus')}
      title={t('article.focus')}
      onClick={() => toggleFocusMode(fullScreen)}
    >
      <Icon name="focus" />
    </button>
  );
}
