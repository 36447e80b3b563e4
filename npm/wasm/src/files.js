// Files in memory, as the module sees them.
import { Directory, File, PreopenDirectory, wasi } from '@bjorn3/browser_wasi_shim';
import { HoldfastError } from './failure.js';

const encoder = new TextEncoder();

let changes = 0n;

/** Where wasi-libc looks for what is told of a file; the package writes its times elsewhere. */
class Told extends wasi.Filestat {
  write_bytes(view, at) {
    [this.dev, this.ino, BigInt(this.filetype), this.nlink, this.size, this.atim, this.mtim, this.ctim]
      .forEach((value, i) => view.setBigUint64(at + 8 * i, value, true));
  }
}

/** A file that tells when it was written: the server reads again what has changed. */
class Written extends File {
  // Seconds, so that whoever rounds to them sees two of them.
  #time = ++changes * 1_000_000_000n;

  stat() {
    const told = new Told(this.ino, wasi.FILETYPE_REGULAR_FILE, this.size);
    told.mtim = told.ctim = told.atim = this.#time;
    return told;
  }
}

/** `a/./b` and `/a/b` are the same file; nothing is above the first folder. */
function partsOf(path) {
  const parts = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (!parts.length) throw new HoldfastError(`\`${path}\` leads out of the files that were given`);
      parts.pop();
    } else if (part && part !== '.') {
      parts.push(part);
    }
  }
  if (!parts.length) throw new HoldfastError(`\`${path}\` is no name of a file`);
  return parts;
}

/** The folder of a path, made where there is none; undefined where a file is in its place. */
function folderOf(root, parts) {
  let folder = root;
  for (const part of parts) {
    if (!folder.has(part)) folder.set(part, new Directory(new Map()));
    const next = folder.get(part);
    if (!(next instanceof Directory)) return undefined;
    folder = next.contents;
  }
  return folder;
}

/** Writes a file of a tree; `text` is a string (UTF-8) or bytes. */
export function writeFile(root, path, text) {
  const parts = partsOf(path);
  const folder = folderOf(root, parts.slice(0, -1));
  if (!folder || folder.get(parts.at(-1)) instanceof Directory) {
    throw new HoldfastError(`\`${path}\` is both a file and a folder`);
  }
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) {
    throw new HoldfastError(`the content of \`${path}\` is neither a string nor bytes`);
  }
  folder.set(parts.at(-1), new Written(typeof text === 'string' ? encoder.encode(text) : text));
}

export function removeFile(root, path) {
  const parts = partsOf(path);
  folderOf(root, parts.slice(0, -1))?.delete(parts.at(-1));
}

/** The tree of `{ 'prisma/schema.prisma': '…' }`. */
export function treeOf(files) {
  if (typeof files !== 'object' || files === null || Array.isArray(files) || files instanceof Map) {
    throw new HoldfastError("files are an object of texts by their paths, such as { 'schema.prisma': text }");
  }
  const root = new Map();
  for (const [path, text] of Object.entries(files)) writeFile(root, path, text);
  return root;
}

/** And back: the files of a tree as text, by their paths. */
export function textsOf(root, before = '') {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = {};
  for (const [name, entry] of root) {
    if (entry instanceof Directory) Object.assign(texts, textsOf(entry.contents, `${before}${name}/`));
    else texts[before + name] = decoder.decode(entry.data);
  }
  return texts;
}

/** The folder `/`, in which everything may be done: wasi-libc asks before it writes. */
export class Root extends PreopenDirectory {
  constructor(tree) {
    super('/', tree);
  }

  fd_fdstat_get() {
    const fdstat = new wasi.Fdstat(wasi.FILETYPE_DIRECTORY, 0);
    fdstat.fs_rights_base = fdstat.fs_rights_inherited = ~0n;
    return { ret: 0, fdstat };
  }
}
