/** Hashes of words and features: 32-bit whole numbers (as `Uint32Array` keeps them), the same in training and in use. */

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of a text or of a piece of it, finished so that all bits depend on all units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return finish(hash);
}

/** One hash of two, in order: `mix(a, b) !== mix(b, a)`. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b));
}

/** The last steps of MurmurHash3 (Appleby), which spread each bit over all others. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
