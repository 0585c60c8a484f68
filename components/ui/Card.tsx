/**
 * A card over the page beside what it is about. Escape or a press elsewhere closes it, and the focus goes back to where it was.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { interfaceDirection, locale } from '@/utils/i18n/i18n';
import { placeNear } from './place-near';
import './floating.css';

interface Props {
  /** Its name for tests and styles: its `data-part`, and its class. */
  part: string;
  label: string;
  near: DOMRect;
  /** Is told that the reader has closed it; whoever shows it takes it away. */
  onClose: () => void;
  children: ComponentChildren;
}

export function Card({ part, label, near, onClose, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const { current: element } = card;
    const { activeElement: origin } = document;
    if (!element) return;
    const onToggle = ({ newState }: ToggleEvent) => newState === 'closed' && latest.current();
    element.addEventListener('toggle', onToggle);
    return () => {
      element.removeEventListener('toggle', onToggle);
      const { activeElement: focused } = document;
      const isLost = focused === null || focused === document.body || element.contains(focused);
      if (isLost && origin instanceof HTMLElement) origin.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    const { current: element } = card;
    if (!element) return;
    element.showPopover();
    placeNear(element, near);
    const first = element.querySelector<HTMLElement>('[data-first-focus]') ?? element;
    first.focus({ preventScroll: true });
  }, [near]);
  return (
    <div
      ref={card}
      popover="auto"
      class={`floating ${part}`}
      data-part={part}
      role="dialog"
      aria-label={label}
      lang={locale.value}
      dir={interfaceDirection.value}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
