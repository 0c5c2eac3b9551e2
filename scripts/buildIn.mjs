/**
 * Builds functions into their callers when a bundle is written, where the list below says so. V8 does the same on its own, but only up to a
 * number of instructions a caller that the event loop uses up at once; what is left are calls, each with its frame, and numbers that are put into
 * memory of their own to be handed over. Only looks change: every result stays the same to the last bit, which golden tests of bundles show.
 */

// `any`: nodes of some forty kinds, each with parts of its own, are walked alike.
/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */
/** @typedef {{ name: string, params: string[], statements: Node[], node: Node, names: Set<string>, assigned: Set<string>, expression?: Node, isPure: boolean }} Hot */
/** @typedef {{ kind: 'keep' } | { kind: 'drop', label: string } | { kind: 'assign', to: string, label: string }} Result what becomes of the value returned */
/** @typedef {{ names: Map<string, string>, fixed: Set<string>, result: Result, inside: readonly string[] }} Scope */

/** Marks at the start of a function's body. */
export const takesIn = 'takes in';
export const isBuiltIn = 'is built in';

/** @type {(node: Node) => string | undefined} */
const markOf = (node) => (node.body.type === 'BlockStatement' ? node.body.body[0]?.directive : undefined);

const isNode = (/** @type {any} */ value) => typeof value?.type === 'string';

/** @type {(node: Node) => Node[]} */
function childrenOf(node) {
  /** @type {Node[]} */
  const found = [];
  for (const value of Object.values(node))
    if (Array.isArray(value)) found.push(...value.filter(isNode));
    else if (isNode(value)) found.push(value);
  return found.sort((one, other) => one.start - other.start);
}

/** @type {(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node) => void} */
function walk(node, visit, parent) {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
}

/** @type {(pattern: Node) => string[]} */
function namesIn(pattern) {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ObjectPattern') return pattern.properties.flatMap((/** @type {Node} */ one) => namesIn(one.value));
  throw new Error(`a function that is built in declares by ${pattern.type}`);
}

/** Whether an identifier stands for a variable, not for a property. */
const isVariable = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) =>
  node.type === 'Identifier' &&
  !(parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand) &&
  !['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(parent?.type ?? '');

/** @type {(name: string, node: Node) => Hot} */
function readFunction(name, node) {
  const params = node.params.flatMap(namesIn);
  /** @type {Set<string>} */
  const names = new Set(params);
  /** @type {Set<string>} */
  const assigned = new Set();
  walk(node.body, (one) => {
    if (one.type === 'VariableDeclarator') for (const each of namesIn(one.id)) names.add(each);
    if (one.type === 'AssignmentExpression' && one.left.type === 'Identifier') assigned.add(one.left.name);
    if (one.type === 'UpdateExpression' && one.argument.type === 'Identifier') assigned.add(one.argument.name);
    if (/Function|This|Yield|Await/.test(one.type)) throw new Error(`${name} cannot be built in: ${one.type}`);
  });
  const statements = node.body.body.slice(1);
  const expression = statements.length === 1 && statements[0].type === 'ReturnStatement' ? statements[0].argument : undefined;
  return { name, params, statements, node, names, assigned, expression, isPure: false };
}

/** @type {(ast: Node) => Map<string, Node>} functions at the top of a chunk */
function functionsOf(ast) {
  const found = new Map();
  for (const statement of ast.body)
    if (statement.type === 'VariableDeclaration' && statement.kind === 'const')
      for (const { id, init } of statement.declarations) if (/Function/.test(init?.type ?? '')) found.set(id.name, init);
  return found;
}

/** @type {(hot: Map<string, Hot>) => void} a function is pure that changes nothing but what it declares, and calls pure ones only */
function findPure(hot) {
  for (const each of hot.values()) each.isPure = true;
  for (let changed = true; changed; ) {
    changed = false;
    for (const each of hot.values()) {
      if (!each.isPure) continue;
      walk(each.node.body, (node) => {
        const target =
          node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
        const isOwn = target === undefined || (target.type === 'Identifier' && each.names.has(target.name));
        const calls = node.type === 'CallExpression' && !isMath(node) && !hot.get(node.callee.name)?.isPure;
        if (!isOwn || calls || node.type === 'ThrowStatement' || node.type === 'NewExpression') {
          each.isPure = false;
          changed = true;
        }
      });
    }
  }
}

const isMath = (/** @type {Node} */ { callee }) =>
  callee.type === 'MemberExpression' && ['Math', 'Number'].includes(callee.object.name);

/**
 * A chunk in which functions that are marked so are built into those that take in and into one another.
 * @type {(code: string, parse: (code: string) => Node) => string}
 */
export function buildIn(code, parse) {
  /** @type {Map<string, Hot>} */
  const hot = new Map();
  for (const [name, node] of functionsOf(parse(code))) {
    const mark = markOf(node);
    if (mark === isBuiltIn || mark === takesIn) hot.set(name, readFunction(name, node));
  }
  const stays = new Set([...hot.values()].filter(({ node }) => markOf(node) === takesIn).map(({ name }) => name));
  findPure(hot);
  let serial = 0;

  /** @type {(node: Node) => Hot | undefined} */
  const calledBy = (node) => (node.type === 'CallExpression' ? hot.get(node.callee.name) : undefined);
  /** @type {(node: Node, scope: Scope) => Hot | undefined} */
  const builtIn = (node, scope) => {
    const called = calledBy(node);
    return called && !stays.has(called.name) && !scope.inside.includes(called.name) ? called : undefined;
  };

  /** @type {(node: Node, scope: Scope) => boolean} */
  const mayBeBuiltIn = (node, scope) => {
    let found = false;
    walk(node, (one) => {
      const called = builtIn(one, scope);
      if (called && !isSimple(one, called)) found = true;
    });
    return found;
  };

  /** Whether a call can be written as its expression in place: what is handed over is a name or a number, or used once. */
  const isSimple = (/** @type {Node} */ call, /** @type {Hot} */ called) => {
    if (called.expression === undefined || !called.isPure || called.assigned.size > 0) return false;
    return called.params.every((param, index) => {
      const given = call.arguments[index];
      if (given === undefined) return false;
      if (given.type === 'Literal' || given.type === 'Identifier') return true;
      let uses = 0;
      walk(/** @type {Node} */ (called.expression), (one, parent) => {
        if (isVariable(one, parent) && one.name === param) uses++;
      });
      return uses <= 1 && !mayHaveEffect(given);
    });
  };

  /** @type {(node: Node) => boolean} */
  const mayHaveEffect = (node) => {
    let found = false;
    walk(node, (one) => {
      if (/Assignment|Update|New/.test(one.type)) found = true;
      if (one.type === 'CallExpression' && !isMath(one) && !calledBy(one)?.isPure) found = true;
    });
    return found;
  };

  /** @type {(node: Node, scope: Scope, replaced?: Map<Node, string>, parent?: Node) => string} an expression, or a pattern, with its names */
  function text(node, scope, replaced, parent) {
    const by = replaced?.get(node);
    if (by !== undefined) return by;
    if (isVariable(node, parent)) return scope.names.get(node.name) ?? node.name;
    if (node.type === 'Property' && node.shorthand) return `${node.key.name}: ${text(node.value, scope, replaced)}`;
    const called = builtIn(node, scope);
    if (called && isSimple(node, called)) {
      const names = new Map();
      for (const [index, param] of called.params.entries()) {
        const given = text(node.arguments[index], scope, replaced);
        names.set(param, /^[\w$.]+$/.test(given) ? given : `(${given})`);
      }
      return `(${text(/** @type {Node} */ (called.expression), { ...scope, names, inside: [...scope.inside, called.name] })})`;
    }
    let result = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      result += code.slice(at, child.start) + text(child, scope, replaced, node);
      at = child.end;
    }
    return result + code.slice(at, node.end);
  }

  /** Calls in an expression that are made whatever its values are, in their order, and can be made before it. */
  function callsFirst(/** @type {Node} */ expression, /** @type {Scope} */ scope) {
    /** @type {Node[]} */
    const calls = [];
    const others = mayHaveEffectOutside(expression, scope);
    /** @type {(node: Node) => void} */
    const find = (node) => {
      const called = builtIn(node, scope);
      if (called && !isSimple(node, called)) {
        if (isFirst(expression, node) || (called.isPure && !others)) calls.push(node);
        else for (const child of childrenOf(node)) find(child);
      } else if (node.type === 'LogicalExpression') find(node.left);
      else if (node.type === 'ConditionalExpression') find(node.test);
      else for (const child of childrenOf(node)) find(child);
    };
    find(expression);
    return calls;
  }

  /** Whether something besides calls that are built in changes anything, before an expression is known. */
  const mayHaveEffectOutside = (/** @type {Node} */ node, /** @type {Scope} */ scope) => {
    let found = false;
    walk(node, (one) => {
      if (/Update|New/.test(one.type)) found = true;
      if (one.type === 'CallExpression' && !isMath(one) && !calledBy(one)?.isPure && !builtIn(one, scope)) found = true;
    });
    return found;
  };

  /** Whether nothing is read in an expression before a call in it but names and numbers. */
  const isFirst = (/** @type {Node} */ expression, /** @type {Node} */ call) => {
    /** @type {Node} */
    let node = expression;
    while (node !== call) {
      if (node.type === 'UnaryExpression') node = node.argument;
      else if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
        if (node.left.end >= call.end) node = node.left;
        else return false;
      } else return false;
    }
    return true;
  };

  /** @type {(expression: Node, scope: Scope) => [before: string, text: string]} */
  function hoisted(expression, scope) {
    const replaced = new Map();
    let before = '';
    for (const call of callsFirst(expression, scope)) {
      const name = `made$${++serial}`;
      before += `let ${name};\n${put(name, call, scope)}`;
      replaced.set(call, name);
    }
    return [before, text(expression, scope, replaced)];
  }

  /** @type {(to: string, expression: Node, scope: Scope) => string} statements that give a value to a name */
  function put(to, expression, scope) {
    const called = builtIn(expression, scope);
    if (called && !isSimple(expression, called)) return inPlace(expression, called, scope, { kind: 'assign', to, label: '' });
    if (expression.type === 'ConditionalExpression' && mayBeBuiltIn(expression, scope)) {
      const [before, test] = hoisted(expression.test, scope);
      return `${before}if (${test}) {\n${put(to, expression.consequent, scope)}} else {\n${put(to, expression.alternate, scope)}}\n`;
    }
    const [before, value] = hoisted(expression, scope);
    return `${before}${to} = ${value};\n`;
  }

  /** @type {(expression: Node, scope: Scope) => string} statements that only do what an expression does */
  function doIt(expression, scope) {
    const called = builtIn(expression, scope);
    if (called && !isSimple(expression, called)) return inPlace(expression, called, scope, { kind: 'drop', label: '' });
    const [before, value] = hoisted(expression, scope);
    return `${before}${value};\n`;
  }

  /** @type {(call: Node, called: Hot, scope: Scope, result: Result) => string} */
  function inPlace(call, called, scope, result) {
    const mark = `$${++serial}`;
    const names = new Map([...called.names].map((name) => [name, name + mark]));
    const fixed = new Set([...called.names].filter((name) => !called.assigned.has(name)));
    let before = '';
    for (const [index, param] of called.params.entries()) {
      const given = call.arguments[index];
      const isKnown =
        given?.type === 'Literal' ||
        (given?.type === 'Identifier' && (scope.fixed.has(given.name) || !scope.names.has(given.name)));
      if (isKnown && !called.assigned.has(param)) names.set(param, text(given, scope));
      else if (given === undefined) before += `let ${names.get(param)};\n`;
      else if (mayBeBuiltIn(given, scope)) before += `let ${names.get(param)};\n${put(names.get(param) ?? '', given, scope)}`;
      else before += `${called.assigned.has(param) ? 'let' : 'const'} ${names.get(param)} = ${text(given, scope)};\n`;
    }
    const label = `e${mark.slice(1)}`;
    const own = {
      names,
      fixed,
      result: result.kind === 'keep' ? result : { ...result, label },
      inside: [...scope.inside, called.name],
    };
    const body = called.statements.map((one) => statement(one, own)).join('');
    const labelled = body.includes(`break ${label};`) ? withoutLastBreak(body, label) : body;
    return labelled.includes(`break ${label};`) ? `{\n${before}${label}: {\n${labelled}}\n}\n` : `{\n${before}${labelled}}\n`;
  }

  const withoutLastBreak = (/** @type {string} */ body, /** @type {string} */ label) =>
    body.endsWith(`break ${label};\n`) ? body.slice(0, -`break ${label};\n`.length) : body;

  /** @type {(argument: Node | null, scope: Scope) => string} */
  function returned(argument, scope) {
    const { result } = scope;
    if (argument === null) return result.kind === 'keep' ? 'return;\n' : `break ${result.label};\n`;
    if (result.kind === 'assign') return `${put(result.to, argument, scope)}break ${result.label};\n`;
    if (result.kind === 'drop') return `${mayHaveEffect(argument) ? doIt(argument, scope) : ''}break ${result.label};\n`;
    const called = builtIn(argument, scope);
    if (called && !isSimple(argument, called)) return inPlace(argument, called, scope, result);
    if (argument.type === 'ConditionalExpression' && mayBeBuiltIn(argument, scope)) {
      const [before, test] = hoisted(argument.test, scope);
      return `${before}if (${test}) {\n${returned(argument.consequent, scope)}} else {\n${returned(argument.alternate, scope)}}\n`;
    }
    const [before, value] = hoisted(argument, scope);
    return `${before}return ${value};\n`;
  }

  /** @type {(node: Node, scope: Scope) => string} */
  function statement(node, scope) {
    switch (node.type) {
      case 'BlockStatement':
        return `{\n${node.body.map((/** @type {Node} */ one) => statement(one, scope)).join('')}}\n`;
      case 'ReturnStatement':
        return returned(node.argument, scope);
      case 'ExpressionStatement': {
        const { expression } = node;
        if (expression.type === 'AssignmentExpression' && expression.operator === '=' && expression.left.type === 'Identifier')
          return put(text(expression.left, scope), expression.right, scope);
        return doIt(expression, scope);
      }
      case 'VariableDeclaration':
        return node.declarations
          .map((/** @type {Node} */ { id, init }) => {
            if (init === null) return `let ${text(id, scope)};\n`;
            if (id.type === 'Identifier' && mayBeBuiltIn(init, scope))
              return `let ${text(id, scope)};\n${put(text(id, scope), init, scope)}`;
            return `${node.kind} ${text(id, scope)} = ${text(init, scope)};\n`;
          })
          .join('');
      case 'IfStatement': {
        const { test, consequent, alternate } = node;
        if (
          test.type === 'LogicalExpression' &&
          test.operator === '&&' &&
          alternate === null &&
          mayBeBuiltIn(test.right, scope)
        ) {
          const inner = { ...node, test: test.right };
          return statement(
            { ...node, test: test.left, consequent: { type: 'BlockStatement', body: [inner], start: 0, end: 0 } },
            scope,
          );
        }
        const [before, asked] = hoisted(test, scope);
        const otherwise = alternate === null ? '' : ` else {\n${statement(alternate, scope)}}`;
        const whole = `if (${asked}) {\n${statement(consequent, scope)}}${otherwise}\n`;
        return before === '' ? whole : `{\n${before}${whole}}\n`;
      }
      case 'ForStatement': {
        const init = node.init === null ? '' : text(node.init, scope);
        const test = node.test === null ? '' : text(node.test, scope);
        const update = node.update === null ? '' : text(node.update, scope);
        return `for (${init}; ${test}; ${update}) {\n${statement(node.body, scope)}}\n`;
      }
      case 'WhileStatement':
        return `while (${text(node.test, scope)}) {\n${statement(node.body, scope)}}\n`;
      case 'DoWhileStatement':
        return `do {\n${statement(node.body, scope)}} while (${text(node.test, scope)});\n`;
      default:
        walk(node, (one) => {
          if (one.type === 'ReturnStatement') throw new Error(`a function that is built in returns out of a ${node.type}`);
        });
        return `${text(node, scope)}\n`;
    }
  }

  /** @type {{ from: number, to: number, by: string }[]} */
  const edits = [];
  for (const [name, { statements, names, assigned, node }] of hot) {
    if (!stays.has(name)) {
      // Those who call it from elsewhere do so seldom.
      edits.push({ from: node.body.body[0].start, to: node.body.body[0].end, by: '' });
      continue;
    }
    // What is declared here must not hide what is built in names at the top of the chunk.
    const own = new Map([...names].map((one) => [one, `${one}$0`]));
    const fixed = new Set([...names].filter((one) => !assigned.has(one)));
    const scope = { names: own, fixed, result: /** @type {Result} */ ({ kind: 'keep' }), inside: [name] };
    const params = node.params.map((/** @type {Node} */ one) => text(one, scope)).join(', ');
    const inner = statements.map((one) => statement(one, scope)).join('');
    edits.push({ from: node.start, to: node.end, by: `function ${name}(${params}) {\n${inner}}` });
  }
  let result = code;
  for (const { from, to, by } of edits.sort((one, other) => other.from - one.from))
    result = result.slice(0, from) + by + result.slice(to);
  return withoutUnused(result, parse, new Set(hot.keys()));
}

/** @type {(code: string, parse: (code: string) => Node, names: Set<string>) => string} the chunk without those functions that nothing speaks of any more */
function withoutUnused(code, parse, names) {
  const ast = parse(code);
  /** @type {Map<string, number>} */
  const uses = new Map();
  walk(ast, (node, parent) => {
    if (isVariable(node, parent) && !(parent?.type === 'FunctionExpression' && parent.id === node))
      uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
  });
  /** @type {Node[]} */
  const unused = ast.body.filter(
    (/** @type {Node} */ { type, declarations }) =>
      type === 'VariableDeclaration' && names.has(declarations[0].id.name) && uses.get(declarations[0].id.name) === 1,
  );
  if (unused.length === 0) return code;
  let left = code;
  for (const { start, end } of unused.reverse()) left = left.slice(0, start) + left.slice(end);
  return withoutUnused(left, parse, names);
}
