import * as vscode from 'vscode';
import { findCli, type Program } from './program';
import { reportError } from './report';

const type = 'holdfast';
// Findings are problems, not a task that failed; a task of one's own says what
// it wants.
const definition = { type, arguments: ['--fail-on', 'never'] };

/** A task for each folder that checks all its projects, and a command that runs them. */
export function registerChecking(extensionFolder: string): vscode.Disposable {
  const tasks = () => checks(extensionFolder);
  return vscode.Disposable.from(
    vscode.tasks.registerTaskProvider(type, {
      provideTasks: tasks,
      resolveTask: (task) => {
        const folder = task.scope;
        const cli = findCli(extensionFolder);
        return cli && typeof folder === 'object'
          ? check(cli, folder, task.definition)
          : undefined;
      },
    }),
    vscode.commands.registerCommand('holdfast.checkWorkspace', async () => {
      const found = tasks();
      if (found.length === 0) {
        reportError('Holdfast cannot check the workspace: the program `holdfast` is neither in this package of the extension nor on PATH.');
      }
      for (const task of found) {
        await vscode.tasks.executeTask(task);
      }
    }),
  );
}

function checks(extensionFolder: string): vscode.Task[] {
  const cli = findCli(extensionFolder);
  return cli
    ? (vscode.workspace.workspaceFolders ?? []).map((folder) => check(cli, folder, definition))
    : [];
}

function check(
  cli: Program,
  folder: vscode.WorkspaceFolder,
  definition: vscode.TaskDefinition,
): vscode.Task {
  const extra: unknown = definition.arguments;
  const task = new vscode.Task(
    definition, folder, 'check', 'Holdfast',
    new vscode.ProcessExecution(cli.command, [
      ...cli.args, 'check', '--format', 'short', ...(Array.isArray(extra) ? extra.map(String) : []),
    ], { cwd: folder.uri.fsPath, env: cli.env }),
    '$holdfast');
  task.group = vscode.TaskGroup.Test;
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}
