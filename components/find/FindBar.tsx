/**
 * Find in the article: as one types, folded as Arabic is compared, with the number of matches and the way from one to the next.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readingPlace } from '@/components/progress/reading-place';
import { elementAt, rangeOf } from '@/components/reader/article-dom';
import { type ShownArticle, shownArticle } from '@/components/reader/shown-article';
import { IconButton } from '@/components/ui/IconButton';
import { articleText } from '@/utils/article/article';
import { interfaceDirection, t } from '@/utils/i18n/i18n';
import { finder } from '@/utils/text/find-in-text';
import type { Span } from '@/utils/text/span';
import { closeFind } from './finding';
import { paintCurrent, paintMatches } from './paint-matches';
import './find.css';

/** Brings a match into view where it is not. */
function reveal({ dom }: ShownArticle, match: Span): void {
  const box = rangeOf(dom, match)?.getBoundingClientRect();
  if (!box || (box.top > innerHeight * 0.15 && box.bottom < innerHeight * 0.85)) return;
  scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

/** Leaves the focus and the caret at the match, so that the keyboard goes on from there. */
function focusAt({ dom }: ShownArticle, match: Span | undefined): void {
  const element = match && elementAt(dom, match.start);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const range = rangeOf(dom, match);
  if (range) getSelection()?.collapse(range.startContainer, range.startOffset);
}

/** What is selected when the bar opens is looked for at once, where it is a few words. */
function selectedWords(): string {
  const words = getSelection()?.toString().trim() ?? '';
  return words.length <= 60 && !words.includes('\n') ? words : '';
}

export function FindBar() {
  const shown = shownArticle.value;
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(selectedWords);
  const [at, setAt] = useState(0);
  const find = useMemo(() => shown && finder(articleText(shown.article)), [shown]);
  const matches = useMemo(() => find?.(query) ?? [], [find, query]);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  // A new query begins with the first match from where the reader is.
  useLayoutEffect(() => {
    const { place } = readingPlace.peek();
    setAt(
      Math.max(
        0,
        matches.findIndex(({ start }) => start >= place),
      ),
    );
  }, [matches]);

  useLayoutEffect(() => (shown ? paintMatches(shown.dom, matches) : undefined), [shown, matches]);
  useLayoutEffect(() => {
    const match = matches[at];
    if (!shown) return;
    if (match) reveal(shown, match);
    return paintCurrent(shown.dom, match);
  }, [shown, matches, at]);

  const step = (by: 1 | -1) => matches.length > 0 && setAt((at + by + matches.length) % matches.length);
  const leave = () => {
    if (shown) focusAt(shown, matches[at]);
    closeFind();
  };
  const counted =
    matches.length > 0 ? t('reading.matchOf', { at: at + 1, count: matches.length }) : t('reading.noMatch');
  return (
    <search
      class="find"
      data-part="find"
      aria-label={t('reading.find')}
      dir={interfaceDirection.value}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <input
        ref={field}
        type="search"
        dir="auto"
        name="find"
        value={query}
        aria-label={t('reading.find')}
        placeholder={t('reading.find')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <span class="find-count" data-part="find-count" role="status">
        {query.trim() && counted}
      </span>
      <IconButton action="find-previous" icon="up" label={t('reading.previousMatch')} onClick={() => step(-1)} />
      <IconButton action="find-next" icon="down" label={t('reading.nextMatch')} onClick={() => step(1)} />
      <IconButton action="find-close" icon="close" label={t('action.close')} onClick={leave} />
    </search>
  );
}
