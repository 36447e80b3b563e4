import * as vscode from 'vscode';

/** Accepting a finding with a comment, whose reason is left to the person. */
export function registerAccepting(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('holdfast.acceptWithReason', accept),
    vscode.commands.registerCommand('holdfast.typeReason', typeReason),
  );
}

async function accept(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  const { uri } = editor.document;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', uri, editor.selection, vscode.CodeActionKind.QuickFix.value);
  // They are told by what they write, not by their title.
  const accepting = actions.filter(({ edit }) => edit?.get(uri)
    .some(({ newText }) => newText.includes('holdfast:allow')));
  if (accepting.length === 0) {
    void vscode.window.showInformationMessage(
      'Holdfast: there is no finding to accept here; put the cursor on one.');
    return;
  }
  const title = accepting.length === 1 ? accepting[0].title
    : await vscode.window.showQuickPick(accepting.map((action) => action.title), {
      placeHolder: 'Which finding is intended?',
    });
  const chosen = accepting.find((action) => action.title === title);
  if (chosen?.edit && await vscode.workspace.applyEdit(chosen.edit)) {
    await typeReason();
  }
}

// The comment has just been written above the cursor, and ends in `because `.
async function typeReason(place?: string): Promise<void> {
  const editor = place
    ? await vscode.window.showTextDocument(vscode.Uri.parse(place))
    : vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  const { document, selection: { active } } = editor;
  const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line))
    .filter(({ text }) => /holdfast:allow\b.*\bbecause\s*$/.test(text))
    .sort((a, b) => Math.abs(a.lineNumber - active.line) - Math.abs(b.lineNumber - active.line));
  if (lines.length > 0) {
    const { end } = lines[0].range;
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(lines[0].range);
  }
}
