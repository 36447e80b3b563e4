// For node: the module lies beside this file.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { compile as compileFrom, load as loadFrom } from './browser.js';
import { HoldfastError } from './failure.js';
export { Holdfast, HoldfastError, startServer } from './browser.js';

let own;

/** Compiles the module, once, or another one that is given. */
export async function load(source) {
  if (source !== undefined) return loadFrom(await fromDisk(source));
  own ??= loadOwn();
  return own;
}

export async function compile(source) {
  return compileFrom(await fromDisk(source));
}

async function loadOwn() {
  const file = join(folder(), 'holdfast.wasm');
  try {
    return await loadFrom(await readFile(file));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new HoldfastError(
      `${file} is not there: a bundler has taken this code from where it lay. Mark @holdfast/wasm as external, `
        + "or give load() the bytes of '@holdfast/wasm/holdfast.wasm'",
      { cause: error },
    );
  }
}

/** The bytes of what lies on the disk, which fetch() of node does not read. */
async function fromDisk(source) {
  const isOnDisk = source instanceof URL ? source.protocol === 'file:' : typeof source === 'string' && /^file:/i.test(source);
  if (!isOnDisk) return source;
  try {
    return await readFile(fileURLToPath(source));
  } catch (error) {
    throw new HoldfastError(`cannot load ${source}: ${error.message}`, { cause: error });
  }
}

// `import.meta` of the one format is `__dirname` of the other: build.mjs.
function folder() {
  return dirname(fileURLToPath(import.meta.url));
}

export async function check(files, options) {
  return (await load()).check(files, options);
}

export async function diff(files, options) {
  return (await load()).diff(files, options);
}

export async function format(text) {
  return (await load()).format(text);
}
