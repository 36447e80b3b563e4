// Run by highlight.test: tokenizes a file as VS Code does and compares with the
// scopes that its caret comments ask for.
//
// usage: with-npm.sh editors/vscode node highlight.mjs SCOPE FIXTURE EXTENSION…
// SCOPE is that of the file; the grammars come from the manifests of extensions.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const modules = createRequire(path.join(process.env.HOLDFAST_NODE_MODULES, 'package.json'));
const oniguruma = modules('vscode-oniguruma');
const textmate = modules('vscode-textmate');
const [scope, fixture, ...extensions] = process.argv.slice(2);

// `//   ^^^ scope` speaks of the columns above the carets, `// <- scope` of the
// first one: the comment's own slashes stand where a caret cannot.
const expectation = /^\/\/(?:( *)(\^+)| <-) (\S+)$/;

const grammars = extensions.flatMap((folder) => {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return manifest.contributes.grammars.map((grammar) =>
    ({ ...grammar, path: path.join(folder, grammar.path) }));
});

async function loadGrammar() {
  await oniguruma.loadWASM(fs.readFileSync(modules.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => {
      const found = grammars.find(({ scopeName }) => scopeName === name);
      return found && textmate.parseRawGrammar(fs.readFileSync(found.path, 'utf8'), found.path);
    },
    getInjections: (name) => grammars
      .filter(({ injectTo }) => injectTo?.includes(name)).map(({ scopeName }) => scopeName),
  });
  return registry.loadGrammar(scope);
}

const grammar = await loadGrammar();
let state = textmate.INITIAL;
let tokens = [];
let checked = 0;
let failed = 0;
fs.readFileSync(fixture, 'utf8').split('\n').forEach((line, index) => {
  const match = expectation.exec(line);
  if (!match) {
    ({ tokens, ruleStack: state } = grammar.tokenizeLine(line, state));
    return;
  }
  const [, blanks = '', carets = '^', wanted] = match;
  const start = match[2] ? 2 + blanks.length : 0;
  checked += 1;
  for (let column = start; column < start + carets.length; column += 1) {
    const token = tokens.find((t) => t.startIndex <= column && column < t.endIndex);
    if (!token?.scopes.includes(wanted)) {
      failed += 1;
      console.error(`${fixture}:${index + 1}: column ${column + 1} is ${token?.scopes.join(' ')}, not ${wanted}`);
      break;
    }
  }
});
console.log(`${checked} expectations, ${failed} failed`);
process.exit(failed || !checked ? 1 : 0);
