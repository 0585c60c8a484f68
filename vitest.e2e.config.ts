/** End-to-end tests: the built extension in a real browser. `npm run build` comes first. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/harness/require-build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The browser answers when it can: what is waited for is the answer, not its speed.
    expect: { poll: { timeout: 10_000 } },
    // Each file runs its own browser; two of them fill a small machine.
    maxWorkers: 2,
  },
});
