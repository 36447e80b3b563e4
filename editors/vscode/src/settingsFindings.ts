import * as vscode from 'vscode';

type Show = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

/**
 * In an open `holdfast.json` VS Code's JSON support reports what does not fit our
 * schema, and so does the server: there the line has one finding, not two.
 */
export class SettingsFindings implements vscode.Disposable {
  private readonly ours = new Map<string, { diagnostics: vscode.Diagnostic[]; show: Show }>();
  private readonly listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      this.update(uri);
    }
  });
  // Showing ours is a change of diagnostics, too.
  private readonly shown = new Map<string, number>();

  readonly handle = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: Show): void => {
    if (!uri.path.endsWith('/holdfast.json')) {
      show(uri, diagnostics);
      return;
    }
    this.ours.set(uri.toString(), { diagnostics, show });
    this.shown.delete(uri.toString());
    this.update(uri);
  };

  dispose(): void {
    this.listener.dispose();
  }

  private update(uri: vscode.Uri): void {
    const known = this.ours.get(uri.toString());
    if (!known) {
      return;
    }
    const lines = new Set(vscode.languages.getDiagnostics(uri)
      .filter(({ source }) => source !== 'holdfast').map(({ range }) => range.start.line));
    const left = known.diagnostics.filter(({ range }) => !lines.has(range.start.line));
    if (this.shown.get(uri.toString()) !== left.length) {
      this.shown.set(uri.toString(), left.length);
      known.show(uri, left);
    }
  }
}
