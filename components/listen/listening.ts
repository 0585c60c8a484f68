/**
 * Whether the player is open, and the ways to open and close it.
 */
import { signal } from '@preact/signals';

export const listening = signal(false);

/** Opens the player, or closes it and ends the speech. */
export function toggleListening(): void {
  listening.value = !listening.value;
}

/** Closes the player and ends the speech. */
export function stopListening(): void {
  listening.value = false;
}
