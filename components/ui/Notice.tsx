/**
 * One plain sentence in place of a screen that cannot be shown, and a way on.
 */
import type { ComponentChildren } from 'preact';
import { type ErrorCode, messageFor } from '@/utils/extension/errors';
import { t } from '@/utils/i18n/i18n';
import { Icon } from './Icon';
import './notice.css';

interface Props {
  code: ErrorCode;
  /** Buttons or links that lead on. */
  children?: ComponentChildren;
}

export function Notice({ code, children }: Props) {
  return (
    <div class="notice" role="alert">
      <Icon name="info" />
      <p data-part="notice" data-code={code} elementtiming="notice">
        {t(messageFor(code))}
      </p>
      {children && <div class="notice-ways">{children}</div>}
    </div>
  );
}
