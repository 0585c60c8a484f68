/** Whether the page stays free while its worker analyses: the shipped client and worker, built and run in the bench's browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Article } from '@/utils/article/article';
import { BenchBrowser, type Served } from './bench-browser';
import type { PageTasks } from './worker-page';

export async function measurePageTasks(article: Article): Promise<PageTasks> {
  const outDir = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    worker: { format: 'es' },
    build: {
      outDir,
      target: 'esnext',
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve('tools/bench/worker-page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  const served = new Map<string, Served>([
    ['/', { body: '<script type="module" src="/page.js"></script>', type: 'text/html; charset=utf-8', scripted: true }],
  ]);
  for (const name of readdirSync(outDir, { recursive: true }).map(String)) {
    if (!/\.\w+$/.test(name)) continue;
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    served.set(`/${name}`, { body: readFileSync(join(outDir, name)), type, scripted: true });
  }
  rmSync(outDir, { recursive: true });
  const browser = await BenchBrowser.start(served);
  await browser.goto('/');
  const tasks = await browser.page.evaluate((own) => globalThis.analyseHere(own), article);
  await browser.close();
  return tasks;
}
