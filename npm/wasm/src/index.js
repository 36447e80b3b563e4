// For node: the module lies beside this file.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { load as loadFrom } from './browser.js';
export { Holdfast, HoldfastError, compile, startServer } from './browser.js';

let own;

/** Compiles the module, once, or another one that is given. */
export function load(source) {
  if (source !== undefined) return loadFrom(source);
  own ??= readFile(join(folder(), 'holdfast.wasm')).then(loadFrom);
  return own;
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
