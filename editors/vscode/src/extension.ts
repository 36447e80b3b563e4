import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { findServer } from './server';

let client: LanguageClient | undefined;
// Starting and stopping take time, and a client that does one cannot be asked
// for the other: every change waits for the one before it.
let settled: Promise<void> = Promise.resolve();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Holdfast');
  const restart = () => enqueue(async () => {
    await stop();
    await start(context, output);
  });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('holdfast.restartServer', restart),
    vscode.commands.registerCommand('holdfast.showOutput', () => output.show()),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration('holdfast.server.path') ? restart() : undefined),
  );
  await restart();
}

export function deactivate(): Promise<void> {
  return enqueue(stop);
}

function enqueue(change: () => Promise<void>): Promise<void> {
  settled = settled.then(change);
  return settled;
}

async function start(
  context: vscode.ExtensionContext,
  outputChannel: vscode.OutputChannel,
): Promise<void> {
  const configured = vscode.workspace.getConfiguration('holdfast').get<string>('server.path', '');
  const server = findServer(configured.trim(), context.extensionPath);
  if ('problem' in server) {
    report(outputChannel, server.problem);
    return;
  }
  outputChannel.appendLine(`Starting ${server.command}`);
  const started = new LanguageClient(
    'holdfast',
    'Holdfast',
    { command: server.command, transport: TransportKind.stdio },
    {
      // Only what is on disk: the old side of a comparison is no schema in use.
      // Which other files to watch the server says itself.
      documentSelector: [
        { scheme: 'file', language: 'prisma' },
        { scheme: 'file', pattern: '**/*.prisma' },
      ],
      outputChannel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
  try {
    await started.start();
    client = started;
  } catch (error) {
    report(outputChannel, `${server.command} did not start (${String(error)}). Run it with --version in a terminal to see whether it works on this machine.`);
    await started.dispose().catch(() => undefined);
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  // A server that crashed or hangs must not keep the next one from starting.
  await running?.dispose().catch(() => undefined);
}

// Not awaited: the message stays until someone clicks on it.
function report(outputChannel: vscode.OutputChannel, problem: string): void {
  const message = `Holdfast checks nothing here: ${problem}`;
  outputChannel.appendLine(message);
  void vscode.window.showErrorMessage(message, 'Open Settings', 'Show Output').then((choice) => {
    if (choice === 'Open Settings') {
      void vscode.commands.executeCommand('workbench.action.openSettings', 'holdfast.server.path');
    } else if (choice === 'Show Output') {
      outputChannel.show();
    }
  });
}
