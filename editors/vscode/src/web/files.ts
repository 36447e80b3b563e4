import * as vscode from 'vscode';
import { pathOf } from './places';

// What a check reads: schemas, what is known to exist, settings, and scripts that
// call Prisma.
const pattern = '**/{*.prisma,*.sql,migration_lock.toml,holdfast.json,package.json,prisma.config.*,*.yml,*.yaml,Dockerfile*}';
const mostFiles = 5000;
const mostBytes = 4 << 20;

/** The content of a file; undefined where it is too large or cannot be read. */
export async function contentOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size <= mostBytes ? await vscode.workspace.fs.readFile(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The files of the workspace that matter, by the server's paths. */
export async function filesOfWorkspace(): Promise<Record<string, Uint8Array>> {
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles);
  const files: Record<string, Uint8Array> = {};
  await Promise.all(found.map(async (uri) => {
    const path = pathOf(uri);
    const content = path === undefined ? undefined : await contentOf(uri);
    if (path !== undefined && content) {
      files[path] = content;
    }
  }));
  return files;
}

/** Hands on what changes, before the server is told of it. */
export function watchFiles(
  write: (path: string, content: Uint8Array) => void,
  remove: (path: string) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const update = async (uri: vscode.Uri) => {
    const path = pathOf(uri);
    const content = await contentOf(uri);
    if (path !== undefined && content) {
      write(path, content);
    }
  };
  watcher.onDidChange(update);
  watcher.onDidCreate(update);
  watcher.onDidDelete((uri) => {
    const path = pathOf(uri);
    if (path !== undefined) {
      remove(path);
    }
  });
  return watcher;
}
