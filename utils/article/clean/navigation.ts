/** Ways through the site and the article that are no text of it: lists of its sections, tags, next and previous. */
import type { Candidate } from './candidate';
import { CONTENTS, NEIGHBOURS, TAGS } from './lexicon';
import { bodyRange, labelledLines, type Rule } from './rule';

/** «محتويات المقال» with the names of the sections under it: the reader shows its own outline. */
export const contents: Rule = {
  name: 'contents',
  find(blocks) {
    const found = new Set<Candidate>();
    blocks.forEach((block, index) => {
      const marker = CONTENTS.exec(block.folded);
      if (!marker || block.words > 4 || block.sentence || block.node.block.kind === 'table-cell') return;
      const items: Candidate[] = [];
      for (const next of blocks.slice(index + 1)) {
        const listed = next.node.block.kind === 'list-item' || next.linkShare > 0.5 || /[·|•]/.test(next.text);
        if (!listed || next.solid || next.words > 20) break;
        items.push(next);
      }
      if (items.length > 0) for (const item of [block, ...items]) found.add(item);
    });
    return [...found];
  },
};

/** Tags: after a label, with number signs, or several short links run together. */
export const tags: Rule = {
  name: 'tags',
  find(blocks) {
    const { first, last } = bodyRange(blocks);
    const found = new Set<Candidate>();
    const listed = labelledLines(blocks);
    blocks.forEach((block, index) => {
      const { kind } = block.node.block;
      if (kind === 'table-cell' || kind === 'code' || kind === 'caption' || block.words > 40 || listed.has(block))
        return;
      const atEdge = index > last || index < first;
      const label = TAGS.exec(block.folded);
      const parted = label && /^\s*(?:[:：|#]|$)/u.test(block.folded.slice(label[0].length));
      const hashes = block.text.match(/#[\p{L}\p{N}_]+|#\s+\p{L}+/gu)?.length ?? 0;
      const parts = block.text.split(/\s[|•·]\s/);
      if (parts.length >= 4 && !block.sentence && parts.every((part) => part.trim().split(/\s+/).length <= 5))
        found.add(block);
      const short =
        block.links.length >= 2 &&
        block.links.every((link) => (link.textContent ?? '').trim().split(/\s+/).length <= 4);
      if (
        (label && ((parted && !block.solid) || (block.linkShare > 0.5 && !block.sentence))) ||
        hashes * 3 >= block.words + 1
      )
        found.add(block);
      else if (short && block.linkShare > 0.8 && !block.sentence) found.add(block);
      else if (atEdge && kind !== 'heading' && block.links.length === 0 && isRunTogether(block, blocks, found))
        found.add(block);
    });
    return [...found];
  },
};

/** The words of tags that were just removed, once more without spaces between them. */
function isRunTogether(block: Candidate, blocks: readonly Candidate[], found: ReadonlySet<Candidate>): boolean {
  const known = blocks
    .filter((other) => found.has(other) && Math.abs(other.index - block.index) <= 3)
    .map((other) => other.key);
  return (
    block.words <= 12 && known.some((key) => key.length >= 8 && (key.includes(block.key) || block.key.includes(key)))
  );
}

/** «السابق», «التالي» with the headlines that follow them, and ways back. */
export const neighbours: Rule = {
  name: 'neighbours',
  find(blocks) {
    const { last } = bodyRange(blocks);
    const found: Candidate[] = [];
    blocks.forEach((block, index) => {
      const marker = NEIGHBOURS.exec(block.folded);
      if (
        index <= last ||
        !marker ||
        block.words > 25 ||
        (block.sentence && block.links.length === 0 && block.words > 8)
      )
        return;
      found.push(block);
      const next = blocks[index + 1];
      if (block.words <= 3 && next && !next.solid && !next.sentence && next.words <= 25) found.push(next);
    });
    return found;
  },
};
