import * as vscode from 'vscode';

/** Lets the server lead to a file from a lens. */
export function registerLocations(): vscode.Disposable {
  return vscode.commands.registerCommand('holdfast.openFile', async (uri: string) => {
    await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  });
}
