/**
 * Reads the project's own annotated sentences: plain text, one sentence a line, a blank line between articles, names in white brackets:
 * `⟦P …⟧` a person, `⟦O …⟧` an organisation, `⟦L …⟧` a place. A bracket holds whole words, clitics and all.
 */
import { readFileSync } from 'node:fs';
import { labelsOf, type NameType, type TokenSpan } from '@/utils/analysis/entities/labels';
import { tokenise } from '@/utils/text/tokenise';
import type { TaggedSentence } from './read-conll';

const TYPES: Record<string, NameType> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };
const MARKED = /⟦(?<type>[POLM]) (?<name>[^⟦⟧]+)⟧/gu;

/** The articles of a file, each a list of sentences with their marks. */
export function markedArticles(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((article) => article.split('\n').filter((line) => line.trim() && !line.startsWith('#')))
    .filter((article) => article.length > 0);
}

/** The articles of a file, each a list of sentences. */
export function readMarkedText(path: string): TaggedSentence[][] {
  return markedArticles(path).map((article) => article.map((line) => markedSentence(line, path)));
}

/** One marked sentence. @throws on a bracket that is not a mark, naming the file and the sentence */
export function markedSentence(line: string, path: string): TaggedSentence {
  let text = '';
  let read = 0;
  const names: { start: number; end: number; type: NameType }[] = [];
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(read, match.index);
    const { type = '', name = '' } = match.groups ?? {};
    names.push({ start: text.length, end: text.length + name.length, type: TYPES[type] ?? 'MISC' });
    text += name;
    read = match.index + match[0].length;
  }
  text += line.slice(read);
  if (/[⟦⟧]/u.test(text)) throw new Error(`${path}: a bracket marks nothing in «${line}»`);
  const tokens = tokenise(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const spans: TokenSpan[] = names.flatMap(({ start, end, type }) => {
    const first = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    const span = { start: first, end: after < 0 ? tokens.length : after, type };
    return first >= 0 && span.end > first ? [span] : [];
  });
  const labels = labelsOf(spans, words.length);
  const tags = words.map(() => 'O');
  for (const { start, end, type } of spans)
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${type}`;
  return { words, labels, tokens: words, tags, tokenOf: words.map((_, index) => index) };
}
