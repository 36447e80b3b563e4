import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const program = process.platform === 'win32' ? 'holdfast-lsp.exe' : 'holdfast-lsp';

/** Where the language server is, or why it cannot be started. */
export type Server = { command: string } | { problem: string };

/**
 * Finds the language server: the configured path first, then the one packaged
 * with the extension, then the one on PATH.
 */
export function findServer(configured: string, extensionFolder: string): Server {
  if (configured) {
    return fromSetting(configured);
  }
  const bundled = path.join(extensionFolder, 'server', program);
  if (isExecutable(bundled)) {
    return { command: bundled };
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = folders.map((folder) => path.join(folder, program)).find(isExecutable);
  if (found) {
    return { command: found };
  }
  return {
    problem:
      `${program} is neither in this package of the extension nor on PATH. ` +
      'Install Holdfast, or set "holdfast.server.path" to the absolute path of that program.',
  };
}

/**
 * Asks the program what it is. Another one would end at once or read the editor's
 * messages as its input, and the client would only see a broken pipe.
 */
export function whyNoServer(command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, ['--version'], { timeout: 5000 }, (error, output) => {
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
  return { command: configured };
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
