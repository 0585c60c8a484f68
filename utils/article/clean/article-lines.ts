/** Lines about the article: who wrote it, when, how long it takes to read, who took the picture. */

import type { RemovedBlock } from '@/utils/article/article';
import { BY } from '@/utils/article/author-names';
import { fold } from '@/utils/text/fold';
import { findWrittenDate } from '@/utils/text/written-date';
import type { Candidate, PageFacts } from './candidate';
import { AGENCY_SIGNATURE, CREDIT, CREDIT_ALONE, END_MARK, META_WORD, startingWith } from './lexicon';
import { bodyRange, type Rule } from './rule';

const MAX_WORDS = 30;
const ALL_META = new RegExp(META_WORD.source, 'gu');
const TIME = /\d{1,2}\s*[:٫.]\s*\d{2}(?:\s*:\s*\d{2})?/g;

/** What is left of a line when all that is known to be about the article is taken out of it. */
function residue(
  block: Candidate,
  page: PageFacts,
): { letters: number; words: number; known: boolean; dated: boolean } {
  let text = block.text;
  let dated = false;
  for (let found = findWrittenDate(text), tries = 0; found && tries < 4; found = findWrittenDate(text), tries += 1) {
    text = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
    dated = true;
  }
  let rest = fold(text).replace(TIME, ' ');
  const timed = rest !== fold(text);
  let named = false;
  for (const name of [page.title, ...(page.byline?.split(/[،,]/) ?? []), ...page.siteNames]) {
    const plain = fold(name).trim();
    if (plain.length >= 3 && rest.includes(plain)) {
      rest = rest.replaceAll(plain, ' ');
      named = true;
    }
  }
  const bare = rest.replace(ALL_META, ' ');
  const letters = bare.replace(/[^\p{L}]+/gu, '');
  const words = bare.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0;
  return { letters: letters.length, words, known: dated || timed || named || bare !== rest, dated: dated || timed };
}

/** A date, a byline, a reading time or a count of views in a block of its own, at the text's edges or alone inside it. */
export const articleLine: Rule = {
  name: 'article-line',
  find(blocks, page) {
    const { first, last } = bodyRange(blocks);
    const found: Candidate[] = [];
    const inside: Candidate[] = [];
    blocks.forEach((block, index) => {
      const { kind } = block.node.block;
      if (block.words > MAX_WORDS || kind === 'caption' || kind === 'table-cell' || kind === 'code') return;
      if ((kind === 'list-item' && block.sentence) || (kind === 'heading' && index > first)) return;
      if (block.solid && block.words > 20) return;
      const rest = residue(block, page);
      if (rest.letters > 0 && ((kind === 'list-item' && index > first) || (kind === 'heading' && !rest.dated))) return;
      if (!rest.known && !BY.test(block.text)) return;
      const atEdge = index <= first + 1 || index >= last;
      if (EDITED.test(block.folded) && index >= last && block.words <= 24) found.push(block);
      else if (rest.letters === 0 && rest.known && kind !== 'heading') (atEdge ? found : inside).push(block);
      else if (block.sentence && block.words > 8) return;
      else if (atEdge && rest.known && rest.words <= 2 && rest.letters <= 16) found.push(block);
      else if (atEdge && rest.dated && rest.words <= 4 && block.words <= 14) found.push(block);
      else if (atEdge && BY.test(block.text) && block.words <= 8 && !block.sentence) found.push(block);
    });
    // Many of them inside the text are the clock of a live blog.
    return inside.length <= 2 ? [...found, ...inside] : found;
  },
};

/** «تحرير: …», "Editing by …" below the text. */
const EDITED = startingWith(
  'تحرير|إعداد|ترجمة|شارك في التغطية|ساهم في|المصدر|المصادر|نقلا عن',
  'editing by|edited by|reporting by|additional reporting|translation by|translated by|compiled by|produced by|with reporting by|writing by|graphics by',
);

/** Who the author is, in a box under the text. */
export const authorNote: Rule = {
  name: 'author-note',
  find(blocks, page) {
    const { last } = bodyRange(blocks);
    const label = blocks.findIndex((block, index) => index > 2 && ABOUT_AUTHOR.test(block.folded));
    if (label >= 0 && blocks.length - label <= MAX_NOTE && !blocks.slice(label).some(isLongText))
      return blocks.slice(label);
    const names = (page.byline?.split(/[،,]/) ?? [])
      .map((name) => fold(name).trim())
      .filter((name) => name.length >= 5);
    if (names.length === 0) return [];
    return blocks.filter(
      (block, index) =>
        index >= last - 1 &&
        index > 2 &&
        !isLongText(block) &&
        block.node.block.kind !== 'heading' &&
        names.some((name) => block.folded.trimStart().startsWith(name)) &&
        ABOUT.test(block.folded),
    );
  },
};
/** «عن الكاتب», "About the author", alone or before what it announces. */
const ABOUT_AUTHOR = startingWith('{عن,نبذة عن} {الكاتب,الكاتبة,المؤلف}|درباره نویسنده|about the {author,writer}{,s}');
/** Blocks of the note under such a label, at most. */
const MAX_NOTE = 5;
function isLongText(block: Candidate): boolean {
  return block.words > 130;
}
/** What authors are, as written and folded. */
const CALLING =
  '(?:(?:كاتب|باحث|صحا?في|[أا]كاديمي|محاضر|محلل|محرر|[إا]علامي|[أا]ستاذ|روائي|شاعر|ناقد|خبير|مدير|مراسل)[ةه]?|نو[یي]سنده|پژوهشگر|روزنامه.نگار)(?!\\p{L})';
const ABOUT = new RegExp(
  `(?<!\\p{L})(?:(?:is an?|is the|are|was|has been|covers|writes|tweets|works|@|ist|arbeitet)(?!\\p{L})|${CALLING})`,
  'u',
);

/** The author's name under the text and what he is, in one line or in two; where the page names somebody else, it is not touched. */
export const authorSignature: Rule = {
  name: 'author-signature',
  find(blocks, { byline }) {
    const signatures = blocks.flatMap((line, index) => {
      const [, name, calling] = SIGNED.exec(line.text) ?? [];
      const note = blocks[index + 1];
      if (!name || ABOUT_AUTHOR.test(line.folded) || (byline && !byline.includes(name))) return [];
      if (calling) return [[line]];
      return note && STATES.test(note.text) && note.linkShare < 0.5 && !isLongText(note) ? [[line, note]] : [];
    });
    // Where more than one is introduced so, they are the people of the article.
    const [found = [], ...others] = signatures;
    const below = blocks.slice(Math.max(3, bodyRange(blocks).last - 1));
    return others.length === 0 && found[0] && below.includes(found[0]) ? found : [];
  },
};

/** The name in a signature that was taken out of an article, or `null`. */
export function signedName(removed: readonly RemovedBlock[]): string | null {
  const signature = removed.find(({ rule }) => rule === authorSignature.name);
  return SIGNED.exec(signature?.text ?? '')?.[1] ?? null;
}

/** «كاتب لبناني …», «باحثة في …», «أستاذ … في جامعة …»: what somebody is, without a subject. */
const STATES = new RegExp(`^[\\s*(]*${CALLING}`, 'u');
/** A name of two to four words, and nothing else but what its bearer is. */
const SIGNED = new RegExp(
  `^[\\s*]*((?:د\\. ?)?\\p{L}+(?: \\p{L}+){1,3})([\\s،,:/|–—-]+${CALLING}[^.،,:«"]{0,90})?$`,
  'u',
);

/** Who took a picture or holds its rights, in a block of its own. */
export const photoCredit: Rule = {
  name: 'photo-credit',
  find(blocks) {
    return blocks.filter((block) => {
      const { kind } = block.node.block;
      if (kind === 'heading' || kind === 'table-cell' || kind === 'code' || block.words > 16) return false;
      if (CREDIT_ALONE.test(block.folded)) return true;
      if (kind === 'caption')
        return /^\s*(?:©|\(c\)|صدر الصوره|image source|photograph:)/.test(block.folded) && block.words <= 8;
      if (/^\s*(?:©|\(c\)\s)/.test(block.folded)) return true;
      if (!CREDIT.test(block.folded)) return false;
      const labelled =
        /^[\s([]*[\p{L}\s]{2,24}\s*[:،,/|—–-]/u.test(block.text) ||
        /^[\s([]*(?:photo|picture|photograph|image)s?\s+(?:by|via|courtesy)/i.test(block.text);
      return (labelled && block.words <= 10) || (block.words <= 3 && !block.sentence);
    });
  },
};

/** «انتهى», "- 30 -", an agency's signature under the last paragraph. */
export const endMark: Rule = {
  name: 'end-mark',
  find(blocks) {
    const { last } = bodyRange(blocks);
    return blocks.filter(
      (block, index) =>
        index > last - 1 &&
        block.words <= 10 &&
        block.node.block.kind === 'paragraph' &&
        (END_MARK.test(block.folded) || AGENCY_SIGNATURE.test(block.folded)),
    );
  },
};
