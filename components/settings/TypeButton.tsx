/**
 * The "Aa" button of an article; its panel is loaded when it is opened.
 */
import { Flyout } from '@/components/ui/Flyout';
import { lazy } from '@/components/ui/lazy';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';

const TypePanel = lazy(async () => (await import('./TypePanel')).TypePanel);

export function TypeButton({ article }: { article: Article }) {
  return (
    <Flyout action="type" icon="type" label={t('action.type')}>
      {() => <TypePanel article={article} />}
    </Flyout>
  );
}
