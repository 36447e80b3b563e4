// Run by validators.test: holds reports against what the readers of each format
// publish, and says for each file whether it holds.
//
// usage: with-npm.sh FOLDER node validate.mjs SARIF RDJSONL SETTINGS-SCHEMA
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';

const home = process.env.HOLDFAST_NODE_MODULES;
const modules = createRequire(path.join(home, 'package.json'));
const bin = (name) => path.join(home, 'node_modules/.bin', name);
const [sarif, rdjsonl, settingsSchema] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

function ajv(version) {
  const Ajv = modules(version);
  const validator = new Ajv({ strict: false, allErrors: true });
  modules('ajv-formats')(validator);
  return validator;
}

// SARIF: its JSON schema, then the rules of GitHub's code scanning.
const schema = read(modules.resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json'));
const valid = ajv('ajv/dist/2020').compile(schema);
console.log('sarif schema:', valid(read(sarif)) ? 'valid' : JSON.stringify(valid.errors));
const checked = spawnSync(
  bin('sarif-multitool-linux'), ['validate', sarif, '--rule-kind', 'GHAS\\;Sarif'], { encoding: 'utf8' });
const complaints = checked.stdout.split('\n').filter((line) => /: (error|warning) /.test(line));
console.log('sarif for GitHub:', complaints.length ? complaints.join('\n') : 'valid',
  /Analysis completed successfully/.test(checked.stdout) ? '' : checked.stdout + checked.stderr);

// reviewdog's validator reads one object a file.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-rdjson-'));
const lines = fs.readFileSync(rdjsonl, 'utf8').trim().split('\n');
const files = lines.map((line, index) => {
  const file = path.join(folder, `${index}.json`);
  fs.writeFileSync(file, line);
  return file;
});
const result = JSON.parse(execFileSync(bin('rdformat-validator'),
  ['--strict', '--no-extra-fields', '--format', 'json', ...files], { encoding: 'utf8' }));
console.log(`rdjsonl: ${result.validFiles} of ${lines.length} lines valid`);
fs.rmSync(folder, { recursive: true });

// The schema of settings takes what the program takes, and nothing else.
const settings = ajv('ajv').compile(read(settingsSchema));
for (const example of [
  { against: ['a.sql'], rules: { 'unmapped-table': 'off' }, prisma: 7, extends: 'x' },
  { extends: ['a', 'b'], root: true, external: { tables: ['a*'] }, base: 'main' },
  { rules: { 'no-such-rule': 'off' } },
  { rules: { 'unmapped-table': 'fatal' } },
  { prisma: '7' },
]) console.log('settings:', settings(example));
