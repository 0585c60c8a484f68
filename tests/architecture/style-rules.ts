/** Style sheets speak of start and end, never of left and right, so that one sheet serves both directions. */
import type { SourceFile } from './source-tree';

const PHYSICAL: RegExp[] = [
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-[a-z]+)?\s*:/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?<![\w-])(?:left|right|top|bottom)\s*:/g,
  /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
  /(?<![\w-])(?:min-|max-)?(?:width|height)\s*:/g,
];

/** A shorthand of four values whose second (right) and fourth (left) differ. */
const FOUR_SIDES =
  /(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s*;/g;

/** Spread letters tear Arabic words apart, and a weight or slope drawn by the machine is not the face's. */
export function letterFaults({ path, text }: SourceFile): string[] {
  const sheet = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = sheet.matchAll(/(?<![\w-])(?:letter-spacing|word-spacing|font-synthesis(?!\s*:\s*none)[\w-]*)\s*:/g);
  return [...found].map(([declaration]) => `${path}: ${declaration.trim()}`);
}

/** Physical declarations of a style sheet. Width and height in queries are of the window and do not count. */
export function physicalFaults({ path, text }: SourceFile): string[] {
  const sheet = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:media|container|supports)[^{]*/g, '');
  const found = PHYSICAL.flatMap((pattern) => [...sheet.matchAll(pattern)]);
  const uneven = [...sheet.matchAll(FOUR_SIDES)].filter(([, , right, , left]) => right !== left);
  return [...found, ...uneven].map(([declaration]) => `${path}: ${declaration.trim()}`);
}
