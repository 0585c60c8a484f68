/**
 * From an error to the sentence that the reader sees. The cause goes to the console, once, here.
 */
import { ArticleError, type ArticleErrorCode } from '@/utils/article/article-error';
import type { MessageKey } from '@/utils/i18n/i18n';
import { PageError, type PageErrorCode } from './page-error';

/** Every code of every layer. The library's are taken by shape, since `extension` and `library` do not know each other. */
export type ErrorCode =
  | ArticleErrorCode
  | PageErrorCode
  | 'gone'
  | 'gone-person'
  | 'together'
  | 'quota'
  | 'outdated'
  | 'not-backup'
  | 'newer-backup'
  | 'too-large';

const MESSAGES: Record<ErrorCode, MessageKey> = {
  'no-article': 'error.no-article',
  'not-html': 'error.not-html',
  loading: 'error.loading',
  'too-long': 'error.too-long',
  'browser-page': 'error.browser-page',
  timeout: 'error.timeout',
  expired: 'error.expired',
  gone: 'error.gone',
  'gone-person': 'error.gone-person',
  together: 'error.together',
  quota: 'error.quota',
  outdated: 'error.outdated',
  'not-backup': 'error.not-backup',
  'newer-backup': 'error.newer-backup',
  'too-large': 'error.too-large',
  failed: 'error.failed',
};

/** Codes that say something about the page, not about a fault of ours: no noise in the console for them. */
const EXPECTED: ReadonlySet<ErrorCode> = new Set([
  'no-article',
  'not-html',
  'loading',
  'too-long',
  'browser-page',
  'expired',
  'gone',
  'together',
]);

/** The code of an error; `failed` for whatever has none that is known. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ArticleError || error instanceof PageError) return error.code;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && Object.hasOwn(MESSAGES, code) ? (code as ErrorCode) : 'failed';
}

/** Reports an unexpected error to the console, with where it happened, and gives its code. */
export function report(error: unknown, where: string): ErrorCode {
  const code = codeOf(error);
  if (!EXPECTED.has(code)) console.error(`[warraq] ${where}`, error);
  return code;
}

/** The message to show for a code. */
export function messageFor(code: ErrorCode): MessageKey {
  return MESSAGES[code];
}
