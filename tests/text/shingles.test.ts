/** Texts that share passages are found together; a series in one mould stays apart. */
import { expect, test } from 'vitest';
import { resemblance, shingleKeys, shinglesOf } from '@/utils/text/shingles';

const WORDS = Array.from({ length: 900 }, (_, n) => `كلمة${((n * 7919) % 4001).toString(36)}`);

function meet(a: string, b: string): { share: number; meets: boolean } {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const keys = new Set(shingleKeys(one));
  return { share: resemblance(one, other), meets: shingleKeys(other).some((key) => keys.has(key)) };
}

test('an agency text under another head and with a passage cut meets itself', () => {
  const text = WORDS.slice(0, 400).join(' ');
  const edited = [...WORDS.slice(600, 640), ...WORDS.slice(0, 150), ...WORDS.slice(200, 400)].join(' ');
  const { share, meets } = meet(text, edited);
  expect(share).toBeGreaterThan(0.6);
  expect(meets).toBe(true);
});

test('marks, forms of letters and digits make no difference', () => {
  const { share } = meet('أَعْلَنَتِ الحكومةُ خطةً مِن ٥ مراحل لإعادة الإعمار', 'اعلنت الحكومه خطه من 5 مراحل لاعاده الاعمار');
  expect(share).toBe(1);
});

test('texts of other words do not meet, nor does what is too short to tell', () => {
  expect(meet(WORDS.slice(0, 300).join(' '), WORDS.slice(400, 700).join(' '))).toEqual({ share: 0, meets: false });
  expect(meet('عاجل', 'عاجل')).toEqual({ share: 0, meets: false });
});
