/** Key terms: what the article is about, as it writes it, and nobody's name. */
import { describe, expect, test } from 'vitest';
import { findKeyTerms } from '@/utils/analysis/key-terms';

const TEXT =
  'تواجه المدينة أزمة المياه منذ شهرين. وقال سامر الحلبي إن أزمة المياه سببها جفاف السد. وانخفض منسوب السد إلى النصف، ولم تصل المياه إلى الأحياء. ويشرب سامر الحلبي من بئر قديمة. ويرى خبراء السدود أن الجفاف سيستمر.';
const NAME = 'سامر الحلبي';

function termsOf(): ReturnType<typeof findKeyTerms> {
  const mentions = [...TEXT.matchAll(new RegExp(NAME, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + NAME.length,
  }));
  return findKeyTerms(
    TEXT,
    'أزمة المياه في المدينة',
    [{ start: 0, end: TEXT.length }],
    [{ type: 'person', name: NAME, role: null, otherRoles: [], mentions }],
  );
}

describe('findKeyTerms', () => {
  test('the pair that the article turns on comes first', () => {
    expect(termsOf()[0]?.term).toBe('أزمة المياه');
  });

  test('words of one stem are one term, in a form that the article has', () => {
    const dam = termsOf().find(({ term }) => term.includes('السد'));
    expect(dam?.mentions.length).toBeGreaterThanOrEqual(2);
    for (const { term, mentions } of termsOf())
      expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toContain(term);
  });

  test('no person is a term', () => {
    expect(termsOf().some(({ term }) => /سامر|الحلبي/u.test(term))).toBe(false);
  });
});
