/**
 * An article's tree as Markdown (CommonMark with GitHub's tables).
 */

/** Signs that Markdown would take for its own inside a line. */
const SIGNS = /[\\`*_[\]<>]/g;
/** What makes a line a heading, a quote, a list or a rule; a backslash goes before its last sign. */
const LINE_START = /^(\d*)(?=#{1,6} |> |[-+] |(?<=\d)[.)] |={3,}|-{3,}|~{3,})/;

/** Plain text as Markdown that shows just that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SIGNS, '\\$&').replace(LINE_START, '$1\\');
}

/** The blocks under a root of clean article HTML as Markdown, joined by blank lines. */
export function toMarkdown(root: ParentNode): string {
  return blocksOf(root).join('\n\n');
}

function blocksOf(root: ParentNode): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.trim().replace(LINE_START, '$1\\');
    if (text) blocks.push(text);
    line = '';
  };
  for (const node of root.childNodes) {
    const block = node.nodeType === 1 ? blockOf(node as Element) : null;
    if (block === null) line += inlineOf(node);
    else {
      flush();
      blocks.push(...block);
    }
  }
  flush();
  return blocks;
}

/** The Markdown blocks of a block-level element; null for what stands inside a line. */
function blockOf(element: Element): string[] | null {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${contentOf(element)}`];
  switch (name) {
    case 'p':
    case 'div':
    case 'section':
    case 'figure':
    case 'figcaption':
      return blocksOf(element);
    case 'blockquote':
      return [prefixed(toMarkdown(element), '> ', '> ')];
    case 'ul':
    case 'dl':
      return [listOf(element, () => '- ')];
    case 'ol':
      return [listOf(element, (index) => `${index + 1}. `)];
    case 'pre':
      return [fenced(element.textContent ?? '')];
    case 'table':
      return [tableOf(element)];
    case 'hr':
      return ['---'];
    default:
      return null;
  }
}

function listOf(list: Element, marker: (index: number) => string): string {
  const items = [...list.children].map((item, index) => {
    const mark = marker(index);
    return prefixed(blocksOf(item).join('\n'), mark, ' '.repeat(mark.length));
  });
  return items.join('\n');
}

/** Text with one beginning for its first line and another for the rest. */
function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Code between fences that are longer than any run of backticks in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => contentOf(cell).replace(/\|/g, '\\|')),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const lineOf = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const caption = table.querySelector('caption');
  const lines = [lineOf(head), lineOf(Array.from({ length: width }, () => '---')), ...body.map(lineOf)];
  return (caption ? `${contentOf(caption)}\n\n` : '') + lines.join('\n');
}

/** What stands in an element, as one line. */
function contentOf(element: Element): string {
  return [...element.childNodes].map(inlineOf).join('').replace(/\s+/g, ' ').trim();
}

function inlineOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ').replace(SIGNS, '\\$&');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const inner = () => [...element.childNodes].map(inlineOf).join('');
  switch (element.localName) {
    case 'br':
      return '  \n';
    case 'img':
      return imageOf(element);
    case 'a':
      return linkOf(element, inner());
    case 'strong':
    case 'b':
      return around(inner(), '**');
    case 'em':
    case 'i':
      return around(inner(), '*');
    case 'del':
    case 's':
      return around(inner(), '~~');
    case 'code':
    case 'kbd':
    case 'samp':
      return `\`${(element.textContent ?? '').replace(/`/g, "'")}\``;
    default:
      return inner();
  }
}

/** Marks around words, not around the white space at their ends, which would undo them. */
function around(text: string, mark: string): string {
  const words = text.trim();
  return words ? text.replace(words, () => mark + words + mark) : text;
}

/** A link by its address; one into the article is only its words, since no address of ours means anything elsewhere. */
function linkOf(link: Element, words: string): string {
  const href = link.getAttribute('href') ?? '';
  return words.trim() && /^(?:https?|mailto):/i.test(href) ? `[${words.trim()}](${destination(href)})` : words;
}

function imageOf(image: Element): string {
  const src = image.getAttribute('src');
  return src ? `![${escapeMarkdown(image.getAttribute('alt') ?? '')}](${destination(src)})` : '';
}

/** An address as it may stand between round brackets. */
function destination(address: string): string {
  return address.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
