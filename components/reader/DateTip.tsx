/**
 * What a date of the text means, in the reader's own month names and calendar: shown when the pointer rests on it or a finger taps it. The
 * timeline above the text says the same to a keyboard.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DateMention } from '@/utils/analysis/analysis';
import { formatDate } from '@/utils/i18n/format';
import { interfaceDirection, locale } from '@/utils/i18n/i18n';
import { type ArticleDom, placeOf, rangeOf } from './article-dom';
import './date-tip.css';

interface Props {
  dates: readonly DateMention[];
  dom: RefObject<ArticleDom>;
  body: RefObject<HTMLElement>;
}

const REST = 250;

/** The date under a point in viewport coordinates. */
function dateAt(dom: ArticleDom, dates: readonly DateMention[], x: number, y: number): DateMention | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const place = placeOf(dom, caret.offsetNode as Text, caret.offset);
  return (place !== null && dates.find(({ start, end }) => start <= place && place < end)) || null;
}

export function DateTip({ dates, dom, body }: Props) {
  const [shown, setShown] = useState<DateMention | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const host = body.current;
    if (!host) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer = 0;
    const look = (event: MouseEvent) =>
      setShown(dom.current && dateAt(dom.current, dates, event.clientX, event.clientY));
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    host.addEventListener(
      'pointermove',
      (event) => {
        clearTimeout(timer);
        timer = window.setTimeout(look, REST, event);
      },
      { signal, passive: true },
    );
    host.addEventListener('click', look, { signal });
    host.addEventListener('pointerleave', hide, { signal });
    addEventListener('scroll', hide, { signal, passive: true, capture: true });
    addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [dates, dom, body]);

  useEffect(() => {
    const range = shown && dom.current && rangeOf(dom.current, shown);
    const element = tip.current;
    if (!range || !element) return;
    CSS.highlights.set('date', new Highlight(range));
    element.showPopover();
    const near = range.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const above = near.top - height - 4;
    const start = Math.max(4, Math.min(near.left + (near.width - width) / 2, innerWidth - width - 4));
    element.style.insetBlockStart = `${above > 4 ? above : near.bottom + 4}px`;
    element.style.insetInlineStart = `${interfaceDirection.value === 'rtl' ? innerWidth - start - width : start}px`;
    return () => {
      CSS.highlights.delete('date');
    };
  }, [shown]);

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
