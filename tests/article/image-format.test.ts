/** Images are known by their first bytes alone; addresses come from the HTML that is stored. */
import { expect, test } from 'vitest';
import { imageAddresses } from '@/utils/article/image-addresses';
import { imageFormat } from '@/utils/article/image-format';

/** The file that begins with these bytes, given as text and numbers. */
function file(...parts: (string | number[])[]): ArrayBuffer {
  const bytes = parts.flatMap((part) =>
    typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part,
  );
  return new Uint8Array([...bytes, ...new Array(40).fill(0)]).buffer;
}

test.each([
  ['image/png', file([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 128, 0, 0, 1, 224])],
  ['image/gif', file('GIF89a', [128, 2, 224, 1])],
  ['image/jpeg', file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128])],
  ['image/webp', file('RIFF....WEBPVP8 ', new Array(10).fill(0), [128, 2, 224, 1])],
  ['image/webp', file('RIFF....WEBPVP8L', [0, 0, 0, 0, 0x2f], [0x7f, 0xc2, 0x77, 0])],
  ['image/webp', file('RIFF....WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [127, 2, 0, 223, 1, 0])],
  ['image/avif', file([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'ispe', [0, 0, 0, 0, 0, 0, 2, 128, 0, 0, 1, 224])],
])('%s of 640 × 480', (type, bytes) => {
  expect(imageFormat(bytes)).toEqual({ type, width: 640, height: 480 });
});

test.each([
  ['a drawing', file('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')],
  ['a page', file('<!DOCTYPE html><title>404</title>')],
  ['a JPEG without a frame', file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2])],
  ['a PNG without a size', file([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR')],
  ['next to nothing', new Uint8Array([0xff, 0xd8]).buffer],
])('%s is none', (_, bytes) => {
  expect(imageFormat(bytes)).toBeNull();
});

test('the addresses of an article, each once, of the web alone', () => {
  const html =
    '<p><img alt="a" src="https://a.example/1.jpg?x=1&amp;y=2"></p><img src="https://a.example/1.jpg?x=1&amp;y=2">' +
    '<figure><img src="data:image/gif;base64,R0" width="1"><img alt="none"><img src="http://b.example/2.webp" alt=""></figure>';
  expect(imageAddresses(html)).toEqual(['https://a.example/1.jpg?x=1&y=2', 'http://b.example/2.webp']);
});
