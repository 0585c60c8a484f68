/** Queries: what is asked for, and that nothing typed is an error or an operator. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf } from '@/utils/library/search/alternatives';
import { matchExpression } from '@/utils/library/search/match-expression';
import { parseQuery } from '@/utils/library/search/parse-query';

/** `word`, `word*` while it is typed, `[a phrase]`. */
function shapeOf(typed: string): string {
  return parseQuery(typed)
    .map(({ kind, words, open }) => {
      const text = words.join(' ') + (open ? '*' : '');
      return kind === 'phrase' ? `[${text}]` : text;
    })
    .join(' ');
}

describe('parseQuery', () => {
  it.each([
    ['كتاب', 'كتاب*'],
    ['كتاب ', 'كتاب'],
    ['وزير الخار', 'وزير الخار*'],
    ['«مجلس الأمن» مصر', '[مجلس الامن] مصر*'],
    ['"مجلس الأم', '[مجلس الام*]'],
    ['“a b” “c”', '[a b] [c]'],
    ['كوفيد-19', 'كوفيد 19*'],
    ['مصر،تونس ', 'مصر تونس'],
    ['مصر مصر مصر ', 'مصر'],
    ['1,500 ', '1500'],
    ['""', ''],
    ['!؟ «» * ()', ''],
    ['', ''],
  ])('%s is %s', (typed, shape) => {
    expect(shapeOf(typed)).toBe(shape);
  });
});

const WRITTEN = ['title', 'body'];
const TYPED = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '"',
        '«',
        '*',
        ' AND ',
        ' OR ',
        ' NOT ',
        'NEAR(',
        ')',
        '{',
        '}',
        ':',
        '^',
        '+',
        '-',
        "'",
        '\0',
        'كتاب',
        'عبد ',
        'الله',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

/** An expression that holds nothing but what the query module itself writes. */
const SAFE = /^(?:\((?:(?:\{title body\} : )?"[\p{L}\p{M}\p{N} ]+"(?: \*)?(?: OR )?)+\)(?: AND )?)*$/u;

it('makes a safe expression of whatever is typed', () => {
  fc.assert(
    fc.property(TYPED, (typed) => {
      const expression = matchExpression(alternativesOf(parseQuery(typed)), WRITTEN);
      expect(expression).toMatch(SAFE);
      expect(expression).not.toMatch(/ (?:OR|AND) (?:\)|$)/);
    }),
    { numRuns: 1000 },
  );
});

it('asks for no word that was not typed, but for its forms', () => {
  fc.assert(
    fc.property(TYPED, (typed) => {
      const query = parseQuery(typed);
      expect(alternativesOf(query).length).toBeLessThanOrEqual(query.length);
      for (const { words } of query) expect(words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))).toBe(true);
    }),
  );
});

it('ends soon, however long the text', () => {
  expect(parseQuery('كلمة '.repeat(100_000)).length).toBe(1);
  expect(parseQuery('"'.repeat(100_000))).toEqual([]);
});
