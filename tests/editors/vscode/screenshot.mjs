// Draws the picture of the README: the lost table of docs/incident, marked in a
// real VS Code, with its message and its fix.
//
// usage: install-vscode.sh node screenshot.mjs VSIX PROJECT OUTPUT.png
import * as path from 'node:path';
import { withWorkbench } from './workbench.mjs';

const [vsix, project, output] = process.argv.slice(2);

await withWorkbench({
  vsix,
  project,
  failurePicture: path.join(path.dirname(output), 'failure.png'),
  view: { viewport: { width: 900, height: 700 }, deviceScaleFactor: 1.5 },
  userSettings: {
    'breadcrumbs.enabled': false,
    'editor.hover.above': false,
    'editor.lightbulb.enabled': 'off',
    'editor.renderLineHighlight': 'none',
    'workbench.activityBar.location': 'hidden',
  },
}, async (workbench) => {
  const { page } = workbench;
  await workbench.open('schema.prisma');
  await workbench.errorSquiggle();
  await page.keyboard.press('Control+B'); // Hides the side bar.
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const { x, y, width, height } = await workbench.errorSquiggle();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: 'talent_groups' }).waitFor();
  const editor = await page.locator('.part.editor').boundingBox();
  await page.screenshot({ path: output, clip: { ...editor, height: 440 } });
});
