/**
 * What the reader has corrected in an article's people, and how it changes the Analysis. Corrections name people by their words, not by their
 * numbers, so that they hold after the article was analysed again.
 */
import { occurrencesOf } from '@/utils/text/occurrences';
import { overlaps, type Span } from '@/utils/text/span';
import type { Analysis, Entity } from './analysis';

export type Correction =
  /** This name is nobody's. */
  | { kind: 'nobody'; name: string }
  /** Two names of one person; the second is the one to show. */
  | { kind: 'same'; name: string; as: string }
  /** A person that was not found. */
  | { kind: 'person'; name: string };

/** An entity, or what is left in its place: where it went, so that quotes can follow their speakers. */
type Slot = Entity | { movedTo: number } | null;

function isEntity(slot: Slot | undefined): slot is Entity {
  return slot !== null && slot !== undefined && 'mentions' in slot;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}

function find(slots: readonly Slot[], name: string): number {
  return slots.findIndex((slot) => isEntity(slot) && slot.name === name);
}

function join(slots: Slot[], from: number, to: number): void {
  const [gone, kept] = [slots[from], slots[to]];
  if (from === to || !isEntity(gone) || !isEntity(kept)) return;
  const roles = [kept.role, gone.role, ...kept.otherRoles, ...gone.otherRoles].filter((role) => role !== null);
  const [role = null, ...otherRoles] = [...new Set(roles)];
  slots[to] = { ...kept, role, otherRoles, mentions: [...kept.mentions, ...gone.mentions].sort(byPlace) };
  slots[from] = { movedTo: to };
}

function addPerson(slots: Slot[], name: string, text: string): void {
  const mentions = occurrencesOf(name, text);
  if (mentions.length === 0) return;
  for (const [index, slot] of slots.entries()) {
    if (!isEntity(slot)) continue;
    const left = slot.mentions.filter((mention) => !mentions.some((other) => overlaps(mention, other)));
    slots[index] = left.length > 0 ? { ...slot, mentions: left } : null;
  }
  slots.push({ type: 'person', name, role: null, otherRoles: [], mentions });
}

/**
 * The analysis as the reader has corrected it.
 * @param text the article's text
 */
export function correct(analysis: Analysis, corrections: readonly Correction[], text: string): Analysis {
  if (corrections.length === 0) return analysis;
  const slots: Slot[] = [...analysis.entities];
  for (const correction of corrections) {
    const index = find(slots, correction.name);
    if (correction.kind === 'person') addPerson(slots, correction.name, text);
    else if (index >= 0 && correction.kind === 'nobody') slots[index] = null;
    else if (index >= 0 && correction.kind === 'same') join(slots, index, find(slots, correction.as));
  }
  const places = new Map<number, number>();
  const entities: Entity[] = [];
  for (const [index, slot] of slots.entries()) {
    if (isEntity(slot)) places.set(index, entities.push(slot) - 1);
  }
  const placeOf = (index: number): number | null => {
    const slot = slots[index];
    return slot && 'movedTo' in slot ? placeOf(slot.movedTo) : (places.get(index) ?? null);
  };
  const quotes = analysis.quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker === null ? null : placeOf(quote.speaker),
  }));
  return { ...analysis, entities, quotes };
}
