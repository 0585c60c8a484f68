/**
 * How far the reader is: a line along the window's top, and at its foot the minutes that are left and the way back to the top.
 */
import { useMemo } from 'preact/hooks';
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
  const article = shownArticle.value?.article;
  // Once an article, since the rest is asked for at every frame that scrolls.
  const whole = useMemo(() => {
    const text = article ? articleText(article) : '';
    return { length: text.length, minutes: readingMinutes(text, article?.lang ?? '') };
  }, [article]);
  if (!article) return null;
  const { place, progress } = readingPlace.value;
  const left = progress === 1 ? 0 : Math.max(1, Math.round(whole.minutes * (1 - place / whole.length)));
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
