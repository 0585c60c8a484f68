/**
 * Backups and exports: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const transfer = {
  'transfer.title': "The library's safety",
  'transfer.text':
    'A backup is one file with every article, image, highlight and tag. It can be read without Warraq, and restores the library as it was.',
  'transfer.backUp': 'Make a backup',
  'transfer.restore': 'Restore a backup…',
  'transfer.never': 'No backup was made yet.',
  'transfer.last': 'Last backup: {date}.',
  'transfer.every': 'Backups by themselves, into the folder of downloads',
  'transfer.every.0': 'Never',
  'transfer.every.1': 'Every day',
  'transfer.every.7': 'Every week',
  'transfer.every.30': 'Every month',
  'transfer.keep': 'Keep the last',
  'transfer.backup': 'Making a backup',
  'transfer.reading': 'Looking into the backup',
  'transfer.restoring': 'Restoring the backup',
  'transfer.markdown': 'Writing Markdown files',
  'transfer.epub': 'Making the book',
  'transfer.stop': 'Stop',
  'transfer.stopped': 'Stopped. What was done until then is whole.',
  'transfer.busy': 'Something else is still being done. Wait until it is finished, or stop it.',
  'transfer.progress': '{done} of {total}',
  'transfer.backupMade': 'The backup is in your downloads.',
  'transfer.backupFailed': 'The backup that was due could not be made. Make one by hand in the settings.',
  'transfer.plan': 'A backup of {date}',
  'transfer.differing': 'Articles that differ',
  'transfer.differing.keep': 'Leave mine as they are',
  'transfer.differing.replace': 'Take those of the backup',
  'transfer.restoreNow': 'Restore',
  'transfer.leave': 'Leave it',
  'transfer.export': 'Export',
  'transfer.export.markdown': 'As Markdown',
  'transfer.export.epub': 'As a book (EPUB)',
  'transfer.bookTitle': 'Warraq, {date}',
  'transfer.remind': 'Your library has no recent backup.',
  'transfer.room': 'The library takes {megabytes} MB.',
  'transfer.files': { one: '{count} file', other: '{count} files' },
  'transfer.restored': { one: '{count} article was restored.', other: '{count} articles were restored.' },
  'transfer.plan.added': { one: '{count} article is new', other: '{count} articles are new' },
  'transfer.plan.same': {
    one: '{count} article is here already, just the same',
    other: '{count} articles are here already, just the same',
  },
  'transfer.plan.differing': {
    one: '{count} article is here in another state',
    other: '{count} articles are here in another state',
  },
  'transfer.plan.damaged': {
    one: '{count} entry cannot be read and is passed over',
    other: '{count} entries cannot be read and are passed over',
  },
} as const satisfies Record<string, Message>;
