/**
 * A query in the language of SQLite's FTS5. Terms hold letters and digits only and stand in quotation marks, so nothing typed is an operator.
 */
import type { Alternatives, Term } from './alternatives';

/**
 * The expression that all groups must answer; empty where there is none.
 * @param written the columns that hold words as they are written, for terms that no stem may answer
 */
export function matchExpression(groups: readonly Alternatives[], written: readonly string[]): string {
  const filter = `{${written.join(' ')}} : `;
  const expressionOf = ({ words, open, exact }: Term) =>
    `${exact ? filter : ''}"${words.join(' ')}"${open ? ' *' : ''}`;
  return groups.map((terms) => `(${terms.map(expressionOf).join(' OR ')})`).join(' AND ');
}
