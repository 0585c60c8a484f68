/**
 * CoNLL files: a token, a tab and a BIO tag a line, a blank line between sentences. Corpora glue punctuation to words; Warraq's tokens do
 * not, so that each token is split as running text would be, and a prediction goes back to the token it came from.
 */
import { readFileSync } from 'node:fs';
import { labelsOf, NAME_TYPES, type NameType, type TokenSpan } from '@/utils/analysis/entities/labels';
import { tokenise } from '@/utils/text/tokenise';

export interface TaggedSentence {
  /** Words and marks, as `tokenise` gives them. */
  words: string[];
  labels: Uint8Array;
  /** The file's own tokens and tags. */
  tokens: string[];
  tags: string[];
  /** For each word, the index of the token it is a part of. */
  tokenOf: number[];
}

/** The sentences of a file, in order. */
export function readConll(path: string): TaggedSentence[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      // A file without tabs has blanks instead.
      const pairs = lines.map((line) => (line.includes('\t') ? line.split('\t') : line.trim().split(/ +/)));
      return tagged(
        pairs.map(([token = '']) => token),
        pairs.map(([, tag = 'O']) => tag.trim()),
      );
    });
}

/** A sentence of tokens with BIO tags. */
export function tagged(tokens: string[], tags: string[]): TaggedSentence {
  const words: string[] = [];
  const tokenOf: number[] = [];
  tokens.forEach((token, index) => {
    const pieces = tokenise(token);
    const texts = pieces.length ? pieces.map(({ start, end }) => token.slice(start, end)) : [token];
    for (const text of texts) {
      words.push(text);
      tokenOf.push(index);
    }
  });
  const spans = bioSpans(tags).map((span) => {
    let start = tokenOf.indexOf(span.start);
    let end = tokenOf.lastIndexOf(span.end - 1) + 1;
    const isMark = (at: number) => !/[\p{L}\p{N}]/u.test(words[at] ?? '');
    while (start < end - 1 && isMark(start)) start++;
    while (end > start + 1 && isMark(end - 1)) end--;
    return { ...span, start, end };
  });
  return { words, labels: labelsOf(spans, words.length), tokens, tags, tokenOf };
}

/** The names that BIO tags mark: a B begins one, and so does an I after another type. */
export function bioSpans(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let open: TokenSpan | undefined;
  tags.forEach((tag, i) => {
    const [position, name] = tag.split('-');
    const type = NAME_TYPES.find((known) => known === name) as NameType | undefined;
    if (!type) open = undefined;
    else if (open && position === 'I' && open.type === type) open.end = i + 1;
    else {
      open = { start: i, end: i + 1, type };
      spans.push(open);
    }
  });
  return spans;
}

/** BIO tags of the file's tokens from names found among the words. */
export function tokenTags(sentence: TaggedSentence, spans: readonly TokenSpan[]): string[] {
  const tags = sentence.tokens.map(() => 'O');
  for (const { start, end, type } of spans) {
    const first = sentence.tokenOf[start] ?? 0;
    const last = sentence.tokenOf[end - 1] ?? 0;
    for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`;
  }
  return tags;
}
