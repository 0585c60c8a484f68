/**
 * "Aa": opens the panel of type, colours and display over the article.
 */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';

const TypePanel = lazy(async () => (await import('./TypePanel')).TypePanel);

export function TypeButton({ article }: { article: Article }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = t('action.type');
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button button-icon"
        data-action="type"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="type" />
      </button>
      {open && button.current && <TypePanel article={article} by={button.current} onClose={() => setOpen(false)} />}
    </>
  );
}
