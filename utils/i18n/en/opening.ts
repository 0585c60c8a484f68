/**
 * What is said before the other messages are there, in English: the areas of the popup's bar, of an article's first paint and of what can go
 * wrong. Parts that are loaded later (`components/ui/lazy.tsx`) find every message.
 */
import { actions } from './actions';
import { article } from './article';
import { errors } from './errors';
import { listen } from './listen';
import { notes } from './notes';
import { panel } from './panel';
import { people } from './people';
import { reading } from './reading';

export const opening = {
  ...actions,
  ...article,
  ...errors,
  ...listen,
  ...notes,
  ...panel,
  ...people,
  ...reading,
};
