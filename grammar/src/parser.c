#include <tree_sitter/parser.h>

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 463
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 82
#define ALIAS_COUNT 6
#define TOKEN_COUNT 39
#define EXTERNAL_TOKEN_COUNT 1
#define FIELD_COUNT 7
#define MAX_ALIAS_SEQUENCE_LENGTH 8
#define PRODUCTION_ID_COUNT 35

enum {
  anon_sym_model = 1,
  anon_sym_view = 2,
  anon_sym_type = 3,
  anon_sym_enum = 4,
  anon_sym_datasource = 5,
  anon_sym_generator = 6,
  anon_sym_LBRACE = 7,
  anon_sym_RBRACE = 8,
  anon_sym_EQ = 9,
  anon_sym_COLON = 10,
  anon_sym_Unsupported = 11,
  anon_sym_LPAREN = 12,
  anon_sym_RPAREN = 13,
  sym_optional_marker = 14,
  sym_list_marker = 15,
  sym_required_marker = 16,
  anon_sym_LBRACK = 17,
  anon_sym_RBRACK = 18,
  anon_sym_AT = 19,
  anon_sym_AT_AT = 20,
  anon_sym_LPAREN2 = 21,
  anon_sym_COMMA = 22,
  sym__junk = 23,
  sym__stray = 24,
  sym__end = 25,
  sym__newline = 26,
  sym__line_break = 27,
  sym_comment = 28,
  sym_doc_comment = 29,
  sym_block_comment = 30,
  sym_identifier = 31,
  sym_attribute_name = 32,
  sym__word = 33,
  sym__dotted = 34,
  sym_number = 35,
  sym_string = 36,
  sym__raw = 37,
  sym_skipped = 38,
  sym_schema = 39,
  sym_model_block = 40,
  sym_view_block = 41,
  sym_type_block = 42,
  sym_enum_block = 43,
  sym_datasource_block = 44,
  sym_generator_block = 45,
  sym__header = 46,
  sym__fields = 47,
  sym__values = 48,
  sym__properties = 49,
  sym_type_alias = 50,
  sym_unknown_block = 51,
  sym_field_declaration = 52,
  sym_enum_value = 53,
  sym_property = 54,
  sym__base_type = 55,
  sym_unsupported_type = 56,
  sym__marker = 57,
  sym_legacy_list = 58,
  sym_field_attribute = 59,
  sym_block_attribute = 60,
  sym__call = 61,
  sym_arguments = 62,
  sym_named_argument = 63,
  sym__expression = 64,
  sym__path = 65,
  sym_function_call = 66,
  sym_array = 67,
  sym_object = 68,
  sym_object_entry = 69,
  sym__bad = 70,
  sym__bad_rest = 71,
  aux_sym_schema_repeat1 = 72,
  aux_sym__fields_repeat1 = 73,
  aux_sym__values_repeat1 = 74,
  aux_sym__properties_repeat1 = 75,
  aux_sym_type_alias_repeat1 = 76,
  aux_sym_unknown_block_repeat1 = 77,
  aux_sym_field_declaration_repeat1 = 78,
  aux_sym_arguments_repeat1 = 79,
  aux_sym_array_repeat1 = 80,
  aux_sym_object_repeat1 = 81,
  anon_alias_sym_datasource = 82,
  anon_alias_sym_enum = 83,
  anon_alias_sym_generator = 84,
  anon_alias_sym_model = 85,
  alias_sym_type_name = 86,
  anon_alias_sym_view = 87,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_model] = "identifier",
  [anon_sym_view] = "identifier",
  [anon_sym_type] = "type",
  [anon_sym_enum] = "identifier",
  [anon_sym_datasource] = "identifier",
  [anon_sym_generator] = "identifier",
  [anon_sym_LBRACE] = "{",
  [anon_sym_RBRACE] = "}",
  [anon_sym_EQ] = "=",
  [anon_sym_COLON] = ":",
  [anon_sym_Unsupported] = "Unsupported",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [sym_optional_marker] = "optional_marker",
  [sym_list_marker] = "list_marker",
  [sym_required_marker] = "required_marker",
  [anon_sym_LBRACK] = "[",
  [anon_sym_RBRACK] = "]",
  [anon_sym_AT] = "@",
  [anon_sym_AT_AT] = "@@",
  [anon_sym_LPAREN2] = "(",
  [anon_sym_COMMA] = ",",
  [sym__junk] = "_junk",
  [sym__stray] = "_stray",
  [sym__end] = "}",
  [sym__newline] = "_newline",
  [sym__line_break] = "_line_break",
  [sym_comment] = "comment",
  [sym_doc_comment] = "doc_comment",
  [sym_block_comment] = "block_comment",
  [sym_identifier] = "identifier",
  [sym_attribute_name] = "attribute_name",
  [sym__word] = "identifier",
  [sym__dotted] = "path",
  [sym_number] = "number",
  [sym_string] = "string",
  [sym__raw] = "_raw",
  [sym_skipped] = "skipped",
  [sym_schema] = "schema",
  [sym_model_block] = "model_block",
  [sym_view_block] = "view_block",
  [sym_type_block] = "type_block",
  [sym_enum_block] = "enum_block",
  [sym_datasource_block] = "datasource_block",
  [sym_generator_block] = "generator_block",
  [sym__header] = "_header",
  [sym__fields] = "_fields",
  [sym__values] = "_values",
  [sym__properties] = "_properties",
  [sym_type_alias] = "type_alias",
  [sym_unknown_block] = "unknown_block",
  [sym_field_declaration] = "field_declaration",
  [sym_enum_value] = "enum_value",
  [sym_property] = "property",
  [sym__base_type] = "_base_type",
  [sym_unsupported_type] = "unsupported_type",
  [sym__marker] = "_marker",
  [sym_legacy_list] = "legacy_list",
  [sym_field_attribute] = "field_attribute",
  [sym_block_attribute] = "block_attribute",
  [sym__call] = "_call",
  [sym_arguments] = "arguments",
  [sym_named_argument] = "named_argument",
  [sym__expression] = "_expression",
  [sym__path] = "_path",
  [sym_function_call] = "function_call",
  [sym_array] = "array",
  [sym_object] = "object",
  [sym_object_entry] = "object_entry",
  [sym__bad] = "_bad",
  [sym__bad_rest] = "_bad_rest",
  [aux_sym_schema_repeat1] = "schema_repeat1",
  [aux_sym__fields_repeat1] = "_fields_repeat1",
  [aux_sym__values_repeat1] = "_values_repeat1",
  [aux_sym__properties_repeat1] = "_properties_repeat1",
  [aux_sym_type_alias_repeat1] = "type_alias_repeat1",
  [aux_sym_unknown_block_repeat1] = "unknown_block_repeat1",
  [aux_sym_field_declaration_repeat1] = "field_declaration_repeat1",
  [aux_sym_arguments_repeat1] = "arguments_repeat1",
  [aux_sym_array_repeat1] = "array_repeat1",
  [aux_sym_object_repeat1] = "object_repeat1",
  [anon_alias_sym_datasource] = "datasource",
  [anon_alias_sym_enum] = "enum",
  [anon_alias_sym_generator] = "generator",
  [anon_alias_sym_model] = "model",
  [alias_sym_type_name] = "type_name",
  [anon_alias_sym_view] = "view",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_model] = sym_identifier,
  [anon_sym_view] = sym_identifier,
  [anon_sym_type] = anon_sym_type,
  [anon_sym_enum] = sym_identifier,
  [anon_sym_datasource] = sym_identifier,
  [anon_sym_generator] = sym_identifier,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_COLON] = anon_sym_COLON,
  [anon_sym_Unsupported] = anon_sym_Unsupported,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [sym_optional_marker] = sym_optional_marker,
  [sym_list_marker] = sym_list_marker,
  [sym_required_marker] = sym_required_marker,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [anon_sym_AT] = anon_sym_AT,
  [anon_sym_AT_AT] = anon_sym_AT_AT,
  [anon_sym_LPAREN2] = anon_sym_LPAREN,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [sym__junk] = sym__junk,
  [sym__stray] = sym__stray,
  [sym__end] = anon_sym_RBRACE,
  [sym__newline] = sym__newline,
  [sym__line_break] = sym__line_break,
  [sym_comment] = sym_comment,
  [sym_doc_comment] = sym_doc_comment,
  [sym_block_comment] = sym_block_comment,
  [sym_identifier] = sym_identifier,
  [sym_attribute_name] = sym_attribute_name,
  [sym__word] = sym_identifier,
  [sym__dotted] = sym__dotted,
  [sym_number] = sym_number,
  [sym_string] = sym_string,
  [sym__raw] = sym__raw,
  [sym_skipped] = sym_skipped,
  [sym_schema] = sym_schema,
  [sym_model_block] = sym_model_block,
  [sym_view_block] = sym_view_block,
  [sym_type_block] = sym_type_block,
  [sym_enum_block] = sym_enum_block,
  [sym_datasource_block] = sym_datasource_block,
  [sym_generator_block] = sym_generator_block,
  [sym__header] = sym__header,
  [sym__fields] = sym__fields,
  [sym__values] = sym__values,
  [sym__properties] = sym__properties,
  [sym_type_alias] = sym_type_alias,
  [sym_unknown_block] = sym_unknown_block,
  [sym_field_declaration] = sym_field_declaration,
  [sym_enum_value] = sym_enum_value,
  [sym_property] = sym_property,
  [sym__base_type] = sym__base_type,
  [sym_unsupported_type] = sym_unsupported_type,
  [sym__marker] = sym__marker,
  [sym_legacy_list] = sym_legacy_list,
  [sym_field_attribute] = sym_field_attribute,
  [sym_block_attribute] = sym_block_attribute,
  [sym__call] = sym__call,
  [sym_arguments] = sym_arguments,
  [sym_named_argument] = sym_named_argument,
  [sym__expression] = sym__expression,
  [sym__path] = sym__path,
  [sym_function_call] = sym_function_call,
  [sym_array] = sym_array,
  [sym_object] = sym_object,
  [sym_object_entry] = sym_object_entry,
  [sym__bad] = sym__bad,
  [sym__bad_rest] = sym__bad_rest,
  [aux_sym_schema_repeat1] = aux_sym_schema_repeat1,
  [aux_sym__fields_repeat1] = aux_sym__fields_repeat1,
  [aux_sym__values_repeat1] = aux_sym__values_repeat1,
  [aux_sym__properties_repeat1] = aux_sym__properties_repeat1,
  [aux_sym_type_alias_repeat1] = aux_sym_type_alias_repeat1,
  [aux_sym_unknown_block_repeat1] = aux_sym_unknown_block_repeat1,
  [aux_sym_field_declaration_repeat1] = aux_sym_field_declaration_repeat1,
  [aux_sym_arguments_repeat1] = aux_sym_arguments_repeat1,
  [aux_sym_array_repeat1] = aux_sym_array_repeat1,
  [aux_sym_object_repeat1] = aux_sym_object_repeat1,
  [anon_alias_sym_datasource] = anon_alias_sym_datasource,
  [anon_alias_sym_enum] = anon_alias_sym_enum,
  [anon_alias_sym_generator] = anon_alias_sym_generator,
  [anon_alias_sym_model] = anon_alias_sym_model,
  [alias_sym_type_name] = alias_sym_type_name,
  [anon_alias_sym_view] = anon_alias_sym_view,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_model] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_view] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_type] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_enum] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_datasource] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_generator] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COLON] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_Unsupported] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [sym_optional_marker] = {
    .visible = true,
    .named = true,
  },
  [sym_list_marker] = {
    .visible = true,
    .named = true,
  },
  [sym_required_marker] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_LBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_AT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_AT_AT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN2] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [sym__junk] = {
    .visible = false,
    .named = true,
  },
  [sym__stray] = {
    .visible = false,
    .named = true,
  },
  [sym__end] = {
    .visible = true,
    .named = false,
  },
  [sym__newline] = {
    .visible = false,
    .named = true,
  },
  [sym__line_break] = {
    .visible = false,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_doc_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_block_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_identifier] = {
    .visible = true,
    .named = true,
  },
  [sym_attribute_name] = {
    .visible = true,
    .named = true,
  },
  [sym__word] = {
    .visible = true,
    .named = true,
  },
  [sym__dotted] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym__raw] = {
    .visible = false,
    .named = true,
  },
  [sym_skipped] = {
    .visible = true,
    .named = true,
  },
  [sym_schema] = {
    .visible = true,
    .named = true,
  },
  [sym_model_block] = {
    .visible = true,
    .named = true,
  },
  [sym_view_block] = {
    .visible = true,
    .named = true,
  },
  [sym_type_block] = {
    .visible = true,
    .named = true,
  },
  [sym_enum_block] = {
    .visible = true,
    .named = true,
  },
  [sym_datasource_block] = {
    .visible = true,
    .named = true,
  },
  [sym_generator_block] = {
    .visible = true,
    .named = true,
  },
  [sym__header] = {
    .visible = false,
    .named = true,
  },
  [sym__fields] = {
    .visible = false,
    .named = true,
  },
  [sym__values] = {
    .visible = false,
    .named = true,
  },
  [sym__properties] = {
    .visible = false,
    .named = true,
  },
  [sym_type_alias] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_block] = {
    .visible = true,
    .named = true,
  },
  [sym_field_declaration] = {
    .visible = true,
    .named = true,
  },
  [sym_enum_value] = {
    .visible = true,
    .named = true,
  },
  [sym_property] = {
    .visible = true,
    .named = true,
  },
  [sym__base_type] = {
    .visible = false,
    .named = true,
  },
  [sym_unsupported_type] = {
    .visible = true,
    .named = true,
  },
  [sym__marker] = {
    .visible = false,
    .named = true,
  },
  [sym_legacy_list] = {
    .visible = true,
    .named = true,
  },
  [sym_field_attribute] = {
    .visible = true,
    .named = true,
  },
  [sym_block_attribute] = {
    .visible = true,
    .named = true,
  },
  [sym__call] = {
    .visible = false,
    .named = true,
  },
  [sym_arguments] = {
    .visible = true,
    .named = true,
  },
  [sym_named_argument] = {
    .visible = true,
    .named = true,
  },
  [sym__expression] = {
    .visible = false,
    .named = true,
  },
  [sym__path] = {
    .visible = false,
    .named = true,
  },
  [sym_function_call] = {
    .visible = true,
    .named = true,
  },
  [sym_array] = {
    .visible = true,
    .named = true,
  },
  [sym_object] = {
    .visible = true,
    .named = true,
  },
  [sym_object_entry] = {
    .visible = true,
    .named = true,
  },
  [sym__bad] = {
    .visible = false,
    .named = true,
  },
  [sym__bad_rest] = {
    .visible = false,
    .named = true,
  },
  [aux_sym_schema_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__fields_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__values_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__properties_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_type_alias_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_unknown_block_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_field_declaration_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_arguments_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_array_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_object_repeat1] = {
    .visible = false,
    .named = false,
  },
  [anon_alias_sym_datasource] = {
    .visible = true,
    .named = false,
  },
  [anon_alias_sym_enum] = {
    .visible = true,
    .named = false,
  },
  [anon_alias_sym_generator] = {
    .visible = true,
    .named = false,
  },
  [anon_alias_sym_model] = {
    .visible = true,
    .named = false,
  },
  [alias_sym_type_name] = {
    .visible = true,
    .named = true,
  },
  [anon_alias_sym_view] = {
    .visible = true,
    .named = false,
  },
};

enum {
  field_arguments = 1,
  field_attribute = 2,
  field_key = 3,
  field_keyword = 4,
  field_name = 5,
  field_type = 6,
  field_value = 7,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_arguments] = "arguments",
  [field_attribute] = "attribute",
  [field_key] = "key",
  [field_keyword] = "keyword",
  [field_name] = "name",
  [field_type] = "type",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 1, .length = 1},
  [4] = {.index = 1, .length = 1},
  [5] = {.index = 1, .length = 1},
  [6] = {.index = 1, .length = 1},
  [7] = {.index = 1, .length = 1},
  [8] = {.index = 0, .length = 1},
  [9] = {.index = 2, .length = 1},
  [10] = {.index = 3, .length = 2},
  [11] = {.index = 2, .length = 1},
  [13] = {.index = 5, .length = 2},
  [14] = {.index = 7, .length = 2},
  [15] = {.index = 9, .length = 2},
  [16] = {.index = 11, .length = 2},
  [17] = {.index = 13, .length = 1},
  [18] = {.index = 14, .length = 2},
  [19] = {.index = 16, .length = 1},
  [20] = {.index = 17, .length = 2},
  [21] = {.index = 19, .length = 2},
  [22] = {.index = 21, .length = 2},
  [23] = {.index = 23, .length = 2},
  [24] = {.index = 25, .length = 3},
  [25] = {.index = 28, .length = 3},
  [26] = {.index = 31, .length = 2},
  [28] = {.index = 33, .length = 2},
  [29] = {.index = 35, .length = 3},
  [30] = {.index = 38, .length = 3},
  [31] = {.index = 41, .length = 1},
  [32] = {.index = 42, .length = 3},
  [33] = {.index = 45, .length = 3},
  [34] = {.index = 48, .length = 2},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_name, 1, .inherited = true},
  [2] =
    {field_type, 0},
  [3] =
    {field_name, 1, .inherited = true},
    {field_type, 3, .inherited = true},
  [5] =
    {field_keyword, 0},
    {field_name, 1, .inherited = true},
  [7] =
    {field_arguments, 1, .inherited = true},
    {field_name, 1, .inherited = true},
  [9] =
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [11] =
    {field_name, 0},
    {field_type, 1},
  [13] =
    {field_attribute, 0},
  [14] =
    {field_attribute, 1, .inherited = true},
    {field_name, 0},
  [16] =
    {field_key, 0},
  [17] =
    {field_arguments, 1},
    {field_name, 0},
  [19] =
    {field_name, 0},
    {field_type, 2, .inherited = true},
  [21] =
    {field_name, 0},
    {field_type, 2},
  [23] =
    {field_attribute, 2, .inherited = true},
    {field_name, 0},
  [25] =
    {field_attribute, 2, .inherited = true},
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [28] =
    {field_attribute, 2, .inherited = true},
    {field_name, 0},
    {field_type, 1},
  [31] =
    {field_attribute, 0, .inherited = true},
    {field_attribute, 1, .inherited = true},
  [33] =
    {field_key, 0},
    {field_value, 2},
  [35] =
    {field_attribute, 3, .inherited = true},
    {field_name, 0},
    {field_type, 2, .inherited = true},
  [38] =
    {field_attribute, 3, .inherited = true},
    {field_name, 0},
    {field_type, 2},
  [41] =
    {field_type, 1, .inherited = true},
  [42] =
    {field_attribute, 3, .inherited = true},
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [45] =
    {field_attribute, 4, .inherited = true},
    {field_name, 0},
    {field_type, 2, .inherited = true},
  [48] =
    {field_name, 0},
    {field_value, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [2] = {
    [0] = anon_alias_sym_model,
  },
  [3] = {
    [0] = anon_alias_sym_view,
  },
  [5] = {
    [0] = anon_alias_sym_enum,
  },
  [6] = {
    [0] = anon_alias_sym_datasource,
  },
  [7] = {
    [0] = anon_alias_sym_generator,
  },
  [8] = {
    [0] = sym_identifier,
  },
  [9] = {
    [0] = alias_sym_type_name,
  },
  [12] = {
    [1] = sym_comment,
  },
  [27] = {
    [0] = sym__dotted,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 12,
  [15] = 12,
  [16] = 12,
  [17] = 12,
  [18] = 12,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 20,
  [23] = 21,
  [24] = 20,
  [25] = 21,
  [26] = 21,
  [27] = 20,
  [28] = 20,
  [29] = 21,
  [30] = 20,
  [31] = 21,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 33,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 33,
  [49] = 33,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 47,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 92,
  [93] = 93,
  [94] = 94,
  [95] = 95,
  [96] = 96,
  [97] = 97,
  [98] = 98,
  [99] = 99,
  [100] = 100,
  [101] = 101,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 19,
  [124] = 124,
  [125] = 125,
  [126] = 126,
  [127] = 127,
  [128] = 128,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 134,
  [135] = 135,
  [136] = 136,
  [137] = 137,
  [138] = 138,
  [139] = 139,
  [140] = 140,
  [141] = 141,
  [142] = 142,
  [143] = 32,
  [144] = 34,
  [145] = 36,
  [146] = 146,
  [147] = 39,
  [148] = 148,
  [149] = 47,
  [150] = 150,
  [151] = 13,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 47,
  [160] = 13,
  [161] = 161,
  [162] = 162,
  [163] = 163,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 167,
  [168] = 37,
  [169] = 169,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 42,
  [176] = 43,
  [177] = 44,
  [178] = 45,
  [179] = 46,
  [180] = 47,
  [181] = 47,
  [182] = 182,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 42,
  [187] = 187,
  [188] = 46,
  [189] = 189,
  [190] = 47,
  [191] = 191,
  [192] = 44,
  [193] = 47,
  [194] = 194,
  [195] = 43,
  [196] = 45,
  [197] = 197,
  [198] = 198,
  [199] = 199,
  [200] = 200,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 204,
  [205] = 205,
  [206] = 206,
  [207] = 207,
  [208] = 208,
  [209] = 209,
  [210] = 210,
  [211] = 211,
  [212] = 212,
  [213] = 213,
  [214] = 214,
  [215] = 215,
  [216] = 216,
  [217] = 217,
  [218] = 218,
  [219] = 219,
  [220] = 220,
  [221] = 221,
  [222] = 222,
  [223] = 223,
  [224] = 224,
  [225] = 203,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 229,
  [230] = 230,
  [231] = 231,
  [232] = 232,
  [233] = 233,
  [234] = 234,
  [235] = 235,
  [236] = 236,
  [237] = 237,
  [238] = 238,
  [239] = 239,
  [240] = 240,
  [241] = 241,
  [242] = 242,
  [243] = 243,
  [244] = 244,
  [245] = 245,
  [246] = 153,
  [247] = 247,
  [248] = 248,
  [249] = 153,
  [250] = 250,
  [251] = 251,
  [252] = 252,
  [253] = 253,
  [254] = 153,
  [255] = 47,
  [256] = 256,
  [257] = 257,
  [258] = 253,
  [259] = 259,
  [260] = 219,
  [261] = 202,
  [262] = 203,
  [263] = 235,
  [264] = 236,
  [265] = 253,
  [266] = 259,
  [267] = 219,
  [268] = 202,
  [269] = 203,
  [270] = 235,
  [271] = 236,
  [272] = 272,
  [273] = 253,
  [274] = 259,
  [275] = 219,
  [276] = 202,
  [277] = 203,
  [278] = 235,
  [279] = 236,
  [280] = 280,
  [281] = 259,
  [282] = 282,
  [283] = 203,
  [284] = 284,
  [285] = 259,
  [286] = 259,
  [287] = 287,
  [288] = 288,
  [289] = 289,
  [290] = 290,
  [291] = 291,
  [292] = 182,
  [293] = 293,
  [294] = 294,
  [295] = 295,
  [296] = 296,
  [297] = 297,
  [298] = 182,
  [299] = 299,
  [300] = 300,
  [301] = 301,
  [302] = 302,
  [303] = 303,
  [304] = 304,
  [305] = 305,
  [306] = 182,
  [307] = 307,
  [308] = 308,
  [309] = 309,
  [310] = 310,
  [311] = 299,
  [312] = 312,
  [313] = 313,
  [314] = 314,
  [315] = 315,
  [316] = 194,
  [317] = 317,
  [318] = 187,
  [319] = 189,
  [320] = 199,
  [321] = 194,
  [322] = 198,
  [323] = 200,
  [324] = 324,
  [325] = 325,
  [326] = 19,
  [327] = 317,
  [328] = 328,
  [329] = 187,
  [330] = 189,
  [331] = 199,
  [332] = 197,
  [333] = 198,
  [334] = 200,
  [335] = 335,
  [336] = 43,
  [337] = 187,
  [338] = 189,
  [339] = 199,
  [340] = 44,
  [341] = 197,
  [342] = 194,
  [343] = 45,
  [344] = 198,
  [345] = 200,
  [346] = 46,
  [347] = 43,
  [348] = 44,
  [349] = 45,
  [350] = 46,
  [351] = 43,
  [352] = 44,
  [353] = 45,
  [354] = 46,
  [355] = 47,
  [356] = 47,
  [357] = 47,
  [358] = 358,
  [359] = 325,
  [360] = 360,
  [361] = 361,
  [362] = 358,
  [363] = 363,
  [364] = 364,
  [365] = 365,
  [366] = 361,
  [367] = 358,
  [368] = 325,
  [369] = 361,
  [370] = 370,
  [371] = 371,
  [372] = 372,
  [373] = 373,
  [374] = 374,
  [375] = 361,
  [376] = 361,
  [377] = 313,
  [378] = 378,
  [379] = 361,
  [380] = 197,
  [381] = 381,
  [382] = 382,
  [383] = 383,
  [384] = 211,
  [385] = 385,
  [386] = 386,
  [387] = 387,
  [388] = 32,
  [389] = 389,
  [390] = 390,
  [391] = 391,
  [392] = 392,
  [393] = 393,
  [394] = 34,
  [395] = 395,
  [396] = 396,
  [397] = 397,
  [398] = 398,
  [399] = 399,
  [400] = 400,
  [401] = 36,
  [402] = 402,
  [403] = 403,
  [404] = 404,
  [405] = 405,
  [406] = 406,
  [407] = 407,
  [408] = 408,
  [409] = 409,
  [410] = 410,
  [411] = 411,
  [412] = 412,
  [413] = 39,
  [414] = 414,
  [415] = 47,
  [416] = 416,
  [417] = 417,
  [418] = 418,
  [419] = 419,
  [420] = 420,
  [421] = 421,
  [422] = 422,
  [423] = 423,
  [424] = 424,
  [425] = 423,
  [426] = 422,
  [427] = 422,
  [428] = 428,
  [429] = 429,
  [430] = 430,
  [431] = 422,
  [432] = 432,
  [433] = 433,
  [434] = 422,
  [435] = 435,
  [436] = 436,
  [437] = 422,
  [438] = 438,
  [439] = 439,
  [440] = 440,
  [441] = 441,
  [442] = 422,
  [443] = 422,
  [444] = 422,
  [445] = 422,
  [446] = 422,
  [447] = 422,
  [448] = 448,
  [449] = 439,
  [450] = 448,
  [451] = 448,
  [452] = 448,
  [453] = 448,
  [454] = 448,
  [455] = 448,
  [456] = 448,
  [457] = 448,
  [458] = 448,
  [459] = 448,
  [460] = 448,
  [461] = 448,
  [462] = 422,
};

static inline bool sym_identifier_character_set_1(int32_t c) {
  return (c < 6823
    ? (c < 2990
      ? (c < 2392
        ? (c < 1568
          ? (c < 895
            ? (c < 710
              ? (c < 192
                ? (c < 181
                  ? c == 170
                  : (c <= 181 || c == 186))
                : (c <= 214 || (c < 248
                  ? (c >= 216 && c <= 246)
                  : c <= 705)))
              : (c <= 721 || (c < 880
                ? (c < 748
                  ? (c >= 736 && c <= 740)
                  : (c <= 748 || c == 750))
                : (c <= 884 || (c < 890
                  ? (c >= 886 && c <= 887)
                  : c <= 893)))))
            : (c <= 895 || (c < 1162
              ? (c < 910
                ? (c < 904
                  ? c == 902
                  : (c <= 906 || c == 908))
                : (c <= 929 || (c < 1015
                  ? (c >= 931 && c <= 1013)
                  : c <= 1153)))
              : (c <= 1327 || (c < 1376
                ? (c < 1369
                  ? (c >= 1329 && c <= 1366)
                  : c <= 1369)
                : (c <= 1416 || (c < 1519
                  ? (c >= 1488 && c <= 1514)
                  : c <= 1522)))))))
          : (c <= 1610 || (c < 2042
            ? (c < 1791
              ? (c < 1765
                ? (c < 1649
                  ? (c >= 1646 && c <= 1647)
                  : (c <= 1747 || c == 1749))
                : (c <= 1766 || (c < 1786
                  ? (c >= 1774 && c <= 1775)
                  : c <= 1788)))
              : (c <= 1791 || (c < 1969
                ? (c < 1810
                  ? c == 1808
                  : (c <= 1839 || (c >= 1869 && c <= 1957)))
                : (c <= 1969 || (c < 2036
                  ? (c >= 1994 && c <= 2026)
                  : c <= 2037)))))
            : (c <= 2042 || (c < 2160
              ? (c < 2088
                ? (c < 2074
                  ? (c >= 2048 && c <= 2069)
                  : (c <= 2074 || c == 2084))
                : (c <= 2088 || (c < 2144
                  ? (c >= 2112 && c <= 2136)
                  : c <= 2154)))
              : (c <= 2183 || (c < 2308
                ? (c < 2208
                  ? (c >= 2185 && c <= 2190)
                  : c <= 2249)
                : (c <= 2361 || (c < 2384
                  ? c == 2365
                  : c <= 2384)))))))))
        : (c <= 2401 || (c < 2730
          ? (c < 2565
            ? (c < 2486
              ? (c < 2451
                ? (c < 2437
                  ? (c >= 2417 && c <= 2432)
                  : (c <= 2444 || (c >= 2447 && c <= 2448)))
                : (c <= 2472 || (c < 2482
                  ? (c >= 2474 && c <= 2480)
                  : c <= 2482)))
              : (c <= 2489 || (c < 2527
                ? (c < 2510
                  ? c == 2493
                  : (c <= 2510 || (c >= 2524 && c <= 2525)))
                : (c <= 2529 || (c < 2556
                  ? (c >= 2544 && c <= 2545)
                  : c <= 2556)))))
            : (c <= 2570 || (c < 2649
              ? (c < 2610
                ? (c < 2579
                  ? (c >= 2575 && c <= 2576)
                  : (c <= 2600 || (c >= 2602 && c <= 2608)))
                : (c <= 2611 || (c < 2616
                  ? (c >= 2613 && c <= 2614)
                  : c <= 2617)))
              : (c <= 2652 || (c < 2693
                ? (c < 2674
                  ? c == 2654
                  : c <= 2676)
                : (c <= 2701 || (c < 2707
                  ? (c >= 2703 && c <= 2705)
                  : c <= 2728)))))))
          : (c <= 2736 || (c < 2877
            ? (c < 2821
              ? (c < 2768
                ? (c < 2741
                  ? (c >= 2738 && c <= 2739)
                  : (c <= 2745 || c == 2749))
                : (c <= 2768 || (c < 2809
                  ? (c >= 2784 && c <= 2785)
                  : c <= 2809)))
              : (c <= 2828 || (c < 2858
                ? (c < 2835
                  ? (c >= 2831 && c <= 2832)
                  : c <= 2856)
                : (c <= 2864 || (c < 2869
                  ? (c >= 2866 && c <= 2867)
                  : c <= 2873)))))
            : (c <= 2877 || (c < 2962
              ? (c < 2947
                ? (c < 2911
                  ? (c >= 2908 && c <= 2909)
                  : (c <= 2913 || c == 2929))
                : (c <= 2947 || (c < 2958
                  ? (c >= 2949 && c <= 2954)
                  : c <= 2960)))
              : (c <= 2965 || (c < 2974
                ? (c < 2972
                  ? (c >= 2969 && c <= 2970)
                  : c <= 2972)
                : (c <= 2975 || (c < 2984
                  ? (c >= 2979 && c <= 2980)
                  : c <= 2986)))))))))))
      : (c <= 3001 || (c < 4186
        ? (c < 3450
          ? (c < 3242
            ? (c < 3160
              ? (c < 3090
                ? (c < 3077
                  ? c == 3024
                  : (c <= 3084 || (c >= 3086 && c <= 3088)))
                : (c <= 3112 || (c < 3133
                  ? (c >= 3114 && c <= 3129)
                  : c <= 3133)))
              : (c <= 3162 || (c < 3205
                ? (c < 3168
                  ? c == 3165
                  : (c <= 3169 || c == 3200))
                : (c <= 3212 || (c < 3218
                  ? (c >= 3214 && c <= 3216)
                  : c <= 3240)))))
            : (c <= 3251 || (c < 3342
              ? (c < 3296
                ? (c < 3261
                  ? (c >= 3253 && c <= 3257)
                  : (c <= 3261 || (c >= 3293 && c <= 3294)))
                : (c <= 3297 || (c < 3332
                  ? (c >= 3313 && c <= 3314)
                  : c <= 3340)))
              : (c <= 3344 || (c < 3406
                ? (c < 3389
                  ? (c >= 3346 && c <= 3386)
                  : c <= 3389)
                : (c <= 3406 || (c < 3423
                  ? (c >= 3412 && c <= 3414)
                  : c <= 3425)))))))
          : (c <= 3455 || (c < 3751
            ? (c < 3634
              ? (c < 3517
                ? (c < 3482
                  ? (c >= 3461 && c <= 3478)
                  : (c <= 3505 || (c >= 3507 && c <= 3515)))
                : (c <= 3517 || (c < 3585
                  ? (c >= 3520 && c <= 3526)
                  : c <= 3632)))
              : (c <= 3635 || (c < 3718
                ? (c < 3713
                  ? (c >= 3648 && c <= 3654)
                  : (c <= 3714 || c == 3716))
                : (c <= 3722 || (c < 3749
                  ? (c >= 3724 && c <= 3747)
                  : c <= 3749)))))
            : (c <= 3760 || (c < 3904
              ? (c < 3782
                ? (c < 3773
                  ? (c >= 3762 && c <= 3763)
                  : (c <= 3773 || (c >= 3776 && c <= 3780)))
                : (c <= 3782 || (c < 3840
                  ? (c >= 3804 && c <= 3807)
                  : c <= 3840)))
              : (c <= 3911 || (c < 4096
                ? (c < 3976
                  ? (c >= 3913 && c <= 3948)
                  : c <= 3980)
                : (c <= 4138 || (c < 4176
                  ? c == 4159
                  : c <= 4181)))))))))
        : (c <= 4189 || (c < 5024
          ? (c < 4698
            ? (c < 4295
              ? (c < 4213
                ? (c < 4197
                  ? c == 4193
                  : (c <= 4198 || (c >= 4206 && c <= 4208)))
                : (c <= 4225 || (c < 4256
                  ? c == 4238
                  : c <= 4293)))
              : (c <= 4295 || (c < 4682
                ? (c < 4304
                  ? c == 4301
                  : (c <= 4346 || (c >= 4348 && c <= 4680)))
                : (c <= 4685 || (c < 4696
                  ? (c >= 4688 && c <= 4694)
                  : c <= 4696)))))
            : (c <= 4701 || (c < 4802
              ? (c < 4786
                ? (c < 4746
                  ? (c >= 4704 && c <= 4744)
                  : (c <= 4749 || (c >= 4752 && c <= 4784)))
                : (c <= 4789 || (c < 4800
                  ? (c >= 4792 && c <= 4798)
                  : c <= 4800)))
              : (c <= 4805 || (c < 4882
                ? (c < 4824
                  ? (c >= 4808 && c <= 4822)
                  : c <= 4880)
                : (c <= 4885 || (c < 4992
                  ? (c >= 4888 && c <= 4954)
                  : c <= 5007)))))))
          : (c <= 5109 || (c < 6108
            ? (c < 5919
              ? (c < 5792
                ? (c < 5121
                  ? (c >= 5112 && c <= 5117)
                  : (c <= 5740 || (c >= 5743 && c <= 5786)))
                : (c <= 5866 || (c < 5888
                  ? (c >= 5873 && c <= 5880)
                  : c <= 5905)))
              : (c <= 5937 || (c < 5998
                ? (c < 5984
                  ? (c >= 5952 && c <= 5969)
                  : c <= 5996)
                : (c <= 6000 || (c < 6103
                  ? (c >= 6016 && c <= 6067)
                  : c <= 6103)))))
            : (c <= 6108 || (c < 6480
              ? (c < 6314
                ? (c < 6272
                  ? (c >= 6176 && c <= 6264)
                  : (c <= 6276 || (c >= 6279 && c <= 6312)))
                : (c <= 6314 || (c < 6400
                  ? (c >= 6320 && c <= 6389)
                  : c <= 6430)))
              : (c <= 6509 || (c < 6576
                ? (c < 6528
                  ? (c >= 6512 && c <= 6516)
                  : c <= 6571)
                : (c <= 6601 || (c < 6688
                  ? (c >= 6656 && c <= 6678)
                  : c <= 6740)))))))))))))
    : (c <= 6823 || (c < 43261
      ? (c < 11499
        ? (c < 8118
          ? (c < 7413
            ? (c < 7245
              ? (c < 7086
                ? (c < 6981
                  ? (c >= 6917 && c <= 6963)
                  : (c <= 6988 || (c >= 7043 && c <= 7072)))
                : (c <= 7087 || (c < 7168
                  ? (c >= 7098 && c <= 7141)
                  : c <= 7203)))
              : (c <= 7247 || (c < 7357
                ? (c < 7296
                  ? (c >= 7258 && c <= 7293)
                  : (c <= 7304 || (c >= 7312 && c <= 7354)))
                : (c <= 7359 || (c < 7406
                  ? (c >= 7401 && c <= 7404)
                  : c <= 7411)))))
            : (c <= 7414 || (c < 8016
              ? (c < 7960
                ? (c < 7424
                  ? c == 7418
                  : (c <= 7615 || (c >= 7680 && c <= 7957)))
                : (c <= 7965 || (c < 8008
                  ? (c >= 7968 && c <= 8005)
                  : c <= 8013)))
              : (c <= 8023 || (c < 8029
                ? (c < 8027
                  ? c == 8025
                  : c <= 8027)
                : (c <= 8029 || (c < 8064
                  ? (c >= 8031 && c <= 8061)
                  : c <= 8116)))))))
          : (c <= 8124 || (c < 8458
            ? (c < 8178
              ? (c < 8144
                ? (c < 8130
                  ? c == 8126
                  : (c <= 8132 || (c >= 8134 && c <= 8140)))
                : (c <= 8147 || (c < 8160
                  ? (c >= 8150 && c <= 8155)
                  : c <= 8172)))
              : (c <= 8180 || (c < 8336
                ? (c < 8305
                  ? (c >= 8182 && c <= 8188)
                  : (c <= 8305 || c == 8319))
                : (c <= 8348 || (c < 8455
                  ? c == 8450
                  : c <= 8455)))))
            : (c <= 8467 || (c < 8495
              ? (c < 8486
                ? (c < 8473
                  ? c == 8469
                  : (c <= 8477 || c == 8484))
                : (c <= 8486 || (c < 8490
                  ? c == 8488
                  : c <= 8493)))
              : (c <= 8505 || (c < 8526
                ? (c < 8517
                  ? (c >= 8508 && c <= 8511)
                  : c <= 8521)
                : (c <= 8526 || (c < 11264
                  ? (c >= 8579 && c <= 8580)
                  : c <= 11492)))))))))
        : (c <= 11502 || (c < 12784
          ? (c < 11728
            ? (c < 11648
              ? (c < 11565
                ? (c < 11520
                  ? (c >= 11506 && c <= 11507)
                  : (c <= 11557 || c == 11559))
                : (c <= 11565 || (c < 11631
                  ? (c >= 11568 && c <= 11623)
                  : c <= 11631)))
              : (c <= 11670 || (c < 11704
                ? (c < 11688
                  ? (c >= 11680 && c <= 11686)
                  : (c <= 11694 || (c >= 11696 && c <= 11702)))
                : (c <= 11710 || (c < 11720
                  ? (c >= 11712 && c <= 11718)
                  : c <= 11726)))))
            : (c <= 11734 || (c < 12445
              ? (c < 12337
                ? (c < 11823
                  ? (c >= 11736 && c <= 11742)
                  : (c <= 11823 || (c >= 12293 && c <= 12294)))
                : (c <= 12341 || (c < 12353
                  ? (c >= 12347 && c <= 12348)
                  : c <= 12438)))
              : (c <= 12447 || (c < 12549
                ? (c < 12540
                  ? (c >= 12449 && c <= 12538)
                  : c <= 12543)
                : (c <= 12591 || (c < 12704
                  ? (c >= 12593 && c <= 12686)
                  : c <= 12735)))))))
          : (c <= 12799 || (c < 42786
            ? (c < 42512
              ? (c < 40959
                ? (c < 19903
                  ? c == 13312
                  : (c <= 19903 || c == 19968))
                : (c <= 42124 || (c < 42240
                  ? (c >= 42192 && c <= 42237)
                  : c <= 42508)))
              : (c <= 42527 || (c < 42623
                ? (c < 42560
                  ? (c >= 42538 && c <= 42539)
                  : c <= 42606)
                : (c <= 42653 || (c < 42775
                  ? (c >= 42656 && c <= 42725)
                  : c <= 42783)))))
            : (c <= 42888 || (c < 43015
              ? (c < 42965
                ? (c < 42960
                  ? (c >= 42891 && c <= 42954)
                  : (c <= 42961 || c == 42963))
                : (c <= 42969 || (c < 43011
                  ? (c >= 42994 && c <= 43009)
                  : c <= 43013)))
              : (c <= 43018 || (c < 43138
                ? (c < 43072
                  ? (c >= 43020 && c <= 43042)
                  : c <= 43123)
                : (c <= 43187 || (c < 43259
                  ? (c >= 43250 && c <= 43255)
                  : c <= 43259)))))))))))
      : (c <= 43262 || (c < 65345
        ? (c < 43816
          ? (c < 43646
            ? (c < 43494
              ? (c < 43396
                ? (c < 43312
                  ? (c >= 43274 && c <= 43301)
                  : (c <= 43334 || (c >= 43360 && c <= 43388)))
                : (c <= 43442 || (c < 43488
                  ? c == 43471
                  : c <= 43492)))
              : (c <= 43503 || (c < 43588
                ? (c < 43520
                  ? (c >= 43514 && c <= 43518)
                  : (c <= 43560 || (c >= 43584 && c <= 43586)))
                : (c <= 43595 || (c < 43642
                  ? (c >= 43616 && c <= 43638)
                  : c <= 43642)))))
            : (c <= 43695 || (c < 43744
              ? (c < 43712
                ? (c < 43701
                  ? c == 43697
                  : (c <= 43702 || (c >= 43705 && c <= 43709)))
                : (c <= 43712 || (c < 43739
                  ? c == 43714
                  : c <= 43741)))
              : (c <= 43754 || (c < 43785
                ? (c < 43777
                  ? (c >= 43762 && c <= 43764)
                  : c <= 43782)
                : (c <= 43790 || (c < 43808
                  ? (c >= 43793 && c <= 43798)
                  : c <= 43814)))))))
          : (c <= 43822 || (c < 64298
            ? (c < 55243
              ? (c < 44032
                ? (c < 43868
                  ? (c >= 43824 && c <= 43866)
                  : (c <= 43881 || (c >= 43888 && c <= 44002)))
                : (c <= 44032 || (c < 55216
                  ? c == 55203
                  : c <= 55238)))
              : (c <= 55291 || (c < 64275
                ? (c < 64112
                  ? (c >= 63744 && c <= 64109)
                  : (c <= 64217 || (c >= 64256 && c <= 64262)))
                : (c <= 64279 || (c < 64287
                  ? c == 64285
                  : c <= 64296)))))
            : (c <= 64310 || (c < 64848
              ? (c < 64323
                ? (c < 64318
                  ? (c >= 64312 && c <= 64316)
                  : (c <= 64318 || (c >= 64320 && c <= 64321)))
                : (c <= 64324 || (c < 64467
                  ? (c >= 64326 && c <= 64433)
                  : c <= 64829)))
              : (c <= 64911 || (c < 65136
                ? (c < 65008
                  ? (c >= 64914 && c <= 64967)
                  : c <= 65019)
                : (c <= 65140 || (c < 65313
                  ? (c >= 65142 && c <= 65276)
                  : c <= 65338)))))))))
        : (c <= 65370 || (c < 66928
          ? (c < 66208
            ? (c < 65549
              ? (c < 65490
                ? (c < 65474
                  ? (c >= 65382 && c <= 65470)
                  : (c <= 65479 || (c >= 65482 && c <= 65487)))
                : (c <= 65495 || (c < 65536
                  ? (c >= 65498 && c <= 65500)
                  : c <= 65547)))
              : (c <= 65574 || (c < 65616
                ? (c < 65596
                  ? (c >= 65576 && c <= 65594)
                  : (c <= 65597 || (c >= 65599 && c <= 65613)))
                : (c <= 65629 || (c < 66176
                  ? (c >= 65664 && c <= 65786)
                  : c <= 66204)))))
            : (c <= 66256 || (c < 66504
              ? (c < 66384
                ? (c < 66349
                  ? (c >= 66304 && c <= 66335)
                  : (c <= 66368 || (c >= 66370 && c <= 66377)))
                : (c <= 66421 || (c < 66464
                  ? (c >= 66432 && c <= 66461)
                  : c <= 66499)))
              : (c <= 66511 || (c < 66776
                ? (c < 66736
                  ? (c >= 66560 && c <= 66717)
                  : c <= 66771)
                : (c <= 66811 || (c < 66864
                  ? (c >= 66816 && c <= 66855)
                  : c <= 66915)))))))
          : (c <= 66938 || (c < 67506
            ? (c < 67003
              ? (c < 66967
                ? (c < 66956
                  ? (c >= 66940 && c <= 66954)
                  : (c <= 66962 || (c >= 66964 && c <= 66965)))
                : (c <= 66977 || (c < 66995
                  ? (c >= 66979 && c <= 66993)
                  : c <= 67001)))
              : (c <= 67004 || (c < 67424
                ? (c < 67392
                  ? (c >= 67072 && c <= 67382)
                  : c <= 67413)
                : (c <= 67431 || (c < 67463
                  ? (c >= 67456 && c <= 67461)
                  : c <= 67504)))))
            : (c <= 67514 || (c < 67680
              ? (c < 67639
                ? (c < 67592
                  ? (c >= 67584 && c <= 67589)
                  : (c <= 67592 || (c >= 67594 && c <= 67637)))
                : (c <= 67640 || (c < 67647
                  ? c == 67644
                  : c <= 67669)))
              : (c <= 67702 || (c < 67828
                ? (c < 67808
                  ? (c >= 67712 && c <= 67742)
                  : c <= 67826)
                : (c <= 67829 || (c < 67872
                  ? (c >= 67840 && c <= 67861)
                  : c <= 67883)))))))))))))));
}

static inline bool sym_identifier_character_set_2(int32_t c) {
  return (c < 6823
    ? (c < 3024
      ? (c < 2392
        ? (c < 1568
          ? (c < 895
            ? (c < 710
              ? (c < 192
                ? (c < 181
                  ? c == 170
                  : (c <= 181 || c == 186))
                : (c <= 214 || (c < 248
                  ? (c >= 216 && c <= 246)
                  : c <= 705)))
              : (c <= 721 || (c < 880
                ? (c < 748
                  ? (c >= 736 && c <= 740)
                  : (c <= 748 || c == 750))
                : (c <= 884 || (c < 890
                  ? (c >= 886 && c <= 887)
                  : c <= 893)))))
            : (c <= 895 || (c < 1162
              ? (c < 910
                ? (c < 904
                  ? c == 902
                  : (c <= 906 || c == 908))
                : (c <= 929 || (c < 1015
                  ? (c >= 931 && c <= 1013)
                  : c <= 1153)))
              : (c <= 1327 || (c < 1376
                ? (c < 1369
                  ? (c >= 1329 && c <= 1366)
                  : c <= 1369)
                : (c <= 1416 || (c < 1519
                  ? (c >= 1488 && c <= 1514)
                  : c <= 1522)))))))
          : (c <= 1610 || (c < 2042
            ? (c < 1791
              ? (c < 1765
                ? (c < 1649
                  ? (c >= 1646 && c <= 1647)
                  : (c <= 1747 || c == 1749))
                : (c <= 1766 || (c < 1786
                  ? (c >= 1774 && c <= 1775)
                  : c <= 1788)))
              : (c <= 1791 || (c < 1969
                ? (c < 1810
                  ? c == 1808
                  : (c <= 1839 || (c >= 1869 && c <= 1957)))
                : (c <= 1969 || (c < 2036
                  ? (c >= 1994 && c <= 2026)
                  : c <= 2037)))))
            : (c <= 2042 || (c < 2160
              ? (c < 2088
                ? (c < 2074
                  ? (c >= 2048 && c <= 2069)
                  : (c <= 2074 || c == 2084))
                : (c <= 2088 || (c < 2144
                  ? (c >= 2112 && c <= 2136)
                  : c <= 2154)))
              : (c <= 2183 || (c < 2308
                ? (c < 2208
                  ? (c >= 2185 && c <= 2190)
                  : c <= 2249)
                : (c <= 2361 || (c < 2384
                  ? c == 2365
                  : c <= 2384)))))))))
        : (c <= 2401 || (c < 2730
          ? (c < 2565
            ? (c < 2486
              ? (c < 2451
                ? (c < 2437
                  ? (c >= 2417 && c <= 2432)
                  : (c <= 2444 || (c >= 2447 && c <= 2448)))
                : (c <= 2472 || (c < 2482
                  ? (c >= 2474 && c <= 2480)
                  : c <= 2482)))
              : (c <= 2489 || (c < 2527
                ? (c < 2510
                  ? c == 2493
                  : (c <= 2510 || (c >= 2524 && c <= 2525)))
                : (c <= 2529 || (c < 2556
                  ? (c >= 2544 && c <= 2545)
                  : c <= 2556)))))
            : (c <= 2570 || (c < 2649
              ? (c < 2610
                ? (c < 2579
                  ? (c >= 2575 && c <= 2576)
                  : (c <= 2600 || (c >= 2602 && c <= 2608)))
                : (c <= 2611 || (c < 2616
                  ? (c >= 2613 && c <= 2614)
                  : c <= 2617)))
              : (c <= 2652 || (c < 2693
                ? (c < 2674
                  ? c == 2654
                  : c <= 2676)
                : (c <= 2701 || (c < 2707
                  ? (c >= 2703 && c <= 2705)
                  : c <= 2728)))))))
          : (c <= 2736 || (c < 2908
            ? (c < 2821
              ? (c < 2768
                ? (c < 2741
                  ? (c >= 2738 && c <= 2739)
                  : (c <= 2745 || c == 2749))
                : (c <= 2768 || (c < 2809
                  ? (c >= 2784 && c <= 2785)
                  : c <= 2809)))
              : (c <= 2828 || (c < 2866
                ? (c < 2835
                  ? (c >= 2831 && c <= 2832)
                  : (c <= 2856 || (c >= 2858 && c <= 2864)))
                : (c <= 2867 || (c < 2877
                  ? (c >= 2869 && c <= 2873)
                  : c <= 2877)))))
            : (c <= 2909 || (c < 2969
              ? (c < 2949
                ? (c < 2929
                  ? (c >= 2911 && c <= 2913)
                  : (c <= 2929 || c == 2947))
                : (c <= 2954 || (c < 2962
                  ? (c >= 2958 && c <= 2960)
                  : c <= 2965)))
              : (c <= 2970 || (c < 2979
                ? (c < 2974
                  ? c == 2972
                  : c <= 2975)
                : (c <= 2980 || (c < 2990
                  ? (c >= 2984 && c <= 2986)
                  : c <= 3001)))))))))))
      : (c <= 3024 || (c < 4193
        ? (c < 3461
          ? (c < 3253
            ? (c < 3165
              ? (c < 3114
                ? (c < 3086
                  ? (c >= 3077 && c <= 3084)
                  : (c <= 3088 || (c >= 3090 && c <= 3112)))
                : (c <= 3129 || (c < 3160
                  ? c == 3133
                  : c <= 3162)))
              : (c <= 3165 || (c < 3214
                ? (c < 3200
                  ? (c >= 3168 && c <= 3169)
                  : (c <= 3200 || (c >= 3205 && c <= 3212)))
                : (c <= 3216 || (c < 3242
                  ? (c >= 3218 && c <= 3240)
                  : c <= 3251)))))
            : (c <= 3257 || (c < 3346
              ? (c < 3313
                ? (c < 3293
                  ? c == 3261
                  : (c <= 3294 || (c >= 3296 && c <= 3297)))
                : (c <= 3314 || (c < 3342
                  ? (c >= 3332 && c <= 3340)
                  : c <= 3344)))
              : (c <= 3386 || (c < 3412
                ? (c < 3406
                  ? c == 3389
                  : c <= 3406)
                : (c <= 3414 || (c < 3450
                  ? (c >= 3423 && c <= 3425)
                  : c <= 3455)))))))
          : (c <= 3478 || (c < 3762
            ? (c < 3648
              ? (c < 3520
                ? (c < 3507
                  ? (c >= 3482 && c <= 3505)
                  : (c <= 3515 || c == 3517))
                : (c <= 3526 || (c < 3634
                  ? (c >= 3585 && c <= 3632)
                  : c <= 3635)))
              : (c <= 3654 || (c < 3724
                ? (c < 3716
                  ? (c >= 3713 && c <= 3714)
                  : (c <= 3716 || (c >= 3718 && c <= 3722)))
                : (c <= 3747 || (c < 3751
                  ? c == 3749
                  : c <= 3760)))))
            : (c <= 3763 || (c < 3913
              ? (c < 3804
                ? (c < 3776
                  ? c == 3773
                  : (c <= 3780 || c == 3782))
                : (c <= 3807 || (c < 3904
                  ? c == 3840
                  : c <= 3911)))
              : (c <= 3948 || (c < 4159
                ? (c < 4096
                  ? (c >= 3976 && c <= 3980)
                  : c <= 4138)
                : (c <= 4159 || (c < 4186
                  ? (c >= 4176 && c <= 4181)
                  : c <= 4189)))))))))
        : (c <= 4193 || (c < 5112
          ? (c < 4704
            ? (c < 4301
              ? (c < 4238
                ? (c < 4206
                  ? (c >= 4197 && c <= 4198)
                  : (c <= 4208 || (c >= 4213 && c <= 4225)))
                : (c <= 4238 || (c < 4295
                  ? (c >= 4256 && c <= 4293)
                  : c <= 4295)))
              : (c <= 4301 || (c < 4688
                ? (c < 4348
                  ? (c >= 4304 && c <= 4346)
                  : (c <= 4680 || (c >= 4682 && c <= 4685)))
                : (c <= 4694 || (c < 4698
                  ? c == 4696
                  : c <= 4701)))))
            : (c <= 4744 || (c < 4808
              ? (c < 4792
                ? (c < 4752
                  ? (c >= 4746 && c <= 4749)
                  : (c <= 4784 || (c >= 4786 && c <= 4789)))
                : (c <= 4798 || (c < 4802
                  ? c == 4800
                  : c <= 4805)))
              : (c <= 4822 || (c < 4888
                ? (c < 4882
                  ? (c >= 4824 && c <= 4880)
                  : c <= 4885)
                : (c <= 4954 || (c < 5024
                  ? (c >= 4992 && c <= 5007)
                  : c <= 5109)))))))
          : (c <= 5117 || (c < 6108
            ? (c < 5919
              ? (c < 5792
                ? (c < 5743
                  ? (c >= 5121 && c <= 5740)
                  : (c <= 5759 || (c >= 5761 && c <= 5786)))
                : (c <= 5866 || (c < 5888
                  ? (c >= 5873 && c <= 5880)
                  : c <= 5905)))
              : (c <= 5937 || (c < 5998
                ? (c < 5984
                  ? (c >= 5952 && c <= 5969)
                  : c <= 5996)
                : (c <= 6000 || (c < 6103
                  ? (c >= 6016 && c <= 6067)
                  : c <= 6103)))))
            : (c <= 6108 || (c < 6480
              ? (c < 6314
                ? (c < 6272
                  ? (c >= 6176 && c <= 6264)
                  : (c <= 6276 || (c >= 6279 && c <= 6312)))
                : (c <= 6314 || (c < 6400
                  ? (c >= 6320 && c <= 6389)
                  : c <= 6430)))
              : (c <= 6509 || (c < 6576
                ? (c < 6528
                  ? (c >= 6512 && c <= 6516)
                  : c <= 6571)
                : (c <= 6601 || (c < 6688
                  ? (c >= 6656 && c <= 6678)
                  : c <= 6740)))))))))))))
    : (c <= 6823 || (c < 43261
      ? (c < 11499
        ? (c < 8118
          ? (c < 7413
            ? (c < 7245
              ? (c < 7086
                ? (c < 6981
                  ? (c >= 6917 && c <= 6963)
                  : (c <= 6988 || (c >= 7043 && c <= 7072)))
                : (c <= 7087 || (c < 7168
                  ? (c >= 7098 && c <= 7141)
                  : c <= 7203)))
              : (c <= 7247 || (c < 7357
                ? (c < 7296
                  ? (c >= 7258 && c <= 7293)
                  : (c <= 7304 || (c >= 7312 && c <= 7354)))
                : (c <= 7359 || (c < 7406
                  ? (c >= 7401 && c <= 7404)
                  : c <= 7411)))))
            : (c <= 7414 || (c < 8016
              ? (c < 7960
                ? (c < 7424
                  ? c == 7418
                  : (c <= 7615 || (c >= 7680 && c <= 7957)))
                : (c <= 7965 || (c < 8008
                  ? (c >= 7968 && c <= 8005)
                  : c <= 8013)))
              : (c <= 8023 || (c < 8029
                ? (c < 8027
                  ? c == 8025
                  : c <= 8027)
                : (c <= 8029 || (c < 8064
                  ? (c >= 8031 && c <= 8061)
                  : c <= 8116)))))))
          : (c <= 8124 || (c < 8458
            ? (c < 8178
              ? (c < 8144
                ? (c < 8130
                  ? c == 8126
                  : (c <= 8132 || (c >= 8134 && c <= 8140)))
                : (c <= 8147 || (c < 8160
                  ? (c >= 8150 && c <= 8155)
                  : c <= 8172)))
              : (c <= 8180 || (c < 8336
                ? (c < 8305
                  ? (c >= 8182 && c <= 8188)
                  : (c <= 8305 || c == 8319))
                : (c <= 8348 || (c < 8455
                  ? c == 8450
                  : c <= 8455)))))
            : (c <= 8467 || (c < 8495
              ? (c < 8486
                ? (c < 8473
                  ? c == 8469
                  : (c <= 8477 || c == 8484))
                : (c <= 8486 || (c < 8490
                  ? c == 8488
                  : c <= 8493)))
              : (c <= 8505 || (c < 8526
                ? (c < 8517
                  ? (c >= 8508 && c <= 8511)
                  : c <= 8521)
                : (c <= 8526 || (c < 11264
                  ? (c >= 8579 && c <= 8580)
                  : c <= 11492)))))))))
        : (c <= 11502 || (c < 12784
          ? (c < 11728
            ? (c < 11648
              ? (c < 11565
                ? (c < 11520
                  ? (c >= 11506 && c <= 11507)
                  : (c <= 11557 || c == 11559))
                : (c <= 11565 || (c < 11631
                  ? (c >= 11568 && c <= 11623)
                  : c <= 11631)))
              : (c <= 11670 || (c < 11704
                ? (c < 11688
                  ? (c >= 11680 && c <= 11686)
                  : (c <= 11694 || (c >= 11696 && c <= 11702)))
                : (c <= 11710 || (c < 11720
                  ? (c >= 11712 && c <= 11718)
                  : c <= 11726)))))
            : (c <= 11734 || (c < 12445
              ? (c < 12337
                ? (c < 11823
                  ? (c >= 11736 && c <= 11742)
                  : (c <= 11823 || (c >= 12293 && c <= 12294)))
                : (c <= 12341 || (c < 12353
                  ? (c >= 12347 && c <= 12348)
                  : c <= 12438)))
              : (c <= 12447 || (c < 12549
                ? (c < 12540
                  ? (c >= 12449 && c <= 12538)
                  : c <= 12543)
                : (c <= 12591 || (c < 12704
                  ? (c >= 12593 && c <= 12686)
                  : c <= 12735)))))))
          : (c <= 12799 || (c < 42786
            ? (c < 42512
              ? (c < 40959
                ? (c < 19903
                  ? c == 13312
                  : (c <= 19903 || c == 19968))
                : (c <= 42124 || (c < 42240
                  ? (c >= 42192 && c <= 42237)
                  : c <= 42508)))
              : (c <= 42527 || (c < 42623
                ? (c < 42560
                  ? (c >= 42538 && c <= 42539)
                  : c <= 42606)
                : (c <= 42653 || (c < 42775
                  ? (c >= 42656 && c <= 42725)
                  : c <= 42783)))))
            : (c <= 42888 || (c < 43015
              ? (c < 42965
                ? (c < 42960
                  ? (c >= 42891 && c <= 42954)
                  : (c <= 42961 || c == 42963))
                : (c <= 42969 || (c < 43011
                  ? (c >= 42994 && c <= 43009)
                  : c <= 43013)))
              : (c <= 43018 || (c < 43138
                ? (c < 43072
                  ? (c >= 43020 && c <= 43042)
                  : c <= 43123)
                : (c <= 43187 || (c < 43259
                  ? (c >= 43250 && c <= 43255)
                  : c <= 43259)))))))))))
      : (c <= 43262 || (c < 65345
        ? (c < 43816
          ? (c < 43646
            ? (c < 43494
              ? (c < 43396
                ? (c < 43312
                  ? (c >= 43274 && c <= 43301)
                  : (c <= 43334 || (c >= 43360 && c <= 43388)))
                : (c <= 43442 || (c < 43488
                  ? c == 43471
                  : c <= 43492)))
              : (c <= 43503 || (c < 43588
                ? (c < 43520
                  ? (c >= 43514 && c <= 43518)
                  : (c <= 43560 || (c >= 43584 && c <= 43586)))
                : (c <= 43595 || (c < 43642
                  ? (c >= 43616 && c <= 43638)
                  : c <= 43642)))))
            : (c <= 43695 || (c < 43744
              ? (c < 43712
                ? (c < 43701
                  ? c == 43697
                  : (c <= 43702 || (c >= 43705 && c <= 43709)))
                : (c <= 43712 || (c < 43739
                  ? c == 43714
                  : c <= 43741)))
              : (c <= 43754 || (c < 43785
                ? (c < 43777
                  ? (c >= 43762 && c <= 43764)
                  : c <= 43782)
                : (c <= 43790 || (c < 43808
                  ? (c >= 43793 && c <= 43798)
                  : c <= 43814)))))))
          : (c <= 43822 || (c < 64298
            ? (c < 55243
              ? (c < 44032
                ? (c < 43868
                  ? (c >= 43824 && c <= 43866)
                  : (c <= 43881 || (c >= 43888 && c <= 44002)))
                : (c <= 44032 || (c < 55216
                  ? c == 55203
                  : c <= 55238)))
              : (c <= 55291 || (c < 64275
                ? (c < 64112
                  ? (c >= 63744 && c <= 64109)
                  : (c <= 64217 || (c >= 64256 && c <= 64262)))
                : (c <= 64279 || (c < 64287
                  ? c == 64285
                  : c <= 64296)))))
            : (c <= 64310 || (c < 64848
              ? (c < 64323
                ? (c < 64318
                  ? (c >= 64312 && c <= 64316)
                  : (c <= 64318 || (c >= 64320 && c <= 64321)))
                : (c <= 64324 || (c < 64467
                  ? (c >= 64326 && c <= 64433)
                  : c <= 64829)))
              : (c <= 64911 || (c < 65136
                ? (c < 65008
                  ? (c >= 64914 && c <= 64967)
                  : c <= 65019)
                : (c <= 65140 || (c < 65313
                  ? (c >= 65142 && c <= 65276)
                  : c <= 65338)))))))))
        : (c <= 65370 || (c < 66928
          ? (c < 66208
            ? (c < 65549
              ? (c < 65490
                ? (c < 65474
                  ? (c >= 65382 && c <= 65470)
                  : (c <= 65479 || (c >= 65482 && c <= 65487)))
                : (c <= 65495 || (c < 65536
                  ? (c >= 65498 && c <= 65500)
                  : c <= 65547)))
              : (c <= 65574 || (c < 65616
                ? (c < 65596
                  ? (c >= 65576 && c <= 65594)
                  : (c <= 65597 || (c >= 65599 && c <= 65613)))
                : (c <= 65629 || (c < 66176
                  ? (c >= 65664 && c <= 65786)
                  : c <= 66204)))))
            : (c <= 66256 || (c < 66504
              ? (c < 66384
                ? (c < 66349
                  ? (c >= 66304 && c <= 66335)
                  : (c <= 66368 || (c >= 66370 && c <= 66377)))
                : (c <= 66421 || (c < 66464
                  ? (c >= 66432 && c <= 66461)
                  : c <= 66499)))
              : (c <= 66511 || (c < 66776
                ? (c < 66736
                  ? (c >= 66560 && c <= 66717)
                  : c <= 66771)
                : (c <= 66811 || (c < 66864
                  ? (c >= 66816 && c <= 66855)
                  : c <= 66915)))))))
          : (c <= 66938 || (c < 67506
            ? (c < 67003
              ? (c < 66967
                ? (c < 66956
                  ? (c >= 66940 && c <= 66954)
                  : (c <= 66962 || (c >= 66964 && c <= 66965)))
                : (c <= 66977 || (c < 66995
                  ? (c >= 66979 && c <= 66993)
                  : c <= 67001)))
              : (c <= 67004 || (c < 67424
                ? (c < 67392
                  ? (c >= 67072 && c <= 67382)
                  : c <= 67413)
                : (c <= 67431 || (c < 67463
                  ? (c >= 67456 && c <= 67461)
                  : c <= 67504)))))
            : (c <= 67514 || (c < 67680
              ? (c < 67639
                ? (c < 67592
                  ? (c >= 67584 && c <= 67589)
                  : (c <= 67592 || (c >= 67594 && c <= 67637)))
                : (c <= 67640 || (c < 67647
                  ? c == 67644
                  : c <= 67669)))
              : (c <= 67702 || (c < 67828
                ? (c < 67808
                  ? (c >= 67712 && c <= 67742)
                  : c <= 67826)
                : (c <= 67829 || (c < 67872
                  ? (c >= 67840 && c <= 67861)
                  : c <= 67883)))))))))))))));
}

static inline bool sym_identifier_character_set_3(int32_t c) {
  return (c < 6576
    ? (c < 2974
      ? (c < 2208
        ? (c < 1369
          ? (c < 748
            ? (c < 181
              ? (c < '_'
                ? (c < '0'
                  ? c == '-'
                  : (c <= '9' || (c >= 'A' && c <= 'Z')))
                : (c <= '_' || (c < 170
                  ? (c >= 'a' && c <= 'z')
                  : c <= 170)))
              : (c <= 181 || (c < 248
                ? (c < 192
                  ? c == 186
                  : (c <= 214 || (c >= 216 && c <= 246)))
                : (c <= 705 || (c < 736
                  ? (c >= 710 && c <= 721)
                  : c <= 740)))))
            : (c <= 748 || (c < 904
              ? (c < 890
                ? (c < 880
                  ? c == 750
                  : (c <= 884 || (c >= 886 && c <= 887)))
                : (c <= 893 || (c < 902
                  ? c == 895
                  : c <= 902)))
              : (c <= 906 || (c < 1015
                ? (c < 910
                  ? c == 908
                  : (c <= 929 || (c >= 931 && c <= 1013)))
                : (c <= 1153 || (c < 1329
                  ? (c >= 1162 && c <= 1327)
                  : c <= 1366)))))))
          : (c <= 1369 || (c < 1869
            ? (c < 1749
              ? (c < 1568
                ? (c < 1488
                  ? (c >= 1376 && c <= 1416)
                  : (c <= 1514 || (c >= 1519 && c <= 1522)))
                : (c <= 1610 || (c < 1649
                  ? (c >= 1646 && c <= 1647)
                  : c <= 1747)))
              : (c <= 1749 || (c < 1791
                ? (c < 1774
                  ? (c >= 1765 && c <= 1766)
                  : (c <= 1775 || (c >= 1786 && c <= 1788)))
                : (c <= 1791 || (c < 1810
                  ? c == 1808
                  : c <= 1839)))))
            : (c <= 1957 || (c < 2084
              ? (c < 2042
                ? (c < 1994
                  ? c == 1969
                  : (c <= 2026 || (c >= 2036 && c <= 2037)))
                : (c <= 2042 || (c < 2074
                  ? (c >= 2048 && c <= 2069)
                  : c <= 2074)))
              : (c <= 2084 || (c < 2144
                ? (c < 2112
                  ? c == 2088
                  : c <= 2136)
                : (c <= 2154 || (c < 2185
                  ? (c >= 2160 && c <= 2183)
                  : c <= 2190)))))))))
        : (c <= 2249 || (c < 2674
          ? (c < 2524
            ? (c < 2447
              ? (c < 2392
                ? (c < 2365
                  ? (c >= 2308 && c <= 2361)
                  : (c <= 2365 || c == 2384))
                : (c <= 2401 || (c < 2437
                  ? (c >= 2417 && c <= 2432)
                  : c <= 2444)))
              : (c <= 2448 || (c < 2486
                ? (c < 2474
                  ? (c >= 2451 && c <= 2472)
                  : (c <= 2480 || c == 2482))
                : (c <= 2489 || (c < 2510
                  ? c == 2493
                  : c <= 2510)))))
            : (c <= 2525 || (c < 2602
              ? (c < 2565
                ? (c < 2544
                  ? (c >= 2527 && c <= 2529)
                  : (c <= 2545 || c == 2556))
                : (c <= 2570 || (c < 2579
                  ? (c >= 2575 && c <= 2576)
                  : c <= 2600)))
              : (c <= 2608 || (c < 2616
                ? (c < 2613
                  ? (c >= 2610 && c <= 2611)
                  : c <= 2614)
                : (c <= 2617 || (c < 2654
                  ? (c >= 2649 && c <= 2652)
                  : c <= 2654)))))))
          : (c <= 2676 || (c < 2858
            ? (c < 2749
              ? (c < 2730
                ? (c < 2703
                  ? (c >= 2693 && c <= 2701)
                  : (c <= 2705 || (c >= 2707 && c <= 2728)))
                : (c <= 2736 || (c < 2741
                  ? (c >= 2738 && c <= 2739)
                  : c <= 2745)))
              : (c <= 2749 || (c < 2821
                ? (c < 2784
                  ? c == 2768
                  : (c <= 2785 || c == 2809))
                : (c <= 2828 || (c < 2835
                  ? (c >= 2831 && c <= 2832)
                  : c <= 2856)))))
            : (c <= 2864 || (c < 2947
              ? (c < 2908
                ? (c < 2869
                  ? (c >= 2866 && c <= 2867)
                  : (c <= 2873 || c == 2877))
                : (c <= 2909 || (c < 2929
                  ? (c >= 2911 && c <= 2913)
                  : c <= 2929)))
              : (c <= 2947 || (c < 2962
                ? (c < 2958
                  ? (c >= 2949 && c <= 2954)
                  : c <= 2960)
                : (c <= 2965 || (c < 2972
                  ? (c >= 2969 && c <= 2970)
                  : c <= 2972)))))))))))
      : (c <= 2975 || (c < 4096
        ? (c < 3406
          ? (c < 3205
            ? (c < 3090
              ? (c < 3024
                ? (c < 2984
                  ? (c >= 2979 && c <= 2980)
                  : (c <= 2986 || (c >= 2990 && c <= 3001)))
                : (c <= 3024 || (c < 3086
                  ? (c >= 3077 && c <= 3084)
                  : c <= 3088)))
              : (c <= 3112 || (c < 3165
                ? (c < 3133
                  ? (c >= 3114 && c <= 3129)
                  : (c <= 3133 || (c >= 3160 && c <= 3162)))
                : (c <= 3165 || (c < 3200
                  ? (c >= 3168 && c <= 3169)
                  : c <= 3200)))))
            : (c <= 3212 || (c < 3296
              ? (c < 3253
                ? (c < 3218
                  ? (c >= 3214 && c <= 3216)
                  : (c <= 3240 || (c >= 3242 && c <= 3251)))
                : (c <= 3257 || (c < 3293
                  ? c == 3261
                  : c <= 3294)))
              : (c <= 3297 || (c < 3342
                ? (c < 3332
                  ? (c >= 3313 && c <= 3314)
                  : c <= 3340)
                : (c <= 3344 || (c < 3389
                  ? (c >= 3346 && c <= 3386)
                  : c <= 3389)))))))
          : (c <= 3406 || (c < 3718
            ? (c < 3517
              ? (c < 3461
                ? (c < 3423
                  ? (c >= 3412 && c <= 3414)
                  : (c <= 3425 || (c >= 3450 && c <= 3455)))
                : (c <= 3478 || (c < 3507
                  ? (c >= 3482 && c <= 3505)
                  : c <= 3515)))
              : (c <= 3517 || (c < 3648
                ? (c < 3585
                  ? (c >= 3520 && c <= 3526)
                  : (c <= 3632 || (c >= 3634 && c <= 3635)))
                : (c <= 3654 || (c < 3716
                  ? (c >= 3713 && c <= 3714)
                  : c <= 3716)))))
            : (c <= 3722 || (c < 3782
              ? (c < 3762
                ? (c < 3749
                  ? (c >= 3724 && c <= 3747)
                  : (c <= 3749 || (c >= 3751 && c <= 3760)))
                : (c <= 3763 || (c < 3776
                  ? c == 3773
                  : c <= 3780)))
              : (c <= 3782 || (c < 3904
                ? (c < 3840
                  ? (c >= 3804 && c <= 3807)
                  : c <= 3840)
                : (c <= 3911 || (c < 3976
                  ? (c >= 3913 && c <= 3948)
                  : c <= 3980)))))))))
        : (c <= 4138 || (c < 4882
          ? (c < 4682
            ? (c < 4213
              ? (c < 4193
                ? (c < 4176
                  ? c == 4159
                  : (c <= 4181 || (c >= 4186 && c <= 4189)))
                : (c <= 4193 || (c < 4206
                  ? (c >= 4197 && c <= 4198)
                  : c <= 4208)))
              : (c <= 4225 || (c < 4301
                ? (c < 4256
                  ? c == 4238
                  : (c <= 4293 || c == 4295))
                : (c <= 4301 || (c < 4348
                  ? (c >= 4304 && c <= 4346)
                  : c <= 4680)))))
            : (c <= 4685 || (c < 4786
              ? (c < 4704
                ? (c < 4696
                  ? (c >= 4688 && c <= 4694)
                  : (c <= 4696 || (c >= 4698 && c <= 4701)))
                : (c <= 4744 || (c < 4752
                  ? (c >= 4746 && c <= 4749)
                  : c <= 4784)))
              : (c <= 4789 || (c < 4802
                ? (c < 4800
                  ? (c >= 4792 && c <= 4798)
                  : c <= 4800)
                : (c <= 4805 || (c < 4824
                  ? (c >= 4808 && c <= 4822)
                  : c <= 4880)))))))
          : (c <= 4885 || (c < 5998
            ? (c < 5761
              ? (c < 5112
                ? (c < 4992
                  ? (c >= 4888 && c <= 4954)
                  : (c <= 5007 || (c >= 5024 && c <= 5109)))
                : (c <= 5117 || (c < 5743
                  ? (c >= 5121 && c <= 5740)
                  : c <= 5759)))
              : (c <= 5786 || (c < 5919
                ? (c < 5873
                  ? (c >= 5792 && c <= 5866)
                  : (c <= 5880 || (c >= 5888 && c <= 5905)))
                : (c <= 5937 || (c < 5984
                  ? (c >= 5952 && c <= 5969)
                  : c <= 5996)))))
            : (c <= 6000 || (c < 6314
              ? (c < 6176
                ? (c < 6103
                  ? (c >= 6016 && c <= 6067)
                  : (c <= 6103 || c == 6108))
                : (c <= 6264 || (c < 6279
                  ? (c >= 6272 && c <= 6276)
                  : c <= 6312)))
              : (c <= 6314 || (c < 6480
                ? (c < 6400
                  ? (c >= 6320 && c <= 6389)
                  : c <= 6430)
                : (c <= 6509 || (c < 6528
                  ? (c >= 6512 && c <= 6516)
                  : c <= 6571)))))))))))))
    : (c <= 6601 || (c < 43259
      ? (c < 8579
        ? (c < 8031
          ? (c < 7357
            ? (c < 7086
              ? (c < 6917
                ? (c < 6688
                  ? (c >= 6656 && c <= 6678)
                  : (c <= 6740 || c == 6823))
                : (c <= 6963 || (c < 7043
                  ? (c >= 6981 && c <= 6988)
                  : c <= 7072)))
              : (c <= 7087 || (c < 7258
                ? (c < 7168
                  ? (c >= 7098 && c <= 7141)
                  : (c <= 7203 || (c >= 7245 && c <= 7247)))
                : (c <= 7293 || (c < 7312
                  ? (c >= 7296 && c <= 7304)
                  : c <= 7354)))))
            : (c <= 7359 || (c < 7960
              ? (c < 7418
                ? (c < 7406
                  ? (c >= 7401 && c <= 7404)
                  : (c <= 7411 || (c >= 7413 && c <= 7414)))
                : (c <= 7418 || (c < 7680
                  ? (c >= 7424 && c <= 7615)
                  : c <= 7957)))
              : (c <= 7965 || (c < 8025
                ? (c < 8008
                  ? (c >= 7968 && c <= 8005)
                  : (c <= 8013 || (c >= 8016 && c <= 8023)))
                : (c <= 8025 || (c < 8029
                  ? c == 8027
                  : c <= 8029)))))))
          : (c <= 8061 || (c < 8450
            ? (c < 8150
              ? (c < 8130
                ? (c < 8118
                  ? (c >= 8064 && c <= 8116)
                  : (c <= 8124 || c == 8126))
                : (c <= 8132 || (c < 8144
                  ? (c >= 8134 && c <= 8140)
                  : c <= 8147)))
              : (c <= 8155 || (c < 8305
                ? (c < 8178
                  ? (c >= 8160 && c <= 8172)
                  : (c <= 8180 || (c >= 8182 && c <= 8188)))
                : (c <= 8305 || (c < 8336
                  ? c == 8319
                  : c <= 8348)))))
            : (c <= 8450 || (c < 8488
              ? (c < 8473
                ? (c < 8458
                  ? c == 8455
                  : (c <= 8467 || c == 8469))
                : (c <= 8477 || (c < 8486
                  ? c == 8484
                  : c <= 8486)))
              : (c <= 8488 || (c < 8508
                ? (c < 8495
                  ? (c >= 8490 && c <= 8493)
                  : c <= 8505)
                : (c <= 8511 || (c < 8526
                  ? (c >= 8517 && c <= 8521)
                  : c <= 8526)))))))))
        : (c <= 8580 || (c < 12593
          ? (c < 11712
            ? (c < 11568
              ? (c < 11520
                ? (c < 11499
                  ? (c >= 11264 && c <= 11492)
                  : (c <= 11502 || (c >= 11506 && c <= 11507)))
                : (c <= 11557 || (c < 11565
                  ? c == 11559
                  : c <= 11565)))
              : (c <= 11623 || (c < 11688
                ? (c < 11648
                  ? c == 11631
                  : (c <= 11670 || (c >= 11680 && c <= 11686)))
                : (c <= 11694 || (c < 11704
                  ? (c >= 11696 && c <= 11702)
                  : c <= 11710)))))
            : (c <= 11718 || (c < 12347
              ? (c < 11823
                ? (c < 11728
                  ? (c >= 11720 && c <= 11726)
                  : (c <= 11734 || (c >= 11736 && c <= 11742)))
                : (c <= 11823 || (c < 12337
                  ? (c >= 12293 && c <= 12294)
                  : c <= 12341)))
              : (c <= 12348 || (c < 12449
                ? (c < 12445
                  ? (c >= 12353 && c <= 12438)
                  : c <= 12447)
                : (c <= 12538 || (c < 12549
                  ? (c >= 12540 && c <= 12543)
                  : c <= 12591)))))))
          : (c <= 12686 || (c < 42775
            ? (c < 42192
              ? (c < 19903
                ? (c < 12784
                  ? (c >= 12704 && c <= 12735)
                  : (c <= 12799 || c == 13312))
                : (c <= 19903 || (c < 40959
                  ? c == 19968
                  : c <= 42124)))
              : (c <= 42237 || (c < 42560
                ? (c < 42512
                  ? (c >= 42240 && c <= 42508)
                  : (c <= 42527 || (c >= 42538 && c <= 42539)))
                : (c <= 42606 || (c < 42656
                  ? (c >= 42623 && c <= 42653)
                  : c <= 42725)))))
            : (c <= 42783 || (c < 43011
              ? (c < 42963
                ? (c < 42891
                  ? (c >= 42786 && c <= 42888)
                  : (c <= 42954 || (c >= 42960 && c <= 42961)))
                : (c <= 42963 || (c < 42994
                  ? (c >= 42965 && c <= 42969)
                  : c <= 43009)))
              : (c <= 43013 || (c < 43072
                ? (c < 43020
                  ? (c >= 43015 && c <= 43018)
                  : c <= 43042)
                : (c <= 43123 || (c < 43250
                  ? (c >= 43138 && c <= 43187)
                  : c <= 43255)))))))))))
      : (c <= 43259 || (c < 65313
        ? (c < 43808
          ? (c < 43642
            ? (c < 43488
              ? (c < 43360
                ? (c < 43274
                  ? (c >= 43261 && c <= 43262)
                  : (c <= 43301 || (c >= 43312 && c <= 43334)))
                : (c <= 43388 || (c < 43471
                  ? (c >= 43396 && c <= 43442)
                  : c <= 43471)))
              : (c <= 43492 || (c < 43584
                ? (c < 43514
                  ? (c >= 43494 && c <= 43503)
                  : (c <= 43518 || (c >= 43520 && c <= 43560)))
                : (c <= 43586 || (c < 43616
                  ? (c >= 43588 && c <= 43595)
                  : c <= 43638)))))
            : (c <= 43642 || (c < 43739
              ? (c < 43705
                ? (c < 43697
                  ? (c >= 43646 && c <= 43695)
                  : (c <= 43697 || (c >= 43701 && c <= 43702)))
                : (c <= 43709 || (c < 43714
                  ? c == 43712
                  : c <= 43714)))
              : (c <= 43741 || (c < 43777
                ? (c < 43762
                  ? (c >= 43744 && c <= 43754)
                  : c <= 43764)
                : (c <= 43782 || (c < 43793
                  ? (c >= 43785 && c <= 43790)
                  : c <= 43798)))))))
          : (c <= 43814 || (c < 64287
            ? (c < 55216
              ? (c < 43888
                ? (c < 43824
                  ? (c >= 43816 && c <= 43822)
                  : (c <= 43866 || (c >= 43868 && c <= 43881)))
                : (c <= 44002 || (c < 55203
                  ? c == 44032
                  : c <= 55203)))
              : (c <= 55238 || (c < 64256
                ? (c < 63744
                  ? (c >= 55243 && c <= 55291)
                  : (c <= 64109 || (c >= 64112 && c <= 64217)))
                : (c <= 64262 || (c < 64285
                  ? (c >= 64275 && c <= 64279)
                  : c <= 64285)))))
            : (c <= 64296 || (c < 64467
              ? (c < 64320
                ? (c < 64312
                  ? (c >= 64298 && c <= 64310)
                  : (c <= 64316 || c == 64318))
                : (c <= 64321 || (c < 64326
                  ? (c >= 64323 && c <= 64324)
                  : c <= 64433)))
              : (c <= 64829 || (c < 65008
                ? (c < 64914
                  ? (c >= 64848 && c <= 64911)
                  : c <= 64967)
                : (c <= 65019 || (c < 65142
                  ? (c >= 65136 && c <= 65140)
                  : c <= 65276)))))))))
        : (c <= 65338 || (c < 66864
          ? (c < 66176
            ? (c < 65536
              ? (c < 65482
                ? (c < 65382
                  ? (c >= 65345 && c <= 65370)
                  : (c <= 65470 || (c >= 65474 && c <= 65479)))
                : (c <= 65487 || (c < 65498
                  ? (c >= 65490 && c <= 65495)
                  : c <= 65500)))
              : (c <= 65547 || (c < 65599
                ? (c < 65576
                  ? (c >= 65549 && c <= 65574)
                  : (c <= 65594 || (c >= 65596 && c <= 65597)))
                : (c <= 65613 || (c < 65664
                  ? (c >= 65616 && c <= 65629)
                  : c <= 65786)))))
            : (c <= 66204 || (c < 66464
              ? (c < 66370
                ? (c < 66304
                  ? (c >= 66208 && c <= 66256)
                  : (c <= 66335 || (c >= 66349 && c <= 66368)))
                : (c <= 66377 || (c < 66432
                  ? (c >= 66384 && c <= 66421)
                  : c <= 66461)))
              : (c <= 66499 || (c < 66736
                ? (c < 66560
                  ? (c >= 66504 && c <= 66511)
                  : c <= 66717)
                : (c <= 66771 || (c < 66816
                  ? (c >= 66776 && c <= 66811)
                  : c <= 66855)))))))
          : (c <= 66915 || (c < 67506
            ? (c < 66995
              ? (c < 66964
                ? (c < 66940
                  ? (c >= 66928 && c <= 66938)
                  : (c <= 66954 || (c >= 66956 && c <= 66962)))
                : (c <= 66965 || (c < 66979
                  ? (c >= 66967 && c <= 66977)
                  : c <= 66993)))
              : (c <= 67001 || (c < 67424
                ? (c < 67072
                  ? (c >= 67003 && c <= 67004)
                  : (c <= 67382 || (c >= 67392 && c <= 67413)))
                : (c <= 67431 || (c < 67463
                  ? (c >= 67456 && c <= 67461)
                  : c <= 67504)))))
            : (c <= 67514 || (c < 67680
              ? (c < 67639
                ? (c < 67592
                  ? (c >= 67584 && c <= 67589)
                  : (c <= 67592 || (c >= 67594 && c <= 67637)))
                : (c <= 67640 || (c < 67647
                  ? c == 67644
                  : c <= 67669)))
              : (c <= 67702 || (c < 67828
                ? (c < 67808
                  ? (c >= 67712 && c <= 67742)
                  : c <= 67826)
                : (c <= 67829 || (c < 67872
                  ? (c >= 67840 && c <= 67861)
                  : c <= 67883)))))))))))))));
}

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(54);
      if (lookahead == '!') ADVANCE(70);
      if (lookahead == '"') ADVANCE(77);
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == ':') ADVANCE(64);
      if (lookahead == '=') ADVANCE(63);
      if (lookahead == '?') ADVANCE(68);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'U') ADVANCE(133);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(49)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(85);
      END_STATE();
    case 1:
      if (lookahead == '!') ADVANCE(70);
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '?') ADVANCE(68);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == '[') ADVANCE(81);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 2:
      if (lookahead == '!') ADVANCE(70);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '?') ADVANCE(68);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == '[') ADVANCE(81);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(77);
      if (lookahead == '-') ADVANCE(82);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(186);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(3)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(180);
      if (!eof) ADVANCE(85);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(86);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '-') ADVANCE(93);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == '{') ADVANCE(61);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(4)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(180);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(86);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == '-') ADVANCE(93);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == '{') ADVANCE(61);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(5)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(180);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(86);
      if (lookahead == '-') ADVANCE(93);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '{') ADVANCE(61);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(6)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(180);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(86);
      if (lookahead == '-') ADVANCE(93);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == '{') ADVANCE(61);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(7)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(180);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(8)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 9:
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(38)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 10:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == ':') ADVANCE(64);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(10)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 11:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(11)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 12:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(12)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 13:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(13)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 14:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(14)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 15:
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(15)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 16:
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(16)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 17:
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(17)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 18:
      if (lookahead == '*') ADVANCE(20);
      if (lookahead == '/') ADVANCE(100);
      END_STATE();
    case 19:
      if (lookahead == '*') ADVANCE(19);
      if (lookahead == '/') ADVANCE(103);
      if (!eof) ADVANCE(20);
      END_STATE();
    case 20:
      if (lookahead == '*') ADVANCE(19);
      if (!eof) ADVANCE(20);
      END_STATE();
    case 21:
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(21)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 22:
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(22)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 23:
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == ':') ADVANCE(64);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'U') ADVANCE(133);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(23)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(85);
      END_STATE();
    case 24:
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '?') ADVANCE(68);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(24)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 25:
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'U') ADVANCE(133);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(25)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(85);
      END_STATE();
    case 26:
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(26)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 27:
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(27)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 28:
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == '@') ADVANCE(91);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(28)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 29:
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(29)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 30:
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(30)
      if (!eof) ADVANCE(94);
      END_STATE();
    case 31:
      if (lookahead == '/') ADVANCE(18);
      if (lookahead == '=') ADVANCE(63);
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(31)
      END_STATE();
    case 32:
      if (lookahead == '/') ADVANCE(90);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(32)
      if (!eof) ADVANCE(94);
      END_STATE();
    case 33:
      if (lookahead == '/') ADVANCE(97);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(33)
      if (!eof) ADVANCE(96);
      END_STATE();
    case 34:
      if (lookahead == ':') ADVANCE(64);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(34)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 35:
      if (lookahead == '=') ADVANCE(63);
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(35)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 36:
      if (lookahead == '=') ADVANCE(63);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(36)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 37:
      if (lookahead == 'U') ADVANCE(133);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(37)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 38:
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(38)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 39:
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '{') ADVANCE(61);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(39)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 40:
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(40)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 41:
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(41)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(181);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(182);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 42:
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(42)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(190);
      END_STATE();
    case 43:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(43)
      if (!eof) ADVANCE(96);
      END_STATE();
    case 44:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(44)
      if (!eof) ADVANCE(94);
      END_STATE();
    case 45:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(45)
      if (!eof) ADVANCE(85);
      END_STATE();
    case 46:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(98);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(46)
      if (!eof) ADVANCE(96);
      END_STATE();
    case 47:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(47)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(177);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(178);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 48:
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(48)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(181);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(182);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 49:
      if (eof) ADVANCE(54);
      if (lookahead == '!') ADVANCE(70);
      if (lookahead == '"') ADVANCE(77);
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == ')') ADVANCE(67);
      if (lookahead == ',') ADVANCE(76);
      if (lookahead == '/') ADVANCE(78);
      if (lookahead == ':') ADVANCE(64);
      if (lookahead == '=') ADVANCE(63);
      if (lookahead == '?') ADVANCE(68);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'U') ADVANCE(133);
      if (lookahead == '[') ADVANCE(71);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == 'd') ADVANCE(104);
      if (lookahead == 'e') ADVANCE(134);
      if (lookahead == 'g') ADVANCE(124);
      if (lookahead == 'm') ADVANCE(138);
      if (lookahead == 't') ADVANCE(171);
      if (lookahead == 'v') ADVANCE(127);
      if (lookahead == '{') ADVANCE(61);
      if (lookahead == '}') ADVANCE(62);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(49)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(85);
      END_STATE();
    case 50:
      if (eof) ADVANCE(54);
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'd') ADVANCE(109);
      if (lookahead == 'e') ADVANCE(136);
      if (lookahead == 'g') ADVANCE(126);
      if (lookahead == 'm') ADVANCE(143);
      if (lookahead == 't') ADVANCE(172);
      if (lookahead == 'v') ADVANCE(128);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(52)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 51:
      if (eof) ADVANCE(54);
      if (lookahead == '(') ADVANCE(75);
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'd') ADVANCE(109);
      if (lookahead == 'e') ADVANCE(136);
      if (lookahead == 'g') ADVANCE(126);
      if (lookahead == 'm') ADVANCE(143);
      if (lookahead == 't') ADVANCE(172);
      if (lookahead == 'v') ADVANCE(128);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(51)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 52:
      if (eof) ADVANCE(54);
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'd') ADVANCE(109);
      if (lookahead == 'e') ADVANCE(136);
      if (lookahead == 'g') ADVANCE(126);
      if (lookahead == 'm') ADVANCE(143);
      if (lookahead == 't') ADVANCE(172);
      if (lookahead == 'v') ADVANCE(128);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(52)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 53:
      if (eof) ADVANCE(54);
      if (lookahead == '/') ADVANCE(87);
      if (lookahead == 'd') ADVANCE(109);
      if (lookahead == 'e') ADVANCE(136);
      if (lookahead == 'g') ADVANCE(126);
      if (lookahead == 'm') ADVANCE(143);
      if (lookahead == 't') ADVANCE(172);
      if (lookahead == 'v') ADVANCE(128);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(53)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(175);
      if (!eof) ADVANCE(94);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(anon_sym_model);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(anon_sym_view);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(anon_sym_type);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(anon_sym_enum);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(anon_sym_datasource);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_generator);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(anon_sym_Unsupported);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_optional_marker);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_list_marker);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_required_marker);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(anon_sym_AT);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(anon_sym_AT_AT);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '"') ADVANCE(189);
      if (lookahead == '\\') ADVANCE(84);
      if (!eof && ((0 <= lookahead && lookahead <= '\t') ||
          lookahead == 11 ||
          lookahead == '\f' ||
          (14 <= lookahead && lookahead <= 31))) ADVANCE(85);
      if (lookahead != 0 &&
          (lookahead < '\n' || '\r' < lookahead)) ADVANCE(77);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(80);
      if (lookahead == '/') ADVANCE(100);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(79);
      if (lookahead == '/') ADVANCE(103);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(20);
      if (!eof) ADVANCE(80);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(79);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(20);
      if (!eof) ADVANCE(80);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == ']') ADVANCE(69);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(186);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(188);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(77);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '"') ADVANCE(189);
      if (lookahead == '\\') ADVANCE(95);
      if (!eof && ((0 <= lookahead && lookahead <= '\t') ||
          lookahead == 11 ||
          lookahead == '\f' ||
          (14 <= lookahead && lookahead <= 31))) ADVANCE(94);
      if (lookahead != 0 &&
          (lookahead < '\n' || '\r' < lookahead)) ADVANCE(86);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '*') ADVANCE(89);
      if (lookahead == '/') ADVANCE(100);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '*') ADVANCE(88);
      if (lookahead == '/') ADVANCE(103);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(20);
      if (!eof) ADVANCE(89);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '*') ADVANCE(88);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(20);
      if (!eof) ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '/') ADVANCE(100);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '@') ADVANCE(74);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym__stray);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(188);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym__stray);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym__stray);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(94);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym__stray);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(86);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym__end);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym__end);
      if (lookahead == '*') ADVANCE(20);
      if (lookahead == '/') ADVANCE(100);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym__newline);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') ADVANCE(98);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym__line_break);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') ADVANCE(99);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '/') ADVANCE(102);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(101);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(101);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_doc_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(102);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_block_comment);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(159);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(162);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(158);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(163);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(116);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(120);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(65);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(118);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(123);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(169);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(153);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(129);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(57);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(59);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(112);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(170);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(130);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(135);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(155);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(137);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(115);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(122);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(55);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(58);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(157);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(164);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(117);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(166);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(125);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(113);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(152);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(167);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(149);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(151);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(114);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(168);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(139);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(145);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(116);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(119);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(110);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(60);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(106);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(111);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(107);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(140);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(165);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(144);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(105);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(121);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(142);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(108);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(131);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(146);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(132);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(154);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(56);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(147);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(148);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(174);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(174);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(175);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_identifier);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(175);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(176);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(177);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(178);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(176);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(177);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(177);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(178);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(176);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(178);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(183);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(179);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(179);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(180);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(183);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(180);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(181);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(181);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(182);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym__word);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(182);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(183);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(184);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(184);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(185);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(183);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(184);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(184);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(185);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(183);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(185);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(83);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(186);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(92);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(187);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(188);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(sym__raw);
      if (!eof && lookahead != '}') ADVANCE(190);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 53},
  [2] = {.lex_state = 53},
  [3] = {.lex_state = 53},
  [4] = {.lex_state = 3},
  [5] = {.lex_state = 23},
  [6] = {.lex_state = 52},
  [7] = {.lex_state = 52},
  [8] = {.lex_state = 52},
  [9] = {.lex_state = 25},
  [10] = {.lex_state = 52},
  [11] = {.lex_state = 52},
  [12] = {.lex_state = 4},
  [13] = {.lex_state = 51},
  [14] = {.lex_state = 4},
  [15] = {.lex_state = 4},
  [16] = {.lex_state = 4},
  [17] = {.lex_state = 4},
  [18] = {.lex_state = 4},
  [19] = {.lex_state = 50},
  [20] = {.lex_state = 5},
  [21] = {.lex_state = 5},
  [22] = {.lex_state = 5},
  [23] = {.lex_state = 5},
  [24] = {.lex_state = 5},
  [25] = {.lex_state = 5},
  [26] = {.lex_state = 5},
  [27] = {.lex_state = 5},
  [28] = {.lex_state = 5},
  [29] = {.lex_state = 5},
  [30] = {.lex_state = 5},
  [31] = {.lex_state = 5},
  [32] = {.lex_state = 52},
  [33] = {.lex_state = 6},
  [34] = {.lex_state = 52},
  [35] = {.lex_state = 2},
  [36] = {.lex_state = 52},
  [37] = {.lex_state = 52},
  [38] = {.lex_state = 2},
  [39] = {.lex_state = 52},
  [40] = {.lex_state = 6},
  [41] = {.lex_state = 4},
  [42] = {.lex_state = 52},
  [43] = {.lex_state = 52},
  [44] = {.lex_state = 52},
  [45] = {.lex_state = 52},
  [46] = {.lex_state = 52},
  [47] = {.lex_state = 52},
  [48] = {.lex_state = 6},
  [49] = {.lex_state = 6},
  [50] = {.lex_state = 53},
  [51] = {.lex_state = 53},
  [52] = {.lex_state = 53},
  [53] = {.lex_state = 53},
  [54] = {.lex_state = 53},
  [55] = {.lex_state = 53},
  [56] = {.lex_state = 53},
  [57] = {.lex_state = 53},
  [58] = {.lex_state = 53},
  [59] = {.lex_state = 53},
  [60] = {.lex_state = 53},
  [61] = {.lex_state = 53},
  [62] = {.lex_state = 53},
  [63] = {.lex_state = 53},
  [64] = {.lex_state = 53},
  [65] = {.lex_state = 53},
  [66] = {.lex_state = 53},
  [67] = {.lex_state = 53},
  [68] = {.lex_state = 53},
  [69] = {.lex_state = 53},
  [70] = {.lex_state = 53},
  [71] = {.lex_state = 53},
  [72] = {.lex_state = 53},
  [73] = {.lex_state = 53},
  [74] = {.lex_state = 53},
  [75] = {.lex_state = 53},
  [76] = {.lex_state = 53},
  [77] = {.lex_state = 53},
  [78] = {.lex_state = 53},
  [79] = {.lex_state = 53},
  [80] = {.lex_state = 53},
  [81] = {.lex_state = 53},
  [82] = {.lex_state = 53},
  [83] = {.lex_state = 53},
  [84] = {.lex_state = 53},
  [85] = {.lex_state = 53},
  [86] = {.lex_state = 53},
  [87] = {.lex_state = 53},
  [88] = {.lex_state = 53},
  [89] = {.lex_state = 53},
  [90] = {.lex_state = 53},
  [91] = {.lex_state = 53},
  [92] = {.lex_state = 7},
  [93] = {.lex_state = 7},
  [94] = {.lex_state = 53},
  [95] = {.lex_state = 53},
  [96] = {.lex_state = 53},
  [97] = {.lex_state = 53},
  [98] = {.lex_state = 53},
  [99] = {.lex_state = 53},
  [100] = {.lex_state = 53},
  [101] = {.lex_state = 53},
  [102] = {.lex_state = 53},
  [103] = {.lex_state = 53},
  [104] = {.lex_state = 53},
  [105] = {.lex_state = 53},
  [106] = {.lex_state = 53},
  [107] = {.lex_state = 53},
  [108] = {.lex_state = 28},
  [109] = {.lex_state = 28},
  [110] = {.lex_state = 28},
  [111] = {.lex_state = 3},
  [112] = {.lex_state = 28},
  [113] = {.lex_state = 28},
  [114] = {.lex_state = 28},
  [115] = {.lex_state = 28},
  [116] = {.lex_state = 28},
  [117] = {.lex_state = 28},
  [118] = {.lex_state = 28},
  [119] = {.lex_state = 28},
  [120] = {.lex_state = 28},
  [121] = {.lex_state = 28},
  [122] = {.lex_state = 28},
  [123] = {.lex_state = 1},
  [124] = {.lex_state = 26},
  [125] = {.lex_state = 26},
  [126] = {.lex_state = 26},
  [127] = {.lex_state = 26},
  [128] = {.lex_state = 26},
  [129] = {.lex_state = 29},
  [130] = {.lex_state = 29},
  [131] = {.lex_state = 29},
  [132] = {.lex_state = 26},
  [133] = {.lex_state = 29},
  [134] = {.lex_state = 26},
  [135] = {.lex_state = 26},
  [136] = {.lex_state = 26},
  [137] = {.lex_state = 26},
  [138] = {.lex_state = 26},
  [139] = {.lex_state = 26},
  [140] = {.lex_state = 26},
  [141] = {.lex_state = 26},
  [142] = {.lex_state = 29},
  [143] = {.lex_state = 2},
  [144] = {.lex_state = 2},
  [145] = {.lex_state = 2},
  [146] = {.lex_state = 29},
  [147] = {.lex_state = 2},
  [148] = {.lex_state = 29},
  [149] = {.lex_state = 2},
  [150] = {.lex_state = 26},
  [151] = {.lex_state = 14},
  [152] = {.lex_state = 28},
  [153] = {.lex_state = 15},
  [154] = {.lex_state = 28},
  [155] = {.lex_state = 24},
  [156] = {.lex_state = 28},
  [157] = {.lex_state = 28},
  [158] = {.lex_state = 28},
  [159] = {.lex_state = 28},
  [160] = {.lex_state = 15},
  [161] = {.lex_state = 28},
  [162] = {.lex_state = 30},
  [163] = {.lex_state = 29},
  [164] = {.lex_state = 29},
  [165] = {.lex_state = 26},
  [166] = {.lex_state = 26},
  [167] = {.lex_state = 29},
  [168] = {.lex_state = 26},
  [169] = {.lex_state = 26},
  [170] = {.lex_state = 26},
  [171] = {.lex_state = 30},
  [172] = {.lex_state = 27},
  [173] = {.lex_state = 30},
  [174] = {.lex_state = 30},
  [175] = {.lex_state = 26},
  [176] = {.lex_state = 26},
  [177] = {.lex_state = 26},
  [178] = {.lex_state = 26},
  [179] = {.lex_state = 26},
  [180] = {.lex_state = 29},
  [181] = {.lex_state = 26},
  [182] = {.lex_state = 15},
  [183] = {.lex_state = 27},
  [184] = {.lex_state = 26},
  [185] = {.lex_state = 30},
  [186] = {.lex_state = 27},
  [187] = {.lex_state = 27},
  [188] = {.lex_state = 27},
  [189] = {.lex_state = 27},
  [190] = {.lex_state = 31},
  [191] = {.lex_state = 37},
  [192] = {.lex_state = 27},
  [193] = {.lex_state = 27},
  [194] = {.lex_state = 27},
  [195] = {.lex_state = 27},
  [196] = {.lex_state = 27},
  [197] = {.lex_state = 27},
  [198] = {.lex_state = 27},
  [199] = {.lex_state = 27},
  [200] = {.lex_state = 27},
  [201] = {.lex_state = 37},
  [202] = {.lex_state = 21},
  [203] = {.lex_state = 16},
  [204] = {.lex_state = 10},
  [205] = {.lex_state = 32},
  [206] = {.lex_state = 33},
  [207] = {.lex_state = 33},
  [208] = {.lex_state = 33},
  [209] = {.lex_state = 33},
  [210] = {.lex_state = 33},
  [211] = {.lex_state = 33},
  [212] = {.lex_state = 33},
  [213] = {.lex_state = 33},
  [214] = {.lex_state = 33},
  [215] = {.lex_state = 33},
  [216] = {.lex_state = 33},
  [217] = {.lex_state = 39},
  [218] = {.lex_state = 33},
  [219] = {.lex_state = 22},
  [220] = {.lex_state = 39},
  [221] = {.lex_state = 33},
  [222] = {.lex_state = 39},
  [223] = {.lex_state = 33},
  [224] = {.lex_state = 33},
  [225] = {.lex_state = 16},
  [226] = {.lex_state = 33},
  [227] = {.lex_state = 33},
  [228] = {.lex_state = 33},
  [229] = {.lex_state = 33},
  [230] = {.lex_state = 33},
  [231] = {.lex_state = 33},
  [232] = {.lex_state = 39},
  [233] = {.lex_state = 39},
  [234] = {.lex_state = 33},
  [235] = {.lex_state = 22},
  [236] = {.lex_state = 21},
  [237] = {.lex_state = 33},
  [238] = {.lex_state = 33},
  [239] = {.lex_state = 33},
  [240] = {.lex_state = 33},
  [241] = {.lex_state = 39},
  [242] = {.lex_state = 33},
  [243] = {.lex_state = 33},
  [244] = {.lex_state = 33},
  [245] = {.lex_state = 33},
  [246] = {.lex_state = 11},
  [247] = {.lex_state = 33},
  [248] = {.lex_state = 33},
  [249] = {.lex_state = 12},
  [250] = {.lex_state = 33},
  [251] = {.lex_state = 32},
  [252] = {.lex_state = 33},
  [253] = {.lex_state = 41},
  [254] = {.lex_state = 13},
  [255] = {.lex_state = 33},
  [256] = {.lex_state = 33},
  [257] = {.lex_state = 33},
  [258] = {.lex_state = 41},
  [259] = {.lex_state = 16},
  [260] = {.lex_state = 22},
  [261] = {.lex_state = 21},
  [262] = {.lex_state = 16},
  [263] = {.lex_state = 22},
  [264] = {.lex_state = 21},
  [265] = {.lex_state = 41},
  [266] = {.lex_state = 16},
  [267] = {.lex_state = 22},
  [268] = {.lex_state = 21},
  [269] = {.lex_state = 16},
  [270] = {.lex_state = 22},
  [271] = {.lex_state = 21},
  [272] = {.lex_state = 39},
  [273] = {.lex_state = 41},
  [274] = {.lex_state = 16},
  [275] = {.lex_state = 22},
  [276] = {.lex_state = 21},
  [277] = {.lex_state = 16},
  [278] = {.lex_state = 22},
  [279] = {.lex_state = 21},
  [280] = {.lex_state = 32},
  [281] = {.lex_state = 16},
  [282] = {.lex_state = 33},
  [283] = {.lex_state = 16},
  [284] = {.lex_state = 33},
  [285] = {.lex_state = 16},
  [286] = {.lex_state = 16},
  [287] = {.lex_state = 45},
  [288] = {.lex_state = 45},
  [289] = {.lex_state = 48},
  [290] = {.lex_state = 45},
  [291] = {.lex_state = 45},
  [292] = {.lex_state = 11},
  [293] = {.lex_state = 45},
  [294] = {.lex_state = 16},
  [295] = {.lex_state = 3},
  [296] = {.lex_state = 45},
  [297] = {.lex_state = 45},
  [298] = {.lex_state = 12},
  [299] = {.lex_state = 47},
  [300] = {.lex_state = 47},
  [301] = {.lex_state = 3},
  [302] = {.lex_state = 45},
  [303] = {.lex_state = 45},
  [304] = {.lex_state = 45},
  [305] = {.lex_state = 45},
  [306] = {.lex_state = 13},
  [307] = {.lex_state = 22},
  [308] = {.lex_state = 45},
  [309] = {.lex_state = 21},
  [310] = {.lex_state = 45},
  [311] = {.lex_state = 47},
  [312] = {.lex_state = 45},
  [313] = {.lex_state = 35},
  [314] = {.lex_state = 3},
  [315] = {.lex_state = 45},
  [316] = {.lex_state = 21},
  [317] = {.lex_state = 36},
  [318] = {.lex_state = 16},
  [319] = {.lex_state = 16},
  [320] = {.lex_state = 16},
  [321] = {.lex_state = 16},
  [322] = {.lex_state = 16},
  [323] = {.lex_state = 16},
  [324] = {.lex_state = 34},
  [325] = {.lex_state = 17},
  [326] = {.lex_state = 9},
  [327] = {.lex_state = 36},
  [328] = {.lex_state = 22},
  [329] = {.lex_state = 21},
  [330] = {.lex_state = 21},
  [331] = {.lex_state = 21},
  [332] = {.lex_state = 21},
  [333] = {.lex_state = 21},
  [334] = {.lex_state = 21},
  [335] = {.lex_state = 38},
  [336] = {.lex_state = 16},
  [337] = {.lex_state = 22},
  [338] = {.lex_state = 22},
  [339] = {.lex_state = 22},
  [340] = {.lex_state = 16},
  [341] = {.lex_state = 22},
  [342] = {.lex_state = 22},
  [343] = {.lex_state = 16},
  [344] = {.lex_state = 22},
  [345] = {.lex_state = 22},
  [346] = {.lex_state = 16},
  [347] = {.lex_state = 21},
  [348] = {.lex_state = 21},
  [349] = {.lex_state = 21},
  [350] = {.lex_state = 21},
  [351] = {.lex_state = 22},
  [352] = {.lex_state = 22},
  [353] = {.lex_state = 22},
  [354] = {.lex_state = 22},
  [355] = {.lex_state = 16},
  [356] = {.lex_state = 22},
  [357] = {.lex_state = 21},
  [358] = {.lex_state = 8},
  [359] = {.lex_state = 17},
  [360] = {.lex_state = 16},
  [361] = {.lex_state = 17},
  [362] = {.lex_state = 8},
  [363] = {.lex_state = 16},
  [364] = {.lex_state = 31},
  [365] = {.lex_state = 45},
  [366] = {.lex_state = 17},
  [367] = {.lex_state = 8},
  [368] = {.lex_state = 17},
  [369] = {.lex_state = 17},
  [370] = {.lex_state = 22},
  [371] = {.lex_state = 22},
  [372] = {.lex_state = 22},
  [373] = {.lex_state = 45},
  [374] = {.lex_state = 21},
  [375] = {.lex_state = 17},
  [376] = {.lex_state = 17},
  [377] = {.lex_state = 40},
  [378] = {.lex_state = 45},
  [379] = {.lex_state = 17},
  [380] = {.lex_state = 16},
  [381] = {.lex_state = 43},
  [382] = {.lex_state = 42},
  [383] = {.lex_state = 0},
  [384] = {.lex_state = 46},
  [385] = {.lex_state = 42},
  [386] = {.lex_state = 46},
  [387] = {.lex_state = 46},
  [388] = {.lex_state = 38},
  [389] = {.lex_state = 46},
  [390] = {.lex_state = 0},
  [391] = {.lex_state = 44},
  [392] = {.lex_state = 43},
  [393] = {.lex_state = 46},
  [394] = {.lex_state = 38},
  [395] = {.lex_state = 46},
  [396] = {.lex_state = 44},
  [397] = {.lex_state = 43},
  [398] = {.lex_state = 46},
  [399] = {.lex_state = 43},
  [400] = {.lex_state = 46},
  [401] = {.lex_state = 38},
  [402] = {.lex_state = 46},
  [403] = {.lex_state = 0},
  [404] = {.lex_state = 46},
  [405] = {.lex_state = 44},
  [406] = {.lex_state = 42},
  [407] = {.lex_state = 46},
  [408] = {.lex_state = 46},
  [409] = {.lex_state = 46},
  [410] = {.lex_state = 31},
  [411] = {.lex_state = 43},
  [412] = {.lex_state = 46},
  [413] = {.lex_state = 38},
  [414] = {.lex_state = 0},
  [415] = {.lex_state = 38},
  [416] = {.lex_state = 0},
  [417] = {.lex_state = 43},
  [418] = {.lex_state = 46},
  [419] = {.lex_state = 42},
  [420] = {.lex_state = 46},
  [421] = {.lex_state = 28},
  [422] = {.lex_state = 44},
  [423] = {.lex_state = 44},
  [424] = {.lex_state = 0},
  [425] = {.lex_state = 44},
  [426] = {.lex_state = 44},
  [427] = {.lex_state = 44},
  [428] = {.lex_state = 53},
  [429] = {.lex_state = 53},
  [430] = {.lex_state = 28},
  [431] = {.lex_state = 44},
  [432] = {.lex_state = 53},
  [433] = {.lex_state = 28},
  [434] = {.lex_state = 44},
  [435] = {.lex_state = 3},
  [436] = {.lex_state = 3},
  [437] = {.lex_state = 44},
  [438] = {.lex_state = 3},
  [439] = {.lex_state = 44},
  [440] = {.lex_state = 0},
  [441] = {.lex_state = 28},
  [442] = {.lex_state = 44},
  [443] = {.lex_state = 44},
  [444] = {.lex_state = 44},
  [445] = {.lex_state = 44},
  [446] = {.lex_state = 44},
  [447] = {.lex_state = 44},
  [448] = {.lex_state = 44},
  [449] = {.lex_state = 44},
  [450] = {.lex_state = 44},
  [451] = {.lex_state = 44},
  [452] = {.lex_state = 44},
  [453] = {.lex_state = 44},
  [454] = {.lex_state = 44},
  [455] = {.lex_state = 44},
  [456] = {.lex_state = 44},
  [457] = {.lex_state = 44},
  [458] = {.lex_state = 44},
  [459] = {.lex_state = 44},
  [460] = {.lex_state = 44},
  [461] = {.lex_state = 44},
  [462] = {.lex_state = 44},
};

enum {
  ts_external_token_skipped = 0,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token_skipped] = sym_skipped,
};

static const bool ts_external_scanner_states[2][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token_skipped] = true,
  },
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
    [anon_sym_Unsupported] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [sym_optional_marker] = ACTIONS(1),
    [sym_required_marker] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_AT] = ACTIONS(1),
    [anon_sym_LPAREN2] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [sym__junk] = ACTIONS(1),
    [sym__stray] = ACTIONS(1),
    [sym__end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym__line_break] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym_doc_comment] = ACTIONS(1),
    [sym_block_comment] = ACTIONS(1),
    [sym_identifier] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
    [sym_skipped] = ACTIONS(1),
  },
  [1] = {
    [sym_schema] = STATE(440),
    [sym_model_block] = STATE(2),
    [sym_view_block] = STATE(2),
    [sym_type_block] = STATE(2),
    [sym_enum_block] = STATE(2),
    [sym_datasource_block] = STATE(2),
    [sym_generator_block] = STATE(2),
    [sym_type_alias] = STATE(2),
    [sym_unknown_block] = STATE(2),
    [sym__bad_rest] = STATE(2),
    [aux_sym_schema_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [anon_sym_model] = ACTIONS(5),
    [anon_sym_view] = ACTIONS(7),
    [anon_sym_type] = ACTIONS(9),
    [anon_sym_enum] = ACTIONS(11),
    [anon_sym_datasource] = ACTIONS(13),
    [anon_sym_generator] = ACTIONS(15),
    [sym__stray] = ACTIONS(17),
    [sym__line_break] = ACTIONS(19),
    [sym_comment] = ACTIONS(21),
    [sym_doc_comment] = ACTIONS(19),
    [sym_block_comment] = ACTIONS(19),
    [sym_identifier] = ACTIONS(23),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 12,
    ACTIONS(5), 1,
      anon_sym_model,
    ACTIONS(7), 1,
      anon_sym_view,
    ACTIONS(9), 1,
      anon_sym_type,
    ACTIONS(11), 1,
      anon_sym_enum,
    ACTIONS(13), 1,
      anon_sym_datasource,
    ACTIONS(15), 1,
      anon_sym_generator,
    ACTIONS(17), 1,
      sym__stray,
    ACTIONS(23), 1,
      sym_identifier,
    ACTIONS(25), 1,
      ts_builtin_sym_end,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(27), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    STATE(3), 10,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_type_alias,
      sym_unknown_block,
      sym__bad_rest,
      aux_sym_schema_repeat1,
  [48] = 12,
    ACTIONS(31), 1,
      ts_builtin_sym_end,
    ACTIONS(33), 1,
      anon_sym_model,
    ACTIONS(36), 1,
      anon_sym_view,
    ACTIONS(39), 1,
      anon_sym_type,
    ACTIONS(42), 1,
      anon_sym_enum,
    ACTIONS(45), 1,
      anon_sym_datasource,
    ACTIONS(48), 1,
      anon_sym_generator,
    ACTIONS(51), 1,
      sym__stray,
    ACTIONS(57), 1,
      sym_comment,
    ACTIONS(60), 1,
      sym_identifier,
    ACTIONS(54), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    STATE(3), 10,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_type_alias,
      sym_unknown_block,
      sym__bad_rest,
      aux_sym_schema_repeat1,
  [96] = 11,
    ACTIONS(63), 1,
      anon_sym_LBRACE,
    ACTIONS(65), 1,
      anon_sym_LBRACK,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(73), 1,
      sym__word,
    ACTIONS(75), 1,
      sym__dotted,
    STATE(153), 1,
      sym__path,
    STATE(257), 1,
      sym__bad,
    ACTIONS(69), 2,
      sym__end,
      sym_comment,
    ACTIONS(77), 2,
      sym_number,
      sym_string,
    ACTIONS(71), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    STATE(183), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [137] = 14,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(79), 1,
      anon_sym_COLON,
    ACTIONS(81), 1,
      anon_sym_Unsupported,
    ACTIONS(83), 1,
      anon_sym_LBRACK,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(91), 1,
      sym_identifier,
    STATE(35), 1,
      sym__base_type,
    STATE(132), 1,
      sym_legacy_list,
    STATE(134), 1,
      aux_sym_field_declaration_repeat1,
    STATE(144), 1,
      sym_unsupported_type,
    STATE(170), 1,
      sym_field_attribute,
    STATE(239), 1,
      sym__bad,
    ACTIONS(87), 2,
      sym__end,
      sym_comment,
    ACTIONS(89), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [183] = 4,
    ACTIONS(97), 1,
      anon_sym_AT,
    STATE(8), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(93), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(95), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [208] = 4,
    ACTIONS(97), 1,
      anon_sym_AT,
    STATE(11), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(99), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(101), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [233] = 4,
    ACTIONS(97), 1,
      anon_sym_AT,
    STATE(10), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(103), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(105), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [258] = 13,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(81), 1,
      anon_sym_Unsupported,
    ACTIONS(83), 1,
      anon_sym_LBRACK,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(91), 1,
      sym_identifier,
    STATE(38), 1,
      sym__base_type,
    STATE(137), 1,
      sym_legacy_list,
    STATE(138), 1,
      aux_sym_field_declaration_repeat1,
    STATE(144), 1,
      sym_unsupported_type,
    STATE(170), 1,
      sym_field_attribute,
    STATE(234), 1,
      sym__bad,
    ACTIONS(107), 2,
      sym__end,
      sym_comment,
    ACTIONS(109), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [301] = 4,
    ACTIONS(115), 1,
      anon_sym_AT,
    STATE(10), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(111), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(113), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [326] = 4,
    ACTIONS(97), 1,
      anon_sym_AT,
    STATE(10), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(118), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(120), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [351] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(124), 1,
      anon_sym_RPAREN,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(128), 1,
      anon_sym_COMMA,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    STATE(195), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(136), 2,
      sym_number,
      sym_string,
    STATE(286), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [390] = 4,
    ACTIONS(142), 1,
      anon_sym_LPAREN2,
    STATE(42), 1,
      sym_arguments,
    ACTIONS(138), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(140), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [415] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(144), 1,
      anon_sym_RPAREN,
    ACTIONS(146), 1,
      anon_sym_COMMA,
    ACTIONS(148), 1,
      sym__stray,
    STATE(43), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(150), 2,
      sym_number,
      sym_string,
    STATE(259), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [454] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(152), 1,
      anon_sym_RPAREN,
    ACTIONS(154), 1,
      anon_sym_COMMA,
    ACTIONS(156), 1,
      sym__stray,
    STATE(246), 1,
      sym__path,
    STATE(336), 1,
      sym__bad_rest,
    ACTIONS(158), 2,
      sym_number,
      sym_string,
    STATE(274), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [493] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(160), 1,
      anon_sym_RPAREN,
    ACTIONS(162), 1,
      anon_sym_COMMA,
    ACTIONS(164), 1,
      sym__stray,
    STATE(176), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(166), 2,
      sym_number,
      sym_string,
    STATE(266), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [532] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(168), 1,
      anon_sym_RPAREN,
    ACTIONS(170), 1,
      anon_sym_COMMA,
    ACTIONS(172), 1,
      sym__stray,
    STATE(246), 1,
      sym__path,
    STATE(347), 1,
      sym__bad_rest,
    ACTIONS(174), 2,
      sym_number,
      sym_string,
    STATE(281), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [571] = 11,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(176), 1,
      anon_sym_RPAREN,
    ACTIONS(178), 1,
      anon_sym_COMMA,
    ACTIONS(180), 1,
      sym__stray,
    STATE(246), 1,
      sym__path,
    STATE(351), 1,
      sym__bad_rest,
    ACTIONS(182), 2,
      sym_number,
      sym_string,
    STATE(285), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [610] = 3,
    ACTIONS(188), 1,
      anon_sym_LPAREN,
    ACTIONS(184), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(186), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [632] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(190), 1,
      anon_sym_RPAREN,
    STATE(196), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [668] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(194), 1,
      anon_sym_RPAREN,
    STATE(188), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [704] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(196), 1,
      anon_sym_RPAREN,
    STATE(45), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [740] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(198), 1,
      anon_sym_RPAREN,
    STATE(179), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [776] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(200), 1,
      anon_sym_RPAREN,
    STATE(178), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [812] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(202), 1,
      anon_sym_RPAREN,
    STATE(46), 1,
      sym__bad_rest,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [848] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(204), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(346), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [884] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(206), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(343), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [920] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(208), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(349), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [956] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(210), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(350), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [992] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(212), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(353), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1028] = 10,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(214), 1,
      anon_sym_RPAREN,
    STATE(246), 1,
      sym__path,
    STATE(354), 1,
      sym__bad_rest,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1064] = 2,
    ACTIONS(184), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(186), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1083] = 10,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(216), 1,
      anon_sym_LBRACE,
    ACTIONS(218), 1,
      anon_sym_LBRACK,
    ACTIONS(220), 1,
      anon_sym_RBRACK,
    ACTIONS(222), 1,
      sym__word,
    ACTIONS(224), 1,
      sym__dotted,
    STATE(249), 1,
      sym__path,
    STATE(338), 1,
      sym__bad_rest,
    ACTIONS(226), 2,
      sym_number,
      sym_string,
    STATE(276), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1118] = 2,
    ACTIONS(228), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(230), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1137] = 10,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(234), 1,
      sym_list_marker,
    STATE(139), 1,
      sym__marker,
    STATE(140), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(238), 1,
      sym__bad,
    ACTIONS(232), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(236), 2,
      sym__end,
      sym_comment,
    ACTIONS(238), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1172] = 2,
    ACTIONS(240), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(242), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1191] = 2,
    ACTIONS(244), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(246), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1210] = 10,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(234), 1,
      sym_list_marker,
    STATE(126), 1,
      sym__marker,
    STATE(127), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(206), 1,
      sym__bad,
    ACTIONS(248), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(250), 2,
      sym__end,
      sym_comment,
    ACTIONS(252), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1245] = 2,
    ACTIONS(254), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(256), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1264] = 10,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(216), 1,
      anon_sym_LBRACE,
    ACTIONS(218), 1,
      anon_sym_LBRACK,
    ACTIONS(222), 1,
      sym__word,
    ACTIONS(224), 1,
      sym__dotted,
    ACTIONS(258), 1,
      anon_sym_RBRACK,
    STATE(189), 1,
      sym__bad_rest,
    STATE(249), 1,
      sym__path,
    ACTIONS(260), 2,
      sym_number,
      sym_string,
    STATE(202), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1299] = 9,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__dotted,
    ACTIONS(264), 1,
      sym__stray,
    ACTIONS(266), 1,
      sym__word,
    STATE(246), 1,
      sym__path,
    ACTIONS(262), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
    ACTIONS(268), 2,
      sym_number,
      sym_string,
    STATE(360), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1332] = 2,
    ACTIONS(270), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(272), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1351] = 2,
    ACTIONS(274), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(276), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1370] = 2,
    ACTIONS(278), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(280), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1389] = 2,
    ACTIONS(282), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(284), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1408] = 2,
    ACTIONS(286), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(288), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1427] = 2,
    ACTIONS(290), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(292), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1446] = 10,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(216), 1,
      anon_sym_LBRACE,
    ACTIONS(218), 1,
      anon_sym_LBRACK,
    ACTIONS(222), 1,
      sym__word,
    ACTIONS(224), 1,
      sym__dotted,
    ACTIONS(294), 1,
      anon_sym_RBRACK,
    STATE(249), 1,
      sym__path,
    STATE(319), 1,
      sym__bad_rest,
    ACTIONS(296), 2,
      sym_number,
      sym_string,
    STATE(261), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1481] = 10,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(216), 1,
      anon_sym_LBRACE,
    ACTIONS(218), 1,
      anon_sym_LBRACK,
    ACTIONS(222), 1,
      sym__word,
    ACTIONS(224), 1,
      sym__dotted,
    ACTIONS(298), 1,
      anon_sym_RBRACK,
    STATE(249), 1,
      sym__path,
    STATE(330), 1,
      sym__bad_rest,
    ACTIONS(300), 2,
      sym_number,
      sym_string,
    STATE(268), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1516] = 2,
    ACTIONS(302), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(304), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1534] = 2,
    ACTIONS(306), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(308), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1552] = 2,
    ACTIONS(310), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(312), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1570] = 2,
    ACTIONS(314), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(316), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1588] = 2,
    ACTIONS(318), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(320), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1606] = 2,
    ACTIONS(322), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(324), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1624] = 2,
    ACTIONS(326), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(328), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1642] = 2,
    ACTIONS(330), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(332), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1660] = 2,
    ACTIONS(334), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(336), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1678] = 2,
    ACTIONS(338), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(340), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1696] = 2,
    ACTIONS(342), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(344), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1714] = 2,
    ACTIONS(346), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(348), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1732] = 2,
    ACTIONS(350), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(352), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1750] = 2,
    ACTIONS(354), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(356), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1768] = 2,
    ACTIONS(358), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(360), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1786] = 2,
    ACTIONS(362), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(364), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1804] = 2,
    ACTIONS(366), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(368), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1822] = 2,
    ACTIONS(370), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(372), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1840] = 2,
    ACTIONS(370), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(372), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1858] = 2,
    ACTIONS(374), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(376), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1876] = 2,
    ACTIONS(290), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(292), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1894] = 2,
    ACTIONS(378), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(380), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1912] = 2,
    ACTIONS(382), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(384), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1930] = 2,
    ACTIONS(386), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(388), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1948] = 2,
    ACTIONS(390), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(392), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1966] = 2,
    ACTIONS(394), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(396), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [1984] = 2,
    ACTIONS(398), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(400), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2002] = 2,
    ACTIONS(402), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(404), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2020] = 2,
    ACTIONS(406), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(408), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2038] = 2,
    ACTIONS(410), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(412), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2056] = 2,
    ACTIONS(414), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(416), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2074] = 2,
    ACTIONS(418), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(420), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2092] = 2,
    ACTIONS(422), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(424), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2110] = 2,
    ACTIONS(426), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(428), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2128] = 2,
    ACTIONS(430), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(432), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2146] = 2,
    ACTIONS(434), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(436), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2164] = 2,
    ACTIONS(438), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(440), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2182] = 2,
    ACTIONS(442), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(444), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2200] = 2,
    ACTIONS(446), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(448), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2218] = 2,
    ACTIONS(450), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(452), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2236] = 2,
    ACTIONS(454), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(456), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2254] = 2,
    ACTIONS(458), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(460), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2272] = 9,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(462), 1,
      anon_sym_LBRACE,
    ACTIONS(464), 1,
      anon_sym_LBRACK,
    ACTIONS(466), 1,
      sym__word,
    ACTIONS(468), 1,
      sym__dotted,
    STATE(254), 1,
      sym__path,
    STATE(371), 1,
      sym__bad_rest,
    ACTIONS(470), 2,
      sym_number,
      sym_string,
    STATE(370), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [2304] = 8,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(216), 1,
      anon_sym_LBRACE,
    ACTIONS(218), 1,
      anon_sym_LBRACK,
    ACTIONS(222), 1,
      sym__word,
    ACTIONS(224), 1,
      sym__dotted,
    STATE(249), 1,
      sym__path,
    ACTIONS(472), 2,
      sym_number,
      sym_string,
    STATE(374), 5,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [2334] = 2,
    ACTIONS(474), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(476), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2352] = 2,
    ACTIONS(478), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(480), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2370] = 2,
    ACTIONS(482), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(484), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2388] = 2,
    ACTIONS(486), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(488), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2406] = 2,
    ACTIONS(490), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(492), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2424] = 2,
    ACTIONS(494), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(496), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2442] = 2,
    ACTIONS(498), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(500), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2460] = 2,
    ACTIONS(502), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(504), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2478] = 2,
    ACTIONS(506), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(508), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2496] = 2,
    ACTIONS(510), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(512), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2514] = 2,
    ACTIONS(514), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(516), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2532] = 2,
    ACTIONS(518), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(520), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2550] = 2,
    ACTIONS(522), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(524), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2568] = 2,
    ACTIONS(526), 4,
      ts_builtin_sym_end,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(528), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__stray,
      sym_comment,
      sym_identifier,
  [2586] = 8,
    ACTIONS(530), 1,
      anon_sym_RBRACE,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(538), 1,
      sym_comment,
    ACTIONS(540), 1,
      sym_identifier,
    STATE(118), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(256), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(536), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2615] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(540), 1,
      sym_identifier,
    ACTIONS(542), 1,
      anon_sym_RBRACE,
    ACTIONS(546), 1,
      sym_comment,
    STATE(121), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(209), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(544), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2644] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(548), 1,
      anon_sym_RBRACE,
    ACTIONS(552), 1,
      sym_comment,
    ACTIONS(554), 1,
      sym_identifier,
    STATE(117), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(224), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(550), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2673] = 7,
    ACTIONS(122), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__word,
    ACTIONS(134), 1,
      sym__dotted,
    STATE(246), 1,
      sym__path,
    ACTIONS(192), 2,
      sym_number,
      sym_string,
    STATE(363), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [2700] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(554), 1,
      sym_identifier,
    ACTIONS(556), 1,
      anon_sym_RBRACE,
    ACTIONS(560), 1,
      sym_comment,
    STATE(122), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(244), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(558), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2729] = 8,
    ACTIONS(562), 1,
      anon_sym_RBRACE,
    ACTIONS(564), 1,
      anon_sym_AT_AT,
    ACTIONS(567), 1,
      sym__stray,
    ACTIONS(573), 1,
      sym_comment,
    ACTIONS(576), 1,
      sym_identifier,
    STATE(113), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(314), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(570), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2758] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(540), 1,
      sym_identifier,
    ACTIONS(579), 1,
      anon_sym_RBRACE,
    ACTIONS(583), 1,
      sym_comment,
    STATE(108), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(250), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(581), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2787] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(538), 1,
      sym_comment,
    ACTIONS(540), 1,
      sym_identifier,
    ACTIONS(585), 1,
      anon_sym_RBRACE,
    STATE(118), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(245), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(536), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2816] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(554), 1,
      sym_identifier,
    ACTIONS(587), 1,
      anon_sym_RBRACE,
    ACTIONS(591), 1,
      sym_comment,
    STATE(119), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(223), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(589), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2845] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(554), 1,
      sym_identifier,
    ACTIONS(587), 1,
      anon_sym_RBRACE,
    ACTIONS(595), 1,
      sym_comment,
    STATE(113), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(223), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(593), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2874] = 8,
    ACTIONS(597), 1,
      anon_sym_RBRACE,
    ACTIONS(599), 1,
      anon_sym_AT_AT,
    ACTIONS(602), 1,
      sym__stray,
    ACTIONS(608), 1,
      sym_comment,
    ACTIONS(611), 1,
      sym_identifier,
    STATE(118), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(295), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(605), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2903] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(554), 1,
      sym_identifier,
    ACTIONS(595), 1,
      sym_comment,
    ACTIONS(614), 1,
      anon_sym_RBRACE,
    STATE(113), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(227), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(593), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2932] = 8,
    ACTIONS(530), 1,
      anon_sym_RBRACE,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(540), 1,
      sym_identifier,
    ACTIONS(618), 1,
      sym_comment,
    STATE(115), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(256), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(616), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2961] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(538), 1,
      sym_comment,
    ACTIONS(540), 1,
      sym_identifier,
    ACTIONS(620), 1,
      anon_sym_RBRACE,
    STATE(118), 2,
      sym__bad_rest,
      aux_sym__values_repeat1,
    STATE(248), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(536), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [2990] = 8,
    ACTIONS(532), 1,
      anon_sym_AT_AT,
    ACTIONS(534), 1,
      sym__stray,
    ACTIONS(554), 1,
      sym_identifier,
    ACTIONS(595), 1,
      sym_comment,
    ACTIONS(622), 1,
      anon_sym_RBRACE,
    STATE(113), 2,
      sym__bad_rest,
      aux_sym__fields_repeat1,
    STATE(243), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(593), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3019] = 3,
    ACTIONS(624), 1,
      anon_sym_LPAREN,
    ACTIONS(186), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(184), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3037] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(229), 1,
      sym__bad,
    ACTIONS(626), 2,
      sym__end,
      sym_comment,
    ACTIONS(628), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3062] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(247), 1,
      sym__bad,
    ACTIONS(630), 2,
      sym__end,
      sym_comment,
    ACTIONS(632), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3087] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(135), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(226), 1,
      sym__bad,
    ACTIONS(634), 2,
      sym__end,
      sym_comment,
    ACTIONS(636), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3112] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(228), 1,
      sym__bad,
    ACTIONS(638), 2,
      sym__end,
      sym_comment,
    ACTIONS(640), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3137] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(230), 1,
      sym__bad,
    ACTIONS(642), 2,
      sym__end,
      sym_comment,
    ACTIONS(644), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3162] = 7,
    ACTIONS(646), 1,
      anon_sym_RBRACE,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(652), 1,
      sym_comment,
    ACTIONS(654), 1,
      sym_identifier,
    STATE(218), 1,
      sym_property,
    STATE(133), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(650), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3187] = 7,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(654), 1,
      sym_identifier,
    ACTIONS(656), 1,
      anon_sym_RBRACE,
    ACTIONS(660), 1,
      sym_comment,
    STATE(252), 1,
      sym_property,
    STATE(131), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(658), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3212] = 7,
    ACTIONS(662), 1,
      anon_sym_RBRACE,
    ACTIONS(664), 1,
      sym__stray,
    ACTIONS(670), 1,
      sym_comment,
    ACTIONS(673), 1,
      sym_identifier,
    STATE(301), 1,
      sym_property,
    STATE(131), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(667), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3237] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(141), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(240), 1,
      sym__bad,
    ACTIONS(676), 2,
      sym__end,
      sym_comment,
    ACTIONS(678), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3262] = 7,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(654), 1,
      sym_identifier,
    ACTIONS(660), 1,
      sym_comment,
    ACTIONS(680), 1,
      anon_sym_RBRACE,
    STATE(284), 1,
      sym_property,
    STATE(131), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(658), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3287] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(242), 1,
      sym__bad,
    ACTIONS(682), 2,
      sym__end,
      sym_comment,
    ACTIONS(684), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3312] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(237), 1,
      sym__bad,
    ACTIONS(686), 2,
      sym__end,
      sym_comment,
    ACTIONS(688), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3337] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(125), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(282), 1,
      sym__bad,
    ACTIONS(690), 2,
      sym__end,
      sym_comment,
    ACTIONS(692), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3362] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(124), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(208), 1,
      sym__bad,
    ACTIONS(694), 2,
      sym__end,
      sym_comment,
    ACTIONS(696), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3387] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(210), 1,
      sym__bad,
    ACTIONS(698), 2,
      sym__end,
      sym_comment,
    ACTIONS(700), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3412] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(128), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(213), 1,
      sym__bad,
    ACTIONS(702), 2,
      sym__end,
      sym_comment,
    ACTIONS(704), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3437] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(214), 1,
      sym__bad,
    ACTIONS(706), 2,
      sym__end,
      sym_comment,
    ACTIONS(708), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3462] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    STATE(215), 1,
      sym__bad,
    ACTIONS(710), 2,
      sym__end,
      sym_comment,
    ACTIONS(712), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3487] = 7,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(654), 1,
      sym_identifier,
    ACTIONS(660), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_RBRACE,
    STATE(212), 1,
      sym_property,
    STATE(131), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(658), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3512] = 2,
    ACTIONS(186), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(184), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3527] = 2,
    ACTIONS(230), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(228), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3542] = 2,
    ACTIONS(242), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(240), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3557] = 7,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(654), 1,
      sym_identifier,
    ACTIONS(716), 1,
      anon_sym_RBRACE,
    ACTIONS(720), 1,
      sym_comment,
    STATE(207), 1,
      sym_property,
    STATE(142), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(718), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3582] = 2,
    ACTIONS(256), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(254), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3597] = 7,
    ACTIONS(648), 1,
      sym__stray,
    ACTIONS(654), 1,
      sym_identifier,
    ACTIONS(714), 1,
      anon_sym_RBRACE,
    ACTIONS(724), 1,
      sym_comment,
    STATE(212), 1,
      sym_property,
    STATE(130), 2,
      sym__bad_rest,
      aux_sym__properties_repeat1,
    ACTIONS(722), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3622] = 2,
    ACTIONS(292), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(290), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3637] = 5,
    ACTIONS(726), 1,
      anon_sym_AT,
    STATE(150), 1,
      aux_sym_field_declaration_repeat1,
    STATE(170), 1,
      sym_field_attribute,
    ACTIONS(729), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(731), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3657] = 4,
    ACTIONS(733), 1,
      anon_sym_LPAREN2,
    STATE(175), 1,
      sym_arguments,
    ACTIONS(140), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(138), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3675] = 2,
    ACTIONS(735), 2,
      sym__stray,
      sym_comment,
    ACTIONS(597), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3688] = 4,
    ACTIONS(737), 1,
      anon_sym_LPAREN2,
    STATE(199), 1,
      sym_arguments,
    ACTIONS(739), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(741), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3705] = 2,
    ACTIONS(745), 2,
      sym__stray,
      sym_comment,
    ACTIONS(743), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3718] = 3,
    ACTIONS(747), 1,
      sym_optional_marker,
    ACTIONS(751), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(749), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3733] = 2,
    ACTIONS(755), 2,
      sym__stray,
      sym_comment,
    ACTIONS(753), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3746] = 2,
    ACTIONS(759), 2,
      sym__stray,
      sym_comment,
    ACTIONS(757), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3759] = 2,
    ACTIONS(763), 2,
      sym__stray,
      sym_comment,
    ACTIONS(761), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3772] = 2,
    ACTIONS(292), 2,
      sym__stray,
      sym_comment,
    ACTIONS(290), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3785] = 4,
    ACTIONS(737), 1,
      anon_sym_LPAREN2,
    STATE(186), 1,
      sym_arguments,
    ACTIONS(138), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(140), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [3802] = 2,
    ACTIONS(765), 2,
      sym__stray,
      sym_comment,
    ACTIONS(562), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3815] = 4,
    ACTIONS(767), 1,
      anon_sym_RBRACE,
    STATE(185), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(769), 2,
      sym__stray,
      sym_comment,
    ACTIONS(771), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3831] = 2,
    ACTIONS(775), 2,
      sym__stray,
      sym_comment,
    ACTIONS(773), 5,
      anon_sym_RBRACE,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3843] = 2,
    ACTIONS(777), 2,
      sym__stray,
      sym_comment,
    ACTIONS(662), 5,
      anon_sym_RBRACE,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3855] = 2,
    ACTIONS(781), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(779), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3867] = 2,
    ACTIONS(781), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(779), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3879] = 2,
    ACTIONS(785), 2,
      sym__stray,
      sym_comment,
    ACTIONS(783), 5,
      anon_sym_RBRACE,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [3891] = 2,
    ACTIONS(246), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(244), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3903] = 2,
    ACTIONS(789), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(787), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3915] = 2,
    ACTIONS(793), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(791), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3927] = 4,
    ACTIONS(795), 1,
      anon_sym_RBRACE,
    STATE(185), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(769), 2,
      sym__stray,
      sym_comment,
    ACTIONS(771), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3943] = 4,
    ACTIONS(67), 1,
      sym__junk,
    STATE(231), 1,
      sym__bad,
    ACTIONS(797), 2,
      sym__end,
      sym_comment,
    ACTIONS(799), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3959] = 4,
    ACTIONS(801), 1,
      anon_sym_RBRACE,
    STATE(171), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(803), 2,
      sym__stray,
      sym_comment,
    ACTIONS(805), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3975] = 4,
    ACTIONS(807), 1,
      anon_sym_RBRACE,
    STATE(162), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(809), 2,
      sym__stray,
      sym_comment,
    ACTIONS(811), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [3991] = 2,
    ACTIONS(272), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(270), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4003] = 2,
    ACTIONS(276), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(274), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4015] = 2,
    ACTIONS(280), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(278), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4027] = 2,
    ACTIONS(284), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(282), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4039] = 2,
    ACTIONS(288), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(286), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4051] = 2,
    ACTIONS(292), 2,
      sym__stray,
      sym_comment,
    ACTIONS(290), 5,
      anon_sym_RBRACE,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4063] = 2,
    ACTIONS(292), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(290), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4075] = 2,
    ACTIONS(815), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(813), 4,
      anon_sym_LPAREN2,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4087] = 4,
    ACTIONS(67), 1,
      sym__junk,
    STATE(221), 1,
      sym__bad,
    ACTIONS(817), 2,
      sym__end,
      sym_comment,
    ACTIONS(819), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4103] = 2,
    ACTIONS(823), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(821), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4115] = 4,
    ACTIONS(825), 1,
      anon_sym_RBRACE,
    STATE(185), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(827), 2,
      sym__stray,
      sym_comment,
    ACTIONS(830), 3,
      sym__line_break,
      sym_doc_comment,
      sym_block_comment,
  [4131] = 2,
    ACTIONS(270), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(272), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4142] = 2,
    ACTIONS(833), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(835), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4153] = 2,
    ACTIONS(286), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(288), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4164] = 2,
    ACTIONS(837), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(839), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4175] = 2,
    ACTIONS(292), 1,
      sym_comment,
    ACTIONS(290), 5,
      anon_sym_LBRACE,
      anon_sym_EQ,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4186] = 6,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(841), 1,
      anon_sym_Unsupported,
    ACTIONS(843), 1,
      sym_identifier,
    STATE(184), 1,
      sym__bad_rest,
    STATE(335), 1,
      sym__base_type,
    STATE(394), 1,
      sym_unsupported_type,
  [4205] = 2,
    ACTIONS(278), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(280), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4216] = 2,
    ACTIONS(290), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(292), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4227] = 2,
    ACTIONS(845), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(847), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4238] = 2,
    ACTIONS(274), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(276), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4249] = 2,
    ACTIONS(282), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(284), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4260] = 2,
    ACTIONS(849), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(851), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4271] = 2,
    ACTIONS(853), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(855), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4282] = 2,
    ACTIONS(857), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(859), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4293] = 2,
    ACTIONS(861), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(863), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4304] = 6,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(865), 1,
      anon_sym_Unsupported,
    ACTIONS(867), 1,
      sym_identifier,
    STATE(6), 1,
      sym__bad_rest,
    STATE(7), 1,
      sym__base_type,
    STATE(34), 1,
      sym_unsupported_type,
  [4323] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(869), 1,
      anon_sym_RBRACK,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    STATE(194), 1,
      sym__bad_rest,
    STATE(236), 1,
      aux_sym_array_repeat1,
  [4339] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(212), 1,
      anon_sym_RPAREN,
    ACTIONS(873), 1,
      anon_sym_COMMA,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
    STATE(353), 1,
      sym__bad_rest,
  [4355] = 3,
    ACTIONS(815), 1,
      sym__stray,
    ACTIONS(875), 1,
      anon_sym_COLON,
    ACTIONS(813), 3,
      anon_sym_RPAREN,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [4367] = 4,
    ACTIONS(879), 1,
      sym__end,
    ACTIONS(881), 1,
      sym__line_break,
    ACTIONS(883), 1,
      sym_doc_comment,
    ACTIONS(877), 2,
      sym__stray,
      sym_comment,
  [4381] = 2,
    ACTIONS(634), 2,
      sym__end,
      sym_comment,
    ACTIONS(636), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4391] = 4,
    ACTIONS(885), 1,
      sym__end,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(889), 1,
      sym_comment,
    ACTIONS(891), 2,
      sym_doc_comment,
      sym_block_comment,
  [4405] = 2,
    ACTIONS(893), 2,
      sym__end,
      sym_comment,
    ACTIONS(895), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4415] = 4,
    ACTIONS(897), 1,
      sym__end,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(901), 1,
      sym_comment,
    ACTIONS(903), 2,
      sym_doc_comment,
      sym_block_comment,
  [4429] = 2,
    ACTIONS(905), 2,
      sym__end,
      sym_comment,
    ACTIONS(907), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4439] = 2,
    ACTIONS(909), 2,
      sym__end,
      sym_comment,
    ACTIONS(911), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4449] = 4,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(913), 1,
      sym__end,
    ACTIONS(915), 1,
      sym_comment,
    ACTIONS(917), 2,
      sym_doc_comment,
      sym_block_comment,
  [4463] = 2,
    ACTIONS(919), 2,
      sym__end,
      sym_comment,
    ACTIONS(921), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4473] = 2,
    ACTIONS(923), 2,
      sym__end,
      sym_comment,
    ACTIONS(925), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4483] = 2,
    ACTIONS(927), 2,
      sym__end,
      sym_comment,
    ACTIONS(929), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4493] = 2,
    ACTIONS(69), 2,
      sym__end,
      sym_comment,
    ACTIONS(71), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4503] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(935), 1,
      sym_identifier,
    STATE(364), 2,
      sym__header,
      sym__bad_rest,
  [4517] = 4,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(937), 1,
      sym__end,
    ACTIONS(939), 1,
      sym_comment,
    ACTIONS(941), 2,
      sym_doc_comment,
      sym_block_comment,
  [4531] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(943), 1,
      anon_sym_RBRACE,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    STATE(197), 1,
      sym__bad_rest,
    STATE(235), 1,
      aux_sym_object_repeat1,
  [4547] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    STATE(414), 2,
      sym__header,
      sym__bad_rest,
  [4561] = 2,
    ACTIONS(949), 2,
      sym__end,
      sym_comment,
    ACTIONS(951), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4571] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    STATE(383), 2,
      sym__header,
      sym__bad_rest,
  [4585] = 4,
    ACTIONS(953), 1,
      sym__end,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(957), 1,
      sym_comment,
    ACTIONS(959), 2,
      sym_doc_comment,
      sym_block_comment,
  [4599] = 4,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(961), 1,
      sym__end,
    ACTIONS(963), 1,
      sym_comment,
    ACTIONS(965), 2,
      sym_doc_comment,
      sym_block_comment,
  [4613] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(190), 1,
      anon_sym_RPAREN,
    ACTIONS(967), 1,
      anon_sym_COMMA,
    STATE(196), 1,
      sym__bad_rest,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
  [4629] = 2,
    ACTIONS(969), 2,
      sym__end,
      sym_comment,
    ACTIONS(971), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4639] = 4,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(973), 1,
      sym__end,
    ACTIONS(975), 1,
      sym_comment,
    ACTIONS(977), 2,
      sym_doc_comment,
      sym_block_comment,
  [4653] = 2,
    ACTIONS(979), 2,
      sym__end,
      sym_comment,
    ACTIONS(981), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4663] = 2,
    ACTIONS(983), 2,
      sym__end,
      sym_comment,
    ACTIONS(985), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4673] = 2,
    ACTIONS(987), 2,
      sym__end,
      sym_comment,
    ACTIONS(989), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4683] = 2,
    ACTIONS(991), 2,
      sym__end,
      sym_comment,
    ACTIONS(993), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4693] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    STATE(416), 2,
      sym__header,
      sym__bad_rest,
  [4707] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    STATE(390), 2,
      sym__header,
      sym__bad_rest,
  [4721] = 2,
    ACTIONS(995), 2,
      sym__end,
      sym_comment,
    ACTIONS(997), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4731] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(999), 1,
      anon_sym_RBRACE,
    STATE(198), 1,
      sym__bad_rest,
    STATE(307), 1,
      aux_sym_object_repeat1,
  [4747] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1001), 1,
      anon_sym_RBRACK,
    STATE(200), 1,
      sym__bad_rest,
    STATE(309), 1,
      aux_sym_array_repeat1,
  [4763] = 2,
    ACTIONS(1003), 2,
      sym__end,
      sym_comment,
    ACTIONS(1005), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4773] = 2,
    ACTIONS(702), 2,
      sym__end,
      sym_comment,
    ACTIONS(704), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4783] = 2,
    ACTIONS(107), 2,
      sym__end,
      sym_comment,
    ACTIONS(109), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4793] = 2,
    ACTIONS(1007), 2,
      sym__end,
      sym_comment,
    ACTIONS(1009), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4803] = 4,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    ACTIONS(1011), 1,
      anon_sym_LBRACE,
    STATE(424), 2,
      sym__header,
      sym__bad_rest,
  [4817] = 2,
    ACTIONS(1013), 2,
      sym__end,
      sym_comment,
    ACTIONS(1015), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4827] = 4,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(1017), 1,
      sym__end,
    ACTIONS(1019), 1,
      sym_comment,
    ACTIONS(1021), 2,
      sym_doc_comment,
      sym_block_comment,
  [4841] = 4,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(1023), 1,
      sym__end,
    ACTIONS(1025), 1,
      sym_comment,
    ACTIONS(1027), 2,
      sym_doc_comment,
      sym_block_comment,
  [4855] = 4,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(1029), 1,
      sym__end,
    ACTIONS(1031), 1,
      sym_comment,
    ACTIONS(1033), 2,
      sym_doc_comment,
      sym_block_comment,
  [4869] = 4,
    ACTIONS(739), 1,
      sym__stray,
    ACTIONS(1035), 1,
      anon_sym_LPAREN2,
    STATE(320), 1,
      sym_arguments,
    ACTIONS(741), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [4883] = 2,
    ACTIONS(1037), 2,
      sym__end,
      sym_comment,
    ACTIONS(1039), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4893] = 4,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(1041), 1,
      sym__end,
    ACTIONS(1043), 1,
      sym_comment,
    ACTIONS(1045), 2,
      sym_doc_comment,
      sym_block_comment,
  [4907] = 4,
    ACTIONS(739), 1,
      sym__stray,
    ACTIONS(1047), 1,
      anon_sym_LPAREN2,
    STATE(331), 1,
      sym_arguments,
    ACTIONS(741), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [4921] = 4,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(1049), 1,
      sym__end,
    ACTIONS(1051), 1,
      sym_comment,
    ACTIONS(1053), 2,
      sym_doc_comment,
      sym_block_comment,
  [4935] = 4,
    ACTIONS(1057), 1,
      sym__end,
    ACTIONS(1059), 1,
      sym__line_break,
    ACTIONS(1061), 1,
      sym_doc_comment,
    ACTIONS(1055), 2,
      sym__stray,
      sym_comment,
  [4949] = 4,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(1063), 1,
      sym__end,
    ACTIONS(1065), 1,
      sym_comment,
    ACTIONS(1067), 2,
      sym_doc_comment,
      sym_block_comment,
  [4963] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(1069), 1,
      anon_sym_RBRACE,
    ACTIONS(1071), 1,
      sym__word,
    STATE(187), 1,
      sym__bad_rest,
    STATE(219), 1,
      sym_object_entry,
  [4979] = 4,
    ACTIONS(739), 1,
      sym__stray,
    ACTIONS(1073), 1,
      anon_sym_LPAREN2,
    STATE(339), 1,
      sym_arguments,
    ACTIONS(741), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [4993] = 2,
    ACTIONS(292), 2,
      sym__end,
      sym_comment,
    ACTIONS(290), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5003] = 4,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(1075), 1,
      sym__end,
    ACTIONS(1077), 1,
      sym_comment,
    ACTIONS(1079), 2,
      sym_doc_comment,
      sym_block_comment,
  [5017] = 2,
    ACTIONS(1081), 2,
      sym__end,
      sym_comment,
    ACTIONS(1083), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5027] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(1071), 1,
      sym__word,
    ACTIONS(1085), 1,
      anon_sym_RBRACE,
    STATE(260), 1,
      sym_object_entry,
    STATE(318), 1,
      sym__bad_rest,
  [5043] = 5,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(1087), 1,
      anon_sym_RPAREN,
    ACTIONS(1089), 1,
      anon_sym_COMMA,
    STATE(44), 1,
      sym__bad_rest,
    STATE(262), 1,
      aux_sym_arguments_repeat1,
  [5059] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1091), 1,
      anon_sym_RBRACE,
    STATE(263), 1,
      aux_sym_object_repeat1,
    STATE(380), 1,
      sym__bad_rest,
  [5075] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1093), 1,
      anon_sym_RBRACK,
    STATE(264), 1,
      aux_sym_array_repeat1,
    STATE(321), 1,
      sym__bad_rest,
  [5091] = 5,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(196), 1,
      anon_sym_RPAREN,
    ACTIONS(1095), 1,
      anon_sym_COMMA,
    STATE(45), 1,
      sym__bad_rest,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
  [5107] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1097), 1,
      anon_sym_RBRACE,
    STATE(307), 1,
      aux_sym_object_repeat1,
    STATE(322), 1,
      sym__bad_rest,
  [5123] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1099), 1,
      anon_sym_RBRACK,
    STATE(309), 1,
      aux_sym_array_repeat1,
    STATE(323), 1,
      sym__bad_rest,
  [5139] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(1071), 1,
      sym__word,
    ACTIONS(1101), 1,
      anon_sym_RBRACE,
    STATE(267), 1,
      sym_object_entry,
    STATE(329), 1,
      sym__bad_rest,
  [5155] = 5,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(1103), 1,
      anon_sym_RPAREN,
    ACTIONS(1105), 1,
      anon_sym_COMMA,
    STATE(177), 1,
      sym__bad_rest,
    STATE(269), 1,
      aux_sym_arguments_repeat1,
  [5171] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1107), 1,
      anon_sym_RBRACE,
    STATE(270), 1,
      aux_sym_object_repeat1,
    STATE(332), 1,
      sym__bad_rest,
  [5187] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1109), 1,
      anon_sym_RBRACK,
    STATE(271), 1,
      aux_sym_array_repeat1,
    STATE(316), 1,
      sym__bad_rest,
  [5203] = 5,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(200), 1,
      anon_sym_RPAREN,
    ACTIONS(1111), 1,
      anon_sym_COMMA,
    STATE(178), 1,
      sym__bad_rest,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
  [5219] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1113), 1,
      anon_sym_RBRACE,
    STATE(307), 1,
      aux_sym_object_repeat1,
    STATE(333), 1,
      sym__bad_rest,
  [5235] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1115), 1,
      anon_sym_RBRACK,
    STATE(309), 1,
      aux_sym_array_repeat1,
    STATE(334), 1,
      sym__bad_rest,
  [5251] = 4,
    ACTIONS(931), 1,
      anon_sym_LBRACE,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(947), 1,
      sym_identifier,
    STATE(403), 2,
      sym__header,
      sym__bad_rest,
  [5265] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(1071), 1,
      sym__word,
    ACTIONS(1117), 1,
      anon_sym_RBRACE,
    STATE(275), 1,
      sym_object_entry,
    STATE(337), 1,
      sym__bad_rest,
  [5281] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(1119), 1,
      anon_sym_RPAREN,
    ACTIONS(1121), 1,
      anon_sym_COMMA,
    STATE(277), 1,
      aux_sym_arguments_repeat1,
    STATE(340), 1,
      sym__bad_rest,
  [5297] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1123), 1,
      anon_sym_RBRACE,
    STATE(278), 1,
      aux_sym_object_repeat1,
    STATE(341), 1,
      sym__bad_rest,
  [5313] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1125), 1,
      anon_sym_RBRACK,
    STATE(279), 1,
      aux_sym_array_repeat1,
    STATE(342), 1,
      sym__bad_rest,
  [5329] = 5,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(206), 1,
      anon_sym_RPAREN,
    ACTIONS(1127), 1,
      anon_sym_COMMA,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
    STATE(343), 1,
      sym__bad_rest,
  [5345] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_COMMA,
    ACTIONS(1129), 1,
      anon_sym_RBRACE,
    STATE(307), 1,
      aux_sym_object_repeat1,
    STATE(344), 1,
      sym__bad_rest,
  [5361] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(871), 1,
      anon_sym_COMMA,
    ACTIONS(1131), 1,
      anon_sym_RBRACK,
    STATE(309), 1,
      aux_sym_array_repeat1,
    STATE(345), 1,
      sym__bad_rest,
  [5377] = 4,
    ACTIONS(1135), 1,
      sym__end,
    ACTIONS(1137), 1,
      sym__line_break,
    ACTIONS(1139), 1,
      sym_doc_comment,
    ACTIONS(1133), 2,
      sym__stray,
      sym_comment,
  [5391] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(1141), 1,
      anon_sym_RPAREN,
    ACTIONS(1143), 1,
      anon_sym_COMMA,
    STATE(283), 1,
      aux_sym_arguments_repeat1,
    STATE(348), 1,
      sym__bad_rest,
  [5407] = 2,
    ACTIONS(1145), 2,
      sym__end,
      sym_comment,
    ACTIONS(1147), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5417] = 5,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(208), 1,
      anon_sym_RPAREN,
    ACTIONS(1149), 1,
      anon_sym_COMMA,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
    STATE(349), 1,
      sym__bad_rest,
  [5433] = 4,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(1151), 1,
      sym__end,
    ACTIONS(1153), 1,
      sym_comment,
    ACTIONS(1155), 2,
      sym_doc_comment,
      sym_block_comment,
  [5447] = 5,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(1157), 1,
      anon_sym_RPAREN,
    ACTIONS(1159), 1,
      anon_sym_COMMA,
    STATE(203), 1,
      aux_sym_arguments_repeat1,
    STATE(352), 1,
      sym__bad_rest,
  [5463] = 5,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(1161), 1,
      anon_sym_RPAREN,
    ACTIONS(1163), 1,
      anon_sym_COMMA,
    STATE(192), 1,
      sym__bad_rest,
    STATE(225), 1,
      aux_sym_arguments_repeat1,
  [5479] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1167), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__newline,
    STATE(398), 1,
      sym__bad,
  [5492] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1171), 1,
      sym__end,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(408), 1,
      sym__bad,
  [5505] = 3,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(1071), 1,
      sym__word,
    STATE(372), 2,
      sym_object_entry,
      sym__bad_rest,
  [5516] = 4,
    ACTIONS(1029), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(402), 1,
      sym__bad,
  [5529] = 4,
    ACTIONS(913), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(420), 1,
      sym__bad,
  [5542] = 2,
    ACTIONS(815), 1,
      sym__stray,
    ACTIONS(813), 3,
      anon_sym_RPAREN,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [5551] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    ACTIONS(1177), 1,
      sym__end,
    STATE(395), 1,
      sym__bad,
  [5564] = 4,
    ACTIONS(1179), 1,
      anon_sym_RPAREN,
    ACTIONS(1181), 1,
      anon_sym_COMMA,
    ACTIONS(1184), 1,
      sym__stray,
    STATE(294), 1,
      aux_sym_arguments_repeat1,
  [5577] = 3,
    ACTIONS(899), 1,
      sym__newline,
    ACTIONS(1186), 1,
      sym_comment,
    ACTIONS(1188), 2,
      sym_doc_comment,
      sym_block_comment,
  [5588] = 4,
    ACTIONS(1041), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(404), 1,
      sym__bad,
  [5601] = 4,
    ACTIONS(1075), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(386), 1,
      sym__bad,
  [5614] = 2,
    ACTIONS(815), 1,
      sym__stray,
    ACTIONS(813), 3,
      anon_sym_RBRACK,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [5623] = 3,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(1190), 1,
      sym_attribute_name,
    STATE(37), 2,
      sym__call,
      sym__bad_rest,
  [5634] = 3,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(1192), 1,
      sym_attribute_name,
    STATE(172), 2,
      sym__call,
      sym__bad_rest,
  [5645] = 3,
    ACTIONS(887), 1,
      sym__newline,
    ACTIONS(1194), 1,
      sym_comment,
    ACTIONS(1196), 2,
      sym_doc_comment,
      sym_block_comment,
  [5656] = 4,
    ACTIONS(1063), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(409), 1,
      sym__bad,
  [5669] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1198), 1,
      sym__end,
    STATE(400), 1,
      sym__bad,
  [5682] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1200), 1,
      sym__end,
    STATE(412), 1,
      sym__bad,
  [5695] = 4,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1169), 1,
      sym__newline,
    ACTIONS(1202), 1,
      sym__end,
    STATE(418), 1,
      sym__bad,
  [5708] = 2,
    ACTIONS(815), 1,
      sym__stray,
    ACTIONS(813), 3,
      anon_sym_RBRACE,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [5717] = 4,
    ACTIONS(1204), 1,
      anon_sym_RBRACE,
    ACTIONS(1206), 1,
      anon_sym_COMMA,
    ACTIONS(1209), 1,
      sym__stray,
    STATE(307), 1,
      aux_sym_object_repeat1,
  [5730] = 4,
    ACTIONS(973), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1169), 1,
      sym__newline,
    STATE(389), 1,
      sym__bad,
  [5743] = 4,
    ACTIONS(1211), 1,
      anon_sym_RBRACK,
    ACTIONS(1213), 1,
      anon_sym_COMMA,
    ACTIONS(1216), 1,
      sym__stray,
    STATE(309), 1,
      aux_sym_array_repeat1,
  [5756] = 4,
    ACTIONS(953), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1169), 1,
      sym__newline,
    STATE(407), 1,
      sym__bad,
  [5769] = 3,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(1218), 1,
      sym_attribute_name,
    STATE(168), 2,
      sym__call,
      sym__bad_rest,
  [5780] = 4,
    ACTIONS(1151), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(393), 1,
      sym__bad,
  [5793] = 3,
    ACTIONS(933), 1,
      sym__stray,
    STATE(410), 1,
      sym__bad_rest,
    ACTIONS(1220), 2,
      anon_sym_LBRACE,
      anon_sym_EQ,
  [5804] = 3,
    ACTIONS(955), 1,
      sym__newline,
    ACTIONS(1222), 1,
      sym_comment,
    ACTIONS(1224), 2,
      sym_doc_comment,
      sym_block_comment,
  [5815] = 4,
    ACTIONS(1017), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym__junk,
    ACTIONS(1169), 1,
      sym__newline,
    STATE(387), 1,
      sym__bad,
  [5828] = 2,
    ACTIONS(845), 1,
      sym__stray,
    ACTIONS(847), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5836] = 3,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(1226), 1,
      anon_sym_EQ,
    STATE(216), 1,
      sym__bad_rest,
  [5846] = 2,
    ACTIONS(833), 1,
      sym__stray,
    ACTIONS(835), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5854] = 2,
    ACTIONS(837), 1,
      sym__stray,
    ACTIONS(839), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5862] = 2,
    ACTIONS(857), 1,
      sym__stray,
    ACTIONS(859), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5870] = 2,
    ACTIONS(845), 1,
      sym__stray,
    ACTIONS(847), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5878] = 2,
    ACTIONS(853), 1,
      sym__stray,
    ACTIONS(855), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5886] = 2,
    ACTIONS(861), 1,
      sym__stray,
    ACTIONS(863), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5894] = 3,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(1228), 1,
      anon_sym_COLON,
    STATE(328), 1,
      sym__bad_rest,
  [5904] = 3,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(1230), 1,
      anon_sym_RPAREN,
    STATE(39), 1,
      sym__bad_rest,
  [5914] = 3,
    ACTIONS(184), 1,
      anon_sym_RBRACK,
    ACTIONS(186), 1,
      sym__stray,
    ACTIONS(1232), 1,
      anon_sym_LPAREN,
  [5924] = 3,
    ACTIONS(1226), 1,
      anon_sym_EQ,
    ACTIONS(1234), 1,
      sym__stray,
    STATE(216), 1,
      sym__bad_rest,
  [5934] = 2,
    ACTIONS(1238), 1,
      sym__stray,
    ACTIONS(1236), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [5942] = 2,
    ACTIONS(833), 1,
      sym__stray,
    ACTIONS(835), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5950] = 2,
    ACTIONS(837), 1,
      sym__stray,
    ACTIONS(839), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5958] = 2,
    ACTIONS(857), 1,
      sym__stray,
    ACTIONS(859), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5966] = 2,
    ACTIONS(849), 1,
      sym__stray,
    ACTIONS(851), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5974] = 2,
    ACTIONS(853), 1,
      sym__stray,
    ACTIONS(855), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5982] = 2,
    ACTIONS(861), 1,
      sym__stray,
    ACTIONS(863), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5990] = 3,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(1240), 1,
      anon_sym_RBRACK,
    STATE(166), 1,
      sym__bad_rest,
  [6000] = 2,
    ACTIONS(276), 1,
      sym__stray,
    ACTIONS(274), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6008] = 2,
    ACTIONS(833), 1,
      sym__stray,
    ACTIONS(835), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6016] = 2,
    ACTIONS(837), 1,
      sym__stray,
    ACTIONS(839), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6024] = 2,
    ACTIONS(857), 1,
      sym__stray,
    ACTIONS(859), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6032] = 2,
    ACTIONS(280), 1,
      sym__stray,
    ACTIONS(278), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6040] = 2,
    ACTIONS(849), 1,
      sym__stray,
    ACTIONS(851), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6048] = 2,
    ACTIONS(845), 1,
      sym__stray,
    ACTIONS(847), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6056] = 2,
    ACTIONS(284), 1,
      sym__stray,
    ACTIONS(282), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6064] = 2,
    ACTIONS(853), 1,
      sym__stray,
    ACTIONS(855), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6072] = 2,
    ACTIONS(861), 1,
      sym__stray,
    ACTIONS(863), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6080] = 2,
    ACTIONS(288), 1,
      sym__stray,
    ACTIONS(286), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6088] = 2,
    ACTIONS(276), 1,
      sym__stray,
    ACTIONS(274), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6096] = 2,
    ACTIONS(280), 1,
      sym__stray,
    ACTIONS(278), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6104] = 2,
    ACTIONS(284), 1,
      sym__stray,
    ACTIONS(282), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6112] = 2,
    ACTIONS(288), 1,
      sym__stray,
    ACTIONS(286), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6120] = 2,
    ACTIONS(276), 1,
      sym__stray,
    ACTIONS(274), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6128] = 2,
    ACTIONS(280), 1,
      sym__stray,
    ACTIONS(278), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6136] = 2,
    ACTIONS(284), 1,
      sym__stray,
    ACTIONS(282), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6144] = 2,
    ACTIONS(288), 1,
      sym__stray,
    ACTIONS(286), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6152] = 2,
    ACTIONS(292), 1,
      sym__stray,
    ACTIONS(290), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6160] = 2,
    ACTIONS(292), 1,
      sym__stray,
    ACTIONS(290), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6168] = 2,
    ACTIONS(292), 1,
      sym__stray,
    ACTIONS(290), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6176] = 3,
    ACTIONS(1242), 1,
      sym__stray,
    ACTIONS(1244), 1,
      sym_string,
    STATE(145), 1,
      sym__bad_rest,
  [6186] = 3,
    ACTIONS(1242), 1,
      sym__stray,
    ACTIONS(1246), 1,
      anon_sym_RPAREN,
    STATE(147), 1,
      sym__bad_rest,
  [6196] = 2,
    ACTIONS(1250), 1,
      sym__stray,
    ACTIONS(1248), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6204] = 3,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(1087), 1,
      anon_sym_RPAREN,
    STATE(44), 1,
      sym__bad_rest,
  [6214] = 3,
    ACTIONS(148), 1,
      sym__stray,
    ACTIONS(1252), 1,
      sym_string,
    STATE(36), 1,
      sym__bad_rest,
  [6224] = 2,
    ACTIONS(1184), 1,
      sym__stray,
    ACTIONS(1179), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6232] = 3,
    ACTIONS(1254), 1,
      anon_sym_LBRACE,
    ACTIONS(1256), 1,
      anon_sym_EQ,
    STATE(79), 1,
      sym__fields,
  [6242] = 3,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1258), 1,
      sym__junk,
    STATE(438), 1,
      sym__bad,
  [6252] = 3,
    ACTIONS(130), 1,
      sym__stray,
    ACTIONS(1161), 1,
      anon_sym_RPAREN,
    STATE(192), 1,
      sym__bad_rest,
  [6262] = 3,
    ACTIONS(1260), 1,
      sym__stray,
    ACTIONS(1262), 1,
      sym_string,
    STATE(401), 1,
      sym__bad_rest,
  [6272] = 3,
    ACTIONS(1260), 1,
      sym__stray,
    ACTIONS(1264), 1,
      anon_sym_RPAREN,
    STATE(413), 1,
      sym__bad_rest,
  [6282] = 3,
    ACTIONS(164), 1,
      sym__stray,
    ACTIONS(1103), 1,
      anon_sym_RPAREN,
    STATE(177), 1,
      sym__bad_rest,
  [6292] = 2,
    ACTIONS(1268), 1,
      sym__stray,
    ACTIONS(1266), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6300] = 2,
    ACTIONS(1272), 1,
      sym__stray,
    ACTIONS(1270), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6308] = 2,
    ACTIONS(1209), 1,
      sym__stray,
    ACTIONS(1204), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6316] = 3,
    ACTIONS(1173), 1,
      sym__newline,
    ACTIONS(1258), 1,
      sym__junk,
    STATE(436), 1,
      sym__bad,
  [6326] = 2,
    ACTIONS(1216), 1,
      sym__stray,
    ACTIONS(1211), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6334] = 3,
    ACTIONS(156), 1,
      sym__stray,
    ACTIONS(1119), 1,
      anon_sym_RPAREN,
    STATE(340), 1,
      sym__bad_rest,
  [6344] = 3,
    ACTIONS(172), 1,
      sym__stray,
    ACTIONS(1141), 1,
      anon_sym_RPAREN,
    STATE(348), 1,
      sym__bad_rest,
  [6354] = 3,
    ACTIONS(933), 1,
      sym__stray,
    ACTIONS(1220), 1,
      anon_sym_LBRACE,
    STATE(410), 1,
      sym__bad_rest,
  [6364] = 3,
    ACTIONS(1169), 1,
      sym__newline,
    ACTIONS(1258), 1,
      sym__junk,
    STATE(435), 1,
      sym__bad,
  [6374] = 3,
    ACTIONS(180), 1,
      sym__stray,
    ACTIONS(1157), 1,
      anon_sym_RPAREN,
    STATE(352), 1,
      sym__bad_rest,
  [6384] = 2,
    ACTIONS(849), 1,
      sym__stray,
    ACTIONS(851), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6392] = 2,
    ACTIONS(716), 1,
      sym__end,
    ACTIONS(1274), 1,
      sym__line_break,
  [6399] = 2,
    ACTIONS(1276), 1,
      anon_sym_RBRACE,
    ACTIONS(1278), 1,
      sym__raw,
  [6406] = 2,
    ACTIONS(1280), 1,
      anon_sym_LBRACE,
    STATE(75), 1,
      sym__properties,
  [6413] = 1,
    ACTIONS(911), 2,
      sym__end,
      sym__newline,
  [6418] = 2,
    ACTIONS(1282), 1,
      anon_sym_RBRACE,
    ACTIONS(1284), 1,
      sym__raw,
  [6425] = 2,
    ACTIONS(1286), 1,
      sym__end,
    ACTIONS(1288), 1,
      sym__newline,
  [6432] = 2,
    ACTIONS(1290), 1,
      sym__end,
    ACTIONS(1292), 1,
      sym__newline,
  [6439] = 2,
    ACTIONS(184), 1,
      anon_sym_RBRACK,
    ACTIONS(186), 1,
      sym__stray,
  [6446] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1294), 1,
      sym__end,
  [6453] = 2,
    ACTIONS(1280), 1,
      anon_sym_LBRACE,
    STATE(81), 1,
      sym__properties,
  [6460] = 2,
    ACTIONS(1296), 1,
      sym__stray,
    ACTIONS(1298), 1,
      sym__line_break,
  [6467] = 2,
    ACTIONS(1300), 1,
      sym__end,
    ACTIONS(1302), 1,
      sym__line_break,
  [6474] = 2,
    ACTIONS(1304), 1,
      sym__end,
    ACTIONS(1306), 1,
      sym__newline,
  [6481] = 2,
    ACTIONS(228), 1,
      anon_sym_RBRACK,
    ACTIONS(230), 1,
      sym__stray,
  [6488] = 2,
    ACTIONS(1288), 1,
      sym__newline,
    ACTIONS(1308), 1,
      sym__end,
  [6495] = 2,
    ACTIONS(1310), 1,
      sym__stray,
    ACTIONS(1312), 1,
      sym__line_break,
  [6502] = 2,
    ACTIONS(1314), 1,
      sym__end,
    ACTIONS(1316), 1,
      sym__line_break,
  [6509] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1318), 1,
      sym__end,
  [6516] = 2,
    ACTIONS(548), 1,
      sym__end,
    ACTIONS(1320), 1,
      sym__line_break,
  [6523] = 2,
    ACTIONS(1306), 1,
      sym__newline,
    ACTIONS(1322), 1,
      sym__end,
  [6530] = 2,
    ACTIONS(240), 1,
      anon_sym_RBRACK,
    ACTIONS(242), 1,
      sym__stray,
  [6537] = 2,
    ACTIONS(1288), 1,
      sym__newline,
    ACTIONS(1324), 1,
      sym__end,
  [6544] = 2,
    ACTIONS(1254), 1,
      anon_sym_LBRACE,
    STATE(51), 1,
      sym__fields,
  [6551] = 2,
    ACTIONS(1288), 1,
      sym__newline,
    ACTIONS(1326), 1,
      sym__end,
  [6558] = 2,
    ACTIONS(1328), 1,
      sym__stray,
    ACTIONS(1330), 1,
      sym__line_break,
  [6565] = 2,
    ACTIONS(1332), 1,
      anon_sym_RBRACE,
    ACTIONS(1334), 1,
      sym__raw,
  [6572] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1336), 1,
      sym__end,
  [6579] = 2,
    ACTIONS(1288), 1,
      sym__newline,
    ACTIONS(1338), 1,
      sym__end,
  [6586] = 2,
    ACTIONS(1306), 1,
      sym__newline,
    ACTIONS(1340), 1,
      sym__end,
  [6593] = 1,
    ACTIONS(1342), 2,
      anon_sym_LBRACE,
      anon_sym_EQ,
  [6598] = 2,
    ACTIONS(579), 1,
      sym__end,
    ACTIONS(1344), 1,
      sym__line_break,
  [6605] = 2,
    ACTIONS(1306), 1,
      sym__newline,
    ACTIONS(1346), 1,
      sym__end,
  [6612] = 2,
    ACTIONS(254), 1,
      anon_sym_RBRACK,
    ACTIONS(256), 1,
      sym__stray,
  [6619] = 2,
    ACTIONS(1348), 1,
      anon_sym_LBRACE,
    STATE(84), 1,
      sym__values,
  [6626] = 2,
    ACTIONS(290), 1,
      anon_sym_RBRACK,
    ACTIONS(292), 1,
      sym__stray,
  [6633] = 2,
    ACTIONS(1254), 1,
      anon_sym_LBRACE,
    STATE(106), 1,
      sym__fields,
  [6640] = 2,
    ACTIONS(1350), 1,
      sym__end,
    ACTIONS(1352), 1,
      sym__line_break,
  [6647] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1354), 1,
      sym__end,
  [6654] = 2,
    ACTIONS(1356), 1,
      anon_sym_RBRACE,
    ACTIONS(1358), 1,
      sym__raw,
  [6661] = 2,
    ACTIONS(1306), 1,
      sym__newline,
    ACTIONS(1360), 1,
      sym__end,
  [6668] = 1,
    ACTIONS(1276), 1,
      anon_sym_RBRACE,
  [6672] = 1,
    ACTIONS(1362), 1,
      sym__stray,
  [6676] = 1,
    ACTIONS(1364), 1,
      sym__stray,
  [6680] = 1,
    ACTIONS(1366), 1,
      anon_sym_LBRACE,
  [6684] = 1,
    ACTIONS(1368), 1,
      sym__stray,
  [6688] = 1,
    ACTIONS(1370), 1,
      sym__stray,
  [6692] = 1,
    ACTIONS(1372), 1,
      sym__stray,
  [6696] = 1,
    ACTIONS(1374), 1,
      sym__line_break,
  [6700] = 1,
    ACTIONS(1376), 1,
      sym__line_break,
  [6704] = 1,
    ACTIONS(1378), 1,
      anon_sym_RBRACE,
  [6708] = 1,
    ACTIONS(1380), 1,
      sym__stray,
  [6712] = 1,
    ACTIONS(1382), 1,
      sym__line_break,
  [6716] = 1,
    ACTIONS(1356), 1,
      anon_sym_RBRACE,
  [6720] = 1,
    ACTIONS(1384), 1,
      sym__stray,
  [6724] = 1,
    ACTIONS(1292), 1,
      sym__newline,
  [6728] = 1,
    ACTIONS(1288), 1,
      sym__newline,
  [6732] = 1,
    ACTIONS(1386), 1,
      sym__stray,
  [6736] = 1,
    ACTIONS(1306), 1,
      sym__newline,
  [6740] = 1,
    ACTIONS(1388), 1,
      sym__stray,
  [6744] = 1,
    ACTIONS(1390), 1,
      ts_builtin_sym_end,
  [6748] = 1,
    ACTIONS(1392), 1,
      anon_sym_RBRACE,
  [6752] = 1,
    ACTIONS(1394), 1,
      sym__stray,
  [6756] = 1,
    ACTIONS(1396), 1,
      sym__stray,
  [6760] = 1,
    ACTIONS(1398), 1,
      sym__stray,
  [6764] = 1,
    ACTIONS(1400), 1,
      sym__stray,
  [6768] = 1,
    ACTIONS(1402), 1,
      sym__stray,
  [6772] = 1,
    ACTIONS(1404), 1,
      sym__stray,
  [6776] = 1,
    ACTIONS(1406), 1,
      sym__stray,
  [6780] = 1,
    ACTIONS(1408), 1,
      sym__stray,
  [6784] = 1,
    ACTIONS(1410), 1,
      sym__stray,
  [6788] = 1,
    ACTIONS(1412), 1,
      sym__stray,
  [6792] = 1,
    ACTIONS(1414), 1,
      sym__stray,
  [6796] = 1,
    ACTIONS(1416), 1,
      sym__stray,
  [6800] = 1,
    ACTIONS(1418), 1,
      sym__stray,
  [6804] = 1,
    ACTIONS(1420), 1,
      sym__stray,
  [6808] = 1,
    ACTIONS(1422), 1,
      sym__stray,
  [6812] = 1,
    ACTIONS(1424), 1,
      sym__stray,
  [6816] = 1,
    ACTIONS(1426), 1,
      sym__stray,
  [6820] = 1,
    ACTIONS(1428), 1,
      sym__stray,
  [6824] = 1,
    ACTIONS(1430), 1,
      sym__stray,
  [6828] = 1,
    ACTIONS(1432), 1,
      sym__stray,
  [6832] = 1,
    ACTIONS(1434), 1,
      sym__stray,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 48,
  [SMALL_STATE(4)] = 96,
  [SMALL_STATE(5)] = 137,
  [SMALL_STATE(6)] = 183,
  [SMALL_STATE(7)] = 208,
  [SMALL_STATE(8)] = 233,
  [SMALL_STATE(9)] = 258,
  [SMALL_STATE(10)] = 301,
  [SMALL_STATE(11)] = 326,
  [SMALL_STATE(12)] = 351,
  [SMALL_STATE(13)] = 390,
  [SMALL_STATE(14)] = 415,
  [SMALL_STATE(15)] = 454,
  [SMALL_STATE(16)] = 493,
  [SMALL_STATE(17)] = 532,
  [SMALL_STATE(18)] = 571,
  [SMALL_STATE(19)] = 610,
  [SMALL_STATE(20)] = 632,
  [SMALL_STATE(21)] = 668,
  [SMALL_STATE(22)] = 704,
  [SMALL_STATE(23)] = 740,
  [SMALL_STATE(24)] = 776,
  [SMALL_STATE(25)] = 812,
  [SMALL_STATE(26)] = 848,
  [SMALL_STATE(27)] = 884,
  [SMALL_STATE(28)] = 920,
  [SMALL_STATE(29)] = 956,
  [SMALL_STATE(30)] = 992,
  [SMALL_STATE(31)] = 1028,
  [SMALL_STATE(32)] = 1064,
  [SMALL_STATE(33)] = 1083,
  [SMALL_STATE(34)] = 1118,
  [SMALL_STATE(35)] = 1137,
  [SMALL_STATE(36)] = 1172,
  [SMALL_STATE(37)] = 1191,
  [SMALL_STATE(38)] = 1210,
  [SMALL_STATE(39)] = 1245,
  [SMALL_STATE(40)] = 1264,
  [SMALL_STATE(41)] = 1299,
  [SMALL_STATE(42)] = 1332,
  [SMALL_STATE(43)] = 1351,
  [SMALL_STATE(44)] = 1370,
  [SMALL_STATE(45)] = 1389,
  [SMALL_STATE(46)] = 1408,
  [SMALL_STATE(47)] = 1427,
  [SMALL_STATE(48)] = 1446,
  [SMALL_STATE(49)] = 1481,
  [SMALL_STATE(50)] = 1516,
  [SMALL_STATE(51)] = 1534,
  [SMALL_STATE(52)] = 1552,
  [SMALL_STATE(53)] = 1570,
  [SMALL_STATE(54)] = 1588,
  [SMALL_STATE(55)] = 1606,
  [SMALL_STATE(56)] = 1624,
  [SMALL_STATE(57)] = 1642,
  [SMALL_STATE(58)] = 1660,
  [SMALL_STATE(59)] = 1678,
  [SMALL_STATE(60)] = 1696,
  [SMALL_STATE(61)] = 1714,
  [SMALL_STATE(62)] = 1732,
  [SMALL_STATE(63)] = 1750,
  [SMALL_STATE(64)] = 1768,
  [SMALL_STATE(65)] = 1786,
  [SMALL_STATE(66)] = 1804,
  [SMALL_STATE(67)] = 1822,
  [SMALL_STATE(68)] = 1840,
  [SMALL_STATE(69)] = 1858,
  [SMALL_STATE(70)] = 1876,
  [SMALL_STATE(71)] = 1894,
  [SMALL_STATE(72)] = 1912,
  [SMALL_STATE(73)] = 1930,
  [SMALL_STATE(74)] = 1948,
  [SMALL_STATE(75)] = 1966,
  [SMALL_STATE(76)] = 1984,
  [SMALL_STATE(77)] = 2002,
  [SMALL_STATE(78)] = 2020,
  [SMALL_STATE(79)] = 2038,
  [SMALL_STATE(80)] = 2056,
  [SMALL_STATE(81)] = 2074,
  [SMALL_STATE(82)] = 2092,
  [SMALL_STATE(83)] = 2110,
  [SMALL_STATE(84)] = 2128,
  [SMALL_STATE(85)] = 2146,
  [SMALL_STATE(86)] = 2164,
  [SMALL_STATE(87)] = 2182,
  [SMALL_STATE(88)] = 2200,
  [SMALL_STATE(89)] = 2218,
  [SMALL_STATE(90)] = 2236,
  [SMALL_STATE(91)] = 2254,
  [SMALL_STATE(92)] = 2272,
  [SMALL_STATE(93)] = 2304,
  [SMALL_STATE(94)] = 2334,
  [SMALL_STATE(95)] = 2352,
  [SMALL_STATE(96)] = 2370,
  [SMALL_STATE(97)] = 2388,
  [SMALL_STATE(98)] = 2406,
  [SMALL_STATE(99)] = 2424,
  [SMALL_STATE(100)] = 2442,
  [SMALL_STATE(101)] = 2460,
  [SMALL_STATE(102)] = 2478,
  [SMALL_STATE(103)] = 2496,
  [SMALL_STATE(104)] = 2514,
  [SMALL_STATE(105)] = 2532,
  [SMALL_STATE(106)] = 2550,
  [SMALL_STATE(107)] = 2568,
  [SMALL_STATE(108)] = 2586,
  [SMALL_STATE(109)] = 2615,
  [SMALL_STATE(110)] = 2644,
  [SMALL_STATE(111)] = 2673,
  [SMALL_STATE(112)] = 2700,
  [SMALL_STATE(113)] = 2729,
  [SMALL_STATE(114)] = 2758,
  [SMALL_STATE(115)] = 2787,
  [SMALL_STATE(116)] = 2816,
  [SMALL_STATE(117)] = 2845,
  [SMALL_STATE(118)] = 2874,
  [SMALL_STATE(119)] = 2903,
  [SMALL_STATE(120)] = 2932,
  [SMALL_STATE(121)] = 2961,
  [SMALL_STATE(122)] = 2990,
  [SMALL_STATE(123)] = 3019,
  [SMALL_STATE(124)] = 3037,
  [SMALL_STATE(125)] = 3062,
  [SMALL_STATE(126)] = 3087,
  [SMALL_STATE(127)] = 3112,
  [SMALL_STATE(128)] = 3137,
  [SMALL_STATE(129)] = 3162,
  [SMALL_STATE(130)] = 3187,
  [SMALL_STATE(131)] = 3212,
  [SMALL_STATE(132)] = 3237,
  [SMALL_STATE(133)] = 3262,
  [SMALL_STATE(134)] = 3287,
  [SMALL_STATE(135)] = 3312,
  [SMALL_STATE(136)] = 3337,
  [SMALL_STATE(137)] = 3362,
  [SMALL_STATE(138)] = 3387,
  [SMALL_STATE(139)] = 3412,
  [SMALL_STATE(140)] = 3437,
  [SMALL_STATE(141)] = 3462,
  [SMALL_STATE(142)] = 3487,
  [SMALL_STATE(143)] = 3512,
  [SMALL_STATE(144)] = 3527,
  [SMALL_STATE(145)] = 3542,
  [SMALL_STATE(146)] = 3557,
  [SMALL_STATE(147)] = 3582,
  [SMALL_STATE(148)] = 3597,
  [SMALL_STATE(149)] = 3622,
  [SMALL_STATE(150)] = 3637,
  [SMALL_STATE(151)] = 3657,
  [SMALL_STATE(152)] = 3675,
  [SMALL_STATE(153)] = 3688,
  [SMALL_STATE(154)] = 3705,
  [SMALL_STATE(155)] = 3718,
  [SMALL_STATE(156)] = 3733,
  [SMALL_STATE(157)] = 3746,
  [SMALL_STATE(158)] = 3759,
  [SMALL_STATE(159)] = 3772,
  [SMALL_STATE(160)] = 3785,
  [SMALL_STATE(161)] = 3802,
  [SMALL_STATE(162)] = 3815,
  [SMALL_STATE(163)] = 3831,
  [SMALL_STATE(164)] = 3843,
  [SMALL_STATE(165)] = 3855,
  [SMALL_STATE(166)] = 3867,
  [SMALL_STATE(167)] = 3879,
  [SMALL_STATE(168)] = 3891,
  [SMALL_STATE(169)] = 3903,
  [SMALL_STATE(170)] = 3915,
  [SMALL_STATE(171)] = 3927,
  [SMALL_STATE(172)] = 3943,
  [SMALL_STATE(173)] = 3959,
  [SMALL_STATE(174)] = 3975,
  [SMALL_STATE(175)] = 3991,
  [SMALL_STATE(176)] = 4003,
  [SMALL_STATE(177)] = 4015,
  [SMALL_STATE(178)] = 4027,
  [SMALL_STATE(179)] = 4039,
  [SMALL_STATE(180)] = 4051,
  [SMALL_STATE(181)] = 4063,
  [SMALL_STATE(182)] = 4075,
  [SMALL_STATE(183)] = 4087,
  [SMALL_STATE(184)] = 4103,
  [SMALL_STATE(185)] = 4115,
  [SMALL_STATE(186)] = 4131,
  [SMALL_STATE(187)] = 4142,
  [SMALL_STATE(188)] = 4153,
  [SMALL_STATE(189)] = 4164,
  [SMALL_STATE(190)] = 4175,
  [SMALL_STATE(191)] = 4186,
  [SMALL_STATE(192)] = 4205,
  [SMALL_STATE(193)] = 4216,
  [SMALL_STATE(194)] = 4227,
  [SMALL_STATE(195)] = 4238,
  [SMALL_STATE(196)] = 4249,
  [SMALL_STATE(197)] = 4260,
  [SMALL_STATE(198)] = 4271,
  [SMALL_STATE(199)] = 4282,
  [SMALL_STATE(200)] = 4293,
  [SMALL_STATE(201)] = 4304,
  [SMALL_STATE(202)] = 4323,
  [SMALL_STATE(203)] = 4339,
  [SMALL_STATE(204)] = 4355,
  [SMALL_STATE(205)] = 4367,
  [SMALL_STATE(206)] = 4381,
  [SMALL_STATE(207)] = 4391,
  [SMALL_STATE(208)] = 4405,
  [SMALL_STATE(209)] = 4415,
  [SMALL_STATE(210)] = 4429,
  [SMALL_STATE(211)] = 4439,
  [SMALL_STATE(212)] = 4449,
  [SMALL_STATE(213)] = 4463,
  [SMALL_STATE(214)] = 4473,
  [SMALL_STATE(215)] = 4483,
  [SMALL_STATE(216)] = 4493,
  [SMALL_STATE(217)] = 4503,
  [SMALL_STATE(218)] = 4517,
  [SMALL_STATE(219)] = 4531,
  [SMALL_STATE(220)] = 4547,
  [SMALL_STATE(221)] = 4561,
  [SMALL_STATE(222)] = 4571,
  [SMALL_STATE(223)] = 4585,
  [SMALL_STATE(224)] = 4599,
  [SMALL_STATE(225)] = 4613,
  [SMALL_STATE(226)] = 4629,
  [SMALL_STATE(227)] = 4639,
  [SMALL_STATE(228)] = 4653,
  [SMALL_STATE(229)] = 4663,
  [SMALL_STATE(230)] = 4673,
  [SMALL_STATE(231)] = 4683,
  [SMALL_STATE(232)] = 4693,
  [SMALL_STATE(233)] = 4707,
  [SMALL_STATE(234)] = 4721,
  [SMALL_STATE(235)] = 4731,
  [SMALL_STATE(236)] = 4747,
  [SMALL_STATE(237)] = 4763,
  [SMALL_STATE(238)] = 4773,
  [SMALL_STATE(239)] = 4783,
  [SMALL_STATE(240)] = 4793,
  [SMALL_STATE(241)] = 4803,
  [SMALL_STATE(242)] = 4817,
  [SMALL_STATE(243)] = 4827,
  [SMALL_STATE(244)] = 4841,
  [SMALL_STATE(245)] = 4855,
  [SMALL_STATE(246)] = 4869,
  [SMALL_STATE(247)] = 4883,
  [SMALL_STATE(248)] = 4893,
  [SMALL_STATE(249)] = 4907,
  [SMALL_STATE(250)] = 4921,
  [SMALL_STATE(251)] = 4935,
  [SMALL_STATE(252)] = 4949,
  [SMALL_STATE(253)] = 4963,
  [SMALL_STATE(254)] = 4979,
  [SMALL_STATE(255)] = 4993,
  [SMALL_STATE(256)] = 5003,
  [SMALL_STATE(257)] = 5017,
  [SMALL_STATE(258)] = 5027,
  [SMALL_STATE(259)] = 5043,
  [SMALL_STATE(260)] = 5059,
  [SMALL_STATE(261)] = 5075,
  [SMALL_STATE(262)] = 5091,
  [SMALL_STATE(263)] = 5107,
  [SMALL_STATE(264)] = 5123,
  [SMALL_STATE(265)] = 5139,
  [SMALL_STATE(266)] = 5155,
  [SMALL_STATE(267)] = 5171,
  [SMALL_STATE(268)] = 5187,
  [SMALL_STATE(269)] = 5203,
  [SMALL_STATE(270)] = 5219,
  [SMALL_STATE(271)] = 5235,
  [SMALL_STATE(272)] = 5251,
  [SMALL_STATE(273)] = 5265,
  [SMALL_STATE(274)] = 5281,
  [SMALL_STATE(275)] = 5297,
  [SMALL_STATE(276)] = 5313,
  [SMALL_STATE(277)] = 5329,
  [SMALL_STATE(278)] = 5345,
  [SMALL_STATE(279)] = 5361,
  [SMALL_STATE(280)] = 5377,
  [SMALL_STATE(281)] = 5391,
  [SMALL_STATE(282)] = 5407,
  [SMALL_STATE(283)] = 5417,
  [SMALL_STATE(284)] = 5433,
  [SMALL_STATE(285)] = 5447,
  [SMALL_STATE(286)] = 5463,
  [SMALL_STATE(287)] = 5479,
  [SMALL_STATE(288)] = 5492,
  [SMALL_STATE(289)] = 5505,
  [SMALL_STATE(290)] = 5516,
  [SMALL_STATE(291)] = 5529,
  [SMALL_STATE(292)] = 5542,
  [SMALL_STATE(293)] = 5551,
  [SMALL_STATE(294)] = 5564,
  [SMALL_STATE(295)] = 5577,
  [SMALL_STATE(296)] = 5588,
  [SMALL_STATE(297)] = 5601,
  [SMALL_STATE(298)] = 5614,
  [SMALL_STATE(299)] = 5623,
  [SMALL_STATE(300)] = 5634,
  [SMALL_STATE(301)] = 5645,
  [SMALL_STATE(302)] = 5656,
  [SMALL_STATE(303)] = 5669,
  [SMALL_STATE(304)] = 5682,
  [SMALL_STATE(305)] = 5695,
  [SMALL_STATE(306)] = 5708,
  [SMALL_STATE(307)] = 5717,
  [SMALL_STATE(308)] = 5730,
  [SMALL_STATE(309)] = 5743,
  [SMALL_STATE(310)] = 5756,
  [SMALL_STATE(311)] = 5769,
  [SMALL_STATE(312)] = 5780,
  [SMALL_STATE(313)] = 5793,
  [SMALL_STATE(314)] = 5804,
  [SMALL_STATE(315)] = 5815,
  [SMALL_STATE(316)] = 5828,
  [SMALL_STATE(317)] = 5836,
  [SMALL_STATE(318)] = 5846,
  [SMALL_STATE(319)] = 5854,
  [SMALL_STATE(320)] = 5862,
  [SMALL_STATE(321)] = 5870,
  [SMALL_STATE(322)] = 5878,
  [SMALL_STATE(323)] = 5886,
  [SMALL_STATE(324)] = 5894,
  [SMALL_STATE(325)] = 5904,
  [SMALL_STATE(326)] = 5914,
  [SMALL_STATE(327)] = 5924,
  [SMALL_STATE(328)] = 5934,
  [SMALL_STATE(329)] = 5942,
  [SMALL_STATE(330)] = 5950,
  [SMALL_STATE(331)] = 5958,
  [SMALL_STATE(332)] = 5966,
  [SMALL_STATE(333)] = 5974,
  [SMALL_STATE(334)] = 5982,
  [SMALL_STATE(335)] = 5990,
  [SMALL_STATE(336)] = 6000,
  [SMALL_STATE(337)] = 6008,
  [SMALL_STATE(338)] = 6016,
  [SMALL_STATE(339)] = 6024,
  [SMALL_STATE(340)] = 6032,
  [SMALL_STATE(341)] = 6040,
  [SMALL_STATE(342)] = 6048,
  [SMALL_STATE(343)] = 6056,
  [SMALL_STATE(344)] = 6064,
  [SMALL_STATE(345)] = 6072,
  [SMALL_STATE(346)] = 6080,
  [SMALL_STATE(347)] = 6088,
  [SMALL_STATE(348)] = 6096,
  [SMALL_STATE(349)] = 6104,
  [SMALL_STATE(350)] = 6112,
  [SMALL_STATE(351)] = 6120,
  [SMALL_STATE(352)] = 6128,
  [SMALL_STATE(353)] = 6136,
  [SMALL_STATE(354)] = 6144,
  [SMALL_STATE(355)] = 6152,
  [SMALL_STATE(356)] = 6160,
  [SMALL_STATE(357)] = 6168,
  [SMALL_STATE(358)] = 6176,
  [SMALL_STATE(359)] = 6186,
  [SMALL_STATE(360)] = 6196,
  [SMALL_STATE(361)] = 6204,
  [SMALL_STATE(362)] = 6214,
  [SMALL_STATE(363)] = 6224,
  [SMALL_STATE(364)] = 6232,
  [SMALL_STATE(365)] = 6242,
  [SMALL_STATE(366)] = 6252,
  [SMALL_STATE(367)] = 6262,
  [SMALL_STATE(368)] = 6272,
  [SMALL_STATE(369)] = 6282,
  [SMALL_STATE(370)] = 6292,
  [SMALL_STATE(371)] = 6300,
  [SMALL_STATE(372)] = 6308,
  [SMALL_STATE(373)] = 6316,
  [SMALL_STATE(374)] = 6326,
  [SMALL_STATE(375)] = 6334,
  [SMALL_STATE(376)] = 6344,
  [SMALL_STATE(377)] = 6354,
  [SMALL_STATE(378)] = 6364,
  [SMALL_STATE(379)] = 6374,
  [SMALL_STATE(380)] = 6384,
  [SMALL_STATE(381)] = 6392,
  [SMALL_STATE(382)] = 6399,
  [SMALL_STATE(383)] = 6406,
  [SMALL_STATE(384)] = 6413,
  [SMALL_STATE(385)] = 6418,
  [SMALL_STATE(386)] = 6425,
  [SMALL_STATE(387)] = 6432,
  [SMALL_STATE(388)] = 6439,
  [SMALL_STATE(389)] = 6446,
  [SMALL_STATE(390)] = 6453,
  [SMALL_STATE(391)] = 6460,
  [SMALL_STATE(392)] = 6467,
  [SMALL_STATE(393)] = 6474,
  [SMALL_STATE(394)] = 6481,
  [SMALL_STATE(395)] = 6488,
  [SMALL_STATE(396)] = 6495,
  [SMALL_STATE(397)] = 6502,
  [SMALL_STATE(398)] = 6509,
  [SMALL_STATE(399)] = 6516,
  [SMALL_STATE(400)] = 6523,
  [SMALL_STATE(401)] = 6530,
  [SMALL_STATE(402)] = 6537,
  [SMALL_STATE(403)] = 6544,
  [SMALL_STATE(404)] = 6551,
  [SMALL_STATE(405)] = 6558,
  [SMALL_STATE(406)] = 6565,
  [SMALL_STATE(407)] = 6572,
  [SMALL_STATE(408)] = 6579,
  [SMALL_STATE(409)] = 6586,
  [SMALL_STATE(410)] = 6593,
  [SMALL_STATE(411)] = 6598,
  [SMALL_STATE(412)] = 6605,
  [SMALL_STATE(413)] = 6612,
  [SMALL_STATE(414)] = 6619,
  [SMALL_STATE(415)] = 6626,
  [SMALL_STATE(416)] = 6633,
  [SMALL_STATE(417)] = 6640,
  [SMALL_STATE(418)] = 6647,
  [SMALL_STATE(419)] = 6654,
  [SMALL_STATE(420)] = 6661,
  [SMALL_STATE(421)] = 6668,
  [SMALL_STATE(422)] = 6672,
  [SMALL_STATE(423)] = 6676,
  [SMALL_STATE(424)] = 6680,
  [SMALL_STATE(425)] = 6684,
  [SMALL_STATE(426)] = 6688,
  [SMALL_STATE(427)] = 6692,
  [SMALL_STATE(428)] = 6696,
  [SMALL_STATE(429)] = 6700,
  [SMALL_STATE(430)] = 6704,
  [SMALL_STATE(431)] = 6708,
  [SMALL_STATE(432)] = 6712,
  [SMALL_STATE(433)] = 6716,
  [SMALL_STATE(434)] = 6720,
  [SMALL_STATE(435)] = 6724,
  [SMALL_STATE(436)] = 6728,
  [SMALL_STATE(437)] = 6732,
  [SMALL_STATE(438)] = 6736,
  [SMALL_STATE(439)] = 6740,
  [SMALL_STATE(440)] = 6744,
  [SMALL_STATE(441)] = 6748,
  [SMALL_STATE(442)] = 6752,
  [SMALL_STATE(443)] = 6756,
  [SMALL_STATE(444)] = 6760,
  [SMALL_STATE(445)] = 6764,
  [SMALL_STATE(446)] = 6768,
  [SMALL_STATE(447)] = 6772,
  [SMALL_STATE(448)] = 6776,
  [SMALL_STATE(449)] = 6780,
  [SMALL_STATE(450)] = 6784,
  [SMALL_STATE(451)] = 6788,
  [SMALL_STATE(452)] = 6792,
  [SMALL_STATE(453)] = 6796,
  [SMALL_STATE(454)] = 6800,
  [SMALL_STATE(455)] = 6804,
  [SMALL_STATE(456)] = 6808,
  [SMALL_STATE(457)] = 6812,
  [SMALL_STATE(458)] = 6816,
  [SMALL_STATE(459)] = 6820,
  [SMALL_STATE(460)] = 6824,
  [SMALL_STATE(461)] = 6828,
  [SMALL_STATE(462)] = 6832,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(232),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(272),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(217),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(220),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(222),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(461),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(241),
  [25] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 1),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [31] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_schema_repeat1, 2),
  [33] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(232),
  [36] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(272),
  [39] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(217),
  [42] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(220),
  [45] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(222),
  [48] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(233),
  [51] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(461),
  [54] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(3),
  [57] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(3),
  [60] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(241),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(439),
  [69] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 2, .production_id = 19),
  [71] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 2, .production_id = 19),
  [73] = {.entry = {.count = 1, .reusable = false}}, SHIFT(182),
  [75] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [77] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [81] = {.entry = {.count = 1, .reusable = false}}, SHIFT(123),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [87] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 1, .production_id = 1),
  [89] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 1, .production_id = 1),
  [91] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [93] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [95] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [97] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [99] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 10),
  [101] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 10),
  [103] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 4),
  [105] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 4),
  [107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 1),
  [109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 1),
  [111] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_type_alias_repeat1, 2),
  [113] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_type_alias_repeat1, 2),
  [115] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_type_alias_repeat1, 2), SHIFT_REPEAT(299),
  [118] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 10),
  [120] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 10),
  [122] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [124] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [126] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(366),
  [130] = {.entry = {.count = 1, .reusable = false}}, SHIFT(453),
  [132] = {.entry = {.count = 1, .reusable = false}}, SHIFT(204),
  [134] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [138] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__call, 1, .production_id = 1),
  [140] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__call, 1, .production_id = 1),
  [142] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [144] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [146] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [148] = {.entry = {.count = 1, .reusable = false}}, SHIFT(450),
  [150] = {.entry = {.count = 1, .reusable = true}}, SHIFT(259),
  [152] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [154] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [156] = {.entry = {.count = 1, .reusable = false}}, SHIFT(457),
  [158] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [160] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [162] = {.entry = {.count = 1, .reusable = true}}, SHIFT(369),
  [164] = {.entry = {.count = 1, .reusable = false}}, SHIFT(455),
  [166] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [168] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(376),
  [172] = {.entry = {.count = 1, .reusable = false}}, SHIFT(460),
  [174] = {.entry = {.count = 1, .reusable = true}}, SHIFT(281),
  [176] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(379),
  [180] = {.entry = {.count = 1, .reusable = false}}, SHIFT(459),
  [182] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [184] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__base_type, 1, .production_id = 9),
  [186] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__base_type, 1, .production_id = 9),
  [188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [192] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [194] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [196] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [198] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [200] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [202] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [204] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [206] = {.entry = {.count = 1, .reusable = true}}, SHIFT(343),
  [208] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [210] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [212] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [214] = {.entry = {.count = 1, .reusable = true}}, SHIFT(354),
  [216] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [220] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [222] = {.entry = {.count = 1, .reusable = false}}, SHIFT(298),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(276),
  [228] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__base_type, 1, .production_id = 11),
  [230] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__base_type, 1, .production_id = 11),
  [232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [234] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [236] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 15),
  [238] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 15),
  [240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 3),
  [242] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 3),
  [244] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [246] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [250] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 21),
  [252] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 21),
  [254] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 4),
  [256] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 4),
  [258] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [260] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [262] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 2, .production_id = 1),
  [264] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 2, .production_id = 1),
  [266] = {.entry = {.count = 1, .reusable = false}}, SHIFT(292),
  [268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(360),
  [270] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__call, 2, .production_id = 20),
  [272] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__call, 2, .production_id = 20),
  [274] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 2),
  [276] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 2),
  [278] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 3),
  [280] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 3),
  [282] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 4),
  [284] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 4),
  [286] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5),
  [288] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5),
  [290] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad_rest, 3),
  [292] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad_rest, 3),
  [294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [300] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [302] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5),
  [304] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5),
  [306] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 3, .production_id = 3),
  [308] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 3, .production_id = 3),
  [310] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3, .production_id = 12),
  [312] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3, .production_id = 12),
  [314] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3),
  [316] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3),
  [318] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3, .production_id = 12),
  [320] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3, .production_id = 12),
  [322] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [324] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [326] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 13),
  [328] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 13),
  [330] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 8),
  [332] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 8),
  [334] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 4),
  [336] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 4),
  [338] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 8),
  [340] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 8),
  [342] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 4, .production_id = 12),
  [344] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 4, .production_id = 12),
  [346] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 2),
  [348] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 2),
  [350] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 4),
  [352] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 4),
  [354] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 4, .production_id = 12),
  [356] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 4, .production_id = 12),
  [358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 4),
  [360] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 4),
  [362] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 4, .production_id = 12),
  [364] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 4, .production_id = 12),
  [366] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [368] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [370] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 13),
  [372] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 13),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5),
  [376] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5),
  [378] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5, .production_id = 12),
  [380] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5, .production_id = 12),
  [382] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 2),
  [384] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 2),
  [386] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5),
  [388] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5),
  [390] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5, .production_id = 12),
  [392] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5, .production_id = 12),
  [394] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 3, .production_id = 6),
  [396] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 3, .production_id = 6),
  [398] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5, .production_id = 12),
  [400] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5, .production_id = 12),
  [402] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 7, .production_id = 13),
  [404] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 7, .production_id = 13),
  [406] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 6),
  [408] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 6),
  [410] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 3, .production_id = 4),
  [412] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 3, .production_id = 4),
  [414] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 6, .production_id = 12),
  [416] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 6, .production_id = 12),
  [418] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 3, .production_id = 7),
  [420] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 3, .production_id = 7),
  [422] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 6, .production_id = 12),
  [424] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 6, .production_id = 12),
  [426] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 6),
  [428] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 6),
  [430] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 3, .production_id = 5),
  [432] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 3, .production_id = 5),
  [434] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 6, .production_id = 12),
  [436] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 6, .production_id = 12),
  [438] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7),
  [440] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7),
  [442] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 2),
  [444] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 2),
  [446] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7, .production_id = 12),
  [448] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7, .production_id = 12),
  [450] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7),
  [452] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7),
  [454] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7, .production_id = 12),
  [456] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7, .production_id = 12),
  [458] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7),
  [460] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7),
  [462] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [464] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [466] = {.entry = {.count = 1, .reusable = false}}, SHIFT(306),
  [468] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [470] = {.entry = {.count = 1, .reusable = true}}, SHIFT(370),
  [472] = {.entry = {.count = 1, .reusable = true}}, SHIFT(374),
  [474] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7, .production_id = 12),
  [476] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7, .production_id = 12),
  [478] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 8),
  [480] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 8),
  [482] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 8, .production_id = 12),
  [484] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 8, .production_id = 12),
  [486] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 8),
  [488] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 8),
  [490] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 8, .production_id = 12),
  [492] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 8, .production_id = 12),
  [494] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 8),
  [496] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 8),
  [498] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 8, .production_id = 12),
  [500] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 8, .production_id = 12),
  [502] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [504] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [506] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 8),
  [508] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 8),
  [510] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3),
  [512] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3),
  [514] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3, .production_id = 12),
  [516] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3, .production_id = 12),
  [518] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3),
  [520] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3),
  [522] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 3, .production_id = 2),
  [524] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 3, .production_id = 2),
  [526] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 6),
  [528] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 6),
  [530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [534] = {.entry = {.count = 1, .reusable = false}}, SHIFT(451),
  [536] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [538] = {.entry = {.count = 1, .reusable = false}}, SHIFT(118),
  [540] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [542] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [544] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [546] = {.entry = {.count = 1, .reusable = false}}, SHIFT(121),
  [548] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(117),
  [552] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [560] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [562] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2),
  [564] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(300),
  [567] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(451),
  [570] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(113),
  [573] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(113),
  [576] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(5),
  [579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [583] = {.entry = {.count = 1, .reusable = false}}, SHIFT(108),
  [585] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [587] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [591] = {.entry = {.count = 1, .reusable = false}}, SHIFT(119),
  [593] = {.entry = {.count = 1, .reusable = true}}, SHIFT(113),
  [595] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2),
  [599] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(300),
  [602] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(451),
  [605] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(118),
  [608] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(118),
  [611] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(136),
  [614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [618] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(358),
  [626] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [628] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [630] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 18),
  [632] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 18),
  [634] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 21),
  [636] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 21),
  [638] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 29),
  [640] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 29),
  [642] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [644] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [648] = {.entry = {.count = 1, .reusable = false}}, SHIFT(452),
  [650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [652] = {.entry = {.count = 1, .reusable = false}}, SHIFT(133),
  [654] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [658] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [660] = {.entry = {.count = 1, .reusable = false}}, SHIFT(131),
  [662] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2),
  [664] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(452),
  [667] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(131),
  [670] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(131),
  [673] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(317),
  [676] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 16),
  [678] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 16),
  [680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [682] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 18),
  [684] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 18),
  [686] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [688] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [690] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 1, .production_id = 1),
  [692] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 1, .production_id = 1),
  [694] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 22),
  [696] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 22),
  [698] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [700] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [702] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 15),
  [704] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 15),
  [706] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [708] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [710] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [712] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [720] = {.entry = {.count = 1, .reusable = false}}, SHIFT(142),
  [722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [724] = {.entry = {.count = 1, .reusable = false}}, SHIFT(130),
  [726] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26), SHIFT_REPEAT(311),
  [729] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26),
  [731] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26),
  [733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [735] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2),
  [737] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [739] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__expression, 1),
  [741] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__expression, 1),
  [743] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 4),
  [745] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 4),
  [747] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [749] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__marker, 1),
  [751] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__marker, 1),
  [753] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 3),
  [755] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 3),
  [757] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 3),
  [759] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 3),
  [761] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 4),
  [763] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 4),
  [765] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2),
  [767] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [769] = {.entry = {.count = 1, .reusable = false}}, SHIFT(185),
  [771] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [773] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 3),
  [775] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 3),
  [777] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 3, .production_id = 31),
  [781] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 3, .production_id = 31),
  [783] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 4),
  [785] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 4),
  [787] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__marker, 2),
  [789] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__marker, 2),
  [791] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 17),
  [793] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 17),
  [795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [797] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [799] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [801] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [803] = {.entry = {.count = 1, .reusable = false}}, SHIFT(171),
  [805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [809] = {.entry = {.count = 1, .reusable = false}}, SHIFT(162),
  [811] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [813] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__path, 1, .production_id = 27),
  [815] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__path, 1, .production_id = 27),
  [817] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 28),
  [819] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 28),
  [821] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 2),
  [823] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 2),
  [825] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2),
  [827] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(185),
  [830] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(185),
  [833] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 2),
  [835] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 2),
  [837] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 2),
  [839] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 2),
  [841] = {.entry = {.count = 1, .reusable = false}}, SHIFT(326),
  [843] = {.entry = {.count = 1, .reusable = false}}, SHIFT(388),
  [845] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 3),
  [847] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 3),
  [849] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 3),
  [851] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 3),
  [853] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 4),
  [855] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 4),
  [857] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_function_call, 2, .production_id = 20),
  [859] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_function_call, 2, .production_id = 20),
  [861] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 4),
  [863] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 4),
  [865] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [867] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [869] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [871] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [873] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [875] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [877] = {.entry = {.count = 1, .reusable = false}}, SHIFT(411),
  [879] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [881] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [883] = {.entry = {.count = 1, .reusable = true}}, SHIFT(397),
  [885] = {.entry = {.count = 1, .reusable = false}}, SHIFT(64),
  [887] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [889] = {.entry = {.count = 1, .reusable = false}}, SHIFT(291),
  [891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [893] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 22),
  [895] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 22),
  [897] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [899] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [901] = {.entry = {.count = 1, .reusable = false}}, SHIFT(296),
  [903] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [905] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [907] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [909] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad, 3),
  [911] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad, 3),
  [913] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [915] = {.entry = {.count = 1, .reusable = false}}, SHIFT(302),
  [917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [919] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 15),
  [921] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 15),
  [923] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [925] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [927] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [929] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(391),
  [933] = {.entry = {.count = 1, .reusable = false}}, SHIFT(448),
  [935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [937] = {.entry = {.count = 1, .reusable = false}}, SHIFT(76),
  [939] = {.entry = {.count = 1, .reusable = false}}, SHIFT(312),
  [941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(312),
  [943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [949] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 4, .production_id = 28),
  [951] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 4, .production_id = 28),
  [953] = {.entry = {.count = 1, .reusable = false}}, SHIFT(69),
  [955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [957] = {.entry = {.count = 1, .reusable = false}}, SHIFT(308),
  [959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [961] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [963] = {.entry = {.count = 1, .reusable = false}}, SHIFT(310),
  [965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(310),
  [967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [969] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 21),
  [971] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 21),
  [973] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [975] = {.entry = {.count = 1, .reusable = false}}, SHIFT(287),
  [977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [979] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 29),
  [981] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 29),
  [983] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [985] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [987] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [989] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [991] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [993] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [995] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 1),
  [997] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 1),
  [999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(198),
  [1001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(200),
  [1003] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 33),
  [1005] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 33),
  [1007] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 16),
  [1009] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 16),
  [1011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1013] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 18),
  [1015] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 18),
  [1017] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [1019] = {.entry = {.count = 1, .reusable = false}}, SHIFT(305),
  [1021] = {.entry = {.count = 1, .reusable = true}}, SHIFT(305),
  [1023] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [1025] = {.entry = {.count = 1, .reusable = false}}, SHIFT(315),
  [1027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [1029] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [1031] = {.entry = {.count = 1, .reusable = false}}, SHIFT(288),
  [1033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [1035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [1037] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 3, .production_id = 18),
  [1039] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 3, .production_id = 18),
  [1041] = {.entry = {.count = 1, .reusable = false}}, SHIFT(82),
  [1043] = {.entry = {.count = 1, .reusable = false}}, SHIFT(293),
  [1045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [1047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [1049] = {.entry = {.count = 1, .reusable = false}}, SHIFT(62),
  [1051] = {.entry = {.count = 1, .reusable = false}}, SHIFT(297),
  [1053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [1055] = {.entry = {.count = 1, .reusable = false}}, SHIFT(381),
  [1057] = {.entry = {.count = 1, .reusable = false}}, SHIFT(87),
  [1059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [1061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(417),
  [1063] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [1065] = {.entry = {.count = 1, .reusable = false}}, SHIFT(303),
  [1067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [1069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [1071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [1073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [1075] = {.entry = {.count = 1, .reusable = false}}, SHIFT(73),
  [1077] = {.entry = {.count = 1, .reusable = false}}, SHIFT(290),
  [1079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [1081] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 19),
  [1083] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 19),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [1087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [1089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [1091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(321),
  [1095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(322),
  [1099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(329),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [1105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [1107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(332),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(316),
  [1111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [1113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [1115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [1119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [1121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [1123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [1125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [1127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [1129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [1131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [1133] = {.entry = {.count = 1, .reusable = false}}, SHIFT(399),
  [1135] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [1137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [1139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [1141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [1143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [1145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 1),
  [1147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 1),
  [1149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [1151] = {.entry = {.count = 1, .reusable = false}}, SHIFT(85),
  [1153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(304),
  [1155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [1157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [1159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [1161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(192),
  [1163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [1165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1167] = {.entry = {.count = 1, .reusable = false}}, SHIFT(86),
  [1169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [1171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(89),
  [1173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [1175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(163),
  [1177] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [1179] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [1181] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2), SHIFT_REPEAT(111),
  [1184] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [1186] = {.entry = {.count = 1, .reusable = false}}, SHIFT(373),
  [1188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(373),
  [1190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [1192] = {.entry = {.count = 1, .reusable = true}}, SHIFT(160),
  [1194] = {.entry = {.count = 1, .reusable = false}}, SHIFT(365),
  [1196] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [1198] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [1200] = {.entry = {.count = 1, .reusable = false}}, SHIFT(94),
  [1202] = {.entry = {.count = 1, .reusable = false}}, SHIFT(88),
  [1204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2),
  [1206] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2), SHIFT_REPEAT(289),
  [1209] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_object_repeat1, 2),
  [1211] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2),
  [1213] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2), SHIFT_REPEAT(93),
  [1216] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_array_repeat1, 2),
  [1218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [1220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 1, .production_id = 1),
  [1222] = {.entry = {.count = 1, .reusable = false}}, SHIFT(378),
  [1224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [1226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [1228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [1230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [1232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(367),
  [1234] = {.entry = {.count = 1, .reusable = false}}, SHIFT(454),
  [1236] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 2, .production_id = 19),
  [1238] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 2, .production_id = 19),
  [1240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [1242] = {.entry = {.count = 1, .reusable = false}}, SHIFT(456),
  [1244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(359),
  [1246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [1248] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 3, .production_id = 34),
  [1250] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 3, .production_id = 34),
  [1252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [1254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [1256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [1258] = {.entry = {.count = 1, .reusable = true}}, SHIFT(439),
  [1260] = {.entry = {.count = 1, .reusable = false}}, SHIFT(458),
  [1262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [1264] = {.entry = {.count = 1, .reusable = true}}, SHIFT(413),
  [1266] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1268] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1270] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 19),
  [1272] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 19),
  [1274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [1276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [1278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(430),
  [1280] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [1282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [1284] = {.entry = {.count = 1, .reusable = true}}, SHIFT(421),
  [1286] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [1288] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [1290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [1294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [1296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(432),
  [1298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [1300] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [1302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [1304] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [1306] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [1308] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [1310] = {.entry = {.count = 1, .reusable = true}}, SHIFT(428),
  [1312] = {.entry = {.count = 1, .reusable = true}}, SHIFT(385),
  [1314] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [1316] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [1318] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [1320] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [1322] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [1324] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [1326] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [1328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [1330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [1332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [1334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(433),
  [1336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [1340] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [1342] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 2, .production_id = 1),
  [1344] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [1346] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [1348] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [1350] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [1352] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [1354] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1356] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [1358] = {.entry = {.count = 1, .reusable = true}}, SHIFT(441),
  [1360] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [1362] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [1364] = {.entry = {.count = 1, .reusable = true}}, SHIFT(211),
  [1366] = {.entry = {.count = 1, .reusable = true}}, SHIFT(405),
  [1368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(384),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [1372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [1374] = {.entry = {.count = 1, .reusable = true}}, SHIFT(382),
  [1376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [1378] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [1380] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [1382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(419),
  [1384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [1386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [1388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(423),
  [1390] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [1392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [1394] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1396] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [1398] = {.entry = {.count = 1, .reusable = true}}, SHIFT(355),
  [1400] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [1402] = {.entry = {.count = 1, .reusable = true}}, SHIFT(356),
  [1404] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(426),
  [1408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(422),
  [1412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(431),
  [1414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(427),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(434),
  [1418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(442),
  [1422] = {.entry = {.count = 1, .reusable = true}}, SHIFT(443),
  [1424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(444),
  [1426] = {.entry = {.count = 1, .reusable = true}}, SHIFT(445),
  [1428] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [1430] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [1434] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_prisma_external_scanner_create(void);
void tree_sitter_prisma_external_scanner_destroy(void *);
bool tree_sitter_prisma_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_prisma_external_scanner_serialize(void *, char *);
void tree_sitter_prisma_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef _WIN32
#define extern __declspec(dllexport)
#endif

extern const TSLanguage *tree_sitter_prisma(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_prisma_external_scanner_create,
      tree_sitter_prisma_external_scanner_destroy,
      tree_sitter_prisma_external_scanner_scan,
      tree_sitter_prisma_external_scanner_serialize,
      tree_sitter_prisma_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
