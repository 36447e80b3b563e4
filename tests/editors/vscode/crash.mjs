// Run by vscode-crash.test: the packaged server is killed, again and again. Says
// each step on standard output.
//
// usage: install-vscode.sh node crash.mjs VSIX HOST-VSIX PROJECT WORK
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, host, project, work] = process.argv.slice(2);

await withWorkbench({
  vsix: [vsix, host],
  project,
  failurePicture: path.join(work, 'failure.png'),
}, async (workbench) => {
  const { page } = workbench;
  const server = () => workbench.processes('holdfast-lsp')[0];
  const kill = async () => {
    const killed = server();
    process.kill(killed, 'SIGKILL');
    await workbench.until('the end of the server', () => server() !== killed);
  };
  const messages = page.locator('.notifications-toasts .notification-list-item-message');
  // Each model that is written has one wrong type.
  const write = (number) => workbench.inHost(async (vscode, name) => {
    const { document } = vscode.window.activeTextEditor;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end,
      `\nmodel ${name} {\n  id Nothing @id\n}\n`);
    await vscode.workspace.applyEdit(edit);
  }, `New${number}`);
  const wrong = () => workbench.inHost((vscode) => vscode.languages
    .getDiagnostics(vscode.window.activeTextEditor.document.uri)
    .filter(({ message }) => message.includes('Nothing')).length);

  await workbench.open('schema.prisma');
  await workbench.errorSquiggle();
  for (let crash = 1; crash <= 3; crash += 1) {
    await kill();
    await workbench.until('another server', () => server());
    await write(crash);
    await workbench.until('findings of all that was written', async () => await wrong() === crash);
  }
  console.log(`three crashes: findings are there, messages: ${await messages.count()}`);

  await kill();
  await messages.first().waitFor();
  console.log(`four crashes: ${await messages.count()} message: ${(await messages.first().innerText()).trim()}`);
  console.log(`status: ${await workbench.languageStatus('Nothing is checked')}`);
  if (server()) throw new Error('it was started again');

  await workbench.command('Holdfast: Restart Server');
  await workbench.until('the server', () => server());
  await write(4);
  await workbench.until('findings', async () => await wrong() === 4);
  console.log('restarted: findings are there');
});
