/**
 * Injected into a page when the reader asks to have its people marked there, or the marks taken off.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { markPage, unmarkPage } from '@/components/people/mark-page';

/** Left by the extension in this isolated world, where the page cannot reach it. */
declare global {
  var warraqNames: readonly string[] | undefined;
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(): number {
    if (globalThis.warraqNames) return markPage(globalThis.warraqNames);
    unmarkPage();
    return 0;
  },
});
