/** The texts that the recogniser learns from, by name, and the part of one that it is measured on and never sees. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConll, type TaggedSentence } from './read-conll';
import { readMarkedText } from './read-marked-text';

/** Sentences that may speak of the same things; shuffled corpora give one sentence a document. */
export type Document = TaggedSentence[];

export interface Part {
  name: string;
  documents: Document[];
  /** How much each of its sentences counts in training. */
  weight: number;
  /** Made from another part: it teaches, but gives no features that the original has not. */
  isCopy?: boolean;
}

/** The development split: the last sentences of ANERcorp's training part that hold this many tokens. */
const DEVELOPMENT_TOKENS = 20_000;

/** ANERcorp, in order, cut into the part to learn from and the part to measure on. */
export function anercorp(folder: string): { train: Document; development: Document } {
  const sentences = readConll(join(folder, 'anercorp_train.conll'));
  let cut = sentences.length;
  for (let tokens = 0; tokens < DEVELOPMENT_TOKENS && cut > 0; ) {
    cut--;
    tokens += sentences[cut]?.tokens.length ?? 0;
  }
  return { train: sentences.slice(0, cut), development: sentences.slice(cut) };
}

/** A corpus whose sentences are in no order: each stands alone. */
export function shuffled(path: string): Document[] {
  return readConll(path).map((sentence) => [sentence]);
}

/** The articles written for this project: Arabic is learned from all but those for English alone, English from what is in English. */
export function ownArticles(folder: string, lang: 'ar' | 'en'): Document[] {
  if (!existsSync(folder)) return [];
  const isWanted = (name: string) => (lang === 'ar' ? !name.startsWith('en-') : /^en(?:-|glish)/.test(name));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && isWanted(name));
  return files.sort().flatMap((name) => readMarkedText(join(folder, name)));
}
