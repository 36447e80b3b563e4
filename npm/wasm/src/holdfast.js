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
    if (!(module instanceof WebAssembly.Module)) {
      throw new HoldfastError('new Holdfast() takes a WebAssembly.Module; load() compiles one');
    }
    this.#module = module;
  }

  run(words, files = {}) {
    if (!Array.isArray(words)) throw new HoldfastError("run() takes a list of words, such as ['check', 'schema.prisma']");
    words.forEach((word) => text('a word of run()', word));
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

  check(files, options) {
    return JSON.parse(this.#answer(['check', ...checkWords(options), '--format', 'json'], files));
  }

  diff(files, options) {
    const { from, to, provider, ...others } = optionsOf(options);
    refuseOthers(others);
    const words = ['diff', '--from', text('`from`', from), '--to', text('`to`', to), ...one('provider', provider)];
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

/** A value that has to be text. */
function text(name, value) {
  if (typeof value === 'string') return value;
  throw new HoldfastError(`${name} is ${value === undefined ? 'missing' : 'no string'}`);
}

function optionsOf(options) {
  if (options === undefined || options === null) return {};
  if (typeof options === 'object' && !Array.isArray(options)) return options;
  throw new HoldfastError('options are an object');
}

function refuseOthers(others) {
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw new HoldfastError(`there is no option \`${unknown}\``);
}

const listOf = (name, value) =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((each) => text(`\`${name}\``, each));
const one = (name, value) => (value === undefined ? [] : [`--${name}`, text(`\`${name}\``, value)]);

/** Names that look like options are paths all the same. */
const asPath = (path) => (path.startsWith('-') ? `./${path}` : path);

function checkWords(options) {
  const { paths, against, only, skip, prisma, settings, ...others } = optionsOf(options);
  refuseOthers(others);
  return [
    ...listOf('paths', paths).map(asPath),
    ...listOf('against', against).flatMap((source) => ['--against', asPath(source)]),
    ...(only === undefined ? [] : ['--only', listOf('only', only).join(',')]),
    ...(skip === undefined ? [] : ['--skip', listOf('skip', skip).join(',')]),
    ...(prisma === undefined ? [] : ['--prisma', String(prisma)]),
    ...one('settings', settings),
  ];
}
