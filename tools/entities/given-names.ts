/** Entities of sentences whose names are marked, as a perfect recogniser would find them: what linking and roles make of them, for tests and figures. */
import type { Entity, EntityType } from '@/utils/analysis/analysis';
import { spansOf } from '@/utils/analysis/entities/labels';
import { linkMentions } from '@/utils/analysis/entities/link';
import { articleWords, mentionsOf } from '@/utils/analysis/entities/mentions';
import { fold } from '@/utils/text/fold';
import { tokenise } from '@/utils/text/tokenise';
import { loadModel } from './load-models';
import { markedSentence } from './read-marked-text';

const lexicons = { ar: loadModel('ar').lexicon, en: loadModel('en').lexicon };

/** An entity with its mentions as they stand. */
export interface Found {
  type: EntityType;
  name: string;
  role: string | null;
  otherRoles: string[];
  mentions: string[];
}

/** The entities of marked sentences (`⟦P …⟧`, `⟦O …⟧`, `⟦L …⟧`), all given names found. */
export function entitiesOf(marked: readonly string[], lang: 'ar' | 'en' = 'ar'): Found[] {
  let text = '';
  const sentences = marked.map((line) => {
    const { labels } = markedSentence(line, 'marked text');
    const plain = line.replace(/⟦[POLM] ([^⟧]+)⟧/gu, '$1');
    const offset = text.length;
    text += `${plain}\n\n`;
    const tokens = tokenise(plain).map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }));
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    return { tokens, words, folded: words.map(fold), names: spansOf(labels).map((span) => ({ ...span, chance: 1 })) };
  });
  const names = sentences.map((sentence) => sentence.names);
  const reader = { text, lexicon: lexicons[lang], known: articleWords(sentences, names), english: lang === 'en' };
  const mentions = sentences.flatMap((sentence, index) => mentionsOf(sentence, sentence.names, index, reader));
  return linkMentions(mentions, text).map((entity: Entity) => ({
    type: entity.type,
    name: entity.name,
    role: entity.role,
    otherRoles: entity.otherRoles,
    mentions: entity.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}
