import * as path from 'node:path';
import * as vscode from 'vscode';
import { askForFile, askForSchema, migrationFolders, run, type Source } from './cli';
import { showText } from './documents';
import type { Status } from './status';

/** Puts back what a schema has lost: a preview first, then what it shows. */
export function registerRestoring(extensionFolder: string, status: Status): vscode.Disposable {
  return vscode.commands.registerCommand('holdfast.restore', async () => {
    const file = await askForSchema();
    const from = file && await askForSource(file);
    if (!file || !from || !await saved()) {
      return;
    }
    // Of a schema in several files, all of them.
    const project = status.projectOf(file);
    const schema = project ? vscode.Uri.parse(project.schema).fsPath : file.fsPath;
    const folder = vscode.workspace.getWorkspaceFolder(file)?.uri.fsPath ?? path.dirname(schema);
    const restore = (...options: string[]) =>
      run(extensionFolder, ['restore', '--from', from, ...options, schema], folder);

    const preview = await restore('--dry-run');
    if (!preview) {
      return;
    }
    if (!preview.output.trim()) {
      void vscode.window.showInformationMessage(
        `Holdfast: ${preview.remarks[0] ?? 'nothing to restore'}`);
      return;
    }
    await showText('What Holdfast would restore.diff', preview.output);
    const count = preview.remarks.filter((line) => line.startsWith('would restore ')).length;
    const answer = await vscode.window.showInformationMessage(
      `Holdfast would restore ${count} ${count === 1 ? 'thing' : 'things'} in `
        + `${vscode.workspace.asRelativePath(schema)}; the preview shows each line.`,
      'Restore');
    if (answer !== 'Restore') {
      return;
    }
    const done = await restore();
    if (done?.output.trim()) {
      await showText('What the database lacks.sql', done.output);
    }
    const rows = done?.remarks.find((line) => line.includes('no rows back'));
    if (rows) {
      void vscode.window.showWarningMessage(`Holdfast: ${rows}`);
    }
  });
}

async function askForSource(schema: vscode.Uri): Promise<string | undefined> {
  const choices: Source[] = [
    { label: '$(git-commit) The last commit', description: 'git:HEAD', source: 'git:HEAD' },
    ...await migrationFolders(schema),
    { label: '$(file) A file…', description: 'a dump, a snapshot or a schema' },
    { label: '$(git-branch) Another commit…', description: 'a branch, a tag or an id' },
  ];
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: 'Restore from' });
  if (!choice || choice.source) {
    return choice?.source;
  }
  if (choice === choices[choices.length - 2]) {
    return await askForFile('Restore from');
  }
  const revision = await vscode.window.showInputBox({
    prompt: 'The commit to restore from', placeHolder: 'main',
  });
  return revision && `git:${revision}`;
}

// The program reads the files, not the editors.
async function saved(): Promise<boolean> {
  const unsaved = vscode.workspace.textDocuments.filter(
    (document) => document.languageId === 'prisma' && document.isDirty);
  if (unsaved.length === 0) {
    return true;
  }
  const answer = await vscode.window.showWarningMessage(
    'Holdfast restores into the files on disk; save the schema first.', { modal: true }, 'Save');
  if (answer !== 'Save') {
    return false;
  }
  const results = await Promise.all(unsaved.map((document) => document.save()));
  return results.every(Boolean);
}
