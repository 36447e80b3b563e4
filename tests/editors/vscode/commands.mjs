// Run by vscode-commands.test: the commands of the extension in a trusted folder,
// with the packaged programs. Says each step on standard output.
//
// usage: install-vscode.sh node commands.mjs VSIX HOST-VSIX PROJECT WORK
import * as fs from 'node:fs';
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, host, project, work] = process.argv.slice(2);
const file = 'schema.prisma';

// The rules of the findings in files with this name.
const rulesIn = (vscode, name) => vscode.languages.getDiagnostics()
  .filter(([uri]) => uri.path.endsWith(name))
  .flatMap(([, diagnostics]) => diagnostics)
  .map(({ code }) => String(code?.value ?? code)).sort();

await withWorkbench({
  vsix: [vsix, host],
  project,
  failurePicture: path.join(work, 'failure.png'),
  userSettings: { 'security.workspace.trust.enabled': false },
}, async (workbench) => {
  const { page } = workbench;
  const found = (name) => workbench.inHost(rulesIn, name);
  const put = (cursor) => workbench.inHost((vscode, [line, character]) => {
    const at = new vscode.Position(line, character);
    vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
  }, cursor);

  await workbench.open(file);
  await workbench.until('findings', async () => (await found(file)).includes('unmapped-column'));

  // Accepting with a reason.
  const lines = workbench.read(file).split('\n');
  const model = lines.findIndex((line) => line.startsWith('model talent_project_assignments'));
  await put([model, 8]);
  await workbench.command('Holdfast: Accept With a Reason');
  // The comment stands where the model stood, and the cursor at its end.
  await page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${model + 1}, Col \\d\\d`) }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.type('it is empty');
  const line = () => workbench.inHost((vscode) => {
    const { document, selection } = vscode.window.activeTextEditor;
    return document.lineAt(selection.active.line).text;
  });
  await workbench.until('the reason', async () => (await line()).endsWith('empty'));
  console.log(`accepted: ${await line()}`);
  await workbench.until('no finding', async () => !(await found(file)).includes('unmapped-column'));
  await workbench.inHost((vscode) => vscode.commands.executeCommand('workbench.action.files.revert'));
  await workbench.until('findings', async () => (await found(file)).includes('unmapped-column'));

  // Checking the workspace: files that are not open. Of one the server has told
  // already, as it is of the schema of an open file.
  await workbench.inHost(async (vscode) => {
    await vscode.workspace.openTextDocument((await vscode.workspace.findFiles('**/a.prisma'))[0]);
  });
  await workbench.until('a finding of the server', async () => (await found('b.prisma')).length > 0);
  await workbench.command('Holdfast: Check Workspace');
  await workbench.until('findings elsewhere', async () => (await found('other.prisma')).length > 0);
  console.log(`closed file: ${(await found('other.prisma')).join(' ')}`);
  console.log(`open file: ${(await found(file)).join(' ')}`);
  console.log(`file that the server knows: ${(await found('b.prisma')).filter((rule) => rule !== 'missing-table').join(' ')}`);

  // A snapshot.
  await workbench.command('Holdfast: Take a Snapshot');
  await workbench.pick('A snapshot of', 'The schema');
  await page.locator('.quick-input-widget .quick-input-title', { hasText: 'Save the snapshot' }).waitFor();
  await page.keyboard.press('Enter');
  await workbench.until('the snapshot', () => workbench.inHost((vscode) =>
    vscode.window.activeTextEditor?.document.fileName.endsWith('database.snapshot.json')));
  console.log(`snapshot: ${JSON.parse(workbench.read('database.snapshot.json')).tables.length} tables`);

  // `prisma generate`, by a program of the project of that name.
  await workbench.inHost(async (vscode, name) => {
    const [schema] = await vscode.workspace.findFiles(name);
    await vscode.window.showTextDocument(schema, { selection: new vscode.Range(0, 0, 0, 0) });
  }, file);
  await page.locator('.codelens-decoration a', { hasText: 'Generate' }).click();
  const generated = path.join(work, 'generated');
  await workbench.until('prisma generate', () => fs.existsSync(generated));
  console.log(`generate: ${fs.readFileSync(generated, 'utf8').trim().replace(workbench.workspace, '')}`);

  // Restoring from the last commit.
  await workbench.command('Holdfast: Restore What Is Lost');
  await workbench.pick('Restore from', 'The last commit');
  await page.locator('.editor-instance .view-line', { hasText: '+model talent_groups' }).waitFor();
  await page.screenshot({ path: path.join(work, 'restore.png') });
  if (/^model talent_groups/m.test(workbench.read(file))) throw new Error('restored unasked');
  await workbench.answer('Restore');
  await workbench.until('the model', () => /^model talent_groups/m.test(workbench.read(file)));
  await workbench.until('no finding', async () => !(await found(file)).includes('unmapped-table'));
  console.log(`restored, findings: ${(await found(file)).filter((rule) => rule.startsWith('unmapped')).length}`);
});
