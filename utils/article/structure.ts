/**
 * Rebuilds what Readability kept as a flat, valid tree: paragraphs, headings, lists, quotes, tables, figures and code, with only inline
 * markup inside. Loose text becomes paragraphs, `<br><br>` parts them, and nesting without meaning goes. What comes out has the same
 * blocks after it is written as HTML and parsed again, whatever shape the page's own tree had.
 */
import { isDataTable, isTextList } from './layout';

/** The rebuilt article, and for each of its block elements the page's element that it came from. */
export interface Structure {
  root: HTMLElement;
  sources: Map<Element, Element>;
}

const INLINE = new Set(
  'a q cite code kbd samp em strong b i u s sub sup mark small abbr time bdi bdo ruby rt rp del ins'.split(' '),
);
const TRANSPARENT = new Set('span font label big tt var dfn nobr wbr data center-inline'.split(' '));
const DROPPED = new Set(
  'script style noscript template svg math head title meta link input select textarea button object canvas map source track param hr'.split(
    ' ',
  ),
);
const KEPT_ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href', 'title'],
  abbr: ['title'],
  bdo: ['dir'],
  time: ['datetime'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};
const MAX_DEPTH = 150;

/** @param source Readability's article element, addresses already absolute. It is read only. */
export function buildStructure(source: Element): Structure {
  const builder = new StructureBuilder(source.ownerDocument);
  builder.flow(source, 0);
  builder.closeBlock();
  return { root: builder.root, sources: builder.sources };
}

class StructureBuilder {
  readonly root: HTMLElement;
  readonly sources = new Map<Element, Element>();
  readonly #document: Document;
  /** Where the next block goes: the root, a quote, a list item's inner list, a figure. */
  #container: Element;
  #block: Element | null = null;
  /** A fixed block (a heading, a list item, a cell …) takes everything inside it as one run of text. */
  #fixed = false;
  /** The page's inline elements around the current place, outermost first, and their copies in the open block. */
  #marks: Element[] = [];
  #openMarks: { mark: Element; copy: Element }[] = [];
  #breaks = 0;

  constructor(document: Document) {
    this.#document = document;
    this.root = document.createElement('div');
    this.#container = this.root;
  }

  flow(parent: Element, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#text((node as Text).data, parent);
      else if (node.nodeType === 1) this.#element(node as Element, depth + 1);
    }
  }

  closeBlock(): void {
    if (this.#fixed) {
      this.#breaks = Math.max(this.#breaks, 1);
      return;
    }
    this.#block = null;
    this.#openMarks = [];
    this.#breaks = 0;
  }

  #element(element: Element, depth: number): void {
    const name = element.localName;
    if (DROPPED.has(name)) return;
    if (depth > MAX_DEPTH) this.#text(element.textContent ?? '', element);
    else if (name === 'br') this.#breaks += 1;
    else if (name === 'img') this.#image(element);
    else if (INLINE.has(name)) {
      this.#marks.push(element);
      this.flow(element, depth);
      this.#marks.pop();
    } else if (TRANSPARENT.has(name)) this.flow(element, depth);
    else if (/^h[1-6]$/.test(name)) this.#fixedBlock(element, name === 'h1' ? 'h2' : name, depth);
    else if (name === 'pre') this.#code(element);
    else if (this.#fixed && name !== 'ul' && name !== 'ol') {
      this.closeBlock();
      this.flow(element, depth);
      this.closeBlock();
    } else if (name === 'figcaption') this.#fixedBlock(element, 'figcaption', depth);
    else if (name === 'figure' && !element.querySelector('table, pre, blockquote, h1, h2, h3, p + p, figure')) {
      this.#inside('figure', () => this.flow(element, depth));
    } else if (name === 'blockquote') this.#quote(element, depth);
    else if ((name === 'ul' || name === 'ol' || name === 'dl') && isTextList(element)) this.#list(element, depth);
    else if (name === 'table' && isDataTable(element)) this.#table(element as HTMLTableElement, depth);
    else {
      this.closeBlock();
      this.flow(element, depth);
      this.closeBlock();
    }
  }

  #text(data: string, source: Element): void {
    const blank = !/\S/.test(data);
    if (blank && (!this.#block || this.#breaks > 0)) return;
    if (!blank && this.#breaks > 0) {
      if (this.#breaks > 1) this.closeBlock();
      if (this.#block?.hasChildNodes()) this.#cursor().append(this.#document.createElement('br'));
      this.#breaks = 0;
    }
    this.#block ??= this.#open('p', source);
    this.#cursor().append(this.#document.createTextNode(data));
  }

  #open(name: string, source: Element): Element {
    const block = this.#copy(name, source);
    this.#container.append(block);
    this.sources.set(block, source);
    this.#openMarks = [];
    this.#breaks = 0;
    return block;
  }

  /** The innermost place to write in: the open block, inside copies of the inline elements around the text. */
  #cursor(): Element {
    let shared = 0;
    while (shared < this.#marks.length && this.#openMarks[shared]?.mark === this.#marks[shared]) shared += 1;
    this.#openMarks.length = Math.min(this.#openMarks.length, shared);
    let place = this.#openMarks.at(-1)?.copy ?? this.#block ?? this.root;
    for (const mark of this.#marks.slice(shared)) {
      const copy = this.#copy(mark.localName, mark);
      place.append(copy);
      this.#openMarks.push({ mark, copy });
      place = copy;
    }
    return place;
  }

  #copy(name: string, source: Element): Element {
    const copy = this.#document.createElement(name);
    for (const attribute of KEPT_ATTRIBUTES[name] ?? []) {
      const value = source.getAttribute(attribute);
      if (value) copy.setAttribute(attribute, value);
    }
    return copy;
  }

  /** A block whose whole content is one run of text, whatever elements the page put into it. */
  #fixedBlock(element: Element, name: string, depth: number): void {
    if (this.#fixed) {
      this.closeBlock();
      this.flow(element, depth);
      this.closeBlock();
      return;
    }
    this.closeBlock();
    this.#block = this.#open(name, element);
    this.#fixed = true;
    this.flow(element, depth);
    this.#fixed = false;
    if (!this.#block.textContent?.trim() && !this.#block.querySelector('img')) {
      this.sources.delete(this.#block);
      this.#block.remove();
    }
    this.closeBlock();
  }

  #inside(name: string, fill: () => void): void {
    this.closeBlock();
    const [outer, fixed] = [this.#container, this.#fixed];
    const container = this.#document.createElement(name);
    outer.append(container);
    this.#container = container;
    this.#block = null;
    this.#fixed = false;
    fill();
    this.closeBlock();
    this.#container = outer;
    if (!container.hasChildNodes()) container.remove();
    this.#fixed = fixed;
  }

  #quote(element: Element, depth: number): void {
    if (this.#container.localName === 'blockquote') this.flow(element, depth);
    else this.#inside('blockquote', () => this.flow(element, depth));
  }

  #list(element: Element, depth: number): void {
    const item = this.#fixed ? this.#block : null;
    const outer = this.#container;
    if (item) this.#container = item;
    this.#inside(element.localName, () => {
      for (const child of element.children) {
        if (/^(?:li|dt|dd)$/.test(child.localName)) this.#fixedBlock(child, child.localName, depth);
        else this.#element(child, depth + 1);
      }
    });
    this.#container = outer;
    this.#block = item;
    this.#openMarks = [];
  }

  #table(element: HTMLTableElement, depth: number): void {
    this.#inside('table', () => {
      if (element.caption) this.#fixedBlock(element.caption, 'caption', depth);
      this.#inside('tbody', () => {
        for (const row of element.rows) {
          this.#inside('tr', () => {
            for (const cell of row.cells) this.#cell(cell, depth);
          });
        }
      });
    });
  }

  /** A cell stays even when it is empty: the columns hang on it. */
  #cell(cell: Element, depth: number): void {
    this.#block = this.#open(cell.localName, cell);
    this.#fixed = true;
    this.flow(cell, depth);
    this.#fixed = false;
    this.closeBlock();
  }

  #code(element: Element): void {
    if (this.#fixed) {
      this.#text(element.textContent ?? '', element);
      return;
    }
    this.closeBlock();
    const block = this.#open('pre', element);
    const clone = element.cloneNode(true) as Element;
    for (const lineBreak of clone.querySelectorAll('br')) lineBreak.replaceWith('\n');
    block.append(clone.textContent ?? '');
  }

  #image(element: Element): void {
    const image = this.#copy('img', element);
    if (!image.hasAttribute('src')) return;
    if (this.#fixed) {
      if (this.#block && !/^h\d$/.test(this.#block.localName)) this.#cursor().append(image);
    } else if (this.#container.localName === 'figure') {
      this.#block = null;
      this.#container.append(image);
    } else {
      this.#inside('figure', () => this.#container.append(image));
    }
  }
}
