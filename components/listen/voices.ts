/**
 * The system's voices for a language. Those that speak on this machine come first; the others send the text to the maker of the browser.
 */

/** Some engines tell their voices only some time after they were first asked. */
const PATIENCE_MS = 1_000;

/** The voices of the system for a language, local ones first; empty where there is none. */
export async function voicesFor(lang: string): Promise<SpeechSynthesisVoice[]> {
  const base = lang.slice(0, 2).toLowerCase();
  return (await allVoices())
    .filter((voice) => voice.lang.slice(0, 2).toLowerCase() === base)
    .toSorted((a, b) => Number(b.localService) - Number(a.localService) || Number(b.default) - Number(a.default));
}

async function allVoices(): Promise<SpeechSynthesisVoice[]> {
  if (typeof speechSynthesis === 'undefined') return [];
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  const { promise, resolve } = Promise.withResolvers<void>();
  speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
  setTimeout(resolve, PATIENCE_MS);
  await promise;
  return speechSynthesis.getVoices();
}
