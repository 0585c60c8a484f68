/**
 * Who may import whom, as ARCHITECTURE.md draws it. Each rule takes a file and gives its faults as sentences, so that a test can show that
 * it finds some.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-tree';

type Layer =
  | 'text'
  | 'article'
  | 'analysis'
  | 'library'
  | 'i18n'
  | 'extension'
  | 'components'
  | 'entrypoints'
  | 'tools'
  | 'tests';

/** `types` is the plain data of a noun: a type import, or one of `PLAIN_DATA`. */
type Grant = Layer | `${Layer} types`;

const ALL_UTILS: Grant[] = ['text', 'article', 'analysis', 'library', 'i18n', 'extension'];

const MAY_IMPORT: Record<Layer, readonly Grant[]> = {
  text: [],
  article: ['text'],
  analysis: ['text', 'article types'],
  library: ['text', 'article types', 'analysis types'],
  i18n: [],
  extension: ['article types', 'analysis types', 'library types', 'i18n'],
  components: ALL_UTILS,
  entrypoints: ['components', 'extension', 'i18n', 'article types', 'analysis types', 'library types'],
  tools: [...ALL_UTILS, 'components', 'entrypoints', 'tests'],
  tests: [...ALL_UTILS, 'components', 'entrypoints', 'tools'],
};

/** Modules that only describe a noun: its shape, its error codes, the addresses in it, and the parser that checks what comes from outside. */
const PLAIN_DATA = [
  'utils/article/article',
  'utils/article/article-error',
  'utils/article/image-addresses',
  'utils/article/url',
  'utils/article/parse-article',
  'utils/article/shape',
  'utils/article/site-fix',
  'utils/article/extract-options',
  'utils/analysis/analysis',
  'utils/library/library-error',
];

/** The function of a lower layer that an entrypoint exists to start. */
const STARTS: Record<string, readonly string[]> = {
  'entrypoints/extract.ts': ['utils/article/extract', 'utils/article/fetch-page'],
  'entrypoints/background.ts': [
    'utils/library/articles',
    'utils/library/images',
    'utils/library/links',
    'utils/article/shrink-image',
  ],
  'entrypoints/pick.ts': ['utils/article/selector'],
};

/** Packages that belong to one place; whatever is not listed is free. */
const PACKAGE_HOMES: Record<string, readonly Layer[]> = {
  dexie: ['library'],
  '@mozilla/readability': ['article'],
  dompurify: ['article'],
  comlink: ['analysis'],
  preact: ['components', 'entrypoints'],
  '@preact/signals': ['components', 'i18n', 'extension', 'entrypoints'],
  wxt: ['extension', 'entrypoints'],
};

interface Import {
  /** As written. */
  name: string;
  typeOnly: boolean;
}

/** The faults of a file's imports. */
export function importFaults({ path, text }: SourceFile): string[] {
  const layer = layerOf(path);
  if (!layer) return [`${path} lies in no layer`];
  return importsOf(path, text).flatMap(({ name, typeOnly }) => {
    const fault = packageFault(layer, name) ?? styleFault(path, layer, name) ?? layerFault(path, layer, name, typeOnly);
    return fault ? [`${path} imports ${name}: ${fault}`] : [];
  });
}

/** `browser` and `chrome` outside the two layers that may talk to the browser's extension interface. */
export function browserFaults({ path, text }: SourceFile): string[] {
  const layer = layerOf(path);
  if (layer === 'extension' || layer === 'entrypoints' || layer === 'tests' || layer === 'tools') return [];
  const faults: string[] = [];
  visit(parse(path, text), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      if (/^(?:browser|chrome)$/.test(node.expression.text)) faults.push(`${path} uses ${node.getText()}`);
    }
  });
  return faults;
}

function packageFault(layer: Layer, name: string): string | undefined {
  if (layer === 'tools' || layer === 'tests' || isOwn(name)) return undefined;
  if (name.startsWith('node:')) return 'Node is for tools and tests';
  const home = Object.entries(PACKAGE_HOMES).find(([pack]) => name === pack || name.startsWith(`${pack}/`));
  return home && !home[1].includes(layer) ? `only ${home[1].join(', ')} may` : undefined;
}

/** `@/` across folders, `./` within one; tools and tests may always write `@/`. */
function styleFault(path: string, layer: Layer, name: string): string | undefined {
  if (name.startsWith('../')) return 'write @/ across folders';
  if (layer === 'tools' || layer === 'tests') return undefined;
  const isOwnFolder = name.startsWith('@/') && posix.dirname(name.slice(2)) === posix.dirname(path);
  return isOwnFolder ? 'write ./ within a folder' : undefined;
}

function layerFault(path: string, from: Layer, name: string, typeOnly: boolean): string | undefined {
  if (!isOwn(name)) return undefined;
  const target = name.startsWith('@/') ? name.slice(2) : posix.join(posix.dirname(path), name);
  const to = layerOf(target);
  if (!to || to === from) return undefined;
  const grants = MAY_IMPORT[from];
  const isPlain = typeOnly || PLAIN_DATA.includes(target);
  if (grants.includes(to) || (isPlain && grants.includes(`${to} types`)) || STARTS[path]?.includes(target))
    return undefined;
  return `${from} may import ${grants.join(', ') || 'nothing'}`;
}

function isOwn(name: string): boolean {
  return name.startsWith('@/') || name.startsWith('.');
}

function layerOf(path: string): Layer | undefined {
  const [folder, noun] = path.split('/');
  const layer = folder === 'utils' ? noun : folder;
  return layer && layer in MAY_IMPORT ? (layer as Layer) : undefined;
}

/** Static, dynamic and type imports and re-exports. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  visit(parse(path, text), (node) => {
    const module = specifierOf(node);
    if (module && ts.isStringLiteral(module)) found.push({ name: module.text, typeOnly: isTypeOnly(node) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  return (
    !importClause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** The syntax tree of a source file, with parents. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Calls back for every node of a tree. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
