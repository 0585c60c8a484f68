/** Forms of one word share a stem; words that only look alike do not. */
import { describe, expect, it } from 'vitest';
import { stemsOf } from '@/utils/library/search/stems';
import { searchWords } from '@/utils/library/search/words';

/** Everything by which a word is found. */
function keysOf(word: string): Set<string> {
  const [folded = ''] = searchWords(word);
  return new Set([folded, ...stemsOf(folded)]);
}

describe.each([
  ['كتاب', ['الكتاب', 'والكتاب', 'بكتابه', 'لكتابها', 'كتابهم', 'للكتاب', 'فبكتابنا']],
  ['وزير', ['الوزير', 'ووزير', 'لوزيرهم', 'وزيرة']],
  ['لبنان', ['ولبنان', 'بلبنان', 'لبناني', 'اللبنانيين', 'اللبنانية']],
  ['ألمانيا', ['بألمانيا', 'لألمانيا', 'وألمانيا', 'الألمانية', 'الألماني']],
  ['مدرسة', ['المدرسة', 'مدرستهم', 'بمدرستنا', 'مدرسته']],
  ['معلم', ['معلمون', 'والمعلمين', 'معلماتنا']],
  ['وفاة', ['وفاته', 'بوفاتها']],
  ['بيت', ['وبيت', 'البيت', 'بيتنا']],
  ['بوتين', ['وبوتين', 'لبوتين', 'پوتين']],
  ['مسؤول', ['مسئول', 'المسئولون', 'ومسؤولين']],
  ['سوريا', ['سورية', 'السوريون', 'السورية']],
  ['election', ['elections']],
])('%s', (word, forms) => {
  it.each(forms)('is found by %s', (form) => {
    expect([...keysOf(form)].some((key) => keysOf(word).has(key))).toBe(true);
  });
});

it.each([
  ['تاب', 'كتاب'],
  ['زير', 'وزير'],
  ['لبن', 'لبنان'],
  ['بن', 'بنك'],
  ['لام', 'كلام'],
  ['ريق', 'فريق'],
  ['لد', 'بلد'],
  ['عدن', 'عدنان'],
  ['مانيا', 'ألمانيا'],
  ['سور', 'سوريا'],
  ['كاتب', 'كتاب'],
])('%s is not %s', (word, other) => {
  expect([...keysOf(other)].some((key) => keysOf(word).has(key))).toBe(false);
});
