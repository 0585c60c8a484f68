/**
 * What comes to an open article after its text: the reading place, highlights and the tools beside a selection, what links lead to, find.
 */
import { useEffect } from 'preact/hooks';
import { FindBar } from '@/components/find/FindBar';
import { finding, openFind } from '@/components/find/finding';
import { HighlightCard } from '@/components/notes/HighlightCard';
import { openHighlight } from '@/components/notes/note-actions';
import { clearHighlights, paintHighlights } from '@/components/notes/paint-highlights';
import { placedHighlights, useHighlights } from '@/components/notes/placed-highlights';
import { SelectionTools } from '@/components/notes/SelectionTools';
import { Peek } from '@/components/peek/Peek';
import { followPlace } from '@/components/progress/keep-place';
import { ReadingProgress } from '@/components/progress/ReadingProgress';
import { followReading } from '@/components/progress/reading-place';
import { rangeOf } from './article-dom';
import type { ReadyArticle } from './FixableArticle';
import { openReading, type ShownArticle, shownArticle } from './shown-article';
import '@/components/share/print.css';

/** Opens the card of the highlight that a click in the text is on; a click on a link, an image or a marked name is theirs. */
function openAt(shown: ShownArticle, { clientX, clientY, target }: MouseEvent): void {
  if (getSelection()?.isCollapsed === false || shown.body.classList.contains('over-mention')) return;
  if (target instanceof Element && target.closest('a, img, button')) return;
  for (const { saved, span } of placedHighlights.value) {
    const range = span && rangeOf(shown.dom, span);
    const near = [...(range?.getClientRects() ?? [])].find(
      ({ left, right, top, bottom }) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
    );
    if (near) openHighlight.value = { id: saved.id, near };
  }
}

/** Ctrl+F or ⌘F finds in the article: the browser's own search knows nothing of Arabic spelling. Pressed again in the bar, it is the browser's. */
function onFindKey(event: KeyboardEvent): void {
  const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyF';
  if (!isFind || (event.target instanceof Element && event.target.closest('[data-part="find"]'))) return;
  event.preventDefault();
  openFind();
}

interface Props {
  open: ReadyArticle;
  /** In the popup one looks at an article; what lists say of reading is said of a tab. */
  glance?: boolean;
}

export function ReadingAids({ open, glance = false }: Props) {
  const { reading, correct } = open;
  const shown = shownArticle.value;
  const placed = placedHighlights.value;
  useHighlights(reading.article.url);

  useEffect(() => {
    openReading.value = reading;
  }, [reading]);
  useEffect(() => {
    if (!shown) return;
    const ends = [followReading(shown), followPlace(shown, glance)];
    const onClick = (event: MouseEvent) => openAt(shown, event);
    shown.body.addEventListener('click', onClick);
    return () => {
      for (const end of ends) end();
      shown.body.removeEventListener('click', onClick);
    };
  }, [shown, glance]);
  useEffect(() => {
    if (shown) paintHighlights(shown.dom, placed);
    return clearHighlights;
  }, [shown, placed]);
  useEffect(() => {
    addEventListener('keydown', onFindKey);
    return () => removeEventListener('keydown', onFindKey);
  }, []);

  return (
    <>
      <ReadingProgress />
      <SelectionTools onPerson={reading.analysis ? (name) => correct({ kind: 'person', name }) : undefined} />
      <HighlightCard />
      <Peek />
      {finding.value && <FindBar />}
    </>
  );
}
