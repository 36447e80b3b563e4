// Bundles the playground into a folder: build.mjs MODULE.wasm FOLDER. The packages
// are those of HOLDFAST_NODE_MODULES (tests/tools/with-npm.sh).
//
// The module and the worker are text in scripts of the page, so that it asks no
// server for anything and works from a disk, too.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = process.env.HOLDFAST_NODE_MODULES ?? here;
const { build } = createRequire(path.join(modules, 'package.json'))('esbuild');
const [, , module, folder] = process.argv;

async function bundle(entry) {
  const { outputFiles: [{ text }], metafile } = await build({
    absWorkingDir: here, entryPoints: [entry], bundle: true, write: false, minify: true, format: 'iife',
    target: 'es2022', legalComments: 'none', metafile: true, nodePaths: [path.join(modules, 'node_modules')],
    loader: { '.prisma': 'text', '.sql': 'text' }, logLevel: 'warning',
  });
  return { text, inputs: Object.keys(metafile.inputs) };
}

/** The licences of other people's packages ask to travel with them. */
function notices(inputs) {
  const folders = new Set(inputs.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean));
  return [...folders].sort().map((name) => {
    const at = path.resolve(here, name);
    const { name: title, version, license } = JSON.parse(fs.readFileSync(path.join(at, 'package.json'), 'utf8'));
    const texts = fs.readdirSync(at).filter((file) => /^licen[sc]e/i.test(file))
      .map((file) => fs.readFileSync(path.join(at, file), 'utf8').trim());
    if (!texts.length) throw new Error(`${title} has no licence file`);
    return [`${title} ${version} (${license})`, ...texts].join('\n\n');
  }).join('\n\n') + '\n';
}

const [page, worker] = await Promise.all([bundle('src/main.js'), bundle('src/worker.js')]);
const packed = gzipSync(fs.readFileSync(module), { level: 9 }).toString('base64');
fs.mkdirSync(folder, { recursive: true });
const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);
write('playground.js', page.text);
write('engine.js', `globalThis.holdfastModule=${JSON.stringify(packed)};\nglobalThis.holdfastWorker=${JSON.stringify(worker.text)};\n`);
write('THIRD-PARTY-NOTICES.txt', notices([...page.inputs, ...worker.inputs]));
for (const name of ['index.html', 'playground.css']) fs.copyFileSync(path.join(here, name), path.join(folder, name));
