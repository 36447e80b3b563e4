import * as vscode from 'vscode';
import {
  CloseAction, ErrorAction, type ErrorHandler, LanguageClient, RevealOutputChannelOn, TransportKind,
} from 'vscode-languageclient/node';
import { findServer, whyNoServer } from './server';

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
  const problem = await whyNoServer(server.command);
  if (problem) {
    report(outputChannel, problem);
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
      errorHandler: quietly(outputChannel),
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

// A crash now and then is only written down, and the server starts again; one
// that goes on crashing is given up with one message.
function quietly(outputChannel: vscode.OutputChannel): ErrorHandler {
  const mostCrashes = 3;
  const window = 3 * 60 * 1000;
  let crashes: number[] = [];
  return {
    error: (error) => {
      outputChannel.appendLine(`The connection failed: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < window), now];
      if (crashes.length <= mostCrashes) {
        outputChannel.appendLine('The server ended unexpectedly, and is started again.');
        return { action: CloseAction.Restart, handled: true };
      }
      crashes = [];
      reportCrashes(outputChannel);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

function reportCrashes(outputChannel: vscode.OutputChannel): void {
  const message = 'Holdfast checks nothing here: its server keeps crashing. '
    + 'Restart it, and report the output if it crashes again.';
  outputChannel.appendLine(message);
  void vscode.window.showErrorMessage(message, 'Restart Server', 'Show Output').then((choice) => {
    if (choice === 'Restart Server') {
      void vscode.commands.executeCommand('holdfast.restartServer');
    } else if (choice === 'Show Output') {
      outputChannel.show();
    }
  });
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
