/** Articles for the tests of linking and roles: sentences with the names marked, as a perfect recogniser would find them. */

import { loadModel } from '@/tools/entities/load-models';
import { markedSentence } from '@/tools/entities/read-marked-text';
import type { Entity } from '@/utils/analysis/analysis';
import { spansOf } from '@/utils/analysis/entities/labels';
import { linkMentions } from '@/utils/analysis/entities/link';
import { articleWords, mentionsOf } from '@/utils/analysis/entities/mentions';
import { fold } from '@/utils/text/fold';
import { tokenise } from '@/utils/text/tokenise';

const { lexicon } = loadModel('ar');

/** A person as a test names it: the name, then each mention as it stands. */
export interface Found {
  name: string;
  role: string | null;
  mentions: string[];
}

/** The entities of marked sentences (`⟦P …⟧`, `⟦O …⟧`, `⟦L …⟧`), all given names found. */
export function entitiesOf(marked: readonly string[]): Found[] {
  let text = '';
  const sentences = marked.map((line) => {
    const { labels } = markedSentence(line, 'test');
    const plain = line.replace(/⟦[POL] ([^⟧]+)⟧/gu, '$1');
    const offset = text.length;
    text += `${plain}\n\n`;
    const tokens = tokenise(plain).map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }));
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    return { tokens, words, folded: words.map(fold), names: spansOf(labels).map((span) => ({ ...span, chance: 1 })) };
  });
  const names = sentences.map((sentence) => sentence.names);
  const known = articleWords(sentences, names);
  const mentions = sentences.flatMap((sentence, index) =>
    mentionsOf(sentence, sentence.names, index, text, lexicon, known),
  );
  return linkMentions(mentions, text).map((entity: Entity) => ({
    name: entity.name,
    role: entity.role,
    mentions: entity.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}
