import * as path from 'node:path';
import * as vscode from 'vscode';
import { askForFile, askForSchema, migrationFolders, run, type Source } from './cli';

const database = 'database';

/** Writes the structure of a database down, for git and for later comparisons. */
export function registerSnapshots(extensionFolder: string): vscode.Disposable {
  return vscode.commands.registerCommand('holdfast.takeSnapshot', async () => {
    const schema = await askForSchema();
    const choice = schema && await vscode.window.showQuickPick(
      await sources(schema), { placeHolder: 'A snapshot of' });
    const source = choice && (choice.source ?? await askForFile('A snapshot of'));
    if (!schema || !source) {
      return;
    }
    const folder = vscode.workspace.getWorkspaceFolder(schema)?.uri.fsPath
      ?? path.dirname(schema.fsPath);
    // The project of the schema, whose settings name the database.
    const result = await run(extensionFolder, source === database
      ? ['snapshot', '--database', schema.fsPath] : ['snapshot', source], folder);
    if (!result) {
      return;
    }
    const target = await vscode.window.showSaveDialog({
      title: 'Save the snapshot',
      defaultUri: vscode.Uri.joinPath(schema, '..', 'database.snapshot.json'),
      filters: { Snapshot: ['json'] },
    });
    if (!target) {
      return;
    }
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(result.output));
    await vscode.window.showTextDocument(target, { preview: true });
  });
}

async function sources(schema: vscode.Uri): Promise<Source[]> {
  const result: Source[] = [
    ...await migrationFolders(schema),
    {
      label: '$(symbol-structure) The schema',
      description: vscode.workspace.asRelativePath(schema),
      source: schema.fsPath,
    },
    { label: '$(file) A file…', description: 'a dump, a snapshot or another schema' },
  ];
  // Which server that is, the folder says: only where it is trusted.
  if (vscode.workspace.isTrusted) {
    result.unshift({
      label: '$(database) The database of the project',
      description: 'the one that prisma.config.* or the schema names; it is only read',
      source: database,
    });
  }
  return result;
}
