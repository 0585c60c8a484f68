/** The extension interface inside code that a test evaluates in an extension's page or worker; the tests themselves run in Node. */
declare const chrome: typeof import('wxt/browser').browser;
