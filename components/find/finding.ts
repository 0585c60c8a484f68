/**
 * Whether the find bar is open, and the ways to open and close it.
 */
import { signal } from '@preact/signals';

export const finding = signal(false);

/** Opens the find bar; open already, its field takes the focus again. */
export function openFind(): void {
  finding.value = true;
  document.querySelector<HTMLInputElement>('[data-part="find"] input')?.select();
}

/** Closes the find bar and takes its marks away. */
export function closeFind(): void {
  finding.value = false;
}
