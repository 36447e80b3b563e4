import * as vscode from 'vscode';
import type { Connection } from './connection';

const scheme = 'holdfast-sql';

/**
 * A read-only document with the statements that would turn the database into
 * what a schema says; it follows what is typed.
 */
export function registerPendingSql(server: Connection): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = () => {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === scheme) {
        changed.fire(uri);
      }
    }
  };
  // Another file of the schema may have changed: all of them ask again.
  server.onNotification('holdfast/pendingSqlChanged', refresh);
  return vscode.Disposable.from(
    changed,
    server.onDidChangeState((state) => state === 'running' ? refresh() : undefined),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pendingSql(server, uri.query),
    }),
    vscode.commands.registerCommand('holdfast.showPendingSql', show),
  );
}

// From a lens with the table that it stands above, whose statement is shown.
async function show(schema?: string | vscode.Uri, table?: string): Promise<void> {
  const named = typeof schema === 'string' ? vscode.Uri.parse(schema) : schema;
  const source = named ?? vscode.window.activeTextEditor?.document.uri;
  if (!source) {
    return;
  }
  const file = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.prisma$/, '');
  // The schema itself is the query, so that two of them are two documents.
  const uri = vscode.Uri.from({ scheme, path: `/${file} (pending).sql`, query: source.toString() });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false,
  });
  const place = table ? statementOf(table, document) : undefined;
  if (place) {
    editor.selection = new vscode.Selection(place.start, place.start);
    editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function statementOf(table: string, document: vscode.TextDocument): vscode.Range | undefined {
  const name = table.slice(table.lastIndexOf('.') + 1);
  const quoted = [`"${name}"`, `\`${name}\``, `[${name}]`];
  for (let line = 0; line < document.lineCount; line++) {
    const { text, range } = document.lineAt(line);
    if (quoted.some((spelling) => text.includes(spelling))) {
      return range;
    }
  }
  return undefined;
}

async function pendingSql(server: Connection, schema: string): Promise<string> {
  try {
    const { sql, comparedWith } = await server.request<{ sql: string; comparedWith?: string }>(
      'holdfast/pendingSql', { textDocument: { uri: schema } });
    if (sql) {
      return sql;
    }
    return comparedWith
      ? `-- nothing would run: ${comparedWith} has what the schema says\n`
      : '-- there is nothing to compare the schema with\n';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `-- Holdfast cannot say what would run: ${reason.replace(/\s+/g, ' ')}\n`;
  }
}
