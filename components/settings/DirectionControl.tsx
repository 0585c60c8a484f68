/**
 * Turns an article round where its text was read wrongly, for itself or for its site.
 */
import { useState } from 'preact/hooks';
import { directionOverride, hostOf, overrideDirection } from '@/components/reader/direction-override';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';
import { Segments } from './Segments';

export function DirectionControl({ article }: { article: Article }) {
  const override = directionOverride(article);
  const [wholeSite, setWholeSite] = useState(override?.wholeSite ?? false);
  const choice = override?.dir ?? 'auto';
  return (
    <div>
      <Segments
        name="direction"
        label={t('direction.title')}
        value={choice}
        onChange={(value) => overrideDirection(article, value === 'auto' ? null : value, wholeSite)}
        segments={(['auto', 'rtl', 'ltr'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <label class="direction-site">
        <input
          type="checkbox"
          name="whole-site"
          checked={wholeSite}
          onChange={(event) => {
            const whole = event.currentTarget.checked;
            setWholeSite(whole);
            if (!override) return;
            overrideDirection(article, null, true);
            overrideDirection(article, override.dir, whole);
          }}
        />
        <span>{t('direction.site', { host: hostOf(article) })}</span>
      </label>
    </div>
  );
}
