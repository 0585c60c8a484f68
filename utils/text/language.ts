/**
 * The language of a text, from its letters and its most frequent words; what the page declares only decides where these do not. Pages
 * declare wrongly often enough (an Arabic page that says `en-US`) for the text to come first.
 */
import { sampleOf } from './direction';

/** Letters that one language of a script has and its neighbours do not. */
const LETTERS: Record<string, RegExp> = {
  ar: /[ةىكيأإؤ]/gu,
  fa: /[پچژگیک]/gu,
  ur: /[ٹڈڑںےہھ]/gu,
  ckb: /[ێۆڕڵڤە]/gu,
  ps: /[ټډړږښېۍځڅڼ]/gu,
};

/** Function words. Arabic-script ones are written with ی and ک, as `foldLetters` leaves them. */
const WORDS: Record<string, string> = {
  ar: 'فی من علی إلی الی أن إن التی الذی هذا هذه عن مع ما لا قد أو ثم بعد قبل خلال بین کان کما وقد حیث قال لم هو هی ذلک',
  fa: 'از به در که را این است با برای آن شد کرد می خود تا هم یک شده بود های اما نیز کند شود دارد وی بر یا باید',
  ur: 'کے کی کا میں سے نے ہے ہیں اور کو پر یہ کہ تھا اس بھی جو گیا تھے کر ہو وہ ایک لیے نہیں',
  ckb: 'لە بە و کە بۆ ئەو لەگەڵ دەکات ئەم بوو هەروەها',
  ps: 'د په چې او ته کې له دا يې یې هم سره دي وي شي',
  en: 'the of and to in a is that for it was on with as he his by at are this from be have an has not but they which you',
  fr: "le la les de des du et un une en est que qui dans pour pas sur au par plus avec ce il se ne l d qu c'est",
  de: 'der die das und in den von zu mit ist im des dem ein eine nicht auf für sich es auch als an wird aus bei nach',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ama her o ne mi',
  ru: 'и в не на что с по как это из у за от его к для о но так все',
};
const WORD_SETS = new Map(Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** Which languages are told apart in a script; the first is the one to say where nothing else is known. */
const SCRIPTS: { pattern: RegExp; langs: readonly string[] }[] = [
  { pattern: /\p{Script=Arabic}+/gu, langs: ['ar', 'fa', 'ur', 'ckb', 'ps'] },
  { pattern: /\p{Script=Hebrew}+/gu, langs: ['he'] },
  { pattern: /\p{Script=Latin}+/gu, langs: ['en', 'fr', 'de', 'es', 'tr'] },
  { pattern: /\p{Script=Cyrillic}+/gu, langs: ['ru'] },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, langs: ['ja'] },
  { pattern: /\p{Script=Hangul}+/gu, langs: ['ko'] },
  { pattern: /\p{Script=Han}+/gu, langs: ['zh'] },
  { pattern: /\p{Script=Greek}+/gu, langs: ['el'] },
  { pattern: /\p{Script=Devanagari}+/gu, langs: ['hi'] },
  { pattern: /\p{Script=Bengali}+/gu, langs: ['bn'] },
  { pattern: /\p{Script=Thai}+/gu, langs: ['th'] },
];
/** Languages in one of these scripts that are not told apart by words; a page's declaration is believed for them. */
const SAME_SCRIPT: Record<string, string> = {
  he: 'he yi',
  ru: 'uk bg sr mk be kk ky mn',
  ar: 'sd ug az ks bal',
  hi: 'mr ne',
};

/** Below this share of function words among all words a text is in none of the languages known here, or is no prose. */
const PROSE = 0.08;

/**
 * The language of `text` as a BCP 47 primary subtag; `und` for a text without letters and without a declaration.
 * @param declared what the page says (`html lang`), in whatever form.
 */
export function languageOf(text: string, declared: string | null = null): string {
  const sample = sampleOf(text);
  const said = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null;
  let rest = sample;
  const counts = SCRIPTS.map((script) => {
    const { length } = rest;
    rest = rest.replace(script.pattern, '');
    return { ...script, count: length - rest.length };
  });
  // Japanese is written mostly in Han letters: a tenth of kana is enough to tell it from Chinese.
  const kana = counts.find((script) => script.langs[0] === 'ja');
  const han = counts.find((script) => script.langs[0] === 'zh');
  if (kana && han && kana.count * 10 > han.count) kana.count += han.count;
  const script = counts.reduce((best, next) => (next.count > best.count ? next : best));
  const [first = 'und'] = script.langs;
  if (script.count === 0) return said ?? 'und';
  if (script.langs.length === 1) return said && SAME_SCRIPT[first]?.split(' ').includes(said) ? said : first;
  const scores = scoreLanguages(sample, script.langs);
  const [best = { lang: first, score: 0 }, second] = scores;
  const clear = best.score >= PROSE && best.score > 1.3 * (second?.score ?? 0);
  if (clear || !said) return best.score > 0 ? best.lang : first;
  const elsewhere = SCRIPTS.some(
    (other) => other !== script && !script.langs.includes(said) && other.langs.includes(said),
  );
  return elsewhere ? best.lang : said;
}

/** The languages by the share of a text's words (and, for Arabic script, letters) that speak for each, best first. */
function scoreLanguages(sample: string, langs: readonly string[]): { lang: string; score: number }[] {
  const words =
    foldLetters(sample)
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const articles = words.filter((word) => /^[وبفلک]?ال\p{L}{2}/u.test(word)).length;
  return langs
    .map((lang) => {
      const known = WORD_SETS.get(lang);
      const hits = words.filter((word) => known?.has(word)).length + (lang === 'ar' ? articles : 0);
      const letters = LETTERS[lang] ? count(sample, LETTERS[lang]) / Math.max(1, sample.length) : 0;
      return { lang, score: hits / Math.max(1, words.length) + letters };
    })
    .sort((a, b) => b.score - a.score);
}

function foldLetters(text: string): string {
  return text
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u064B-\u0652\u0640]/g, '');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
