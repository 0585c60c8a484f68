/**
 * Listens to the keys of a page and does what the keymap says. Keys that somebody writes with, that a control needs, or that another
 * listener has taken, are left alone.
 */
import { useEffect } from 'preact/hooks';
import { interfaceDirection } from '@/utils/i18n/i18n';
import { KEYMAP, pressedKey } from './keymap';
import { stepParagraph, stepScreen } from './step';

/** Where keys write or choose. */
const WRITES =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="tab"], [role="slider"]';

/** Whether nothing lies over the page. */
function scopeIsPage(): boolean {
  return document.querySelector('dialog[open], :popover-open') === null;
}

/** The shown control of an action, in the dialog on top where one is open. */
function controlOf(action: string): HTMLElement | undefined {
  const scope = document.querySelector('dialog[open]') ?? document;
  return [...scope.querySelectorAll<HTMLElement>(`[data-action="${action}"]`)].find(
    (element) => element.checkVisibility() && !element.matches('[disabled]'),
  );
}

const STEPS: Readonly<Record<string, () => void>> = {
  j: () => stepParagraph(1),
  k: () => stepParagraph(-1),
  Onward: () => stepScreen(1),
  Backward: () => stepScreen(-1),
};

/** Moves the text, where there is one; Space is left to the browser, which does the same. */
function step(key: string): boolean {
  const move = document.querySelector('[data-part="body"]') ? STEPS[key] : undefined;
  move?.();
  return move !== undefined;
}

function act(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing || target?.closest(WRITES)) return false;
  const key = pressedKey(event, interfaceDirection.value);
  if (!key) return false;
  const action = KEYMAP.find(({ keys }) => keys.includes(key))?.action;
  const control = action ? controlOf(action) : undefined;
  if (!control) return scopeIsPage() && step(key);
  control.click();
  return true;
}

/** Makes the keymap work on this page while the component is there. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (act(event)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
