/** Which documents, in the words of both VS Code and the protocol. */
export interface DocumentFilter {
  scheme: string;
  language?: string;
  pattern: string;
}

// Only what is on disk: the old side of a comparison is no schema in use. Which
// other files to watch the server says itself.
export const schemas: DocumentFilter[] = [
  { scheme: 'file', language: 'prisma', pattern: '**/*' },
  { scheme: 'file', pattern: '**/*.prisma' },
];

const migrations: DocumentFilter[] = [
  { scheme: 'file', pattern: '**/migrations/**/migration.sql' },
];

const settings: DocumentFilter[] = [
  { scheme: 'file', pattern: '**/holdfast.json' },
];

/** Every document that the server is told of. */
export const documents = [...schemas, ...migrations, ...settings];

const formatting = [
  'textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting',
];

// What VS Code's own JSON support, fed with our schema, does in the settings.
const jsonDoes = [
  'textDocument/completion', 'textDocument/hover', 'textDocument/documentSymbol',
  'textDocument/foldingRange', 'textDocument/selectionRange',
];

// What Prisma's extension does in a schema. Two outlines, two formatters and
// each completion twice are of no use.
const prismaDoes = [
  'textDocument/completion', 'textDocument/definition', 'textDocument/references',
  'textDocument/rename', 'textDocument/documentSymbol', ...formatting,
];

/**
 * The documents that each feature is for, where that is not all of them.
 * `onlyLoss`: Prisma's extension sees to the rest.
 */
export function selectors(onlyLoss: boolean): Map<string, DocumentFilter[]> {
  const result = new Map<string, DocumentFilter[]>();
  for (const method of new Set([...jsonDoes, ...prismaDoes])) {
    const inSchemas = onlyLoss && prismaDoes.includes(method) ? [] : schemas;
    // Other people's SQL and JSON are formatted by other people's formatters.
    const inSql = formatting.includes(method) ? [] : migrations;
    const inSettings = formatting.includes(method) || jsonDoes.includes(method) ? [] : settings;
    result.set(method, [...inSchemas, ...inSql, ...inSettings]);
  }
  return result;
}
