/**
 * One person across the library: roles over time, who appears with them, what they said, and the articles; joined and taken apart by hand.
 */
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import { type PersonPage, personArticles, personPage } from '@/utils/library/people/person-queries';
import { MergePeople } from './MergePeople';
import { PersonArticles } from './PersonArticles';
import './people-index.css';

const FIRST = 20;

function day(time: number): string {
  return formatDay(new Date(time).toISOString());
}

function Roles({ roles }: Pick<PersonPage, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>{t('everyone.roles')}</h2>
      <ol class="person-roles" data-part="roles">
        {roles.map(({ role, from, to }) => (
          <li key={role}>
            <bdi>{role}</bdi>
            <span>{day(from) === day(to) ? day(to) : t('everyone.between', { from: day(from), to: day(to) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Company({ company }: Pick<PersonPage, 'company'>) {
  if (company.length === 0) return null;
  return (
    <section>
      <h2>{t('everyone.company')}</h2>
      <ul class="person-company" data-part="company">
        {company.map(({ person, articles }) => (
          <li key={person.id}>
            <a class="tag" href={`#/person/${person.id}`}>
              <bdi>{person.name}</bdi> <span>{articles}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PersonScreen({ id }: { id: string }) {
  const [shown, setShown] = useState(FIRST);
  const page = useLive(() => personPage(id), [id]);
  const articles = useLive(() => personArticles(id, shown), [id, shown]);
  if (page.state === 'loading') return <Loading text={t('library.loading')} />;
  if (page.state === 'failed') {
    return (
      <main class="people-index">
        <Notice code={page.code === 'gone' ? 'gone-person' : page.code}>
          <a class="button" href="#/people">
            {t('everyone.title')}
          </a>
        </Notice>
      </main>
    );
  }
  const { person, otherNames, roles, company, namesakes } = page.value;
  return (
    <main class="people-index" data-part="person">
      <header class="person-head">
        <a class="button button-icon" href="#/people" aria-label={t('everyone.title')} title={t('everyone.title')}>
          <Icon name="back" />
        </a>
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        <p>{t('library.count', { count: person.articles })}</p>
      </header>
      {otherNames.length > 0 && (
        <p class="person-others">
          {t('everyone.alsoCalled')}{' '}
          {otherNames.map((name) => (
            <span key={name}>
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <Roles roles={roles} />
      <Company company={company} />
      {articles.state === 'ready' && (
        <PersonArticles
          person={person}
          articles={articles.value}
          onMore={shown < person.articles ? () => setShown(shown + FIRST) : null}
        />
      )}
      <MergePeople person={person} namesakes={namesakes} />
    </main>
  );
}
