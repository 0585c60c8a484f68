/** What the reader puts right about people: each correction, and that quotes follow their speakers. */
import { expect, test } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import { analyse } from '@/utils/analysis/analyse';
import type { Analysis, Entity } from '@/utils/analysis/analysis';
import { correct } from '@/utils/analysis/corrections';

const TEXT = 'قال سامر الحلبي إن الحلبي لن يحضر. وأضاف الوزير أن نور غابت، وقالت لنور ذلك. المنار حاضرة، ولا نورس هنا.';

function person(name: string, ...mentions: string[]): Entity {
  let from = 0;
  return {
    type: 'person',
    name,
    role: null,
    otherRoles: [],
    mentions: mentions.map((mention) => {
      const start = TEXT.indexOf(mention, from);
      from = start + mention.length;
      return { start, end: from };
    }),
  };
}

const quote = (speaker: number | null): Analysis['quotes'][number] => ({
  start: 0,
  end: 3,
  kind: 'direct',
  speaker,
  attribution: null,
  verb: null,
});

const ANALYSIS: Analysis = {
  ...analyse(anArticle({ blocks: paragraphs(TEXT) })),
  entities: [person('سامر الحلبي', 'سامر الحلبي'), person('المنار', 'المنار'), person('الحلبي', 'إن الحلبي')],
  quotes: [quote(2), quote(1), quote(null)],
};

function names(analysis: Analysis): string[] {
  return analysis.entities.map(({ name }) => name);
}

test('who is nobody goes, and a quote loses the speaker', () => {
  const corrected = correct(ANALYSIS, [{ kind: 'nobody', name: 'المنار' }], TEXT);
  expect(names(corrected)).toEqual(['سامر الحلبي', 'الحلبي']);
  expect(corrected.quotes.map(({ speaker }) => speaker)).toEqual([1, null, null]);
});

test('two names of one person become one, with all mentions in order and the quotes of both', () => {
  const corrected = correct(ANALYSIS, [{ kind: 'same', name: 'الحلبي', as: 'سامر الحلبي' }], TEXT);
  expect(names(corrected)).toEqual(['سامر الحلبي', 'المنار']);
  expect(corrected.entities[0]?.mentions).toHaveLength(2);
  expect(corrected.quotes.map(({ speaker }) => speaker)).toEqual([0, 1, null]);
});

test('a person that was missed is found everywhere as a whole word, with letters joined to it left outside', () => {
  const corrected = correct(ANALYSIS, [{ kind: 'person', name: 'نور' }], TEXT);
  const added = corrected.entities.at(-1);
  expect(added?.mentions.map(({ start, end }) => TEXT.slice(start - 1, end))).toEqual([' نور', 'لنور']);
});

test('corrections hold when they are applied again, and those of other texts change nothing', () => {
  const once = correct(ANALYSIS, [{ kind: 'nobody', name: 'المنار' }], TEXT);
  expect(correct(once, [{ kind: 'nobody', name: 'المنار' }], TEXT)).toEqual(once);
  expect(correct(ANALYSIS, [{ kind: 'person', name: 'غائب' }], TEXT).entities).toEqual(ANALYSIS.entities);
});
