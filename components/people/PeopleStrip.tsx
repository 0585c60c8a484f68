/**
 * The people of an article as a strip of names by weight, with how often each is named; organisations and places on request.
 */
import { Icon } from '@/components/ui/Icon';
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import { t } from '@/utils/i18n/i18n';
import { orderEntities } from './order-entities';
import './people.css';

interface Props {
  entities: readonly Entity[];
  title: string;
  /** Of the article's text, in UTF-16 units. */
  length: number;
  shown: ReadonlySet<EntityType>;
  onToggle: (type: EntityType) => void;
  /** Opens the card of an entity beside the element that was pressed. */
  onOpen: (entity: number, near: HTMLElement) => void;
}

const TYPES = ['person', 'organization', 'place'] as const;

export function PeopleStrip({ entities, title, length, shown, onToggle, onOpen }: Props) {
  if (entities.length === 0) return null;
  return (
    <section class="people" data-part="people" aria-label={t('people.title')}>
      <ul class="people-types">
        {TYPES.map((type) => {
          const count = entities.filter((entity) => entity.type === type).length;
          return (
            <li key={type}>
              <button
                type="button"
                class="people-type"
                data-type={type}
                aria-pressed={shown.has(type)}
                disabled={count === 0}
                onClick={() => onToggle(type)}
              >
                <Icon name={type} size={16} />
                <bdi>{t(`people.${type}`, { count })}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
      <ul class="people-names">
        {TYPES.filter((type) => shown.has(type)).flatMap((type) =>
          orderEntities(entities, type, title, length).map(({ index, name, mentions }) => (
            <li key={index}>
              <button
                type="button"
                class="chip"
                data-type={type}
                data-action="person"
                aria-haspopup="dialog"
                onClick={(event) => onOpen(index, event.currentTarget)}
              >
                <bdi>{name}</bdi>
                <span class="chip-count" title={t('people.mentions', { count: mentions.length })}>
                  {mentions.length}
                </span>
              </button>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
