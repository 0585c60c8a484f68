/**
 * Pictures of an open article: the popup, the panel, the tab with each of its tools.
 */
import type { Page } from 'playwright-core';
import type { Camera } from './camera';

/** Voices of a system; the browsers that take these pictures have none. Runs in the page. */
function standInVoices(): void {
  const voice = { voiceURI: 'near', name: 'Majed', lang: 'ar-SA', localService: true, default: true };
  const speech = { getVoices: () => [voice], speak() {}, cancel() {}, addEventListener() {} };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.assign(globalThis, { SpeechSynthesisUtterance: EventTarget });
}

/** The popup on an article and where there is none, and the panel. */
export async function takeSurfaces(camera: Camera, articleUrl: string, frontPage: string): Promise<void> {
  await camera.takePopup('popup', articleUrl, '[data-part="summary"]');
  await camera.takePopup('popup-error', 'chrome://version', '[data-part="notice"]');
  await camera.takePopup('popup-no-article', frontPage, '[data-action="read-anyway"]');
  const { popup, page } = await camera.popup(articleUrl, '[data-action="person"]');
  await popup.click('[data-action="side-panel"]');
  const panel = await camera.browser.panel();
  await panel.textOf('[data-action="person"]');
  await camera.keep('panel', panel);
  await panel.click('[data-view-choice="beside"]');
  await camera.keep('panel-beside', panel);
  await page.goto('about:blank');
  await panel.textOf('[data-action="read-page"]');
  await camera.keep('panel-empty', panel);
  await panel.close();
  await page.close();
}

/** An open article, and what each of its tools shows. */
export async function takeReading(camera: Camera, id: string): Promise<void> {
  const tab = await camera.open(`#/article/${id}`, '[data-action="person"]', standInVoices);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await camera.keep('reader', tab);
  const panel = async (name: string, action: string, shown: string) => {
    await tab.click(`[data-action="${action}"]`);
    await tab.waitForSelector(shown);
    await camera.keep(name, tab);
    await tab.keyboard.press('Escape');
  };
  await panel('person', 'person', '[data-part="card"]');
  await panel('type', 'type', '[data-part="type-panel"]');
  await panel('share', 'share', '.share');
  await panel('tags', 'tag', '[data-part="tag-dialog"]');
  await panel('keys', 'shortcuts', '[data-part="shortcuts"]');
  await takeNotes(camera, tab);
  await tab.keyboard.press('Control+f');
  await tab.waitForSelector('[data-part="find"] input:focus');
  await tab.keyboard.type('الميناء');
  await camera.keep('find', tab);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('l');
  await tab.waitForSelector('[data-part="player"] select');
  await camera.keep('listen', tab);
  await tab.keyboard.press('l');
  await tab.keyboard.press('f');
  await tab.waitForSelector('[data-lit]');
  await camera.keep('focus', tab);
  await tab.keyboard.press('f');
  await tab.click('[data-action="fix"]');
  await tab.waitForSelector('[data-action="leave-out"]');
  await camera.keep('fix', tab);
  await tab.click('[data-action="fix"]');
  await tab.click('[data-part="quotes"] summary');
  await tab.locator('[data-part="quotes"]').scrollIntoViewIfNeeded();
  await camera.keep('quotes', tab);
  await tab.setViewportSize({ width: 380, height: 760 });
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await camera.keep('reader-narrow', tab);
  await tab.close();
}

/** The tools beside a selection, the card of a highlight, and the list of notes; the highlight is deleted again. */
async function takeNotes(camera: Camera, tab: Page): Promise<void> {
  await tab.keyboard.press('h');
  await tab.waitForSelector('[data-part="selection-tools"] button:focus');
  await camera.keep('selection', tab);
  await tab.keyboard.press('n');
  await tab.waitForSelector('[data-part="highlight-card"] textarea:focus');
  await tab.keyboard.type('راجع الأرقام مع تقرير الهيئة');
  await camera.keep('note', tab);
  await tab.click('[data-action="note-done"]');
  await tab.waitForSelector('[data-part="side"] [data-part="note"]');
  await camera.keep('notes', tab);
  await tab.click('[data-part="side"] [data-action="delete-highlight"]');
  await tab.waitForSelector('[data-part="note"]', { state: 'detached' });
}
