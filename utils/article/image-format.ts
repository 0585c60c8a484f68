/**
 * What an image file is, told from its first bytes and never from what a server says: its type and its size in pixels. SVG and whatever is not
 * known is nothing; a file that lies about its size is the decoder's matter.
 */

export type ImageType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';

export interface ImageFormat {
  type: ImageType;
  /** In pixels, as the file declares it. */
  width: number;
  height: number;
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** JPEG: the frame header among the segments (ISO/IEC 10918-1, B.2.2). */
function jpegSize(view: DataView): [width: number, height: number] | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** WebP: lossy, lossless or extended, each with its size at another place (RFC 9649). */
function webpSize(bytes: Uint8Array, view: DataView): [width: number, height: number] | null {
  if (view.byteLength < 30) return null;
  const kind = text(bytes, 12, 4);
  if (kind === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (kind === 'VP8L') {
    const packed = view.getUint32(21, true);
    return [(packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1];
  }
  if (kind !== 'VP8X') return null;
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return [three(24) + 1, three(27) + 1];
}

/** AVIF: the first `ispe` property of the container (ISO/IEC 23008-12), near enough to its start. */
function avifSize(bytes: Uint8Array, view: DataView): [width: number, height: number] | null {
  for (let at = 12; at + 16 <= Math.min(view.byteLength, 4096); at++) {
    if (text(bytes, at, 4) === 'ispe') return [view.getUint32(at + 8), view.getUint32(at + 12)];
  }
  return null;
}

/** The format of an image file; null for what the library does not keep. */
export function imageFormat(buffer: ArrayBuffer): ImageFormat | null {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (bytes.length < 26) return null;
  const found = ((): [ImageType, [number, number] | null] | null => {
    if (view.getUint32(0) === 0x89504e47) return ['image/png', [view.getUint32(16), view.getUint32(20)]];
    if (view.getUint16(0) === 0xffd8) return ['image/jpeg', jpegSize(view)];
    if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return ['image/gif', [view.getUint16(6, true), view.getUint16(8, true)]];
    if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP') return ['image/webp', webpSize(bytes, view)];
    if (text(bytes, 4, 4) === 'ftyp' && /avi[fs]/.test(text(bytes, 8, 24)))
      return ['image/avif', avifSize(bytes, view)];
    return null;
  })();
  const [width, height] = found?.[1] ?? [0, 0];
  return found && width > 0 && height > 0 ? { type: found[0], width, height } : null;
}
