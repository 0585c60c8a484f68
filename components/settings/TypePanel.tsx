/**
 * What the "Aa" button opens over an article: colours, type, direction and display, each in effect at once.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeCard } from '@/components/people/place-card';
import type { Article } from '@/utils/article/article';
import { typeLanguageOf } from '@/utils/extension/type-language';
import { t } from '@/utils/i18n/i18n';
import { DirectionControl } from './DirectionControl';
import { DisplayControls } from './DisplayControls';
import { ThemeControl } from './ThemeControl';
import { TypeControls } from './TypeControls';
import './settings.css';
import './type-panel.css';

interface Props {
  article: Article;
  /** The button that opened it. */
  by: HTMLElement;
  onClose: () => void;
}

export function TypePanel({ article, by, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current) placeCard(panel.current, by.getBoundingClientRect());
  }, [by]);
  return (
    <div
      ref={panel}
      popover="auto"
      class="type-panel"
      data-part="type-panel"
      role="dialog"
      aria-label={t('action.type')}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <ThemeControl />
      <TypeControls language={typeLanguageOf(article.lang)} />
      <DirectionControl article={article} />
      <details>
        <summary>{t('display.title')}</summary>
        <DisplayControls />
      </details>
    </div>
  );
}
