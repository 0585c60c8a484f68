/**
 * The name, and what buttons say: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const actions = {
  appName: 'Warraq',
  'action.save': 'Save',
  'action.saving': 'Saving…',
  'action.saved': 'Saved',
  'action.saveAgain': 'Saved. Save again to bring it up to date',
  'action.openTab': 'Open in a tab',
  'action.library': 'Library',
  'action.settings': 'Settings',
  'action.original': 'Original page',
  'action.archive': 'Archive',
  'action.unarchive': 'Take out of the archive',
  'action.delete': 'Delete',
  'action.undo': 'Undo',
  'action.close': 'Close',
  'action.retry': 'Try again',
  'action.reload': 'Reload',
  'action.type': 'Type, colours and display',
  'action.shortcuts': 'Keyboard shortcuts',
} as const satisfies Record<string, Message>;
