import * as vscode from 'vscode';

let output: vscode.OutputChannel | undefined;

/** The channel that everything is written down in. */
export function createOutput(context: vscode.ExtensionContext): vscode.OutputChannel {
  output = vscode.window.createOutputChannel('Holdfast');
  context.subscriptions.push(output);
  return output;
}

/**
 * Shows an error and writes it down, with commands that help against it: title
 * to command and arguments. Not awaited: the message stays until someone clicks.
 */
export function reportError(message: string, remedies: Record<string, [string, ...unknown[]]> = {}): void {
  output?.appendLine(message);
  const choices: Record<string, [string, ...unknown[]]> = {
    ...remedies, 'Show Output': ['holdfast.showOutput'],
  };
  void vscode.window.showErrorMessage(message, ...Object.keys(choices)).then((choice) => {
    if (choice) {
      const [command, ...parameters] = choices[choice];
      void vscode.commands.executeCommand(command, ...parameters);
    }
  });
}

export function writeDown(message: string): void {
  output?.appendLine(message);
}
