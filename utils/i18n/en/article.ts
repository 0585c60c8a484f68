/**
 * The article as it is read and corrected: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const article = {
  'article.summary': 'In brief',
  'article.minutes': { one: '{count} minute to read', other: '{count} minutes to read' },
  'article.image': 'Image',
  'article.imageNotKept': 'Image not kept',
  'article.goToSentence': 'Go to this sentence in the text',
  'article.loading': 'Reading the page…',
  'article.readAnyway': 'Read it anyway',
  'article.pick': 'Point at the article',
  'article.nextPage': 'Add the next page',
  'article.focus': 'One paragraph at a time',
  'article.fix': 'Correct',
  'article.fixDone': 'Done',
  'article.leaveOut': 'Leave out',
  'article.bringBack': 'Bring back',
  'article.leftOut': { one: '{count} piece was left out', other: '{count} pieces were left out' },
  'article.nothingLeftOut': 'Nothing was left out.',
  'article.fixHint':
    'Choose what is not part of the article, or bring back what was left out. Warraq remembers it for this site.',
  'pick.hint': 'Click the article on the page. Arrow up widens, arrow down narrows, Enter takes it, Esc leaves.',
} as const satisfies Record<string, Message>;
