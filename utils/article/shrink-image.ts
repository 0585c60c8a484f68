/**
 * Makes an image fit for keeping: no larger than a reader's screen shows, in the smaller of its own format and WebP. Runs in a page or in the
 * background.
 */
import { type ImageType, imageFormat } from './image-format';

/** An image as it is kept. */
export interface FitImage {
  type: ImageType;
  bytes: ArrayBuffer;
  width: number;
  height: number;
}

/** Longest side that is kept, in pixels: the reading column on a fine screen. */
const LONGEST = 1600;

/** More pixels than this are not even decoded: a small file may hold an enormous picture. */
const MOST_PIXELS = 60_000_000;

/** A file of this size is kept as it is, if its sides are. */
const SMALL_BYTES = 60_000;

const QUALITY = 0.8;

/** The image, decoded once and set anew; null where it cannot be decoded. */
async function redrawn(bytes: ArrayBuffer, type: ImageType, width: number, height: number): Promise<FitImage | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }), {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    });
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const drawn = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
    const result = await drawn.arrayBuffer();
    // A browser that cannot write WebP writes PNG.
    const format = imageFormat(result);
    return format && { type: format.type, bytes: result, width, height };
  } catch {
    return null;
  }
}

/**
 * An image file, made fit for keeping; null for what is no image that is kept: SVG, unknown or broken files, enormous pictures. A moving GIF stays
 * one while it is small.
 */
export async function shrinkImage(bytes: ArrayBuffer): Promise<FitImage | null> {
  const format = imageFormat(bytes);
  if (!format || format.width * format.height > MOST_PIXELS) return null;
  const scale = Math.min(1, LONGEST / Math.max(format.width, format.height));
  const asIs: FitImage = { ...format, bytes };
  const movesMaybe = format.type === 'image/gif' && bytes.byteLength <= 1_000_000;
  if (movesMaybe || (scale === 1 && bytes.byteLength <= SMALL_BYTES)) return asIs;
  const width = Math.max(1, Math.round(format.width * scale));
  const height = Math.max(1, Math.round(format.height * scale));
  const drawn = await redrawn(bytes, format.type, width, height);
  return drawn && scale === 1 && drawn.bytes.byteLength >= bytes.byteLength ? asIs : drawn;
}
