import path from 'node:path';
import ts from 'typescript';
import { declaredSets, isNewer, type ApiSet } from './declared-sets';

/** A member of Office.js that code reaches. */
export interface ReachedMember {
  /** Such as `Range.getSurroundingRegion`. */
  readonly name: string;
  readonly needs: readonly ApiSet[];
  /** The sets that `isSetSupported` was asked for on the way to this place. */
  readonly guardedBy: readonly ApiSet[];
  /** Such as `src/excel/source/find-source.ts:12`. */
  readonly place: string;
}

const TYPES = /[\\/]@types[\\/](?:office-js|custom-functions-runtime)[\\/]/;

/** Type-checks what tsconfig.json names below one of the folders, and all that it imports. */
export function programOf(folders: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const roots = fileNames.filter((file) => folders.some((folder) => isBelow(file, folder)));
  return ts.createProgram(roots, { ...options, noEmit: true });
}

/**
 * Every member of Office.js that the files below the folders name: by a property, by a call, by a
 * destructured name, by the text given to `load`, and by an option in an object literal.
 */
export function reachedMembers(program: ts.Program, folders: readonly string[]): ReachedMember[] {
  const checker = program.getTypeChecker();
  const found: ReachedMember[] = [];
  for (const file of program.getSourceFiles()) {
    if (!folders.some((folder) => isBelow(file.fileName, folder))) continue;
    const visit = (node: ts.Node): void => {
      for (const declaration of declarationsAt(node, checker)) {
        found.push({
          name: nameOf(declaration),
          needs: declaredSets(declaration, omittedAt(node, declaration)),
          guardedBy: guardsOf(node, checker),
          place: placeOf(node, file),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** Whether one of the sets is at least what is needed. */
export const covers = (sets: readonly ApiSet[], { name, version }: ApiSet): boolean =>
  sets.some((set) => set.name === name && !isNewer(version, set.version));

const isBelow = (file: string, folder: string): boolean =>
  !path.relative(path.resolve(folder), path.resolve(file)).startsWith('..');

function placeOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(process.cwd(), file.fileName)}:${line + 1}`;
}

function nameOf(declaration: ts.Declaration): string {
  const name = (declaration as ts.NamedDeclaration).name?.getText() ?? '';
  const { parent } = declaration;
  const owner =
    ts.isInterfaceDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isEnumDeclaration(parent)
      ? parent.name?.text
      : undefined;
  return owner === undefined ? name : `${owner}.${name}`;
}

function* declarationsAt(node: ts.Node, checker: ts.TypeChecker): Generator<ts.Declaration> {
  if (ts.isCallExpression(node)) yield* loadedBy(node, checker);
  if (ts.isElementAccessExpression(node)) {
    yield* indexedBy(node, checker);
    return;
  }
  const name = namedBy(node);
  if (!name) return;
  // Of a call's overloads, only the one that is meant.
  const call =
    ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent;
  if (call && call.expression === node) {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    if (declaration && isOffice(declaration)) {
      yield declaration;
      return;
    }
  }
  const symbol = ts.isObjectLiteralElementLike(node)
    ? optionNamed(node, name, checker)
    : ts.isBindingElement(node)
      ? checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.getText())
      : checker.getSymbolAtLocation(name);
  const declaration = symbol && resolved(symbol, checker).declarations?.find(isMember);
  if (declaration) yield declaration;
}

/** The names of the parameters that a call leaves out. */
function omittedAt(node: ts.Node, declaration: ts.Declaration): string[] {
  const call = node.parent;
  if (!call || !ts.isCallExpression(call) || call.expression !== node) return [];
  if (!ts.isFunctionLike(declaration)) return [];
  return declaration.parameters.slice(call.arguments.length).map(({ name }) => name.getText());
}

function namedBy(node: ts.Node): ts.Node | null {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name;
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return node.name;
  return null;
}

const isOffice = (declaration: ts.Node): boolean =>
  TYPES.test(declaration.getSourceFile().fileName);

const isMember = (declaration: ts.Declaration): boolean =>
  isOffice(declaration) &&
  !ts.isModuleDeclaration(declaration) &&
  !ts.isInterfaceDeclaration(declaration);

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The option of Office.js that a property of an object literal sets, if it is one. */
function optionNamed(
  node: ts.ObjectLiteralElementLike,
  name: ts.Node,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  if (!ts.isObjectLiteralExpression(node.parent)) return undefined;
  const type = checker.getContextualType(node.parent);
  const kinds = type?.isUnion() ? type.types : type ? [type] : [];
  for (const kind of kinds) {
    const option = checker.getPropertyOfType(kind, name.getText());
    if (option) return option;
  }
  return undefined;
}

/** `range['values']`, or `range[name]` where the name can be one of several. */
function* indexedBy(
  { expression, argumentExpression }: ts.ElementAccessExpression,
  checker: ts.TypeChecker,
): Generator<ts.Declaration> {
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  for (const name of textsOf(checker.getTypeAtLocation(argumentExpression), checker) ?? []) {
    const declaration = checker.getPropertyOfType(owner, name)?.declarations?.find(isMember);
    if (declaration) yield declaration;
  }
}

/** The texts that a value can be, or that its elements can be; null where that can be any. */
function textsOf(type: ts.Type, checker: ts.TypeChecker): string[] | null {
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const kinds = type.isUnion() ? type.types : [type];
  if (kinds.every((kind) => kind.isStringLiteral())) {
    return kinds.map((kind) => (kind as ts.StringLiteralType).value);
  }
  return element && checker.isArrayLikeType(type) ? textsOf(element, checker) : null;
}

/** `range.load('values, format/fill/color')` names members as texts. */
function* loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): Generator<ts.Declaration> {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
  const [argument] = call.arguments;
  const signature = checker.getResolvedSignature(call)?.declaration;
  if (!argument || !signature || !isOffice(signature)) return;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  const texts: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach(collect);
      return;
    }
    // What an object asks for is seen as an option.
    if (ts.isObjectLiteralExpression(node)) return;
    const known = textsOf(checker.getTypeAtLocation(node), checker);
    if (!known) throw new Error(`Nobody can tell what is loaded: ${node.parent.getText()}`);
    for (const text of known) texts.push(...text.split(','));
  };
  collect(argument);
  for (const text of texts) {
    let owner: ts.Type | undefined = type;
    for (const part of text.trim().split('/')) {
      const property: ts.Symbol | undefined = owner && memberNamed(owner, part, checker);
      const declaration = property?.declarations?.find(isMember);
      if (!property || !declaration) break;
      yield declaration;
      owner = checker.getTypeOfSymbol(property);
    }
  }
}

/** A collection is loaded by the names of its items' members too. */
function memberNamed(owner: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const item = checker.getIndexTypeOfType(owner, ts.IndexKind.Number);
  const own = checker.getPropertyOfType(item ?? owner, name);
  if (own) return own;
  const items = checker.getPropertyOfType(owner, 'items');
  const listed =
    items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  return listed && checker.getPropertyOfType(listed, name);
}

/** The sets that were asked for, and are there, before the node can be reached. */
function guardsOf(node: ts.Node, checker: ts.TypeChecker): ApiSet[] {
  const sets: ApiSet[] = [];
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child !== parent.expression) {
      sets.push(...impliedBy(parent.expression, child === parent.thenStatement, checker));
    } else if (ts.isConditionalExpression(parent) && child !== parent.condition) {
      sets.push(...impliedBy(parent.condition, child === parent.whenTrue, checker));
    } else if (ts.isBinaryExpression(parent) && child === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === AND) sets.push(...impliedBy(parent.left, true, checker));
      if (kind === OR) sets.push(...impliedBy(parent.left, false, checker));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      for (const statement of parent.statements) {
        if (statement === child) break;
        if (leaves(statement)) sets.push(...impliedBy(statement.expression, false, checker));
      }
    }
  }
  return sets;
}

const AND = ts.SyntaxKind.AmpersandAmpersandToken;
const OR = ts.SyntaxKind.BarBarToken;

/** The sets that are there for certain where a condition is true, or where it is false. */
function impliedBy(condition: ts.Expression, outcome: boolean, checker: ts.TypeChecker): ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) {
    return impliedBy(condition.expression, outcome, checker);
  }
  if (ts.isPrefixUnaryExpression(condition)) {
    const isNot = condition.operator === ts.SyntaxKind.ExclamationToken;
    return isNot ? impliedBy(condition.operand, !outcome, checker) : [];
  }
  if (ts.isBinaryExpression(condition)) {
    const { left, right, operatorToken } = condition;
    // Of `a && b` that is false, and of `a || b` that is true, nobody knows which.
    if (operatorToken.kind !== (outcome ? AND : OR)) return [];
    return [left, right].flatMap((part) => impliedBy(part, outcome, checker));
  }
  return outcome ? askedIn(condition, checker) : [];
}

/** `if (…) return …;` */
function leaves(statement: ts.Statement): statement is ts.IfStatement {
  if (!ts.isIfStatement(statement)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** The sets that an expression asks for, in itself or by a function or a constant of ours. */
function askedIn(expression: ts.Node, checker: ts.TypeChecker, depth = 0): ApiSet[] {
  const sets: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression: callee } = node;
      if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'isSetSupported') {
        const [name, version] = node.arguments.map((argument) => textOf(argument, checker));
        if (name) sets.push({ name, version: version ?? '1.1' });
      } else if (ts.isIdentifier(callee)) {
        sets.push(...askedBehind(callee, checker, depth));
      }
    } else if (
      ts.isIdentifier(node) &&
      node.parent &&
      !ts.isPropertyAccessExpression(node.parent)
    ) {
      sets.push(...askedBehind(node, checker, depth));
    }
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return sets;
}

function askedBehind(identifier: ts.Identifier, checker: ts.TypeChecker, depth: number): ApiSet[] {
  if (depth > 2) return [];
  const symbol = checker.getSymbolAtLocation(identifier);
  const declaration = symbol && resolved(symbol, checker).valueDeclaration;
  if (!declaration || isOffice(declaration)) return [];
  if (ts.isFunctionDeclaration(declaration) && declaration.body) {
    return askedIn(declaration.body, checker, depth + 1);
  }
  return ts.isVariableDeclaration(declaration) && declaration.initializer
    ? askedIn(declaration.initializer, checker, depth + 1)
    : [];
}

function textOf(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : undefined;
}
