// Run by manifest.test: checks the manifest of the extension against its files.
//
// usage: node manifest.mjs FOLDER
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

const folder = process.argv[2];
const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { commands, configuration, languages, grammars } = manifest.contributes;
const source = read('src/extension.ts');

assert.equal(manifest.license, 'Apache-2.0');
assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version}$`, 'm'));
for (const { command } of commands) {
  assert.ok(source.includes(`'${command}'`), `${command} is not registered`);
}
for (const setting of Object.keys(configuration.properties)) {
  assert.ok(read('README.md').includes(`\`${setting}\``), `${setting} is not documented`);
}
// A folder must not be able to name the program that is started.
assert.equal(configuration.properties['holdfast.server.path'].scope, 'machine');
assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations
  .includes('holdfast.server.path'));
for (const { configuration: file } of languages) JSON.parse(read(file));
for (const { path: file, scopeName } of grammars) {
  assert.equal(JSON.parse(read(file)).scopeName, scopeName);
}
for (const [name, entry] of Object.entries(JSON.parse(read('package-lock.json')).packages)) {
  assert.equal(entry.resolved, undefined, `${name} names where it was downloaded from`);
  if (name) assert.ok(entry.integrity, `${name} has no checksum`);
}

console.log(`${commands.length} commands, ${Object.keys(configuration.properties).length} settings, `
  + `${languages.length} language, ${grammars.length} grammar: all there`);
