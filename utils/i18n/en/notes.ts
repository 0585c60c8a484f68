/**
 * Highlights and notes: English.
 */
import type { Message } from '@/utils/i18n/messages';

export const notes = {
  'notes.title': 'Highlights and notes',
  'notes.mark': 'Highlight',
  'notes.markHint': 'Highlight the selection, or the sentence you are at',
  'notes.selection': 'What to do with the selected text',
  'notes.colour.yellow': 'Yellow, filled',
  'notes.colour.green': 'Green, solid line',
  'notes.colour.blue': 'Blue, double line',
  'notes.colour.rose': 'Rose, wavy line',
  'notes.colours': 'Kind of highlight',
  'notes.add': 'Add a note',
  'notes.note': 'Note',
  'notes.edit': 'Edit',
  'notes.delete': 'Delete the highlight',
  'notes.done': 'Done',
  'notes.none': 'Select words in the text to highlight them, or press “h”.',
  'notes.orphans': 'No longer in the text',
  'notes.orphanHint':
    'The article has changed and these words are not in it any more. They stay here until you delete them.',
  'notes.marked': 'Highlighted.',
  'notes.savedFirst': 'Saved to the library, since highlights are kept with the article.',
  'notes.deleted': 'Highlight deleted.',
  'notes.changed': 'Highlight changed.',
  'notes.listed': { one: '{count} highlight', other: '{count} highlights' },
} as const satisfies Record<string, Message>;
