import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/**
 * Lists members of classes, interfaces and object types in src that nothing in src reads: knip sees exports only.
 * A member counts as read where it is named in an expression or a pattern, where its owner is spread, walked by key or
 * handed to code whose type says nothing of it, and where its owner is taken for a type whose member is read.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const program = ts.createProgram(fileNames, options)
const checker = program.getTypeChecker()
const source = join(root, 'src') + sep
const isOurs = (node) => node.getSourceFile().fileName.split('/').join(sep).startsWith(source)

/** Declarations of members that were read. */
const read = new Set()
/** For each declaration of a member, those that are read through it: of types that its owner is taken for. */
const readThrough = new Map()
const compared = new Set()

/** The declarations of a property, also behind unions, mapped types and the like. */
function declarationsOf(symbol) {
  return checker.getRootSymbols(symbol).flatMap((origin) => origin.declarations ?? [])
}

function markRead(symbol) {
  if (symbol !== undefined) for (const declaration of declarationsOf(symbol)) read.add(declaration)
}

function markAll(type) {
  for (const property of checker.getPropertiesOfType(type)) markRead(property)
}

const isOpen = (type) => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0

/** Marks what code that knows nothing of the type may read, as it does of what becomes JSON. */
function markAllBelow(type, depth = 0) {
  if (depth > 4 || (type.flags & ts.TypeFlags.Primitive) !== 0) return
  for (const part of type.isUnion() ? type.types : [type, ...checker.getTypeArguments(type)])
    for (const property of checker.getPropertiesOfType(part)) {
      const declarations = declarationsOf(property)
      if (!declarations.some(isOurs)) continue
      for (const declaration of declarations) read.add(declaration)
      markAllBelow(checker.getTypeOfSymbolAtLocation(property, declarations[0]), depth + 1)
    }
}

/** Notes that a value of one type is taken for another: what is read of that one is read of the value. */
function noteTaken(from, to, depth = 0) {
  if (from === to || depth > 3 || (from.flags & ts.TypeFlags.Primitive) !== 0) return
  if (from.isUnion() || to.isUnion()) {
    for (const source of from.isUnion() ? from.types : [from])
      for (const target of to.isUnion() ? to.types : [to]) noteTaken(source, target, depth)
    return
  }
  const key = `${from.id} ${to.id}`
  if (compared.has(key)) return
  compared.add(key)
  if (isOpen(to) || to.getStringIndexType() !== undefined) {
    markAllBelow(from)
    return
  }
  for (const property of checker.getPropertiesOfType(from)) {
    const target = checker.getPropertyOfType(to, property.name)
    if (target === undefined) continue
    const [own, others] = [declarationsOf(property), declarationsOf(target)]
    for (const declaration of own) {
      if (!isOurs(declaration)) continue
      for (const other of others) {
        if (other === declaration) continue
        if (!isOurs(other)) read.add(declaration)
        else readThrough.set(declaration, (readThrough.get(declaration) ?? new Set()).add(other))
      }
    }
    const place = own[0] ?? others[0]
    if (place !== undefined)
      noteTaken(
        checker.getTypeOfSymbolAtLocation(property, place),
        checker.getTypeOfSymbolAtLocation(target, place),
        depth + 1,
      )
  }
  const [call, targetCall] = [from.getCallSignatures()[0], to.getCallSignatures()[0]]
  if (call !== undefined && targetCall !== undefined) {
    noteTaken(call.getReturnType(), targetCall.getReturnType(), depth + 1)
    for (const [index, parameter] of call.parameters.entries()) {
      const given = targetCall.parameters[index]
      if (given !== undefined)
        noteTaken(checker.getTypeOfSymbol(given), checker.getTypeOfSymbol(parameter), depth + 1)
    }
  }
  const [[part], [targetPart]] = [checker.getTypeArguments(from), checker.getTypeArguments(to)]
  if (part !== undefined && targetPart !== undefined) noteTaken(part, targetPart, depth + 1)
}

/** The keys of an element access, where the type says which; undefined: any. */
function keysOf(type) {
  const parts = type.isUnion() ? type.types : [type]
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : undefined
}

/** Is it an element of the platform, to which attributes of any name may go? */
function isIntrinsic(tagName) {
  return ts.isIdentifier(tagName) && /^[a-z]/.test(tagName.text)
}

function visit(node) {
  if (ts.isPropertyAccessExpression(node)) {
    const isWritten =
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    if (!isWritten) markRead(checker.getSymbolAtLocation(node.name))
  } else if (ts.isElementAccessExpression(node)) {
    const owner = checker.getTypeAtLocation(node.expression)
    const keys = keysOf(checker.getTypeAtLocation(node.argumentExpression))
    if (keys === undefined) {
      if (!checker.isArrayLikeType(owner)) markAll(owner)
    } else for (const key of keys) markRead(checker.getPropertyOfType(checker.getNonNullableType(owner), key))
  } else if (ts.isObjectBindingPattern(node)) {
    const owner = checker.getTypeAtLocation(node)
    for (const { propertyName, name, dotDotDotToken } of node.elements) {
      if (dotDotDotToken !== undefined) continue
      const key = propertyName ?? name
      for (const type of owner.isUnion() ? owner.types : [owner])
        if (ts.isIdentifier(key) || ts.isStringLiteral(key))
          markRead(checker.getPropertyOfType(type, key.text))
        else markAll(type)
    }
  } else if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node)) {
    const target = checker.getContextualType(node.parent)
    const isElement = ts.isJsxAttributes(node.parent) && isIntrinsic(node.parent.parent.tagName)
    if (target !== undefined && !isElement) noteTaken(checker.getTypeAtLocation(node.expression), target)
    else markAll(checker.getTypeAtLocation(node.expression))
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    const owner = checker.getTypeAtLocation(node.right)
    for (const type of owner.isUnion() ? owner.types : [owner])
      if (ts.isStringLiteral(node.left)) markRead(checker.getPropertyOfType(type, node.left.text))
  } else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    noteTaken(checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node))
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    const owner = checker.getContextualType(node.parent)
    const property = owner && checker.getPropertyOfType(owner, node.name.text)
    if (property !== undefined)
      noteTaken(checker.getTypeAtLocation(node.name), checker.getTypeOfSymbolAtLocation(property, node))
  }
  if (ts.isClassLike(node))
    for (const clause of node.heritageClauses ?? [])
      for (const base of clause.types)
        noteTaken(checker.getTypeAtLocation(node), checker.getTypeAtLocation(base))
  if (ts.isExpression(node)) {
    const target = checker.getContextualType(node)
    if (target !== undefined) noteTaken(checker.getTypeAtLocation(node), target)
  }
  ts.forEachChild(node, visit)
}

function isMember(node) {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node)
  )
}

/** Members that are read all the same. */
const EXCEPTIONS = new Set([
  // By React, by a hook that makes rows anew when it changes, by the browser, and by Dexie as the key of a row.
  'ErrorBoundary.getDerivedStateFromError',
  'KeptRows.revision',
  'Boundary.getDerivedStateFromError',
  'options.suggestedName',
  'SessionRow.documentId',
  // By people who look for the cause of a failure: the page says its kind only.
  'RepositoryFailure.schemaVersion',
  'RepositoryFailure.detail',
  'RepositoryFailure.revision',
  'RowStoreFailure.schemaVersion',
  'RowStoreFailure.detail',
  'DocumentSummary.revision',
  // By the tests that run the examples of the rules, judge the reader of links and compare texts with browsers.
  'RuleExample.stage',
  'LinkReader.scoreOf',
  'TextBlock.lines',
  'TextBlock.width',
])

function nameOf(member) {
  let owner = member.parent
  while (owner.name === undefined && owner.parent !== undefined) owner = owner.parent
  return `${owner.name?.getText()}.${member.name.getText()}`
}

const members = []
function collect(node) {
  // An object type among type arguments, as in `Extract`, or in an intersection describes a part of another type.
  const isType =
    ts.isTypeLiteralNode(node) &&
    !ts.isTypeReferenceNode(node.parent) &&
    !ts.isIntersectionTypeNode(node.parent)
  const isOwner = ts.isInterfaceDeclaration(node) || ts.isClassLike(node) || isType
  if (isOwner) for (const member of node.members) if (isMember(member)) members.push(member)
  ts.forEachChild(node, collect)
}

for (const file of program.getSourceFiles().filter(isOurs)) {
  visit(file)
  collect(file)
}

for (let grown = true; grown;) {
  grown = false
  for (const [declaration, others] of readThrough)
    if (!read.has(declaration) && [...others].some((other) => read.has(other))) {
      read.add(declaration)
      grown = true
    }
}

const unread = members.filter((member) => !read.has(member) && !EXCEPTIONS.has(nameOf(member)))
for (const member of unread) {
  const file = member.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(member.getStart(file))
  console.log(`${relative(root, file.fileName)}:${line + 1}  ${member.name.getText(file)} is never read`)
}
console.log(`${members.length} members, ${unread.length} never read`)
process.exitCode = unread.length === 0 ? 0 : 1
