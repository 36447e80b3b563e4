// The command line over files in memory: one instance of the module for each run.
import { ConsoleStdout, Directory, File, OpenFile, WASI } from '@bjorn3/browser_wasi_shim';
import { Exit, HoldfastError, explainTrap } from './failure.js';
import { Root, textsOf, treeOf } from './files.js';
import { hostWithoutPrograms } from './host.js';

/** A stream whose bytes become one text. */
function collector() {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  return {
    stream: new ConsoleStdout((bytes) => { text += decoder.decode(bytes, { stream: true }); }),
    text: () => text + decoder.decode(),
  };
}

function start(module, words, tree, output, errors) {
  // In a folder, as projects are: the root of a disk is none.
  const root = new Map([['project', new Directory(tree)]]);
  const wasi = new WASI(['holdfast', ...words], ['PWD=/project', 'HOME=/'], [
    new OpenFile(new File([])), output.stream, errors.stream, new Root(root),
  ], { debug: false });
  let instance;
  const imports = {
    wasi_snapshot_preview1: { ...wasi.wasiImport, proc_exit: (status) => { throw new Exit(status); } },
    holdfast: hostWithoutPrograms(() => instance.exports.memory),
  };
  instance = new WebAssembly.Instance(module, imports);
  wasi.initialize(instance);
  return instance.exports.run();
}

export class Holdfast {
  #module;

  constructor(module) {
    this.#module = module;
  }

  run(words, files = {}) {
    const tree = treeOf(files);
    const output = collector();
    const errors = collector();
    let status;
    try {
      status = start(this.#module, words, tree, output, errors);
    } catch (error) {
      if (!(error instanceof Exit)) throw explainTrap(error);
      status = error.status;
    }
    return { status, output: output.text(), errors: errors.text(), files: textsOf(tree) };
  }

  check(files, options = {}) {
    return JSON.parse(this.#answer(['check', ...checkWords(options), '--format', 'json'], files));
  }

  diff(files, { from, to, provider }) {
    const words = ['diff', '--from', from, '--to', to, ...one('--provider', provider)];
    return JSON.parse(this.#answer([...words, '--format', 'json'], files));
  }

  format(text) {
    const { status, errors, files } = this.run(['format', 'schema.prisma'], { 'schema.prisma': text });
    if (status !== 0) throw failure(errors);
    return files['schema.prisma'];
  }

  #answer(words, files) {
    const { status, output, errors } = this.run(words, files);
    if (status > 1 || !output) throw failure(errors);
    return output;
  }
}

const failure = (errors) => new HoldfastError(errors.trim().replace(/^holdfast: /, ''));

const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const one = (name, value) => (value === undefined ? [] : [name, String(value)]);

/** Names that look like options are paths all the same. */
const asPath = (path) => (path.startsWith('-') ? `./${path}` : path);

function checkWords({ paths, against, only, skip, prisma, settings, ...others }) {
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw new HoldfastError(`there is no option \`${unknown}\``);
  return [
    ...listOf(paths).map(asPath),
    ...listOf(against).flatMap((source) => ['--against', asPath(source)]),
    ...(only === undefined ? [] : ['--only', listOf(only).join(',')]),
    ...(skip === undefined ? [] : ['--skip', listOf(skip).join(',')]),
    ...one('--prisma', prisma),
    ...one('--settings', settings),
  ];
}
