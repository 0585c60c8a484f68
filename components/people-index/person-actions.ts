/**
 * Joining people and taking them apart, each with its undo.
 */
import { toast } from '@/components/ui/Toast';
import { messageFor, report } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { mergePeople, splitPerson, undoPeopleEdit } from '@/utils/library/people/people-edits';
import type { PeopleEdit, Person } from '@/utils/library/rows';

async function edit(work: () => Promise<PeopleEdit>, text: string): Promise<void> {
  try {
    const made = await work();
    const undo = () => {
      undoPeopleEdit(made).catch((error) => {
        toast.value = { text: t(messageFor(report(error, 'undoing an edit of people'))) };
      });
    };
    toast.value = { text, action: { name: 'undo', label: t('action.undo'), run: undo } };
  } catch (error) {
    toast.value = { text: t(messageFor(report(error, 'editing people'))) };
  }
}

/** Makes the other person the same as this one. */
export function merge(person: Person, other: Person): Promise<void> {
  return edit(() => mergePeople(person.id, other.id), t('everyone.merged', { name: person.name }));
}

/** Makes somebody else of the person in these articles. */
export function split(person: Person, articleIds: readonly string[]): Promise<void> {
  return edit(() => splitPerson(person.id, articleIds), t('everyone.wasSplit', { name: person.name }));
}
