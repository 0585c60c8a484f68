/**
 * The controls for correcting an article, put into its shown text: a button on each block that leaves it out, and each left-out piece in its
 * place with a button that brings it back.
 */
import type { RemovedBlock } from '@/utils/article/article';
import { t } from '@/utils/i18n/i18n';
import type { ArticleDom } from './article-dom';
import './fix-controls.css';

export interface FixActions {
  /** Given the index of a block. */
  leaveOut: (index: number) => void;
  /** Given the index of a left-out block. */
  bringBack: (index: number) => void;
}

function button(name: string, label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'fix-button';
  made.dataset.action = name;
  made.ariaLabel = label;
  made.title = label;
  made.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  return made;
}

function leftOut(block: RemovedBlock, bringBack: () => void): HTMLElement {
  const place = document.createElement('div');
  place.className = 'fix-left-out';
  place.dataset.part = 'left-out';
  place.dataset.rule = block.rule;
  const text = document.createElement('p');
  text.dir = 'auto';
  text.textContent = block.text;
  const back = button('bring-back', t('article.bringBack'), bringBack);
  back.textContent = t('article.bringBack');
  place.append(text, back);
  return place;
}

/** The element directly under the body that holds another. */
function topLevel(body: Element, element: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== body) top = top.parentElement;
  return top;
}

/** Puts the controls into a shown article. They hold no text of a block, so spans keep their places. */
export function addFixControls(
  body: HTMLElement,
  dom: ArticleDom,
  removed: readonly RemovedBlock[],
  actions: FixActions,
): void {
  for (const [index, { element }] of dom.nodes.entries()) {
    element.classList.add('fix-block');
    element.append(button('leave-out', t('article.leaveOut'), () => actions.leaveOut(index)));
  }
  // From the last to the first, so that pieces with the same place come out in their order.
  for (const [index, block] of [...removed.entries()].reverse()) {
    const before = dom.nodes[block.after]?.element;
    const piece = leftOut(block, () => actions.bringBack(index));
    if (before) topLevel(body, before).after(piece);
    else body.prepend(piece);
  }
}
