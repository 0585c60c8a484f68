/** The different words of a text and the groups they fall into, each made once and numbered, so that sums over them lie in plain arrays. */
import type { Lexicon } from './lexicon';
import { type FormGroup, groupFeatures, groupKey, type Traits, type WordForm, wordForm } from './word-form';

export class Forms {
  /** In the order of their numbers. */
  readonly words: WordForm[] = [];
  readonly groups: FormGroup[] = [];
  private readonly byWord = new Map<string, WordForm>();
  private readonly byKey = new Map<number, FormGroup>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The forms of a sentence's words, as they are written. */
  of(words: readonly string[]): WordForm[] {
    return words.map((word) => this.byWord.get(word) ?? this.add(word));
  }

  private add(word: string): WordForm {
    const { traits, ...own } = wordForm(this.lexicon, word);
    const form = { ...own, number: this.words.length, group: this.groupOf(traits) };
    this.words.push(form);
    this.byWord.set(word, form);
    return form;
  }

  private groupOf(traits: Traits): FormGroup {
    const key = groupKey(traits);
    const known = this.byKey.get(key);
    if (known) return known;
    const group = { ...groupFeatures(traits), number: this.groups.length };
    this.groups.push(group);
    this.byKey.set(key, group);
    return group;
  }
}
