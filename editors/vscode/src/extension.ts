import * as vscode from 'vscode';
import { registerAccepting } from './accept';
import { registerBeside } from './beside';
import { registerChecking } from './check';
import { Connection } from './connection';
import { registerDocuments } from './documents';
import { registerGenerating } from './generate';
import { registerLocations } from './locations';
import { registerPendingSql } from './pendingSql';
import { createOutput } from './report';
import { registerRestoring } from './restore';
import { registerSnapshots } from './snapshot';
import { createStatus } from './status';

let connection: Connection | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = createOutput(context);
  const server = connection = new Connection(context.extensionPath, output);
  const status = createStatus(server);
  const restart = () => server.restart();
  context.subscriptions.push(
    status,
    vscode.commands.registerCommand('holdfast.restartServer', restart),
    vscode.commands.registerCommand('holdfast.showOutput', () => output.show()),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration('holdfast.server.path') ? restart() : undefined),
    registerBeside(restart),
    registerDocuments(),
    registerPendingSql(server),
    registerAccepting(),
    registerLocations(),
    registerGenerating(),
    registerChecking(context.extensionPath),
    registerRestoring(context.extensionPath, status),
    registerSnapshots(context.extensionPath),
  );
  await restart();
}

export function deactivate(): Promise<void> | undefined {
  return connection?.stop();
}
