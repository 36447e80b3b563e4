#!/usr/bin/env node
// Stands in for the language server where a test asks what the extension sends
// and shows: knows every request that matters to it, and writes down what
// arrives, a line of JSON each, into the file beside itself.
import * as fs from 'node:fs';
import * as path from 'node:path';

if (process.argv.includes('--version')) {
  console.log('holdfast-lsp 0.0.0');
  process.exit(0);
}

const log = path.join(path.dirname(process.argv[1]), 'messages.jsonl');
const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const texts = new Map();

const capabilities = {
  textDocumentSync: 1,
  completionProvider: {},
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: true,
  documentSymbolProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  foldingRangeProvider: true,
  codeActionProvider: true,
  codeLensProvider: {},
};

const answers = {
  initialize: () => ({ capabilities, serverInfo: { name: 'fake', version: '0.0.0' } }),
  'textDocument/completion': () => [{ label: 'byHoldfast' }],
  'textDocument/hover': () => ({ contents: 'hover by Holdfast' }),
  'textDocument/documentSymbol': () =>
    [{ name: 'byHoldfast', kind: 5, range: start, selectionRange: start }],
  'textDocument/formatting': () => [{ range: { start: start.start, end: start.start }, newText: '// by Holdfast\n' }],
  'textDocument/codeLens': ({ textDocument: { uri } }) => [
    { range: start, command: { title: 'Lens by Holdfast', command: 'holdfast.showPendingSql', arguments: [uri] } },
    {
      range: start,
      command: {
        title: 'Where',
        command: 'holdfast.openFile',
        arguments: [uri.replace('schema.prisma', 'migrations/1/migration.sql')],
      },
    },
  ],
  'holdfast/pendingSql': ({ textDocument: { uri } }) => ({ sql: `-- ${texts.get(uri)?.split('\n')[0]}\n` }),
};

function receive(message) {
  const { id, method, params } = message;
  fs.appendFileSync(log, `${JSON.stringify({ method, params })}\n`);
  if (method === 'exit') process.exit(0);
  if (id !== undefined && method) {
    send({ id, result: answers[method]?.(params) ?? null });
  } else if (method === 'textDocument/didOpen') {
    opened(params.textDocument);
  } else if (method === 'textDocument/didChange') {
    texts.set(params.textDocument.uri, params.contentChanges.at(-1).text);
    send({ method: 'holdfast/pendingSqlChanged', params: { uri: params.textDocument.uri } });
  }
}

function opened({ uri, text }) {
  texts.set(uri, text);
  if (uri.endsWith('holdfast.json')) {
    const diagnostics = [0, 2].map((line) => ({
      range: { start: { line, character: 0 }, end: { line, character: 2 } },
      message: `line ${line} by Holdfast`,
      source: 'holdfast',
    }));
    send({ method: 'textDocument/publishDiagnostics', params: { uri, diagnostics } });
  }
  if (!uri.endsWith('.prisma')) return;
  const problems = text.includes('PROBLEM') ? ['git could not be asked'] : [];
  send({
    method: 'holdfast/status',
    params: { projects: [{ schema: uri, text: 'prisma/migrations, 500 migrations', problems }] },
  });
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

let unread = Buffer.alloc(0);
process.stdin.on('data', (data) => {
  unread = Buffer.concat([unread, data]);
  for (;;) {
    const end = unread.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(unread.toString('latin1', 0, end))[1]);
    if (unread.length < end + 4 + length) return;
    const body = unread.toString('utf8', end + 4, end + 4 + length);
    unread = unread.subarray(end + 4 + length);
    receive(JSON.parse(body));
  }
});
process.stdin.on('end', () => process.exit(0));
