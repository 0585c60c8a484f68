/** Which pieces of a text need a direction of their own, and which are left to the bidirectional algorithm. */
import { expect, test } from 'vitest';
import { isolatesIn } from '@/utils/text/isolates';

const piecesOf = (text: string, dir: 'rtl' | 'ltr') =>
  isolatesIn(text, dir).map(({ start, end }) => text.slice(start, end));

test.each([
  ['اتصل على +961 1 234 567 غدا', ['+961 1 234 567']],
  ['هاتف (02) 2345 6789.', ['(02) 2345 6789']],
  ['الرقم 01-234-5678، أو ٠١ ٢٣٤ ٥٦٧٨.', ['01-234-5678', '٠١ ٢٣٤ ٥٦٧٨']],
  ['اقرأ https://a.example/b/?c=1&d=2، أو راسل me@a.example.', ['https://a.example/b/?c=1&d=2', 'me@a.example']],
  ['وسم #Reads وحساب @warraq_1', ['#Reads', '@warraq_1']],
  ['بلغتي C++ وC#', ['C++']],
  ['عند -7 أو +12.5 درجات', ['-7', '+12.5']],
  ['فاز 3-1 في 2020-2021 بنسبة 50% و100$', []],
  ['هاتف iPhone 15 في شبكة 5G', []],
  ['وسم #بيروت', []],
])('in Arabic: %s', (text, pieces) => {
  expect(piecesOf(text, 'rtl')).toEqual(pieces);
});

test.each([
  ['The tag #دفتر_اليوم and #Reads', ['#دفتر_اليوم']],
  ['Call +961 1 234 567 or read https://a.example/', []],
])('in English: %s', (text, pieces) => {
  expect(piecesOf(text, 'ltr')).toEqual(pieces);
});
