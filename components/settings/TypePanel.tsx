/**
 * What the "Aa" button opens over an article: colours, type, direction and display, each in effect at once.
 */
import type { Article } from '@/utils/article/article';
import { typeLanguageOf } from '@/utils/extension/type-language';
import { t } from '@/utils/i18n/i18n';
import { DirectionControl } from './DirectionControl';
import { DisplayControls } from './DisplayControls';
import { ThemeControl } from './ThemeControl';
import { TypeControls } from './TypeControls';
import './settings.css';
import './type-panel.css';

export function TypePanel({ article }: { article: Article }) {
  return (
    <div class="type-panel" data-part="type-panel">
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
