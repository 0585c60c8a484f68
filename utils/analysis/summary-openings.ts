/**
 * Sentences that lean on the one before: opened by a conjunction, by a pronoun, by a verb of saying without its subject. A summary shows
 * one only behind the sentence that it leans on.
 */
import { fold } from '@/utils/text/fold';
import { sayVerb } from '@/utils/text/say-verbs';

const MARKS_BEFORE = /^[\s"'«“‘(\-–—…]+/u;

function setOf(lines: string): ReadonlySet<string> {
  return new Set(
    lines
      .split(/[|\n]/)
      .map((words) => fold(words.trim()))
      .filter(Boolean),
  );
}

/** One or two folded words. */
const OPENINGS = setOf(`
لكن|ولكن|لكنه|لكنها|ولكنه|ولكنها|لكنهم|كما|كذلك|وكذلك|أيضا|وأيضا|بالمقابل|وبالمقابل|في المقابل|وفي المقابل|من جهته|ومن جهته|من جهتها|ومن جهتها|من جانبه|ومن جانبه|من جانبها|ومن جانبها
من جهتهم|من ناحيته|من ناحيتها|ومن ناحيته|ومن ناحيتها|من جهة|ومن جهة|بدوره|وبدوره|بدورها|وبدورها|بدورهم|لذلك|ولذلك|لذا|ولذا|لهذا|ولهذا|بذلك|وبذلك|وهكذا|هكذا|ثم|هذا|هذه|وهذا|وهذه|ذلك|تلك|وذلك|وتلك|هؤلاء|أولئك|كل هذا|كل ذلك
غير أن|غير أنه|غير أنها|إلا أن|إلا أنه|إلا أنها|بيد أن|على أن|مع ذلك|ومع ذلك|ورغم ذلك|رغم ذلك|وعليه|عندها|عندئذ|وعندها|حينها|وحينها|آنذاك|وآنذاك|بعدها|وبعدها|بعد ذلك|وبعد ذلك|قبل ذلك|وقبل ذلك|قبلها|إلى ذلك|وإلى ذلك|في حين|بينما|فيما|وفيما
هو|هي|هم|وهو|وهي|وهم|وهما|إنه|إنها|إنهم|وإنه|وإنها|فهو|فهي|فهم|كان ذلك|وكان ذلك|يأتي ذلك|ويأتي ذلك|جاء ذلك|وجاء ذلك|يأتي هذا|ويأتي هذا|جاء هذا|وجاء هذا|وتأتي هذه|تأتي هذه|بل|إذ|حيث|كي|لأن|لأنه|لأنها|مشيرا|مؤكدا|مضيفا|لافتا|وكانوا|وكانا
فقد|فإن|إذن|وإذا كان|أما هو|أما هي|وفيه|وفيها|ومنها|ومنهم|ومنه|منها|وبينهم|بينهم|وبينها|وعنه|وعنها|ولديه|ولديها|وله|ولها|ولهم|وبه|وبها|خلالها|وخلالها|خلاله|وخلاله|في الوقت نفسه|وفي الوقت نفسه|في الوقت ذاته|وفي الوقت ذاته
بالإضافة إلى ذلك|وبالإضافة إلى ذلك|علاوة على ذلك|فضلا عن ذلك|وفي هذا|في هذا|في هذه|وفي هذه|وبهذا|بهذا|ومن هنا|من هنا|كما أن|وكما|الأمر الذي|وهنا|هنا|والآن|وأخيرا|أخيرا|ثانيا|ثالثا|وثانيا|رابعا|مثلا|فمثلا|ومثلا
but|and|or|however|he|she|they|it|this|that|these|those|his|her|their|its|meanwhile|also|so|yet|instead|still|then|thus|therefore|moreover|furthermore|nevertheless|nonetheless|otherwise|besides|likewise|similarly|hence|such|him|them|there|here
another|both|neither|either|afterwards|later|too|indeed|for example|for instance|in addition|as well|as a result|by contrast|in contrast|on the other hand|in other words|after that|before that|at that|since then|the latter|the former|because of
`);

const LONGEST = 4;

/** Whether a sentence leans on the one before it. */
export function opensAnaphorically(sentence: string): boolean {
  const start = sentence.replace(MARKS_BEFORE, '').slice(0, 80);
  const words = fold(start).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (let count = Math.min(LONGEST, words.length); count > 0; count -= 1) {
    if (OPENINGS.has(words.slice(0, count).join(' '))) return true;
  }
  const [first = ''] = words;
  return /^[وف]/u.test(first) && sayVerb(first) !== null && isSaid(first);
}

/** «وأضاف», and not «ورد», which is its own verb. */
function isSaid(word: string): boolean {
  return sayVerb(word)?.ambiguous === false || sayVerb(word.slice(1))?.ambiguous === false;
}
