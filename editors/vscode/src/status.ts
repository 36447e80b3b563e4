import * as vscode from 'vscode';
import type { Connection } from './connection';
import { documents } from './selectors';

/** What a schema is compared with, as the server says it: nothing if `text` is empty. */
export interface ProjectStatus {
  schema: string;
  text: string;
  problems: string[];
}

export interface Status extends vscode.Disposable {
  /** The project that a document belongs to, if the server has told of it. */
  projectOf(document: vscode.Uri): ProjectStatus | undefined;
}

/** The item beside the name of the language: what is compared, or why not. */
export function createStatus(server: Connection): Status {
  const item = vscode.languages.createLanguageStatusItem('holdfast.status', documents);
  item.name = 'Holdfast';
  let projects: ProjectStatus[] = [];
  const projectOf = (document: vscode.Uri) => find(projects, document);
  const update = () => show(item, server, projectOf);
  server.onNotification<{ projects: ProjectStatus[] }>('holdfast/status', (status) => {
    projects = status.projects;
    update();
  });
  const subscriptions = vscode.Disposable.from(
    item,
    server.onDidChangeState((state) => {
      // A new server tells of its own projects.
      if (state !== 'running') {
        projects = [];
      }
      update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
  update();
  return { projectOf, dispose: () => subscriptions.dispose() };
}

function find(projects: ProjectStatus[], document: vscode.Uri): ProjectStatus | undefined {
  const place = document.toString();
  // A schema is a file or a folder of files; of several folders the nearest.
  const around = projects
    .filter(({ schema }) => {
      const uri = vscode.Uri.parse(schema).toString();
      return place === uri || place.startsWith(`${uri.replace(/\/$/, '')}/`);
    })
    .sort((a, b) => b.schema.length - a.schema.length);
  return around[0] ?? (projects.length === 1 ? projects[0] : undefined);
}

function show(
  item: vscode.LanguageStatusItem,
  server: Connection,
  projectOf: Status['projectOf'],
): void {
  item.busy = server.state === 'starting';
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.text = 'Holdfast';
  item.detail = server.serverName;
  item.command = { command: 'holdfast.showOutput', title: 'Show Output' };
  if (server.state === 'failed' || server.state === 'stopped') {
    item.severity = vscode.LanguageStatusSeverity.Error;
    item.text = 'Nothing is checked';
    item.detail = 'the server does not run';
    return;
  }
  const editor = vscode.window.activeTextEditor;
  const project = editor && projectOf(editor.document.uri);
  if (!project) {
    return;
  }
  item.text = project.text || 'Compared with nothing';
  const remarks = [...project.problems];
  if (remarks.length > 0) {
    item.severity = vscode.LanguageStatusSeverity.Warning;
  }
  if (server.onlyLoss) {
    remarks.push('losses only, the rest is left to Prisma\'s extension');
  }
  item.detail = remarks.join('; ')
    || (project.text ? 'compared with the schema' : 'losses are not looked for');
}
