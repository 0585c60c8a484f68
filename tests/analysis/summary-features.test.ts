/** What the ranker of summaries looks at: openers that lean, words that a sentence introduces, words that stand before it. */
import { describe, expect, test } from 'vitest';
import { layoutOf } from '@/utils/analysis/summary-layout';
import { newsOf } from '@/utils/analysis/summary-news';
import { opensAnaphorically } from '@/utils/analysis/summary-openings';

describe('opensAnaphorically', () => {
  test.each([
    'غير أن الحاكم حذر من القرار.',
    'لكن النقابة رفضت.',
    'But the union said no.',
    'another man was hurt.',
    'فقد أغلق السوق.',
    'بالإضافة إلى ذلك ارتفعت الأسعار.',
    'وأضاف أن الطريق مغلق.',
    'من جهتها، ردت الشركة.',
  ])('%s leans', (sentence) => {
    expect(opensAnaphorically(sentence)).toBe(true);
  });

  test.each(['أعلنت الوزارة القرار.', 'وردت الشحنة أمس.', 'Butter was sold out.'])('%s stands', (sentence) => {
    expect(opensAnaphorically(sentence)).toBe(false);
  });
});

describe('newsOf', () => {
  test('counts words that stand here first and come again', () => {
    const [first, second, third] = newsOf([
      ['port', 'rain', 'sea'],
      ['port', 'sea'],
      ['port', 'crane'],
    ]);
    expect(first).toMatchObject({ fresh: 1, introductions: 0.2 });
    expect(second).toMatchObject({ fresh: 0, carried: 0.5, introductions: 0 });
    expect(third).toMatchObject({ fresh: 0.5, carried: 0 });
  });
});

describe('layoutOf', () => {
  test('counts the words before a sentence and its place in the paragraph', () => {
    const [first, second, third] = layoutOf([10, 20, 10], [0, 0, 3]);
    expect(first).toMatchObject({ wordsBefore: 0, early: 1, endsParagraph: 0 });
    expect(second).toMatchObject({ second: 1, wordsBefore: 0.25, inParagraph: 0.2, endsParagraph: 1 });
    expect(third).toMatchObject({ third: 1, wordsBefore: 0.75, alone: 1 });
  });
});
