// Cuts Prisma's schema language and SQL into the tokens that get a colour. The
// first pattern that matches at a place counts; what matches none is plain.

const rules = (list) => new RegExp(list.map(([name, pattern]) => `(?<${name}>${pattern.source})`).join('|'), 'gimu');

const prisma = rules([
  ['comment', /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$(?![^]))/],
  ['string', /"(?:[^"\\\n]|\\.)*"?/],
  ['attribute', /@@?[a-z_][\w.]*/],
  ['keyword', /^[ \t]*(?:model|enum|type|view|datasource|generator)(?=[ \t]+\w+[ \t]*\{)|\b(?:true|false|null)\b/],
  ['type', /\b(?:String|Int|BigInt|Float|Decimal|Boolean|DateTime|Json|Bytes|Unsupported)\b/],
  ['number', /\b\d+(?:\.\d+)?\b/],
  ['plain', /\w+/],
]);

const words = 'add after alter always and any as asc auto_increment autoincrement begin by cascade character check ' +
  'collate column comment commit concurrently constraint create cross database default deferrable delete desc ' +
  'domain drop else end engine enum exists extension foreign from full function generated go grant group having if ' +
  'identity in index inherits inner insert into is join key left like limit materialized modify no not null of on ' +
  'only or order outer owner partition primary references rename restrict returns right schema select sequence set ' +
  'start table temporary then to trigger type union unique update using values view when where with without';
const types = 'bigint bigserial binary bit blob bool boolean bytea char cidr citext date datetime datetime2 ' +
  'decimal double float inet int integer interval json jsonb longtext mediumint mediumtext money nchar numeric ' +
  'nvarchar oid real serial smallint smallserial text time timestamp timestamptz tinyint uniqueidentifier uuid ' +
  'varbinary varbit varchar xml';
const anyOf = (names) => new RegExp(`\\b(?:${names.replaceAll(' ', '|')})\\b`);

const sql = rules([
  ['comment', /--[^\n]*|\/\*[^]*?(?:\*\/|$(?![^]))/],
  ['string', /'(?:[^']|'')*'?|\$(?<tag>\w*)\$[^]*?(?:\$\k<tag>\$|$(?![^]))/],
  ['quoted', /"[^"\n]*"?|`[^`\n]*`?|\[[a-z_][^\]\n]*\]/],
  ['type', anyOf(types)],
  ['keyword', anyOf(words)],
  ['number', /\b\d+(?:\.\d+)?\b/],
  ['plain', /\w+/],
]);

const json = rules([
  ['attribute', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
  ['string', /"(?:[^"\\\n]|\\.)*"?/],
  ['keyword', /\b(?:true|false|null)\b/],
  ['number', /-?\b\d+(?:\.\d+)?\b/],
]);

const colours = ['comment', 'string', 'attribute', 'keyword', 'type', 'number'];

/** `[{ from, to, kind }]` of a text in `prisma`, `sql` or `json`. */
export function tokensOf(text, language) {
  const pattern = { prisma, sql, json }[language];
  const tokens = [];
  for (const match of text.matchAll(pattern)) {
    const kind = colours.find((name) => match.groups[name] !== undefined);
    if (kind) tokens.push({ from: match.index, to: match.index + match[0].length, kind });
  }
  return tokens;
}
