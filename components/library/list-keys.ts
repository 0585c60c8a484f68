/**
 * The keys of the library's list, on whichever row has the focus.
 */
import { pressedKey } from '@/components/shortcuts/keymap';
import { interfaceDirection } from '@/utils/i18n/i18n';

/** What a key asks for. */
export type ListCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'select'
  | 'archive'
  | 'favourite'
  | 'tag'
  | 'delete';

const COMMANDS: Readonly<Record<string, ListCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  x: 'select',
  e: 'archive',
  f: 'favourite',
  t: 'tag',
  Delete: 'delete',
};

/** The command of a key event; undefined where the list has none for it. */
export function commandOf(event: KeyboardEvent): ListCommand | undefined {
  const key = pressedKey(event, interfaceDirection.value);
  return key && !(event.shiftKey && /^[a-z]$/.test(key)) ? COMMANDS[key] : undefined;
}
