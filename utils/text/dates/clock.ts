/** Times of day: «الساعة 14:30», «الثامنة والنصف مساء», "3:30 pm". They mean something only beside a day. */
import { isMark, isWord, type Read, readNumber, type Tokens } from './parts';
import { setOf } from './vocabulary';

const HOUR_WORD = setOf('الساعة والساعة');
const HOURS: ReadonlyMap<string, number> = new Map(
  'الواحده الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['والربع', 15],
  ['والثلث', 20],
]);
/** The hour that a part of the day begins with, added to or kept. */
const MORNING = setOf('صباحا صباح فجرا فجر ص am');
const AFTERNOON = setOf('مساء ظهرا ظهر عصرا عصر م pm');
const NIGHT = setOf('ليلا ليل');

/** `hh:mm` where a time of day is written. */
export function readClock(tokens: Tokens, at: number): Read<string> | null {
  const said = isWord(tokens[at], HOUR_WORD);
  const start = said ? at + 1 : at;
  const digits = readDigits(tokens, start, said);
  const time = digits ?? (said ? readHourWord(tokens, start) : null);
  if (!time) return null;
  const of = tokens[time.next]?.text === 'من' ? 1 : 0;
  const part = tokens[time.next + of];
  const { hour, minute } = time.value;
  const english = /^[ap]$/.test(part?.text ?? '') && isMark(tokens[time.next + 1], '.') ? `${part?.text}m` : null;
  const late = (isWord(part, AFTERNOON) || english === 'pm') && hour < 12;
  const night = isWord(part, NIGHT) && hour >= 6 && hour < 12;
  const early = (isWord(part, MORNING) || english === 'am' || isWord(part, NIGHT)) && hour === 12;
  const known = isWord(part, AFTERNOON) || isWord(part, MORNING) || isWord(part, NIGHT) || english !== null;
  if (!said && !known && !digits?.value.exact) return null;
  const value = late || night ? hour + 12 : early ? 0 : hour;
  const next = known && !of ? time.next + (english ? 4 : 1) : time.next;
  return { value: `${String(value).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, next };
}

interface Time {
  hour: number;
  minute: number;
  /** Whether the minutes were written. */
  exact: boolean;
}

function readDigits(tokens: Tokens, at: number, said: boolean): Read<Time> | null {
  const hour = readNumber(tokens, at);
  if (!hour || hour.value > 23) return null;
  const minute = isMark(tokens[hour.next], said ? ':٫.' : ':٫') ? readNumber(tokens, hour.next + 1) : null;
  if (minute && tokens[hour.next + 1]?.text.length === 2 && minute.value < 60) {
    return { value: { hour: hour.value, minute: minute.value, exact: true }, next: minute.next };
  }
  return { value: { hour: hour.value, minute: 0, exact: false }, next: hour.next };
}

function readHourWord(tokens: Tokens, at: number): Read<Time> | null {
  const first = HOURS.get(tokens[at]?.text ?? '') ?? (tokens[at]?.text === 'الحاديه' ? 1 : undefined);
  if (first === undefined) return null;
  const teen = tokens[at + 1]?.text === 'عشره';
  let next = at + (teen ? 2 : 1);
  let minute = MINUTES.get(tokens[next]?.text ?? '') ?? 0;
  if (minute > 0) next += 1;
  let hour = first + (teen ? 10 : 0);
  if (tokens[next]?.text === 'الا' && /^(?:ال)?ربعا?$/.test(tokens[next + 1]?.text ?? '')) {
    [hour, minute, next] = [hour === 1 ? 12 : hour - 1, 45, next + 2];
  }
  return { value: { hour, minute, exact: minute > 0 }, next };
}
