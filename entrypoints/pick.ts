/**
 * Injected into a page when the reader asks to point at the article by hand. What is picked is remembered for the site; the background then
 * opens the reader again.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickElement } from '@/components/pick/pick-element';
import { selectorFor } from '@/utils/article/selector';
import { languageSetting } from '@/utils/extension/settings';
import { rememberRoot } from '@/utils/extension/site-fixes';
import { interfaceDirection, localeFor, setLocale } from '@/utils/i18n/i18n';

export default defineUnlistedScript({
  async main(): Promise<void> {
    await setLocale(localeFor(await languageSetting.getValue(), browser.i18n.getUILanguage()));
    const element = await pickElement(interfaceDirection.value);
    if (element) await rememberRoot(location.href, selectorFor(element));
  },
});
