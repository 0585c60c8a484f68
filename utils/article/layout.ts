/** Tells lists and tables that hold text from those that only lay a page out. */

/** Longer than this, a list item or a table cell is a part of the page, not an item or a cell. */
const MAX_ITEM = 1200;
const MAX_CELL = 600;

/** Whether each item of the list is one run of text (with lists inside it at most), so that it can be shown as a list. */
export function isTextList(list: Element): boolean {
  const items = [...list.children];
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        /^(?:li|dt|dd)$/.test(item.localName) &&
        !item.querySelector('h1, h2, h3, h4, h5, h6, figure, table, blockquote, pre, p ~ p') &&
        (item.textContent ?? '').length <= MAX_ITEM,
    )
  );
}

/** Whether the table has rows and columns of short cells; anything else is flowed as paragraphs. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, h1, h2, h3, figure, p ~ p, ul'))
    return false;
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)));
  return (
    cells.filter((row) => row.length >= 2).length >= 2 &&
    cells.flat().every((cell) => (cell.textContent ?? '').length <= MAX_CELL)
  );
}
