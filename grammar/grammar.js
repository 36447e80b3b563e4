/**
 * Grammar of the Prisma schema language.
 *
 * The language is line-based: a member of a block is one line, and a line that
 * does not parse is skipped as a whole. Two decisions follow from that:
 *
 * - A newline is a token, not an extra, so an error ends where its line ends.
 * - `_junk` takes whatever starts no valid token, up to the end of the line. It
 *   is accepted in every state but leads nowhere (see `_bad`), so the parser
 *   never meets a valid token in the wrong place and never resumes in the
 *   middle of a line by guesswork.
 */

/**
 * A word whose first character is a letter or in `first`. The letters beyond
 * ASCII are a branch of their own, which keeps the lexer in a state with a small
 * character set for nearly every word.
 */
function word(first) {
  const ascii = new RegExp(`[${first}][A-Za-z0-9_-]*`);
  return choice(ascii, seq(optional(ascii), /\p{L}[\p{L}0-9_-]*/));
}

const commaSep1 = rule => seq(rule, repeat(seq(',', rule)));

const comments = $ => choice($.comment, $.doc_comment, $.block_comment);

/** The lines of a block after its name, with `member` on lines of their own. */
function block($, member) {
  // A comment does not end a member: only a newline does. What follows a block
  // comment on its line is an error.
  const line = seq(member, optional(seq(comments($), optional($._bad))));
  return seq(
    '{',
    // The rest of the opening line has no meaning.
    optional(choice(
      $._stray, $.comment, alias($.doc_comment, $.comment))),
    choice(
      // At the end of the file, the brace is missing: `_end` is inserted.
      alias($._end, '}'),
      seq(
        $._line_break,
        repeat(choice(
          $._line_break, comments($), $._bad_rest, seq(line, $._newline))),
        choice('}', seq(line, alias($._end, '}'))))));
}

module.exports = grammar({
  name: 'prisma',

  extras: _ => [/[\t\p{Zs}]/],

  // Only read after an error, see the scanner.
  externals: $ => [$.skipped],

  rules: {
    schema: $ => repeat(choice(
      $._line_break,
      comments($),
      $.model_block,
      $.view_block,
      $.type_block,
      $.enum_block,
      $.datasource_block,
      $.generator_block,
      $.unknown_block,
      $.type_alias,
      $._bad_rest,
    )),

    // Blocks. Keywords need no blank after them: `modelA {` opens `model A`.

    model_block: $ => seq(keyword('model'), $._header, $._fields),
    view_block: $ => seq(keyword('view'), $._header, $._fields),
    type_block: $ => seq(keyword('type'), $._header, $._fields),
    enum_block: $ => seq(keyword('enum'), $._header, $._values),
    datasource_block: $ =>
      seq(keyword('datasource'), $._header, $._properties),
    generator_block: $ =>
      seq(keyword('generator'), $._header, $._properties),

    _header: $ => choice(
      $._bad_rest,
      seq(field('name', $.identifier), optional($._bad_rest))),

    _fields: $ => block($, choice($.field_declaration, $.block_attribute)),
    _values: $ => block($, choice($.enum_value, $.block_attribute)),
    _properties: $ => block($, $.property),

    type_alias: $ => seq(
      keyword('type'), $._header, '=', choice($._bad_rest, $._base_type),
      repeat($.field_attribute)),

    // A block of one word ends at the first brace wherever it is, one of two
    // words at the first brace that starts a line.
    unknown_block: $ => choice(
      seq(
        field('name', choice(
          $.identifier,
          ...['model', 'view', 'type', 'enum', 'datasource', 'generator'].map(
            text => alias(keyword(text), $.identifier)))),
        '{', optional($._stray), $._line_break, optional($._raw), '}'),
      seq(
        field('keyword', $.identifier), $._header,
        '{', optional($._stray), $._line_break,
        repeat(choice($._line_break, comments($), $._stray)), '}')),

    // Members

    field_declaration: $ => seq(
      field('name', $.identifier),
      optional(':'),
      optional(choice(
        seq($._base_type, optional($._marker)),
        field('type', $.legacy_list))),
      repeat(field('attribute', $.field_attribute)),
      optional($._bad)),

    enum_value: $ => seq(
      field('name', $.identifier),
      repeat(field('attribute', $.field_attribute)),
      optional($._bad)),

    property: $ => seq(
      field('key', $.identifier),
      choice(
        $._bad_rest,
        seq('=', optional(field('value', $._expression)), optional($._bad)))),

    // Types

    _base_type: $ => field('type', choice(
      alias($.identifier, $.type_name),
      alias('Unsupported', $.type_name),
      $.unsupported_type)),

    unsupported_type: $ => seq(
      'Unsupported', token.immediate('('),
      choice($._bad_rest, seq($.string, choice(')', $._bad_rest)))),

    _marker: $ => choice(
      $.optional_marker,
      $.list_marker,
      // Lists cannot be optional, which is not for the grammar to say.
      seq($.list_marker, $.optional_marker),
      $.required_marker),
    optional_marker: _ => '?',
    list_marker: _ => '[]',
    required_marker: _ => '!',

    legacy_list: $ => seq(
      '[', choice($._bad_rest, seq($._base_type, choice(']', $._bad_rest)))),

    // Attributes

    field_attribute: $ => seq('@', $._call),
    block_attribute: $ => seq('@@', $._call, optional($._bad)),
    _call: $ => choice($._bad_rest, seq(
      field('name', $.attribute_name),
      optional(field('arguments', $.arguments)))),

    arguments: $ => seq(
      '(',
      optional(commaSep1(choice($._expression, $.named_argument))),
      optional(','),
      choice(')', $._bad_rest)),

    named_argument: $ => seq(
      field('name', alias($._word, $.identifier)),
      ':',
      optional(field('value', $._expression))),

    // Expressions

    _expression: $ => choice(
      $.string, $.number, $._path, $.function_call, $.array, $.object),

    _path: $ => choice(alias($._word, $.path), alias($._dotted, $.path)),

    function_call: $ => seq(
      field('name', $._path), field('arguments', $.arguments)),

    array: $ => seq(
      '[',
      choice(
        ']',
        $._bad_rest,
        seq(
          $._expression,
          repeat(seq(',', choice($._expression, $._bad_rest))),
          choice(']', $._bad_rest)))),

    object: $ => seq(
      '{',
      choice(
        '}',
        $._bad_rest,
        seq(
          $.object_entry,
          repeat(seq(',', choice($.object_entry, $._bad_rest))),
          choice('}', $._bad_rest)))),

    object_entry: $ => seq(
      field('key', alias($._word, $.identifier)),
      choice(
        $._bad_rest,
        seq(':', choice($._bad_rest, field('value', $._expression))))),

    // Errors

    _bad: $ => seq($._junk, $._stray, $._stray),
    _bad_rest: $ => seq($._stray, $._stray, $._stray),
    _junk: _ => token(prec(-1, /[^\r\n\t\p{Zs}][^\r\n]*/)),
    _stray: _ => token(prec(-1, /[^\n\r\t\p{Zs}][^\n\r]*/)),

    // Below `_junk`, which matches the same text and more: never read, only
    // inserted.
    _end: _ => token(prec(-2, /[^\r\n\t\p{Zs}]/)),

    // Tokens

    // The newline that ends a member, and the one that ends anything else. The
    // second is preferred where the lexer does not know what to expect, that is
    // after an error, so that a broken line is given up to its start: a member
    // never keeps a part of it. Blank lines and indentation belong to both.
    _newline: _ => /[\r\n][\r\n\t ]*/,
    _line_break: _ => token(prec(1, /[\r\n][\r\n\t ]*/)),

    comment: _ => token(seq('//', optional(/[^\/\r\n][^\r\n]*/))),
    doc_comment: _ => /\/\/\/[^\r\n]*/,
    block_comment: _ => /\/\*([^*]|\*+[^*\/])*\*+\//,

    // A keyword cannot be followed by a name that starts with `_` or `-`.
    identifier: _ => token(choice(
      word('A-Za-z0-9'),
      prec(2, seq(
        choice('model', 'view', 'type', 'enum', 'datasource', 'generator'),
        /[_-][\p{L}0-9_-]*/)))),
    attribute_name: _ => token(seq(
      word('A-Za-z0-9'), repeat(choice('.', seq('.', word('A-Za-z0-9')))))),
    _word: _ => token(word('A-Za-z')),
    _dotted: _ => token(seq(
      word('A-Za-z'), repeat1(choice('.', seq('.', word('A-Za-z0-9')))))),

    number: _ => /-?[0-9]+(\.[0-9]+)?/,
    string: _ => /"([^"\\\x00-\x1f]|\\[^\r\n])*"/,

    _raw: _ => /[^}\r\n\t\p{Zs}][^}]*/,
  },
});

/** Above the words, which are longer: the name may follow without a blank. */
function keyword(text) {
  return alias(token(prec(1, text)), text);
}
