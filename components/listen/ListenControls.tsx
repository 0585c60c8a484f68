/**
 * The player's buttons: back, play or pause, forward; the speed, the voice, and whether that voice speaks on this machine.
 */
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';
import type { SpeechPlayer } from './speech-player';

/** What is speaking: the voices there are for the language, the chosen one, the speed, the player made of them. */
export interface Speaking {
  voices: SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice;
  rate: number;
  player: SpeechPlayer;
}

const RATES = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

interface Props extends Speaking {
  count: number;
  onChange: (change: Partial<Pick<Speaking, 'voice' | 'rate'>>) => void;
}

export function ListenControls({ voices, voice, rate, player, count, onChange }: Props) {
  const playing = player.state.value === 'playing';
  const at = player.at.value;
  const step = (action: string, label: string, icon: 'back' | 'next', to: number) => (
    <IconButton action={action} icon={icon} label={label} onClick={() => player.go(to)} />
  );
  const label = t(playing ? 'listen.pause' : 'listen.play');
  return (
    <>
      {step('sentence-back', t('listen.back'), 'back', at - 1)}
      <IconButton
        action="play"
        icon={playing ? 'pause' : 'play'}
        label={label}
        data-state={player.state.value}
        onClick={() => (playing ? player.pause() : player.play())}
      />
      {step('sentence-forward', t('listen.forward'), 'next', at + 1)}
      <span class="listen-place">{t('listen.place', { at: at + 1, count })}</span>
      <label>
        {t('listen.speed')}
        <select
          name="speed"
          value={rate}
          onChange={({ currentTarget }) => {
            player.setRate(Number(currentTarget.value));
            onChange({ rate: Number(currentTarget.value) });
          }}
        >
          {RATES.map((value) => (
            <option key={value} value={value}>
              {`${value}×`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('listen.voice')}
        <select
          name="voice"
          value={voice.voiceURI}
          onChange={({ currentTarget }) => {
            const next = voices.find(({ voiceURI }) => voiceURI === currentTarget.value);
            if (!next) return;
            player.setVoice(next);
            onChange({ voice: next });
          }}
        >
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : t('listen.remoteVoice', { name })}
            </option>
          ))}
        </select>
      </label>
      <p>{t(voice.localService ? 'listen.local' : 'listen.remote')}</p>
      {player.state.value === 'failed' && <p role="alert">{t('listen.failed')}</p>}
    </>
  );
}
