/**
 * The library: its shelves, one at a time.
 */
import { useEffect } from 'preact/hooks';
import { loadLibrary } from '@/components/ui/load-library';
import { report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import type { Shelf } from '@/utils/library/list-query';
import { ArticleShelf } from './ArticleShelf';
import { LinkShelf } from './LinkShelf';
import { linksShown, listQuery, showShelf } from './list-state';
import { Statistics } from './Statistics';
import './library.css';
import './tags.css';

const SHELVES = {
  unread: 'library.unread',
  reading: 'library.reading',
  finished: 'library.read',
  favourites: 'library.favourites',
  archive: 'library.archive',
  all: 'library.all',
} as const satisfies Record<Shelf, string>;

interface TabProps {
  name: string;
  label: string;
  isCurrent: boolean;
  onChoose: () => void;
}

function Tab({ name, label, isCurrent, onChoose }: TabProps) {
  return (
    <button type="button" class="tab" data-filter={name} aria-current={isCurrent} onClick={onChoose}>
      {label}
    </button>
  );
}

export function LibraryScreen() {
  const { shelf } = listQuery.value;
  useEffect(() => {
    // What was deleted in a tab that is closed by now.
    loadLibrary()
      .then((library) => library.sweepDeleted())
      .catch((error) => report(error, 'making deletions final'));
  }, []);
  return (
    <main class="library">
      <header class="library-head">
        <h1>{t('library.title')}</h1>
        <nav aria-label={t('library.shelves')}>
          {Object.entries(SHELVES).map(([name, label]) => (
            <Tab
              key={name}
              name={name}
              label={t(label)}
              isCurrent={name === shelf && !linksShown.value}
              onChoose={() => showShelf(name as Shelf)}
            />
          ))}
          <Tab
            name="links"
            label={t('library.links')}
            isCurrent={linksShown.value}
            onChoose={() => {
              linksShown.value = true;
            }}
          />
        </nav>
      </header>
      {linksShown.value ? <LinkShelf /> : <ArticleShelf />}
      <Statistics />
    </main>
  );
}
