/**
 * Which articles the tag dialog is open for; null while it is closed.
 */
import { signal } from '@preact/signals';
import type { Chosen } from './shelf-actions';

export const tagDialog = signal<readonly Chosen[] | null>(null);

export function openTagDialog(chosen: readonly Chosen[]): void {
  if (chosen.length > 0) tagDialog.value = chosen;
}

export function closeTagDialog(): void {
  tagDialog.value = null;
}
