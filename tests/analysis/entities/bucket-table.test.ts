/** The table finds every hash it was built from, and next to no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable, findEntry, openTable } from '@/utils/analysis/entities/bucket-table';

const hash = fc.integer({ min: 0, max: 0xffffffff });

test('finds what was put in, whatever the number of buckets', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 60 }), fc.integer({ min: 4, max: 16 }), (hashes, bits) => {
      const { counts, prints, order } = buildTable(hashes, bits);
      const table = openTable(counts, prints);
      for (const wanted of hashes) {
        const found = hashes[order[findEntry(table, wanted)] ?? -1] ?? -1;
        // Hashes that agree in all bits the table keeps are one entry.
        const kept = 2 ** Math.max(0, 16 - bits);
        expect(Math.floor(found / kept)).toBe(Math.floor(wanted / kept));
      }
    }),
  );
});

test('a stranger is seldom taken for an entry', () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
  const { counts, prints } = buildTable(entries, 14);
  const table = openTable(counts, prints);
  let taken = 0;
  for (let i = 0; i < 100_000; i++) if (findEntry(table, Math.imul(i + 1, 0x85ebca6b) >>> 0) >= 0) taken++;
  expect(taken / 100_000).toBeLessThan(0.001);
});
