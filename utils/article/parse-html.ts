/**
 * The only module that turns a string into HTML. What comes out is inert, in a document of its own: nothing in it loads or runs.
 */

interface HtmlPolicy {
  createHTML(html: string): string;
}
let policy: HtmlPolicy | null = null;

/** The Trusted Types policy `warraq`: it changes nothing, since what it lets through is parsed into an inert document only, and cleaned before it is shown. */
function trusted(html: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } })
    .trustedTypes;
  policy ??= factory?.createPolicy('warraq', { createHTML: (input) => input }) ?? { createHTML: (input) => input };
  return policy.createHTML(html);
}

/**
 * Parses HTML, which is not clean, into an inert document.
 * @param address what the document's relative addresses lead from
 */
export function parseHtml(html: string, address?: string): Document {
  const parsed = new DOMParser().parseFromString(trusted(html), 'text/html');
  if (address) {
    const base = parsed.createElement('base');
    base.href = new URL(parsed.querySelector('base[href]')?.getAttribute('href') ?? '', address).href;
    parsed.head.prepend(base);
  }
  return parsed;
}
