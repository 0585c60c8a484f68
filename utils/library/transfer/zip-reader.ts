/**
 * Reads a zip by its central directory, one file at a time, so that nothing is held that is not asked for. Every file is checked by its
 * checksum; what claims to be larger than expected is refused before it is unpacked.
 * Format: PKWARE APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
import { inflateSync } from 'fflate';
import { TransferError } from './transfer-error';

interface Entry {
  /** 0 stored, 8 deflated. */
  method: number;
  checksum: number;
  packed: number;
  size: number;
  /** Of the local header in the file. */
  offset: number;
}

export interface ZipReader {
  names: readonly string[];
  /**
   * The bytes of a file.
   * @param largest refuses what is larger, in bytes
   * @throws TransferError `not-backup` where it is not there, too large, or damaged
   */
  bytes(name: string, largest: number): Promise<Uint8Array<ArrayBuffer>>;
  text(name: string, largest: number): Promise<string>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Of a directory, in bytes: more than a hundred thousand articles need. */
const LARGEST_DIRECTORY = 64 * 2 ** 20;

function broken(why: string): TransferError {
  return new TransferError('not-backup', why);
}

async function view(file: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

/** Where the directory begins and ends, from the record at the end of the file. */
async function findDirectory(file: Blob): Promise<{ start: number; end: number }> {
  const from = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await view(file, from, file.size);
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const length = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    if (start + length !== from + at || length > LARGEST_DIRECTORY)
      throw broken('the directory is not where it should be');
    return { start, end: start + length };
  }
  throw broken('there is no end of a zip');
}

/** All entries of a directory. Their number is not read from its end, which counts to 65,535 only. */
function readDirectory(directory: DataView<ArrayBuffer>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < directory.byteLength; ) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== CENTRAL)
      throw broken('a damaged directory');
    const nameLength = directory.getUint16(at + 28, true);
    const skipped = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    const name = decoder.decode(new Uint8Array(directory.buffer, at + 46, nameLength));
    if (entries.has(name)) throw broken(`${name} is there twice`);
    entries.set(name, {
      method: directory.getUint16(at + 10, true),
      checksum: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + nameLength + skipped;
  }
  return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ -1) >>> 0;
}

async function unpack(file: Blob, name: string, entry: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const header = await view(file, entry.offset, entry.offset + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw broken(`${name} has no header`);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = new Uint8Array(await file.slice(start, start + entry.packed).arrayBuffer());
  if (packed.length !== entry.packed) throw broken(`${name} is cut off`);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken(`${name} is packed in a way that is not known`);
  return inflateSync(packed, { out: new Uint8Array(entry.size) });
}

/**
 * Opens a zip.
 * @throws TransferError `not-backup` where the file is none
 */
export async function openZip(file: Blob): Promise<ZipReader> {
  const { start, end } = await findDirectory(file);
  let entries: Map<string, Entry>;
  try {
    entries = readDirectory(await view(file, start, end));
  } catch (cause) {
    throw cause instanceof TransferError ? cause : new TransferError('not-backup', 'a name is no UTF-8', { cause });
  }

  async function bytes(name: string, largest: number): Promise<Uint8Array<ArrayBuffer>> {
    const entry = entries.get(name);
    if (!entry) throw broken(`${name} is missing`);
    if (entry.size > largest) throw broken(`${name} is too large`);
    let unpacked: Uint8Array<ArrayBuffer>;
    try {
      unpacked = await unpack(file, name, entry);
    } catch (cause) {
      throw cause instanceof TransferError ? cause : new TransferError('not-backup', `${name} is damaged`, { cause });
    }
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.checksum) throw broken(`${name} is damaged`);
    return unpacked;
  }

  return {
    names: [...entries.keys()],
    bytes,
    text: async (name, largest) => new TextDecoder().decode(await bytes(name, largest)),
  };
}
