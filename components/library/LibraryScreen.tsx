/**
 * The library: the saved articles of a shelf, the newest first.
 */
import { useState } from 'preact/hooks';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { type Shelf, wholeShelf } from '@/utils/library/list-query';
import { ArticleRow } from './ArticleRow';
import { EmptyShelf } from './EmptyShelf';
import './library.css';

const SHELVES = {
  unread: 'library.unread',
  reading: 'library.reading',
  favourites: 'library.favourites',
  archive: 'library.archive',
  all: 'library.all',
} as const satisfies Record<Shelf, string>;

export function LibraryScreen() {
  const [shelf, setShelf] = useState<Shelf>('unread');
  const listed = useLive(
    (library) => library.listRows(wholeShelf(shelf), 0, 200).then((articles) => ({ shelf, articles })),
    [shelf],
  );
  const articles = listed.state === 'ready' && listed.value.shelf === shelf ? listed.value.articles : null;
  return (
    <main class="library">
      <header class="library-head">
        <h1>{t('library.title')}</h1>
        <nav aria-label={t('library.shelves')}>
          {Object.entries(SHELVES).map(([name, label]) => (
            <button
              key={name}
              type="button"
              class="tab"
              data-filter={name}
              aria-current={name === shelf}
              onClick={() => setShelf(name as Shelf)}
            >
              {t(label)}
            </button>
          ))}
        </nav>
        {articles && articles.length > 0 && (
          <p class="library-count">{t('library.count', { count: articles.length })}</p>
        )}
      </header>
      {listed.state === 'failed' && <Notice code={listed.code} />}
      {listed.state === 'loading' && <Loading text={t('library.loading')} />}
      {articles?.length === 0 && <EmptyShelf shelf={shelf} />}
      {articles && articles.length > 0 && (
        <ul class="rows" data-part="library">
          {articles.map((saved) => (
            <ArticleRow key={saved.id} saved={saved} />
          ))}
        </ul>
      )}
    </main>
  );
}
