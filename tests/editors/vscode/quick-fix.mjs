// Run by vscode.test: the incident in a real VS Code, from the squiggle to the
// fixed file. Says each step on standard output.
//
// usage: install-vscode.sh node quick-fix.mjs VSIX PROJECT PICTURE-FOLDER
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, project, pictures] = process.argv.slice(2);
const file = 'schema.prisma';
const failurePicture = path.join(pictures, 'failure.png');

await withWorkbench({ vsix, project, failurePicture }, async (workbench) => {
  const { page } = workbench;
  await workbench.open(file);
  await workbench.errorSquiggle();
  console.log('squiggle shown');

  await page.keyboard.press('Control+Shift+M');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'unmapped-table' });
  await problem.waitFor();
  console.log(`problem: ${(await problem.innerText()).replace(/\s+/g, ' ')}`);
  await page.screenshot({ path: path.join(pictures, 'squiggle.png') });

  const { x, y, width, height } = await workbench.errorSquiggle();
  await page.mouse.click(x + width / 2, y + height / 2);
  // The editor asks for fixes by itself wherever the cursor comes to rest; a
  // list opened before it has its answer is closed again.
  await page.locator('.editor-instance .lightBulbWidget').waitFor();
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Add model' }).first();
  await fix.waitFor();
  console.log(`fix: ${(await fix.innerText()).trim()}`);
  await page.screenshot({ path: path.join(pictures, 'fixes.png') });
  await fix.click();
  await problem.waitFor({ state: 'detached' });
  console.log('problem gone');
  await page.keyboard.press('Control+S');
  await workbench.until('the model in the saved file',
    () => /^model talent_groups \{/m.test(workbench.read(file)));
  console.log('model saved');

  await workbench.command('Holdfast: Restart Server');
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+Z');
  await problem.waitFor();
  console.log('the restarted server finds the problem again');

  const evidence = workbench.read('before.sql');
  workbench.write('before.sql', evidence.replace(/CREATE TABLE talent_groups[^;]*;/, '')
    .replace(/CREATE INDEX[^;]*ON talent_groups[^;]*;/, ''));
  await problem.waitFor({ state: 'detached' });
  console.log('problem gone with the table in the evidence');

  await workbench.command('Holdfast: Show Output');
  await page.locator('.pane-body .view-line', { hasText: 'Starting' }).nth(1).waitFor();
  console.log('output shows both starts');

  workbench.changeMachineSettings({ 'holdfast.server.path': '/no/such/holdfast-lsp' });
  const message = page.locator('.notifications-toasts .notification-list-item-message');
  await message.filter({ hasText: 'Holdfast' }).waitFor();
  console.log(`message: ${(await message.innerText()).trim()}`);
  await page.screenshot({ path: path.join(pictures, 'missing-server.png') });

  // A program that is another one is told in one message, too.
  await workbench.command('Notifications: Clear All Notifications');
  workbench.changeMachineSettings({ 'holdfast.server.path': '/bin/true' });
  await message.filter({ hasText: 'language server' }).waitFor();
  console.log(`messages: ${await message.count()}: ${(await message.first().innerText()).trim()}`);
});
