/** Where a role stands in its sentence. */
import type { Reading } from '@/utils/text/clitics';

/** Words `[start, end)` of the sentence, and how the first one is read. */
export interface RoleSpan {
  start: number;
  end: number;
  reading: Reading;
}
