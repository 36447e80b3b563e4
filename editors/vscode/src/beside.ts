import * as vscode from 'vscode';

const prismas = ['Prisma.prisma', 'Prisma.prisma-insider'];

/** Whether Prisma's own extension is installed, enabled and runs here. */
export function isPrismaThere(): boolean {
  return prismas.some((id) => vscode.extensions.getExtension(id));
}

/** Whether only losses are ours, and all else is left to Prisma's extension. */
export function isOnlyLoss(): boolean {
  const wanted = vscode.workspace.getConfiguration('holdfast').get<string>('besidePrisma', 'auto');
  return wanted === 'onlyLoss' || (wanted === 'auto' && isPrismaThere());
}

/** Restarts the server when it is to do more or less than before. */
export function registerBeside(restart: () => Promise<void>): vscode.Disposable {
  let before = isOnlyLoss();
  const look = () => {
    const now = isOnlyLoss();
    if (now !== before) {
      before = now;
      void restart();
    }
  };
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(look),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration('holdfast.besidePrisma') ? look() : undefined),
  );
}
