// Runs a program of ours under node where there is no native one: main(tool, words)
// is `holdfast` or `holdfast-lsp` with its streams, files and exit status.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const notStarted = -2;
const tooLate = -3;

class Exit {
  constructor(status) {
    this.status = status;
  }
}

/** node calls WASI experimental at each start; those who run a linter cannot act on it. */
function quietly(work) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function environment() {
  const shown = [process.stdin, process.stdout, process.stderr].map((stream, i) => (stream.isTTY ? i : '')).join('');
  const columns = process.stdout.columns ?? process.stderr.columns;
  return {
    ...process.env,
    PWD: process.cwd(),
    HOLDFAST_TERMINALS: shown,
    ...(columns ? { COLUMNS: String(columns) } : {}),
  };
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What the module asks for: analyzer/platform/wasi and cmake/dist/wasi say how. */
function programs(memory) {
  const bytes = (at, length) => Buffer.from(memory().buffer, at, length);
  const text = (at, length) => bytes(at, length).toString();
  const list = (at, length) => text(at, length).split('\0').slice(0, -1);
  let outputs = [];
  function copy(content, at, size) {
    if (content.length <= size) content.copy(bytes(at, content.length));
    return content.length;
  }
  return {
    find_program(name, nameLength, folders, foldersLength, at, size) {
      const given = list(folders, foldersLength);
      const all = given.length ? given : (process.env.PATH ?? '').split(path.delimiter);
      const file = all.filter(path.isAbsolute).map((folder) => path.join(folder, text(name, nameLength))).find(isProgram);
      return file ? copy(Buffer.from(file), at, size) : 0;
    },
    run_program(words, wordsLength, variables, variablesLength, input, inputLength, timeout) {
      const [file, ...rest] = list(words, wordsLength);
      const env = Object.fromEntries(list(variables, variablesLength).map((variable) => {
        const equals = variable.indexOf('=');
        return [variable.slice(0, equals), variable.slice(equals + 1)];
      }));
      const run = spawnSync(file, rest, {
        env, timeout, input: Buffer.from(bytes(input, inputLength)), maxBuffer: Infinity, windowsHide: true,
      });
      outputs = [run.stdout, run.stderr];
      if (run.error) return run.error.code === 'ETIMEDOUT' ? tooLate : notStarted;
      return run.status ?? -1;
    },
    take_output(stream, at, size) {
      const content = outputs[stream - 1] ?? Buffer.alloc(0);
      if (content.length <= size) outputs[stream - 1] = undefined;
      return copy(content, at, size);
    },
    send() {},
  };
}

function run(tool, words) {
  const { WASI } = require('node:wasi');
  const wasi = new WASI({
    version: 'preview1', args: [tool, ...words], env: environment(), preopens: { '/': '/' }, returnOnExit: true,
  });
  const module = new WebAssembly.Module(fs.readFileSync(path.join(__dirname, 'holdfast.wasm')));
  let instance;
  instance = new WebAssembly.Instance(module, {
    wasi_snapshot_preview1: { ...wasi.wasiImport, proc_exit(status) { throw new Exit(status); } },
    holdfast: programs(() => instance.exports.memory),
  });
  wasi.initialize(instance);
  try {
    return instance.exports.run();
  } catch (error) {
    if (error instanceof Exit) return error.status;
    throw error;
  }
}

exports.main = function main(tool, words) {
  if (process.platform === 'win32') {
    process.stderr.write('holdfast: WebAssembly cannot see the drives of Windows; install the package @holdfast/win32-x64\n');
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = quietly(() => run(tool, words));
  } catch (error) {
    process.stderr.write(`holdfast: ${require('./failure.cjs').explainTrap(error).message}\n`);
    process.exitCode = 2;
  }
};
