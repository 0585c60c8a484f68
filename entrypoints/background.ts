/**
 * The background's wiring: context menu, keyboard command, badge. It keeps no state of its own, since the browser stops it at will.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { shrinkImage } from '@/utils/article/shrink-image';
import { forgetTab } from '@/utils/extension/badge';
import { openPopup, registerMenus } from '@/utils/extension/menus';
import { readQueuedLinks } from '@/utils/extension/read-links';
import { saveLink, saveWindow } from '@/utils/extension/save-links';
import { finishSaves, saveTab } from '@/utils/extension/save-tab';
import { forgetPanel } from '@/utils/extension/side-panel';
import { onRootPicked } from '@/utils/extension/site-fixes';
import { type ImageStore, keepImages, keepWantedImages } from '@/utils/extension/wanted-images';
import { saveArticle } from '@/utils/library/articles';
import { keepImage, keptImages, refuseImage } from '@/utils/library/images';
import { addLinks, failLink, nextQueued } from '@/utils/library/links';

const IMAGES: ImageStore = {
  kept: keptImages,
  keep: async (articleId, url, bytes) => {
    const image = await shrinkImage(bytes);
    if (image) await keepImage(articleId, { ...image, url });
    else await refuseImage(articleId, url);
  },
};

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(registerMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'read-page') openPopup();
    if (info.menuItemId === 'save-page' && tab?.id !== undefined) saveTab(tab.id, saveArticle);
    if (info.menuItemId === 'save-link') saveLink(info, tab?.id, addLinks);
    if (info.menuItemId === 'save-tabs') saveWindow(tab, addLinks);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-page' && tab?.id !== undefined) saveTab(tab.id, saveArticle);
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener(forgetPanel);
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== 'loading') return;
    forgetTab(tabId);
    forgetPanel(tabId);
  });
  onRootPicked(openPopup);
  finishSaves(saveArticle);
  keepWantedImages(IMAGES);
  readQueuedLinks({
    next: nextQueued,
    save: (article, openedAt) => saveArticle(article, { openedAt }),
    keepImages: (articleId, article) => keepImages(IMAGES, articleId, article),
    failed: failLink,
  });
});
