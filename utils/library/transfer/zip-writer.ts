/**
 * Writes a zip as it comes, in pieces that the browser may keep on disk, so that a library of any size passes through little memory.
 */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { TransferError } from './transfer-error';

/** Chunks are joined to a Blob at this size, in bytes. */
const PIECE = 8 * 2 ** 20;
/** A zip without the 64-bit extension addresses this much. */
const LARGEST = 2 ** 32 - 2 ** 26;

export interface ZipWriter {
  /** Adds a file of text, compressed. */
  text(name: string, text: string): void;
  /** Adds a file as it is, for what is compressed already. */
  bytes(name: string, bytes: Uint8Array): void;
  /** The whole file; the writer is used up. */
  finish(): Blob;
}

/** @throws TransferError `too-large` by the call that goes over it */
export function zipWriter(type: string): ZipWriter {
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let written = 0;
  let failure: Error | null = null;

  function join(): void {
    pieces.push(new Blob(chunks));
    chunks = [];
    waiting = 0;
  }

  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    // fflate gives chunks over plain buffers of their own.
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
    waiting += chunk.length;
    written += chunk.length;
    if (waiting >= PIECE) join();
  });

  function add(file: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
    zip.add(file);
    file.push(bytes, true);
    if (failure) throw failure;
    if (written > LARGEST) throw new TransferError('too-large', `the file is over ${LARGEST} bytes`);
  }

  const encoder = new TextEncoder();
  return {
    text: (name, text) => add(new ZipDeflate(name, { level: 6 }), encoder.encode(text)),
    bytes: (name, bytes) => add(new ZipPassThrough(name), bytes),
    finish: () => {
      zip.end();
      if (failure) throw failure;
      join();
      return new Blob(pieces, { type });
    },
  };
}
