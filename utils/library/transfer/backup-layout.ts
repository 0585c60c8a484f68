/**
 * How a backup lies in its zip. The version is raised when an older Warraq could not read the file any more.
 */
import type { SavedImage } from '@/utils/library/rows';

export const FORMAT = 'warraq-library';
export const VERSION = 1;

export const MANIFEST = 'manifest.json';
export const LOOSE = 'library/loose.json';
/** Records, one a line, so many in a file. */
export const RECORDS_IN_FILE = 100;
const RECORDS = 'library/articles-';

/** The name of the n-th file of records, from 0. */
export function recordsName(n: number): string {
  return `${RECORDS}${String(n + 1).padStart(5, '0')}.jsonl`;
}

export function isRecords(name: string): boolean {
  return name.startsWith(RECORDS) && name.endsWith('.jsonl');
}

/** For a reader without Warraq: the article as a page. */
export function pageName(id: string): string {
  return `articles/${id}.html`;
}

const ENDINGS: Record<SavedImage['type'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

export function imageName({ hash, type }: Pick<SavedImage, 'hash' | 'type'>): string {
  return `images/${hash}.${ENDINGS[type]}`;
}

/** The hash and type that an image's name tells, or null where it is no such name. */
export function imageOfName(name: string): Pick<SavedImage, 'hash' | 'type'> | null {
  const [, hash, ending] = /^images\/([0-9a-f]{64})\.([a-z]+)$/.exec(name) ?? [];
  const type = (Object.keys(ENDINGS) as SavedImage['type'][]).find((candidate) => ENDINGS[candidate] === ending);
  return hash && type ? { hash, type } : null;
}

/** What the first file of a backup says of it. */
export interface Manifest {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601, in UTC. */
  madeAt: string;
  articles: number;
  images: number;
  /** Width and height of each image by its hash. */
  sizes: Record<string, readonly [width: number, height: number]>;
}
