/** Who said what, and what only looks said. Names are given, so that only the finding of quotes is tested. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '@/utils/analysis/analysis';
import { findQuotes } from '@/utils/analysis/quotes/find-quotes';
import { splitSentences } from '@/utils/text/sentences';

interface Said {
  kind: string;
  text: string;
  speaker: string | null;
}

function quotesOf(paragraphs: readonly string[], names: readonly string[], lang = 'ar'): Said[] {
  const text = paragraphs.join('\n\n');
  let offset = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: offset, end: offset + paragraph.length, text: paragraph };
    offset = block.end + 2;
    return block;
  });
  const sentences = blocks.flatMap((block, index) =>
    splitSentences(block.text, lang).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
  const entities = names.map((name): Entity => {
    const mentions = [...text.matchAll(new RegExp(`${name}|${name.split(' ').at(-1)}`, 'gu'))];
    return {
      type: 'person',
      name,
      role: null,
      otherRoles: [],
      mentions: mentions.map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    };
  });
  return findQuotes(text, blocks, sentences, entities).map(({ kind, start, end, speaker, attribution }) => ({
    kind,
    text: text.slice(start, end),
    speaker:
      speaker === null
        ? attribution && text.slice(attribution.start, attribution.end)
        : (entities[speaker]?.name ?? null),
  }));
}

const SAMER = 'سامر الحلبي';

describe('findQuotes', () => {
  test.each<[string, string[], Said[]]>([
    [
      'a quote behind a colon',
      [`قال ${SAMER}: «لن نغلق الباب».`],
      [{ kind: 'direct', text: 'لن نغلق الباب', speaker: SAMER }],
    ],
    [
      'a quote before its verb',
      [`«لن نغلق الباب أمام أحد»، قال ${SAMER}.`],
      [{ kind: 'direct', text: 'لن نغلق الباب أمام أحد', speaker: SAMER }],
    ],
    [
      'what is said behind «من» has its subject before',
      [`أما ${SAMER} فحذّر من أن المياه ستنقطع غدا.`],
      [{ kind: 'reported', text: 'المياه ستنقطع غدا', speaker: SAMER }],
    ],
    [
      'the subject that «أما» sets before, by a role',
      [`قال ${SAMER} إن الطريق مفتوح.`, 'أما نقيب الصيادين فرأى أن الموسم خاسر.'],
      [
        { kind: 'reported', text: 'الطريق مفتوح', speaker: SAMER },
        { kind: 'reported', text: 'الموسم خاسر', speaker: 'نقيب الصيادين' },
      ],
    ],
    [
      'nobody is what «في» governs',
      [`وقّع ${SAMER} الاتفاق، في خطوة يقول إنها ستفتح الطريق.`],
      [{ kind: 'reported', text: 'إنها ستفتح الطريق', speaker: SAMER }],
    ],
    ['a clause', [`أكد ${SAMER} أن الطريق مفتوح.`], [{ kind: 'reported', text: 'الطريق مفتوح', speaker: SAMER }]],
    [
      'a pronoun stays with its clause',
      [`قال ${SAMER} إنه عائد.`],
      [{ kind: 'reported', text: 'إنه عائد', speaker: SAMER }],
    ],
    [
      'a verb without a subject goes on',
      [`قال ${SAMER} إن الطريق مفتوح.`, 'وأضاف: «سنعبره غدا».'],
      [
        { kind: 'reported', text: 'الطريق مفتوح', speaker: SAMER },
        { kind: 'direct', text: 'سنعبره غدا', speaker: SAMER },
      ],
    ],
    [
      'a participle says more',
      [`أكد ${SAMER} أن الطريق مفتوح، مشيرا إلى أن الجسر مغلق.`],
      [
        { kind: 'reported', text: 'الطريق مفتوح', speaker: SAMER },
        { kind: 'reported', text: 'الجسر مغلق', speaker: SAMER },
      ],
    ],
    ['a role', ['قال مصدر عسكري إن الطريق مغلق.'], [{ kind: 'reported', text: 'الطريق مغلق', speaker: 'مصدر عسكري' }]],
    [
      'a quote over two paragraphs',
      [`وقال ${SAMER}: «انتظرنا هذا اليوم طويلا.`, '«واليوم نعود إلى بيوتنا».'],
      [{ kind: 'direct', text: 'انتظرنا هذا اليوم طويلا.\n\n«واليوم نعود إلى بيوتنا', speaker: SAMER }],
    ],
    ["a word held at arm's length is no quote", [`زار ${SAMER} ما سماه «العاصمة» أمس.`], []],
    ['nor is a name', [`قرأ ${SAMER} رواية «الطريق الطويل إلى البيت» في ليلة.`], []],
    ['nor what is known', ['يذكر أن الطريق أغلق قبل عام.'], []],
    ['nor what is asked for', [`طالب ${SAMER} بأن يفتح الطريق.`], []],
  ])('%s', (_what, paragraphs, quotes) => {
    expect(quotesOf(paragraphs, [SAMER])).toEqual(quotes);
  });

  test('English', () => {
    expect(
      quotesOf(['"We will wait," said Rana Saleh. She added that the port was open.'], ['Rana Saleh'], 'en'),
    ).toEqual([
      { kind: 'direct', text: 'We will wait,', speaker: 'Rana Saleh' },
      { kind: 'reported', text: 'the port was open', speaker: 'Rana Saleh' },
    ]);
  });

  const FOLDER = 'tests/fixtures/quotes-dev';
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('finds what is said in %s', (file) => {
    const { blocks, quotes, lang } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as {
      lang: string;
      blocks: { text: string }[];
      quotes: { kind: string; start: number; end: number; speaker: string | null }[];
    };
    const paragraphs = blocks.map((block) => block.text);
    const text = paragraphs.join('\n\n');
    const names = [...new Set(quotes.map(({ speaker }) => speaker ?? ''))].filter((name) => text.includes(name));
    const found = quotesOf(paragraphs, names, lang);
    const known = quotes.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    const hits = found.filter((quote) => known.includes(`${quote.kind} ${quote.text}`)).length;
    expect(hits / known.length).toBeGreaterThanOrEqual(0.75);
    expect(hits / Math.max(1, found.length)).toBeGreaterThanOrEqual(0.75);
  });
});
