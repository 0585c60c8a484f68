/**
 * How, where and to whom it is said: what may stand behind a verb of saying and is not its subject. «قال بهدوء», «قالت فيه», «قال ضاحكا».
 */
import { fold } from '@/utils/text/fold';
import type { Piece } from './sentence-view';

function setOf(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean).map(fold));
}

const MANNER = setOf(`
بصوت بلهجة بنبرة بهدوء بثقة بحزن بحدة بغضب بمرارة بسخرية بابتسامة بفخر بألم بحسرة بتأثر بوضوح بصراحة بحماس بحماسة باقتضاب باختصار بالقول بكل بشكل بإصبعه بإصبعها بيده بيدها برأسه برأسها باستغراب بدهشة بفرح بأسف
بخجل بتحد بانفعال بعصبية بجدية بالعربية بالإنجليزية بالإنكليزية بالفرنسية بدوره بدورها بدورهم بذلك بلغة بكلمات بعد بلا بدون بسرعة ببطء بحذر بحرقة بتهكم بإيجاز بإسهاب بالمقابل بالتفصيل
باكية ضاحكة ساخرة غاضبة مبتسمة مازحة متأثرة متنهدة واثقة صارخة هامسة
ذلك أيضا كذلك عنه لاحقا لاحقة سابقا حينها يومها وقتها عندها آنذاك مؤخرا مجددا حرفيا صراحة علنا مرارا
`);
const TIMES = /^(?:الاسبوع|الشهر|العام|السنه|الليله|البارحه|الماضي|الماضيه|الجاري|المقبل|الفائت|المنصرم)$/u;
const PREPOSITION_AND_PRONOUN = /^(?:[لب]|في|من|عن|علي|الي|مع|عند|لدي|معه?)(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)$/u;
/** «للصحافيين», «لأنصاره», «لأستاذه»: to whom. */
const TO_SOMEBODY = /^(?:لل\p{L}{3,}|لا\p{L}{3,}(?:ه|ها|هم))$/u;
/** «ضاحكا», «مبتسما». */
const ACCUSATIVE = /^(?!ال)\p{L}{2,}[^ن]ا$/u;

/** Whether a word behind a verb tells how or to whom, and does not begin the subject. */
export function isAdverb(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.named) return false;
  const { text } = piece;
  return (
    isManner(piece) ||
    TIMES.test(text) ||
    PREPOSITION_AND_PRONOUN.test(text) ||
    TO_SOMEBODY.test(text) ||
    ACCUSATIVE.test(text)
  );
}

/** The index behind the adverbs that begin at one, «بلهجة حادة», «ضاحكا». */
export function behindAdverbs(pieces: readonly Piece[], from: number, to: number): number {
  let at = from;
  while (at < to && (isAdverb(pieces[at]) || /^[،,(–-]$/u.test(pieces[at]?.text ?? ''))) {
    const qualified = isManner(pieces[at]) && pieces[at]?.text.startsWith('ب') && pieces[at + 2]?.kind !== 'word';
    at += qualified && at + 1 < to && pieces[at + 1]?.kind === 'word' ? 2 : 1;
  }
  return at;
}

/** Whether a word tells how, wherever it stands. */
export function isManner(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !piece.named && MANNER.has(piece.text);
}
