/** Files by their paths; text is written in UTF-8. */
export type Files = Record<string, string | Uint8Array>;

export interface CheckOptions {
  /** What to check: files or folders; by default the project that the files are. */
  paths?: string | string[];
  /** What exists now: a dump, a migrations folder, a schema, a snapshot, `empty` or `none`. */
  against?: string | string[];
  /** Ids or categories of rules. */
  only?: string | string[];
  skip?: string | string[];
  /** Whose rules of validation hold. */
  prisma?: 6 | 7;
  /** A settings file to use instead of those that are found. */
  settings?: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Note {
  message: string;
  /** Absent where a note is about no place. */
  file?: string;
  /** Bytes, half open. */
  start?: number;
  end?: number;
  /** From 1; columns count bytes. */
  line?: number;
  column?: number;
}

export interface Edit {
  file: string;
  start: number;
  end: number;
  text: string;
}

export interface Fix {
  title: string;
  safety: 'safe' | 'unsafe';
  edits: Edit[];
}

export interface Finding {
  rule: string;
  category: 'invalid' | 'drift' | 'data-loss' | 'may-fail' | 'breaking' | 'locking' | 'hygiene' | 'convention';
  severity: Severity;
  message: string;
  file: string;
  start: number;
  end: number;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  subject?: { schema?: string | null; table?: string | null; column?: string | null };
  /** What `prisma db push` does with it. */
  prisma?: 'silent' | 'warns' | 'refuses';
  fingerprint: string;
  notes: Note[];
  fixes: Fix[];
}

/** What `holdfast check --format json` prints; docs/check.schema.json describes all of it. */
export interface CheckResult {
  version: number;
  id: string;
  ok: boolean;
  diagnostics: Finding[];
  summary: { errors: number; warnings: number; infos: number; accepted: number; [more: string]: unknown };
  error?: { message: string };
}

export interface DiffOptions {
  from: string;
  to: string;
  provider?: 'postgresql' | 'mysql' | 'sqlite' | 'sqlserver' | 'cockroachdb' | 'mongodb';
}

export interface DiffResult {
  /** What Prisma Migrate would run, in its order. */
  statements: string[];
  changes: Change[];
}

export interface Change {
  /** Such as `drop-table` and `add-column`. */
  kind: string;
  schema: string | null;
  table: string | null;
  object: string | null;
  prisma: 'silent' | 'warns' | 'refuses' | null;
  risk: string | null;
  destructive: boolean;
  [detail: string]: unknown;
}

export interface RunResult {
  /** As of the command line: 0 nothing, 1 findings, 2 could not do the work. */
  status: number;
  output: string;
  errors: string;
  /** The files afterwards: `--fix`, `format` and `restore` write. */
  files: Record<string, string>;
}

/** What kept Holdfast from doing its work, findings excepted. */
export class HoldfastError extends Error {}

/** What a global class makes, where a library (DOM, node) declares it; else nothing. */
type Made<Scope, Name extends string> = Scope extends { [N in Name]: { prototype: infer Value } } ? Value : never;
type Engine = typeof globalThis extends { WebAssembly: infer Namespace } ? Namespace : never;

/** `WebAssembly.Module`, without which no library need declare WebAssembly. */
export type CompiledModule = [Made<Engine, 'Module'>] extends [never] ? object : Made<Engine, 'Module'>;

/** The command line over files in memory, each time as if for the first. */
export class Holdfast {
  constructor(module: CompiledModule);
  check(files: Files, options?: CheckOptions): CheckResult;
  /** The statements that Prisma Migrate would run, and the changes that they make. */
  diff(files: Files, options: DiffOptions): DiffResult;
  /** A schema as `prisma format` lays it out. */
  format(schema: string): string;
  /** Any command: `run(['restore', '--from', 'dump.sql'], files)`. */
  run(words: string[], files?: Files): RunResult;
}

/** Where `holdfast.wasm` is, what it holds, or what fetch() gave of it. */
export type Source =
  | CompiledModule
  | ArrayBuffer
  | ArrayBufferView
  | Made<typeof globalThis, 'Response'>
  | PromiseLike<Made<typeof globalThis, 'Response'>>
  | Made<typeof globalThis, 'URL'>
  | string;

export function compile(source: Source): Promise<CompiledModule>;
/** Compiles the module of this package, or the one that is given. */
export function load(source?: Source): Promise<Holdfast>;
export function check(files: Files, options?: CheckOptions): Promise<CheckResult>;
export function diff(files: Files, options: DiffOptions): Promise<DiffResult>;
export function format(schema: string): Promise<string>;

export interface RunningServer {
  /** Takes a JSON-RPC message. */
  send(message: object): void;
  /** What the server reads from disk; tell it by `workspace/didChangeWatchedFiles`. */
  writeFile(path: string, text: string | Uint8Array): void;
  removeFile(path: string): void;
}

/** The language server, with `files` below `file:///`. */
export function startServer(
  module: CompiledModule,
  files: Files,
  onMessage: (message: any) => void,
  onEnd?: (error?: Error) => void,
): RunningServer;
