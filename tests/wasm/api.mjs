// Uses the package as others would: api.mjs PACKAGE INCIDENT.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, incident] = process.argv;
const api = await import(pathToFileURL(path.join(folder, 'dist/index.js')));
const common = createRequire(path.resolve(folder, 'package.json'))('./dist/index.cjs');
const read = (name) => fs.readFileSync(path.join(incident, name), 'utf8');
const files = { 'schema.prisma': read('schema.prisma'), 'before.sql': read('before.sql') };
const options = { paths: 'schema.prisma', against: 'before.sql' };

const result = await api.check(files, options);
const counts = ({ summary: { errors, warnings, infos } }) => [errors, warnings, infos];
assert.deepEqual(counts(result), [2, 1, 0]);
console.log('found', ...result.diagnostics.map(({ rule }) => rule));
assert.deepEqual(await common.check(files, options), result);
console.log('CommonJS says the same');

const holdfast = await api.load();
assert.deepEqual(holdfast.check({ ...files, 'schema.prisma': new TextEncoder().encode(files['schema.prisma']) }, options), result);
assert.deepEqual(counts(holdfast.check(files, { ...options, only: ['unmapped-table'] })), [1, 0, 0]);
assert.equal(holdfast.check(files, { ...options, skip: 'drift' }).diagnostics.length, 0);
// The settings among the files count.
assert.equal(holdfast.check({ ...files, 'holdfast.json': '{ "against": ["before.sql"] }' }, { paths: 'schema.prisma' }).summary.errors, 2);
console.log('options hold');

assert.match(holdfast.diff(files, { from: 'before.sql', to: 'schema.prisma' }).statements.join('\n'), /DROP TABLE "talent_groups"/);
assert.equal(holdfast.format('model A {\n id Int @id\n}\n'), 'model A {\n  id Int @id\n}\n');
const restored = holdfast.run(['restore', '--from', 'before.sql', 'schema.prisma'], files);
assert.equal(restored.status, 0);
assert.match(restored.files['schema.prisma'], /model talent_groups/);
assert.match(restored.output, /CREATE TABLE "talent_groups"/);
console.log('diff, format, restore work');

// An invalid schema has findings, everything else says what is wrong.
assert.ok(holdfast.check({ 'schema.prisma': 'model {' }, { paths: 'schema.prisma', against: 'none' }).summary.errors > 0);
const problem = (work) => {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof api.HoldfastError, String(error));
    return error.message;
  }
  return assert.fail('no error');
};
console.log('problem:', problem(() => holdfast.check(files, { against: 'gone.sql' })));
console.log('problem:', problem(() => holdfast.check(files, { agianst: 'before.sql' })));
console.log('problem:', problem(() => holdfast.check({ 'a/../../b': '' })));
console.log('problem:', problem(() => holdfast.check({ a: '', 'a/b': '' })));
console.log('problem:', problem(() => holdfast.check({ a: 1 })));
console.log('problem:', problem(() => holdfast.format('model A {')));
console.log('problem:', problem(() => holdfast.check(files, { ...options, against: 'postgresql://localhost/db' })));
for (const mistaken of [
  () => holdfast.check(null),
  () => holdfast.check('model A {'),
  () => holdfast.check(files, 'schema.prisma'),
  () => holdfast.check(files, { paths: [1] }),
  () => holdfast.check(files, { against: null }),
  () => holdfast.diff(files),
  () => holdfast.diff(files, { from: 'before.sql', to: 'schema.prisma', provder: 'mysql' }),
  () => holdfast.run(),
  () => holdfast.run(['check', 1]),
  () => new api.Holdfast({}),
]) console.log('mistaken:', problem(mistaken));

const later = (source, load = api.load) => load(source).then(() => assert.fail('no error'), ({ name, message }) => `${name}: ${message}`);
const address = pathToFileURL(path.resolve(folder, 'dist/holdfast.wasm'));
assert.deepEqual((await api.load(address)).check(files, options), result);
assert.deepEqual((await common.load(String(address))).check(files, options), result);
console.log('a file by its address');
console.log('load:', await later(null));
console.log('load:', await later({}));
console.log('load:', await later(new Uint8Array(8)));
console.log('load:', await later(new URL('gone.wasm', address)));
console.log('load:', await later('nowhere:8'));
// As a bundler leaves it: the code elsewhere, and no module beside it.
const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-'));
fs.copyFileSync(path.join(folder, 'dist/index.js'), path.join(elsewhere, 'bundle.mjs'));
console.log('bundled:', await later(undefined, (await import(pathToFileURL(path.join(elsewhere, 'bundle.mjs')))).load));
fs.rmSync(elsewhere, { recursive: true });

// After any of them it goes on.
assert.deepEqual(holdfast.check(files, options), result);
console.log('still there');
