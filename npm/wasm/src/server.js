// The language server in a worker: it never waits for a message and needs no
// SharedArrayBuffer.
import { ConsoleStdout, File, OpenFile, WASI } from '@bjorn3/browser_wasi_shim';
import { explainTrap } from './failure.js';
import { Root, removeFile, treeOf, writeFile } from './files.js';
import { hostWithoutPrograms } from './host.js';

const ended = -2;

/**
 * Starts a server that sees `files` below `file:///`. `onMessage` gets what it
 * says, `onEnd` why it says nothing any longer (undefined after `exit`).
 */
export function startServer(module, files, onMessage, onEnd = () => {}) {
  const encoder = new TextEncoder();
  const root = treeOf(files);
  const log = ConsoleStdout.lineBuffered((line) => console.error(line));
  const wasi = new WASI(['holdfast-lsp'], ['PWD=/', 'HOME=/'],
    [new OpenFile(new File([])), log, log, new Root(root)], { debug: false });
  let instance;
  let timer;
  let isOver = false;
  instance = new WebAssembly.Instance(module, {
    wasi_snapshot_preview1: wasi.wasiImport,
    holdfast: hostWithoutPrograms(() => instance.exports.memory, (text) => onMessage(JSON.parse(text))),
  });
  wasi.initialize(instance);

  function guarded(call) {
    if (isOver) return;
    try {
      call();
    } catch (error) {
      isOver = true;
      onEnd(explainTrap(error));
    }
  }

  /** Several messages that come in one go are seen before the first is answered. */
  function schedule(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(() => guarded(work), milliseconds);
  }

  function work() {
    const next = instance.exports.work();
    if (next === ended) {
      isOver = true;
      onEnd();
    } else if (next >= 0) {
      schedule(next);
    }
  }

  return {
    send(message) {
      guarded(() => {
        const bytes = encoder.encode(JSON.stringify(message));
        const at = instance.exports.allocate(bytes.length);
        new Uint8Array(instance.exports.memory.buffer, at, bytes.length).set(bytes);
        instance.exports.receive(at, bytes.length);
        schedule(0);
      });
    },
    writeFile: (path, text) => writeFile(root, path, text),
    removeFile: (path) => removeFile(root, path),
  };
}
