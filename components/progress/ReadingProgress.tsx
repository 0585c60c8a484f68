/**
 * How far the reader is: a line along the window's top, and at its foot the minutes that are left and the way back to the top.
 */
import { scrollManner } from '@/components/reader/go-to';
import { shownArticle } from '@/components/reader/shown-article';
import { IconButton } from '@/components/ui/IconButton';
import { articleText } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';
import { readingMinutes } from '@/utils/text/reading-time';
import { readingPlace } from './reading-place';
import './reading-progress.css';

/** Before this share of the article, the top is near and all minutes are left. */
const BEGUN = 0.02;

/** Back to the title; the focus goes there too, so that the keyboard begins anew. */
function backToTop(): void {
  scrollTo({ top: 0, behavior: scrollManner() });
  const title = document.querySelector<HTMLElement>('[data-part="article"] h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

export function ReadingProgress() {
  const shown = shownArticle.value;
  if (!shown) return null;
  const { place, progress } = readingPlace.value;
  const text = articleText(shown.article);
  const left = progress === 1 ? 0 : readingMinutes(text.slice(place), shown.article.lang);
  return (
    <>
      <progress
        class="progress-line"
        data-part="progress"
        max={1}
        value={progress}
        aria-label={t('reading.progress')}
      />
      {progress > BEGUN && scrollY > 0 && (
        <p class="progress-left">
          <bdi data-part="minutes-left">
            {left > 0 ? t('reading.minutesLeft', { count: left }) : t('reading.finished')}
          </bdi>
          <IconButton action="top" icon="top" label={t('reading.top')} onClick={backToTop} />
        </p>
      )}
    </>
  );
}
