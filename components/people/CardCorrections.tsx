/**
 * What the reader can put right about an entity: it is nobody, or the same person as another.
 */
import type { Entity } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { t } from '@/utils/i18n/i18n';

interface Props {
  entity: Entity;
  entities: readonly Entity[];
  onCorrect: (correction: Correction) => void;
}

export function CardCorrections({ entity, entities, onCorrect }: Props) {
  const { name, type } = entity;
  const others = entities.filter((other) => other !== entity && other.type === type);
  return (
    <footer class="card-corrections">
      <button type="button" class="button" data-action="nobody" onClick={() => onCorrect({ kind: 'nobody', name })}>
        {t(`people.not.${type}`)}
      </button>
      {others.length > 0 && (
        <select
          name="same"
          aria-label={t('people.sameAs')}
          value=""
          onChange={(event) => onCorrect({ kind: 'same', name, as: event.currentTarget.value })}
        >
          <option value="">{t('people.sameAs')}</option>
          {others.map((other) => (
            <option key={other.name} value={other.name}>
              {other.name}
            </option>
          ))}
        </select>
      )}
    </footer>
  );
}
