// The pages of a site on a phone, from a server of static files: phone.mjs FOLDER.
// Needs the environment of tests/editors/install-vscode.sh.
import * as fs from 'node:fs';
import * as http from 'node:http';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const [, , folder] = process.argv;
const { chromium } = createRequire(path.join(process.env.HOLDFAST_EDITOR_TOOLS, 'package.json'))('playwright-core');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
const server = http.createServer((request, response) => {
  const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(fs.readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
page.setDefaultTimeout(60_000);
const others = new Set();
page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) others.add(new URL(request.url()).host); });

const pages = fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.html') && !name.startsWith('overrides')).sort();
let fitting = 0;
for (const name of pages) {
  await page.goto(`${address}/${name}`, { waitUntil: 'domcontentloaded' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide <= 360) fitting += 1;
  else console.log(`${name} needs ${wide}`);
}
console.log(`${fitting} pages fit a phone`);
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(`${address}/index.html`);
await page.locator('input[name="query"]').fill('unmapped-table');
await page.locator('.md-search-result__item a').first().waitFor();
console.log('search finds:', (await page.locator('.md-search-result__item h1').first().textContent()).trim());
console.log('other hosts asked:', [...others].join(', ') || 'none');
await browser.close();
server.close();
