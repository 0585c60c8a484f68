/** Runs a model over tagged documents and scores what it finds. */
import { type Model, recognise } from '@/utils/analysis/entities/recognise';
import type { Document } from './corpora';
import { bioSpans, tokenTags } from './read-conll';
import { type Scores, scoreSpans } from './score';

/** The tags a model gives each sentence's own tokens. */
export function predictTags(model: Model, documents: readonly Document[]): string[][] {
  return documents.flatMap((document) =>
    recognise(
      model,
      document.map(({ words }) => words),
    ).map((spans, i) => {
      const sentence = document[i];
      return sentence ? tokenTags(sentence, spans) : [];
    }),
  );
}

/** Scores a model by exact match on the documents' own tokens. */
export function measure(model: Model, documents: readonly Document[]): Scores {
  const gold = documents.flat().map(({ tags }) => bioSpans(tags));
  return scoreSpans(gold, predictTags(model, documents).map(bioSpans));
}
