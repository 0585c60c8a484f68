/**
 * The summariser that some browsers have built in (the Summarizer API): a language model on the reader's own machine, for some languages.
 * https://developer.mozilla.org/docs/Web/API/Summarizer
 */

/** What it is documented to know. Asking for another language writes an error to the console each time. */
const LANGUAGES = new Set(['de', 'en', 'es', 'fr', 'ja']);

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Options {
  type: 'key-points';
  format: 'plain-text';
  length: 'short';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

interface Model {
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>;
  readonly inputQuota: number;
  destroy(): void;
}

interface SummarizerApi {
  availability(options: Options): Promise<Availability>;
  create(options: Options & { signal: AbortSignal; monitor: (target: EventTarget) => void }): Promise<Model>;
}

function api(): SummarizerApi | undefined {
  return (globalThis as { Summarizer?: SummarizerApi }).Summarizer;
}

function optionsFor(lang: string): Options {
  const language = lang.split('-')[0] ?? lang;
  return {
    type: 'key-points',
    format: 'plain-text',
    length: 'short',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

/** Whether the browser can summarise texts of a language: not at all, at once, or after fetching its model. */
export async function summarizerFor(lang: string): Promise<'none' | 'ready' | 'fetched-first'> {
  const summarizer = api();
  if (!summarizer || !LANGUAGES.has(optionsFor(lang).outputLanguage)) return 'none';
  try {
    const availability = await summarizer.availability(optionsFor(lang));
    if (availability === 'unavailable') return 'none';
    return availability === 'available' ? 'ready' : 'fetched-first';
  } catch {
    // A language that it does not know is an error to some versions.
    return 'none';
  }
}

/** How far a summary has come. */
export interface Progress {
  /** While the browser fetches its model: 0 to 1. */
  fetched?: number;
  /** What it has written so far. */
  text?: string;
}

/** A finished summary. */
export interface BrowserSummary {
  text: string;
  /** Whether only the article's beginning was read, since the whole is longer than the model takes. */
  ofBeginning: boolean;
}

/**
 * Has the browser summarise a text.
 * @param paragraphs of the article, in order
 * @throws whatever the browser throws; an AbortError once the signal says so
 */
export async function summarizeInBrowser(
  paragraphs: readonly string[],
  lang: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<BrowserSummary> {
  const summarizer = api();
  if (!summarizer) throw new Error('the browser has no summariser');
  const model = await summarizer.create({
    ...optionsFor(lang),
    signal,
    monitor: (target) =>
      target.addEventListener('downloadprogress', (event) => onProgress({ fetched: (event as ProgressEvent).loaded })),
  });
  try {
    const kept = await fitting(model, paragraphs, signal);
    const reader = model.summarizeStreaming(kept.join('\n\n'), { signal }).getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      onProgress({ text });
    }
    return { text: text.trim(), ofBeginning: kept.length < paragraphs.length };
  } finally {
    model.destroy();
  }
}

/** As many paragraphs as the model takes, halving what is too much. */
async function fitting(model: Model, paragraphs: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  let kept = paragraphs;
  while (kept.length > 1 && (await model.measureInputUsage(kept.join('\n\n'), { signal })) > model.inputQuota) {
    kept = kept.slice(0, Math.ceil(kept.length / 2));
  }
  return kept;
}
