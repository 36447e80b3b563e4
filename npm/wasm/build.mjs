// Puts the package together in a folder: build.mjs MODULE.wasm FOLDER. The packages
// that it bundles are those of HOLDFAST_NODE_MODULES (tests/tools/with-npm.sh).
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = process.env.HOLDFAST_NODE_MODULES ?? here;
const { build } = createRequire(path.join(modules, 'package.json'))('esbuild');
const [, , module, folder] = process.argv;
const dist = path.join(folder, 'dist');

function bundle(entry, output, options) {
  return build({
    absWorkingDir: here, entryPoints: [`src/${entry}`], outfile: path.resolve(dist, output), bundle: true,
    target: 'es2022', legalComments: 'none', nodePaths: [path.join(modules, 'node_modules')], logLevel: 'warning', ...options,
  });
}

/** What the package is made with stays here; its version is the project's. */
function manifest() {
  const { devDependencies, ...rest } = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
  const [, version] = /project\(holdfast VERSION (\S+)/.exec(fs.readFileSync(path.join(here, '../../CMakeLists.txt'), 'utf8'));
  return JSON.stringify({ ...rest, version }, null, 2) + '\n';
}

function notice() {
  const shim = path.join(modules, 'node_modules/@bjorn3/browser_wasi_shim');
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(shim, 'package.json'), 'utf8'));
  const texts = fs.readdirSync(shim).filter((file) => /^licen[sc]e/i.test(file))
    .map((file) => fs.readFileSync(path.join(shim, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n') + '\n';
}

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(dist, { recursive: true });
await Promise.all([
  bundle('index.js', 'index.js', { format: 'esm', platform: 'node' }),
  bundle('index.js', 'index.cjs', {
    format: 'cjs', platform: 'node', define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href;" },
  }),
  bundle('browser.js', 'browser.js', { format: 'esm', platform: 'browser' }),
  bundle('failure.js', 'failure.cjs', { format: 'cjs', platform: 'node' }),
]);
const copy = (from, to) => fs.copyFileSync(path.resolve(here, from), path.join(folder, to));
fs.copyFileSync(module, path.join(dist, 'holdfast.wasm'));
copy('src/node.cjs', 'dist/node.cjs');
copy('src/index.d.ts', 'dist/index.d.ts');
copy('src/index.d.ts', 'dist/index.d.cts');
copy('src/browser.d.ts', 'dist/browser.d.ts');
copy('README.md', 'README.md');
copy('../../LICENSE', 'LICENSE');
fs.writeFileSync(path.join(folder, 'package.json'), manifest());
fs.writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), notice());
