import * as vscode from 'vscode';

const scheme = 'holdfast-preview';
const texts = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

/** Serves the texts that showText() shows, for as long as they are open. */
export function registerDocuments(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) {
        texts.delete(uri.path);
      }
    }),
  );
}

/** Shows a text that nobody saves beside the editor; `name` ends like a file of its language. */
export async function showText(name: string, text: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme, path: `/${name}` });
  texts.set(uri.path, text);
  changed.fire(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false,
  });
}
