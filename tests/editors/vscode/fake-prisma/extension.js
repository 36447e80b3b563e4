// Stands in for Prisma's extension: its id, and a mark on what it answers.
const vscode = require('vscode');

exports.activate = () => {
  const prisma = { language: 'prisma' };
  const start = new vscode.Range(0, 0, 0, 0);
  vscode.languages.registerCompletionItemProvider(prisma, {
    provideCompletionItems: () => [new vscode.CompletionItem('byPrisma')],
  });
  vscode.languages.registerDocumentSymbolProvider(prisma, {
    provideDocumentSymbols: () =>
      [new vscode.DocumentSymbol('byPrisma', '', vscode.SymbolKind.Class, start, start)],
  });
  vscode.languages.registerDocumentFormattingEditProvider(prisma, {
    provideDocumentFormattingEdits: () => [vscode.TextEdit.insert(start.start, '// by Prisma\n')],
  });
};
