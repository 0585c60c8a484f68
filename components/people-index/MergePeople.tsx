/**
 * Says that somebody else in the library is this person: those of the same name at once, anybody by typing.
 */
import { useState } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { everyone } from '@/utils/library/people/person-queries';
import type { Person } from '@/utils/library/rows';
import { PeopleSearch } from './PeopleSearch';
import { merge } from './person-actions';

const OFFERED = 8;

export function MergePeople({ person, namesakes }: { person: Person; namesakes: readonly Person[] }) {
  const [part, setPart] = useState('');
  const found = useLive(() => (part === '' ? Promise.resolve([]) : everyone(part, OFFERED + 1)), [part]);
  const typed = found.state === 'ready' ? found.value.filter(({ id }) => id !== person.id).slice(0, OFFERED) : [];
  const offered = part === '' ? namesakes : typed;
  return (
    <details class="person-merge" data-part="merge">
      <summary>{t('everyone.merge')}</summary>
      <p>{t('everyone.mergeHint')}</p>
      <PeopleSearch name="other-person" part={part} onPart={setPart} />
      <ul>
        {offered.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              class="button button-done"
              data-action="merge-person"
              onClick={() => merge(person, other)}
            >
              <bdi>{other.name}</bdi> · {t('library.count', { count: other.articles })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
