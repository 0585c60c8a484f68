/**
 * Which row of the list has the focus, and keeping it: it follows its article when rows come or go above, and goes on to the next one that is
 * left when its own goes.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rows } from './use-rows';

export interface RowFocus {
  /** The row's place in the list; null before any had the focus. */
  active: number | null;
  /** Gives a row the focus as soon as it is there. */
  moveTo: (index: number) => void;
  /** Told when a row has been given the focus. */
  took: (index: number) => void;
}

interface Seen {
  loaded: Rows | null;
  /** The article that had the focus. */
  id: string | undefined;
}

/** Where the focus belongs after the rows have changed. */
function follow(active: number, { loaded: before, id }: Seen, loaded: Rows, count: number): number {
  const ids = loaded.rows.map((row) => row.id);
  const isInside = active >= loaded.from && active < loaded.from + ids.length;
  const at = id === undefined ? -1 : ids.indexOf(id);
  if (at >= 0) return loaded.from + at;
  if (id === undefined || !isInside) return Math.min(active, count - 1);
  const earlier = before?.rows.map((row) => row.id) ?? [];
  const next = earlier.slice(earlier.indexOf(id)).find((other) => ids.includes(other));
  return next === undefined ? Math.min(active, count - 1) : loaded.from + ids.indexOf(next);
}

/**
 * @param host the list's element
 * @param initial the row that has it at first
 */
export function useRowFocus(
  host: RefObject<HTMLElement>,
  loaded: Rows | null,
  count: number,
  initial: number | null,
): RowFocus {
  const [active, setActive] = useState(initial);
  const wanted = useRef(initial !== null);
  const seen = useRef<Seen>({ loaded: null, id: undefined });
  useLayoutEffect(() => {
    if (active === null || !loaded) return;
    const isNew = seen.current.loaded !== loaded && !wanted.current;
    const index = isNew ? follow(active, seen.current, loaded, count) : active;
    const id = loaded.rows[index - loaded.from]?.id;
    seen.current = { loaded, id: id ?? seen.current.id };
    if (index !== active) setActive(index);
    const isLost = wanted.current || document.activeElement === document.body;
    const link = id && host.current?.querySelector<HTMLElement>(`[data-id="${id}"] [data-action="open"]`);
    if (!isLost || !link) return;
    wanted.current = false;
    link.focus({ preventScroll: true });
  });
  return {
    active,
    moveTo: (index) => {
      wanted.current = true;
      setActive(index);
    },
    took: setActive,
  };
}
