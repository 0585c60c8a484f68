/** Types of find-browser.mjs, which must run before TypeScript is installed, for the tools and tests that use it later. */

export interface FoundBrowser {
  kind: 'chromium' | 'firefox';
  path: string;
}

export const NO_BROWSER: string;
export function findBrowser(wanted?: FoundBrowser['kind']): FoundBrowser | undefined;
export function ensureBrowser(
  say: (line: string) => void,
  wanted?: FoundBrowser['kind'],
): Promise<FoundBrowser | undefined>;
