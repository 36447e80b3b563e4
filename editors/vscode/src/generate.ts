import * as vscode from 'vscode';
import { isPrismaThere } from './beside';
import { schemas } from './selectors';

const lensSetting = 'holdfast.codeLens.generate';

/** A lens on each generator that runs `prisma generate`, where Prisma's extension has none. */
export function registerGenerating(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const refresh = () => changed.fire();
  return vscode.Disposable.from(
    changed,
    vscode.extensions.onDidChange(refresh),
    vscode.workspace.onDidGrantWorkspaceTrust(refresh),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration(lensSetting) ? refresh() : undefined),
    vscode.languages.registerCodeLensProvider(schemas, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: lenses,
    }),
    vscode.commands.registerCommand('holdfast.generate', generate),
  );
}

function lenses(document: vscode.TextDocument): vscode.CodeLens[] {
  // It runs what the folder brings along: only where that is trusted.
  if (!vscode.workspace.isTrusted || isPrismaThere()
    || !vscode.workspace.getConfiguration().get<boolean>(lensSetting, true)) {
    return [];
  }
  const result: vscode.CodeLens[] = [];
  for (let line = 0; line < document.lineCount; line++) {
    const { text, range } = document.lineAt(line);
    if (/^\s*generator\s+[\w-]+\s*\{/.test(text)) {
      result.push(new vscode.CodeLens(range, {
        command: 'holdfast.generate', title: 'Generate', arguments: [document.uri],
      }));
    }
  }
  return result;
}

// A task and no bare terminal: VS Code quotes the path for whichever shell runs.
async function generate(schema: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(schema);
  if (!vscode.workspace.isTrusted || !folder) {
    return;
  }
  await vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === schema.toString())?.save();
  const quoted = { value: schema.fsPath, quoting: vscode.ShellQuoting.Strong };
  const task = new vscode.Task(
    { type: 'holdfast', command: 'generate' }, folder, 'generate', 'Prisma',
    new vscode.ShellExecution('npx', ['prisma', 'generate', '--schema', quoted], {
      cwd: vscode.Uri.joinPath(schema, '..').fsPath,
    }), []);
  await vscode.tasks.executeTask(task);
}
