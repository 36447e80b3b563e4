// Run by manifest.test: checks the manifest of the extension against its files,
// and its problem matcher against lines of `holdfast check --format short`.
//
// usage: holdfast check --format short … | node manifest.mjs FOLDER
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

const folder = process.argv[2];
const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
const exists = (file) => fs.existsSync(path.join(folder, file));
const manifest = JSON.parse(read('package.json'));
const {
  commands, configuration, grammars, jsonValidation, languages, menus, problemMatchers,
  problemPatterns, walkthroughs,
} = manifest.contributes;
const settings = configuration.properties;
const source = fs.readdirSync(path.join(folder, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => read(`src/${entry.name}`))
  .join('\n');
const readme = read('README.md');

// What a market shows.
assert.equal(manifest.license, 'Apache-2.0');
assert.match(manifest.repository.url, /^https:.*\.git$/);
assert.ok(exists(manifest.icon));
assert.ok(manifest.galleryBanner.color && manifest.keywords.length && manifest.categories.length);
assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version}$`, 'm'));

// Commands and settings: there, and documented.
const known = new Set(commands.map(({ command }) => command));
for (const { command, category, title } of commands) {
  assert.ok(source.includes(`'${command}'`), `${command} is not registered`);
  assert.ok(readme.includes(`${category}: ${title}`), `${command} is not documented`);
}
for (const [menu, items] of Object.entries(menus)) {
  for (const { command } of items) assert.ok(known.has(command), `${command} in ${menu} is unknown`);
}
for (const [setting, { description, markdownDescription, enum: values, enumDescriptions }]
  of Object.entries(settings)) {
  assert.ok(readme.includes(`\`${setting}\``), `${setting} is not documented`);
  assert.ok(description || markdownDescription, `${setting} says nothing`);
  if (enumDescriptions) assert.equal(values.length, enumDescriptions.length, setting);
}
for (const [, setting] of readme.matchAll(/`(holdfast\.[\w.]+)`/g)) {
  assert.ok(setting in settings || setting === 'holdfast.json', `${setting} is no setting`);
}
for (const { steps } of walkthroughs) {
  for (const { description, completionEvents = [], media } of steps) {
    assert.ok(exists(media.markdown), `${media.markdown} is missing`);
    const named = [...description.matchAll(/command:([\w.]+)/g)].map(([, command]) => command);
    for (const command of [...named, ...completionEvents.map((event) => event.split(':')[1])]) {
      assert.ok(known.has(command), `${command} of a walkthrough is unknown`);
    }
  }
}

// A folder must not be able to name the program that is started.
assert.equal(settings['holdfast.server.path'].scope, 'machine');
assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations
  .includes('holdfast.server.path'));

for (const { configuration: file } of languages) if (file) JSON.parse(read(file));
for (const { path: file, scopeName } of grammars) {
  assert.equal(JSON.parse(read(file)).scopeName, scopeName);
}
// The build copies it from docs/.
for (const { url } of jsonValidation) {
  JSON.parse(read(path.join('../../docs', path.basename(url))));
}
for (const { pattern } of problemMatchers) {
  assert.ok(problemPatterns.some(({ name }) => `$${name}` === pattern));
}
const [{ regexp }] = problemPatterns;
const findings = fs.readFileSync(0, 'utf8').trim().split('\n');
assert.ok(findings.length > 1);
for (const finding of findings) {
  const [, file, number, column, severity, message, rule] = new RegExp(regexp).exec(finding) ?? [];
  assert.ok(file && number && column && severity && message && rule, finding);
}
for (const [name, entry] of Object.entries(JSON.parse(read('package-lock.json')).packages)) {
  assert.equal(entry.resolved, undefined, `${name} names where it was downloaded from`);
  if (name) assert.ok(entry.integrity, `${name} has no checksum`);
}

console.log(`${commands.length} commands, ${Object.keys(settings).length} settings, `
  + `${languages.length} languages, ${grammars.length} grammars: all there`);
