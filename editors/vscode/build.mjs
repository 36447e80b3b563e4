// Bundles the extension into dist/ and gathers what a package needs beside it:
// the licences, the schema of the settings, and the language server and the
// command line when HOLDFAST_LSP and HOLDFAST name them, or both as WebAssembly
// from the folder HOLDFAST_WASM_PACKAGE.
import { build } from 'esbuild';
import * as fs from 'node:fs';
import * as path from 'node:path';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const inside = (...parts) => path.join(here, ...parts);

const wasm = process.env.HOLDFAST_WASM_PACKAGE;
// A package for VS Code for the Web holds no program and no code for node.
const isWeb = process.env.HOLDFAST_WEB === '1';

async function bundle(options) {
  const { metafile } = await build({
    absWorkingDir: here, bundle: true, format: 'cjs', external: ['vscode'], minify: true, metafile: true,
    logLevel: 'warning', ...options,
  });
  return Object.keys(metafile.inputs);
}

const inputs = isWeb
  ? [
    ...await bundle({ entryPoints: ['src/web/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', target: 'es2022' }),
    ...await bundle({
      entryPoints: ['src/web/worker.js'], outfile: 'dist/web/worker.js', platform: 'browser', target: 'es2022', format: 'iife',
      alias: { '@holdfast/wasm/browser': path.join(wasm, 'dist/browser.js') },
    }),
  ]
  : await bundle({ entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', target: 'node18' });

fs.writeFileSync(inside('dist/THIRD-PARTY-NOTICES.txt'), notices(inputs));
fs.copyFileSync(inside('../../LICENSE'), inside('LICENSE'));
fs.mkdirSync(inside('schemas'), { recursive: true });
fs.copyFileSync(inside('../../docs/holdfast.schema.json'), inside('schemas/holdfast.schema.json'));
fs.rmSync(inside('server'), { recursive: true, force: true });
addProgram('holdfast-lsp', process.env.HOLDFAST_LSP);
addProgram('holdfast', process.env.HOLDFAST);
if (isWeb) fs.copyFileSync(path.join(wasm, 'dist/holdfast.wasm'), inside('dist/web/holdfast.wasm'));
else addWasm(wasm);

function addProgram(name, file) {
  if (!file) return;
  const target = inside('server', file.endsWith('.exe') ? `${name}.exe` : name);
  fs.mkdirSync(inside('server'), { recursive: true });
  fs.copyFileSync(file, target);
  fs.chmodSync(target, 0o755);
}

function addWasm(folder) {
  if (!folder) return;
  const target = inside('server/wasm');
  fs.mkdirSync(target, { recursive: true });
  for (const name of ['holdfast.wasm', 'node.cjs', 'failure.cjs']) {
    fs.copyFileSync(path.join(folder, 'dist', name), path.join(target, name));
  }
  fs.writeFileSync(path.join(target, 'start.cjs'),
    "require('./node.cjs').main(process.argv[2], process.argv.slice(3));\n");
}

// The bundle contains other people's packages, whose licences ask to travel
// with them.
function notices(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const others = wasm ? [fs.readFileSync(path.join(wasm, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')] : [];
  return [...[...packages].sort().map(notice), ...others].join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(inside(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(inside(folder)).find((f) => /^licen[sc]e/i.test(f));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = fs.readFileSync(inside(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
