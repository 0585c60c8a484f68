/**
 * Pictures of the library: its shelves, people, stories, links, settings, backups.
 */
import type { Camera } from './camera';

/** The library's list and what is done with it. */
export async function takeShelves(camera: Camera): Promise<void> {
  const tab = await camera.open('#/library', 'li[data-id]');
  await camera.keep('library', tab);
  await tab.fill('[data-part="search"] input', 'الحكومة');
  await tab.waitForSelector('li[data-id] mark');
  await camera.keep('search', tab);
  await tab.fill('[data-part="search"] input', '');
  await tab.waitForSelector('li[data-id] mark', { state: 'detached' });
  await tab.click('[data-action="filter"]');
  await tab.waitForSelector('[data-part="filters"]');
  await tab.click('h1');
  for (const key of ['j', 'x', 'j', 'x']) await tab.keyboard.press(key);
  await tab.waitForSelector('[data-part="selection"]');
  await camera.keep('selected', tab);
  await tab.keyboard.press('Escape');
  await tab.click('[data-part="statistics"] summary');
  await tab.locator('[data-part="statistics"]').scrollIntoViewIfNeeded();
  await camera.keep('statistics', tab);
  await tab.click('[data-filter="links"]');
  await tab.waitForSelector('[data-part="links"] li');
  await camera.keep('links', tab);
  await tab.click('[data-filter="archive"]');
  await tab.waitForSelector('[data-part="empty"]');
  await camera.keep('shelf-empty', tab);
  await tab.close();
}

/** People, one of them, a story that several tell, and what is no longer there. */
export async function takePeople(camera: Camera, story: string): Promise<void> {
  const tab = await camera.open('#/people', '[data-action="open-person"]');
  await camera.keep('people', tab);
  await tab.click('[data-action="open-person"]');
  await tab.waitForSelector('[data-part="person-articles"] li');
  await camera.keep('person-page', tab);
  await tab.click('[data-part="merge"] summary');
  await tab.fill('input[name="other-person"]', 'ا');
  await tab.waitForSelector('[data-action="merge-person"]');
  await tab.locator('[data-part="merge"]').scrollIntoViewIfNeeded();
  await camera.keep('merge', tab);
  await tab.close();
  await camera.take('story', `#/story/${story}`, '[data-part="telling"]');
  await camera.take('gone', '#/article/none', '[data-part="notice"]');
}

/** The settings from top to bottom, and what a backup would bring. */
export async function takeSettings(camera: Camera): Promise<void> {
  const tab = await camera.open('#/settings', 'select');
  await camera.keep('settings', tab);
  await tab.locator('[data-part="backup"]').scrollIntoViewIfNeeded();
  await camera.keep('settings-backup', tab);
  const made = tab.waitForEvent('download');
  await tab.click('[data-action="back-up"]');
  const backup = await (await made).path();
  await tab.setInputFiles('input[name="backup-file"]', backup);
  await tab.waitForSelector('[data-part="restore"]');
  await camera.keep('restore-nothing', tab);
  await tab.click('[data-action="restore-not"]');
  await tab.evaluate(loseSome);
  await tab.setInputFiles('input[name="backup-file"]', backup);
  await tab.waitForSelector('[data-action="restore-now"]');
  await camera.keep('restore', tab);
  await tab.check('input[name="differing"][value="replace"]');
  const toast = tab.locator('[data-part="toast"]');
  const before = await toast.textContent();
  await tab.click('[data-action="restore-now"]');
  await tab.waitForFunction((text) => document.querySelector('[data-part="toast"]')?.textContent !== text, before);
  await tab.close();
}

/** Runs in the page: the library as one that a backup brings something to. Its links are gone, and an article was changed. */
async function loseSome(): Promise<void> {
  const opening = indexedDB.open('warraq');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const transaction = opening.result.transaction(['articles', 'links'], 'readwrite');
  transaction.objectStore('links').clear();
  const articles = transaction.objectStore('articles');
  articles.openCursor().onsuccess = ({ target }) => {
    const { result } = target as IDBRequest<IDBCursorWithValue | null>;
    result?.update({ ...result.value, favouriteAt: 1 });
  };
  await new Promise((done) => transaction.addEventListener('complete', done));
  opening.result.close();
}
