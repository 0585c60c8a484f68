/**
 * What a date of the text means, in the reader's own month names and calendar: shown when the pointer rests on it or a finger taps it. The
 * timeline above the text says the same to a keyboard.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeNear } from '@/components/ui/place-near';
import type { DateMention } from '@/utils/analysis/analysis';
import { formatDate } from '@/utils/i18n/format';
import { interfaceDirection, locale } from '@/utils/i18n/i18n';
import { type ArticleDom, placeOf, rangeOf } from './article-dom';
import { shownArticle } from './shown-article';
import './date-tip.css';

const REST = 250;

/** The date under a point in viewport coordinates. */
function dateAt(dom: ArticleDom, dates: readonly DateMention[], x: number, y: number): DateMention | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const place = placeOf(dom, caret.offsetNode as Text, caret.offset);
  return (place !== null && dates.find(({ start, end }) => start <= place && place < end)) || null;
}

export function DateTip({ dates }: { dates: readonly DateMention[] }) {
  const onScreen = shownArticle.value;
  const [shown, setShown] = useState<DateMention | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!onScreen) return;
    const { dom, body } = onScreen;
    const controller = new AbortController();
    const { signal } = controller;
    let timer = 0;
    const look = ({ clientX, clientY }: MouseEvent) => setShown(dateAt(dom, dates, clientX, clientY));
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    body.addEventListener(
      'pointermove',
      (event) => {
        clearTimeout(timer);
        timer = window.setTimeout(look, REST, event);
      },
      { signal, passive: true },
    );
    body.addEventListener('click', look, { signal });
    body.addEventListener('pointerleave', hide, { signal });
    addEventListener('scroll', hide, { signal, passive: true, capture: true });
    addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [dates, onScreen]);

  useEffect(() => {
    const range = shown && onScreen && rangeOf(onScreen.dom, shown);
    const element = tip.current;
    if (!range || !element) return;
    CSS.highlights.set('date', new Highlight(range));
    element.showPopover();
    placeNear(element, range.getBoundingClientRect());
    return () => {
      CSS.highlights.delete('date');
    };
  }, [shown, onScreen]);

  if (!shown) return null;
  return (
    <div
      ref={tip}
      popover="manual"
      class="date-tip"
      data-part="date-tip"
      role="tooltip"
      lang={locale.value}
      dir={interfaceDirection.value}
    >
      <time dateTime={shown.iso}>{formatDate(shown.iso)}</time>
    </div>
  );
}
