/**
 * The headings of the article as a list that leads to them, the section being read marked.
 */

import { useMemo } from 'preact/hooks';
import { readingPlace } from '@/components/progress/reading-place';
import { goTo } from '@/components/reader/go-to';
import { shownArticle } from '@/components/reader/shown-article';
import { t } from '@/utils/i18n/i18n';
import { headingsOf, sectionAt } from './headings';
import './outline.css';

/** @param onGone is told that the reader has gone to a heading */
export function Outline({ onGone }: { onGone?: (() => void) | undefined }) {
  const shown = shownArticle.value;
  const headings = useMemo(() => (shown ? headingsOf(shown.article.blocks) : []), [shown]);
  if (!shown || headings.length === 0) return null;
  const current = sectionAt(headings, readingPlace.value.place);
  return (
    <nav class="outline" data-part="outline" aria-label={t('reading.outline')}>
      <h2>{t('reading.outline')}</h2>
      <ol lang={shown.article.lang} dir={shown.article.dir}>
        {headings.map((heading, index) => (
          <li key={heading.start} data-depth={Math.min(heading.depth, 3)}>
            <button
              type="button"
              dir={heading.dir}
              aria-current={index === current ? 'location' : undefined}
              onClick={() => {
                onGone?.();
                goTo(shown.dom, heading);
              }}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
