/**
 * Grammar of the Prisma schema language.
 *
 * The language is line-based: a member of a block is one line, and a line that
 * does not parse is skipped as a whole. Three decisions follow from that:
 *
 * - A newline is a token, not an extra, so an error ends where its line ends.
 * - The rest of a line is a token, too (`_junk`, `_stray`). One of the two is
 *   accepted in every state but leads nowhere, so the parser never meets a valid
 *   token in the wrong place and never resumes in the middle of a line.
 * - After an error the newline is another token (`_error_end`, from the scanner),
 *   accepted only where a line may start, so the parser gives up all of the line
 *   and no more.
 */

/**
 * The letters of Unicode as ranges, for use in brackets. They are taken from
 * the tables of JavaScript, since those of the generator leave some out.
 */
function letterRanges() {
  const ranges = [];
  let last = -2;
  for (let code = 0; code <= 0x10ffff; ++code) {
    if (!/\p{L}/u.test(String.fromCodePoint(code)))
      continue;
    if (code === last + 1)
      ranges[ranges.length - 1][1] = code;
    else
      ranges.push([code, code]);
    last = code;
  }
  const escaped = code => `\\u{${code.toString(16)}}`;
  return ranges.map(range => range.map(escaped).join('-')).join('');
}

const letters = letterRanges();

/**
 * A word whose first character is a letter or in `first`. The letters beyond
 * ASCII are a branch of their own, which keeps the lexer in a state with a small
 * character set for nearly every word.
 */
function word(first) {
  const ascii = new RegExp(`[${first}][A-Za-z0-9_-]*`);
  return choice(ascii, seq(optional(ascii), wordFrom(letters)));
}

const wordFrom = first => seq(
  new RegExp(`[${first}]`, 'u'), new RegExp(`[${letters}0-9_-]*`, 'u'));

const blank = /[\t\p{Zs}]/;

const attributePath = seq(
  repeat(blank), word('A-Za-z0-9'),
  repeat(choice('.', seq('.', word('A-Za-z0-9')))));

const KEYWORDS =
  ['model', 'view', 'type', 'enum', 'datasource', 'generator'];

/** Above the words, which are longer: the name may follow without a blank. */
const keyword = text => alias(token(prec(1, text)), text);

const comments = $ => choice($.comment, $.doc_comment, $.block_comment);

/**
 * One or more of `rule`. The first two are spelled out, which spares most
 * fields and argument lists a node for the repetition.
 */
const few = rule => seq(rule, optional(seq(rule, repeat(rule))));

const attributes = $ => few(field('attribute', $.field_attribute));

/** A type and its marker. What the engine refuses later is part of it. */
const type = $ => choice(
  seq($._base_type, optional(choice(
    $.optional_marker,
    $.list_marker,
    seq($.list_marker, $.optional_marker),
    $.required_marker))),
  field('type', $.legacy_list));

/** A word that names a constant, a function or, without dots, an argument. */
const path = $ => choice(alias($._word, $.path), alias($._dotted, $.path));

/** What follows the name of a block; `lines` includes the opening brace. */
const block = ($, lines) => seq(
  header($),
  choice(
    seq(lines, '}'),
    // At the end of the file: `_end` is inserted as a missing brace.
    seq('{', restOfHeader($), alias($._end, '}'))));

const header = $ => choice(
  $._bad_rest,
  seq(field('name', $.identifier), optional($._bad_rest)));

/** What leads nowhere, or nowhere yet, where a line may start. */
const lineStart = $ => choice($._newline, $._error_end, $._bad);

/** The rest of the line that opens a block has no meaning. */
const restOfHeader = $ => optional(choice(
  $._junk, $.comment, alias($.doc_comment, $.comment)));

/**
 * The opening brace and the lines of a block. Left recursion by groups of lines
 * takes a fraction of the steps that `repeat` takes. It can group in many ways;
 * `prec.right` fills each group before it starts another.
 */
const lines = ($, self, member) => prec.right(choice(
  seq('{', restOfHeader($), $._newline, optional(members($, member))),
  seq(self, choice(
    lineStart($),
    seq(choice($.comment, $.doc_comment), optional($._newline)),
    $.block_comment,
    members($, member)))));

const members = ($, member) => upTo(8, seq(member, $._line_end));

const upTo = (n, rule) =>
  n > 1 ? seq(rule, optional(upTo(n - 1, rule))) : rule;

/** Up to `n` items, each but the last with a newline after it. */
const items = ($, n) => seq(
  $._item,
  optional(
    n > 1 ? seq($._newline, optional(items($, n - 1))) : $._newline));

/**
 * The end of a list. The other brackets lead nowhere, but with them the same
 * tokens can follow an expression in every list, which halves the states.
 */
const close = ($, bracket) => choice(
  bracket,
  $._bad_rest,
  ...[')', ']', '}'].filter(other => other !== bracket)
    .map(other => seq(other, $._bad_rest)));

const call = ($, name) => seq(
  field('name', alias(name, $.attribute_name)),
  optional(field('arguments', $.arguments)));

module.exports = grammar({
  name: 'prisma',

  extras: _ => [blank],

  // Only read after an error, see the scanner.
  externals: $ => [$._error_end, $._error_sentinel],

  inline: $ => [$._base_type, $._expression],

  rules: {
    schema: $ => optional($._items),

    // Grouped as the lines of a block are, and for the same reason.
    _items: $ => prec.right(seq(
      optional($._items),
      choice(lineStart($), items($, 4)))),

    _item: $ => choice(
      $.model_block,
      $.view_block,
      $.type_block,
      $.enum_block,
      $.datasource_block,
      $.generator_block,
      $.unknown_block,
      $._type_alias_line,
      $.comment,
      $.doc_comment,
      $.block_comment,
    ),

    // No longer part of the language, so its attributes are of no interest.
    _type_alias_line: $ => seq(
      $.type_alias, optional(choice($._junk, comments($))), $._newline),

    // Blocks. Keywords need no blank after them: `modelA {` opens `model A`.

    model_block: $ => seq(keyword('model'), block($, $._fields)),
    view_block: $ => seq(keyword('view'), block($, $._fields)),
    type_block: $ => seq(keyword('type'), block($, $._fields)),
    enum_block: $ => seq(keyword('enum'), block($, $._values)),
    datasource_block: $ => seq(keyword('datasource'), block($, $._properties)),
    generator_block: $ => seq(keyword('generator'), block($, $._properties)),

    _fields: $ => lines($, $._fields, $._field_line),
    _values: $ => lines($, $._values, $._value_line),
    _properties: $ => lines($, $._properties, $.property),

    type_alias: $ => seq(
      keyword('type'), header($), '=', choice($._bad_rest, $._base_type)),

    // A block of one word ends at the first brace wherever it is, one of two
    // words at the first brace that starts a line.
    unknown_block: $ => choice(
      seq(
        field('name', choice(
          $.identifier,
          ...KEYWORDS.map(text => alias(keyword(text), $.identifier)))),
        '{', optional($._junk), $._newline, optional($._raw), '}'),
      seq(
        field('keyword', $.identifier), header($),
        '{', optional($._junk), $._newline,
        repeat(choice($._newline, comments($), $._junk)), '}')),

    // A comment does not end a member, only a newline does.
    _line_end: $ => choice($._newline, seq($._trailing_comment, $._newline)),
    _trailing_comment: $ => seq(comments($), optional($._bad)),

    // Members

    _field_line: $ => choice($.field_declaration, $.block_attribute),
    _value_line: $ => choice($.enum_value, $.block_attribute),

    field_declaration: $ => seq(
      field('name', $.identifier),
      optional(choice(type($), $._after_colon)),
      optional(attributes($)),
      optional($._bad)),

    // A rule of its own, as it is rare: the states after it are fewer.
    _after_colon: $ => seq(':', optional(type($))),

    enum_value: $ => seq(
      field('name', $.identifier),
      optional(attributes($)),
      optional($._bad)),

    property: $ => seq(
      field('key', $.identifier),
      choice(
        $._bad_rest,
        seq(
          '=',
          optional(field('value', $._expression)),
          optional($._bad_member)))),

    // Types

    _base_type: $ => field('type', choice(
      alias($.identifier, $.type_name),
      alias('Unsupported', $.type_name),
      $.unsupported_type)),

    unsupported_type: $ => seq(
      'Unsupported', token.immediate('('),
      choice($._bad_rest, seq($.string, choice(')', $._bad_rest)))),

    optional_marker: _ => '?',
    list_marker: _ => '[]',
    required_marker: _ => '!',

    legacy_list: $ => seq(
      '[', choice($._bad_rest, seq($._base_type, choice(']', $._bad_rest)))),

    // Attributes

    field_attribute: $ => call($, $._field_attribute_name),
    block_attribute: $ =>
      seq(call($, $._block_attribute_name), optional($._bad_member)),

    arguments: $ => choice(
      '()',
      seq(
        '(',
        optional(seq(
          choice($._expression, $.named_argument),
          optional(few(seq(',', choice($._expression, $.named_argument)))))),
        optional(','),
        close($, ')'))),

    named_argument: $ => seq(
      field('name', alias($._word, $.identifier)),
      ':',
      optional(field('value', $._expression))),

    // Expressions

    _expression: $ => choice(
      $.string, $.number, path($), $.function_call, $.array, $.object),

    function_call: $ => seq(
      field('name', path($)), field('arguments', $.arguments)),

    array: $ => seq(
      '[',
      choice(
        ']',
        $._bad_rest,
        seq(
          $._expression,
          optional(few(seq(',', choice($._expression, $._bad_rest)))),
          close($, ']')))),

    object: $ => seq(
      '{',
      choice(
        '}',
        $._bad_rest,
        seq(
          $.object_entry,
          repeat(seq(',', choice($.object_entry, $._bad_rest))),
          close($, '}')))),

    object_entry: $ => seq(
      field('key', alias($._word, $.identifier)),
      choice(
        $._bad_rest,
        seq(':', choice($._bad_rest, field('value', $._expression))))),

    // Errors

    // Nothing but a newline can follow the rest of a line, so these never
    // complete. They have three parts since the parser would insert a missing
    // token if one more completed a rule, and report that instead of the line.
    _bad: $ => seq($._junk, $._stray, $._stray),
    _bad_rest: $ => seq($._stray, $._stray, $._stray),

    // As after a field, so that both share their states.
    _bad_member: $ => choice(
      $._bad,
      seq(alias($._field_attribute_name, $.attribute_name), $._bad_rest)),

    // The same text twice: `_junk` where a newline may follow, `_stray` where it
    // may not. The lexer would share a state between the two otherwise, and read
    // `_newline` where `_error_end` is due. Below every token, so that they only
    // match where no other does.
    _junk: _ => token(prec(-1, /[^\r\n\t\p{Zs}][^\r\n]*/)),
    _stray: _ => token(prec(-1, /[^\n\r\t\p{Zs}][^\n\r]*/)),

    // Below those, which match the same text and more: never read, only
    // inserted.
    _end: _ => token(prec(-2, /[^\r\n\t\p{Zs}]/)),

    // Tokens

    // Blank lines and indentation belong to the newline.
    _newline: _ => /[\r\n][\r\n\t ]*/,

    comment: _ => token(seq('//', optional(/[^\/\r\n][^\r\n]*/))),
    doc_comment: _ => /\/\/\/[^\r\n]*/,
    block_comment: _ => /\/\*([^*]|\*+[^*\/])*\*+\//,

    // No name starts with `_` or `-`, so there a keyword does not end: above the
    // keywords.
    identifier: _ => token(choice(
      word('A-Za-z0-9'),
      prec(2, seq(choice(...KEYWORDS), wordFrom('_-'))))),
    _field_attribute_name: _ => token(seq('@', attributePath)),
    _block_attribute_name: _ => token(seq('@@', attributePath)),
    _word: _ => token(word('A-Za-z')),
    _dotted: _ => token(seq(
      word('A-Za-z'), repeat1(choice('.', seq('.', word('A-Za-z0-9')))))),

    number: _ => /-?[0-9]+(\.[0-9]+)?/,
    string: _ => /"([^"\\\x00-\x1f]|\\[^\r\n])*"/,

    _raw: _ => /[^}\r\n\t\p{Zs}][^}]*/,
  },
});
