import { expect, it } from 'vitest';
import { KEYMAP, pressedKey } from '@/components/shortcuts/keymap';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('no key stands for two things in one place', () => {
  for (const elsewhere of [['library'], ['read', 'move']]) {
    const keys = KEYMAP.filter(({ group }) => !elsewhere.includes(group)).flatMap((entry) => entry.keys);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

it.each([
  [{ key: 's', code: 'KeyS' }, 's'],
  [{ key: 'S', code: 'KeyS' }, 's'],
  // The same place on an Arabic keyboard, and on a Persian one.
  [{ key: 'س', code: 'KeyS' }, 's'],
  [{ key: 'ب', code: 'KeyF' }, 'f'],
  // A French keyboard writes a where an English one has q.
  [{ key: 'a', code: 'KeyQ' }, 'a'],
  [{ key: '؟', code: 'Slash', shiftKey: true }, '?'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  [{ key: ' ', code: 'Space' }, 'Space'],
  [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift+Space'],
  [{ key: 'و', code: 'Comma' }, ','],
  [{ key: 'ArrowLeft', code: 'ArrowLeft' }, 'Onward'],
  [{ key: 'ArrowRight', code: 'ArrowRight' }, 'Backward'],
  [{ key: 'Escape', code: 'Escape' }, 'Escape'],
])('%o is %s', (event, key) => {
  expect(pressedKey({ ...none, ...event }, 'rtl')).toBe(key);
});

it('leaves the keys of the browser to it', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    expect(pressedKey({ ...none, key: 's', code: 'KeyS', [modifier]: true }, 'rtl')).toBeNull();
  }
});

it('turns the page the other way in a left-to-right interface', () => {
  expect(pressedKey({ ...none, key: 'ArrowLeft', code: 'ArrowLeft' }, 'ltr')).toBe('Backward');
});
