/**
 * Beside a selected name in the text: a button that marks it as a person.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import './selection-bubble.css';

/** A name is a few words; a longer selection is something else. */
const MAX_WORDS = 6;

interface Props {
  body: RefObject<HTMLElement>;
  onPerson: (name: string) => void;
}

interface Selected {
  name: string;
  at: DOMRect;
}

/** The selected words, where they are a name's worth and lie in the text. */
function selectedName(body: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.commonAncestorContainer)) return null;
  const name = selection.toString().replace(/\s+/g, ' ').trim();
  const words = name.split(' ').length;
  return /\p{L}{2}/u.test(name) && words <= MAX_WORDS ? { name, at: range.getBoundingClientRect() } : null;
}

export function SelectionBubble({ body, onPerson }: Props) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const bubble = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const look = () => setSelected(body.current && selectedName(body.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  useLayoutEffect(() => {
    if (!selected || !bubble.current) return;
    const { at } = selected;
    const width = bubble.current.offsetWidth;
    const start = getComputedStyle(bubble.current).direction === 'rtl' ? innerWidth - at.right : at.left;
    bubble.current.style.insetBlockStart = `${Math.min(at.bottom + 6, innerHeight - 48)}px`;
    bubble.current.style.insetInlineStart = `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`;
  }, [selected]);
  if (!selected) return null;
  return (
    <button
      ref={bubble}
      type="button"
      class="selection-bubble"
      data-action="add-person"
      // Pressing must not take the selection away before it is read.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onPerson(selected.name);
        getSelection()?.removeAllRanges();
      }}
    >
      <Icon name="person" size={16} />
      <bdi>{t('people.add')}</bdi>
    </button>
  );
}
