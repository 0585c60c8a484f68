/**
 * Fetches the shipped models from the extension's own files, each when the first article of its language comes and once. The only module
 * here that knows of the bundler; tools read the files themselves.
 */

import arabicNames from '@/models/names-ar.bin?url';
import englishNames from '@/models/names-en.bin?url';
import arabicWords from '@/models/words-ar.bin?url';
import { openModel } from './model-file';
import type { ModelLanguage } from './models';
import type { Model } from './recognise';

const FILES: Record<ModelLanguage, { names: string; words: string | null }> = {
  ar: { names: arabicNames, words: arabicWords },
  en: { names: englishNames, words: null },
};

const fetched = new Map<ModelLanguage, Promise<Model>>();

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

/** The model of a language; a failed fetch is tried again the next time. */
export function fetchModel(lang: ModelLanguage): Promise<Model> {
  const known = fetched.get(lang);
  if (known) return known;
  const { names, words } = FILES[lang];
  const model = Promise.all([fetchBytes(names), words === null ? null : fetchBytes(words)]).then(([list, dictionary]) =>
    openModel(list, dictionary),
  );
  fetched.set(lang, model);
  model.catch(() => fetched.delete(lang));
  return model;
}
