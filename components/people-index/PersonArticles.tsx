/**
 * The articles that name a person, with what they call them there and what they said; some of them can be given to somebody else.
 */
import { useState } from 'preact/hooks';
import { FactLine } from '@/components/ui/FactLine';
import { Icon } from '@/components/ui/Icon';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/i18n';
import type { PersonArticle } from '@/utils/library/people/person-queries';
import type { Person } from '@/utils/library/rows';
import { split } from './person-actions';

interface Props {
  person: Person;
  articles: readonly PersonArticle[];
  /** Null where all are shown. */
  onMore: (() => void) | null;
}

export function PersonArticles({ person, articles, onMore }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <section>
      <h2>{t('everyone.articles')}</h2>
      <ul class="person-articles" data-part="person-articles">
        {articles.map(({ row, appearance, quotes }) => (
          <li key={row.id} data-id={row.id}>
            {choosing && (
              <input
                type="checkbox"
                aria-label={t('library.select', { title: row.title })}
                checked={chosen.has(row.id)}
                onChange={() => toggle(row.id)}
              />
            )}
            <article dir={row.dir} lang={row.lang}>
              <h3>
                <a class="person-articles-title" href={`#/article/${row.id}`}>
                  {row.title}
                </a>
              </h3>
              <FactLine>
                {row.siteName && <bdi>{row.siteName}</bdi>}
                <bdi>{formatDay(new Date(appearance.publishedTime).toISOString())}</bdi>
                {appearance.role && <bdi>{appearance.role}</bdi>}
              </FactLine>
              {quotes.map((quote) => (
                <blockquote key={quote}>{quote}</blockquote>
              ))}
            </article>
          </li>
        ))}
      </ul>
      <p class="person-ways">
        {onMore && (
          <button type="button" class="button button-done" data-action="more-articles" onClick={onMore}>
            {t('everyone.more')}
          </button>
        )}
        {articles.length > 1 && !choosing && (
          <button type="button" class="button" data-action="choose-articles" onClick={() => setChoosing(true)}>
            <Icon name="person" />
            {t('everyone.split')}
          </button>
        )}
        {choosing && (
          <>
            <button
              type="button"
              class="button button-primary"
              data-action="split-person"
              disabled={chosen.size === 0 || chosen.size === person.articles}
              onClick={() => split(person, [...chosen]).then(() => setChoosing(false))}
            >
              {t('everyone.splitNow', { count: chosen.size })}
            </button>
            <button type="button" class="button" onClick={() => setChoosing(false)}>
              {t('everyone.leave')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
