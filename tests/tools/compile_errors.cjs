// What the TypeScript compiler says of projects, as a line of JSON for each line of standard input,
// so that what did not change in between is read once. An input line is `null`, or the errors that
// another compiler found, which are then only explained: [{file, line, column, code, message}].
//
//   node compile_errors.cjs ROOT TSCONFIG…
//
// ROOT has the compiler among its packages; a TSCONFIG is a path below it. An answer has `files`,
// those that were checked, and `errors`: file, line, code and message, and in `rests` the lines,
// [file, first, last], that decide what type the wrong expression has: where the variable that it
// begins with is declared, of a callback's parameter the call that hands it over, of a function what
// it returns, the type that is written there and its declaration, and what these begin with in turn.
// Paths are below ROOT.
const fs = require('fs')
const path = require('path')
const root = path.resolve(process.argv[2])
const ts = require(path.join(root, 'node_modules/typescript'))

const isOurs = (name) => name.startsWith(root + path.sep) && !name.includes('/node_modules/')

function linesOf(node) {
  const file = node.getSourceFile()
  const at = (position) => file.getLineAndCharacterOfPosition(position).line + 1
  return [path.relative(root, file.fileName), at(node.getStart(file)), at(node.getEnd())]
}

// What a function gives: its body, or what stands after each `return` of its own.
function resultsOf(node) {
  if (!ts.isFunctionLike(node) || !node.body) return []
  if (!ts.isBlock(node.body)) return [node.body]
  const results = []
  const visit = (part) => {
    if (ts.isFunctionLike(part)) return
    if (ts.isReturnStatement(part) && part.expression) results.push(part.expression)
    ts.forEachChild(part, visit)
  }
  visit(node.body)
  return results
}

class Origins {
  constructor(checker) {
    Object.assign(this, { checker, lines: [], seen: new Set() })
  }

  addLines(node) {
    this.lines.push(linesOf(node))
  }

  // The names that an expression or type is made of; of `a.b`, `a`.
  addNames(node, depth) {
    if (ts.isPropertyAccessExpression(node)) return this.addNames(node.expression, depth)
    if (ts.isFunctionLike(node)) return
    if (ts.isIdentifier(node)) return this.addDeclarations(node, depth)
    ts.forEachChild(node, (child) => this.addNames(child, depth))
  }

  addValue(node, depth) {
    this.addNames(node, depth)
    for (const result of resultsOf(node)) {
      this.addLines(result)
      this.addNames(result, depth)
    }
  }

  declarationsOf(symbol) {
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias
    const named = isAlias ? this.checker.getAliasedSymbol(symbol) : symbol
    return (named?.declarations ?? []).filter((node) => isOurs(node.getSourceFile().fileName))
  }

  addDeclarations(name, depth) {
    for (const declaration of this.declarationsOf(this.checker.getSymbolAtLocation(name)))
      this.addDeclaration(declaration, depth)
  }

  addDeclaration(node, depth) {
    if (depth > 8 || this.seen.has(node)) return
    this.seen.add(node)
    if (ts.isBindingElement(node)) {
      this.addLines(node)
      return this.addDeclaration(node.parent.parent, depth)
    }
    if (ts.isVariableDeclaration(node)) {
      this.addLines(node)
      for (const part of [node.type, node.initializer]) if (part) this.addValue(part, depth + 1)
      const loop = node.parent.parent
      if (ts.isForOfStatement(loop)) this.addNames(loop.expression, depth + 1)
    } else if (ts.isParameter(node)) {
      this.addParameter(node, depth)
    } else if (ts.isFunctionLike(node)) {
      this.addValue(node, depth + 1)
    } else if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      this.addLines(node)
      ts.forEachChild(node, (child) => this.addNames(child, depth + 1))
    }
  }

  // What an argument, a value or an object in it is held to: the types of the parameters, the one
  // that is written.
  addTarget(node) {
    let part = node
    while (part.parent && isInside(part.parent)) part = part.parent
    const target = part.parent
    if (!target) return
    if (ts.isCallExpression(target) && target.expression !== part) {
      const name = target.expression
      const symbol = this.checker.getSymbolAtLocation(name.name ?? name)
      for (const declaration of this.declarationsOf(symbol)) {
        const called = declaration.initializer ?? declaration
        for (const { type } of called.parameters ?? []) if (type) this.addType(type)
      }
    } else if (target.type && ts.isTypeNode(target.type)) {
      this.addType(target.type)
    } else if (ts.isTypeReferenceNode(target)) {
      this.addType(target)
    }
  }

  addType(type) {
    this.addLines(type)
    this.addNames(type, 1)
  }

  addParameter(node, depth) {
    if (node.type) {
      this.addLines(node.type)
      return this.addNames(node.type, depth + 1)
    }
    const call = node.parent.parent
    if (!ts.isCallExpression(call)) return
    this.addLines(call.expression)
    this.addNames(call.expression, depth + 1)
  }
}

// Whether a node only holds a part of a value or type.
function isInside(node) {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isUnionTypeNode(node) ||
    ts.isLiteralTypeNode(node)
  )
}

// The expression or name that an error marks, with the value of a marked attribute or property.
function markedNode(file, diagnostic) {
  const end = diagnostic.start + diagnostic.length
  let node = file
  for (let next = node; next; ) {
    node = next
    next = undefined
    ts.forEachChild(node, (child) => {
      if (child.getStart(file) <= diagnostic.start && child.getEnd() >= end) next ??= child
    })
  }
  const parent = node.parent
  if (parent && parent.name === node && ts.isPropertyAccessExpression(parent)) return parent
  const hasValue = ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)
  return hasValue && parent.name === node ? (parent.initializer ?? node) : node
}

function restsOn(checker, diagnostic) {
  const origins = new Origins(checker)
  const marked = markedNode(diagnostic.file, diagnostic)
  origins.addNames(marked, 0)
  origins.addTarget(marked)
  return origins.lines
}

// A config's files, each parsed again only where it has changed.
class Project {
  constructor(config) {
    const read = ts.readConfigFile(config, ts.sys.readFile)
    const changed = { noEmit: true, incremental: false, composite: false }
    const folder = path.dirname(config)
    this.config = ts.parseJsonConfigFileContent(read.config, ts.sys, folder, changed, config)
    this.host = ts.createCompilerHost(this.config.options, true)
    this.parsed = new Map()
    const parse = this.host.getSourceFile.bind(this.host)
    this.host.getSourceFile = (name, ...rest) => {
      const { mtimeMs, size } = fs.statSync(name, { throwIfNoEntry: false }) ?? {}
      const version = `${mtimeMs} ${size}`
      if (this.parsed.get(name)?.version !== version)
        this.parsed.set(name, { version, file: parse(name, ...rest) })
      return this.parsed.get(name).file
    }
  }

  compile(found, known) {
    const { fileNames, options } = this.config
    const program = ts.createProgram({ rootNames: fileNames, options, host: this.host })
    const checker = program.getTypeChecker()
    for (const file of program.getSourceFiles())
      if (isOurs(file.fileName)) found.files.add(path.relative(root, file.fileName))
    const diagnostics = known ? this.find(program, known) : ts.getPreEmitDiagnostics(program)
    for (const diagnostic of diagnostics)
      if (diagnostic.file && isOurs(diagnostic.file.fileName)) add(found, checker, diagnostic)
  }

  find(program, known) {
    return known.flatMap(({ file: name, line, column, code, message }) => {
      const file = program.getSourceFile(path.join(root, name))
      if (!file) return []
      const start = file.getPositionOfLineAndCharacter(line - 1, column - 1)
      return [{ file, start, length: 1, code, messageText: message }]
    })
  }
}

function add(found, checker, diagnostic) {
  const line = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line + 1
  const file = path.relative(root, diagnostic.file.fileName)
  found.errors.set(`${file}:${diagnostic.start}:${diagnostic.code}`, {
    file,
    line,
    code: `TS${diagnostic.code}`,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    rests: restsOn(checker, diagnostic),
  })
}

const projects = process.argv.slice(3).map((config) => new Project(path.join(root, config)))
require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const found = { files: new Set(), errors: new Map() }
    for (const project of projects) project.compile(found, JSON.parse(line))
    console.log(JSON.stringify({ files: [...found.files], errors: [...found.errors.values()] }))
  })
