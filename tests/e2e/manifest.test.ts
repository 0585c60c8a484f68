/** What the built extension asks for and opens up: no site, no page script, nothing for pages to see, and keys that the browser really gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT_EXTENSION, launchBrowser } from './harness/browser';

const manifest = JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'));

it('asks for no site and runs on no page by itself', () => {
  expect(manifest.permissions.toSorted()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].toSorted(),
  );
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

it('lets its pages run their own files only', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    // For the background; each page closes it for itself.
    'connect-src': "'self' https: http:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  });
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/);
});

it.each(['popup.html', 'reader.html', 'sidepanel.html'])('lets %s reach no network', (page) => {
  const html = readFileSync(join(BUILT_EXTENSION, page), 'utf8');
  const [beforeScripts = ''] = html.split('<script');
  expect(beforeScripts).toContain('<meta http-equiv="Content-Security-Policy" content="connect-src &#39;self&#39;">');
});

it('holds no script that nothing starts', () => {
  const scripts = readdirSync(join(BUILT_EXTENSION, 'assets')).filter((name) => name.endsWith('.js'));
  expect(scripts).toHaveLength(2);
  expect(scripts.filter((name) => !/^(?:analysis|search)-worker-/.test(name))).toEqual([]);
});

it('has keys that the browser really assigns', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.url('reader.html'));
    const commands = await page.evaluate(() => chrome.commands.getAll());
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+R',
      'save-page': 'Alt+Shift+S',
    });
  } finally {
    await browser.close();
  }
});
