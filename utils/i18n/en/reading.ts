/**
 * Getting about in an article, and taking it along: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const reading = {
  'reading.contents': 'Contents and notes',
  'reading.outline': 'In this article',
  'reading.progress': 'How far you have read',
  'reading.minutesLeft': { one: '{count} minute left', other: '{count} minutes left' },
  'reading.finished': 'Read to the end',
  'reading.top': 'Back to the top',
  'reading.find': 'Find in the article',
  'reading.matchOf': '{at} of {count}',
  'reading.noMatch': 'Not found',
  'reading.previousMatch': 'Previous match',
  'reading.nextMatch': 'Next match',
  'reading.footnote': 'What the link leads to',
  'reading.goThere': 'Go there',
  'reading.linkTo': 'Leads to {host}',
  'reading.mail': 'Writes to {address}',
  'reading.image': 'Image',
  'reading.enlarge': 'Enlarge the image',
  'reading.share': 'Copy, print, export',
  'reading.copyText': 'Copy as text',
  'reading.copyMarkdown': 'Copy as Markdown',
  'reading.exportMarkdown': 'Save as a Markdown file',
  'reading.print': 'Print',
  'reading.copied': 'Copied.',
  'reading.notCopied': 'The browser did not let the text be copied.',
} as const satisfies Record<string, Message>;
