import * as vscode from 'vscode';

// The server knows files on a disk only. Each folder of the workspace, wherever
// it really is, is a folder at its root: `vscode-vfs://github/a/b/prisma/x.prisma`
// of the first is `file:///0/prisma/x.prisma`.

const folders = () => vscode.workspace.workspaceFolders ?? [];

/** The server's path of a document of the workspace. */
export function pathOf(uri: vscode.Uri): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && `/${folder.index}${uri.path.slice(folder.uri.path.replace(/\/$/, '').length)}`;
}

/** What the server is told of a place; those outside keep their address, which it leaves alone. */
export function toServer(uri: vscode.Uri): string {
  const path = pathOf(uri);
  return path === undefined ? uri.toString() : vscode.Uri.from({ scheme: 'file', path }).toString();
}

export function fromServer(text: string): vscode.Uri {
  const uri = vscode.Uri.parse(text);
  const match = uri.scheme === 'file' ? /^\/(\d+)(\/.*)?$/.exec(uri.path) : null;
  const folder = match && folders()[Number(match[1])];
  return folder ? vscode.Uri.joinPath(folder.uri, match[2] ?? '') : uri;
}
