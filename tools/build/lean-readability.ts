/**
 * Leaves out of the bundle what of Readability never runs here: `utils/article/readability.ts` puts its own steps in place of some, and the
 * rest is only called by those, or writes to a log that is off.
 */
import type { Plugin } from 'vite';

const UNUSED = [
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_removeScripts',
  '_cleanStyles',
  '_cleanClasses',
  '_isUrl',
];

/** A statement of its own, over one line or several, up to the first line that ends it. */
const LOG_CALL = /^\s+this\.log\([^;]*?\);\n/gm;

/** A Vite plugin. Throws when Readability no longer has one of the methods, since then the list is to be looked at again. */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform(code, id) {
      if (!id.endsWith('@mozilla/readability/Readability.js')) return null;
      const quiet = code.replace(LOG_CALL, '');
      return UNUSED.reduce((source, method) => {
        const body = new RegExp(`^  ${method}\\([^)]*\\) \\{\\n[\\s\\S]*?^  \\},\\n`, 'm');
        if (!body.test(source)) throw new Error(`Readability has no method ${method}`);
        return source.replace(body, '');
      }, quiet);
    },
  };
}
