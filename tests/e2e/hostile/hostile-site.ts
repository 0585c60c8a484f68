/**
 * The site that hostile fragments lie on: each in the middle of an otherwise sound Arabic article. Every other request, by the fragment's
 * scripts and images, is answered by nothing (204), so that the page stays where it is.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Fragment {
  id: string;
  html: string;
}

export interface HostileSite {
  port: number;
  /** The page with this fragment on it. */
  address(fragment: Fragment): string;
  close(): void;
}

const TITLE = 'بلدية صور تعيد فتح الميناء القديم أمام الصيادين';

/** No two alike, so that nothing takes them for a repetition. */
const SENTENCES = [
  'أعلنت بلدية صور أن الميناء القديم سيُفتح أمام مراكب الصيد صباح الاثنين بعد أعمال ترميم استمرت أربعة عشر شهرا.',
  'وقال رئيس البلدية إن الأرصفة الحجرية رُمّمت بالحجر الرملي نفسه الذي بُنيت به قبل أكثر من قرن.',
  'وأضاف أن الكلفة بلغت مليونين ومئتي ألف دولار، دفعت الوزارة نصفها وجاء الباقي من تبرعات أهل المدينة.',
  'ويعمل في الميناء نحو ثلاثمئة صياد اضطروا طوال مدة الترميم إلى إرساء مراكبهم في الناقورة والصرفند.',
  'وذكرت نقابة الصيادين أن أعضاءها خسروا قرابة ثلث دخلهم السنوي بسبب المسافة وارتفاع سعر الوقود.',
  'ومن المقرر أن تُقام سوق للسمك على الرصيف الشرقي ثلاث مرات في الأسبوع، على أن تُفتح أبوابها عند الفجر.',
  'وطالبت جمعيات بيئية بمنع القوارب السياحية السريعة من دخول الحوض حفاظا على السلاحف التي تعشش قرب الشاطئ.',
  'ورد المجلس البلدي بأنه سيحدد للقوارب ممرا واحدا، وأن لجنة من الجامعة ستراقب الشاطئ حتى نهاية الصيف.',
];

/** Starts the site on a free port of the loopback. */
export async function serveHostile(fragments: readonly Fragment[]): Promise<HostileSite> {
  const pages = new Map(fragments.map(({ id, html }) => [pathOf(id), page(html)]));
  const server = createServer((request, response) => {
    const found = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: ({ id }) => `http://127.0.0.1:${port}${pathOf(id)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pathOf(id: string): string {
  return `/fragment/${encodeURIComponent(id)}`;
}

function page(fragment: string): string {
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
  const half = SENTENCES.length / 2;
  return [
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>`,
    ...paragraphs.slice(0, half),
    `<div>${fragment}</div>`,
    ...paragraphs.slice(half),
    '</article></body></html>',
  ].join('\n');
}
