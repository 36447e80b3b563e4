import type * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';
import { reportError } from './report';

const mostCrashes = 3;
const window = 3 * 60 * 1000;

/**
 * A crash now and then is only written down, and the server starts again; one
 * that goes on crashing is given up with one message.
 */
export function quietly(output: vscode.OutputChannel, giveUp: () => void): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (error) => {
      output.appendLine(`The connection failed: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < window), now];
      if (crashes.length <= mostCrashes) {
        output.appendLine('The server ended unexpectedly, and is started again.');
        return { action: CloseAction.Restart, handled: true };
      }
      crashes = [];
      giveUp();
      reportError(
        'Holdfast checks nothing here: its server keeps crashing. '
          + 'Restart it, and report the output if it crashes again.',
        { 'Restart Server': ['holdfast.restartServer'] },
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
