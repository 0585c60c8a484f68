/**
 * Links of a shown article that lead into it: buttons, since their address means nothing outside the text. `components/peek` acts on them.
 */

/** Makes buttons of the links into the article; `data-to` is the id that each leads to. */
export function prepareInnerLinks(body: ParentNode): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.dataset.to = link.hash.slice(1);
    link.removeAttribute('href');
    link.role = 'button';
    link.tabIndex = 0;
  }
}
