// Bundles the extension into dist/ and gathers what a package needs beside it:
// the licences, the schema of the settings, and the language server and the
// command line when HOLDFAST_LSP and HOLDFAST name them.
import { build } from 'esbuild';
import * as fs from 'node:fs';
import * as path from 'node:path';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const inside = (...parts) => path.join(here, ...parts);

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  external: ['vscode'],
  minify: true,
  metafile: true,
  logLevel: 'warning',
});

fs.writeFileSync(inside('dist/THIRD-PARTY-NOTICES.txt'), notices(metafile));
fs.copyFileSync(inside('../../LICENSE'), inside('LICENSE'));
fs.mkdirSync(inside('schemas'), { recursive: true });
fs.copyFileSync(inside('../../docs/holdfast.schema.json'), inside('schemas/holdfast.schema.json'));
fs.rmSync(inside('server'), { recursive: true, force: true });
addProgram('holdfast-lsp', process.env.HOLDFAST_LSP);
addProgram('holdfast', process.env.HOLDFAST);

function addProgram(name, file) {
  if (!file) return;
  const target = inside('server', process.platform === 'win32' ? `${name}.exe` : name);
  fs.mkdirSync(inside('server'), { recursive: true });
  fs.copyFileSync(file, target);
  fs.chmodSync(target, 0o755);
}

// The bundle contains other people's packages, whose licences ask to travel
// with them.
function notices({ inputs }) {
  const packages = new Set();
  for (const input of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  return [...packages].sort().map(notice).join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(inside(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(inside(folder)).find((f) => /^licen[sc]e/i.test(f));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = fs.readFileSync(inside(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
