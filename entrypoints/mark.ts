/**
 * Injected into a page when the reader asks to have its people marked there, or the marks taken off.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage, unmarkPage } from '@/components/people/mark-page';

/** Left by the extension in this isolated world, where the page cannot reach it. */
declare global {
  var warraqNames: readonly string[] | undefined;
}

export default defineUnlistedScript({
  main(): number {
    if (globalThis.warraqNames) return markPage(globalThis.warraqNames);
    unmarkPage();
    return 0;
  },
});
