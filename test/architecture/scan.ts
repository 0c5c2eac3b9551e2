import { parseSync } from 'vite';

type Node = { type: string } & Record<string, unknown>;

export interface Import {
  /** As written; undefined where it is computed, so that nobody can tell. */
  specifier: string | undefined;
  /** `url` for new URL(..., import.meta.url), `type` where nothing is loaded. */
  kind: 'value' | 'type' | 'url';
}

export interface Facts {
  imports: Import[];
  /** Members of Math by name; `*` stands for Math itself passed around. */
  mathMembers: string[];
  /** Names used and not declared anywhere in the file. */
  globals: string[];
  /** Readings of the clock and powers, as written. */
  inexact: string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesBelow(node: Node, parent?: Node, key = ''): Generator<{ node: Node; parent: Node | undefined; key: string }> {
  yield { node, parent, key };
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesBelow(child, node, childKey);
  }
}

const named = (node: unknown, name: string): boolean => isNode(node) && node.type === 'Identifier' && node.name === name;

const isImportMeta = (node: unknown): boolean => isNode(node) && node.type === 'MetaProperty' && named(node.meta, 'import');

const literal = (node: unknown): string | undefined => (isNode(node) && typeof node.value === 'string' ? node.value : undefined);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function importsOf(node: Node): Import[] {
  const args = list(node.arguments);
  const callee = node.callee;
  if (['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration'].includes(node.type) && node.source) {
    const onlyType = node.importKind === 'type' || node.exportKind === 'type';
    return [{ specifier: literal(node.source), kind: onlyType ? 'type' : 'value' }];
  }
  if (node.type === 'TSImportType') return [{ specifier: literal(node.source), kind: 'type' }];
  if (node.type === 'ImportExpression') return [{ specifier: literal(node.source), kind: 'value' }];
  if (node.type === 'TSExternalModuleReference') return [{ specifier: literal(node.expression), kind: 'value' }];
  if (node.type === 'NewExpression' && named(callee, 'URL') && isNode(args[1]) && isImportMeta(args[1].object))
    return [{ specifier: literal(args[0]), kind: 'url' }];
  if (node.type === 'CallExpression' && isNode(callee) && isImportMeta(callee.object)) {
    const patterns = isNode(args[0]) && args[0].type === 'ArrayExpression' ? list(args[0].elements) : [args[0]];
    return patterns.map((pattern) => ({ specifier: literal(pattern), kind: 'value' }));
  }
  return [];
}

function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const parts = [...list(pattern.properties), ...list(pattern.elements), pattern.argument, pattern.left];
  return [...parts, ...(pattern.type === 'Property' ? [pattern.value] : [])].flatMap(boundNames);
}

function declaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator' || /^(Function|Class|TSEnum)/.test(node.type) || /^Arrow/.test(node.type))
    return [node.id, ...list(node.params)].flatMap(boundNames);
  if (/^Import.*Specifier$/.test(node.type)) return boundNames(node.local);
  return node.type === 'CatchClause' ? boundNames(node.param) : [];
}

const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSEnumMember']);

/** Whether an identifier only names a member, a label, a type or a name of another module. */
function isOnlyName(parent: Node, key: string): boolean {
  if (parent.type.startsWith('TS')) return !wrappers.has(parent.type) || key === 'id';
  if (key === 'property' || key === 'key') return parent.computed !== true;
  return ['imported', 'exported', 'label', 'meta'].includes(key);
}

function inexactUse(node: Node): string[] {
  const operator = String(node.operator);
  if (operator === '**' || operator === '**=') return ['**'];
  if (node.type === 'NewExpression' && named(node.callee, 'Date') && list(node.arguments).length === 0) return ['new Date()'];
  if (node.type === 'CallExpression' && named(node.callee, 'Date')) return ['Date()'];
  const isClock = node.type === 'MemberExpression' && named(node.object, 'Date') && named(node.property, 'now');
  return isClock ? ['Date.now'] : [];
}

function mathMember(parent: Node | undefined): string {
  if (parent?.type !== 'MemberExpression' || parent.computed === true) return '*';
  return isNode(parent.property) ? String(parent.property.name) : '*';
}

/** What a source file imports and uses, read from its syntax tree.
 * @throws SyntaxError when the file does not parse */
export function scan(file: string, source: string): Facts {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map(({ message }) => message).join(', ')}`);
  const nodes = [...nodesBelow(program as unknown as Node)];
  const declared = new Set(nodes.flatMap(({ node }) => declaredBy(node)));
  const references = nodes.filter(({ node, parent, key }) => node.type === 'Identifier' && parent && !isOnlyName(parent, key));
  const free = references.filter(({ node }) => !declared.has(String(node.name)));
  return {
    imports: nodes.flatMap(({ node }) => importsOf(node)),
    mathMembers: free.filter(({ node }) => node.name === 'Math').map(({ parent }) => mathMember(parent)),
    globals: [...new Set(free.map(({ node }) => String(node.name)))],
    inexact: nodes.flatMap(({ node }) => inexactUse(node)),
  };
}
