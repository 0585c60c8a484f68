/**
 * The builds that hostile markup is sent through. `product` is the extension as it ships. The other two show that the test can see: in
 * `unsanitised` the sanitiser lets everything pass, in `bare` the extractor does not rebuild the article either, so that a page's markup
 * reaches the reader as it is. Both are made by swapping modules at build time; the product has no such switch.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { BUILT_EXTENSION } from '@/tests/e2e/harness/browser';
import { probeScript } from './probe';

export type Arm = 'product' | 'unsanitised' | 'bare';

const PASS_THROUGH = {
  'utils/article/sanitize.ts': 'tests/e2e/hostile/pass-through.ts',
  'utils/article/allow-list.ts': 'tests/e2e/hostile/no-allow-list.ts',
};
const SWAPS: Record<Exclude<Arm, 'product'>, Record<string, string>> = {
  unsanitised: PASS_THROUGH,
  bare: { ...PASS_THROUGH, 'utils/article/extract.ts': 'tests/e2e/hostile/bare-extract.ts' },
};

/** The folder of an unpacked extension of this kind, with the probe in front of every page's own scripts. */
export async function buildArm(arm: Arm): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `warraq-${arm}-`));
  if (arm === 'product') cpSync(BUILT_EXTENSION, folder, { recursive: true });
  else await buildSwapped(folder, SWAPS[arm]);
  const extension = arm === 'product' ? folder : join(folder, 'chrome-mv3');
  writeFileSync(join(extension, 'probe.js'), probeScript());
  for (const page of readdirSync(extension).filter((name) => name.endsWith('.html'))) {
    const file = join(extension, page);
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', '<head><script src="/probe.js"></script>'));
  }
  return extension;
}

async function buildSwapped(outDir: string, swaps: Record<string, string>): Promise<void> {
  await build({ outDir, logger: quiet, vite: () => ({ plugins: [swapModules(swaps)] as never }) });
}

/** Replaces modules, by their paths in the project, wherever they are imported. */
function swapModules(swaps: Record<string, string>): Plugin {
  const paths = new Map(Object.entries(swaps).map(([from, to]) => [resolve(from), resolve(to)]));
  return {
    name: 'swap-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (resolved && paths.get(resolved.id)) ?? null;
    },
  };
}

const quiet = {
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: () => undefined,
  level: 0,
};
