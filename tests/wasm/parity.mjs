// The module and the native program on many schemas, byte for byte:
// parity.mjs NATIVE PACKAGE ROOT [CORPUS].
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , native, folder, root, corpus] = process.argv;
const { load } = await import(pathToFileURL(path.join(folder, 'dist/index.js')));
const holdfast = await load();
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-parity-'));
let same = 0;
const different = [];

function below(start, keep) {
  return fs.readdirSync(start, { recursive: true }).map(String).filter(keep).sort();
}
const filesOf = (start, keep) => Object.fromEntries(below(start, (name) => keep(name) && fs.statSync(path.join(start, name)).isFile())
  .map((name) => [name, fs.readFileSync(path.join(start, name))]));

function compare(title, files, words) {
  const place = fs.mkdtempSync(path.join(work, 'case-'));
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    fs.writeFileSync(path.join(place, name), bytes);
  }
  const one = spawnSync(native, words, { cwd: place, env: { HOME: '/', LC_ALL: 'C.UTF-8' }, encoding: 'utf8', maxBuffer: Infinity });
  const written = Object.fromEntries(Object.keys(files).map((name) => [name, fs.readFileSync(path.join(place, name), 'utf8')]));
  fs.rmSync(place, { recursive: true });
  let other;
  try {
    other = holdfast.run(words, files);
  } catch (error) {
    other = { status: -1, output: '', errors: error.message, files: {} };
  }
  const isSame = one.status === other.status && one.stdout === other.output && one.stderr === other.errors &&
    Object.entries(written).every(([name, text]) => other.files[name] === text);
  if (isSame) same += 1;
  else different.push(`${title}: ${words.join(' ')}\n  ${one.status} ${one.stderr.slice(0, 200)}\n  ${other.status} ${other.errors.slice(0, 200)}`);
}

// The tests of the rules, and their schemas after all fixes.
const rules = path.join(root, 'analyzer/rules');
for (const name of below(rules, (file) => file.endsWith('.prisma'))) {
  const files = { 'schema.prisma': fs.readFileSync(path.join(rules, name)) };
  for (const format of ['json', 'text', 'sarif']) compare(name, files, ['check', 'schema.prisma', '--against', 'none', '--format', format]);
  compare(name, files, ['check', 'schema.prisma', '--against', 'none', '--fix=unsafe']);
  compare(name, files, ['format', 'schema.prisma']);
}
// Pairs: what was, and what is.
const pairs = path.join(root, 'tests/fixes/Inputs/pairs');
for (const name of fs.readdirSync(pairs).sort()) {
  const files = filesOf(path.join(pairs, name), () => true);
  const schema = Object.keys(files).find((file) => file.endsWith('.prisma') && !/before|old/.test(file));
  for (const other of Object.keys(files)) {
    if (other === schema || !/\.(?:prisma|sql|json)$/.test(other) || other === 'holdfast.json') continue;
    compare(name, files, ['check', schema, '--against', other, '--format', 'json']);
    compare(name, files, ['diff', '--from', other, '--to', schema]);
    compare(name, files, ['restore', '--from', other, schema]);
  }
}
if (corpus) {
  for (const name of fs.readdirSync(corpus).sort()) {
    const project = path.join(corpus, name);
    if (!fs.existsSync(path.join(project, 'schema'))) continue;
    const files = filesOf(project, (file) => /^(?:schema|migrations)\//.test(file));
    const against = fs.existsSync(path.join(project, 'migrations')) ? 'migrations' : 'none';
    for (const format of ['json', 'text', 'sarif']) compare(name, files, ['check', 'schema', '--against', against, '--format', format]);
  }
}
fs.rmSync(work, { recursive: true });
for (const line of different.slice(0, 20)) console.log(line);
console.log(`same ${same}, different ${different.length}`);
process.exitCode = different.length ? 1 : 0;
