import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanReadability } from './tools/build/lean-readability';

/**
 * What an extension page may do: run its own files, show bundled fonts and images, and nothing else. Pages cannot fetch from the
 * network, and a string becomes HTML only through the one Trusted Types policy of `utils/article/sanitize.ts`. WebAssembly is for the search
 * index (`utils/library/search`); it allows no JavaScript.
 * `img-src` lets the reader show the images of the page it was opened on; a saved article never sets a remote `src`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data: https: http:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types warraq warraq-worker warraq-search dompurify',
].join('; ');

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false }), leanReadability()] as never }),
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
