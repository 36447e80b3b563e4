// Run by highlight.test: tokenizes a schema as VS Code does and compares with
// the scopes that its caret comments ask for.
//
// usage: with-modules.sh node highlight.mjs GRAMMAR FIXTURE
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const modules = createRequire(path.join(process.env.HOLDFAST_EXTENSION_MODULES, 'package.json'));
const oniguruma = modules('vscode-oniguruma');
const textmate = modules('vscode-textmate');
const [grammarFile, fixture] = process.argv.slice(2);

// `//   ^^^ scope` speaks of the columns above the carets, `// <- scope` of the
// first one: the comment's own slashes stand where a caret cannot.
const expectation = /^\/\/(?:( *)(\^+)| <-) (\S+)$/;

async function loadGrammar() {
  await oniguruma.loadWASM(fs.readFileSync(modules.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(fs.readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  return registry.loadGrammar('source.prisma');
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
  const [, blanks = '', carets = '^', scope] = match;
  const start = match[2] ? 2 + blanks.length : 0;
  checked += 1;
  for (let column = start; column < start + carets.length; column += 1) {
    const token = tokens.find((t) => t.startIndex <= column && column < t.endIndex);
    if (!token?.scopes.includes(scope)) {
      failed += 1;
      console.error(`${fixture}:${index + 1}: column ${column + 1} is ${token?.scopes.join(' ')}, not ${scope}`);
      break;
    }
  }
});
console.log(`${checked} expectations, ${failed} failed`);
process.exit(failed || !checked ? 1 : 0);
