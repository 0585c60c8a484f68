/**
 * Speaks sentences one after the other. One utterance a sentence: long ones stop by themselves in some engines, and a pause of the engine's
 * own is unreliable, so pausing ends the utterance and going on begins its sentence again.
 */
import { type ReadonlySignal, signal } from '@preact/signals';

export type SpeechState = 'playing' | 'paused' | 'ended' | 'failed';

export interface SpeechPlayer {
  state: ReadonlySignal<SpeechState>;
  /** Index of the sentence that is spoken, or comes next. */
  at: ReadonlySignal<number>;
  play(): void;
  pause(): void;
  /** Goes to a sentence, held within the list; goes on speaking if it did. */
  go(index: number): void;
  /** Speed, 1 as the voice speaks by itself; heard from the next words on. */
  setRate(rate: number): void;
  setVoice(voice: SpeechSynthesisVoice): void;
  /** Ends all speech; the player is used up. */
  stop(): void;
}

/** A player of sentences as they are to be said; silent until `play`. */
export function speechPlayer(sentences: readonly string[], voice: SpeechSynthesisVoice, rate: number): SpeechPlayer {
  const state = signal<SpeechState>('paused');
  const at = signal(0);
  /** Events of an utterance that was given up are told from those of the present one by its number. */
  let turn = 0;

  function speak(): void {
    const mine = ++turn;
    speechSynthesis.cancel();
    const sentence = sentences[at.value];
    if (sentence === undefined) {
      at.value = 0;
      state.value = 'ended';
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.addEventListener('end', () => {
      if (mine !== turn) return;
      at.value += 1;
      speak();
    });
    utterance.addEventListener('error', ({ error }) => {
      if (mine !== turn || error === 'canceled' || error === 'interrupted') return;
      state.value = 'failed';
      console.error(`the voice ${voice.name} failed`, error);
    });
    state.value = 'playing';
    speechSynthesis.speak(utterance);
  }

  function quiet(next: SpeechState): void {
    turn += 1;
    speechSynthesis.cancel();
    state.value = next;
  }

  /** Whatever changed is heard at once, by beginning the sentence again. */
  function heard(): void {
    if (state.value === 'playing') speak();
  }

  return {
    state,
    at,
    play: speak,
    pause: () => quiet('paused'),
    go: (index) => {
      at.value = Math.max(0, Math.min(sentences.length - 1, index));
      heard();
    },
    setRate: (next) => {
      rate = next;
      heard();
    },
    setVoice: (next) => {
      voice = next;
      heard();
    },
    stop: () => quiet('ended'),
  };
}
