// The built playground in a real browser: playground.mjs FOLDER PICTURES. Needs the
// environment of tests/editors/install-vscode.sh.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as http from 'node:http';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, pictures] = process.argv;
const tools = process.env.HOLDFAST_EDITOR_TOOLS;
const { chromium } = createRequire(path.join(tools, 'package.json'))('playwright-core');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A server of static files, which remembers what it was asked. */
async function serve() {
  const asked = [];
  const server = http.createServer((request, response) => {
    const name = new URL(request.url, 'http://x').pathname.slice(1) || 'index.html';
    asked.push(`${request.method} ${name}`);
    const file = path.join(folder, path.normalize(name));
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, asked, close: () => server.close() };
}

const status = (page) => page.locator('#status');
async function settled(page, pattern) {
  await page.waitForFunction((source) => document.querySelector('main').getAttribute('aria-busy') === 'false' &&
    new RegExp(source).test(document.getElementById('status').textContent), pattern.source);
  return (await status(page).textContent()).trim();
}
const found = (page) => page.locator('#findings .finding code').evaluateAll((codes) =>
  codes.filter((code) => code.parentElement.querySelector('.place')).map((code) => code.textContent));
async function type(page, label, text) {
  const editor = page.getByRole('textbox', { name: label });
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function opens(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  await page.goto(address);
  console.log('opens with:', await settled(page, /error/), '|', ...await found(page));
  return { context, page, problems };
}

async function examplesWork(page) {
  const names = await page.locator('#example option').allTextContents();
  for (const name of names) {
    await page.locator('#example').selectOption(name);
    console.log(`${name}: ${await settled(page, /^\d/)}`);
  }
}

async function answersWhileTyping(page) {
  await page.locator('#example').selectOption({ index: 3 });
  await settled(page, /1 error, 1 warning/);
  await type(page, 'Schema', 'datasource db {\n  provider = "sqlite"\n}\n\nmodel Ünïcode😀 {\n');
  await settled(page, /error/);
  await type(page, 'What exists', 'CREATE TABLE notes (id integer NOT NULL PRIMARY KEY, "größe" text);');
  await type(page, 'Schema', 'datasource db {\n  // 😀 ü\n  provider = "sqlite"\n}\n');
  await page.locator('.finding.error h3', { hasText: 'notes' }).waitFor();
  console.log('typed:', ...await found(page));
  await page.locator('#findings .place').first().click();
  console.log('goes to:', await page.evaluate(() => getSelection().toString()));
  await page.locator('#findings button', { hasText: 'Add model' }).click();
  await settled(page, /^Nothing found|^\d+ hint/);
  console.log('fixed:', /model notes/.test(await page.getByRole('textbox', { name: 'Schema' }).textContent()));
}

async function tabsWork(page) {
  await page.locator('#example').selectOption({ index: 1 });
  await page.locator('#example').selectOption({ index: 0 });
  await settled(page, /2 errors/);
  await page.getByRole('tab', { name: 'Findings' }).focus();
  const shown = [];
  for (let i = 0; i < 3; ++i) {
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() => document.activeElement.textContent);
    const panel = page.getByRole('tabpanel', { name });
    await panel.locator('pre').waitFor();
    shown.push(`${name}: ${/DROP TABLE "talent_groups"|model talent_groups|CREATE TABLE "talent_groups"/.exec(await panel.textContent())?.[0]}`);
  }
  console.log(shown.join(' | '));
  await page.keyboard.press('Home');
  // Tab leads out of an editor and on to all that can be used.
  await page.getByRole('textbox', { name: 'Schema' }).focus();
  await page.keyboard.press('Tab');
  console.log('Tab goes from the schema to:', await page.evaluate(() => document.activeElement.id));
}

async function linksCarryContent(context, page) {
  await type(page, 'Schema', 'model Shared {\n  id Int @id\n}\n');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await settled(page, /link/i);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, page.url());
  const other = await context.newPage();
  await other.goto(link);
  await other.locator('.cm-content', { hasText: 'model Shared' }).first().waitFor();
  console.log('a link opens what was shared');
  await other.goto(`${link.split('#')[0]}#1.broken`);
  await other.reload();
  console.log('a broken link:', await settled(other, /2 errors/));
  // A megabyte of zeros a kilobyte: what a link holds is read up to a limit.
  const bomb = await other.evaluate(async () => {
    const stream = new Blob([new Uint8Array(64 << 20)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  });
  await other.goto(`${link.split('#')[0]}#1.${bomb}`);
  await other.reload();
  console.log('a link with too much:', await settled(other, /2 errors/));
  await type(other, 'Schema', `datasource db {\n  provider = "sqlite"\n}\n${Array.from({ length: 300 }, (_, i) => `model A${i} {\n  id Oops @id\n}\n`).join('')}`);
  await settled(other, /^3\d\d error/);
  console.log('many findings:', await other.locator('#findings .finding').count(), '|', await other.locator('#findings > p').last().textContent());
  await other.close();
}

/** Tries to get a word out, from the page and from a worker. */
async function sendsNothing(page, asked) {
  const before = asked.length;
  const tries = await page.evaluate(async () => {
    const attempt = async (work) => {
      try {
        return await work() ? 'sent' : 'refused';
      } catch {
        return 'refused';
      }
    };
    const loads = (element) => new Promise((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      document.body.append(element);
    });
    const inWorker = (source) => new Promise((resolve) => {
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(false);
    });
    const here = `${location.origin}/word`;
    return {
      fetch: await attempt(() => fetch(here).then(() => true)),
      elsewhere: await attempt(() => fetch('http://127.0.0.1:9/').then(() => true)),
      request: await attempt(() => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(true);
        request.onerror = reject;
        request.open('POST', here);
        request.send('word');
      })),
      image: await attempt(() => loads(Object.assign(new Image(), { src: `${here}.png` }))),
      frame: await attempt(async () => {
        const frame = document.createElement('iframe');
        frame.src = here;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return false;
      }),
      form: await attempt(async () => {
        const form = Object.assign(document.createElement('form'), { action: here, method: 'post', target: '_blank' });
        document.body.append(form);
        form.submit();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return false;
      }),
      beacon: await attempt(() => { navigator.sendBeacon(here, 'word'); return false; }),
      worker: await attempt(() => inWorker(`fetch(${JSON.stringify(here)}).then(() => postMessage(true), () => postMessage(false))`)),
      script: await attempt(() => new Function('return true')()),
    };
  });
  await page.waitForTimeout(500);
  console.log('tries to send:', JSON.stringify(tries), 'asked:', asked.slice(before).join(', ') || 'nothing');
}

async function fits(browser, address) {
  for (const width of [320, 390, 768]) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: width === 390 ? 'dark' : 'light' });
    await page.goto(address);
    await settled(page, /2 errors/);
    const { wide, back } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth, back: getComputedStyle(document.body).backgroundColor,
    }));
    console.log(`${width} wide: needs ${wide <= width ? 'no more' : wide}, ${back}`);
    if (pictures) await page.screenshot({ path: path.join(pictures, `playground-${width}.png`), fullPage: true });
    await page.close();
  }
}

async function worksFromDisk(browser) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  console.log('from a disk:', await settled(page, /error/));
  await page.close();
}

/** Text against what it stands on, in both colour schemes: WCAG's 4.5. */
async function contrasts(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const worst = await page.evaluate(() => {
      const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const luminance = (hex) => [0, 2, 4].map((at) => channel(parseInt(hex.slice(at + 1, at + 3), 16) / 255))
        .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
      const style = getComputedStyle(document.documentElement);
      const of = (name) => luminance(style.getPropertyValue(`--${name}`).trim());
      const ratios = ['text', 'quiet', 'accent', 'error', 'warning', 'info', 'keyword', 'type', 'attribute', 'string', 'number', 'comment']
        .flatMap((name) => ['background', 'raised'].map((under) => {
          const [light, dark] = [of(name), of(under)].sort((a, b) => b - a);
          return [(light + 0.05) / (dark + 0.05), `${name} on ${under}`];
        }));
      return ratios.sort((a, b) => a[0] - b[0])[0];
    });
    assert.ok(worst[0] >= 4.5, `${colorScheme}: ${worst}`);
  }
  console.log('colours can be told apart');
}

const site = await serve();
const browser = await chromium.launch({ executablePath: process.env.HOLDFAST_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const { context, page, problems } = await opens(browser, site.address);
  if (pictures) await page.screenshot({ path: path.join(pictures, 'playground.png') });
  console.log('asked for:', site.asked.join(', '));
  await examplesWork(page);
  await answersWhileTyping(page);
  await tabsWork(page);
  await linksCarryContent(context, page);
  await contrasts(page);
  console.log('problems:', problems.length ? problems.join('; ') : 'none');
  await sendsNothing(page, site.asked);
  await fits(browser, site.address);
  await worksFromDisk(browser);
} finally {
  await browser.close();
  site.close();
}
