/**
 * Gives the reader a file made in memory, as a download of the browser's.
 */

/** Time enough for the download of an address in memory to begin. */
const LIVES_MS = 60_000;

/** Downloads the blob under a name. */
export function downloadFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIVES_MS);
}
