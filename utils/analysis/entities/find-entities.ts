/**
 * From an article's sentences to its people, places and organisations: sentences to words, words to names, names to mentions in the text, mentions to
 * entities with roles. Linear in the length of the text.
 */
import type { Entity } from '@/utils/analysis/analysis';
import type { Article } from '@/utils/article/article';
import { fold } from '@/utils/text/fold';
import type { Span } from '@/utils/text/span';
import { tokenise } from '@/utils/text/tokenise';
import { linkMentions } from './link';
import { mendNames } from './mend-names';
import { articleWords, mentionsOf, type Sentence } from './mentions';
import { modelLanguage } from './models';
import { type Model, recognise } from './recognise';

function sentenceOf(text: string, offset: number): Sentence {
  const tokens = tokenise(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  return {
    tokens: tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
    words,
    folded: words.map(fold),
  };
}

/**
 * The entities of an article, by the model of its language.
 * @param spans the sentences of the article's text, as `articleSentences` gives them
 */
export function findEntities(article: Article, text: string, spans: readonly Span[], model: Model): Entity[] {
  const sentences = spans.map(({ start, end }) => sentenceOf(text.slice(start, end), start));
  // The title is no part of the text, but it is evidence.
  const title = sentenceOf(article.title, 0);
  const [, ...found] = recognise(model, [title.words, ...sentences.map(({ words }) => words)]);
  const english = modelLanguage(article.lang) === 'en';
  const { lexicon } = model;
  const names = english ? found : mendNames(lexicon, sentences, found);
  const reader = { text, lexicon, known: articleWords(sentences, names), english };
  const mentions = sentences.flatMap((sentence, index) => mentionsOf(sentence, names[index] ?? [], index, reader));
  return linkMentions(mentions, text);
}
