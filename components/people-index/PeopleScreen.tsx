/**
 * Everyone whom the saved articles name, those of most articles first.
 */
import { useState } from 'preact/hooks';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { everyone } from '@/utils/library/people/person-queries';
import { PeopleSearch } from './PeopleSearch';
import './people-index.css';

/** Who comes after these is found by name. */
const SHOWN = 200;

export function PeopleScreen() {
  const [part, setPart] = useState('');
  const found = useLive(() => everyone(part, SHOWN), [part]);
  return (
    <main class="people-index" data-part="everyone">
      <header class="library-head">
        <h1>{t('everyone.title')}</h1>
      </header>
      <PeopleSearch name="person" part={part} onPart={setPart} />
      {found.state === 'loading' && <Loading text={t('library.loading')} />}
      {found.state === 'failed' && <Notice code={found.code} />}
      {found.state === 'ready' && found.value.length === 0 && (
        <p class="people-none" data-part="empty">
          {t(part === '' ? 'everyone.none' : 'everyone.notFound')}
        </p>
      )}
      {found.state === 'ready' && (
        <ul class="people-rows">
          {found.value.map(({ id, name, articles, lastSeen }) => (
            <li key={id}>
              <a class="people-rows-name" href={`#/person/${id}`} data-action="open-person">
                <bdi>{name}</bdi>
              </a>
              <span>{t('library.count', { count: articles })}</span>
              <time dateTime={new Date(lastSeen).toISOString()}>{formatDay(new Date(lastSeen).toISOString())}</time>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
