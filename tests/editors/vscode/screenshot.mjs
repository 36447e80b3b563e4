// Draws the picture of the README: the lost table of docs/incident, marked in a
// real VS Code, with its message and its fix.
//
// usage: install-vscode.sh node screenshot.mjs VSIX PROJECT OUTPUT.png
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, project, output] = process.argv.slice(2);
const width = 860;
const height = 470;

await withWorkbench({
  vsix,
  project,
  failurePicture: path.join(path.dirname(output), 'failure.png'),
  view: { viewport: { width, height: 620 }, deviceScaleFactor: 1.5 },
}, async (workbench) => {
  const { page } = workbench;
  await workbench.open('schema.prisma');
  await workbench.errorSquiggle();
  await page.keyboard.press('Control+B'); // Hides the side bar.
  const box = await workbench.errorSquiggle();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: 'talent_groups' }).waitFor();
  await page.screenshot({ path: output, clip: { x: 0, y: 0, width, height } });
});
