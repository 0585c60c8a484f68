/**
 * The list of a shelf: only the rows on the screen exist, whatever its length. By keyboard: up and down, select, put away; the focus stays
 * where it is when rows go or come.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWindowList } from '@/components/ui/use-window-list';
import { t } from '@/utils/i18n/i18n';
import type { ListQuery } from '@/utils/library/list-query';
import type { SavedArticle } from '@/utils/library/rows';
import { ArticleRow } from './ArticleRow';
import { commandOf, type ListCommand } from './list-keys';
import { leaveList, leftList } from './list-state';
import { runOn } from './row-commands';
import { extendTo, selection, toggle } from './selection';
import { useRowFocus } from './use-row-focus';
import type { Rows } from './use-rows';

interface Props {
  query: ListQuery;
  count: number;
  /** All of its articles, once they are known: a row keeps its measured height when it is no longer among those that have been read. */
  ids: readonly string[] | null;
  /** The rows that have been read. */
  loaded: Rows | null;
  /** Told which rows the window shows. */
  onWindow: (first: number, last: number) => void;
}

/** A row's usual height in pixels. */
const ROW_HEIGHT = 128;

const STEPS: Partial<Record<ListCommand, (at: number, count: number) => number>> = {
  next: (at, count) => Math.min(at + 1, count - 1),
  previous: (at) => Math.max(at - 1, 0),
  first: () => 0,
  last: (_, count) => count - 1,
};

export function ArticleList({ query, count, ids, loaded, onWindow }: Props) {
  const host = useRef<HTMLUListElement>(null);
  const before = leftList(query);
  const { active, moveTo, took } = useRowFocus(host, loaded, count, before?.active ?? null);
  const rowAt = (index: number): SavedArticle | undefined => loaded?.rows[index - loaded.from];
  const list = useWindowList({
    count,
    estimate: ROW_HEIGHT,
    keyOf: (index) => ids?.[index] ?? rowAt(index)?.id ?? index,
    host,
    kept: active,
    place: before?.place ?? null,
  });
  const items = list.getVirtualItems();
  const [first, last] = [items.at(0)?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onWindow(list.range?.startIndex ?? first, list.range?.endIndex ?? last), [first, last]);

  const now = useRef({ ids, active });
  now.current = { ids, active };
  useLayoutEffect(() => {
    const top = () => host.current?.getBoundingClientRect().top ?? 0;
    if (before) scrollBy({ top: top() + before.place.offset, behavior: 'instant' });
    return () => {
      const place = { offset: -top(), sizes: list.takeSnapshot() };
      leaveList({ query, ...now.current, place });
    };
  }, []);

  function move(to: number): void {
    moveTo(to);
    list.scrollToIndex(to, { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const command = target?.closest('input:not([type="checkbox"]), dialog') ? undefined : commandOf(event);
    if (!command || active === null) return;
    event.preventDefault();
    const step = STEPS[command];
    const row = rowAt(active);
    if (step) {
      const to = step(active, count);
      if (event.shiftKey) {
        if (row && selection.value.size === 0) toggle(row, active);
        extendTo(query, to);
      }
      move(to);
    } else if (row && command === 'select') toggle(row, active);
    else if (row) runOn(command, row);
  }

  useEffect(() => {
    // A key that goes up or down begins in the list, where nothing has the focus.
    const begin = (event: KeyboardEvent) => {
      const command = event.target === document.body ? commandOf(event) : undefined;
      if (event.defaultPrevented || !command || !STEPS[command]) return;
      event.preventDefault();
      move(active ?? 0);
    };
    document.addEventListener('keydown', begin);
    return () => document.removeEventListener('keydown', begin);
  });

  return (
    <ul
      ref={host}
      class="rows"
      data-part="library"
      aria-label={t('library.title')}
      style={{ blockSize: `${list.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => {
        const row = rowAt(item.index);
        return (
          row && (
            <ArticleRow
              key={row.id}
              saved={row}
              place={{ index: item.index, count, offset: item.start - list.options.scrollMargin }}
              measure={list.measureElement}
              isSelected={selection.value.has(row.id)}
              onSelect={(extend) => (extend ? extendTo(query, item.index) : toggle(row, item.index))}
              onFocus={() => took(item.index)}
            />
          )
        );
      })}
    </ul>
  );
}
