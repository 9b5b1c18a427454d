/**
 * The ways in which a mutant differs from the source. Each looks at one node and says what is written in place of
 * what. Where a value is taken away, `as never` or `!` keeps the compiler content, so that the tests must notice.
 */
import ts from 'typescript';

/**
 * @typedef {object} Change what is written in place of the source from one position to another
 * @property {number} from
 * @property {number} to
 * @property {string} text
 */
/** @typedef {(node: ts.Node) => Change | undefined} Operator */

const { SyntaxKind } = ts;
const NOTHING = 'undefined as never';

/** @type {(node: ts.Node, text: string) => Change} */
const instead = (node, text) => ({ from: node.getStart(), to: node.end, text });

/** @type {(table: Record<string, string>) => Operator} one operator of two operands for another */
const operatorBy = (table) => (node) => {
  if (!ts.isBinaryExpression(node)) return undefined;
  const text = table[node.operatorToken.getText()];
  return text === undefined ? undefined : instead(node.operatorToken, text);
};

/** @type {(node: ts.Node) => number} where it ends, with the comma that follows */
const afterComma = (node) => node.end + (/^\s*,/.exec(node.getSourceFile().text.slice(node.end))?.[0].length ?? 0);

/** @type {(node: ts.Node) => boolean} whether it is words, to which only words can be added */
const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

/** @type {(node: ts.Node) => node is ts.StringLiteralLike} a value, not the name of a module or a field */
const isValue = (node) =>
  ts.isStringLiteralLike(node) &&
  !ts.isTaggedTemplateExpression(node.parent) &&
  !ts.isImportDeclaration(node.parent) &&
  !ts.isExportDeclaration(node.parent) &&
  !ts.isExternalModuleReference(node.parent) &&
  !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
  !(ts.isExpressionStatement(node.parent) && ts.isSourceFile(node.parent.parent));

/** Methods that give back something of the kind they are called on. */
const SAME = new Set(
  'filter sort reverse trim slice replace replaceAll toLowerCase toUpperCase normalize concat flat'.split(' '),
);
/** @type {Record<string, string>} */
const OTHER = Object.fromEntries(
  [
    ['some', 'every'],
    ['min', 'max'],
    ['floor', 'ceil'],
    ['startsWith', 'endsWith'],
    ['append', 'prepend'],
    ['before', 'after'],
    ['find', 'findLast'],
    ['add', 'remove'],
    ['addEventListener', 'removeEventListener'],
  ].flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** @type {(node: ts.Node) => ts.Expression | undefined} what decides between two ways */
const conditionOf = (node) =>
  ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node) || ts.isForStatement(node)
      ? node.condition
      : undefined;

/** @type {(node: ts.Expression) => boolean} whether another operator turns the whole of it */
const turnsAlone = (node) =>
  (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) ||
  (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText()));

/** @type {(node: ts.Node) => boolean} what leaves a function or a loop with nothing in hand */
const isGuard = (node) => (ts.isReturnStatement(node) && !node.expression) || ts.isBreakOrContinueStatement(node);

/** @type {(node: ts.Node) => node is ts.BinaryExpression} */
const isAssignment = (node) =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= SyntaxKind.LastAssignment;

/** @type {(node: ts.Expression) => ts.Expression} what is done, whether it is waited for or not */
const deed = (node) => (ts.isAwaitExpression(node) || ts.isVoidExpression(node) ? deed(node.expression) : node);

const turned = operatorBy({ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '+=': '-=', '-=': '+=' });

/** @type {(pattern: string) => string | undefined} */
function loosened(pattern) {
  const end = pattern.lastIndexOf('/');
  const [inner, flags] = [pattern.slice(1, end), pattern.slice(end + 1)];
  if (inner.startsWith('^') && inner !== '^') return `/${inner.slice(1)}/${flags}`;
  if (/[^\\]\$$/.test(inner)) return `/${inner.slice(0, -1)}/${flags}`;
  return /[gi]/.test(flags) ? `/${inner}/${flags.replace(/[gi]/, '')}` : undefined;
}

/** @type {Record<string, Operator>} by name */
export const operators = {
  'condition negated': (node) => {
    const condition = conditionOf(node);
    return condition && !turnsAlone(condition) ? instead(condition, `!(${condition.getText()})`) : undefined;
  },
  'boundary moved': operatorBy({ '<': '<=', '<=': '<', '>': '>=', '>=': '>' }),
  'comparison turned': operatorBy({ '===': '!==', '!==': '===', '==': '!=', '!=': '==' }),
  'and for or': operatorBy({ '&&': '||' }),
  'or for and': operatorBy({ '||': '&&' }),
  'default dropped': (node) =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.QuestionQuestionToken
      ? instead(node, `${node.left.getText()}!`)
      : undefined,
  'default always': operatorBy({ '??=': '=', '||=': '=' }),
  'truth turned': (node) =>
    node.kind === SyntaxKind.TrueKeyword
      ? instead(node, 'false')
      : node.kind === SyntaxKind.FalseKeyword
        ? instead(node, 'true')
        : undefined,
  'number raised': (node) => (ts.isNumericLiteral(node) ? instead(node, `${Number(node.text) + 1}`) : undefined),
  'number lowered': (node) =>
    ts.isNumericLiteral(node) && node.text !== '0' ? instead(node, `${Number(node.text) - 1}`) : undefined,
  'text emptied': (node) => (isValue(node) && node.text ? instead(node, "''") : undefined),
  'text filled': (node) => (isValue(node) && !node.text ? instead(node, "'mutant'") : undefined),
  'part of a text dropped': (node) =>
    ts.isTemplateSpan(node) && !ts.isTaggedTemplateExpression(node.parent.parent)
      ? { from: node.expression.pos - '${'.length, to: node.literal.getStart() + '}'.length, text: '' }
      : undefined,
  'call removed': (node) => {
    const done = ts.isExpressionStatement(node) && deed(node.expression);
    const calls = done && ts.isCallExpression(done) && done.expression.kind !== SyntaxKind.SuperKeyword;
    return calls ? instead(node, '{}') : undefined;
  },
  'assignment removed': (node) =>
    ts.isExpressionStatement(node) && isAssignment(node.expression) ? instead(node, '{}') : undefined,
  'not dropped': (node) =>
    ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken
      ? instead(node, node.operand.getText())
      : undefined,
  'return emptied': (node) =>
    ts.isReturnStatement(node) && node.expression && node.expression.getText() !== 'undefined'
      ? instead(node.expression, NOTHING)
      : undefined,
  'guard dropped': (node) => (isGuard(node) || ts.isThrowStatement(node) ? instead(node, '{}') : undefined),
  'function emptied': (node) =>
    ts.isArrowFunction(node) && !ts.isBlock(node.body) ? instead(node.body, `(${NOTHING})`) : undefined,
  'branch emptied': (node) =>
    ts.isIfStatement(node) && (ts.isBlock(node.thenStatement) || ts.isReturnStatement(node.thenStatement))
      ? instead(node.thenStatement, '{}')
      : undefined,
  'else dropped': (node) =>
    ts.isIfStatement(node) && node.elseStatement && !ts.isIfStatement(node.elseStatement)
      ? instead(node.elseStatement, '{}')
      : undefined,
  'method dropped': (node) =>
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && SAME.has(node.expression.name.text)
      ? instead(node, node.expression.expression.getText())
      : undefined,
  'method exchanged': (node) => {
    if (!ts.isIdentifier(node)) return undefined;
    const called = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
    const text = Object.hasOwn(OTHER, node.text) && OTHER[node.text];
    const isCalled = ts.isCallExpression(called.parent) && called.parent.expression === called;
    return text && isCalled ? instead(node, text) : undefined;
  },
  'chain cut': (node) =>
    ts.isOptionalChain(node) && !ts.isOptionalChain(node.parent) && !ts.isExpressionStatement(node.parent)
      ? instead(node, `(${NOTHING})`)
      : undefined,
  'sign turned': (node) => (isText(node) ? undefined : turned(node)),
  'step turned': (node) =>
    (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && /\+\+|--/.test(node.getText())
      ? instead(
          node,
          node.getText().replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++')),
        )
      : undefined,
  'list emptied': (node) =>
    ts.isArrayLiteralExpression(node) && node.elements.length ? instead(node, '[]') : undefined,
  'field dropped': (node) =>
    ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isSpreadAssignment(node)
      ? { from: node.getStart(), to: afterComma(node), text: '' }
      : undefined,
  'pattern loosened': (node) => {
    const text = ts.isRegularExpressionLiteral(node) ? loosened(node.text) : undefined;
    return text === undefined ? undefined : instead(node, text);
  },
  'wait dropped': (node) =>
    ts.isAwaitExpression(node) ? instead(node, `(${node.expression.getText()} as any)`) : undefined,
};
