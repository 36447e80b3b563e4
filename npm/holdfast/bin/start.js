// Starts a program of ours: the one that HOLDFAST_BINARY names, that of this
// platform's package, or WebAssembly, which runs wherever node does.
'use strict';

/** The packages that may hold a program for this machine, the best first. */
function packages() {
  const name = `@holdfast/${process.platform}-${process.arch}`;
  // Package managers leave out the one for another libc where they know it. A
  // static program runs with either, but reads no live databases.
  if (process.platform === 'linux') return [name, `${name}-musl`];
  // Windows for ARM runs programs for x64.
  if (process.platform === 'win32' && process.arch === 'arm64') return [name, '@holdfast/win32-x64'];
  return [name];
}

/** Whether a program built for glibc would start. */
function hasGlibc() {
  const { existsSync } = require('node:fs');
  const { arch } = process;
  // Where the loader of musl is and that of glibc is not, nothing else decides.
  return !existsSync(`/lib/ld-musl-${arch === 'x64' ? 'x86_64' : 'aarch64'}.so.1`) ||
    existsSync(arch === 'x64' ? '/lib64/ld-linux-x86-64.so.2' : '/lib/ld-linux-aarch64.so.1');
}

/** The path of a native program, or undefined. */
function findProgram(tool) {
  const named = process.env.HOLDFAST_BINARY;
  if (named) {
    if (tool === 'holdfast') return named;
    // The server lies beside the command line.
    const { dirname, join } = require('node:path');
    return join(dirname(named), process.platform === 'win32' ? `${tool}.exe` : tool);
  }
  const file = process.platform === 'win32' ? `bin/${tool}.exe` : `bin/${tool}`;
  for (const name of packages()) {
    try {
      const path = require.resolve(`${name}/${file}`);
      if (process.platform !== 'linux' || name.endsWith('-musl') || hasGlibc()) return path;
    } catch {
      // not installed
    }
  }
  return undefined;
}

function fail(text) {
  process.stderr.write(`holdfast: ${text}\n`);
  process.exitCode = 2;
}

/** Ends as the program did: with its status, or by the same signal. */
function endLike(status, signal) {
  if (!signal) {
    process.exitCode = status;
    return;
  }
  // The status that a shell shows: of process 1, as in a container, the signal
  // below does not make an end.
  process.exitCode = 128 + require('node:os').constants.signals[signal];
  // Two that node ignores; the third starts its debugger.
  if (!['SIGPIPE', 'SIGXFSZ', 'SIGUSR1'].includes(signal)) process.kill(process.pid, signal);
}

/** Whether HOLDFAST_BINARY has led from a launcher to a launcher, and so for ever. */
function isInCircle() {
  return process.env.HOLDFAST_BINARY && process.env.HOLDFAST_LAUNCHER === String(process.ppid);
}

/** Hands the streams over, passes signals on, and ends when the program does. */
function run(program, words) {
  let child;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  // Before it is there: a signal in between would end us alone.
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child = require('node:child_process').spawn(program, words, {
    stdio: 'inherit',
    windowsHide: true,
    env: { ...process.env, HOLDFAST_LAUNCHER: String(process.pid) },
  });
  child.on('error', (error) => fail(`cannot start ${program}: ${error.message}`));
  child.on('exit', (status, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    endLike(status, signal);
  });
}

exports.start = function start(tool) {
  const words = process.argv.slice(2);
  if (isInCircle()) {
    fail(
      `HOLDFAST_BINARY is ${process.env.HOLDFAST_BINARY}, which starts what HOLDFAST_BINARY names; ` +
        'give the path of a native program, or unset it',
    );
    return;
  }
  const program = findProgram(tool);
  if (program) {
    run(program, words);
    return;
  }
  let wasm;
  try {
    wasm = require('@holdfast/wasm/node');
  } catch {
    fail(`neither @holdfast/${process.platform}-${process.arch} nor @holdfast/wasm is installed; ` +
      'install holdfast again, or name a program in HOLDFAST_BINARY');
    return;
  }
  wasm.main(tool, words);
};
