/** What is measured of texts alone, on an empty page: how the analysis grows, how a model is opened, and names in English beside compromise. */
import compromise from 'compromise';
import { analyse } from '@/utils/analysis/analyse';
import { openModel } from '@/utils/analysis/entities/model-file';
import type { ModelLanguage, Models } from '@/utils/analysis/entities/models';
import { type Model, recognise } from '@/utils/analysis/entities/recognise';
import type { Article, Block } from '@/utils/article/article';
import { tokenise } from '@/utils/text/tokenise';

/** A name that compromise found: where it stands in its sentence. */
export interface CompromiseName {
  type: 'PER' | 'LOC' | 'ORG';
  start: number;
  end: number;
}

const models: Models = {};
let article: Article | null = null;
let sentences: readonly string[] = [];

async function fetchBytes(path: string): Promise<ArrayBuffer> {
  return (await fetch(path, { cache: 'no-store' })).arrayBuffer();
}

async function fetchModel(lang: ModelLanguage): Promise<Model> {
  const paths = lang === 'ar' ? ['/names-ar.bin', '/words-ar.bin'] : ['/names-en.bin'];
  const [names, words = null] = await Promise.all(paths.map(fetchBytes));
  return openModel(names as ArrayBuffer, words);
}

/** Milliseconds of fetching the Arabic model's bytes, and of fetching and opening it, in turns. */
async function timeLoading(rounds: number): Promise<{ bytes: number; model: number }[]> {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await Promise.all(['/names-ar.bin', '/words-ar.bin'].map(fetchBytes));
    const middle = performance.now();
    await fetchModel('ar');
    times.push({ bytes: middle - start, model: performance.now() - middle });
  }
  return times;
}

async function addModel(lang: ModelLanguage): Promise<void> {
  models[lang] = await fetchModel(lang);
}

/** Makes an article of so many words out of the blocks, again and again where they are too few. */
function grow(source: Article, words: number): void {
  const blocks: Block[] = [];
  for (let index = 0, count = 0; count < words; index += 1) {
    const block = source.blocks[index % source.blocks.length];
    if (!block) break;
    blocks.push(block);
    count += block.text.split(/\s+/).length;
  }
  article = { ...source, blocks };
}

function analyseGrown(withNames: boolean): void {
  if (article) analyse(article, withNames ? models : {});
}

function setSentences(texts: readonly string[]): void {
  sentences = texts;
}

function ownNames(): number {
  const { en } = models;
  if (!en) throw new Error('the model is not there');
  const words = sentences.map((text) => tokenise(text).map(({ start, end }) => text.slice(start, end)));
  return recognise(en, words).flat().length;
}

/** What compromise gives as people, places and organisations. */
function compromiseNames(): CompromiseName[][] {
  return sentences.map((text) => {
    const found = compromise(text);
    return (['PER', 'LOC', 'ORG'] as const).flatMap((type) => {
      const view = { PER: found.people(), LOC: found.places(), ORG: found.organizations() }[type];
      return (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
        type,
        start: offset.start,
        end: offset.start + offset.length,
      }));
    });
  });
}

Object.assign(globalThis, {
  addModel,
  timeLoading,
  grow,
  analyseGrown,
  setSentences,
  ownNames,
  compromiseNames,
  compromiseCount: () => compromiseNames().length,
});
