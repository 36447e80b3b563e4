// Run by vscode-beside.test: what the extension asks its server for, and shows
// of it, alone and beside an extension of Prisma's id that is installed meanwhile. The server is a
// fake.
//
// usage: install-vscode.sh node beside.mjs VSIX HOST-VSIX PRISMA-VSIX PROJECT WORK
import * as fs from 'node:fs';
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, host, prisma, project, work] = process.argv.slice(2);
const server = path.join(work, 'holdfast-lsp');
const log = path.join(work, 'messages.jsonl');

function messages(method) {
  return fs.readFileSync(log, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
    .filter((message) => message.method === method);
}

// What each provider answers for the open schema, by who answers it.
async function answers(vscode) {
  const { document } = vscode.window.activeTextEditor;
  const run = (command, ...parameters) =>
    vscode.commands.executeCommand(`vscode.${command}`, document.uri, ...parameters);
  const at = new vscode.Position(1, 0);
  const completions = await run('executeCompletionItemProvider', at);
  const symbols = await run('executeDocumentSymbolProvider');
  const edits = await run('executeFormatDocumentProvider', {});
  const hovers = await run('executeHoverProvider', at);
  const by = (texts) => texts.map((text) => /by ?(Prisma|Holdfast)/.exec(text)?.[1])
    .filter(Boolean).sort().join(' and ') || 'nobody';
  return [
    `completion by ${by(completions.items.map(({ label }) => label.label ?? label))}`,
    `outline by ${by((symbols ?? []).map(({ name }) => name))}`,
    `formatting by ${by((edits ?? []).map(({ newText }) => newText))}`,
    `hover by ${by(hovers.flatMap(({ contents }) => contents.map(({ value }) => value)))}`,
  ].join(', ');
}

// What a click on the lens of this title does.
async function runLens(vscode, title) {
  const { uri } = vscode.workspace.textDocuments.find((document) => document.languageId === 'prisma');
  const lenses = await vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri);
  const { command } = lenses.find((lens) => lens.command.title === title);
  await vscode.commands.executeCommand(command.command, ...command.arguments);
}

await withWorkbench({
  vsix: [vsix, host],
  project,
  failurePicture: path.join(work, 'failure.png'),
  userSettings: { 'holdfast.inlayHints.tableNames': true },
  machineSettings: { 'holdfast.server.path': server },
}, async (workbench) => {
  const { page } = workbench;
  const started = async (count) => {
    await workbench.until(`start ${count} of the server`, () => fs.existsSync(log)
      && messages('textDocument/didOpen')
        .filter(({ params }) => params.textDocument.uri.endsWith('.prisma')).length >= count);
    return messages('initialize').at(-1).params.initializationOptions;
  };
  const say = async () => {
    console.log(await workbench.inHost(answers));
  };

  await workbench.open('schema.prisma');
  const alone = await started(1);
  console.log(`alone: onlyLoss ${alone.onlyLoss}, commands ${alone.commands.join(' ')}`);
  await page.locator('.codelens-decoration a', { hasText: 'Lens by Holdfast' }).waitFor();
  await say();
  console.log(`status: ${await workbench.languageStatus('migrations')}`);

  await workbench.inHost(runLens, 'Lens by Holdfast');
  await page.locator('.editor-instance .view-line', { hasText: '-- model First' }).waitFor();
  await page.screenshot({ path: path.join(work, 'pending-sql.png') });
  await workbench.inHost(async (vscode) => {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('.prisma'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 0, 11), 'model Second');
    await vscode.workspace.applyEdit(edit);
  });
  await page.locator('.editor-instance .view-line', { hasText: '-- model Second' }).waitFor();
  const titles = await workbench.inHost((vscode) => vscode.window.visibleTextEditors
    .map(({ document }) => `${document.languageId} ${document.uri.scheme}`).sort());
  console.log(`pending SQL follows: ${titles.join(', ')}`);
  await workbench.inHost((vscode) => vscode.commands.executeCommand('workbench.action.files.revert'));
  await workbench.inHost(runLens, 'Where');
  console.log(`lens: ${await workbench.inHost(async (vscode) => {
    const opened = vscode.window.activeTextEditor.document.uri.path.split('/').at(-1);
    const [schema] = await vscode.workspace.findFiles('schema.prisma');
    await vscode.window.showTextDocument(schema, { viewColumn: vscode.ViewColumn.One });
    return `leads to ${opened}`;
  })}`);

  await workbench.inHost((vscode, file) => vscode.commands.executeCommand(
    'workbench.extensions.installExtension', vscode.Uri.file(file)), prisma);
  const beside = await started(2);
  console.log(`Prisma's is installed: onlyLoss ${beside.onlyLoss}`);
  await workbench.until('answers of the other extension', async () =>
    /completion by .*Prisma, outline by .*Prisma/.test(await workbench.inHost(answers)));
  await say();

  workbench.changeMachineSettings({ 'holdfast.server.path': server, 'holdfast.besidePrisma': 'all' });
  console.log(`all: onlyLoss ${(await started(3)).onlyLoss}`);
  await say();

  const opened = await workbench.inHost(async (vscode) => {
    for (const name of ['migrations/1/migration.sql', 'other.sql', 'holdfast.json']) {
      const [file] = await vscode.workspace.findFiles(name);
      await vscode.window.showTextDocument(file);
    }
    return vscode.window.activeTextEditor.document.languageId;
  });
  await workbench.until('the settings in the server', () => messages('textDocument/didOpen')
    .some(({ params }) => params.textDocument.uri.endsWith('holdfast.json')));
  const documents = new Set(messages('textDocument/didOpen')
    .map(({ params }) => path.basename(params.textDocument.uri)));
  console.log(`documents: ${[...documents].sort().join(' ')}; holdfast.json is ${opened}`);
  const validated = () => workbench.inHost((vscode) => vscode.languages
    .getDiagnostics(vscode.window.activeTextEditor.document.uri).map(({ message }) => message));
  // What both report of one line is there once.
  await workbench.until('validation of holdfast.json', async () =>
    (await validated()).some((message) => message.includes('again')));
  await workbench.until('one finding a line', async () => (await validated()).length === 2);
  console.log(`findings: ${(await validated()).sort().join('; ')}`);
});
