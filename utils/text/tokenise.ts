/**
 * Tokens of a text: words, numbers and single marks of punctuation. Arabic clitics stay on their word (`clitics.ts` knows them); what is
 * only drawn, such as harakat, tatweel and direction marks, belongs to the word it stands in.
 */
import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  kind: TokenKind;
}

/**
 * A number with its separators; a word, which an English possessive ends; or one other visible character. Invisible joiners and direction
 * marks may stand in a word but begin none.
 */
const TOKEN =
  /(?<number>\p{N}+(?:[.,:/٫٬]\p{N}+)*(?![\p{L}\p{M}]))|(?<word>['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640\u200c-\u200f\u061c\u00ad]|['’](?!s(?![\p{L}\p{N}]))(?=[A-Za-zÀ-ɏ]))*)|[^\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u00ad]/gu;

/** The tokens of a text, in order and without overlap; between them are only white space and invisible marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark';
    tokens.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return tokens;
}
