import * as vscode from 'vscode';

/** A place as the Language Server Protocol writes it. */
interface Location {
  uri: string;
  range: { start: Position; end: Position };
}

interface Position {
  line: number;
  character: number;
}

/** Lets the server lead to a file or a place from a lens. */
export function registerLocations(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('holdfast.openFile', async (uri: string) => {
      await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    }),
    vscode.commands.registerCommand('holdfast.showLocation', async (location: Location) => {
      const { start, end } = location.range;
      await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), {
        selection: new vscode.Range(start.line, start.character, end.line, end.character),
      });
    }),
  );
}
