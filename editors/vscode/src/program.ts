import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

const suffix = process.platform === 'win32' ? '.exe' : '';
const program = `holdfast-lsp${suffix}`;

/** What to start: a native program, or VS Code's own node with WebAssembly. */
export interface Program {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** The language server, or why it cannot be started. */
export type Server = Program | { problem: string };

const native = (command: string): Program => ({ command, args: [] });

/** The program that the package without a platform has for all machines. */
function portable(extensionFolder: string, tool: string): Program | undefined {
  const script = path.join(extensionFolder, 'server', 'wasm', 'start.cjs');
  // WASI does not see the drives of Windows.
  return process.platform !== 'win32' && fs.existsSync(script)
    ? { command: process.execPath, args: [script, tool], env: { ELECTRON_RUN_AS_NODE: '1' } }
    : undefined;
}

/**
 * Finds the language server: the configured path first, then the one packaged
 * with the extension, then the one on PATH, then WebAssembly.
 */
export function findServer(extensionFolder: string): Server {
  const configured = vscode.workspace.getConfiguration('holdfast')
    .get<string>('server.path', '').trim();
  if (configured) {
    return fromSetting(configured);
  }
  const bundled = path.join(extensionFolder, 'server', program);
  if (isExecutable(bundled)) {
    return native(bundled);
  }
  const found = onPath(program);
  if (found) {
    return native(found);
  }
  return portable(extensionFolder, 'holdfast-lsp') ?? {
    problem:
      `${program} is neither in this package of the extension nor on PATH. ` +
      'Install Holdfast, or set "holdfast.server.path" to the absolute path of that program.',
  };
}

/**
 * Finds the command line: beside the server that is used, so that both say the
 * same, else on PATH.
 */
export function findCli(extensionFolder: string): Program | undefined {
  const name = `holdfast${suffix}`;
  const server = findServer(extensionFolder);
  const beside = 'command' in server && path.join(path.dirname(server.command), name);
  const found = beside && isExecutable(beside) ? beside : onPath(name);
  return found ? native(found) : portable(extensionFolder, 'holdfast');
}

/**
 * Asks the program what it is. Another one would end at once or read the editor's
 * messages as its input, and the client would only see a broken pipe.
 */
export function whyNoServer({ command, args, env }: Program): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, [...args, '--version'], { timeout: 5000, env: { ...process.env, ...env } }, (error, output) => {
      if (/^holdfast-lsp \d/.test(output)) {
        resolve(undefined);
      } else if (error && 'code' in error && typeof error.code === 'string') {
        resolve(`"${command}" cannot be run on this machine (${error.code}).`);
      } else {
        resolve(
          `"${command}" is not Holdfast's language server. ` +
          'Set "holdfast.server.path" to the program holdfast-lsp, or clear the setting.',
        );
      }
    });
  });
}

function fromSetting(configured: string): Server {
  // A relative path would be resolved against a folder that the user cannot see.
  if (!path.isAbsolute(configured)) {
    return {
      problem:
        `"holdfast.server.path" is "${configured}", which is not an absolute path. ` +
        'Write the path from the root, or clear the setting to use the packaged server.',
    };
  }
  if (!isExecutable(configured)) {
    return {
      problem:
        `"holdfast.server.path" names "${configured}", but no program is there. ` +
        'Correct the path, or clear the setting to use the packaged server.',
    };
  }
  return native(configured);
}

function onPath(name: string): string | undefined {
  // What is not named in full would depend on the folder that is open.
  return (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute)
    .map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
