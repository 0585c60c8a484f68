/**
 * Beside selected words of the article: highlight them, write a note on them, mark them as a person. By keyboard it works on sentences: the
 * arrows go to the next and the one before, with Shift they widen the selection.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { elementAt, rangeOf } from '@/components/reader/article-dom';
import { shownArticle } from '@/components/reader/shown-article';
import { Icon } from '@/components/ui/Icon';
import { placeNear } from '@/components/ui/place-near';
import { articleText } from '@/utils/article/article';
import { interfaceDirection, t } from '@/utils/i18n/i18n';
import type { HighlightColour, SavedHighlight } from '@/utils/library/rows';
import type { Span } from '@/utils/text/span';
import { ColourChoice } from './ColourChoice';
import { highlighting } from './highlighting';
import { highlightSpan, openHighlight } from './note-actions';
import { COLOURS } from './paint-highlights';
import { placedHighlights } from './placed-highlights';
import { selectedSpan, stepSentence } from './selected-span';
import './selection-tools.css';

/** A name is a few words; a longer selection is something else. */
const NAME_WORDS = 6;

interface Props {
  /** Marks the words as a person's name; left out where people are not known yet. */
  onPerson?: ((name: string) => void) | undefined;
}

/** The selected words as a name, where they can be one. */
function nameIn(text: string, { start, end }: Span): string | null {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return /\p{L}{2}/u.test(name) && name.split(' ').length <= NAME_WORDS ? name : null;
}

/** Goes from button to button; the buttons' order is that of the reading direction. */
function moveFocus(tools: HTMLElement, by: 1 | -1): void {
  const buttons = [...tools.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** The key by its place, so that it is the same on an Arabic keyboard: a digit, «n», or what it is called. */
function keyOf({ code, key }: KeyboardEvent): string {
  return /^Digit(\d)$/.exec(code)?.[1] ?? (code === 'KeyN' ? 'n' : key);
}

/** The highlight on just these words. */
function highlightOn({ start, end }: Span): SavedHighlight | undefined {
  return placedHighlights.value.find(({ span }) => span?.start === start && span.end === end)?.saved;
}

export function SelectionTools({ onPerson }: Props) {
  const shown = shownArticle.value;
  const [span, setSpan] = useState<Span | null>(null);
  const tools = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!shown) return;
    const look = () => setSpan(selectedSpan(shown));
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [shown]);
  useLayoutEffect(() => {
    if (!shown || !span) return;
    const follow = () => {
      const near = rangeOf(shown.dom, span)?.getBoundingClientRect();
      if (tools.current && near) placeNear(tools.current, near);
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [shown, span]);
  const wanted = highlighting.value;
  useLayoutEffect(() => {
    if (wanted && span) tools.current?.querySelector('button')?.focus();
  }, [wanted, span]);

  if (!shown || !span) return null;

  const leave = () => {
    highlighting.value = 0;
    getSelection()?.removeAllRanges();
    elementAt(shown.dom, span.start)?.focus({ preventScroll: true });
  };
  const mark = async (colour: HighlightColour | null, withNote: boolean) => {
    // The browser tells of a new selection later than a quick reader marks it.
    const now = selectedSpan(shown) ?? span;
    const near = rangeOf(shown.dom, now)?.getBoundingClientRect();
    const element = elementAt(shown.dom, now.start);
    if (element) element.tabIndex = -1;
    leave();
    const row = await highlightSpan(now, colour ?? highlightOn(now)?.colour ?? 'yellow');
    if (withNote && row && near) openHighlight.value = { id: row.id, near };
  };
  const note = () => mark(null, true);
  const onward = interfaceDirection.value === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    Escape: leave,
    ArrowDown: (event) => stepSentence(shown, 1, event.shiftKey),
    ArrowUp: (event) => stepSentence(shown, -1, event.shiftKey),
    [onward]: () => tools.current && moveFocus(tools.current, 1),
    [backward]: () => tools.current && moveFocus(tools.current, -1),
    n: note,
    ...Object.fromEntries(COLOURS.map((colour, index) => [String(index + 1), () => mark(colour, false)])),
  };
  const name = onPerson && nameIn(articleText(shown.article), span);
  return (
    <div
      ref={tools}
      class="selection-tools"
      data-part="selection-tools"
      role="toolbar"
      aria-label={t('notes.selection')}
      dir={interfaceDirection.value}
      onKeyDown={(event) => {
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[keyOf(event)];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      }}
    >
      <ColourChoice chosen={highlightOn(span)?.colour} onChoose={(colour) => mark(colour, false)} />
      <button
        type="button"
        class="button button-icon"
        data-action="add-note"
        aria-label={t('notes.add')}
        title={`${t('notes.add')} (n)`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={note}
      >
        <Icon name="note" />
      </button>
      {name && (
        <button
          type="button"
          class="button"
          data-action="add-person"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onPerson(name);
            leave();
          }}
        >
          <Icon name="person" size={16} />
          {t('people.add')}
        </button>
      )}
    </div>
  );
}
