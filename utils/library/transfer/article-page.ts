/**
 * A saved article as an HTML page of its own, for a browser without Warraq. It asks the network for nothing: images are the files beside it, and
 * one that was not kept is its description.
 */
import type { Article } from '@/utils/article/article';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags or in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const LOOK = [
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.15rem/1.9 "Noto Naskh Arabic",Amiri,Georgia,serif}',
  'img{max-width:100%;height:auto}',
  'blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:2px solid}',
  'header p,figcaption{font-size:.85em;opacity:.75}',
].join('');

/** Addresses of images in HTML that the sanitiser has written: its attributes stand in double quotes. */
const IMAGE = /<img\b([^>]*?)\s+src="([^"]*)"([^>]*)>/g;

/**
 * The page.
 * @param imageFor the address of the file for an image's address, or null where it was not kept
 */
export function articlePage(article: Article, imageFor: (url: string) => string | null): string {
  const html = article.html.replace(IMAGE, (_, before: string, escaped: string, after: string) => {
    const file = imageFor(escaped.replaceAll('&amp;', '&'));
    return file ? `<img${before} src="${escapeHtml(file)}"${after}>` : `<img${before}${after}>`;
  });
  const facts = [article.siteName, article.byline, article.publishedAt?.slice(0, 10)].filter((fact) => fact != null);
  return `<!doctype html>
<html lang="${escapeHtml(article.lang)}" dir="${article.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${escapeHtml(article.title)}</title>
<style>${LOOK}</style>
</head>
<body>
<header>
<h1>${escapeHtml(article.title)}</h1>
<p>${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>
<p><a href="${escapeHtml(article.url)}"><bdi dir="ltr">${escapeHtml(article.url)}</bdi></a></p>
</header>
${html}
</body>
</html>
`;
}
