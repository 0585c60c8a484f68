/**
 * The background's wiring: context menu, keyboard command, badge. It keeps no state of its own, since the browser stops it at will.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '@/utils/extension/badge';
import { openPopup, registerMenus } from '@/utils/extension/menus';
import { finishSaves, saveTab } from '@/utils/extension/save-tab';
import { forgetPanel } from '@/utils/extension/side-panel';
import { onRootPicked } from '@/utils/extension/site-fixes';
import { saveArticle } from '@/utils/library/articles';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(registerMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'read-page') openPopup();
    if (info.menuItemId === 'save-page' && tab?.id !== undefined) saveTab(tab.id, saveArticle);
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
});
