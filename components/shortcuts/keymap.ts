/**
 * The keys of every screen, in one list: what acts on them and what the sheet shows. A shortcut presses the button or link that does the
 * same by mouse, so it can do nothing that a button cannot, and does nothing where there is none.
 */
import type { MessageKey } from '@/utils/i18n/i18n';

/** Where a shortcut is listed in the sheet. */
export type ShortcutGroup = 'read' | 'move' | 'library' | 'everywhere';

export interface Shortcut {
  group: ShortcutGroup;
  /** As `pressedKey` names them; each alone does it. */
  keys: readonly string[];
  message: MessageKey;
  /** The `data-action` of what it presses; null where the screen itself listens. */
  action: string | null;
}

function shortcut(group: ShortcutGroup, keys: string, message: MessageKey, action: string | null): Shortcut {
  return { group, keys: keys.split(' '), message, action };
}

export const KEYMAP: readonly Shortcut[] = [
  shortcut('read', 's', 'keys.save', 'save'),
  shortcut('read', 't', 'keys.tab', 'open-tab'),
  shortcut('read', 'w', 'panel.open', 'side-panel'),
  shortcut('read', 'o', 'keys.original', 'original'),
  shortcut('read', 'm', 'keys.markPage', 'mark-page'),
  shortcut('read', 'l', 'keys.listen', 'listen'),
  shortcut('read', 'p', 'keys.play', 'play'),
  shortcut('read', ',', 'keys.sentenceBack', 'sentence-back'),
  shortcut('read', '.', 'keys.sentenceForward', 'sentence-forward'),
  shortcut('read', 'f', 'keys.focus', 'focus'),
  shortcut('read', 'h', 'notes.mark', 'mark'),
  shortcut('read', 'y', 'reading.share', 'share'),
  shortcut('read', 'a', 'action.type', 'type'),
  shortcut('read', 'x', 'keys.fix', 'fix'),
  shortcut('move', 'j', 'keys.nextParagraph', null),
  shortcut('move', 'k', 'keys.previousParagraph', null),
  shortcut('move', 'Space Onward', 'keys.nextScreen', null),
  shortcut('move', 'Shift+Space Backward', 'keys.previousScreen', null),
  shortcut('move', '/', 'reading.find', 'find'),
  shortcut('move', 'u', 'reading.contents', 'contents'),
  shortcut('move', 'g', 'reading.top', 'top'),
  shortcut('move', 'i', 'keys.person', 'person'),
  shortcut('move', ']', 'keys.nextMention', 'next-mention'),
  shortcut('move', '[', 'keys.previousMention', 'previous-mention'),
  shortcut('library', 'j ArrowDown', 'keys.nextArticle', null),
  shortcut('library', 'k ArrowUp', 'keys.previousArticle', null),
  shortcut('library', 'x', 'keys.select', null),
  shortcut('library', 'e', 'keys.archive', null),
  shortcut('library', 'f', 'keys.favourite', null),
  shortcut('library', 't', 'keys.tag', null),
  shortcut('library', 'Delete', 'keys.delete', null),
  shortcut('everywhere', 'b', 'keys.library', 'library'),
  shortcut('everywhere', 'v', 'everyone.title', 'people'),
  shortcut('everywhere', 'c', 'keys.settings', 'settings'),
  shortcut('everywhere', '?', 'keys.sheet', 'shortcuts'),
  shortcut('everywhere', 'Escape', 'keys.close', null),
];

/** Signs by the place of their key, for keyboards that write a letter there. */
const SIGNS: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The key of an event as the keymap names it: a Latin letter or sign by what it writes or, on a keyboard of another script, by where it
 * lies; the arrows to the sides as `Onward` and `Backward`; null where a modifier makes it somebody else's.
 * @param direction of the interface: in Arabic, left is onward
 */
export function pressedKey(event: Pressed, direction: 'rtl' | 'ltr'): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ') return event.shiftKey ? 'Shift+Space' : 'Space';
  if (/^[\x21-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    return (event.key === 'ArrowLeft') === (direction === 'rtl') ? 'Onward' : 'Backward';
  }
  if (event.code === 'Slash' && event.shiftKey) return '?';
  return SIGNS[event.code] ?? /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? event.key;
}
