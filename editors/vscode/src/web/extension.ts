/// <reference lib="webworker" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { documents } from '../selectors';
import { contentOf, filesOfWorkspace, watchFiles } from './files';
import { fromServer, pathOf, toServer } from './places';

// VS Code for the Web: no programs and no disk. The server is WebAssembly in a
// worker, and sees copies of the workspace's files.

let client: LanguageClient | undefined;

async function startWorker(context: vscode.ExtensionContext): Promise<Worker> {
  const inside = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', name);
  const [script, module, files] = await Promise.all([
    vscode.workspace.fs.readFile(inside('worker.js')),
    vscode.workspace.fs.readFile(inside('holdfast.wasm')),
    filesOfWorkspace(),
  ]);
  // Some hosts serve extensions from another origin, from which no worker starts.
  const address = URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.postMessage({ holdfast: 'start', module, files });
  return worker;
}

/** The same documents as on a desktop, in whatever the workspace's folders are. */
function selector() {
  const schemes = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme));
  return [...schemes].flatMap((scheme) => documents.map((filter) => ({ ...filter, scheme })));
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Holdfast');
  const worker = await startWorker(context);
  const write = (path: string, content: Uint8Array) => worker.postMessage({ holdfast: 'write', path, content });
  const remove = (path: string) => worker.postMessage({ holdfast: 'remove', path });
  client = new LanguageClient('holdfast', 'Holdfast', {
    documentSelector: selector(),
    diagnosticCollectionName: 'holdfast',
    initializationOptions: { commands: ['holdfast.openFile'] },
    outputChannel: output,
    uriConverters: { code2Protocol: toServer, protocol2Code: fromServer },
    middleware: {
      workspace: {
        // The copy is made before the server looks at it.
        didChangeWatchedFile: async (event, next) => {
          const uri = fromServer(event.uri);
          const path = pathOf(uri);
          const content = await contentOf(uri);
          if (path !== undefined && content) {
            write(path, content);
          } else if (path !== undefined) {
            remove(path);
          }
          await next(event);
        },
      },
    },
  }, worker);
  context.subscriptions.push(
    output,
    watchFiles(write, remove),
    vscode.commands.registerCommand('holdfast.showOutput', () => output.show()),
    vscode.commands.registerCommand('holdfast.openFile', (uri: string) => vscode.window.showTextDocument(fromServer(uri))),
    { dispose: () => worker.terminate() },
  );
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
