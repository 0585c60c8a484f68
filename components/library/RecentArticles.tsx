/**
 * The last saved articles, for the popup on a page that has none of its own.
 */

import { useLive } from '@/components/ui/use-live';
import { openReaderTab } from '@/utils/extension/surfaces';
import { t } from '@/utils/i18n/i18n';
import { wholeShelf } from '@/utils/library/list-query';
import { ArticleFacts } from './ArticleFacts';
import './library.css';

const SHOWN = 5;

export function RecentArticles() {
  const recent = useLive((library) => library.listRows(wholeShelf('unread'), 0, SHOWN), []);
  if (recent.state !== 'ready' || recent.value.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t('library.recent')}</h2>
      <ul data-part="library">
        {recent.value.map((saved) => (
          <li key={saved.id} data-id={saved.id} class="row" dir={saved.dir}>
            <a
              class="row-title"
              href={`/reader.html#/article/${saved.id}`}
              data-action="open"
              lang={saved.lang}
              onClick={(event) => {
                event.preventDefault();
                openReaderTab(`#/article/${saved.id}`).then(() => window.close());
              }}
            >
              {saved.title}
            </a>
            <ArticleFacts saved={saved} />
          </li>
        ))}
      </ul>
    </section>
  );
}
