/** What is measured beside a page, for `BenchBrowser`: each arm does its whole work once. Readability works on a copy, as it changes its document. */
import { Readability } from '@mozilla/readability';
import { analyse } from '@/utils/analysis/analyse';
import { articleSentences } from '@/utils/analysis/article-sentences';
import { findEntities } from '@/utils/analysis/entities/find-entities';
import { openModel } from '@/utils/analysis/entities/model-file';
import { type ModelLanguage, type Models, modelLanguage } from '@/utils/analysis/entities/models';
import { type Article, articleText } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extract';

export type PageArm = 'nothing' | 'clone' | 'readability' | 'extraction' | 'analysis' | 'withNames' | 'names';

let article: Article | null = null;
const models: Models = {};

const ARMS: Record<PageArm, () => unknown> = {
  nothing: () => 0,
  clone: () => document.cloneNode(true),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  extraction: () => extractArticle(document),
  analysis: () => article && analyse(article),
  withNames: () => article && analyse(article, unread()),
  names: () => {
    const lang = article && modelLanguage(article.lang);
    const model = lang && unread()[lang];
    return article && model && findEntities(article, articleText(article), articleSentences(article), model);
  },
};

/** The models as if no article had been read with them: what they keep of its words would make every run after the first cheaper. */
function unread(): Models {
  return Object.fromEntries(Object.entries(models).map(([lang, model]) => [lang, { ...model }]));
}

/** Does an arm's work; a page that it fails on costs what it costs. */
function runArm(arm: PageArm): void {
  try {
    ARMS[arm]();
  } catch {
    // Counted all the same.
  }
}

/** So that no arm pays for it. */
function layOut(): void {
  document.body?.getBoundingClientRect();
}

/** Keeps the page's article for the arms that need one; `null` for a page without. */
function readArticle(): Article | null {
  try {
    article = extractArticle(document);
  } catch {
    article = null;
  }
  return article;
}

function addModel(lang: ModelLanguage, names: string, dictionary: string | null): void {
  models[lang] = openModel(bytesOf(names), dictionary === null ? null : bytesOf(dictionary));
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)).buffer;
}

Object.assign(globalThis, { runArm, layOut, readArticle, addModel });
