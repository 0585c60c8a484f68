/** The `meta` elements of a page by name, whichever attribute carries it: `name`, `property` or `itemprop`. */

/** Values by name in lower case (`og:title`, `article:published_time`, `dc.date` …), in the page's order. */
export type MetaTags = Map<string, string[]>;

export function readMetaTags(page: Document): MetaTags {
  const tags: MetaTags = new Map();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content || content.length > 4096) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (!name) continue;
        // Dublin Core is written with a dot, a colon, and as terms.
        const key = name.replace(/^dc(?:terms)?[:.]/, 'dc.');
        tags.set(key, [...(tags.get(key) ?? []), content]);
      }
    }
  }
  return tags;
}

/** The first value of the first name that has one. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
