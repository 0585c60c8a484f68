/** The shipped models, read from their files: what the worker fetches, for tools and tests. */
import { readFileSync } from 'node:fs';
import { openModel } from '@/utils/analysis/entities/model-file';
import { type ModelLanguage, type Models, modelLanguage } from '@/utils/analysis/entities/models';
import type { Model } from '@/utils/analysis/entities/recognise';

function bufferOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(`../../models/${path}`, import.meta.url));
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** The model of a language. */
export function loadModel(lang: ModelLanguage): Model {
  return openModel(bufferOf(`names-${lang}.bin`), lang === 'ar' ? bufferOf('words-ar.bin') : null);
}

const loaded = new Map<ModelLanguage, Model>();

/** The models that an article of this language needs, each read once. */
export function modelsFor(lang: string): Models {
  const wanted = modelLanguage(lang);
  if (!wanted) return {};
  const model = loaded.get(wanted) ?? loadModel(wanted);
  loaded.set(wanted, model);
  return { [wanted]: model };
}
