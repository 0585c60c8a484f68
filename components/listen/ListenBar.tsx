/**
 * The player: the article spoken sentence by sentence by one of the system's voices, the sentence lit in the text. It begins at the first
 * sentence in view. Without a voice for the language it says so.
 */
import { useEffect, useState } from 'preact/hooks';
import { type ArticleDom, elementAt, rangeOf } from '@/components/reader/article-dom';
import { shownArticle } from '@/components/reader/shown-article';
import { IconButton } from '@/components/ui/IconButton';
import { report } from '@/utils/extension/errors';
import { speechRateSetting, speechVoicesSetting } from '@/utils/extension/settings';
import { interfaceDirection, locale, t } from '@/utils/i18n/i18n';
import type { Span } from '@/utils/text/span';
import { speakable } from '@/utils/text/speakable';
import { ListenControls, type Speaking } from './ListenControls';
import { type SpeechPlayer, speechPlayer } from './speech-player';
import { voicesFor } from './voices';
import './listen.css';

interface Props {
  text: string;
  lang: string;
  sentences: readonly Span[];
  /** Also called when the player goes because its article does. */
  onClose: () => void;
}

/** The first sentence whose block reaches into the window, so that listening begins where the reader is. */
function firstInView(dom: ArticleDom, sentences: readonly Span[]): number {
  const at = sentences.findIndex((sentence) => {
    const box = elementAt(dom, sentence.start)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0;
  });
  return Math.max(0, at);
}

function light(dom: ArticleDom, sentence: Span | undefined): void {
  const range = sentence && rangeOf(dom, sentence);
  if (!range) {
    CSS.highlights.delete('spoken');
    return;
  }
  CSS.highlights.set('spoken', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.85) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementAt(dom, sentence.start)?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

export function ListenBar({ text, lang, sentences, onClose }: Props) {
  const dom = shownArticle.value?.dom;
  const [ready, setReady] = useState<Speaking | 'looking' | 'none'>('looking');

  useEffect(() => {
    let player: SpeechPlayer | undefined;
    let gone = false;
    const start = async () => {
      await keeping;
      const [voices, chosen, rate] = await Promise.all([
        voicesFor(lang),
        speechVoicesSetting.getValue(),
        speechRateSetting.getValue(),
      ]);
      if (gone) return;
      const voice = voices.find(({ voiceURI }) => voiceURI === chosen[lang.slice(0, 2)]) ?? voices[0];
      if (!voice) {
        setReady('none');
        return;
      }
      const spoken = sentences.map(({ start: from, end }) => speakable(text.slice(from, end), lang));
      player = speechPlayer(spoken, voice, rate);
      const shown = shownArticle.peek();
      if (shown) player.go(firstInView(shown.dom, sentences));
      // A voice over the network speaks only where it was chosen or asked to.
      if (voice.localService || voice.voiceURI === chosen[lang.slice(0, 2)]) player.play();
      setReady({ voices, voice, rate, player });
    };
    start().catch((error) => report(error, 'looking for voices'));
    return () => {
      gone = true;
      player?.stop();
      CSS.highlights.delete('spoken');
    };
  }, [text, lang, sentences]);

  // Another article does not begin to speak by itself.
  useEffect(() => onClose, []);

  const player = typeof ready === 'object' ? ready.player : null;
  const at = player?.at.value ?? 0;
  const state = player?.state.value;
  useEffect(() => {
    if (dom && player) light(dom, state === 'ended' ? undefined : sentences[at]);
  }, [dom, player, at, state]);

  const name = new Intl.DisplayNames([locale.value], { type: 'language' }).of(lang.slice(0, 2)) ?? lang;
  return (
    <section class="listen" data-part="player" dir={interfaceDirection.value} aria-label={t('listen.title')}>
      {ready === 'none' && <span role="alert">{t('listen.noVoice', { language: name })}</span>}
      {typeof ready === 'object' && (
        <ListenControls
          {...ready}
          count={sentences.length}
          onChange={(change) => {
            setReady({ ...ready, ...change });
            keeping = keeping
              .then(() => keep(lang, change))
              .catch((error) => report(error, 'keeping how to read aloud'));
          }}
        />
      )}
      <IconButton action="close-player" icon="close" label={t('action.close')} onClick={onClose} />
    </section>
  );
}

/** What was chosen is kept one after the other; a player that is opened right after waits for it. */
let keeping: Promise<unknown> = Promise.resolve();

async function keep(lang: string, { voice, rate }: Partial<Pick<Speaking, 'voice' | 'rate'>>): Promise<void> {
  if (voice) {
    const voices = await speechVoicesSetting.getValue();
    await speechVoicesSetting.setValue({ ...voices, [lang.slice(0, 2)]: voice.voiceURI });
  }
  if (rate !== undefined) await speechRateSetting.setValue(rate);
}
