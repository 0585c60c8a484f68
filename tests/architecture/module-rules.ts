/** What every module looks like: short, headed by a comment, without `any`, without barrels, and HTML parsed in one place only. */
import ts from 'typescript';
import { parse, visit } from './import-rules';
import type { SourceFile } from './source-tree';

const MAX_LINES = 300;

/** Where a string may become HTML. */
const HTML_HOME = 'utils/article/parse-html.ts';

/** Reading these is only writing a tree down; giving them a value parses it. */
const HTML_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);

/** To name one of these is to use it. */
const HTML_SINKS = new Set([
  'DOMParser',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
]);

const FORBIDDEN_FOLDERS = /(?:^|\/)(?:helpers|common|misc|shared|types)\//;

/** Faults of where a file lies. */
export function placeFaults(path: string): string[] {
  const faults: string[] = [];
  if (/^utils\/[^/]+$/.test(path)) faults.push(`${path}: a loose file in utils/`);
  if (FORBIDDEN_FOLDERS.test(path)) faults.push(`${path}: a folder is named after what it holds`);
  return faults;
}

export function lengthFaults({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  return lines > MAX_LINES ? [`${path} has ${lines} lines, more than ${MAX_LINES}`] : [];
}

/** A module says first what it is for; a test's name says it. */
export function headerFaults({ path, text }: SourceFile): string[] {
  if (/\.test\.tsx?$/.test(path)) return [];
  return /^(?:#!.*\n)?\s*(?:\/\*|\/\/)/.test(text) ? [] : [`${path} does not begin with a comment`];
}

/** `any`, `!`, compiler escapes and barrels. */
export function typeFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  const report = (node: ts.Node, what: string) => faults.push(`${path}: ${what} (${node.getText().slice(0, 60)})`);
  visit(parse(path, text), (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, 'any');
    if (ts.isNonNullExpression(node)) report(node, 'a non-null !');
    if (ts.isExportDeclaration(node) && !node.exportClause) report(node, 'a barrel');
  });
  if (/@ts-(?:ignore|nocheck|expect-error)/.test(commentsOf(text))) faults.push(`${path}: an escape from the compiler`);
  return faults;
}

/** Ways for a string to become HTML, outside the one module that cleans it. */
export function htmlFaults({ path, text }: SourceFile): string[] {
  if (path === HTML_HOME || path.startsWith('tests/') || path.startsWith('tools/')) return [];
  const faults: string[] = [];
  visit(parse(path, text), (node) => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteral(node);
    if (isName && HTML_SINKS.has(node.text)) faults.push(`${path} uses ${node.text}`);
    if (isName && HTML_PROPERTIES.has(node.text) && isGivenValue(node)) faults.push(`${path} sets ${node.text}`);
    if (ts.isPropertyAccessExpression(node) && /^document\.write(?:ln)?$/.test(node.getText())) {
      faults.push(`${path} uses ${node.getText()}`);
    }
  });
  return faults;
}

/** Whether the name is that of a property that gets a value: by assignment, in an object, or as an attribute of JSX. */
function isGivenValue(name: ts.Node): boolean {
  const owner = name.parent;
  if (ts.isPropertyAssignment(owner) || ts.isShorthandPropertyAssignment(owner) || ts.isJsxAttribute(owner))
    return true;
  const isAccess = ts.isPropertyAccessExpression(owner) || ts.isElementAccessExpression(owner);
  return (
    isAccess &&
    ts.isBinaryExpression(owner.parent) &&
    owner.parent.left === owner &&
    owner.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    owner.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

const SHOWN_ATTRIBUTES = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

/** Words written into a component instead of into the message files. */
export function wordingFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  visit(parse(path, text), (node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) faults.push(`${path} says "${node.text.trim()}"`);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      const { expression } = node;
      if (expression && ts.isStringLiteralLike(expression) && /\p{L}/u.test(expression.text)) {
        faults.push(`${path} says "${expression.text}"`);
      }
    }
    if (ts.isJsxAttribute(node) && SHOWN_ATTRIBUTES.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value) && /\p{L}/u.test(value.text))
        faults.push(`${path} says "${value.text}"`);
    }
  });
  return faults;
}

/** The comments of a script, and not what only looks like one inside a string. */
function commentsOf(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, text);
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
  }
  return comments.join('\n');
}
