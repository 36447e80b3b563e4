// Run by vscode-web.test: the incident in VS Code's web extension host, where no
// program can be started and the workspace is no disk. Says each step.
//
// usage: install-vscode.sh node web.mjs VSIX PROJECT PICTURE-FOLDER
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, project, pictures] = process.argv.slice(2);
const file = 'schema.prisma';

await withWorkbench({ vsix, project, failurePicture: path.join(pictures, 'failure.png') }, async (workbench) => {
  const { page } = workbench;
  await workbench.open(file);
  await workbench.errorSquiggle();
  console.log('squiggle shown');
  console.log('programs started:', workbench.processes('holdfast-lsp').length);

  await page.keyboard.press('Control+Shift+M');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'unmapped-table' });
  await problem.waitFor();
  const { x, y, width, height } = await workbench.errorSquiggle();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.locator('.editor-instance .lightBulbWidget').waitFor();
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Add model' }).first();
  await fix.waitFor();
  await fix.click();
  await problem.waitFor({ state: 'detached' });
  console.log('problem gone with the fix');
  await page.screenshot({ path: path.join(pictures, 'web.png') });

  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+Z');
  await problem.waitFor();
  const evidence = workbench.read('before.sql');
  workbench.write('before.sql', evidence.replace(/CREATE TABLE talent_groups[^;]*;/, '')
    .replace(/CREATE INDEX[^;]*ON talent_groups[^;]*;/, ''));
  await problem.waitFor({ state: 'detached' });
  console.log('problem gone with the table in the evidence');
});
