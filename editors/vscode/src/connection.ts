import * as vscode from 'vscode';
import {
  LanguageClient, RevealOutputChannelOn, State, TransportKind,
} from 'vscode-languageclient/node';
import { isOnlyLoss } from './beside';
import { quietly } from './crashes';
import { findServer, type Program, whyNoServer } from './program';
import { reportError } from './report';
import { type DocumentFilter, documents, selectors } from './selectors';
import { SettingsFindings } from './settingsFindings';

// What the server may put into lenses and actions, since this client carries it
// out.
const commands = ['holdfast.showPendingSql', 'holdfast.openFile', 'holdfast.typeReason'];

/** `failed`: it is not started again before somebody does something. */
export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

type Handler = (parameters: any) => void;

/** The one server of this window, and whoever comes after it. */
export class Connection {
  private client: LanguageClient | undefined;
  // Starting and stopping take time, and a client that does one cannot be asked
  // for the other: every change waits for the one before it.
  private settled: Promise<void> = Promise.resolve();
  private readonly settingsFindings = new SettingsFindings();
  private readonly handlers = new Map<string, Handler>();
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();

  state: ServerState = 'stopped';
  /** Name and version that the running server gives. */
  serverName = '';
  /** Whether the running server was told to look for losses only. */
  onlyLoss = false;
  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly extensionFolder: string,
    private readonly output: vscode.OutputChannel,
  ) {}

  restart(): Promise<void> {
    return this.enqueue(async () => {
      await this.end();
      await this.start();
    });
  }

  stop(): Promise<void> {
    this.settingsFindings.dispose();
    return this.enqueue(() => this.end());
  }

  /** Has `handler` called for a notification of this and every later server. */
  onNotification<T>(method: string, handler: (parameters: T) => void): void {
    this.handlers.set(method, handler);
  }

  /** Asks the server; fails where none runs or it does not know the request. */
  async request<T>(method: string, parameters: object): Promise<T> {
    if (!this.client || this.state !== 'running') {
      throw new Error('its server does not run');
    }
    return await this.client.sendRequest(method, parameters) as T;
  }

  private enqueue(change: () => Promise<void>): Promise<void> {
    this.settled = this.settled.then(change);
    return this.settled;
  }

  private become(state: ServerState): void {
    this.state = state;
    this.stateChanged.fire(state);
  }

  private fail(problem: string): void {
    this.become('failed');
    reportError(`Holdfast checks nothing here: ${problem}`, {
      'Open Settings': ['workbench.action.openSettings', 'holdfast.server.path'],
    });
  }

  private async start(): Promise<void> {
    this.become('starting');
    const server = findServer(this.extensionFolder);
    const problem = 'problem' in server ? server.problem : await whyNoServer(server);
    if (problem) {
      this.fail(problem);
      return;
    }
    const program = server as Program;
    const command = [program.command, ...program.args].join(' ');
    this.output.appendLine(`Starting ${command}`);
    this.onlyLoss = isOnlyLoss();
    const client = this.makeClient(program);
    try {
      await client.start();
      this.client = client;
      const info = client.initializeResult?.serverInfo;
      this.serverName = info ? `${info.name} ${info.version ?? ''}`.trim() : '';
      this.become('running');
    } catch (error) {
      this.fail(`${command} did not start (${String(error)}). Run it with --version in a terminal to see whether it works on this machine.`);
      await client.dispose().catch(() => undefined);
    }
  }

  private makeClient({ command, args, env }: Program): LanguageClient {
    const client: LanguageClient = new LanguageClient(
      'holdfast',
      'Holdfast',
      { command, args, transport: TransportKind.stdio, options: { env: { ...process.env, ...env } } },
      {
        documentSelector: documents,
        // The owner of the problem matcher: what a task finds in a file that is
        // not open takes the place of what the server has said of it.
        diagnosticCollectionName: 'holdfast',
        initializationOptions: { onlyLoss: this.onlyLoss, status: true, commands },
        outputChannel: this.output,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        middleware: { handleDiagnostics: this.settingsFindings.handle },
        errorHandler: quietly(this.output, () => this.become('failed')),
      },
    );
    for (const [method, wanted] of selectors(this.onlyLoss)) {
      narrow(client, method, wanted);
    }
    for (const [method, handler] of this.handlers) {
      client.onNotification(method, handler);
    }
    // A server that crashed is started again by the client itself.
    client.onDidChangeState(({ newState }) => {
      if (this.client === client && newState === State.Starting) {
        this.become('starting');
      } else if (this.client === client && newState === State.Running) {
        this.become('running');
      }
    });
    return client;
  }

  private async end(): Promise<void> {
    const running = this.client;
    this.client = undefined;
    this.become('stopped');
    // A server that crashed or hangs must not keep the next one from starting.
    await running?.dispose().catch(() => undefined);
  }
}

// The provider itself is kept from these documents. One that answers nothing
// would still count: a second formatter makes VS Code ask which one to take.
function narrow(client: LanguageClient, method: string, wanted: DocumentFilter[]): void {
  const feature = client.getFeature(method as 'textDocument/completion');
  const initialize = feature?.initialize?.bind(feature);
  if (feature && initialize) {
    feature.initialize = (capabilities) =>
      initialize(capabilities, wanted.length ? wanted : undefined);
  }
}
