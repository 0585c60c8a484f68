/**
 * From an article's tree to its blocks, and from a block back to its text nodes. The same function runs where the page is read and where
 * the stored HTML is shown, and gives the same blocks, so that a span of the text finds its place in the DOM.
 */
import type { Block, BlockKind } from './article';

/** A block together with where it stands: `block.text` is the data of `texts` put together. */
export interface BlockNode {
  block: Block;
  /** The innermost block-level element around the text: a `p`, `li`, `td`, heading … */
  element: Element;
  texts: Text[];
}

const BLOCK_KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table-cell',
  th: 'table-cell',
  pre: 'code',
};
const OTHER_BLOCKS = new Set(
  'p div section article main header footer aside nav address hr ul ol dl figure table thead tbody tfoot tr colgroup body form fieldset details summary'.split(
    ' ',
  ),
);

/** Whether the element breaks the line before and after it. */
function isBlockElement(element: Element): boolean {
  return element.localName in BLOCK_KINDS || OTHER_BLOCKS.has(element.localName);
}

const SPACE = /[\t\n\f\r \u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
/** Characters that show nothing and part words for a program: zero width space, soft hyphen, byte order mark, word joiner, overrides; and what a parser drops. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/gu;

const TO_FOLD = new RegExp(`${SPACE.source.replace(' ', '')}|${INVISIBLE.source}|  `, 'u');

/** White space as a reader sees it: runs become one space, characters that show nothing go. Ends are not trimmed. */
function foldSpace(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text.replace(SPACE, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ');
}

interface Context {
  kind: BlockKind;
  level: number;
  dir: Block['dir'] | null;
}

/**
 * The blocks under `root` in document order. White space is folded in the text nodes themselves, which makes the function idempotent and
 * `block.text` equal to what its nodes hold. A block without text is no block.
 */
export function collectBlocks(root: ParentNode & Node): BlockNode[] {
  const blocks: BlockNode[] = [];
  let run: Node[] = [];
  let place: { element: Element; context: Context } | null = null;

  function flush(): void {
    if (place) {
      const { element, context } = place;
      const texts = context.kind === 'code' ? foldCode(run) : foldRun(run);
      const text = texts.map((node) => node.data).join('');
      if (text) blocks.push({ block: toBlock(text, context), element, texts });
    }
    run = [];
    place = null;
  }

  function walk(parent: Node, element: Element, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        place ??= { element, context };
        run.push(node);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.localName === 'br') run.push(child);
        else if (isBlockElement(child)) {
          flush();
          walk(child, child, contextOf(child, context));
          flush();
        } else walk(child, element, context);
      }
    }
  }

  const top = root.nodeType === 1 ? (root as Element) : root.firstElementChild;
  if (top) walk(root, top, { kind: 'paragraph', level: 0, dir: null });
  flush();
  return blocks;
}

function contextOf(element: Element, outer: Context): Context {
  const kind = BLOCK_KINDS[element.localName] ?? outer.kind;
  const declared = element.getAttribute('dir');
  return {
    kind,
    level: element.localName in BLOCK_KINDS ? Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0) : outer.level,
    dir: declared === 'rtl' || declared === 'ltr' ? declared : outer.dir,
  };
}

function toBlock(text: string, context: Context): Block {
  const block: Block = { kind: context.kind, text };
  if (context.kind === 'heading') block.level = Math.max(2, context.level);
  if (context.dir) block.dir = context.dir;
  return block;
}

/** Folds the white space of one block across its text nodes; a `br` counts as a space. Nodes left empty are dropped from the result. */
function foldRun(run: readonly Node[]): Text[] {
  const texts: Text[] = [];
  let atSpace = true;
  for (const node of run) {
    if (node.nodeType !== 3) {
      const last = texts.at(-1);
      if (last && !atSpace) setData(last, `${last.data} `);
      atSpace = true;
      continue;
    }
    const text = node as Text;
    let data = foldSpace(text.data);
    if (atSpace && data.startsWith(' ')) data = data.slice(1);
    setData(text, data);
    if (!data) continue;
    atSpace = data.endsWith(' ');
    texts.push(text);
  }
  const last = texts.at(-1);
  if (last && atSpace) {
    setData(last, last.data.slice(0, -1));
    if (!last.data) texts.pop();
  }
  return texts;
}

/** Code keeps its lines; only what a parser would drop or change at its ends goes. */
function foldCode(run: readonly Node[]): Text[] {
  const texts = run.filter((node): node is Text => node.nodeType === 3);
  for (const text of texts)
    setData(
      text,
      text.data.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/gu, ''),
    );
  while (texts[0] && !texts[0].data.replace(/^\n+/, '')) setData(texts.shift(), '');
  if (texts[0]) setData(texts[0], texts[0].data.replace(/^\n+/, ''));
  for (let last = texts.at(-1); last && !last.data.trimEnd(); last = texts.at(-1)) setData(texts.pop(), '');
  const last = texts.at(-1);
  if (last) setData(last, last.data.trimEnd());
  return texts.filter((text) => text.data);
}

function setData(text: Text | undefined, data: string): void {
  if (text && text.data !== data) text.data = data;
}
