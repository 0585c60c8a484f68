/**
 * A text as the parser of dates sees it: numbers, folded words and marks, each with its place. White space and invisible controls are
 * left out, so that only what is read decides.
 */
import { fold } from '@/utils/text/fold';

export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** A word folded, a number in ASCII digits, a mark as it is. */
  text: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether a word begins with a capital letter. */
  capital: boolean;
}

const TOKEN = /\p{N}+|[\p{L}\p{M}\u0640]+|\n|[^\s\p{Cf}]/gu;

/** The tokens of a text, in order; a line break is a mark. */
export function dateTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const kind = /^\p{N}/u.test(raw) ? 'number' : /^[\p{L}\p{M}\u0640]/u.test(raw) ? 'word' : 'mark';
    tokens.push({
      kind,
      text: kind === 'mark' ? raw : fold(raw),
      start: index,
      end: index + raw.length,
      spaced: index > end || index === 0,
      capital: /^\p{Lu}/u.test(raw),
    });
    end = index + raw.length;
  }
  return tokens;
}

/** Clitics that join a date word: «والأربعاء», «لتموز», «بالأمس». Longest first, with what is left in their place. */
const CLITICS: readonly [string, string][] = [
  ['ولل', 'ال'],
  ['وبال', 'ال'],
  ['لل', 'ال'],
  ['بال', 'ال'],
  ['كال', 'ال'],
  ['وب', ''],
  ['ول', ''],
  ['و', ''],
  ['ف', ''],
  ['ب', ''],
  ['ل', ''],
  ['ك', ''],
];

/** The forms a word may be looked up by: as it is, and without the clitics it may begin with. */
export function* formsOf(word: string): Generator<{ form: string; clitic: string }> {
  yield { form: word, clitic: '' };
  for (const [clitic, rest] of CLITICS) {
    if (word.length > clitic.length + 1 && word.startsWith(clitic)) {
      yield { form: rest + word.slice(clitic.length), clitic };
    }
  }
}

/** What a table holds for a token, with the clitic that was taken off. */
export function lookUp<Value>(
  table: ReadonlyMap<string, Value>,
  token: Token | undefined,
): { value: Value; clitic: string } | null {
  if (token?.kind !== 'word') return null;
  const { text } = token;
  const whole = table.get(text);
  if (whole !== undefined) return { value: whole, clitic: '' };
  if (!/^[وفبلك]/u.test(text)) return null;
  for (const { form, clitic } of formsOf(text)) {
    const value = table.get(form);
    if (value !== undefined) return { value, clitic };
  }
  return null;
}
