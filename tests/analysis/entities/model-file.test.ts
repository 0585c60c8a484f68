/** The shipped models open; a damaged file says so instead of finding nonsense. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelsFor } from '@/tools/entities/load-models';
import { ModelFileError, openModel } from '@/utils/analysis/entities/model-file';
import { recognise } from '@/utils/analysis/entities/recognise';

const bytes = (name: string) => {
  const { buffer, byteOffset, byteLength } = readFileSync(`models/${name}.bin`);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};

test('all models together are at most 3 MB', () => {
  const sizes = ['names-ar', 'words-ar', 'names-en'].map((name) => bytes(name).byteLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
});

test.each([0, 3, 500, 100_000])('a file cut to %i bytes is refused', (length) => {
  expect(() => openModel(bytes('names-ar').slice(0, length), null)).toThrow(ModelFileError);
});

test('a file of something else is refused', () => {
  const page = new TextEncoder().encode(`<!doctype html>${' '.repeat(2000)}`).buffer as ArrayBuffer;
  expect(() => openModel(page, null)).toThrow(ModelFileError);
});

test('an empty article and an empty sentence have no names', () => {
  const { ar } = modelsFor('ar-EG');
  if (!ar) throw new Error('no Arabic model');
  expect(recognise(ar, [])).toEqual([]);
  expect(recognise(ar, [[], ['.']])).toEqual([[], []]);
});

test('a language without a model has none', () => {
  expect(modelsFor('fa')).toEqual({});
});
