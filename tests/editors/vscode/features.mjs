// Run by vscode-features.test: whatever the packaged server announces answers in
// a real VS Code. Says for each feature what came back.
//
// usage: install-vscode.sh node features.mjs VSIX HOST-VSIX PROJECT WORK SERVER
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, host, project, work, server] = process.argv.slice(2);

/** The capabilities that the server announces to a client. */
async function announcedBy(program) {
  const process = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const body = JSON.stringify({
    jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} },
  });
  process.stdin.end(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  let answer = '';
  for await (const data of process.stdout) answer += data;
  const [, json] = answer.split('\r\n\r\n');
  const end = Number(/Content-Length: (\d+)/.exec(answer)[1]);
  return Object.keys(JSON.parse(Buffer.from(json).subarray(0, end)).result.capabilities);
}

// Inside the extension host: what each provider answers, by the name of what the
// server announces. `null`: nothing of the kind is there.
async function answers(vscode) {
  const { document } = vscode.window.activeTextEditor;
  const text = document.getText();
  // `before` in the text, and the cursor after as much of it as `typed`.
  const at = (before, typed = before) =>
    document.positionAt(text.indexOf(before) + typed.length);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const run = (command, ...parameters) =>
    vscode.commands.executeCommand(`vscode.${command}`, document.uri, ...parameters);
  const names = (list) => (list ?? []).map(({ name, label, title, command }) =>
    name ?? label?.label ?? label ?? title ?? command?.title);
  const places = (list) => (list ?? []).map((place) =>
    (place.targetSelectionRange ?? place.range).start.line + 1);
  const completions = await run('executeCompletionItemProvider', at('author User', 'author Us'));
  const hovers = await run('executeHoverProvider', at('model User', 'model U'));
  const tokens = await run('provideDocumentSemanticTokens');
  return {
    completionProvider: names(completions?.items).includes('User') ? 'User' : null,
    hoverProvider: hovers?.map(({ contents }) => contents.map(({ value }) => value).join()).join() ? 'text' : null,
    definitionProvider: places(await run('executeDefinitionProvider', at('author User', 'author U'))).join() || null,
    referencesProvider: places(await run('executeReferenceProvider', at('model User', 'model U')))
      .sort((a, b) => a - b).join() || null,
    documentHighlightProvider: places(await run('executeDocumentHighlights', at('model User', 'model U'))).join() || null,
    documentSymbolProvider: names(await run('executeDocumentSymbolProvider')).join() || null,
    workspaceSymbolProvider: names(await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'Post')).join() || null,
    documentFormattingProvider: (await run('executeFormatDocumentProvider', { tabSize: 2, insertSpaces: true }))?.length ? 'edits' : null,
    foldingRangeProvider: (await run('executeFoldingRangeProvider'))?.length ? 'ranges' : null,
    selectionRangeProvider: (await run('executeSelectionRangeProvider', [at('author User', 'author U')]))?.[0]?.parent ? 'ranges' : null,
    semanticTokensProvider: tokens?.data.length ? 'tokens' : null,
    inlayHintProvider: names(await run('executeInlayHintProvider', whole)).join() || null,
    codeActionProvider: names(await run('executeCodeActionProvider', whole))
      .filter((title) => title.startsWith('Add model')).join() || null,
  };
}

// The pending SQL of the lens above a model, and after a field was typed.
async function pendingSql(vscode) {
  const { document } = vscode.window.activeTextEditor;
  const until = async (condition) => {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = await condition();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`not within 20 seconds: ${condition}`);
  };
  const edit = new vscode.WorkspaceEdit();
  const line = document.getText().split('\n').findIndex((text) => text.includes('authorId Int'));
  edit.insert(document.uri, new vscode.Position(line + 1, 0), '  rank Int?\n');
  await vscode.workspace.applyEdit(edit);
  const { command } = await until(async () => (await vscode.commands
    .executeCommand('vscode.executeCodeLensProvider', document.uri))
    .find((lens) => lens.command?.command === 'holdfast.showPendingSql'));
  await vscode.commands.executeCommand(command.command, ...command.arguments);
  const sql = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'holdfast-sql').getText();
  await until(() => /ADD COLUMN *"rank" INTEGER/.test(sql()));
  const place = document.getText().indexOf('rank');
  const rename = new vscode.WorkspaceEdit();
  rename.replace(document.uri,
    new vscode.Range(document.positionAt(place), document.positionAt(place + 4)), 'score');
  await vscode.workspace.applyEdit(rename);
  await until(() => /ADD COLUMN *"score" INTEGER/.test(sql()));
  return `${command.title}; ${/DROP TABLE "Gone"/.exec(sql())}`;
}

async function rename(vscode) {
  const { document } = vscode.window.visibleTextEditors
    .find((editor) => editor.document.languageId === 'prisma');
  const position = document.positionAt(document.getText().indexOf('model User') + 'model U'.length);
  const edit = await vscode.commands.executeCommand(
    'vscode.executeDocumentRenameProvider', document.uri, position, 'Person');
  await vscode.workspace.applyEdit(edit);
  return document.getText().replace(/\s+/g, ' ');
}

await withWorkbench({
  vsix: [vsix, host],
  project,
  failurePicture: path.join(work, 'failure.png'),
  userSettings: { 'holdfast.inlayHints.columnNames': true },
}, async (workbench) => {
  await workbench.open('schema.prisma');
  await workbench.errorSquiggle();
  const announced = new Set(await announcedBy(server));
  const given = await workbench.inHost(answers);
  const missing = [];
  for (const [feature, answer] of Object.entries(given)) {
    if (!announced.has(feature)) continue;
    console.log(`${feature}: ${answer}`);
    if (answer === null) missing.push(feature);
  }
  if (announced.has('codeLensProvider')) {
    console.log(`pending SQL: ${await workbench.inHost(pendingSql)}`);
  }
  if (announced.has('renameProvider')) {
    const renamed = await workbench.inHost(rename);
    console.log(`renameProvider: ${/model \w+ \{.*?\}/.exec(renamed)[0]}`);
    if (!/model Person .*@@map\("User"\).*author Person/.test(renamed)) missing.push('renameProvider');
  }
  console.log(`announced and not answered: ${missing.join(' ') || 'nothing'}`);
});
