/**
 * Being read to: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const listen = {
  'listen.title': 'Listen',
  'listen.start': 'Listen to the article',
  'listen.play': 'Play',
  'listen.pause': 'Pause',
  'listen.back': 'Previous sentence',
  'listen.forward': 'Next sentence',
  'listen.speed': 'Speed',
  'listen.voice': 'Voice',
  'listen.place': 'Sentence {at} of {count}',
  'listen.local': 'Spoken on this computer',
  'listen.remote': 'This voice sends the text to the maker of the browser',
  'listen.remoteVoice': '{name} (over the network)',
  'listen.noVoice': 'This computer has no voice for {language}. Add one in the settings of the system, then come back.',
  'listen.failed': 'The voice stopped. Try again, or choose another voice.',
} as const satisfies Record<string, Message>;
