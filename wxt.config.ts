import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { leanReadability } from './tools/build/lean-readability';
import { leanSqlite } from './tools/build/lean-sqlite';

/**
 * What the extension may do: run its own files, show bundled fonts and images, and nothing else. The background alone fetches from the network,
 * what the reader asked for and where the reader has allowed it; every page closes that for itself (`CLOSED_PAGE`). A string
 * becomes HTML only through the one Trusted Types policy of `utils/article/sanitize.ts`. WebAssembly is for the search index
 * (`utils/library/search`); it allows no JavaScript.
 * `img-src` lets the reader show the images of the page it was opened on; a saved article never sets a remote `src`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data: https: http:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types warraq warraq-worker warraq-search dompurify',
].join('; ');

/** What each page adds to that before anything of it runs: no network at all. */
const CLOSED_PAGE: Plugin = {
  name: 'closed-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), leanReadability(), CLOSED_PAGE] as never,
    worker: { plugins: () => [leanSqlite()] as never },
  }),
  manifest: ({ browser, manifestVersion, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(manifestVersion === 3 ? ['scripting'] : []),
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for by name at the click that needs a host: images of another site, links to be read at once.
    optional_host_permissions: ['*://*/*'],
    // Asked for at the click that turns on backups by themselves, or saves all tabs of a window.
    optional_permissions: ['downloads', 'tabs'],
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_savePage__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'warraq@warraq.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
