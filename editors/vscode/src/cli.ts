import { execFile } from 'node:child_process';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findCli } from './program';
import { reportError, writeDown } from './report';

/** What a run of the command line printed. */
export interface Run {
  output: string;
  remarks: string[];
}

/**
 * Runs `holdfast` in a folder. Says itself what went wrong, and gives nothing
 * then.
 */
export function run(extensionFolder: string, parameters: string[], folder: string): Promise<Run | undefined> {
  const cli = findCli(extensionFolder);
  if (!cli) {
    reportError('Holdfast cannot do this: the program `holdfast` is neither in this package of the extension nor on PATH.');
    return Promise.resolve(undefined);
  }
  writeDown(`Running holdfast ${parameters.join(' ')}`);
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 256 << 20, env: { ...process.env, ...cli.env } };
    execFile(cli.command, [...cli.args, ...parameters], options, (error, output, remarks) => {
      const lines = remarks.split('\n').filter(Boolean);
      if (error) {
        reportError(`Holdfast: ${lines[0]?.replace(/^holdfast: /, '') ?? error.message}`);
        resolve(undefined);
      } else {
        resolve({ output, remarks: lines });
      }
    });
  });
}

/** Something that a command can read the structure of a database from. */
export interface Source extends vscode.QuickPickItem {
  source?: string;
}

/** The migrations folders of the workspace, those nearest to `file` first. */
export async function migrationFolders(file: vscode.Uri): Promise<Source[]> {
  const locks = await vscode.workspace.findFiles('**/migration_lock.toml', '**/node_modules/**', 100);
  return locks
    .map((lock) => path.dirname(lock.fsPath))
    .sort((a, b) => distance(a, file.fsPath) - distance(b, file.fsPath))
    .map((folder) => ({
      label: '$(history) The migrations',
      description: vscode.workspace.asRelativePath(folder),
      source: folder,
    }));
}

function distance(folder: string, file: string): number {
  return path.relative(path.dirname(file), folder).split(path.sep).length;
}

/** Asks for a dump, a snapshot or a schema. */
export async function askForFile(title: string): Promise<string | undefined> {
  const files = await vscode.window.showOpenDialog({
    title,
    filters: { 'Dump, snapshot or schema': ['sql', 'json', 'prisma'], 'All files': ['*'] },
  });
  return files?.[0]?.fsPath;
}

/** The schema in the active editor, else one that the person picks. */
export async function askForSchema(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active?.languageId === 'prisma' && active.uri.scheme === 'file') {
    return active.uri;
  }
  const files = await vscode.workspace.findFiles('**/*.prisma', '**/node_modules/**', 1000);
  if (files.length < 2) {
    return files[0];
  }
  const picked = await vscode.window.showQuickPick(
    files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
    { placeHolder: 'Which schema?' });
  return picked?.uri;
}
