// The language server in the module: server.mjs PACKAGE INCIDENT.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, incident] = process.argv;
const { compile, startServer } = await import(pathToFileURL(path.join(folder, 'dist/browser.js')));
const read = (name) => fs.readFileSync(path.join(incident, name), 'utf8');
const schema = read('schema.prisma');
const uri = 'file:///p/schema.prisma';

const said = [];
const waiting = [];
let ended;
const server = startServer(
  await compile(fs.readFileSync(path.join(folder, 'dist/holdfast.wasm'))),
  { 'p/schema.prisma': schema, 'p/before.sql': read('before.sql'), 'p/holdfast.json': '{"against": ["before.sql"]}' },
  (message) => {
    said.push(message);
    for (const wait of waiting) wait();
  },
  (error) => {
    ended = error ?? 'exit';
    for (const wait of waiting) wait();
  },
);

const until = (found) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error(`nothing came after ${JSON.stringify(said.at(-1))?.slice(0, 300)}`)), 60_000);
  const look = () => {
    const message = found();
    if (message === undefined) return;
    clearTimeout(timer);
    waiting.splice(waiting.indexOf(look), 1);
    resolve(message);
  };
  waiting.push(look);
  look();
});
let id = 0;
function request(method, params) {
  const mine = ++id;
  server.send({ jsonrpc: '2.0', id: mine, method, params });
  return until(() => said.find((message) => message.id === mine && !message.method));
}
const notify = (method, params) => server.send({ jsonrpc: '2.0', method, params });
const findings = (when) => until(() => {
  const last = said.filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri).at(-1);
  return last && when(last.params.diagnostics) ? last.params.diagnostics : undefined;
});

await request('initialize', { rootUri: 'file:///p', capabilities: {} });
notify('initialized', {});
notify('textDocument/didOpen', { textDocument: { uri, languageId: 'prisma', version: 1, text: schema } });
console.log('finds', ...(await findings((list) => list.length === 3)).map(({ code }) => code));

// Wrong types are answered, and the server goes on.
const wrong = [
  ['textDocument/hover', { textDocument: { uri: 5 }, position: { line: 0, character: 0 } }],
  ['textDocument/hover', 'text'],
  ['textDocument/hover', { textDocument: [], position: {} }],
  ['textDocument/completion', { textDocument: { uri }, position: { line: 'first', character: {} } }],
  ['textDocument/formatting', { textDocument: 3, options: 7 }],
  ['textDocument/codeAction', { textDocument: { uri }, range: [], context: { diagnostics: 3 } }],
];
for (const [method, params] of wrong) {
  const { error } = await request(method, params);
  assert.equal(error?.code, -32602, `${method} ${JSON.stringify(params)}: ${JSON.stringify(error)}`);
}
notify('textDocument/didChange', { textDocument: { uri: {} }, contentChanges: 'none' });
console.log('wrong types are answered:', (await request(...wrong[0])).error.message);

// What is on disk changes under it.
const write = (name, text) => {
  server.writeFile(name, text);
  notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `file:///${name}`, type: 2 }] });
};
write('p/before.sql', '');
await findings((list) => !list.some(({ code }) => code === 'unmapped-table'));
// Of the same length, too.
write('p/before.sql', read('before.sql'));
await findings((list) => list.some(({ message }) => message.includes('`talent_groups`')));
write('p/before.sql', read('before.sql').replaceAll('talent_groups', 'talent_troops'));
await findings((list) => list.some(({ message }) => message.includes('`talent_troops`')));
console.log('sees a file change');

const edits = await request('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } });
assert.ok(Array.isArray(edits.result));
await request('shutdown');
notify('exit');
console.log('ended by', await until(() => ended));
