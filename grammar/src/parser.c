#include <tree_sitter/parser.h>

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 1089
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 80
#define ALIAS_COUNT 1
#define TOKEN_COUNT 39
#define EXTERNAL_TOKEN_COUNT 2
#define FIELD_COUNT 7
#define MAX_ALIAS_SEQUENCE_LENGTH 19
#define PRODUCTION_ID_COUNT 61

enum {
  anon_sym_model = 1,
  anon_sym_RBRACE = 2,
  anon_sym_LBRACE = 3,
  anon_sym_view = 4,
  anon_sym_type = 5,
  anon_sym_enum = 6,
  anon_sym_datasource = 7,
  anon_sym_generator = 8,
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
  anon_sym_LPAREN_RPAREN = 19,
  anon_sym_LPAREN2 = 20,
  anon_sym_COMMA = 21,
  sym__junk = 22,
  sym__stray = 23,
  sym__end = 24,
  sym__newline = 25,
  sym_comment = 26,
  sym_doc_comment = 27,
  sym_block_comment = 28,
  sym_identifier = 29,
  sym__field_attribute_name = 30,
  sym__block_attribute_name = 31,
  sym__word = 32,
  sym__dotted = 33,
  sym_number = 34,
  sym_string = 35,
  sym__raw = 36,
  sym__error_end = 37,
  sym__error_sentinel = 38,
  sym_schema = 39,
  sym__items = 40,
  sym__item = 41,
  sym__type_alias_line = 42,
  sym_model_block = 43,
  sym_view_block = 44,
  sym_type_block = 45,
  sym_enum_block = 46,
  sym_datasource_block = 47,
  sym_generator_block = 48,
  sym__fields = 49,
  sym__values = 50,
  sym__properties = 51,
  sym_type_alias = 52,
  sym_unknown_block = 53,
  sym__line_end = 54,
  sym__trailing_comment = 55,
  sym__field_line = 56,
  sym__value_line = 57,
  sym_field_declaration = 58,
  sym__after_colon = 59,
  sym_enum_value = 60,
  sym_property = 61,
  sym_unsupported_type = 62,
  sym_legacy_list = 63,
  sym_field_attribute = 64,
  sym_block_attribute = 65,
  sym_arguments = 66,
  sym_named_argument = 67,
  sym_function_call = 68,
  sym_array = 69,
  sym_object = 70,
  sym_object_entry = 71,
  sym__bad = 72,
  sym__bad_rest = 73,
  sym__bad_member = 74,
  aux_sym_unknown_block_repeat1 = 75,
  aux_sym_field_declaration_repeat1 = 76,
  aux_sym_arguments_repeat1 = 77,
  aux_sym_array_repeat1 = 78,
  aux_sym_object_repeat1 = 79,
  alias_sym_type_name = 80,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_model] = "model",
  [anon_sym_RBRACE] = "}",
  [anon_sym_LBRACE] = "{",
  [anon_sym_view] = "view",
  [anon_sym_type] = "type",
  [anon_sym_enum] = "enum",
  [anon_sym_datasource] = "datasource",
  [anon_sym_generator] = "generator",
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
  [anon_sym_LPAREN_RPAREN] = "()",
  [anon_sym_LPAREN2] = "(",
  [anon_sym_COMMA] = ",",
  [sym__junk] = "_junk",
  [sym__stray] = "_stray",
  [sym__end] = "}",
  [sym__newline] = "_newline",
  [sym_comment] = "comment",
  [sym_doc_comment] = "doc_comment",
  [sym_block_comment] = "block_comment",
  [sym_identifier] = "identifier",
  [sym__field_attribute_name] = "attribute_name",
  [sym__block_attribute_name] = "attribute_name",
  [sym__word] = "identifier",
  [sym__dotted] = "path",
  [sym_number] = "number",
  [sym_string] = "string",
  [sym__raw] = "_raw",
  [sym__error_end] = "_error_end",
  [sym__error_sentinel] = "_error_sentinel",
  [sym_schema] = "schema",
  [sym__items] = "_items",
  [sym__item] = "_item",
  [sym__type_alias_line] = "_type_alias_line",
  [sym_model_block] = "model_block",
  [sym_view_block] = "view_block",
  [sym_type_block] = "type_block",
  [sym_enum_block] = "enum_block",
  [sym_datasource_block] = "datasource_block",
  [sym_generator_block] = "generator_block",
  [sym__fields] = "_fields",
  [sym__values] = "_values",
  [sym__properties] = "_properties",
  [sym_type_alias] = "type_alias",
  [sym_unknown_block] = "unknown_block",
  [sym__line_end] = "_line_end",
  [sym__trailing_comment] = "_trailing_comment",
  [sym__field_line] = "_field_line",
  [sym__value_line] = "_value_line",
  [sym_field_declaration] = "field_declaration",
  [sym__after_colon] = "_after_colon",
  [sym_enum_value] = "enum_value",
  [sym_property] = "property",
  [sym_unsupported_type] = "unsupported_type",
  [sym_legacy_list] = "legacy_list",
  [sym_field_attribute] = "field_attribute",
  [sym_block_attribute] = "block_attribute",
  [sym_arguments] = "arguments",
  [sym_named_argument] = "named_argument",
  [sym_function_call] = "function_call",
  [sym_array] = "array",
  [sym_object] = "object",
  [sym_object_entry] = "object_entry",
  [sym__bad] = "_bad",
  [sym__bad_rest] = "_bad_rest",
  [sym__bad_member] = "_bad_member",
  [aux_sym_unknown_block_repeat1] = "unknown_block_repeat1",
  [aux_sym_field_declaration_repeat1] = "field_declaration_repeat1",
  [aux_sym_arguments_repeat1] = "arguments_repeat1",
  [aux_sym_array_repeat1] = "array_repeat1",
  [aux_sym_object_repeat1] = "object_repeat1",
  [alias_sym_type_name] = "type_name",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_model] = anon_sym_model,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_view] = anon_sym_view,
  [anon_sym_type] = anon_sym_type,
  [anon_sym_enum] = anon_sym_enum,
  [anon_sym_datasource] = anon_sym_datasource,
  [anon_sym_generator] = anon_sym_generator,
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
  [anon_sym_LPAREN_RPAREN] = anon_sym_LPAREN_RPAREN,
  [anon_sym_LPAREN2] = anon_sym_LPAREN,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [sym__junk] = sym__junk,
  [sym__stray] = sym__stray,
  [sym__end] = anon_sym_RBRACE,
  [sym__newline] = sym__newline,
  [sym_comment] = sym_comment,
  [sym_doc_comment] = sym_doc_comment,
  [sym_block_comment] = sym_block_comment,
  [sym_identifier] = sym_identifier,
  [sym__field_attribute_name] = sym__field_attribute_name,
  [sym__block_attribute_name] = sym__field_attribute_name,
  [sym__word] = sym_identifier,
  [sym__dotted] = sym__dotted,
  [sym_number] = sym_number,
  [sym_string] = sym_string,
  [sym__raw] = sym__raw,
  [sym__error_end] = sym__error_end,
  [sym__error_sentinel] = sym__error_sentinel,
  [sym_schema] = sym_schema,
  [sym__items] = sym__items,
  [sym__item] = sym__item,
  [sym__type_alias_line] = sym__type_alias_line,
  [sym_model_block] = sym_model_block,
  [sym_view_block] = sym_view_block,
  [sym_type_block] = sym_type_block,
  [sym_enum_block] = sym_enum_block,
  [sym_datasource_block] = sym_datasource_block,
  [sym_generator_block] = sym_generator_block,
  [sym__fields] = sym__fields,
  [sym__values] = sym__values,
  [sym__properties] = sym__properties,
  [sym_type_alias] = sym_type_alias,
  [sym_unknown_block] = sym_unknown_block,
  [sym__line_end] = sym__line_end,
  [sym__trailing_comment] = sym__trailing_comment,
  [sym__field_line] = sym__field_line,
  [sym__value_line] = sym__value_line,
  [sym_field_declaration] = sym_field_declaration,
  [sym__after_colon] = sym__after_colon,
  [sym_enum_value] = sym_enum_value,
  [sym_property] = sym_property,
  [sym_unsupported_type] = sym_unsupported_type,
  [sym_legacy_list] = sym_legacy_list,
  [sym_field_attribute] = sym_field_attribute,
  [sym_block_attribute] = sym_block_attribute,
  [sym_arguments] = sym_arguments,
  [sym_named_argument] = sym_named_argument,
  [sym_function_call] = sym_function_call,
  [sym_array] = sym_array,
  [sym_object] = sym_object,
  [sym_object_entry] = sym_object_entry,
  [sym__bad] = sym__bad,
  [sym__bad_rest] = sym__bad_rest,
  [sym__bad_member] = sym__bad_member,
  [aux_sym_unknown_block_repeat1] = aux_sym_unknown_block_repeat1,
  [aux_sym_field_declaration_repeat1] = aux_sym_field_declaration_repeat1,
  [aux_sym_arguments_repeat1] = aux_sym_arguments_repeat1,
  [aux_sym_array_repeat1] = aux_sym_array_repeat1,
  [aux_sym_object_repeat1] = aux_sym_object_repeat1,
  [alias_sym_type_name] = alias_sym_type_name,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_model] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_view] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_type] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_enum] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_datasource] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_generator] = {
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
  [anon_sym_LPAREN_RPAREN] = {
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
  [sym__field_attribute_name] = {
    .visible = true,
    .named = true,
  },
  [sym__block_attribute_name] = {
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
  [sym__error_end] = {
    .visible = false,
    .named = true,
  },
  [sym__error_sentinel] = {
    .visible = false,
    .named = true,
  },
  [sym_schema] = {
    .visible = true,
    .named = true,
  },
  [sym__items] = {
    .visible = false,
    .named = true,
  },
  [sym__item] = {
    .visible = false,
    .named = true,
  },
  [sym__type_alias_line] = {
    .visible = false,
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
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym__trailing_comment] = {
    .visible = false,
    .named = true,
  },
  [sym__field_line] = {
    .visible = false,
    .named = true,
  },
  [sym__value_line] = {
    .visible = false,
    .named = true,
  },
  [sym_field_declaration] = {
    .visible = true,
    .named = true,
  },
  [sym__after_colon] = {
    .visible = false,
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
  [sym_unsupported_type] = {
    .visible = true,
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
  [sym_arguments] = {
    .visible = true,
    .named = true,
  },
  [sym_named_argument] = {
    .visible = true,
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
  [sym__bad_member] = {
    .visible = false,
    .named = true,
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
  [alias_sym_type_name] = {
    .visible = true,
    .named = true,
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
  [3] = {.index = 0, .length = 1},
  [4] = {.index = 2, .length = 2},
  [5] = {.index = 2, .length = 2},
  [6] = {.index = 4, .length = 1},
  [7] = {.index = 4, .length = 1},
  [8] = {.index = 1, .length = 1},
  [10] = {.index = 5, .length = 2},
  [11] = {.index = 7, .length = 2},
  [12] = {.index = 5, .length = 2},
  [13] = {.index = 9, .length = 2},
  [14] = {.index = 11, .length = 2},
  [16] = {.index = 13, .length = 2},
  [17] = {.index = 13, .length = 2},
  [18] = {.index = 15, .length = 1},
  [19] = {.index = 16, .length = 2},
  [20] = {.index = 18, .length = 1},
  [21] = {.index = 19, .length = 1},
  [22] = {.index = 19, .length = 1},
  [23] = {.index = 20, .length = 3},
  [24] = {.index = 23, .length = 3},
  [25] = {.index = 20, .length = 3},
  [26] = {.index = 26, .length = 3},
  [27] = {.index = 1, .length = 1},
  [28] = {.index = 29, .length = 2},
  [29] = {.index = 29, .length = 2},
  [30] = {.index = 31, .length = 3},
  [31] = {.index = 34, .length = 4},
  [32] = {.index = 38, .length = 4},
  [33] = {.index = 31, .length = 3},
  [34] = {.index = 34, .length = 4},
  [35] = {.index = 42, .length = 1},
  [36] = {.index = 43, .length = 4},
  [38] = {.index = 11, .length = 2},
  [39] = {.index = 47, .length = 4},
  [40] = {.index = 51, .length = 3},
  [41] = {.index = 54, .length = 5},
  [42] = {.index = 59, .length = 5},
  [43] = {.index = 47, .length = 4},
  [44] = {.index = 51, .length = 3},
  [45] = {.index = 54, .length = 5},
  [46] = {.index = 64, .length = 2},
  [47] = {.index = 66, .length = 2},
  [48] = {.index = 66, .length = 2},
  [49] = {.index = 68, .length = 5},
  [50] = {.index = 73, .length = 4},
  [51] = {.index = 68, .length = 5},
  [52] = {.index = 73, .length = 4},
  [55] = {.index = 77, .length = 5},
  [56] = {.index = 77, .length = 5},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_name, 1},
  [2] =
    {field_name, 1},
    {field_type, 3},
  [4] =
    {field_type, 3},
  [5] =
    {field_name, 0},
    {field_type, 1},
  [7] =
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [9] =
    {field_attribute, 1},
    {field_name, 0},
  [11] =
    {field_arguments, 1},
    {field_name, 0},
  [13] =
    {field_name, 1},
    {field_type, 4},
  [15] =
    {field_key, 0},
  [16] =
    {field_keyword, 0},
    {field_name, 1},
  [18] =
    {field_keyword, 0},
  [19] =
    {field_type, 1},
  [20] =
    {field_attribute, 2},
    {field_name, 0},
    {field_type, 1},
  [23] =
    {field_attribute, 2},
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [26] =
    {field_attribute, 1},
    {field_attribute, 2},
    {field_name, 0},
  [29] =
    {field_key, 0},
    {field_value, 2},
  [31] =
    {field_attribute, 3},
    {field_name, 0},
    {field_type, 1},
  [34] =
    {field_attribute, 2},
    {field_attribute, 3},
    {field_name, 0},
    {field_type, 1},
  [38] =
    {field_attribute, 2},
    {field_attribute, 3},
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [42] =
    {field_attribute, 0},
  [43] =
    {field_attribute, 1},
    {field_attribute, 2},
    {field_attribute, 3, .inherited = true},
    {field_name, 0},
  [47] =
    {field_attribute, 3},
    {field_attribute, 4},
    {field_name, 0},
    {field_type, 1},
  [51] =
    {field_attribute, 4},
    {field_name, 0},
    {field_type, 1},
  [54] =
    {field_attribute, 2},
    {field_attribute, 3},
    {field_attribute, 4, .inherited = true},
    {field_name, 0},
    {field_type, 1},
  [59] =
    {field_attribute, 2},
    {field_attribute, 3},
    {field_attribute, 4, .inherited = true},
    {field_name, 0},
    {field_type, 1, .inherited = true},
  [64] =
    {field_attribute, 0, .inherited = true},
    {field_attribute, 1, .inherited = true},
  [66] =
    {field_name, 0},
    {field_value, 2},
  [68] =
    {field_attribute, 3},
    {field_attribute, 4},
    {field_attribute, 5, .inherited = true},
    {field_name, 0},
    {field_type, 1},
  [73] =
    {field_attribute, 4},
    {field_attribute, 5},
    {field_name, 0},
    {field_type, 1},
  [77] =
    {field_attribute, 4},
    {field_attribute, 5},
    {field_attribute, 6, .inherited = true},
    {field_name, 0},
    {field_type, 1},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = sym_identifier,
  },
  [4] = {
    [3] = alias_sym_type_name,
  },
  [6] = {
    [3] = alias_sym_type_name,
  },
  [8] = {
    [3] = sym_comment,
  },
  [9] = {
    [1] = sym_comment,
  },
  [10] = {
    [1] = alias_sym_type_name,
  },
  [15] = {
    [3] = sym_comment,
  },
  [16] = {
    [4] = alias_sym_type_name,
  },
  [21] = {
    [1] = alias_sym_type_name,
  },
  [23] = {
    [1] = alias_sym_type_name,
  },
  [27] = {
    [4] = sym_comment,
  },
  [28] = {
    [2] = sym__dotted,
  },
  [30] = {
    [1] = alias_sym_type_name,
  },
  [31] = {
    [1] = alias_sym_type_name,
  },
  [37] = {
    [1] = sym__dotted,
  },
  [38] = {
    [0] = sym__dotted,
  },
  [39] = {
    [1] = alias_sym_type_name,
  },
  [40] = {
    [1] = alias_sym_type_name,
  },
  [41] = {
    [1] = alias_sym_type_name,
  },
  [47] = {
    [2] = sym__dotted,
  },
  [49] = {
    [1] = alias_sym_type_name,
  },
  [50] = {
    [1] = alias_sym_type_name,
  },
  [53] = {
    [1] = sym__dotted,
    [3] = sym__dotted,
  },
  [54] = {
    [3] = sym__dotted,
  },
  [55] = {
    [1] = alias_sym_type_name,
  },
  [57] = {
    [1] = sym__dotted,
    [3] = sym__dotted,
    [5] = sym__dotted,
  },
  [58] = {
    [1] = sym__dotted,
    [5] = sym__dotted,
  },
  [59] = {
    [3] = sym__dotted,
    [5] = sym__dotted,
  },
  [60] = {
    [5] = sym__dotted,
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
  [11] = 10,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 32,
  [35] = 14,
  [36] = 15,
  [37] = 16,
  [38] = 17,
  [39] = 12,
  [40] = 18,
  [41] = 19,
  [42] = 20,
  [43] = 21,
  [44] = 22,
  [45] = 23,
  [46] = 24,
  [47] = 25,
  [48] = 26,
  [49] = 27,
  [50] = 28,
  [51] = 29,
  [52] = 30,
  [53] = 31,
  [54] = 54,
  [55] = 33,
  [56] = 54,
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
  [70] = 70,
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
  [123] = 123,
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
  [143] = 143,
  [144] = 144,
  [145] = 145,
  [146] = 146,
  [147] = 147,
  [148] = 148,
  [149] = 149,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 159,
  [160] = 160,
  [161] = 161,
  [162] = 162,
  [163] = 163,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 167,
  [168] = 168,
  [169] = 169,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 175,
  [176] = 176,
  [177] = 177,
  [178] = 178,
  [179] = 179,
  [180] = 180,
  [181] = 181,
  [182] = 182,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 186,
  [187] = 187,
  [188] = 188,
  [189] = 189,
  [190] = 190,
  [191] = 191,
  [192] = 192,
  [193] = 193,
  [194] = 194,
  [195] = 195,
  [196] = 196,
  [197] = 197,
  [198] = 198,
  [199] = 199,
  [200] = 200,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 204,
  [205] = 205,
  [206] = 205,
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
  [223] = 221,
  [224] = 224,
  [225] = 225,
  [226] = 211,
  [227] = 227,
  [228] = 224,
  [229] = 225,
  [230] = 220,
  [231] = 231,
  [232] = 212,
  [233] = 213,
  [234] = 217,
  [235] = 218,
  [236] = 219,
  [237] = 237,
  [238] = 238,
  [239] = 239,
  [240] = 240,
  [241] = 241,
  [242] = 242,
  [243] = 243,
  [244] = 244,
  [245] = 245,
  [246] = 246,
  [247] = 247,
  [248] = 238,
  [249] = 249,
  [250] = 243,
  [251] = 244,
  [252] = 245,
  [253] = 249,
  [254] = 254,
  [255] = 255,
  [256] = 256,
  [257] = 257,
  [258] = 258,
  [259] = 246,
  [260] = 260,
  [261] = 254,
  [262] = 262,
  [263] = 255,
  [264] = 256,
  [265] = 257,
  [266] = 247,
  [267] = 267,
  [268] = 268,
  [269] = 269,
  [270] = 270,
  [271] = 271,
  [272] = 272,
  [273] = 273,
  [274] = 274,
  [275] = 275,
  [276] = 276,
  [277] = 277,
  [278] = 278,
  [279] = 279,
  [280] = 280,
  [281] = 281,
  [282] = 282,
  [283] = 283,
  [284] = 284,
  [285] = 285,
  [286] = 286,
  [287] = 287,
  [288] = 288,
  [289] = 289,
  [290] = 290,
  [291] = 291,
  [292] = 292,
  [293] = 293,
  [294] = 294,
  [295] = 295,
  [296] = 296,
  [297] = 297,
  [298] = 298,
  [299] = 299,
  [300] = 300,
  [301] = 301,
  [302] = 302,
  [303] = 303,
  [304] = 93,
  [305] = 305,
  [306] = 306,
  [307] = 307,
  [308] = 308,
  [309] = 309,
  [310] = 310,
  [311] = 311,
  [312] = 309,
  [313] = 313,
  [314] = 314,
  [315] = 315,
  [316] = 316,
  [317] = 317,
  [318] = 318,
  [319] = 319,
  [320] = 320,
  [321] = 321,
  [322] = 322,
  [323] = 323,
  [324] = 324,
  [325] = 325,
  [326] = 326,
  [327] = 327,
  [328] = 328,
  [329] = 329,
  [330] = 330,
  [331] = 317,
  [332] = 318,
  [333] = 333,
  [334] = 334,
  [335] = 335,
  [336] = 336,
  [337] = 337,
  [338] = 338,
  [339] = 339,
  [340] = 340,
  [341] = 341,
  [342] = 342,
  [343] = 343,
  [344] = 344,
  [345] = 345,
  [346] = 346,
  [347] = 314,
  [348] = 348,
  [349] = 349,
  [350] = 316,
  [351] = 351,
  [352] = 335,
  [353] = 353,
  [354] = 354,
  [355] = 355,
  [356] = 356,
  [357] = 357,
  [358] = 358,
  [359] = 359,
  [360] = 360,
  [361] = 361,
  [362] = 362,
  [363] = 363,
  [364] = 336,
  [365] = 365,
  [366] = 93,
  [367] = 367,
  [368] = 368,
  [369] = 369,
  [370] = 370,
  [371] = 371,
  [372] = 372,
  [373] = 373,
  [374] = 374,
  [375] = 375,
  [376] = 376,
  [377] = 377,
  [378] = 378,
  [379] = 379,
  [380] = 380,
  [381] = 381,
  [382] = 382,
  [383] = 383,
  [384] = 384,
  [385] = 385,
  [386] = 386,
  [387] = 387,
  [388] = 388,
  [389] = 389,
  [390] = 390,
  [391] = 391,
  [392] = 392,
  [393] = 393,
  [394] = 394,
  [395] = 395,
  [396] = 396,
  [397] = 397,
  [398] = 398,
  [399] = 399,
  [400] = 400,
  [401] = 401,
  [402] = 395,
  [403] = 403,
  [404] = 404,
  [405] = 405,
  [406] = 406,
  [407] = 407,
  [408] = 408,
  [409] = 409,
  [410] = 388,
  [411] = 411,
  [412] = 391,
  [413] = 401,
  [414] = 394,
  [415] = 415,
  [416] = 397,
  [417] = 399,
  [418] = 400,
  [419] = 419,
  [420] = 403,
  [421] = 421,
  [422] = 407,
  [423] = 421,
  [424] = 411,
  [425] = 425,
  [426] = 415,
  [427] = 427,
  [428] = 428,
  [429] = 429,
  [430] = 430,
  [431] = 431,
  [432] = 432,
  [433] = 433,
  [434] = 408,
  [435] = 404,
  [436] = 393,
  [437] = 437,
  [438] = 406,
  [439] = 439,
  [440] = 385,
  [441] = 396,
  [442] = 427,
  [443] = 428,
  [444] = 429,
  [445] = 430,
  [446] = 431,
  [447] = 432,
  [448] = 433,
  [449] = 449,
  [450] = 450,
  [451] = 451,
  [452] = 452,
  [453] = 453,
  [454] = 454,
  [455] = 455,
  [456] = 456,
  [457] = 457,
  [458] = 458,
  [459] = 459,
  [460] = 460,
  [461] = 461,
  [462] = 462,
  [463] = 463,
  [464] = 464,
  [465] = 465,
  [466] = 466,
  [467] = 467,
  [468] = 468,
  [469] = 469,
  [470] = 470,
  [471] = 471,
  [472] = 472,
  [473] = 473,
  [474] = 474,
  [475] = 475,
  [476] = 476,
  [477] = 477,
  [478] = 478,
  [479] = 479,
  [480] = 480,
  [481] = 481,
  [482] = 482,
  [483] = 483,
  [484] = 484,
  [485] = 485,
  [486] = 486,
  [487] = 487,
  [488] = 488,
  [489] = 489,
  [490] = 490,
  [491] = 491,
  [492] = 492,
  [493] = 493,
  [494] = 494,
  [495] = 495,
  [496] = 496,
  [497] = 497,
  [498] = 498,
  [499] = 499,
  [500] = 500,
  [501] = 501,
  [502] = 502,
  [503] = 503,
  [504] = 504,
  [505] = 505,
  [506] = 506,
  [507] = 507,
  [508] = 508,
  [509] = 509,
  [510] = 510,
  [511] = 511,
  [512] = 512,
  [513] = 513,
  [514] = 514,
  [515] = 515,
  [516] = 516,
  [517] = 517,
  [518] = 518,
  [519] = 519,
  [520] = 520,
  [521] = 521,
  [522] = 522,
  [523] = 523,
  [524] = 524,
  [525] = 525,
  [526] = 526,
  [527] = 527,
  [528] = 528,
  [529] = 529,
  [530] = 530,
  [531] = 531,
  [532] = 532,
  [533] = 533,
  [534] = 534,
  [535] = 535,
  [536] = 536,
  [537] = 537,
  [538] = 538,
  [539] = 539,
  [540] = 540,
  [541] = 541,
  [542] = 542,
  [543] = 543,
  [544] = 544,
  [545] = 545,
  [546] = 546,
  [547] = 547,
  [548] = 548,
  [549] = 549,
  [550] = 550,
  [551] = 551,
  [552] = 552,
  [553] = 553,
  [554] = 554,
  [555] = 555,
  [556] = 556,
  [557] = 557,
  [558] = 558,
  [559] = 559,
  [560] = 560,
  [561] = 561,
  [562] = 562,
  [563] = 563,
  [564] = 564,
  [565] = 565,
  [566] = 566,
  [567] = 567,
  [568] = 568,
  [569] = 569,
  [570] = 570,
  [571] = 571,
  [572] = 572,
  [573] = 573,
  [574] = 574,
  [575] = 575,
  [576] = 576,
  [577] = 577,
  [578] = 578,
  [579] = 579,
  [580] = 580,
  [581] = 581,
  [582] = 582,
  [583] = 583,
  [584] = 584,
  [585] = 585,
  [586] = 586,
  [587] = 587,
  [588] = 588,
  [589] = 589,
  [590] = 590,
  [591] = 591,
  [592] = 592,
  [593] = 593,
  [594] = 594,
  [595] = 595,
  [596] = 596,
  [597] = 597,
  [598] = 598,
  [599] = 599,
  [600] = 600,
  [601] = 601,
  [602] = 602,
  [603] = 603,
  [604] = 604,
  [605] = 605,
  [606] = 606,
  [607] = 607,
  [608] = 608,
  [609] = 609,
  [610] = 610,
  [611] = 611,
  [612] = 612,
  [613] = 613,
  [614] = 614,
  [615] = 615,
  [616] = 616,
  [617] = 617,
  [618] = 618,
  [619] = 619,
  [620] = 620,
  [621] = 621,
  [622] = 622,
  [623] = 623,
  [624] = 624,
  [625] = 625,
  [626] = 626,
  [627] = 627,
  [628] = 628,
  [629] = 629,
  [630] = 630,
  [631] = 631,
  [632] = 632,
  [633] = 633,
  [634] = 634,
  [635] = 635,
  [636] = 307,
  [637] = 637,
  [638] = 498,
  [639] = 639,
  [640] = 592,
  [641] = 641,
  [642] = 642,
  [643] = 643,
  [644] = 453,
  [645] = 454,
  [646] = 646,
  [647] = 647,
  [648] = 648,
  [649] = 649,
  [650] = 650,
  [651] = 651,
  [652] = 307,
  [653] = 642,
  [654] = 643,
  [655] = 655,
  [656] = 656,
  [657] = 657,
  [658] = 658,
  [659] = 659,
  [660] = 660,
  [661] = 661,
  [662] = 662,
  [663] = 663,
  [664] = 528,
  [665] = 596,
  [666] = 307,
  [667] = 641,
  [668] = 493,
  [669] = 669,
  [670] = 670,
  [671] = 584,
  [672] = 633,
  [673] = 634,
  [674] = 593,
  [675] = 635,
  [676] = 306,
  [677] = 618,
  [678] = 619,
  [679] = 600,
  [680] = 650,
  [681] = 651,
  [682] = 682,
  [683] = 305,
  [684] = 684,
  [685] = 455,
  [686] = 456,
  [687] = 458,
  [688] = 459,
  [689] = 611,
  [690] = 690,
  [691] = 691,
  [692] = 602,
  [693] = 693,
  [694] = 465,
  [695] = 466,
  [696] = 467,
  [697] = 469,
  [698] = 698,
  [699] = 699,
  [700] = 700,
  [701] = 701,
  [702] = 482,
  [703] = 483,
  [704] = 484,
  [705] = 485,
  [706] = 487,
  [707] = 488,
  [708] = 490,
  [709] = 491,
  [710] = 710,
  [711] = 711,
  [712] = 712,
  [713] = 713,
  [714] = 714,
  [715] = 603,
  [716] = 604,
  [717] = 717,
  [718] = 500,
  [719] = 502,
  [720] = 503,
  [721] = 504,
  [722] = 506,
  [723] = 507,
  [724] = 509,
  [725] = 510,
  [726] = 726,
  [727] = 605,
  [728] = 728,
  [729] = 729,
  [730] = 606,
  [731] = 731,
  [732] = 607,
  [733] = 733,
  [734] = 523,
  [735] = 524,
  [736] = 632,
  [737] = 526,
  [738] = 527,
  [739] = 739,
  [740] = 529,
  [741] = 530,
  [742] = 620,
  [743] = 743,
  [744] = 744,
  [745] = 608,
  [746] = 746,
  [747] = 621,
  [748] = 622,
  [749] = 623,
  [750] = 536,
  [751] = 537,
  [752] = 538,
  [753] = 539,
  [754] = 540,
  [755] = 541,
  [756] = 542,
  [757] = 543,
  [758] = 624,
  [759] = 759,
  [760] = 307,
  [761] = 731,
  [762] = 762,
  [763] = 763,
  [764] = 625,
  [765] = 765,
  [766] = 626,
  [767] = 627,
  [768] = 762,
  [769] = 769,
  [770] = 770,
  [771] = 771,
  [772] = 609,
  [773] = 612,
  [774] = 601,
  [775] = 775,
  [776] = 613,
  [777] = 777,
  [778] = 597,
  [779] = 598,
  [780] = 599,
  [781] = 614,
  [782] = 615,
  [783] = 783,
  [784] = 610,
  [785] = 785,
  [786] = 594,
  [787] = 616,
  [788] = 617,
  [789] = 789,
  [790] = 595,
  [791] = 628,
  [792] = 629,
  [793] = 793,
  [794] = 630,
  [795] = 631,
  [796] = 796,
  [797] = 797,
  [798] = 798,
  [799] = 525,
  [800] = 800,
  [801] = 801,
  [802] = 802,
  [803] = 803,
  [804] = 804,
  [805] = 805,
  [806] = 806,
  [807] = 807,
  [808] = 808,
  [809] = 809,
  [810] = 810,
  [811] = 811,
  [812] = 812,
  [813] = 813,
  [814] = 814,
  [815] = 815,
  [816] = 816,
  [817] = 817,
  [818] = 818,
  [819] = 819,
  [820] = 820,
  [821] = 821,
  [822] = 822,
  [823] = 823,
  [824] = 824,
  [825] = 825,
  [826] = 826,
  [827] = 93,
  [828] = 828,
  [829] = 829,
  [830] = 830,
  [831] = 831,
  [832] = 832,
  [833] = 833,
  [834] = 834,
  [835] = 835,
  [836] = 836,
  [837] = 837,
  [838] = 838,
  [839] = 839,
  [840] = 840,
  [841] = 841,
  [842] = 842,
  [843] = 843,
  [844] = 844,
  [845] = 845,
  [846] = 846,
  [847] = 847,
  [848] = 848,
  [849] = 849,
  [850] = 850,
  [851] = 851,
  [852] = 852,
  [853] = 853,
  [854] = 854,
  [855] = 855,
  [856] = 856,
  [857] = 857,
  [858] = 858,
  [859] = 859,
  [860] = 860,
  [861] = 861,
  [862] = 861,
  [863] = 863,
  [864] = 864,
  [865] = 865,
  [866] = 861,
  [867] = 867,
  [868] = 867,
  [869] = 867,
  [870] = 870,
  [871] = 871,
  [872] = 872,
  [873] = 873,
  [874] = 874,
  [875] = 875,
  [876] = 876,
  [877] = 877,
  [878] = 878,
  [879] = 879,
  [880] = 880,
  [881] = 881,
  [882] = 882,
  [883] = 883,
  [884] = 884,
  [885] = 885,
  [886] = 886,
  [887] = 887,
  [888] = 888,
  [889] = 889,
  [890] = 890,
  [891] = 891,
  [892] = 892,
  [893] = 893,
  [894] = 894,
  [895] = 895,
  [896] = 896,
  [897] = 897,
  [898] = 898,
  [899] = 899,
  [900] = 900,
  [901] = 901,
  [902] = 902,
  [903] = 903,
  [904] = 904,
  [905] = 905,
  [906] = 906,
  [907] = 907,
  [908] = 908,
  [909] = 909,
  [910] = 305,
  [911] = 306,
  [912] = 307,
  [913] = 913,
  [914] = 914,
  [915] = 879,
  [916] = 916,
  [917] = 917,
  [918] = 918,
  [919] = 919,
  [920] = 920,
  [921] = 921,
  [922] = 922,
  [923] = 923,
  [924] = 924,
  [925] = 925,
  [926] = 926,
  [927] = 925,
  [928] = 928,
  [929] = 929,
  [930] = 930,
  [931] = 931,
  [932] = 932,
  [933] = 933,
  [934] = 934,
  [935] = 935,
  [936] = 936,
  [937] = 937,
  [938] = 938,
  [939] = 895,
  [940] = 940,
  [941] = 926,
  [942] = 942,
  [943] = 943,
  [944] = 878,
  [945] = 945,
  [946] = 946,
  [947] = 889,
  [948] = 948,
  [949] = 903,
  [950] = 950,
  [951] = 876,
  [952] = 888,
  [953] = 953,
  [954] = 954,
  [955] = 877,
  [956] = 956,
  [957] = 957,
  [958] = 884,
  [959] = 959,
  [960] = 960,
  [961] = 891,
  [962] = 962,
  [963] = 963,
  [964] = 964,
  [965] = 904,
  [966] = 966,
  [967] = 953,
  [968] = 968,
  [969] = 969,
  [970] = 970,
  [971] = 971,
  [972] = 972,
  [973] = 973,
  [974] = 974,
  [975] = 975,
  [976] = 976,
  [977] = 883,
  [978] = 928,
  [979] = 979,
  [980] = 896,
  [981] = 981,
  [982] = 930,
  [983] = 933,
  [984] = 954,
  [985] = 985,
  [986] = 959,
  [987] = 872,
  [988] = 988,
  [989] = 971,
  [990] = 990,
  [991] = 991,
  [992] = 992,
  [993] = 993,
  [994] = 994,
  [995] = 995,
  [996] = 932,
  [997] = 875,
  [998] = 945,
  [999] = 999,
  [1000] = 890,
  [1001] = 893,
  [1002] = 935,
  [1003] = 898,
  [1004] = 1004,
  [1005] = 902,
  [1006] = 1006,
  [1007] = 905,
  [1008] = 1008,
  [1009] = 909,
  [1010] = 1010,
  [1011] = 918,
  [1012] = 1012,
  [1013] = 923,
  [1014] = 1014,
  [1015] = 938,
  [1016] = 1016,
  [1017] = 993,
  [1018] = 1018,
  [1019] = 1008,
  [1020] = 1016,
  [1021] = 1021,
  [1022] = 992,
  [1023] = 931,
  [1024] = 1021,
  [1025] = 917,
  [1026] = 1026,
  [1027] = 969,
  [1028] = 1028,
  [1029] = 892,
  [1030] = 908,
  [1031] = 914,
  [1032] = 922,
  [1033] = 929,
  [1034] = 934,
  [1035] = 942,
  [1036] = 950,
  [1037] = 957,
  [1038] = 963,
  [1039] = 968,
  [1040] = 970,
  [1041] = 972,
  [1042] = 979,
  [1043] = 991,
  [1044] = 999,
  [1045] = 1045,
  [1046] = 1046,
  [1047] = 1047,
  [1048] = 1048,
  [1049] = 1049,
  [1050] = 1050,
  [1051] = 994,
  [1052] = 1052,
  [1053] = 1053,
  [1054] = 1054,
  [1055] = 1055,
  [1056] = 1056,
  [1057] = 1057,
  [1058] = 1058,
  [1059] = 1059,
  [1060] = 1060,
  [1061] = 1061,
  [1062] = 1062,
  [1063] = 1063,
  [1064] = 1064,
  [1065] = 1065,
  [1066] = 1056,
  [1067] = 1065,
  [1068] = 1056,
  [1069] = 1065,
  [1070] = 1056,
  [1071] = 1065,
  [1072] = 1065,
  [1073] = 1065,
  [1074] = 1061,
  [1075] = 1062,
  [1076] = 1076,
  [1077] = 1077,
  [1078] = 1078,
  [1079] = 1057,
  [1080] = 1080,
  [1081] = 1081,
  [1082] = 1061,
  [1083] = 1062,
  [1084] = 1061,
  [1085] = 1062,
  [1086] = 1062,
  [1087] = 1062,
  [1088] = 1088,
};

static inline bool sym_identifier_character_set_1(int32_t c) {
  return (c < 43793
    ? (c < 4348
      ? (c < 2784
        ? (c < 2074
          ? (c < 1329
            ? (c < 880
              ? (c < 248
                ? (c < 186
                  ? (c < 181
                    ? c == 170
                    : c <= 181)
                  : (c <= 186 || (c < 216
                    ? (c >= 192 && c <= 214)
                    : c <= 246)))
                : (c <= 705 || (c < 748
                  ? (c < 736
                    ? (c >= 710 && c <= 721)
                    : c <= 740)
                  : (c <= 748 || c == 750))))
              : (c <= 884 || (c < 908
                ? (c < 895
                  ? (c < 890
                    ? (c >= 886 && c <= 887)
                    : c <= 893)
                  : (c <= 895 || (c < 904
                    ? c == 902
                    : c <= 906)))
                : (c <= 908 || (c < 1015
                  ? (c < 931
                    ? (c >= 910 && c <= 929)
                    : c <= 1013)
                  : (c <= 1153 || (c >= 1162 && c <= 1327)))))))
            : (c <= 1366 || (c < 1786
              ? (c < 1646
                ? (c < 1488
                  ? (c < 1376
                    ? c == 1369
                    : c <= 1416)
                  : (c <= 1514 || (c < 1568
                    ? (c >= 1519 && c <= 1522)
                    : c <= 1610)))
                : (c <= 1647 || (c < 1765
                  ? (c < 1749
                    ? (c >= 1649 && c <= 1747)
                    : c <= 1749)
                  : (c <= 1766 || (c >= 1774 && c <= 1775)))))
              : (c <= 1788 || (c < 1969
                ? (c < 1810
                  ? (c < 1808
                    ? c == 1791
                    : c <= 1808)
                  : (c <= 1839 || (c >= 1869 && c <= 1957)))
                : (c <= 1969 || (c < 2042
                  ? (c < 2036
                    ? (c >= 1994 && c <= 2026)
                    : c <= 2037)
                  : (c <= 2042 || (c >= 2048 && c <= 2069)))))))))
          : (c <= 2074 || (c < 2527
            ? (c < 2392
              ? (c < 2185
                ? (c < 2112
                  ? (c < 2088
                    ? c == 2084
                    : c <= 2088)
                  : (c <= 2136 || (c < 2160
                    ? (c >= 2144 && c <= 2154)
                    : c <= 2183)))
                : (c <= 2191 || (c < 2365
                  ? (c < 2308
                    ? (c >= 2208 && c <= 2249)
                    : c <= 2361)
                  : (c <= 2365 || c == 2384))))
              : (c <= 2401 || (c < 2482
                ? (c < 2447
                  ? (c < 2437
                    ? (c >= 2417 && c <= 2432)
                    : c <= 2444)
                  : (c <= 2448 || (c < 2474
                    ? (c >= 2451 && c <= 2472)
                    : c <= 2480)))
                : (c <= 2482 || (c < 2510
                  ? (c < 2493
                    ? (c >= 2486 && c <= 2489)
                    : c <= 2493)
                  : (c <= 2510 || (c >= 2524 && c <= 2525)))))))
            : (c <= 2529 || (c < 2654
              ? (c < 2602
                ? (c < 2565
                  ? (c < 2556
                    ? (c >= 2544 && c <= 2545)
                    : c <= 2556)
                  : (c <= 2570 || (c < 2579
                    ? (c >= 2575 && c <= 2576)
                    : c <= 2600)))
                : (c <= 2608 || (c < 2616
                  ? (c < 2613
                    ? (c >= 2610 && c <= 2611)
                    : c <= 2614)
                  : (c <= 2617 || (c >= 2649 && c <= 2652)))))
              : (c <= 2654 || (c < 2730
                ? (c < 2703
                  ? (c < 2693
                    ? (c >= 2674 && c <= 2676)
                    : c <= 2701)
                  : (c <= 2705 || (c >= 2707 && c <= 2728)))
                : (c <= 2736 || (c < 2749
                  ? (c < 2741
                    ? (c >= 2738 && c <= 2739)
                    : c <= 2745)
                  : (c <= 2749 || c == 2768))))))))))
        : (c <= 2785 || (c < 3346
          ? (c < 3024
            ? (c < 2929
              ? (c < 2866
                ? (c < 2831
                  ? (c < 2821
                    ? c == 2809
                    : c <= 2828)
                  : (c <= 2832 || (c < 2858
                    ? (c >= 2835 && c <= 2856)
                    : c <= 2864)))
                : (c <= 2867 || (c < 2908
                  ? (c < 2877
                    ? (c >= 2869 && c <= 2873)
                    : c <= 2877)
                  : (c <= 2909 || (c >= 2911 && c <= 2913)))))
              : (c <= 2929 || (c < 2972
                ? (c < 2958
                  ? (c < 2949
                    ? c == 2947
                    : c <= 2954)
                  : (c <= 2960 || (c < 2969
                    ? (c >= 2962 && c <= 2965)
                    : c <= 2970)))
                : (c <= 2972 || (c < 2984
                  ? (c < 2979
                    ? (c >= 2974 && c <= 2975)
                    : c <= 2980)
                  : (c <= 2986 || (c >= 2990 && c <= 3001)))))))
            : (c <= 3024 || (c < 3214
              ? (c < 3160
                ? (c < 3090
                  ? (c < 3086
                    ? (c >= 3077 && c <= 3084)
                    : c <= 3088)
                  : (c <= 3112 || (c < 3133
                    ? (c >= 3114 && c <= 3129)
                    : c <= 3133)))
                : (c <= 3162 || (c < 3200
                  ? (c < 3168
                    ? (c >= 3164 && c <= 3165)
                    : c <= 3169)
                  : (c <= 3200 || (c >= 3205 && c <= 3212)))))
              : (c <= 3216 || (c < 3292
                ? (c < 3253
                  ? (c < 3242
                    ? (c >= 3218 && c <= 3240)
                    : c <= 3251)
                  : (c <= 3257 || c == 3261))
                : (c <= 3294 || (c < 3332
                  ? (c < 3313
                    ? (c >= 3296 && c <= 3297)
                    : c <= 3314)
                  : (c <= 3340 || (c >= 3342 && c <= 3344)))))))))
          : (c <= 3386 || (c < 3773
            ? (c < 3585
              ? (c < 3461
                ? (c < 3412
                  ? (c < 3406
                    ? c == 3389
                    : c <= 3406)
                  : (c <= 3414 || (c < 3450
                    ? (c >= 3423 && c <= 3425)
                    : c <= 3455)))
                : (c <= 3478 || (c < 3517
                  ? (c < 3507
                    ? (c >= 3482 && c <= 3505)
                    : c <= 3515)
                  : (c <= 3517 || (c >= 3520 && c <= 3526)))))
              : (c <= 3632 || (c < 3718
                ? (c < 3713
                  ? (c < 3648
                    ? (c >= 3634 && c <= 3635)
                    : c <= 3654)
                  : (c <= 3714 || c == 3716))
                : (c <= 3722 || (c < 3751
                  ? (c < 3749
                    ? (c >= 3724 && c <= 3747)
                    : c <= 3749)
                  : (c <= 3760 || (c >= 3762 && c <= 3763)))))))
            : (c <= 3773 || (c < 4186
              ? (c < 3913
                ? (c < 3804
                  ? (c < 3782
                    ? (c >= 3776 && c <= 3780)
                    : c <= 3782)
                  : (c <= 3807 || (c < 3904
                    ? c == 3840
                    : c <= 3911)))
                : (c <= 3948 || (c < 4159
                  ? (c < 4096
                    ? (c >= 3976 && c <= 3980)
                    : c <= 4138)
                  : (c <= 4159 || (c >= 4176 && c <= 4181)))))
              : (c <= 4189 || (c < 4238
                ? (c < 4206
                  ? (c < 4197
                    ? c == 4193
                    : c <= 4198)
                  : (c <= 4208 || (c >= 4213 && c <= 4225)))
                : (c <= 4238 || (c < 4301
                  ? (c < 4295
                    ? (c >= 4256 && c <= 4293)
                    : c <= 4295)
                  : (c <= 4301 || (c >= 4304 && c <= 4346)))))))))))))
      : (c <= 4680 || (c < 8469
        ? (c < 6823
          ? (c < 5873
            ? (c < 4802
              ? (c < 4746
                ? (c < 4696
                  ? (c < 4688
                    ? (c >= 4682 && c <= 4685)
                    : c <= 4694)
                  : (c <= 4696 || (c < 4704
                    ? (c >= 4698 && c <= 4701)
                    : c <= 4744)))
                : (c <= 4749 || (c < 4792
                  ? (c < 4786
                    ? (c >= 4752 && c <= 4784)
                    : c <= 4789)
                  : (c <= 4798 || c == 4800))))
              : (c <= 4805 || (c < 5024
                ? (c < 4882
                  ? (c < 4824
                    ? (c >= 4808 && c <= 4822)
                    : c <= 4880)
                  : (c <= 4885 || (c < 4992
                    ? (c >= 4888 && c <= 4954)
                    : c <= 5007)))
                : (c <= 5109 || (c < 5743
                  ? (c < 5121
                    ? (c >= 5112 && c <= 5117)
                    : c <= 5740)
                  : (c <= 5786 || (c >= 5792 && c <= 5866)))))))
            : (c <= 5880 || (c < 6279
              ? (c < 6016
                ? (c < 5952
                  ? (c < 5919
                    ? (c >= 5888 && c <= 5905)
                    : c <= 5937)
                  : (c <= 5969 || (c < 5998
                    ? (c >= 5984 && c <= 5996)
                    : c <= 6000)))
                : (c <= 6067 || (c < 6176
                  ? (c < 6108
                    ? c == 6103
                    : c <= 6108)
                  : (c <= 6264 || (c >= 6272 && c <= 6276)))))
              : (c <= 6312 || (c < 6512
                ? (c < 6400
                  ? (c < 6320
                    ? c == 6314
                    : c <= 6389)
                  : (c <= 6430 || (c >= 6480 && c <= 6509)))
                : (c <= 6516 || (c < 6656
                  ? (c < 6576
                    ? (c >= 6528 && c <= 6571)
                    : c <= 6601)
                  : (c <= 6678 || (c >= 6688 && c <= 6740)))))))))
          : (c <= 6823 || (c < 8016
            ? (c < 7357
              ? (c < 7168
                ? (c < 7043
                  ? (c < 6981
                    ? (c >= 6917 && c <= 6963)
                    : c <= 6988)
                  : (c <= 7072 || (c < 7098
                    ? (c >= 7086 && c <= 7087)
                    : c <= 7141)))
                : (c <= 7203 || (c < 7296
                  ? (c < 7258
                    ? (c >= 7245 && c <= 7247)
                    : c <= 7293)
                  : (c <= 7306 || (c >= 7312 && c <= 7354)))))
              : (c <= 7359 || (c < 7424
                ? (c < 7413
                  ? (c < 7406
                    ? (c >= 7401 && c <= 7404)
                    : c <= 7411)
                  : (c <= 7414 || c == 7418))
                : (c <= 7615 || (c < 7968
                  ? (c < 7960
                    ? (c >= 7680 && c <= 7957)
                    : c <= 7965)
                  : (c <= 8005 || (c >= 8008 && c <= 8013)))))))
            : (c <= 8023 || (c < 8150
              ? (c < 8118
                ? (c < 8029
                  ? (c < 8027
                    ? c == 8025
                    : c <= 8027)
                  : (c <= 8029 || (c < 8064
                    ? (c >= 8031 && c <= 8061)
                    : c <= 8116)))
                : (c <= 8124 || (c < 8134
                  ? (c < 8130
                    ? c == 8126
                    : c <= 8132)
                  : (c <= 8140 || (c >= 8144 && c <= 8147)))))
              : (c <= 8155 || (c < 8319
                ? (c < 8182
                  ? (c < 8178
                    ? (c >= 8160 && c <= 8172)
                    : c <= 8180)
                  : (c <= 8188 || c == 8305))
                : (c <= 8319 || (c < 8455
                  ? (c < 8450
                    ? (c >= 8336 && c <= 8348)
                    : c <= 8450)
                  : (c <= 8455 || (c >= 8458 && c <= 8467)))))))))))
        : (c <= 8469 || (c < 42240
          ? (c < 11696
            ? (c < 11264
              ? (c < 8495
                ? (c < 8486
                  ? (c < 8484
                    ? (c >= 8473 && c <= 8477)
                    : c <= 8484)
                  : (c <= 8486 || (c < 8490
                    ? c == 8488
                    : c <= 8493)))
                : (c <= 8505 || (c < 8526
                  ? (c < 8517
                    ? (c >= 8508 && c <= 8511)
                    : c <= 8521)
                  : (c <= 8526 || (c >= 8579 && c <= 8580)))))
              : (c <= 11492 || (c < 11568
                ? (c < 11520
                  ? (c < 11506
                    ? (c >= 11499 && c <= 11502)
                    : c <= 11507)
                  : (c <= 11557 || (c < 11565
                    ? c == 11559
                    : c <= 11565)))
                : (c <= 11623 || (c < 11680
                  ? (c < 11648
                    ? c == 11631
                    : c <= 11670)
                  : (c <= 11686 || (c >= 11688 && c <= 11694)))))))
            : (c <= 11702 || (c < 12445
              ? (c < 11823
                ? (c < 11720
                  ? (c < 11712
                    ? (c >= 11704 && c <= 11710)
                    : c <= 11718)
                  : (c <= 11726 || (c < 11736
                    ? (c >= 11728 && c <= 11734)
                    : c <= 11742)))
                : (c <= 11823 || (c < 12347
                  ? (c < 12337
                    ? (c >= 12293 && c <= 12294)
                    : c <= 12341)
                  : (c <= 12348 || (c >= 12353 && c <= 12438)))))
              : (c <= 12447 || (c < 12704
                ? (c < 12549
                  ? (c < 12540
                    ? (c >= 12449 && c <= 12538)
                    : c <= 12543)
                  : (c <= 12591 || (c >= 12593 && c <= 12686)))
                : (c <= 12735 || (c < 19968
                  ? (c < 13312
                    ? (c >= 12784 && c <= 12799)
                    : c <= 19903)
                  : (c <= 42124 || (c >= 42192 && c <= 42237)))))))))
          : (c <= 42508 || (c < 43396
            ? (c < 43015
              ? (c < 42775
                ? (c < 42560
                  ? (c < 42538
                    ? (c >= 42512 && c <= 42527)
                    : c <= 42539)
                  : (c <= 42606 || (c < 42656
                    ? (c >= 42623 && c <= 42653)
                    : c <= 42725)))
                : (c <= 42783 || (c < 42993
                  ? (c < 42891
                    ? (c >= 42786 && c <= 42888)
                    : c <= 42972)
                  : (c <= 43009 || (c >= 43011 && c <= 43013)))))
              : (c <= 43018 || (c < 43259
                ? (c < 43138
                  ? (c < 43072
                    ? (c >= 43020 && c <= 43042)
                    : c <= 43123)
                  : (c <= 43187 || (c >= 43250 && c <= 43255)))
                : (c <= 43259 || (c < 43312
                  ? (c < 43274
                    ? (c >= 43261 && c <= 43262)
                    : c <= 43301)
                  : (c <= 43334 || (c >= 43360 && c <= 43388)))))))
            : (c <= 43442 || (c < 43697
              ? (c < 43584
                ? (c < 43494
                  ? (c < 43488
                    ? c == 43471
                    : c <= 43492)
                  : (c <= 43503 || (c < 43520
                    ? (c >= 43514 && c <= 43518)
                    : c <= 43560)))
                : (c <= 43586 || (c < 43642
                  ? (c < 43616
                    ? (c >= 43588 && c <= 43595)
                    : c <= 43638)
                  : (c <= 43642 || (c >= 43646 && c <= 43695)))))
              : (c <= 43697 || (c < 43739
                ? (c < 43712
                  ? (c < 43705
                    ? (c >= 43701 && c <= 43702)
                    : c <= 43709)
                  : (c <= 43712 || c == 43714))
                : (c <= 43741 || (c < 43777
                  ? (c < 43762
                    ? (c >= 43744 && c <= 43754)
                    : c <= 43764)
                  : (c <= 43782 || (c >= 43785 && c <= 43790)))))))))))))))
    : (c <= 43798 || (c < 71960
      ? (c < 68112
        ? (c < 66304
          ? (c < 64848
            ? (c < 64256
              ? (c < 44032
                ? (c < 43824
                  ? (c < 43816
                    ? (c >= 43808 && c <= 43814)
                    : c <= 43822)
                  : (c <= 43866 || (c < 43888
                    ? (c >= 43868 && c <= 43881)
                    : c <= 44002)))
                : (c <= 55203 || (c < 63744
                  ? (c < 55243
                    ? (c >= 55216 && c <= 55238)
                    : c <= 55291)
                  : (c <= 64109 || (c >= 64112 && c <= 64217)))))
              : (c <= 64262 || (c < 64318
                ? (c < 64287
                  ? (c < 64285
                    ? (c >= 64275 && c <= 64279)
                    : c <= 64285)
                  : (c <= 64296 || (c < 64312
                    ? (c >= 64298 && c <= 64310)
                    : c <= 64316)))
                : (c <= 64318 || (c < 64326
                  ? (c < 64323
                    ? (c >= 64320 && c <= 64321)
                    : c <= 64324)
                  : (c <= 64433 || (c >= 64467 && c <= 64829)))))))
            : (c <= 64911 || (c < 65498
              ? (c < 65345
                ? (c < 65136
                  ? (c < 65008
                    ? (c >= 64914 && c <= 64967)
                    : c <= 65019)
                  : (c <= 65140 || (c < 65313
                    ? (c >= 65142 && c <= 65276)
                    : c <= 65338)))
                : (c <= 65370 || (c < 65482
                  ? (c < 65474
                    ? (c >= 65382 && c <= 65470)
                    : c <= 65479)
                  : (c <= 65487 || (c >= 65490 && c <= 65495)))))
              : (c <= 65500 || (c < 65599
                ? (c < 65576
                  ? (c < 65549
                    ? (c >= 65536 && c <= 65547)
                    : c <= 65574)
                  : (c <= 65594 || (c >= 65596 && c <= 65597)))
                : (c <= 65613 || (c < 66176
                  ? (c < 65664
                    ? (c >= 65616 && c <= 65629)
                    : c <= 65786)
                  : (c <= 66204 || (c >= 66208 && c <= 66256)))))))))
          : (c <= 66335 || (c < 67392
            ? (c < 66864
              ? (c < 66504
                ? (c < 66384
                  ? (c < 66370
                    ? (c >= 66349 && c <= 66368)
                    : c <= 66377)
                  : (c <= 66421 || (c < 66464
                    ? (c >= 66432 && c <= 66461)
                    : c <= 66499)))
                : (c <= 66511 || (c < 66776
                  ? (c < 66736
                    ? (c >= 66560 && c <= 66717)
                    : c <= 66771)
                  : (c <= 66811 || (c >= 66816 && c <= 66855)))))
              : (c <= 66915 || (c < 66979
                ? (c < 66956
                  ? (c < 66940
                    ? (c >= 66928 && c <= 66938)
                    : c <= 66954)
                  : (c <= 66962 || (c < 66967
                    ? (c >= 66964 && c <= 66965)
                    : c <= 66977)))
                : (c <= 66993 || (c < 67008
                  ? (c < 67003
                    ? (c >= 66995 && c <= 67001)
                    : c <= 67004)
                  : (c <= 67059 || (c >= 67072 && c <= 67382)))))))
            : (c <= 67413 || (c < 67680
              ? (c < 67592
                ? (c < 67463
                  ? (c < 67456
                    ? (c >= 67424 && c <= 67431)
                    : c <= 67461)
                  : (c <= 67504 || (c < 67584
                    ? (c >= 67506 && c <= 67514)
                    : c <= 67589)))
                : (c <= 67592 || (c < 67644
                  ? (c < 67639
                    ? (c >= 67594 && c <= 67637)
                    : c <= 67640)
                  : (c <= 67644 || (c >= 67647 && c <= 67669)))))
              : (c <= 67702 || (c < 67872
                ? (c < 67828
                  ? (c < 67808
                    ? (c >= 67712 && c <= 67742)
                    : c <= 67826)
                  : (c <= 67829 || (c >= 67840 && c <= 67861)))
                : (c <= 67897 || (c < 68030
                  ? (c < 67968
                    ? (c >= 67904 && c <= 67929)
                    : c <= 68023)
                  : (c <= 68031 || c == 68096))))))))))
        : (c <= 68115 || (c < 70272
          ? (c < 69424
            ? (c < 68608
              ? (c < 68297
                ? (c < 68192
                  ? (c < 68121
                    ? (c >= 68117 && c <= 68119)
                    : c <= 68149)
                  : (c <= 68220 || (c < 68288
                    ? (c >= 68224 && c <= 68252)
                    : c <= 68295)))
                : (c <= 68324 || (c < 68448
                  ? (c < 68416
                    ? (c >= 68352 && c <= 68405)
                    : c <= 68437)
                  : (c <= 68466 || (c >= 68480 && c <= 68497)))))
              : (c <= 68680 || (c < 69248
                ? (c < 68864
                  ? (c < 68800
                    ? (c >= 68736 && c <= 68786)
                    : c <= 68850)
                  : (c <= 68899 || (c < 68975
                    ? (c >= 68938 && c <= 68965)
                    : c <= 68997)))
                : (c <= 69289 || (c < 69376
                  ? (c < 69314
                    ? (c >= 69296 && c <= 69297)
                    : c <= 69319)
                  : (c <= 69404 || c == 69415))))))
            : (c <= 69445 || (c < 69959
              ? (c < 69749
                ? (c < 69600
                  ? (c < 69552
                    ? (c >= 69488 && c <= 69505)
                    : c <= 69572)
                  : (c <= 69622 || (c < 69745
                    ? (c >= 69635 && c <= 69687)
                    : c <= 69746)))
                : (c <= 69749 || (c < 69891
                  ? (c < 69840
                    ? (c >= 69763 && c <= 69807)
                    : c <= 69864)
                  : (c <= 69926 || c == 69956))))
              : (c <= 69959 || (c < 70106
                ? (c < 70019
                  ? (c < 70006
                    ? (c >= 69968 && c <= 70002)
                    : c <= 70006)
                  : (c <= 70066 || (c >= 70081 && c <= 70084)))
                : (c <= 70106 || (c < 70163
                  ? (c < 70144
                    ? c == 70108
                    : c <= 70161)
                  : (c <= 70187 || (c >= 70207 && c <= 70208)))))))))
          : (c <= 70278 || (c < 70611
            ? (c < 70453
              ? (c < 70405
                ? (c < 70287
                  ? (c < 70282
                    ? c == 70280
                    : c <= 70285)
                  : (c <= 70301 || (c < 70320
                    ? (c >= 70303 && c <= 70312)
                    : c <= 70366)))
                : (c <= 70412 || (c < 70442
                  ? (c < 70419
                    ? (c >= 70415 && c <= 70416)
                    : c <= 70440)
                  : (c <= 70448 || (c >= 70450 && c <= 70451)))))
              : (c <= 70457 || (c < 70539
                ? (c < 70493
                  ? (c < 70480
                    ? c == 70461
                    : c <= 70480)
                  : (c <= 70497 || (c >= 70528 && c <= 70537)))
                : (c <= 70539 || (c < 70583
                  ? (c < 70544
                    ? c == 70542
                    : c <= 70581)
                  : (c <= 70583 || c == 70609))))))
            : (c <= 70611 || (c < 71296
              ? (c < 70855
                ? (c < 70751
                  ? (c < 70727
                    ? (c >= 70656 && c <= 70708)
                    : c <= 70730)
                  : (c <= 70753 || (c < 70852
                    ? (c >= 70784 && c <= 70831)
                    : c <= 70853)))
                : (c <= 70855 || (c < 71168
                  ? (c < 71128
                    ? (c >= 71040 && c <= 71086)
                    : c <= 71131)
                  : (c <= 71215 || c == 71236))))
              : (c <= 71338 || (c < 71840
                ? (c < 71488
                  ? (c < 71424
                    ? c == 71352
                    : c <= 71450)
                  : (c <= 71494 || (c >= 71680 && c <= 71723)))
                : (c <= 71903 || (c < 71948
                  ? (c < 71945
                    ? (c >= 71935 && c <= 71942)
                    : c <= 71945)
                  : (c <= 71955 || (c >= 71957 && c <= 71958)))))))))))))
      : (c <= 71983 || (c < 120071
        ? (c < 92784
          ? (c < 73030
            ? (c < 72284
              ? (c < 72163
                ? (c < 72096
                  ? (c < 72001
                    ? c == 71999
                    : c <= 72001)
                  : (c <= 72103 || (c < 72161
                    ? (c >= 72106 && c <= 72144)
                    : c <= 72161)))
                : (c <= 72163 || (c < 72250
                  ? (c < 72203
                    ? c == 72192
                    : c <= 72242)
                  : (c <= 72250 || c == 72272))))
              : (c <= 72329 || (c < 72768
                ? (c < 72640
                  ? (c < 72368
                    ? c == 72349
                    : c <= 72440)
                  : (c <= 72672 || (c < 72714
                    ? (c >= 72704 && c <= 72712)
                    : c <= 72750)))
                : (c <= 72768 || (c < 72968
                  ? (c < 72960
                    ? (c >= 72818 && c <= 72847)
                    : c <= 72966)
                  : (c <= 72969 || (c >= 72971 && c <= 73008)))))))
            : (c <= 73030 || (c < 73728
              ? (c < 73440
                ? (c < 73066
                  ? (c < 73063
                    ? (c >= 73056 && c <= 73061)
                    : c <= 73064)
                  : (c <= 73097 || (c < 73136
                    ? c == 73112
                    : c <= 73179)))
                : (c <= 73458 || (c < 73490
                  ? (c < 73476
                    ? c == 73474
                    : c <= 73488)
                  : (c <= 73523 || c == 73648))))
              : (c <= 74649 || (c < 78944
                ? (c < 77824
                  ? (c < 77712
                    ? (c >= 74880 && c <= 75075)
                    : c <= 77808)
                  : (c <= 78895 || (c >= 78913 && c <= 78918)))
                : (c <= 82938 || (c < 92160
                  ? (c < 90368
                    ? (c >= 82944 && c <= 83526)
                    : c <= 90397)
                  : (c <= 92728 || (c >= 92736 && c <= 92766)))))))))
          : (c <= 92862 || (c < 110589
            ? (c < 94032
              ? (c < 93504
                ? (c < 92992
                  ? (c < 92928
                    ? (c >= 92880 && c <= 92909)
                    : c <= 92975)
                  : (c <= 92995 || (c < 93053
                    ? (c >= 93027 && c <= 93047)
                    : c <= 93071)))
                : (c <= 93548 || (c < 93883
                  ? (c < 93856
                    ? (c >= 93760 && c <= 93823)
                    : c <= 93880)
                  : (c <= 93907 || (c >= 93952 && c <= 94026)))))
              : (c <= 94032 || (c < 94208
                ? (c < 94179
                  ? (c < 94176
                    ? (c >= 94099 && c <= 94111)
                    : c <= 94177)
                  : (c <= 94179 || (c >= 94194 && c <= 94195)))
                : (c <= 101589 || (c < 110576
                  ? (c < 101760
                    ? (c >= 101631 && c <= 101662)
                    : c <= 101874)
                  : (c <= 110579 || (c >= 110581 && c <= 110587)))))))
            : (c <= 110590 || (c < 119808
              ? (c < 110960
                ? (c < 110928
                  ? (c < 110898
                    ? (c >= 110592 && c <= 110882)
                    : c <= 110898)
                  : (c <= 110930 || (c < 110948
                    ? c == 110933
                    : c <= 110951)))
                : (c <= 111355 || (c < 113792
                  ? (c < 113776
                    ? (c >= 113664 && c <= 113770)
                    : c <= 113788)
                  : (c <= 113800 || (c >= 113808 && c <= 113817)))))
              : (c <= 119892 || (c < 119977
                ? (c < 119970
                  ? (c < 119966
                    ? (c >= 119894 && c <= 119964)
                    : c <= 119967)
                  : (c <= 119970 || (c >= 119973 && c <= 119974)))
                : (c <= 119980 || (c < 119997
                  ? (c < 119995
                    ? (c >= 119982 && c <= 119993)
                    : c <= 119995)
                  : (c <= 120003 || (c >= 120005 && c <= 120069)))))))))))
        : (c <= 120074 || (c < 125259
          ? (c < 122928
            ? (c < 120540
              ? (c < 120134
                ? (c < 120094
                  ? (c < 120086
                    ? (c >= 120077 && c <= 120084)
                    : c <= 120092)
                  : (c <= 120121 || (c < 120128
                    ? (c >= 120123 && c <= 120126)
                    : c <= 120132)))
                : (c <= 120134 || (c < 120488
                  ? (c < 120146
                    ? (c >= 120138 && c <= 120144)
                    : c <= 120485)
                  : (c <= 120512 || (c >= 120514 && c <= 120538)))))
              : (c <= 120570 || (c < 120714
                ? (c < 120630
                  ? (c < 120598
                    ? (c >= 120572 && c <= 120596)
                    : c <= 120628)
                  : (c <= 120654 || (c < 120688
                    ? (c >= 120656 && c <= 120686)
                    : c <= 120712)))
                : (c <= 120744 || (c < 122624
                  ? (c < 120772
                    ? (c >= 120746 && c <= 120770)
                    : c <= 120779)
                  : (c <= 122654 || (c >= 122661 && c <= 122666)))))))
            : (c <= 122989 || (c < 124644
              ? (c < 124112
                ? (c < 123214
                  ? (c < 123191
                    ? (c >= 123136 && c <= 123180)
                    : c <= 123197)
                  : (c <= 123214 || (c < 123584
                    ? (c >= 123536 && c <= 123565)
                    : c <= 123627)))
                : (c <= 124139 || (c < 124608
                  ? (c < 124400
                    ? (c >= 124368 && c <= 124397)
                    : c <= 124400)
                  : (c <= 124638 || (c >= 124640 && c <= 124642)))))
              : (c <= 124645 || (c < 124904
                ? (c < 124670
                  ? (c < 124656
                    ? (c >= 124647 && c <= 124653)
                    : c <= 124660)
                  : (c <= 124671 || (c >= 124896 && c <= 124902)))
                : (c <= 124907 || (c < 124928
                  ? (c < 124912
                    ? (c >= 124909 && c <= 124910)
                    : c <= 124926)
                  : (c <= 125124 || (c >= 125184 && c <= 125251)))))))))
          : (c <= 125259 || (c < 126559
            ? (c < 126535
              ? (c < 126505
                ? (c < 126497
                  ? (c < 126469
                    ? (c >= 126464 && c <= 126467)
                    : c <= 126495)
                  : (c <= 126498 || (c < 126503
                    ? c == 126500
                    : c <= 126503)))
                : (c <= 126514 || (c < 126523
                  ? (c < 126521
                    ? (c >= 126516 && c <= 126519)
                    : c <= 126521)
                  : (c <= 126523 || c == 126530))))
              : (c <= 126535 || (c < 126548
                ? (c < 126541
                  ? (c < 126539
                    ? c == 126537
                    : c <= 126539)
                  : (c <= 126543 || (c >= 126545 && c <= 126546)))
                : (c <= 126548 || (c < 126555
                  ? (c < 126553
                    ? c == 126551
                    : c <= 126553)
                  : (c <= 126555 || c == 126557))))))
            : (c <= 126559 || (c < 126629
              ? (c < 126585
                ? (c < 126567
                  ? (c < 126564
                    ? (c >= 126561 && c <= 126562)
                    : c <= 126564)
                  : (c <= 126570 || (c < 126580
                    ? (c >= 126572 && c <= 126578)
                    : c <= 126583)))
                : (c <= 126588 || (c < 126603
                  ? (c < 126592
                    ? c == 126590
                    : c <= 126601)
                  : (c <= 126619 || (c >= 126625 && c <= 126627)))))
              : (c <= 126633 || (c < 183984
                ? (c < 173824
                  ? (c < 131072
                    ? (c >= 126635 && c <= 126651)
                    : c <= 173791)
                  : (c <= 178205 || (c >= 178208 && c <= 183981)))
                : (c <= 191456 || (c < 196608
                  ? (c < 194560
                    ? (c >= 191472 && c <= 192093)
                    : c <= 195101)
                  : (c <= 201546 || (c >= 201552 && c <= 210041)))))))))))))))));
}

static inline bool sym_identifier_character_set_2(int32_t c) {
  return (c < 43793
    ? (c < 4348
      ? (c < 2784
        ? (c < 2074
          ? (c < 1329
            ? (c < 880
              ? (c < 248
                ? (c < 186
                  ? (c < 181
                    ? c == 170
                    : c <= 181)
                  : (c <= 186 || (c < 216
                    ? (c >= 192 && c <= 214)
                    : c <= 246)))
                : (c <= 705 || (c < 748
                  ? (c < 736
                    ? (c >= 710 && c <= 721)
                    : c <= 740)
                  : (c <= 748 || c == 750))))
              : (c <= 884 || (c < 908
                ? (c < 895
                  ? (c < 890
                    ? (c >= 886 && c <= 887)
                    : c <= 893)
                  : (c <= 895 || (c < 904
                    ? c == 902
                    : c <= 906)))
                : (c <= 908 || (c < 1015
                  ? (c < 931
                    ? (c >= 910 && c <= 929)
                    : c <= 1013)
                  : (c <= 1153 || (c >= 1162 && c <= 1327)))))))
            : (c <= 1366 || (c < 1786
              ? (c < 1646
                ? (c < 1488
                  ? (c < 1376
                    ? c == 1369
                    : c <= 1416)
                  : (c <= 1514 || (c < 1568
                    ? (c >= 1519 && c <= 1522)
                    : c <= 1610)))
                : (c <= 1647 || (c < 1765
                  ? (c < 1749
                    ? (c >= 1649 && c <= 1747)
                    : c <= 1749)
                  : (c <= 1766 || (c >= 1774 && c <= 1775)))))
              : (c <= 1788 || (c < 1969
                ? (c < 1810
                  ? (c < 1808
                    ? c == 1791
                    : c <= 1808)
                  : (c <= 1839 || (c >= 1869 && c <= 1957)))
                : (c <= 1969 || (c < 2042
                  ? (c < 2036
                    ? (c >= 1994 && c <= 2026)
                    : c <= 2037)
                  : (c <= 2042 || (c >= 2048 && c <= 2069)))))))))
          : (c <= 2074 || (c < 2527
            ? (c < 2392
              ? (c < 2185
                ? (c < 2112
                  ? (c < 2088
                    ? c == 2084
                    : c <= 2088)
                  : (c <= 2136 || (c < 2160
                    ? (c >= 2144 && c <= 2154)
                    : c <= 2183)))
                : (c <= 2191 || (c < 2365
                  ? (c < 2308
                    ? (c >= 2208 && c <= 2249)
                    : c <= 2361)
                  : (c <= 2365 || c == 2384))))
              : (c <= 2401 || (c < 2482
                ? (c < 2447
                  ? (c < 2437
                    ? (c >= 2417 && c <= 2432)
                    : c <= 2444)
                  : (c <= 2448 || (c < 2474
                    ? (c >= 2451 && c <= 2472)
                    : c <= 2480)))
                : (c <= 2482 || (c < 2510
                  ? (c < 2493
                    ? (c >= 2486 && c <= 2489)
                    : c <= 2493)
                  : (c <= 2510 || (c >= 2524 && c <= 2525)))))))
            : (c <= 2529 || (c < 2654
              ? (c < 2602
                ? (c < 2565
                  ? (c < 2556
                    ? (c >= 2544 && c <= 2545)
                    : c <= 2556)
                  : (c <= 2570 || (c < 2579
                    ? (c >= 2575 && c <= 2576)
                    : c <= 2600)))
                : (c <= 2608 || (c < 2616
                  ? (c < 2613
                    ? (c >= 2610 && c <= 2611)
                    : c <= 2614)
                  : (c <= 2617 || (c >= 2649 && c <= 2652)))))
              : (c <= 2654 || (c < 2730
                ? (c < 2703
                  ? (c < 2693
                    ? (c >= 2674 && c <= 2676)
                    : c <= 2701)
                  : (c <= 2705 || (c >= 2707 && c <= 2728)))
                : (c <= 2736 || (c < 2749
                  ? (c < 2741
                    ? (c >= 2738 && c <= 2739)
                    : c <= 2745)
                  : (c <= 2749 || c == 2768))))))))))
        : (c <= 2785 || (c < 3346
          ? (c < 3024
            ? (c < 2929
              ? (c < 2866
                ? (c < 2831
                  ? (c < 2821
                    ? c == 2809
                    : c <= 2828)
                  : (c <= 2832 || (c < 2858
                    ? (c >= 2835 && c <= 2856)
                    : c <= 2864)))
                : (c <= 2867 || (c < 2908
                  ? (c < 2877
                    ? (c >= 2869 && c <= 2873)
                    : c <= 2877)
                  : (c <= 2909 || (c >= 2911 && c <= 2913)))))
              : (c <= 2929 || (c < 2972
                ? (c < 2958
                  ? (c < 2949
                    ? c == 2947
                    : c <= 2954)
                  : (c <= 2960 || (c < 2969
                    ? (c >= 2962 && c <= 2965)
                    : c <= 2970)))
                : (c <= 2972 || (c < 2984
                  ? (c < 2979
                    ? (c >= 2974 && c <= 2975)
                    : c <= 2980)
                  : (c <= 2986 || (c >= 2990 && c <= 3001)))))))
            : (c <= 3024 || (c < 3214
              ? (c < 3160
                ? (c < 3090
                  ? (c < 3086
                    ? (c >= 3077 && c <= 3084)
                    : c <= 3088)
                  : (c <= 3112 || (c < 3133
                    ? (c >= 3114 && c <= 3129)
                    : c <= 3133)))
                : (c <= 3162 || (c < 3200
                  ? (c < 3168
                    ? (c >= 3164 && c <= 3165)
                    : c <= 3169)
                  : (c <= 3200 || (c >= 3205 && c <= 3212)))))
              : (c <= 3216 || (c < 3292
                ? (c < 3253
                  ? (c < 3242
                    ? (c >= 3218 && c <= 3240)
                    : c <= 3251)
                  : (c <= 3257 || c == 3261))
                : (c <= 3294 || (c < 3332
                  ? (c < 3313
                    ? (c >= 3296 && c <= 3297)
                    : c <= 3314)
                  : (c <= 3340 || (c >= 3342 && c <= 3344)))))))))
          : (c <= 3386 || (c < 3773
            ? (c < 3585
              ? (c < 3461
                ? (c < 3412
                  ? (c < 3406
                    ? c == 3389
                    : c <= 3406)
                  : (c <= 3414 || (c < 3450
                    ? (c >= 3423 && c <= 3425)
                    : c <= 3455)))
                : (c <= 3478 || (c < 3517
                  ? (c < 3507
                    ? (c >= 3482 && c <= 3505)
                    : c <= 3515)
                  : (c <= 3517 || (c >= 3520 && c <= 3526)))))
              : (c <= 3632 || (c < 3718
                ? (c < 3713
                  ? (c < 3648
                    ? (c >= 3634 && c <= 3635)
                    : c <= 3654)
                  : (c <= 3714 || c == 3716))
                : (c <= 3722 || (c < 3751
                  ? (c < 3749
                    ? (c >= 3724 && c <= 3747)
                    : c <= 3749)
                  : (c <= 3760 || (c >= 3762 && c <= 3763)))))))
            : (c <= 3773 || (c < 4186
              ? (c < 3913
                ? (c < 3804
                  ? (c < 3782
                    ? (c >= 3776 && c <= 3780)
                    : c <= 3782)
                  : (c <= 3807 || (c < 3904
                    ? c == 3840
                    : c <= 3911)))
                : (c <= 3948 || (c < 4159
                  ? (c < 4096
                    ? (c >= 3976 && c <= 3980)
                    : c <= 4138)
                  : (c <= 4159 || (c >= 4176 && c <= 4181)))))
              : (c <= 4189 || (c < 4238
                ? (c < 4206
                  ? (c < 4197
                    ? c == 4193
                    : c <= 4198)
                  : (c <= 4208 || (c >= 4213 && c <= 4225)))
                : (c <= 4238 || (c < 4301
                  ? (c < 4295
                    ? (c >= 4256 && c <= 4293)
                    : c <= 4295)
                  : (c <= 4301 || (c >= 4304 && c <= 4346)))))))))))))
      : (c <= 4680 || (c < 8469
        ? (c < 6688
          ? (c < 5792
            ? (c < 4802
              ? (c < 4746
                ? (c < 4696
                  ? (c < 4688
                    ? (c >= 4682 && c <= 4685)
                    : c <= 4694)
                  : (c <= 4696 || (c < 4704
                    ? (c >= 4698 && c <= 4701)
                    : c <= 4744)))
                : (c <= 4749 || (c < 4792
                  ? (c < 4786
                    ? (c >= 4752 && c <= 4784)
                    : c <= 4789)
                  : (c <= 4798 || c == 4800))))
              : (c <= 4805 || (c < 5024
                ? (c < 4882
                  ? (c < 4824
                    ? (c >= 4808 && c <= 4822)
                    : c <= 4880)
                  : (c <= 4885 || (c < 4992
                    ? (c >= 4888 && c <= 4954)
                    : c <= 5007)))
                : (c <= 5109 || (c < 5743
                  ? (c < 5121
                    ? (c >= 5112 && c <= 5117)
                    : c <= 5740)
                  : (c <= 5759 || (c >= 5761 && c <= 5786)))))))
            : (c <= 5866 || (c < 6272
              ? (c < 5998
                ? (c < 5919
                  ? (c < 5888
                    ? (c >= 5873 && c <= 5880)
                    : c <= 5905)
                  : (c <= 5937 || (c < 5984
                    ? (c >= 5952 && c <= 5969)
                    : c <= 5996)))
                : (c <= 6000 || (c < 6108
                  ? (c < 6103
                    ? (c >= 6016 && c <= 6067)
                    : c <= 6103)
                  : (c <= 6108 || (c >= 6176 && c <= 6264)))))
              : (c <= 6276 || (c < 6480
                ? (c < 6320
                  ? (c < 6314
                    ? (c >= 6279 && c <= 6312)
                    : c <= 6314)
                  : (c <= 6389 || (c >= 6400 && c <= 6430)))
                : (c <= 6509 || (c < 6576
                  ? (c < 6528
                    ? (c >= 6512 && c <= 6516)
                    : c <= 6571)
                  : (c <= 6601 || (c >= 6656 && c <= 6678)))))))))
          : (c <= 6740 || (c < 8016
            ? (c < 7312
              ? (c < 7098
                ? (c < 6981
                  ? (c < 6917
                    ? c == 6823
                    : c <= 6963)
                  : (c <= 6988 || (c < 7086
                    ? (c >= 7043 && c <= 7072)
                    : c <= 7087)))
                : (c <= 7141 || (c < 7258
                  ? (c < 7245
                    ? (c >= 7168 && c <= 7203)
                    : c <= 7247)
                  : (c <= 7293 || (c >= 7296 && c <= 7306)))))
              : (c <= 7354 || (c < 7424
                ? (c < 7406
                  ? (c < 7401
                    ? (c >= 7357 && c <= 7359)
                    : c <= 7404)
                  : (c <= 7411 || (c < 7418
                    ? (c >= 7413 && c <= 7414)
                    : c <= 7418)))
                : (c <= 7615 || (c < 7968
                  ? (c < 7960
                    ? (c >= 7680 && c <= 7957)
                    : c <= 7965)
                  : (c <= 8005 || (c >= 8008 && c <= 8013)))))))
            : (c <= 8023 || (c < 8150
              ? (c < 8118
                ? (c < 8029
                  ? (c < 8027
                    ? c == 8025
                    : c <= 8027)
                  : (c <= 8029 || (c < 8064
                    ? (c >= 8031 && c <= 8061)
                    : c <= 8116)))
                : (c <= 8124 || (c < 8134
                  ? (c < 8130
                    ? c == 8126
                    : c <= 8132)
                  : (c <= 8140 || (c >= 8144 && c <= 8147)))))
              : (c <= 8155 || (c < 8319
                ? (c < 8182
                  ? (c < 8178
                    ? (c >= 8160 && c <= 8172)
                    : c <= 8180)
                  : (c <= 8188 || c == 8305))
                : (c <= 8319 || (c < 8455
                  ? (c < 8450
                    ? (c >= 8336 && c <= 8348)
                    : c <= 8450)
                  : (c <= 8455 || (c >= 8458 && c <= 8467)))))))))))
        : (c <= 8469 || (c < 42240
          ? (c < 11696
            ? (c < 11264
              ? (c < 8495
                ? (c < 8486
                  ? (c < 8484
                    ? (c >= 8473 && c <= 8477)
                    : c <= 8484)
                  : (c <= 8486 || (c < 8490
                    ? c == 8488
                    : c <= 8493)))
                : (c <= 8505 || (c < 8526
                  ? (c < 8517
                    ? (c >= 8508 && c <= 8511)
                    : c <= 8521)
                  : (c <= 8526 || (c >= 8579 && c <= 8580)))))
              : (c <= 11492 || (c < 11568
                ? (c < 11520
                  ? (c < 11506
                    ? (c >= 11499 && c <= 11502)
                    : c <= 11507)
                  : (c <= 11557 || (c < 11565
                    ? c == 11559
                    : c <= 11565)))
                : (c <= 11623 || (c < 11680
                  ? (c < 11648
                    ? c == 11631
                    : c <= 11670)
                  : (c <= 11686 || (c >= 11688 && c <= 11694)))))))
            : (c <= 11702 || (c < 12445
              ? (c < 11823
                ? (c < 11720
                  ? (c < 11712
                    ? (c >= 11704 && c <= 11710)
                    : c <= 11718)
                  : (c <= 11726 || (c < 11736
                    ? (c >= 11728 && c <= 11734)
                    : c <= 11742)))
                : (c <= 11823 || (c < 12347
                  ? (c < 12337
                    ? (c >= 12293 && c <= 12294)
                    : c <= 12341)
                  : (c <= 12348 || (c >= 12353 && c <= 12438)))))
              : (c <= 12447 || (c < 12704
                ? (c < 12549
                  ? (c < 12540
                    ? (c >= 12449 && c <= 12538)
                    : c <= 12543)
                  : (c <= 12591 || (c >= 12593 && c <= 12686)))
                : (c <= 12735 || (c < 19968
                  ? (c < 13312
                    ? (c >= 12784 && c <= 12799)
                    : c <= 19903)
                  : (c <= 42124 || (c >= 42192 && c <= 42237)))))))))
          : (c <= 42508 || (c < 43396
            ? (c < 43015
              ? (c < 42775
                ? (c < 42560
                  ? (c < 42538
                    ? (c >= 42512 && c <= 42527)
                    : c <= 42539)
                  : (c <= 42606 || (c < 42656
                    ? (c >= 42623 && c <= 42653)
                    : c <= 42725)))
                : (c <= 42783 || (c < 42993
                  ? (c < 42891
                    ? (c >= 42786 && c <= 42888)
                    : c <= 42972)
                  : (c <= 43009 || (c >= 43011 && c <= 43013)))))
              : (c <= 43018 || (c < 43259
                ? (c < 43138
                  ? (c < 43072
                    ? (c >= 43020 && c <= 43042)
                    : c <= 43123)
                  : (c <= 43187 || (c >= 43250 && c <= 43255)))
                : (c <= 43259 || (c < 43312
                  ? (c < 43274
                    ? (c >= 43261 && c <= 43262)
                    : c <= 43301)
                  : (c <= 43334 || (c >= 43360 && c <= 43388)))))))
            : (c <= 43442 || (c < 43697
              ? (c < 43584
                ? (c < 43494
                  ? (c < 43488
                    ? c == 43471
                    : c <= 43492)
                  : (c <= 43503 || (c < 43520
                    ? (c >= 43514 && c <= 43518)
                    : c <= 43560)))
                : (c <= 43586 || (c < 43642
                  ? (c < 43616
                    ? (c >= 43588 && c <= 43595)
                    : c <= 43638)
                  : (c <= 43642 || (c >= 43646 && c <= 43695)))))
              : (c <= 43697 || (c < 43739
                ? (c < 43712
                  ? (c < 43705
                    ? (c >= 43701 && c <= 43702)
                    : c <= 43709)
                  : (c <= 43712 || c == 43714))
                : (c <= 43741 || (c < 43777
                  ? (c < 43762
                    ? (c >= 43744 && c <= 43754)
                    : c <= 43764)
                  : (c <= 43782 || (c >= 43785 && c <= 43790)))))))))))))))
    : (c <= 43798 || (c < 71960
      ? (c < 68112
        ? (c < 66304
          ? (c < 64848
            ? (c < 64256
              ? (c < 44032
                ? (c < 43824
                  ? (c < 43816
                    ? (c >= 43808 && c <= 43814)
                    : c <= 43822)
                  : (c <= 43866 || (c < 43888
                    ? (c >= 43868 && c <= 43881)
                    : c <= 44002)))
                : (c <= 55203 || (c < 63744
                  ? (c < 55243
                    ? (c >= 55216 && c <= 55238)
                    : c <= 55291)
                  : (c <= 64109 || (c >= 64112 && c <= 64217)))))
              : (c <= 64262 || (c < 64318
                ? (c < 64287
                  ? (c < 64285
                    ? (c >= 64275 && c <= 64279)
                    : c <= 64285)
                  : (c <= 64296 || (c < 64312
                    ? (c >= 64298 && c <= 64310)
                    : c <= 64316)))
                : (c <= 64318 || (c < 64326
                  ? (c < 64323
                    ? (c >= 64320 && c <= 64321)
                    : c <= 64324)
                  : (c <= 64433 || (c >= 64467 && c <= 64829)))))))
            : (c <= 64911 || (c < 65498
              ? (c < 65345
                ? (c < 65136
                  ? (c < 65008
                    ? (c >= 64914 && c <= 64967)
                    : c <= 65019)
                  : (c <= 65140 || (c < 65313
                    ? (c >= 65142 && c <= 65276)
                    : c <= 65338)))
                : (c <= 65370 || (c < 65482
                  ? (c < 65474
                    ? (c >= 65382 && c <= 65470)
                    : c <= 65479)
                  : (c <= 65487 || (c >= 65490 && c <= 65495)))))
              : (c <= 65500 || (c < 65599
                ? (c < 65576
                  ? (c < 65549
                    ? (c >= 65536 && c <= 65547)
                    : c <= 65574)
                  : (c <= 65594 || (c >= 65596 && c <= 65597)))
                : (c <= 65613 || (c < 66176
                  ? (c < 65664
                    ? (c >= 65616 && c <= 65629)
                    : c <= 65786)
                  : (c <= 66204 || (c >= 66208 && c <= 66256)))))))))
          : (c <= 66335 || (c < 67392
            ? (c < 66864
              ? (c < 66504
                ? (c < 66384
                  ? (c < 66370
                    ? (c >= 66349 && c <= 66368)
                    : c <= 66377)
                  : (c <= 66421 || (c < 66464
                    ? (c >= 66432 && c <= 66461)
                    : c <= 66499)))
                : (c <= 66511 || (c < 66776
                  ? (c < 66736
                    ? (c >= 66560 && c <= 66717)
                    : c <= 66771)
                  : (c <= 66811 || (c >= 66816 && c <= 66855)))))
              : (c <= 66915 || (c < 66979
                ? (c < 66956
                  ? (c < 66940
                    ? (c >= 66928 && c <= 66938)
                    : c <= 66954)
                  : (c <= 66962 || (c < 66967
                    ? (c >= 66964 && c <= 66965)
                    : c <= 66977)))
                : (c <= 66993 || (c < 67008
                  ? (c < 67003
                    ? (c >= 66995 && c <= 67001)
                    : c <= 67004)
                  : (c <= 67059 || (c >= 67072 && c <= 67382)))))))
            : (c <= 67413 || (c < 67680
              ? (c < 67592
                ? (c < 67463
                  ? (c < 67456
                    ? (c >= 67424 && c <= 67431)
                    : c <= 67461)
                  : (c <= 67504 || (c < 67584
                    ? (c >= 67506 && c <= 67514)
                    : c <= 67589)))
                : (c <= 67592 || (c < 67644
                  ? (c < 67639
                    ? (c >= 67594 && c <= 67637)
                    : c <= 67640)
                  : (c <= 67644 || (c >= 67647 && c <= 67669)))))
              : (c <= 67702 || (c < 67872
                ? (c < 67828
                  ? (c < 67808
                    ? (c >= 67712 && c <= 67742)
                    : c <= 67826)
                  : (c <= 67829 || (c >= 67840 && c <= 67861)))
                : (c <= 67897 || (c < 68030
                  ? (c < 67968
                    ? (c >= 67904 && c <= 67929)
                    : c <= 68023)
                  : (c <= 68031 || c == 68096))))))))))
        : (c <= 68115 || (c < 70272
          ? (c < 69424
            ? (c < 68608
              ? (c < 68297
                ? (c < 68192
                  ? (c < 68121
                    ? (c >= 68117 && c <= 68119)
                    : c <= 68149)
                  : (c <= 68220 || (c < 68288
                    ? (c >= 68224 && c <= 68252)
                    : c <= 68295)))
                : (c <= 68324 || (c < 68448
                  ? (c < 68416
                    ? (c >= 68352 && c <= 68405)
                    : c <= 68437)
                  : (c <= 68466 || (c >= 68480 && c <= 68497)))))
              : (c <= 68680 || (c < 69248
                ? (c < 68864
                  ? (c < 68800
                    ? (c >= 68736 && c <= 68786)
                    : c <= 68850)
                  : (c <= 68899 || (c < 68975
                    ? (c >= 68938 && c <= 68965)
                    : c <= 68997)))
                : (c <= 69289 || (c < 69376
                  ? (c < 69314
                    ? (c >= 69296 && c <= 69297)
                    : c <= 69319)
                  : (c <= 69404 || c == 69415))))))
            : (c <= 69445 || (c < 69959
              ? (c < 69749
                ? (c < 69600
                  ? (c < 69552
                    ? (c >= 69488 && c <= 69505)
                    : c <= 69572)
                  : (c <= 69622 || (c < 69745
                    ? (c >= 69635 && c <= 69687)
                    : c <= 69746)))
                : (c <= 69749 || (c < 69891
                  ? (c < 69840
                    ? (c >= 69763 && c <= 69807)
                    : c <= 69864)
                  : (c <= 69926 || c == 69956))))
              : (c <= 69959 || (c < 70106
                ? (c < 70019
                  ? (c < 70006
                    ? (c >= 69968 && c <= 70002)
                    : c <= 70006)
                  : (c <= 70066 || (c >= 70081 && c <= 70084)))
                : (c <= 70106 || (c < 70163
                  ? (c < 70144
                    ? c == 70108
                    : c <= 70161)
                  : (c <= 70187 || (c >= 70207 && c <= 70208)))))))))
          : (c <= 70278 || (c < 70611
            ? (c < 70453
              ? (c < 70405
                ? (c < 70287
                  ? (c < 70282
                    ? c == 70280
                    : c <= 70285)
                  : (c <= 70301 || (c < 70320
                    ? (c >= 70303 && c <= 70312)
                    : c <= 70366)))
                : (c <= 70412 || (c < 70442
                  ? (c < 70419
                    ? (c >= 70415 && c <= 70416)
                    : c <= 70440)
                  : (c <= 70448 || (c >= 70450 && c <= 70451)))))
              : (c <= 70457 || (c < 70539
                ? (c < 70493
                  ? (c < 70480
                    ? c == 70461
                    : c <= 70480)
                  : (c <= 70497 || (c >= 70528 && c <= 70537)))
                : (c <= 70539 || (c < 70583
                  ? (c < 70544
                    ? c == 70542
                    : c <= 70581)
                  : (c <= 70583 || c == 70609))))))
            : (c <= 70611 || (c < 71296
              ? (c < 70855
                ? (c < 70751
                  ? (c < 70727
                    ? (c >= 70656 && c <= 70708)
                    : c <= 70730)
                  : (c <= 70753 || (c < 70852
                    ? (c >= 70784 && c <= 70831)
                    : c <= 70853)))
                : (c <= 70855 || (c < 71168
                  ? (c < 71128
                    ? (c >= 71040 && c <= 71086)
                    : c <= 71131)
                  : (c <= 71215 || c == 71236))))
              : (c <= 71338 || (c < 71840
                ? (c < 71488
                  ? (c < 71424
                    ? c == 71352
                    : c <= 71450)
                  : (c <= 71494 || (c >= 71680 && c <= 71723)))
                : (c <= 71903 || (c < 71948
                  ? (c < 71945
                    ? (c >= 71935 && c <= 71942)
                    : c <= 71945)
                  : (c <= 71955 || (c >= 71957 && c <= 71958)))))))))))))
      : (c <= 71983 || (c < 120071
        ? (c < 92784
          ? (c < 73030
            ? (c < 72284
              ? (c < 72163
                ? (c < 72096
                  ? (c < 72001
                    ? c == 71999
                    : c <= 72001)
                  : (c <= 72103 || (c < 72161
                    ? (c >= 72106 && c <= 72144)
                    : c <= 72161)))
                : (c <= 72163 || (c < 72250
                  ? (c < 72203
                    ? c == 72192
                    : c <= 72242)
                  : (c <= 72250 || c == 72272))))
              : (c <= 72329 || (c < 72768
                ? (c < 72640
                  ? (c < 72368
                    ? c == 72349
                    : c <= 72440)
                  : (c <= 72672 || (c < 72714
                    ? (c >= 72704 && c <= 72712)
                    : c <= 72750)))
                : (c <= 72768 || (c < 72968
                  ? (c < 72960
                    ? (c >= 72818 && c <= 72847)
                    : c <= 72966)
                  : (c <= 72969 || (c >= 72971 && c <= 73008)))))))
            : (c <= 73030 || (c < 73728
              ? (c < 73440
                ? (c < 73066
                  ? (c < 73063
                    ? (c >= 73056 && c <= 73061)
                    : c <= 73064)
                  : (c <= 73097 || (c < 73136
                    ? c == 73112
                    : c <= 73179)))
                : (c <= 73458 || (c < 73490
                  ? (c < 73476
                    ? c == 73474
                    : c <= 73488)
                  : (c <= 73523 || c == 73648))))
              : (c <= 74649 || (c < 78944
                ? (c < 77824
                  ? (c < 77712
                    ? (c >= 74880 && c <= 75075)
                    : c <= 77808)
                  : (c <= 78895 || (c >= 78913 && c <= 78918)))
                : (c <= 82938 || (c < 92160
                  ? (c < 90368
                    ? (c >= 82944 && c <= 83526)
                    : c <= 90397)
                  : (c <= 92728 || (c >= 92736 && c <= 92766)))))))))
          : (c <= 92862 || (c < 110589
            ? (c < 94032
              ? (c < 93504
                ? (c < 92992
                  ? (c < 92928
                    ? (c >= 92880 && c <= 92909)
                    : c <= 92975)
                  : (c <= 92995 || (c < 93053
                    ? (c >= 93027 && c <= 93047)
                    : c <= 93071)))
                : (c <= 93548 || (c < 93883
                  ? (c < 93856
                    ? (c >= 93760 && c <= 93823)
                    : c <= 93880)
                  : (c <= 93907 || (c >= 93952 && c <= 94026)))))
              : (c <= 94032 || (c < 94208
                ? (c < 94179
                  ? (c < 94176
                    ? (c >= 94099 && c <= 94111)
                    : c <= 94177)
                  : (c <= 94179 || (c >= 94194 && c <= 94195)))
                : (c <= 101589 || (c < 110576
                  ? (c < 101760
                    ? (c >= 101631 && c <= 101662)
                    : c <= 101874)
                  : (c <= 110579 || (c >= 110581 && c <= 110587)))))))
            : (c <= 110590 || (c < 119808
              ? (c < 110960
                ? (c < 110928
                  ? (c < 110898
                    ? (c >= 110592 && c <= 110882)
                    : c <= 110898)
                  : (c <= 110930 || (c < 110948
                    ? c == 110933
                    : c <= 110951)))
                : (c <= 111355 || (c < 113792
                  ? (c < 113776
                    ? (c >= 113664 && c <= 113770)
                    : c <= 113788)
                  : (c <= 113800 || (c >= 113808 && c <= 113817)))))
              : (c <= 119892 || (c < 119977
                ? (c < 119970
                  ? (c < 119966
                    ? (c >= 119894 && c <= 119964)
                    : c <= 119967)
                  : (c <= 119970 || (c >= 119973 && c <= 119974)))
                : (c <= 119980 || (c < 119997
                  ? (c < 119995
                    ? (c >= 119982 && c <= 119993)
                    : c <= 119995)
                  : (c <= 120003 || (c >= 120005 && c <= 120069)))))))))))
        : (c <= 120074 || (c < 125259
          ? (c < 122928
            ? (c < 120540
              ? (c < 120134
                ? (c < 120094
                  ? (c < 120086
                    ? (c >= 120077 && c <= 120084)
                    : c <= 120092)
                  : (c <= 120121 || (c < 120128
                    ? (c >= 120123 && c <= 120126)
                    : c <= 120132)))
                : (c <= 120134 || (c < 120488
                  ? (c < 120146
                    ? (c >= 120138 && c <= 120144)
                    : c <= 120485)
                  : (c <= 120512 || (c >= 120514 && c <= 120538)))))
              : (c <= 120570 || (c < 120714
                ? (c < 120630
                  ? (c < 120598
                    ? (c >= 120572 && c <= 120596)
                    : c <= 120628)
                  : (c <= 120654 || (c < 120688
                    ? (c >= 120656 && c <= 120686)
                    : c <= 120712)))
                : (c <= 120744 || (c < 122624
                  ? (c < 120772
                    ? (c >= 120746 && c <= 120770)
                    : c <= 120779)
                  : (c <= 122654 || (c >= 122661 && c <= 122666)))))))
            : (c <= 122989 || (c < 124644
              ? (c < 124112
                ? (c < 123214
                  ? (c < 123191
                    ? (c >= 123136 && c <= 123180)
                    : c <= 123197)
                  : (c <= 123214 || (c < 123584
                    ? (c >= 123536 && c <= 123565)
                    : c <= 123627)))
                : (c <= 124139 || (c < 124608
                  ? (c < 124400
                    ? (c >= 124368 && c <= 124397)
                    : c <= 124400)
                  : (c <= 124638 || (c >= 124640 && c <= 124642)))))
              : (c <= 124645 || (c < 124904
                ? (c < 124670
                  ? (c < 124656
                    ? (c >= 124647 && c <= 124653)
                    : c <= 124660)
                  : (c <= 124671 || (c >= 124896 && c <= 124902)))
                : (c <= 124907 || (c < 124928
                  ? (c < 124912
                    ? (c >= 124909 && c <= 124910)
                    : c <= 124926)
                  : (c <= 125124 || (c >= 125184 && c <= 125251)))))))))
          : (c <= 125259 || (c < 126559
            ? (c < 126535
              ? (c < 126505
                ? (c < 126497
                  ? (c < 126469
                    ? (c >= 126464 && c <= 126467)
                    : c <= 126495)
                  : (c <= 126498 || (c < 126503
                    ? c == 126500
                    : c <= 126503)))
                : (c <= 126514 || (c < 126523
                  ? (c < 126521
                    ? (c >= 126516 && c <= 126519)
                    : c <= 126521)
                  : (c <= 126523 || c == 126530))))
              : (c <= 126535 || (c < 126548
                ? (c < 126541
                  ? (c < 126539
                    ? c == 126537
                    : c <= 126539)
                  : (c <= 126543 || (c >= 126545 && c <= 126546)))
                : (c <= 126548 || (c < 126555
                  ? (c < 126553
                    ? c == 126551
                    : c <= 126553)
                  : (c <= 126555 || c == 126557))))))
            : (c <= 126559 || (c < 126629
              ? (c < 126585
                ? (c < 126567
                  ? (c < 126564
                    ? (c >= 126561 && c <= 126562)
                    : c <= 126564)
                  : (c <= 126570 || (c < 126580
                    ? (c >= 126572 && c <= 126578)
                    : c <= 126583)))
                : (c <= 126588 || (c < 126603
                  ? (c < 126592
                    ? c == 126590
                    : c <= 126601)
                  : (c <= 126619 || (c >= 126625 && c <= 126627)))))
              : (c <= 126633 || (c < 183984
                ? (c < 173824
                  ? (c < 131072
                    ? (c >= 126635 && c <= 126651)
                    : c <= 173791)
                  : (c <= 178205 || (c >= 178208 && c <= 183981)))
                : (c <= 191456 || (c < 196608
                  ? (c < 194560
                    ? (c >= 191472 && c <= 192093)
                    : c <= 195101)
                  : (c <= 201546 || (c >= 201552 && c <= 210041)))))))))))))))));
}

static inline bool sym_identifier_character_set_3(int32_t c) {
  return (c < 43762
    ? (c < 4256
      ? (c < 2730
        ? (c < 1969
          ? (c < 908
            ? (c < 248
              ? (c < 170
                ? (c < 'A'
                  ? (c < '0'
                    ? c == '-'
                    : c <= '9')
                  : (c <= 'Z' || (c < 'a'
                    ? c == '_'
                    : c <= 'z')))
                : (c <= 170 || (c < 192
                  ? (c < 186
                    ? c == 181
                    : c <= 186)
                  : (c <= 214 || (c >= 216 && c <= 246)))))
              : (c <= 705 || (c < 886
                ? (c < 748
                  ? (c < 736
                    ? (c >= 710 && c <= 721)
                    : c <= 740)
                  : (c <= 748 || (c < 880
                    ? c == 750
                    : c <= 884)))
                : (c <= 887 || (c < 902
                  ? (c < 895
                    ? (c >= 890 && c <= 893)
                    : c <= 895)
                  : (c <= 902 || (c >= 904 && c <= 906)))))))
            : (c <= 908 || (c < 1646
              ? (c < 1369
                ? (c < 1015
                  ? (c < 931
                    ? (c >= 910 && c <= 929)
                    : c <= 1013)
                  : (c <= 1153 || (c < 1329
                    ? (c >= 1162 && c <= 1327)
                    : c <= 1366)))
                : (c <= 1369 || (c < 1519
                  ? (c < 1488
                    ? (c >= 1376 && c <= 1416)
                    : c <= 1514)
                  : (c <= 1522 || (c >= 1568 && c <= 1610)))))
              : (c <= 1647 || (c < 1786
                ? (c < 1765
                  ? (c < 1749
                    ? (c >= 1649 && c <= 1747)
                    : c <= 1749)
                  : (c <= 1766 || (c >= 1774 && c <= 1775)))
                : (c <= 1788 || (c < 1810
                  ? (c < 1808
                    ? c == 1791
                    : c <= 1808)
                  : (c <= 1839 || (c >= 1869 && c <= 1957)))))))))
          : (c <= 1969 || (c < 2482
            ? (c < 2185
              ? (c < 2084
                ? (c < 2042
                  ? (c < 2036
                    ? (c >= 1994 && c <= 2026)
                    : c <= 2037)
                  : (c <= 2042 || (c < 2074
                    ? (c >= 2048 && c <= 2069)
                    : c <= 2074)))
                : (c <= 2084 || (c < 2144
                  ? (c < 2112
                    ? c == 2088
                    : c <= 2136)
                  : (c <= 2154 || (c >= 2160 && c <= 2183)))))
              : (c <= 2191 || (c < 2417
                ? (c < 2365
                  ? (c < 2308
                    ? (c >= 2208 && c <= 2249)
                    : c <= 2361)
                  : (c <= 2365 || (c < 2392
                    ? c == 2384
                    : c <= 2401)))
                : (c <= 2432 || (c < 2451
                  ? (c < 2447
                    ? (c >= 2437 && c <= 2444)
                    : c <= 2448)
                  : (c <= 2472 || (c >= 2474 && c <= 2480)))))))
            : (c <= 2482 || (c < 2602
              ? (c < 2544
                ? (c < 2510
                  ? (c < 2493
                    ? (c >= 2486 && c <= 2489)
                    : c <= 2493)
                  : (c <= 2510 || (c < 2527
                    ? (c >= 2524 && c <= 2525)
                    : c <= 2529)))
                : (c <= 2545 || (c < 2575
                  ? (c < 2565
                    ? c == 2556
                    : c <= 2570)
                  : (c <= 2576 || (c >= 2579 && c <= 2600)))))
              : (c <= 2608 || (c < 2654
                ? (c < 2616
                  ? (c < 2613
                    ? (c >= 2610 && c <= 2611)
                    : c <= 2614)
                  : (c <= 2617 || (c >= 2649 && c <= 2652)))
                : (c <= 2654 || (c < 2703
                  ? (c < 2693
                    ? (c >= 2674 && c <= 2676)
                    : c <= 2701)
                  : (c <= 2705 || (c >= 2707 && c <= 2728)))))))))))
        : (c <= 2736 || (c < 3292
          ? (c < 2972
            ? (c < 2866
              ? (c < 2809
                ? (c < 2749
                  ? (c < 2741
                    ? (c >= 2738 && c <= 2739)
                    : c <= 2745)
                  : (c <= 2749 || (c < 2784
                    ? c == 2768
                    : c <= 2785)))
                : (c <= 2809 || (c < 2835
                  ? (c < 2831
                    ? (c >= 2821 && c <= 2828)
                    : c <= 2832)
                  : (c <= 2856 || (c >= 2858 && c <= 2864)))))
              : (c <= 2867 || (c < 2947
                ? (c < 2908
                  ? (c < 2877
                    ? (c >= 2869 && c <= 2873)
                    : c <= 2877)
                  : (c <= 2909 || (c < 2929
                    ? (c >= 2911 && c <= 2913)
                    : c <= 2929)))
                : (c <= 2947 || (c < 2962
                  ? (c < 2958
                    ? (c >= 2949 && c <= 2954)
                    : c <= 2960)
                  : (c <= 2965 || (c >= 2969 && c <= 2970)))))))
            : (c <= 2972 || (c < 3160
              ? (c < 3077
                ? (c < 2984
                  ? (c < 2979
                    ? (c >= 2974 && c <= 2975)
                    : c <= 2980)
                  : (c <= 2986 || (c < 3024
                    ? (c >= 2990 && c <= 3001)
                    : c <= 3024)))
                : (c <= 3084 || (c < 3114
                  ? (c < 3090
                    ? (c >= 3086 && c <= 3088)
                    : c <= 3112)
                  : (c <= 3129 || c == 3133))))
              : (c <= 3162 || (c < 3214
                ? (c < 3200
                  ? (c < 3168
                    ? (c >= 3164 && c <= 3165)
                    : c <= 3169)
                  : (c <= 3200 || (c >= 3205 && c <= 3212)))
                : (c <= 3216 || (c < 3253
                  ? (c < 3242
                    ? (c >= 3218 && c <= 3240)
                    : c <= 3251)
                  : (c <= 3257 || c == 3261))))))))
          : (c <= 3294 || (c < 3724
            ? (c < 3461
              ? (c < 3389
                ? (c < 3332
                  ? (c < 3313
                    ? (c >= 3296 && c <= 3297)
                    : c <= 3314)
                  : (c <= 3340 || (c < 3346
                    ? (c >= 3342 && c <= 3344)
                    : c <= 3386)))
                : (c <= 3389 || (c < 3423
                  ? (c < 3412
                    ? c == 3406
                    : c <= 3414)
                  : (c <= 3425 || (c >= 3450 && c <= 3455)))))
              : (c <= 3478 || (c < 3634
                ? (c < 3517
                  ? (c < 3507
                    ? (c >= 3482 && c <= 3505)
                    : c <= 3515)
                  : (c <= 3517 || (c < 3585
                    ? (c >= 3520 && c <= 3526)
                    : c <= 3632)))
                : (c <= 3635 || (c < 3716
                  ? (c < 3713
                    ? (c >= 3648 && c <= 3654)
                    : c <= 3714)
                  : (c <= 3716 || (c >= 3718 && c <= 3722)))))))
            : (c <= 3747 || (c < 3976
              ? (c < 3782
                ? (c < 3762
                  ? (c < 3751
                    ? c == 3749
                    : c <= 3760)
                  : (c <= 3763 || (c < 3776
                    ? c == 3773
                    : c <= 3780)))
                : (c <= 3782 || (c < 3904
                  ? (c < 3840
                    ? (c >= 3804 && c <= 3807)
                    : c <= 3840)
                  : (c <= 3911 || (c >= 3913 && c <= 3948)))))
              : (c <= 3980 || (c < 4193
                ? (c < 4176
                  ? (c < 4159
                    ? (c >= 4096 && c <= 4138)
                    : c <= 4159)
                  : (c <= 4181 || (c >= 4186 && c <= 4189)))
                : (c <= 4193 || (c < 4213
                  ? (c < 4206
                    ? (c >= 4197 && c <= 4198)
                    : c <= 4208)
                  : (c <= 4225 || c == 4238))))))))))))
      : (c <= 4293 || (c < 8336
        ? (c < 6512
          ? (c < 5112
            ? (c < 4752
              ? (c < 4688
                ? (c < 4304
                  ? (c < 4301
                    ? c == 4295
                    : c <= 4301)
                  : (c <= 4346 || (c < 4682
                    ? (c >= 4348 && c <= 4680)
                    : c <= 4685)))
                : (c <= 4694 || (c < 4704
                  ? (c < 4698
                    ? c == 4696
                    : c <= 4701)
                  : (c <= 4744 || (c >= 4746 && c <= 4749)))))
              : (c <= 4784 || (c < 4824
                ? (c < 4800
                  ? (c < 4792
                    ? (c >= 4786 && c <= 4789)
                    : c <= 4798)
                  : (c <= 4800 || (c < 4808
                    ? (c >= 4802 && c <= 4805)
                    : c <= 4822)))
                : (c <= 4880 || (c < 4992
                  ? (c < 4888
                    ? (c >= 4882 && c <= 4885)
                    : c <= 4954)
                  : (c <= 5007 || (c >= 5024 && c <= 5109)))))))
            : (c <= 5117 || (c < 6016
              ? (c < 5888
                ? (c < 5761
                  ? (c < 5743
                    ? (c >= 5121 && c <= 5740)
                    : c <= 5759)
                  : (c <= 5786 || (c < 5873
                    ? (c >= 5792 && c <= 5866)
                    : c <= 5880)))
                : (c <= 5905 || (c < 5984
                  ? (c < 5952
                    ? (c >= 5919 && c <= 5937)
                    : c <= 5969)
                  : (c <= 5996 || (c >= 5998 && c <= 6000)))))
              : (c <= 6067 || (c < 6279
                ? (c < 6176
                  ? (c < 6108
                    ? c == 6103
                    : c <= 6108)
                  : (c <= 6264 || (c >= 6272 && c <= 6276)))
                : (c <= 6312 || (c < 6400
                  ? (c < 6320
                    ? c == 6314
                    : c <= 6389)
                  : (c <= 6430 || (c >= 6480 && c <= 6509)))))))))
          : (c <= 6516 || (c < 7680
            ? (c < 7168
              ? (c < 6917
                ? (c < 6656
                  ? (c < 6576
                    ? (c >= 6528 && c <= 6571)
                    : c <= 6601)
                  : (c <= 6678 || (c < 6823
                    ? (c >= 6688 && c <= 6740)
                    : c <= 6823)))
                : (c <= 6963 || (c < 7086
                  ? (c < 7043
                    ? (c >= 6981 && c <= 6988)
                    : c <= 7072)
                  : (c <= 7087 || (c >= 7098 && c <= 7141)))))
              : (c <= 7203 || (c < 7401
                ? (c < 7296
                  ? (c < 7258
                    ? (c >= 7245 && c <= 7247)
                    : c <= 7293)
                  : (c <= 7306 || (c < 7357
                    ? (c >= 7312 && c <= 7354)
                    : c <= 7359)))
                : (c <= 7404 || (c < 7418
                  ? (c < 7413
                    ? (c >= 7406 && c <= 7411)
                    : c <= 7414)
                  : (c <= 7418 || (c >= 7424 && c <= 7615)))))))
            : (c <= 7957 || (c < 8126
              ? (c < 8027
                ? (c < 8008
                  ? (c < 7968
                    ? (c >= 7960 && c <= 7965)
                    : c <= 8005)
                  : (c <= 8013 || (c < 8025
                    ? (c >= 8016 && c <= 8023)
                    : c <= 8025)))
                : (c <= 8027 || (c < 8064
                  ? (c < 8031
                    ? c == 8029
                    : c <= 8061)
                  : (c <= 8116 || (c >= 8118 && c <= 8124)))))
              : (c <= 8126 || (c < 8160
                ? (c < 8144
                  ? (c < 8134
                    ? (c >= 8130 && c <= 8132)
                    : c <= 8140)
                  : (c <= 8147 || (c >= 8150 && c <= 8155)))
                : (c <= 8172 || (c < 8305
                  ? (c < 8182
                    ? (c >= 8178 && c <= 8180)
                    : c <= 8188)
                  : (c <= 8305 || c == 8319))))))))))
        : (c <= 8348 || (c < 12784
          ? (c < 11631
            ? (c < 8508
              ? (c < 8484
                ? (c < 8458
                  ? (c < 8455
                    ? c == 8450
                    : c <= 8455)
                  : (c <= 8467 || (c < 8473
                    ? c == 8469
                    : c <= 8477)))
                : (c <= 8484 || (c < 8490
                  ? (c < 8488
                    ? c == 8486
                    : c <= 8488)
                  : (c <= 8493 || (c >= 8495 && c <= 8505)))))
              : (c <= 8511 || (c < 11506
                ? (c < 8579
                  ? (c < 8526
                    ? (c >= 8517 && c <= 8521)
                    : c <= 8526)
                  : (c <= 8580 || (c < 11499
                    ? (c >= 11264 && c <= 11492)
                    : c <= 11502)))
                : (c <= 11507 || (c < 11565
                  ? (c < 11559
                    ? (c >= 11520 && c <= 11557)
                    : c <= 11559)
                  : (c <= 11565 || (c >= 11568 && c <= 11623)))))))
            : (c <= 11631 || (c < 12293
              ? (c < 11712
                ? (c < 11688
                  ? (c < 11680
                    ? (c >= 11648 && c <= 11670)
                    : c <= 11686)
                  : (c <= 11694 || (c < 11704
                    ? (c >= 11696 && c <= 11702)
                    : c <= 11710)))
                : (c <= 11718 || (c < 11736
                  ? (c < 11728
                    ? (c >= 11720 && c <= 11726)
                    : c <= 11734)
                  : (c <= 11742 || c == 11823))))
              : (c <= 12294 || (c < 12449
                ? (c < 12353
                  ? (c < 12347
                    ? (c >= 12337 && c <= 12341)
                    : c <= 12348)
                  : (c <= 12438 || (c >= 12445 && c <= 12447)))
                : (c <= 12538 || (c < 12593
                  ? (c < 12549
                    ? (c >= 12540 && c <= 12543)
                    : c <= 12591)
                  : (c <= 12686 || (c >= 12704 && c <= 12735)))))))))
          : (c <= 12799 || (c < 43274
            ? (c < 42786
              ? (c < 42538
                ? (c < 42192
                  ? (c < 19968
                    ? (c >= 13312 && c <= 19903)
                    : c <= 42124)
                  : (c <= 42237 || (c < 42512
                    ? (c >= 42240 && c <= 42508)
                    : c <= 42527)))
                : (c <= 42539 || (c < 42656
                  ? (c < 42623
                    ? (c >= 42560 && c <= 42606)
                    : c <= 42653)
                  : (c <= 42725 || (c >= 42775 && c <= 42783)))))
              : (c <= 42888 || (c < 43072
                ? (c < 43011
                  ? (c < 42993
                    ? (c >= 42891 && c <= 42972)
                    : c <= 43009)
                  : (c <= 43013 || (c < 43020
                    ? (c >= 43015 && c <= 43018)
                    : c <= 43042)))
                : (c <= 43123 || (c < 43259
                  ? (c < 43250
                    ? (c >= 43138 && c <= 43187)
                    : c <= 43255)
                  : (c <= 43259 || (c >= 43261 && c <= 43262)))))))
            : (c <= 43301 || (c < 43616
              ? (c < 43494
                ? (c < 43396
                  ? (c < 43360
                    ? (c >= 43312 && c <= 43334)
                    : c <= 43388)
                  : (c <= 43442 || (c < 43488
                    ? c == 43471
                    : c <= 43492)))
                : (c <= 43503 || (c < 43584
                  ? (c < 43520
                    ? (c >= 43514 && c <= 43518)
                    : c <= 43560)
                  : (c <= 43586 || (c >= 43588 && c <= 43595)))))
              : (c <= 43638 || (c < 43705
                ? (c < 43697
                  ? (c < 43646
                    ? c == 43642
                    : c <= 43695)
                  : (c <= 43697 || (c >= 43701 && c <= 43702)))
                : (c <= 43709 || (c < 43739
                  ? (c < 43714
                    ? c == 43712
                    : c <= 43714)
                  : (c <= 43741 || (c >= 43744 && c <= 43754)))))))))))))))
    : (c <= 43764 || (c < 71948
      ? (c < 67968
        ? (c < 65664
          ? (c < 64323
            ? (c < 55243
              ? (c < 43824
                ? (c < 43793
                  ? (c < 43785
                    ? (c >= 43777 && c <= 43782)
                    : c <= 43790)
                  : (c <= 43798 || (c < 43816
                    ? (c >= 43808 && c <= 43814)
                    : c <= 43822)))
                : (c <= 43866 || (c < 44032
                  ? (c < 43888
                    ? (c >= 43868 && c <= 43881)
                    : c <= 44002)
                  : (c <= 55203 || (c >= 55216 && c <= 55238)))))
              : (c <= 55291 || (c < 64287
                ? (c < 64256
                  ? (c < 64112
                    ? (c >= 63744 && c <= 64109)
                    : c <= 64217)
                  : (c <= 64262 || (c < 64285
                    ? (c >= 64275 && c <= 64279)
                    : c <= 64285)))
                : (c <= 64296 || (c < 64318
                  ? (c < 64312
                    ? (c >= 64298 && c <= 64310)
                    : c <= 64316)
                  : (c <= 64318 || (c >= 64320 && c <= 64321)))))))
            : (c <= 64324 || (c < 65474
              ? (c < 65136
                ? (c < 64848
                  ? (c < 64467
                    ? (c >= 64326 && c <= 64433)
                    : c <= 64829)
                  : (c <= 64911 || (c < 65008
                    ? (c >= 64914 && c <= 64967)
                    : c <= 65019)))
                : (c <= 65140 || (c < 65345
                  ? (c < 65313
                    ? (c >= 65142 && c <= 65276)
                    : c <= 65338)
                  : (c <= 65370 || (c >= 65382 && c <= 65470)))))
              : (c <= 65479 || (c < 65549
                ? (c < 65498
                  ? (c < 65490
                    ? (c >= 65482 && c <= 65487)
                    : c <= 65495)
                  : (c <= 65500 || (c >= 65536 && c <= 65547)))
                : (c <= 65574 || (c < 65599
                  ? (c < 65596
                    ? (c >= 65576 && c <= 65594)
                    : c <= 65597)
                  : (c <= 65613 || (c >= 65616 && c <= 65629)))))))))
          : (c <= 65786 || (c < 67003
            ? (c < 66736
              ? (c < 66384
                ? (c < 66304
                  ? (c < 66208
                    ? (c >= 66176 && c <= 66204)
                    : c <= 66256)
                  : (c <= 66335 || (c < 66370
                    ? (c >= 66349 && c <= 66368)
                    : c <= 66377)))
                : (c <= 66421 || (c < 66504
                  ? (c < 66464
                    ? (c >= 66432 && c <= 66461)
                    : c <= 66499)
                  : (c <= 66511 || (c >= 66560 && c <= 66717)))))
              : (c <= 66771 || (c < 66956
                ? (c < 66864
                  ? (c < 66816
                    ? (c >= 66776 && c <= 66811)
                    : c <= 66855)
                  : (c <= 66915 || (c < 66940
                    ? (c >= 66928 && c <= 66938)
                    : c <= 66954)))
                : (c <= 66962 || (c < 66979
                  ? (c < 66967
                    ? (c >= 66964 && c <= 66965)
                    : c <= 66977)
                  : (c <= 66993 || (c >= 66995 && c <= 67001)))))))
            : (c <= 67004 || (c < 67639
              ? (c < 67463
                ? (c < 67392
                  ? (c < 67072
                    ? (c >= 67008 && c <= 67059)
                    : c <= 67382)
                  : (c <= 67413 || (c < 67456
                    ? (c >= 67424 && c <= 67431)
                    : c <= 67461)))
                : (c <= 67504 || (c < 67592
                  ? (c < 67584
                    ? (c >= 67506 && c <= 67514)
                    : c <= 67589)
                  : (c <= 67592 || (c >= 67594 && c <= 67637)))))
              : (c <= 67640 || (c < 67808
                ? (c < 67680
                  ? (c < 67647
                    ? c == 67644
                    : c <= 67669)
                  : (c <= 67702 || (c >= 67712 && c <= 67742)))
                : (c <= 67826 || (c < 67872
                  ? (c < 67840
                    ? (c >= 67828 && c <= 67829)
                    : c <= 67861)
                  : (c <= 67897 || (c >= 67904 && c <= 67929)))))))))))
        : (c <= 68023 || (c < 70144
          ? (c < 69314
            ? (c < 68416
              ? (c < 68192
                ? (c < 68112
                  ? (c < 68096
                    ? (c >= 68030 && c <= 68031)
                    : c <= 68096)
                  : (c <= 68115 || (c < 68121
                    ? (c >= 68117 && c <= 68119)
                    : c <= 68149)))
                : (c <= 68220 || (c < 68297
                  ? (c < 68288
                    ? (c >= 68224 && c <= 68252)
                    : c <= 68295)
                  : (c <= 68324 || (c >= 68352 && c <= 68405)))))
              : (c <= 68437 || (c < 68864
                ? (c < 68608
                  ? (c < 68480
                    ? (c >= 68448 && c <= 68466)
                    : c <= 68497)
                  : (c <= 68680 || (c < 68800
                    ? (c >= 68736 && c <= 68786)
                    : c <= 68850)))
                : (c <= 68899 || (c < 69248
                  ? (c < 68975
                    ? (c >= 68938 && c <= 68965)
                    : c <= 68997)
                  : (c <= 69289 || (c >= 69296 && c <= 69297)))))))
            : (c <= 69319 || (c < 69840
              ? (c < 69600
                ? (c < 69424
                  ? (c < 69415
                    ? (c >= 69376 && c <= 69404)
                    : c <= 69415)
                  : (c <= 69445 || (c < 69552
                    ? (c >= 69488 && c <= 69505)
                    : c <= 69572)))
                : (c <= 69622 || (c < 69749
                  ? (c < 69745
                    ? (c >= 69635 && c <= 69687)
                    : c <= 69746)
                  : (c <= 69749 || (c >= 69763 && c <= 69807)))))
              : (c <= 69864 || (c < 70006
                ? (c < 69959
                  ? (c < 69956
                    ? (c >= 69891 && c <= 69926)
                    : c <= 69956)
                  : (c <= 69959 || (c >= 69968 && c <= 70002)))
                : (c <= 70006 || (c < 70106
                  ? (c < 70081
                    ? (c >= 70019 && c <= 70066)
                    : c <= 70084)
                  : (c <= 70106 || c == 70108))))))))
          : (c <= 70161 || (c < 70583
            ? (c < 70419
              ? (c < 70287
                ? (c < 70272
                  ? (c < 70207
                    ? (c >= 70163 && c <= 70187)
                    : c <= 70208)
                  : (c <= 70278 || (c < 70282
                    ? c == 70280
                    : c <= 70285)))
                : (c <= 70301 || (c < 70405
                  ? (c < 70320
                    ? (c >= 70303 && c <= 70312)
                    : c <= 70366)
                  : (c <= 70412 || (c >= 70415 && c <= 70416)))))
              : (c <= 70440 || (c < 70493
                ? (c < 70453
                  ? (c < 70450
                    ? (c >= 70442 && c <= 70448)
                    : c <= 70451)
                  : (c <= 70457 || (c < 70480
                    ? c == 70461
                    : c <= 70480)))
                : (c <= 70497 || (c < 70542
                  ? (c < 70539
                    ? (c >= 70528 && c <= 70537)
                    : c <= 70539)
                  : (c <= 70542 || (c >= 70544 && c <= 70581)))))))
            : (c <= 70583 || (c < 71168
              ? (c < 70784
                ? (c < 70656
                  ? (c < 70611
                    ? c == 70609
                    : c <= 70611)
                  : (c <= 70708 || (c < 70751
                    ? (c >= 70727 && c <= 70730)
                    : c <= 70753)))
                : (c <= 70831 || (c < 71040
                  ? (c < 70855
                    ? (c >= 70852 && c <= 70853)
                    : c <= 70855)
                  : (c <= 71086 || (c >= 71128 && c <= 71131)))))
              : (c <= 71215 || (c < 71488
                ? (c < 71352
                  ? (c < 71296
                    ? c == 71236
                    : c <= 71338)
                  : (c <= 71352 || (c >= 71424 && c <= 71450)))
                : (c <= 71494 || (c < 71935
                  ? (c < 71840
                    ? (c >= 71680 && c <= 71723)
                    : c <= 71903)
                  : (c <= 71942 || c == 71945))))))))))))
      : (c <= 71955 || (c < 120005
        ? (c < 92160
          ? (c < 72968
            ? (c < 72250
              ? (c < 72106
                ? (c < 71999
                  ? (c < 71960
                    ? (c >= 71957 && c <= 71958)
                    : c <= 71983)
                  : (c <= 71999 || (c < 72096
                    ? c == 72001
                    : c <= 72103)))
                : (c <= 72144 || (c < 72192
                  ? (c < 72163
                    ? c == 72161
                    : c <= 72163)
                  : (c <= 72192 || (c >= 72203 && c <= 72242)))))
              : (c <= 72250 || (c < 72704
                ? (c < 72349
                  ? (c < 72284
                    ? c == 72272
                    : c <= 72329)
                  : (c <= 72349 || (c < 72640
                    ? (c >= 72368 && c <= 72440)
                    : c <= 72672)))
                : (c <= 72712 || (c < 72818
                  ? (c < 72768
                    ? (c >= 72714 && c <= 72750)
                    : c <= 72768)
                  : (c <= 72847 || (c >= 72960 && c <= 72966)))))))
            : (c <= 72969 || (c < 73490
              ? (c < 73112
                ? (c < 73056
                  ? (c < 73030
                    ? (c >= 72971 && c <= 73008)
                    : c <= 73030)
                  : (c <= 73061 || (c < 73066
                    ? (c >= 73063 && c <= 73064)
                    : c <= 73097)))
                : (c <= 73112 || (c < 73474
                  ? (c < 73440
                    ? (c >= 73136 && c <= 73179)
                    : c <= 73458)
                  : (c <= 73474 || (c >= 73476 && c <= 73488)))))
              : (c <= 73523 || (c < 77824
                ? (c < 74880
                  ? (c < 73728
                    ? c == 73648
                    : c <= 74649)
                  : (c <= 75075 || (c >= 77712 && c <= 77808)))
                : (c <= 78895 || (c < 82944
                  ? (c < 78944
                    ? (c >= 78913 && c <= 78918)
                    : c <= 82938)
                  : (c <= 83526 || (c >= 90368 && c <= 90397)))))))))
          : (c <= 92728 || (c < 110581
            ? (c < 93883
              ? (c < 93027
                ? (c < 92880
                  ? (c < 92784
                    ? (c >= 92736 && c <= 92766)
                    : c <= 92862)
                  : (c <= 92909 || (c < 92992
                    ? (c >= 92928 && c <= 92975)
                    : c <= 92995)))
                : (c <= 93047 || (c < 93760
                  ? (c < 93504
                    ? (c >= 93053 && c <= 93071)
                    : c <= 93548)
                  : (c <= 93823 || (c >= 93856 && c <= 93880)))))
              : (c <= 93907 || (c < 94194
                ? (c < 94099
                  ? (c < 94032
                    ? (c >= 93952 && c <= 94026)
                    : c <= 94032)
                  : (c <= 94111 || (c < 94179
                    ? (c >= 94176 && c <= 94177)
                    : c <= 94179)))
                : (c <= 94195 || (c < 101760
                  ? (c < 101631
                    ? (c >= 94208 && c <= 101589)
                    : c <= 101662)
                  : (c <= 101874 || (c >= 110576 && c <= 110579)))))))
            : (c <= 110587 || (c < 113808
              ? (c < 110948
                ? (c < 110898
                  ? (c < 110592
                    ? (c >= 110589 && c <= 110590)
                    : c <= 110882)
                  : (c <= 110898 || (c < 110933
                    ? (c >= 110928 && c <= 110930)
                    : c <= 110933)))
                : (c <= 110951 || (c < 113776
                  ? (c < 113664
                    ? (c >= 110960 && c <= 111355)
                    : c <= 113770)
                  : (c <= 113788 || (c >= 113792 && c <= 113800)))))
              : (c <= 113817 || (c < 119973
                ? (c < 119966
                  ? (c < 119894
                    ? (c >= 119808 && c <= 119892)
                    : c <= 119964)
                  : (c <= 119967 || c == 119970))
                : (c <= 119974 || (c < 119995
                  ? (c < 119982
                    ? (c >= 119977 && c <= 119980)
                    : c <= 119993)
                  : (c <= 119995 || (c >= 119997 && c <= 120003)))))))))))
        : (c <= 120069 || (c < 125184
          ? (c < 122661
            ? (c < 120514
              ? (c < 120128
                ? (c < 120086
                  ? (c < 120077
                    ? (c >= 120071 && c <= 120074)
                    : c <= 120084)
                  : (c <= 120092 || (c < 120123
                    ? (c >= 120094 && c <= 120121)
                    : c <= 120126)))
                : (c <= 120132 || (c < 120146
                  ? (c < 120138
                    ? c == 120134
                    : c <= 120144)
                  : (c <= 120485 || (c >= 120488 && c <= 120512)))))
              : (c <= 120538 || (c < 120688
                ? (c < 120598
                  ? (c < 120572
                    ? (c >= 120540 && c <= 120570)
                    : c <= 120596)
                  : (c <= 120628 || (c < 120656
                    ? (c >= 120630 && c <= 120654)
                    : c <= 120686)))
                : (c <= 120712 || (c < 120772
                  ? (c < 120746
                    ? (c >= 120714 && c <= 120744)
                    : c <= 120770)
                  : (c <= 120779 || (c >= 122624 && c <= 122654)))))))
            : (c <= 122666 || (c < 124640
              ? (c < 123584
                ? (c < 123191
                  ? (c < 123136
                    ? (c >= 122928 && c <= 122989)
                    : c <= 123180)
                  : (c <= 123197 || (c < 123536
                    ? c == 123214
                    : c <= 123565)))
                : (c <= 123627 || (c < 124400
                  ? (c < 124368
                    ? (c >= 124112 && c <= 124139)
                    : c <= 124397)
                  : (c <= 124400 || (c >= 124608 && c <= 124638)))))
              : (c <= 124642 || (c < 124896
                ? (c < 124656
                  ? (c < 124647
                    ? (c >= 124644 && c <= 124645)
                    : c <= 124653)
                  : (c <= 124660 || (c >= 124670 && c <= 124671)))
                : (c <= 124902 || (c < 124912
                  ? (c < 124909
                    ? (c >= 124904 && c <= 124907)
                    : c <= 124910)
                  : (c <= 124926 || (c >= 124928 && c <= 125124)))))))))
          : (c <= 125251 || (c < 126559
            ? (c < 126530
              ? (c < 126503
                ? (c < 126469
                  ? (c < 126464
                    ? c == 125259
                    : c <= 126467)
                  : (c <= 126495 || (c < 126500
                    ? (c >= 126497 && c <= 126498)
                    : c <= 126500)))
                : (c <= 126503 || (c < 126521
                  ? (c < 126516
                    ? (c >= 126505 && c <= 126514)
                    : c <= 126519)
                  : (c <= 126521 || c == 126523))))
              : (c <= 126530 || (c < 126548
                ? (c < 126539
                  ? (c < 126537
                    ? c == 126535
                    : c <= 126537)
                  : (c <= 126539 || (c < 126545
                    ? (c >= 126541 && c <= 126543)
                    : c <= 126546)))
                : (c <= 126548 || (c < 126555
                  ? (c < 126553
                    ? c == 126551
                    : c <= 126553)
                  : (c <= 126555 || c == 126557))))))
            : (c <= 126559 || (c < 126629
              ? (c < 126585
                ? (c < 126567
                  ? (c < 126564
                    ? (c >= 126561 && c <= 126562)
                    : c <= 126564)
                  : (c <= 126570 || (c < 126580
                    ? (c >= 126572 && c <= 126578)
                    : c <= 126583)))
                : (c <= 126588 || (c < 126603
                  ? (c < 126592
                    ? c == 126590
                    : c <= 126601)
                  : (c <= 126619 || (c >= 126625 && c <= 126627)))))
              : (c <= 126633 || (c < 183984
                ? (c < 173824
                  ? (c < 131072
                    ? (c >= 126635 && c <= 126651)
                    : c <= 173791)
                  : (c <= 178205 || (c >= 178208 && c <= 183981)))
                : (c <= 191456 || (c < 196608
                  ? (c < 194560
                    ? (c >= 191472 && c <= 192093)
                    : c <= 195101)
                  : (c <= 201546 || (c >= 201552 && c <= 210041)))))))))))))))));
}

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(45);
      if (lookahead == '!') ADVANCE(61);
      if (lookahead == '(') ADVANCE(57);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == '/') ADVANCE(72);
      if (lookahead == ':') ADVANCE(55);
      if (lookahead == '=') ADVANCE(54);
      if (lookahead == '?') ADVANCE(59);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(43)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 1:
      if (lookahead == '!') ADVANCE(61);
      if (lookahead == '(') ADVANCE(57);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '?') ADVANCE(59);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '[') ADVANCE(74);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 2:
      if (lookahead == '!') ADVANCE(61);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '?') ADVANCE(59);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '[') ADVANCE(74);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(68);
      if (lookahead == '-') ADVANCE(75);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(3)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(171);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == '-') ADVANCE(83);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '}') ADVANCE(47);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(4)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(171);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == '-') ADVANCE(83);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '}') ADVANCE(47);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(5)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(171);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '-') ADVANCE(83);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '{') ADVANCE(48);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(6)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(171);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '-') ADVANCE(83);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == '{') ADVANCE(48);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(7)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(171);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(81);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(8)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 9:
      if (lookahead == '(') ADVANCE(57);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(28)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 10:
      if (lookahead == '(') ADVANCE(57);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(34)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 11:
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == ':') ADVANCE(55);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(11)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 12:
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(12)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 13:
      if (lookahead == '(') ADVANCE(66);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(13)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 14:
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(14)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 15:
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(15)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 16:
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(16)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 17:
      if (lookahead == '*') ADVANCE(19);
      if (lookahead == '/') ADVANCE(88);
      END_STATE();
    case 18:
      if (lookahead == '*') ADVANCE(18);
      if (lookahead == '/') ADVANCE(91);
      if (!eof) ADVANCE(19);
      END_STATE();
    case 19:
      if (lookahead == '*') ADVANCE(18);
      if (!eof) ADVANCE(19);
      END_STATE();
    case 20:
      if (lookahead == '/') ADVANCE(72);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(20)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 21:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == ':') ADVANCE(55);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == 'U') ADVANCE(122);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(21)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 22:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '?') ADVANCE(59);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(22)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 23:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == 'U') ADVANCE(122);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(23)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 24:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '@') ADVANCE(76);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(24)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 25:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '@') ADVANCE(73);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(25)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 26:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(26)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 27:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(27)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 28:
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(28)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 29:
      if (lookahead == '/') ADVANCE(17);
      if (lookahead == '=') ADVANCE(54);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(29)
      END_STATE();
    case 30:
      if (lookahead == ':') ADVANCE(55);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(30)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 31:
      if (lookahead == '=') ADVANCE(54);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(31)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 32:
      if (lookahead == '=') ADVANCE(54);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(32)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 33:
      if (lookahead == 'U') ADVANCE(122);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(33)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 34:
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(34)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 35:
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '{') ADVANCE(48);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(35)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 36:
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(36)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 37:
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(37)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(172);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(173);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 38:
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(38)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(181);
      END_STATE();
    case 39:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(39)
      if (!eof) ADVANCE(79);
      END_STATE();
    case 40:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(40)
      if (!eof) ADVANCE(86);
      END_STATE();
    case 41:
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(41)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(172);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(173);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 42:
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(42)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 43:
      if (eof) ADVANCE(45);
      if (lookahead == '!') ADVANCE(61);
      if (lookahead == '(') ADVANCE(65);
      if (lookahead == ')') ADVANCE(58);
      if (lookahead == ',') ADVANCE(67);
      if (lookahead == '/') ADVANCE(72);
      if (lookahead == ':') ADVANCE(55);
      if (lookahead == '=') ADVANCE(54);
      if (lookahead == '?') ADVANCE(59);
      if (lookahead == '[') ADVANCE(62);
      if (lookahead == ']') ADVANCE(63);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(109);
      if (lookahead == 'm') ADVANCE(126);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '{') ADVANCE(48);
      if (lookahead == '}') ADVANCE(47);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(43)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 44:
      if (eof) ADVANCE(45);
      if (lookahead == '/') ADVANCE(69);
      if (lookahead == 'd') ADVANCE(97);
      if (lookahead == 'e') ADVANCE(124);
      if (lookahead == 'g') ADVANCE(114);
      if (lookahead == 'm') ADVANCE(131);
      if (lookahead == 't') ADVANCE(160);
      if (lookahead == 'v') ADVANCE(116);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(87);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(44)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(163);
      if (!eof) ADVANCE(79);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(anon_sym_model);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(anon_sym_view);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(anon_sym_type);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(anon_sym_enum);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(anon_sym_datasource);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(anon_sym_generator);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(anon_sym_Unsupported);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_optional_marker);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_list_marker);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_required_marker);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(anon_sym_LPAREN_RPAREN);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      if (lookahead == ')') ADVANCE(64);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '"') ADVANCE(180);
      if (lookahead == '\\') ADVANCE(80);
      if (!eof && ((0 <= lookahead && lookahead <= '\t') ||
          lookahead == 11 ||
          lookahead == '\f' ||
          (14 <= lookahead && lookahead <= 31))) ADVANCE(79);
      if (lookahead != 0 &&
          (lookahead < '\n' || '\r' < lookahead)) ADVANCE(68);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(71);
      if (lookahead == '/') ADVANCE(88);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(70);
      if (lookahead == '/') ADVANCE(91);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(19);
      if (!eof) ADVANCE(71);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(70);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(19);
      if (!eof) ADVANCE(71);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '/') ADVANCE(88);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '@') ADVANCE(78);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == ']') ADVANCE(60);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(165);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) ADVANCE(76);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(165);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(166);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(179);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(168);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) ADVANCE(78);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(169);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(79);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(68);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym__stray);
      if (lookahead == '"') ADVANCE(180);
      if (lookahead == '\\') ADVANCE(84);
      if (!eof && ((0 <= lookahead && lookahead <= '\t') ||
          lookahead == 11 ||
          lookahead == '\f' ||
          (14 <= lookahead && lookahead <= 31))) ADVANCE(85);
      if (lookahead != 0 &&
          (lookahead < '\n' || '\r' < lookahead)) ADVANCE(81);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym__stray);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(179);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym__stray);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym__stray);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(81);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym__stray);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(85);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym__end);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym__newline);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') ADVANCE(87);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '/') ADVANCE(90);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(89);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_doc_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(90);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_block_comment);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(147);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(144);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(148);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(146);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(151);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(104);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(108);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(56);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(106);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(112);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(157);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(117);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(50);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(52);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(123);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(100);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(158);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(118);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(143);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(125);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(103);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(111);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(46);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(51);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(152);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(145);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(105);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(154);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(113);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(101);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(155);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(137);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(139);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(140);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(102);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(136);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(104);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(107);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(130);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(98);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(53);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(149);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(94);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(99);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(95);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(127);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(153);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(132);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(93);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(128);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(110);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(129);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(96);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(119);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(133);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(120);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(138);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(142);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(161);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(49);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(134);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(135);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(162);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(162);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(162);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(163);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_identifier);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(163);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym__field_attribute_name);
      if (lookahead == '.') ADVANCE(164);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(165);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(165);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(166);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym__field_attribute_name);
      if (lookahead == '.') ADVANCE(164);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(165);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(165);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(166);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym__field_attribute_name);
      if (lookahead == '.') ADVANCE(164);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(166);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym__block_attribute_name);
      if (lookahead == '.') ADVANCE(167);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(168);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(169);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym__block_attribute_name);
      if (lookahead == '.') ADVANCE(167);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(168);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(169);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym__block_attribute_name);
      if (lookahead == '.') ADVANCE(167);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(169);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(174);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(170);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(170);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(171);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(174);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(171);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(172);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(172);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(173);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym__word);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(173);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(174);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(175);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(176);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(174);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(175);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(176);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(174);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(176);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(77);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(82);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(179);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym__raw);
      if (!eof && lookahead != '}') ADVANCE(181);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 44, .external_lex_state = 2},
  [2] = {.lex_state = 44, .external_lex_state = 2},
  [3] = {.lex_state = 44, .external_lex_state = 2},
  [4] = {.lex_state = 44, .external_lex_state = 2},
  [5] = {.lex_state = 44, .external_lex_state = 2},
  [6] = {.lex_state = 44, .external_lex_state = 2},
  [7] = {.lex_state = 44, .external_lex_state = 2},
  [8] = {.lex_state = 44, .external_lex_state = 2},
  [9] = {.lex_state = 3},
  [10] = {.lex_state = 4},
  [11] = {.lex_state = 4},
  [12] = {.lex_state = 5},
  [13] = {.lex_state = 21},
  [14] = {.lex_state = 5},
  [15] = {.lex_state = 5},
  [16] = {.lex_state = 5},
  [17] = {.lex_state = 5},
  [18] = {.lex_state = 5},
  [19] = {.lex_state = 5},
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
  [32] = {.lex_state = 5},
  [33] = {.lex_state = 5},
  [34] = {.lex_state = 5},
  [35] = {.lex_state = 5},
  [36] = {.lex_state = 5},
  [37] = {.lex_state = 5},
  [38] = {.lex_state = 5},
  [39] = {.lex_state = 5},
  [40] = {.lex_state = 5},
  [41] = {.lex_state = 5},
  [42] = {.lex_state = 5},
  [43] = {.lex_state = 5},
  [44] = {.lex_state = 5},
  [45] = {.lex_state = 5},
  [46] = {.lex_state = 5},
  [47] = {.lex_state = 5},
  [48] = {.lex_state = 5},
  [49] = {.lex_state = 5},
  [50] = {.lex_state = 5},
  [51] = {.lex_state = 5},
  [52] = {.lex_state = 5},
  [53] = {.lex_state = 5},
  [54] = {.lex_state = 5},
  [55] = {.lex_state = 5},
  [56] = {.lex_state = 5},
  [57] = {.lex_state = 44, .external_lex_state = 2},
  [58] = {.lex_state = 44, .external_lex_state = 2},
  [59] = {.lex_state = 44, .external_lex_state = 2},
  [60] = {.lex_state = 44, .external_lex_state = 2},
  [61] = {.lex_state = 44, .external_lex_state = 2},
  [62] = {.lex_state = 44, .external_lex_state = 2},
  [63] = {.lex_state = 44, .external_lex_state = 2},
  [64] = {.lex_state = 44, .external_lex_state = 2},
  [65] = {.lex_state = 44, .external_lex_state = 2},
  [66] = {.lex_state = 44, .external_lex_state = 2},
  [67] = {.lex_state = 44, .external_lex_state = 2},
  [68] = {.lex_state = 44, .external_lex_state = 2},
  [69] = {.lex_state = 44, .external_lex_state = 2},
  [70] = {.lex_state = 44, .external_lex_state = 2},
  [71] = {.lex_state = 44, .external_lex_state = 2},
  [72] = {.lex_state = 44, .external_lex_state = 2},
  [73] = {.lex_state = 44, .external_lex_state = 2},
  [74] = {.lex_state = 44, .external_lex_state = 2},
  [75] = {.lex_state = 44, .external_lex_state = 2},
  [76] = {.lex_state = 44, .external_lex_state = 2},
  [77] = {.lex_state = 44, .external_lex_state = 2},
  [78] = {.lex_state = 44, .external_lex_state = 2},
  [79] = {.lex_state = 44, .external_lex_state = 2},
  [80] = {.lex_state = 44, .external_lex_state = 2},
  [81] = {.lex_state = 44, .external_lex_state = 2},
  [82] = {.lex_state = 44, .external_lex_state = 2},
  [83] = {.lex_state = 44, .external_lex_state = 2},
  [84] = {.lex_state = 44, .external_lex_state = 2},
  [85] = {.lex_state = 4},
  [86] = {.lex_state = 44, .external_lex_state = 2},
  [87] = {.lex_state = 44, .external_lex_state = 2},
  [88] = {.lex_state = 44, .external_lex_state = 2},
  [89] = {.lex_state = 44, .external_lex_state = 2},
  [90] = {.lex_state = 44, .external_lex_state = 2},
  [91] = {.lex_state = 44, .external_lex_state = 2},
  [92] = {.lex_state = 44, .external_lex_state = 2},
  [93] = {.lex_state = 44, .external_lex_state = 2},
  [94] = {.lex_state = 44, .external_lex_state = 2},
  [95] = {.lex_state = 44, .external_lex_state = 2},
  [96] = {.lex_state = 44, .external_lex_state = 2},
  [97] = {.lex_state = 44, .external_lex_state = 2},
  [98] = {.lex_state = 44, .external_lex_state = 2},
  [99] = {.lex_state = 44, .external_lex_state = 2},
  [100] = {.lex_state = 44, .external_lex_state = 2},
  [101] = {.lex_state = 44, .external_lex_state = 2},
  [102] = {.lex_state = 44, .external_lex_state = 2},
  [103] = {.lex_state = 44, .external_lex_state = 2},
  [104] = {.lex_state = 44, .external_lex_state = 2},
  [105] = {.lex_state = 44, .external_lex_state = 2},
  [106] = {.lex_state = 44, .external_lex_state = 2},
  [107] = {.lex_state = 44, .external_lex_state = 2},
  [108] = {.lex_state = 44, .external_lex_state = 2},
  [109] = {.lex_state = 44, .external_lex_state = 2},
  [110] = {.lex_state = 44, .external_lex_state = 2},
  [111] = {.lex_state = 44, .external_lex_state = 2},
  [112] = {.lex_state = 44, .external_lex_state = 2},
  [113] = {.lex_state = 44, .external_lex_state = 2},
  [114] = {.lex_state = 44, .external_lex_state = 2},
  [115] = {.lex_state = 44, .external_lex_state = 2},
  [116] = {.lex_state = 44, .external_lex_state = 2},
  [117] = {.lex_state = 44, .external_lex_state = 2},
  [118] = {.lex_state = 44, .external_lex_state = 2},
  [119] = {.lex_state = 44, .external_lex_state = 2},
  [120] = {.lex_state = 44, .external_lex_state = 2},
  [121] = {.lex_state = 44, .external_lex_state = 2},
  [122] = {.lex_state = 44, .external_lex_state = 2},
  [123] = {.lex_state = 44, .external_lex_state = 2},
  [124] = {.lex_state = 44, .external_lex_state = 2},
  [125] = {.lex_state = 44, .external_lex_state = 2},
  [126] = {.lex_state = 44, .external_lex_state = 2},
  [127] = {.lex_state = 44, .external_lex_state = 2},
  [128] = {.lex_state = 44, .external_lex_state = 2},
  [129] = {.lex_state = 44, .external_lex_state = 2},
  [130] = {.lex_state = 44, .external_lex_state = 2},
  [131] = {.lex_state = 44, .external_lex_state = 2},
  [132] = {.lex_state = 44, .external_lex_state = 2},
  [133] = {.lex_state = 25, .external_lex_state = 2},
  [134] = {.lex_state = 25, .external_lex_state = 2},
  [135] = {.lex_state = 25, .external_lex_state = 2},
  [136] = {.lex_state = 25, .external_lex_state = 2},
  [137] = {.lex_state = 25, .external_lex_state = 2},
  [138] = {.lex_state = 25, .external_lex_state = 2},
  [139] = {.lex_state = 25, .external_lex_state = 2},
  [140] = {.lex_state = 25, .external_lex_state = 2},
  [141] = {.lex_state = 25, .external_lex_state = 2},
  [142] = {.lex_state = 25, .external_lex_state = 2},
  [143] = {.lex_state = 25, .external_lex_state = 2},
  [144] = {.lex_state = 25, .external_lex_state = 2},
  [145] = {.lex_state = 25, .external_lex_state = 2},
  [146] = {.lex_state = 25, .external_lex_state = 2},
  [147] = {.lex_state = 25, .external_lex_state = 2},
  [148] = {.lex_state = 25, .external_lex_state = 2},
  [149] = {.lex_state = 25, .external_lex_state = 2},
  [150] = {.lex_state = 25, .external_lex_state = 2},
  [151] = {.lex_state = 25, .external_lex_state = 2},
  [152] = {.lex_state = 25, .external_lex_state = 2},
  [153] = {.lex_state = 25, .external_lex_state = 2},
  [154] = {.lex_state = 25, .external_lex_state = 2},
  [155] = {.lex_state = 25, .external_lex_state = 2},
  [156] = {.lex_state = 25, .external_lex_state = 2},
  [157] = {.lex_state = 25, .external_lex_state = 2},
  [158] = {.lex_state = 25, .external_lex_state = 2},
  [159] = {.lex_state = 25, .external_lex_state = 2},
  [160] = {.lex_state = 25, .external_lex_state = 2},
  [161] = {.lex_state = 25, .external_lex_state = 2},
  [162] = {.lex_state = 25, .external_lex_state = 2},
  [163] = {.lex_state = 25, .external_lex_state = 2},
  [164] = {.lex_state = 25, .external_lex_state = 2},
  [165] = {.lex_state = 25, .external_lex_state = 2},
  [166] = {.lex_state = 25, .external_lex_state = 2},
  [167] = {.lex_state = 25, .external_lex_state = 2},
  [168] = {.lex_state = 25, .external_lex_state = 2},
  [169] = {.lex_state = 25, .external_lex_state = 2},
  [170] = {.lex_state = 1},
  [171] = {.lex_state = 25, .external_lex_state = 2},
  [172] = {.lex_state = 25, .external_lex_state = 2},
  [173] = {.lex_state = 25, .external_lex_state = 2},
  [174] = {.lex_state = 25, .external_lex_state = 2},
  [175] = {.lex_state = 25, .external_lex_state = 2},
  [176] = {.lex_state = 25, .external_lex_state = 2},
  [177] = {.lex_state = 25, .external_lex_state = 2},
  [178] = {.lex_state = 25, .external_lex_state = 2},
  [179] = {.lex_state = 25, .external_lex_state = 2},
  [180] = {.lex_state = 25, .external_lex_state = 2},
  [181] = {.lex_state = 25, .external_lex_state = 2},
  [182] = {.lex_state = 25, .external_lex_state = 2},
  [183] = {.lex_state = 25, .external_lex_state = 2},
  [184] = {.lex_state = 25, .external_lex_state = 2},
  [185] = {.lex_state = 25, .external_lex_state = 2},
  [186] = {.lex_state = 25, .external_lex_state = 2},
  [187] = {.lex_state = 25, .external_lex_state = 2},
  [188] = {.lex_state = 25, .external_lex_state = 2},
  [189] = {.lex_state = 25, .external_lex_state = 2},
  [190] = {.lex_state = 25, .external_lex_state = 2},
  [191] = {.lex_state = 25, .external_lex_state = 2},
  [192] = {.lex_state = 25, .external_lex_state = 2},
  [193] = {.lex_state = 25, .external_lex_state = 2},
  [194] = {.lex_state = 25, .external_lex_state = 2},
  [195] = {.lex_state = 25, .external_lex_state = 2},
  [196] = {.lex_state = 25, .external_lex_state = 2},
  [197] = {.lex_state = 25, .external_lex_state = 2},
  [198] = {.lex_state = 25, .external_lex_state = 2},
  [199] = {.lex_state = 25, .external_lex_state = 2},
  [200] = {.lex_state = 25, .external_lex_state = 2},
  [201] = {.lex_state = 25, .external_lex_state = 2},
  [202] = {.lex_state = 25, .external_lex_state = 2},
  [203] = {.lex_state = 25, .external_lex_state = 2},
  [204] = {.lex_state = 25, .external_lex_state = 2},
  [205] = {.lex_state = 6},
  [206] = {.lex_state = 6},
  [207] = {.lex_state = 25, .external_lex_state = 2},
  [208] = {.lex_state = 25, .external_lex_state = 2},
  [209] = {.lex_state = 25, .external_lex_state = 2},
  [210] = {.lex_state = 13},
  [211] = {.lex_state = 11},
  [212] = {.lex_state = 7},
  [213] = {.lex_state = 7},
  [214] = {.lex_state = 23},
  [215] = {.lex_state = 7},
  [216] = {.lex_state = 2},
  [217] = {.lex_state = 7},
  [218] = {.lex_state = 7},
  [219] = {.lex_state = 7},
  [220] = {.lex_state = 7},
  [221] = {.lex_state = 11},
  [222] = {.lex_state = 7},
  [223] = {.lex_state = 11},
  [224] = {.lex_state = 11},
  [225] = {.lex_state = 11},
  [226] = {.lex_state = 11},
  [227] = {.lex_state = 2},
  [228] = {.lex_state = 11},
  [229] = {.lex_state = 11},
  [230] = {.lex_state = 7},
  [231] = {.lex_state = 13},
  [232] = {.lex_state = 7},
  [233] = {.lex_state = 7},
  [234] = {.lex_state = 7},
  [235] = {.lex_state = 7},
  [236] = {.lex_state = 7},
  [237] = {.lex_state = 26, .external_lex_state = 2},
  [238] = {.lex_state = 11},
  [239] = {.lex_state = 26, .external_lex_state = 2},
  [240] = {.lex_state = 1},
  [241] = {.lex_state = 3},
  [242] = {.lex_state = 26, .external_lex_state = 2},
  [243] = {.lex_state = 12},
  [244] = {.lex_state = 12},
  [245] = {.lex_state = 12},
  [246] = {.lex_state = 11},
  [247] = {.lex_state = 11},
  [248] = {.lex_state = 11},
  [249] = {.lex_state = 12},
  [250] = {.lex_state = 12},
  [251] = {.lex_state = 12},
  [252] = {.lex_state = 12},
  [253] = {.lex_state = 12},
  [254] = {.lex_state = 12},
  [255] = {.lex_state = 12},
  [256] = {.lex_state = 12},
  [257] = {.lex_state = 12},
  [258] = {.lex_state = 26, .external_lex_state = 2},
  [259] = {.lex_state = 11},
  [260] = {.lex_state = 26, .external_lex_state = 2},
  [261] = {.lex_state = 12},
  [262] = {.lex_state = 26, .external_lex_state = 2},
  [263] = {.lex_state = 12},
  [264] = {.lex_state = 12},
  [265] = {.lex_state = 12},
  [266] = {.lex_state = 11},
  [267] = {.lex_state = 26, .external_lex_state = 2},
  [268] = {.lex_state = 26, .external_lex_state = 2},
  [269] = {.lex_state = 26, .external_lex_state = 2},
  [270] = {.lex_state = 26, .external_lex_state = 2},
  [271] = {.lex_state = 26, .external_lex_state = 2},
  [272] = {.lex_state = 26, .external_lex_state = 2},
  [273] = {.lex_state = 26, .external_lex_state = 2},
  [274] = {.lex_state = 26, .external_lex_state = 2},
  [275] = {.lex_state = 26, .external_lex_state = 2},
  [276] = {.lex_state = 24},
  [277] = {.lex_state = 26, .external_lex_state = 2},
  [278] = {.lex_state = 24},
  [279] = {.lex_state = 24},
  [280] = {.lex_state = 26, .external_lex_state = 2},
  [281] = {.lex_state = 24},
  [282] = {.lex_state = 24},
  [283] = {.lex_state = 24},
  [284] = {.lex_state = 26, .external_lex_state = 2},
  [285] = {.lex_state = 26, .external_lex_state = 2},
  [286] = {.lex_state = 26, .external_lex_state = 2},
  [287] = {.lex_state = 24},
  [288] = {.lex_state = 26, .external_lex_state = 2},
  [289] = {.lex_state = 26, .external_lex_state = 2},
  [290] = {.lex_state = 24},
  [291] = {.lex_state = 25, .external_lex_state = 2},
  [292] = {.lex_state = 25, .external_lex_state = 2},
  [293] = {.lex_state = 24},
  [294] = {.lex_state = 11},
  [295] = {.lex_state = 25, .external_lex_state = 2},
  [296] = {.lex_state = 26, .external_lex_state = 2},
  [297] = {.lex_state = 25, .external_lex_state = 2},
  [298] = {.lex_state = 25, .external_lex_state = 2},
  [299] = {.lex_state = 25, .external_lex_state = 2},
  [300] = {.lex_state = 25, .external_lex_state = 2},
  [301] = {.lex_state = 25, .external_lex_state = 2},
  [302] = {.lex_state = 25, .external_lex_state = 2},
  [303] = {.lex_state = 25, .external_lex_state = 2},
  [304] = {.lex_state = 25, .external_lex_state = 2},
  [305] = {.lex_state = 2},
  [306] = {.lex_state = 2},
  [307] = {.lex_state = 2},
  [308] = {.lex_state = 22},
  [309] = {.lex_state = 12},
  [310] = {.lex_state = 24},
  [311] = {.lex_state = 26, .external_lex_state = 2},
  [312] = {.lex_state = 12},
  [313] = {.lex_state = 24},
  [314] = {.lex_state = 12},
  [315] = {.lex_state = 26, .external_lex_state = 2},
  [316] = {.lex_state = 12},
  [317] = {.lex_state = 12},
  [318] = {.lex_state = 12},
  [319] = {.lex_state = 22},
  [320] = {.lex_state = 24},
  [321] = {.lex_state = 2},
  [322] = {.lex_state = 2},
  [323] = {.lex_state = 25, .external_lex_state = 2},
  [324] = {.lex_state = 24},
  [325] = {.lex_state = 26, .external_lex_state = 2},
  [326] = {.lex_state = 26, .external_lex_state = 2},
  [327] = {.lex_state = 25, .external_lex_state = 2},
  [328] = {.lex_state = 24},
  [329] = {.lex_state = 24},
  [330] = {.lex_state = 26, .external_lex_state = 2},
  [331] = {.lex_state = 12},
  [332] = {.lex_state = 12},
  [333] = {.lex_state = 25, .external_lex_state = 2},
  [334] = {.lex_state = 26, .external_lex_state = 2},
  [335] = {.lex_state = 12},
  [336] = {.lex_state = 25, .external_lex_state = 2},
  [337] = {.lex_state = 26, .external_lex_state = 2},
  [338] = {.lex_state = 26, .external_lex_state = 2},
  [339] = {.lex_state = 26, .external_lex_state = 2},
  [340] = {.lex_state = 24},
  [341] = {.lex_state = 26, .external_lex_state = 2},
  [342] = {.lex_state = 24},
  [343] = {.lex_state = 24},
  [344] = {.lex_state = 26, .external_lex_state = 2},
  [345] = {.lex_state = 26, .external_lex_state = 2},
  [346] = {.lex_state = 26, .external_lex_state = 2},
  [347] = {.lex_state = 12},
  [348] = {.lex_state = 26, .external_lex_state = 2},
  [349] = {.lex_state = 13},
  [350] = {.lex_state = 12},
  [351] = {.lex_state = 25, .external_lex_state = 2},
  [352] = {.lex_state = 12},
  [353] = {.lex_state = 26, .external_lex_state = 2},
  [354] = {.lex_state = 26, .external_lex_state = 2},
  [355] = {.lex_state = 12},
  [356] = {.lex_state = 26, .external_lex_state = 2},
  [357] = {.lex_state = 24},
  [358] = {.lex_state = 26, .external_lex_state = 2},
  [359] = {.lex_state = 24},
  [360] = {.lex_state = 24},
  [361] = {.lex_state = 26, .external_lex_state = 2},
  [362] = {.lex_state = 26, .external_lex_state = 2},
  [363] = {.lex_state = 24},
  [364] = {.lex_state = 26, .external_lex_state = 2},
  [365] = {.lex_state = 12},
  [366] = {.lex_state = 26, .external_lex_state = 2},
  [367] = {.lex_state = 12},
  [368] = {.lex_state = 24},
  [369] = {.lex_state = 24},
  [370] = {.lex_state = 24},
  [371] = {.lex_state = 24},
  [372] = {.lex_state = 24},
  [373] = {.lex_state = 24},
  [374] = {.lex_state = 26, .external_lex_state = 2},
  [375] = {.lex_state = 24},
  [376] = {.lex_state = 24},
  [377] = {.lex_state = 24},
  [378] = {.lex_state = 24},
  [379] = {.lex_state = 24},
  [380] = {.lex_state = 24},
  [381] = {.lex_state = 12},
  [382] = {.lex_state = 24},
  [383] = {.lex_state = 24},
  [384] = {.lex_state = 24},
  [385] = {.lex_state = 14},
  [386] = {.lex_state = 27},
  [387] = {.lex_state = 27},
  [388] = {.lex_state = 14},
  [389] = {.lex_state = 27},
  [390] = {.lex_state = 22},
  [391] = {.lex_state = 14},
  [392] = {.lex_state = 27},
  [393] = {.lex_state = 14},
  [394] = {.lex_state = 14},
  [395] = {.lex_state = 14},
  [396] = {.lex_state = 14},
  [397] = {.lex_state = 14},
  [398] = {.lex_state = 27},
  [399] = {.lex_state = 14},
  [400] = {.lex_state = 14},
  [401] = {.lex_state = 14},
  [402] = {.lex_state = 14},
  [403] = {.lex_state = 14},
  [404] = {.lex_state = 14},
  [405] = {.lex_state = 27},
  [406] = {.lex_state = 14},
  [407] = {.lex_state = 14},
  [408] = {.lex_state = 14},
  [409] = {.lex_state = 27},
  [410] = {.lex_state = 14},
  [411] = {.lex_state = 14},
  [412] = {.lex_state = 14},
  [413] = {.lex_state = 14},
  [414] = {.lex_state = 14},
  [415] = {.lex_state = 14},
  [416] = {.lex_state = 14},
  [417] = {.lex_state = 14},
  [418] = {.lex_state = 14},
  [419] = {.lex_state = 27},
  [420] = {.lex_state = 14},
  [421] = {.lex_state = 14},
  [422] = {.lex_state = 14},
  [423] = {.lex_state = 14},
  [424] = {.lex_state = 14},
  [425] = {.lex_state = 27},
  [426] = {.lex_state = 14},
  [427] = {.lex_state = 14},
  [428] = {.lex_state = 14},
  [429] = {.lex_state = 14},
  [430] = {.lex_state = 14},
  [431] = {.lex_state = 14},
  [432] = {.lex_state = 14},
  [433] = {.lex_state = 14},
  [434] = {.lex_state = 14},
  [435] = {.lex_state = 14},
  [436] = {.lex_state = 14},
  [437] = {.lex_state = 27},
  [438] = {.lex_state = 14},
  [439] = {.lex_state = 22},
  [440] = {.lex_state = 14},
  [441] = {.lex_state = 14},
  [442] = {.lex_state = 14},
  [443] = {.lex_state = 14},
  [444] = {.lex_state = 14},
  [445] = {.lex_state = 14},
  [446] = {.lex_state = 14},
  [447] = {.lex_state = 14},
  [448] = {.lex_state = 14},
  [449] = {.lex_state = 27},
  [450] = {.lex_state = 14},
  [451] = {.lex_state = 44},
  [452] = {.lex_state = 14},
  [453] = {.lex_state = 14},
  [454] = {.lex_state = 14},
  [455] = {.lex_state = 24},
  [456] = {.lex_state = 24},
  [457] = {.lex_state = 44},
  [458] = {.lex_state = 24},
  [459] = {.lex_state = 24},
  [460] = {.lex_state = 44},
  [461] = {.lex_state = 44},
  [462] = {.lex_state = 44},
  [463] = {.lex_state = 44},
  [464] = {.lex_state = 44},
  [465] = {.lex_state = 24},
  [466] = {.lex_state = 24},
  [467] = {.lex_state = 24},
  [468] = {.lex_state = 9},
  [469] = {.lex_state = 24},
  [470] = {.lex_state = 44},
  [471] = {.lex_state = 44},
  [472] = {.lex_state = 44},
  [473] = {.lex_state = 44},
  [474] = {.lex_state = 44},
  [475] = {.lex_state = 44},
  [476] = {.lex_state = 44},
  [477] = {.lex_state = 44},
  [478] = {.lex_state = 44},
  [479] = {.lex_state = 44},
  [480] = {.lex_state = 9},
  [481] = {.lex_state = 24},
  [482] = {.lex_state = 24},
  [483] = {.lex_state = 24},
  [484] = {.lex_state = 24},
  [485] = {.lex_state = 24},
  [486] = {.lex_state = 24},
  [487] = {.lex_state = 24},
  [488] = {.lex_state = 24},
  [489] = {.lex_state = 24},
  [490] = {.lex_state = 24},
  [491] = {.lex_state = 24},
  [492] = {.lex_state = 44},
  [493] = {.lex_state = 24},
  [494] = {.lex_state = 44},
  [495] = {.lex_state = 44},
  [496] = {.lex_state = 44},
  [497] = {.lex_state = 44},
  [498] = {.lex_state = 14},
  [499] = {.lex_state = 44},
  [500] = {.lex_state = 24},
  [501] = {.lex_state = 14},
  [502] = {.lex_state = 24},
  [503] = {.lex_state = 24},
  [504] = {.lex_state = 24},
  [505] = {.lex_state = 44},
  [506] = {.lex_state = 24},
  [507] = {.lex_state = 24},
  [508] = {.lex_state = 44},
  [509] = {.lex_state = 24},
  [510] = {.lex_state = 24},
  [511] = {.lex_state = 44},
  [512] = {.lex_state = 44},
  [513] = {.lex_state = 44},
  [514] = {.lex_state = 44},
  [515] = {.lex_state = 44},
  [516] = {.lex_state = 44},
  [517] = {.lex_state = 44},
  [518] = {.lex_state = 44},
  [519] = {.lex_state = 44},
  [520] = {.lex_state = 44},
  [521] = {.lex_state = 44},
  [522] = {.lex_state = 44},
  [523] = {.lex_state = 24},
  [524] = {.lex_state = 24},
  [525] = {.lex_state = 24},
  [526] = {.lex_state = 24},
  [527] = {.lex_state = 24},
  [528] = {.lex_state = 24},
  [529] = {.lex_state = 24},
  [530] = {.lex_state = 24},
  [531] = {.lex_state = 44},
  [532] = {.lex_state = 44},
  [533] = {.lex_state = 44},
  [534] = {.lex_state = 44},
  [535] = {.lex_state = 44},
  [536] = {.lex_state = 24},
  [537] = {.lex_state = 24},
  [538] = {.lex_state = 24},
  [539] = {.lex_state = 24},
  [540] = {.lex_state = 24},
  [541] = {.lex_state = 24},
  [542] = {.lex_state = 24},
  [543] = {.lex_state = 24},
  [544] = {.lex_state = 44},
  [545] = {.lex_state = 44},
  [546] = {.lex_state = 44},
  [547] = {.lex_state = 44},
  [548] = {.lex_state = 44},
  [549] = {.lex_state = 44},
  [550] = {.lex_state = 44},
  [551] = {.lex_state = 44},
  [552] = {.lex_state = 44},
  [553] = {.lex_state = 44},
  [554] = {.lex_state = 44},
  [555] = {.lex_state = 44},
  [556] = {.lex_state = 24},
  [557] = {.lex_state = 44},
  [558] = {.lex_state = 44},
  [559] = {.lex_state = 44},
  [560] = {.lex_state = 44},
  [561] = {.lex_state = 44},
  [562] = {.lex_state = 44},
  [563] = {.lex_state = 24},
  [564] = {.lex_state = 44},
  [565] = {.lex_state = 44},
  [566] = {.lex_state = 44},
  [567] = {.lex_state = 44},
  [568] = {.lex_state = 24},
  [569] = {.lex_state = 44},
  [570] = {.lex_state = 24},
  [571] = {.lex_state = 44},
  [572] = {.lex_state = 44},
  [573] = {.lex_state = 44},
  [574] = {.lex_state = 44},
  [575] = {.lex_state = 44},
  [576] = {.lex_state = 44},
  [577] = {.lex_state = 44},
  [578] = {.lex_state = 44},
  [579] = {.lex_state = 44},
  [580] = {.lex_state = 44},
  [581] = {.lex_state = 24},
  [582] = {.lex_state = 44},
  [583] = {.lex_state = 44},
  [584] = {.lex_state = 24},
  [585] = {.lex_state = 44},
  [586] = {.lex_state = 44},
  [587] = {.lex_state = 44},
  [588] = {.lex_state = 44},
  [589] = {.lex_state = 44},
  [590] = {.lex_state = 44},
  [591] = {.lex_state = 44},
  [592] = {.lex_state = 14},
  [593] = {.lex_state = 24},
  [594] = {.lex_state = 24},
  [595] = {.lex_state = 24},
  [596] = {.lex_state = 24},
  [597] = {.lex_state = 24},
  [598] = {.lex_state = 24},
  [599] = {.lex_state = 24},
  [600] = {.lex_state = 24},
  [601] = {.lex_state = 24},
  [602] = {.lex_state = 24},
  [603] = {.lex_state = 24},
  [604] = {.lex_state = 24},
  [605] = {.lex_state = 24},
  [606] = {.lex_state = 24},
  [607] = {.lex_state = 24},
  [608] = {.lex_state = 24},
  [609] = {.lex_state = 24},
  [610] = {.lex_state = 24},
  [611] = {.lex_state = 24},
  [612] = {.lex_state = 24},
  [613] = {.lex_state = 24},
  [614] = {.lex_state = 24},
  [615] = {.lex_state = 24},
  [616] = {.lex_state = 24},
  [617] = {.lex_state = 24},
  [618] = {.lex_state = 24},
  [619] = {.lex_state = 24},
  [620] = {.lex_state = 24},
  [621] = {.lex_state = 24},
  [622] = {.lex_state = 24},
  [623] = {.lex_state = 24},
  [624] = {.lex_state = 24},
  [625] = {.lex_state = 24},
  [626] = {.lex_state = 24},
  [627] = {.lex_state = 24},
  [628] = {.lex_state = 24},
  [629] = {.lex_state = 24},
  [630] = {.lex_state = 24},
  [631] = {.lex_state = 24},
  [632] = {.lex_state = 24},
  [633] = {.lex_state = 24},
  [634] = {.lex_state = 24},
  [635] = {.lex_state = 24},
  [636] = {.lex_state = 24},
  [637] = {.lex_state = 44},
  [638] = {.lex_state = 14},
  [639] = {.lex_state = 44},
  [640] = {.lex_state = 14},
  [641] = {.lex_state = 24},
  [642] = {.lex_state = 14},
  [643] = {.lex_state = 14},
  [644] = {.lex_state = 14},
  [645] = {.lex_state = 14},
  [646] = {.lex_state = 44},
  [647] = {.lex_state = 44},
  [648] = {.lex_state = 24},
  [649] = {.lex_state = 24},
  [650] = {.lex_state = 24},
  [651] = {.lex_state = 24},
  [652] = {.lex_state = 29},
  [653] = {.lex_state = 14},
  [654] = {.lex_state = 14},
  [655] = {.lex_state = 44},
  [656] = {.lex_state = 44},
  [657] = {.lex_state = 9},
  [658] = {.lex_state = 44},
  [659] = {.lex_state = 44},
  [660] = {.lex_state = 44},
  [661] = {.lex_state = 44},
  [662] = {.lex_state = 44},
  [663] = {.lex_state = 44},
  [664] = {.lex_state = 14},
  [665] = {.lex_state = 14},
  [666] = {.lex_state = 28},
  [667] = {.lex_state = 14},
  [668] = {.lex_state = 14},
  [669] = {.lex_state = 20},
  [670] = {.lex_state = 33},
  [671] = {.lex_state = 14},
  [672] = {.lex_state = 14},
  [673] = {.lex_state = 14},
  [674] = {.lex_state = 14},
  [675] = {.lex_state = 14},
  [676] = {.lex_state = 28},
  [677] = {.lex_state = 14},
  [678] = {.lex_state = 14},
  [679] = {.lex_state = 14},
  [680] = {.lex_state = 14},
  [681] = {.lex_state = 14},
  [682] = {.lex_state = 14},
  [683] = {.lex_state = 28},
  [684] = {.lex_state = 28},
  [685] = {.lex_state = 14},
  [686] = {.lex_state = 14},
  [687] = {.lex_state = 14},
  [688] = {.lex_state = 14},
  [689] = {.lex_state = 14},
  [690] = {.lex_state = 28},
  [691] = {.lex_state = 28},
  [692] = {.lex_state = 14},
  [693] = {.lex_state = 20},
  [694] = {.lex_state = 14},
  [695] = {.lex_state = 14},
  [696] = {.lex_state = 14},
  [697] = {.lex_state = 14},
  [698] = {.lex_state = 28},
  [699] = {.lex_state = 20},
  [700] = {.lex_state = 28},
  [701] = {.lex_state = 28},
  [702] = {.lex_state = 14},
  [703] = {.lex_state = 14},
  [704] = {.lex_state = 14},
  [705] = {.lex_state = 14},
  [706] = {.lex_state = 14},
  [707] = {.lex_state = 14},
  [708] = {.lex_state = 14},
  [709] = {.lex_state = 14},
  [710] = {.lex_state = 14},
  [711] = {.lex_state = 20},
  [712] = {.lex_state = 20},
  [713] = {.lex_state = 20},
  [714] = {.lex_state = 33},
  [715] = {.lex_state = 14},
  [716] = {.lex_state = 14},
  [717] = {.lex_state = 28},
  [718] = {.lex_state = 14},
  [719] = {.lex_state = 14},
  [720] = {.lex_state = 14},
  [721] = {.lex_state = 14},
  [722] = {.lex_state = 14},
  [723] = {.lex_state = 14},
  [724] = {.lex_state = 14},
  [725] = {.lex_state = 14},
  [726] = {.lex_state = 20},
  [727] = {.lex_state = 14},
  [728] = {.lex_state = 33},
  [729] = {.lex_state = 20},
  [730] = {.lex_state = 14},
  [731] = {.lex_state = 37},
  [732] = {.lex_state = 14},
  [733] = {.lex_state = 20},
  [734] = {.lex_state = 14},
  [735] = {.lex_state = 14},
  [736] = {.lex_state = 14},
  [737] = {.lex_state = 14},
  [738] = {.lex_state = 14},
  [739] = {.lex_state = 14},
  [740] = {.lex_state = 14},
  [741] = {.lex_state = 14},
  [742] = {.lex_state = 14},
  [743] = {.lex_state = 20},
  [744] = {.lex_state = 14},
  [745] = {.lex_state = 14},
  [746] = {.lex_state = 20},
  [747] = {.lex_state = 14},
  [748] = {.lex_state = 14},
  [749] = {.lex_state = 14},
  [750] = {.lex_state = 14},
  [751] = {.lex_state = 14},
  [752] = {.lex_state = 14},
  [753] = {.lex_state = 14},
  [754] = {.lex_state = 14},
  [755] = {.lex_state = 14},
  [756] = {.lex_state = 14},
  [757] = {.lex_state = 14},
  [758] = {.lex_state = 14},
  [759] = {.lex_state = 20},
  [760] = {.lex_state = 14},
  [761] = {.lex_state = 37},
  [762] = {.lex_state = 15},
  [763] = {.lex_state = 20},
  [764] = {.lex_state = 14},
  [765] = {.lex_state = 31},
  [766] = {.lex_state = 14},
  [767] = {.lex_state = 14},
  [768] = {.lex_state = 15},
  [769] = {.lex_state = 20},
  [770] = {.lex_state = 20},
  [771] = {.lex_state = 14},
  [772] = {.lex_state = 14},
  [773] = {.lex_state = 14},
  [774] = {.lex_state = 14},
  [775] = {.lex_state = 20},
  [776] = {.lex_state = 14},
  [777] = {.lex_state = 14},
  [778] = {.lex_state = 14},
  [779] = {.lex_state = 14},
  [780] = {.lex_state = 14},
  [781] = {.lex_state = 14},
  [782] = {.lex_state = 14},
  [783] = {.lex_state = 14},
  [784] = {.lex_state = 14},
  [785] = {.lex_state = 33},
  [786] = {.lex_state = 14},
  [787] = {.lex_state = 14},
  [788] = {.lex_state = 14},
  [789] = {.lex_state = 20},
  [790] = {.lex_state = 14},
  [791] = {.lex_state = 14},
  [792] = {.lex_state = 14},
  [793] = {.lex_state = 28},
  [794] = {.lex_state = 14},
  [795] = {.lex_state = 14},
  [796] = {.lex_state = 28},
  [797] = {.lex_state = 28},
  [798] = {.lex_state = 20},
  [799] = {.lex_state = 14},
  [800] = {.lex_state = 36},
  [801] = {.lex_state = 44},
  [802] = {.lex_state = 35},
  [803] = {.lex_state = 36},
  [804] = {.lex_state = 44},
  [805] = {.lex_state = 44},
  [806] = {.lex_state = 44},
  [807] = {.lex_state = 44},
  [808] = {.lex_state = 44},
  [809] = {.lex_state = 44},
  [810] = {.lex_state = 44},
  [811] = {.lex_state = 44},
  [812] = {.lex_state = 44},
  [813] = {.lex_state = 35},
  [814] = {.lex_state = 10},
  [815] = {.lex_state = 44},
  [816] = {.lex_state = 44},
  [817] = {.lex_state = 44},
  [818] = {.lex_state = 35},
  [819] = {.lex_state = 44},
  [820] = {.lex_state = 44},
  [821] = {.lex_state = 44},
  [822] = {.lex_state = 35},
  [823] = {.lex_state = 35},
  [824] = {.lex_state = 44},
  [825] = {.lex_state = 44},
  [826] = {.lex_state = 36},
  [827] = {.lex_state = 44},
  [828] = {.lex_state = 44},
  [829] = {.lex_state = 44},
  [830] = {.lex_state = 44},
  [831] = {.lex_state = 44},
  [832] = {.lex_state = 35},
  [833] = {.lex_state = 44},
  [834] = {.lex_state = 44},
  [835] = {.lex_state = 44},
  [836] = {.lex_state = 44},
  [837] = {.lex_state = 44},
  [838] = {.lex_state = 44},
  [839] = {.lex_state = 44},
  [840] = {.lex_state = 44},
  [841] = {.lex_state = 44},
  [842] = {.lex_state = 44},
  [843] = {.lex_state = 36},
  [844] = {.lex_state = 44},
  [845] = {.lex_state = 41},
  [846] = {.lex_state = 44},
  [847] = {.lex_state = 44},
  [848] = {.lex_state = 35},
  [849] = {.lex_state = 44},
  [850] = {.lex_state = 44},
  [851] = {.lex_state = 44},
  [852] = {.lex_state = 44},
  [853] = {.lex_state = 44},
  [854] = {.lex_state = 44},
  [855] = {.lex_state = 36},
  [856] = {.lex_state = 44},
  [857] = {.lex_state = 44},
  [858] = {.lex_state = 34},
  [859] = {.lex_state = 34},
  [860] = {.lex_state = 30},
  [861] = {.lex_state = 8},
  [862] = {.lex_state = 8},
  [863] = {.lex_state = 29},
  [864] = {.lex_state = 32},
  [865] = {.lex_state = 39},
  [866] = {.lex_state = 8},
  [867] = {.lex_state = 16},
  [868] = {.lex_state = 16},
  [869] = {.lex_state = 16},
  [870] = {.lex_state = 36},
  [871] = {.lex_state = 29},
  [872] = {.lex_state = 42},
  [873] = {.lex_state = 40},
  [874] = {.lex_state = 3},
  [875] = {.lex_state = 42},
  [876] = {.lex_state = 42},
  [877] = {.lex_state = 42},
  [878] = {.lex_state = 42},
  [879] = {.lex_state = 42},
  [880] = {.lex_state = 40},
  [881] = {.lex_state = 40},
  [882] = {.lex_state = 40},
  [883] = {.lex_state = 42},
  [884] = {.lex_state = 42},
  [885] = {.lex_state = 40},
  [886] = {.lex_state = 40},
  [887] = {.lex_state = 40},
  [888] = {.lex_state = 42},
  [889] = {.lex_state = 42},
  [890] = {.lex_state = 42},
  [891] = {.lex_state = 42},
  [892] = {.lex_state = 42},
  [893] = {.lex_state = 42},
  [894] = {.lex_state = 40},
  [895] = {.lex_state = 42},
  [896] = {.lex_state = 42},
  [897] = {.lex_state = 40},
  [898] = {.lex_state = 42},
  [899] = {.lex_state = 40},
  [900] = {.lex_state = 40},
  [901] = {.lex_state = 38},
  [902] = {.lex_state = 42},
  [903] = {.lex_state = 42},
  [904] = {.lex_state = 42},
  [905] = {.lex_state = 42},
  [906] = {.lex_state = 3},
  [907] = {.lex_state = 40},
  [908] = {.lex_state = 42},
  [909] = {.lex_state = 42},
  [910] = {.lex_state = 34},
  [911] = {.lex_state = 34},
  [912] = {.lex_state = 34},
  [913] = {.lex_state = 3},
  [914] = {.lex_state = 42},
  [915] = {.lex_state = 42},
  [916] = {.lex_state = 39},
  [917] = {.lex_state = 42},
  [918] = {.lex_state = 42},
  [919] = {.lex_state = 40},
  [920] = {.lex_state = 3},
  [921] = {.lex_state = 40},
  [922] = {.lex_state = 42},
  [923] = {.lex_state = 42},
  [924] = {.lex_state = 40},
  [925] = {.lex_state = 42},
  [926] = {.lex_state = 42},
  [927] = {.lex_state = 42},
  [928] = {.lex_state = 42},
  [929] = {.lex_state = 42},
  [930] = {.lex_state = 42},
  [931] = {.lex_state = 42},
  [932] = {.lex_state = 42},
  [933] = {.lex_state = 42},
  [934] = {.lex_state = 42},
  [935] = {.lex_state = 42},
  [936] = {.lex_state = 38},
  [937] = {.lex_state = 42},
  [938] = {.lex_state = 42},
  [939] = {.lex_state = 42},
  [940] = {.lex_state = 39},
  [941] = {.lex_state = 42},
  [942] = {.lex_state = 42},
  [943] = {.lex_state = 39},
  [944] = {.lex_state = 42},
  [945] = {.lex_state = 42},
  [946] = {.lex_state = 39},
  [947] = {.lex_state = 42},
  [948] = {.lex_state = 3},
  [949] = {.lex_state = 42},
  [950] = {.lex_state = 42},
  [951] = {.lex_state = 42},
  [952] = {.lex_state = 42},
  [953] = {.lex_state = 42},
  [954] = {.lex_state = 42},
  [955] = {.lex_state = 42},
  [956] = {.lex_state = 38},
  [957] = {.lex_state = 42},
  [958] = {.lex_state = 42},
  [959] = {.lex_state = 42},
  [960] = {.lex_state = 3},
  [961] = {.lex_state = 42},
  [962] = {.lex_state = 40},
  [963] = {.lex_state = 42},
  [964] = {.lex_state = 40},
  [965] = {.lex_state = 42},
  [966] = {.lex_state = 39},
  [967] = {.lex_state = 42},
  [968] = {.lex_state = 42},
  [969] = {.lex_state = 42},
  [970] = {.lex_state = 42},
  [971] = {.lex_state = 42},
  [972] = {.lex_state = 42},
  [973] = {.lex_state = 3},
  [974] = {.lex_state = 40},
  [975] = {.lex_state = 40},
  [976] = {.lex_state = 40},
  [977] = {.lex_state = 42},
  [978] = {.lex_state = 42},
  [979] = {.lex_state = 42},
  [980] = {.lex_state = 42},
  [981] = {.lex_state = 40},
  [982] = {.lex_state = 42},
  [983] = {.lex_state = 42},
  [984] = {.lex_state = 42},
  [985] = {.lex_state = 38},
  [986] = {.lex_state = 42},
  [987] = {.lex_state = 42},
  [988] = {.lex_state = 40},
  [989] = {.lex_state = 42},
  [990] = {.lex_state = 40},
  [991] = {.lex_state = 42},
  [992] = {.lex_state = 42},
  [993] = {.lex_state = 42},
  [994] = {.lex_state = 42},
  [995] = {.lex_state = 3},
  [996] = {.lex_state = 42},
  [997] = {.lex_state = 42},
  [998] = {.lex_state = 42},
  [999] = {.lex_state = 42},
  [1000] = {.lex_state = 42},
  [1001] = {.lex_state = 42},
  [1002] = {.lex_state = 42},
  [1003] = {.lex_state = 42},
  [1004] = {.lex_state = 40},
  [1005] = {.lex_state = 42},
  [1006] = {.lex_state = 40},
  [1007] = {.lex_state = 42},
  [1008] = {.lex_state = 42},
  [1009] = {.lex_state = 42},
  [1010] = {.lex_state = 40},
  [1011] = {.lex_state = 42},
  [1012] = {.lex_state = 40},
  [1013] = {.lex_state = 42},
  [1014] = {.lex_state = 40},
  [1015] = {.lex_state = 42},
  [1016] = {.lex_state = 42},
  [1017] = {.lex_state = 42},
  [1018] = {.lex_state = 3},
  [1019] = {.lex_state = 42},
  [1020] = {.lex_state = 42},
  [1021] = {.lex_state = 42},
  [1022] = {.lex_state = 42},
  [1023] = {.lex_state = 42},
  [1024] = {.lex_state = 42},
  [1025] = {.lex_state = 42},
  [1026] = {.lex_state = 40},
  [1027] = {.lex_state = 42},
  [1028] = {.lex_state = 40},
  [1029] = {.lex_state = 42},
  [1030] = {.lex_state = 42},
  [1031] = {.lex_state = 42},
  [1032] = {.lex_state = 42},
  [1033] = {.lex_state = 42},
  [1034] = {.lex_state = 42},
  [1035] = {.lex_state = 42},
  [1036] = {.lex_state = 42},
  [1037] = {.lex_state = 42},
  [1038] = {.lex_state = 42},
  [1039] = {.lex_state = 42},
  [1040] = {.lex_state = 42},
  [1041] = {.lex_state = 42},
  [1042] = {.lex_state = 42},
  [1043] = {.lex_state = 42},
  [1044] = {.lex_state = 42},
  [1045] = {.lex_state = 40},
  [1046] = {.lex_state = 40},
  [1047] = {.lex_state = 40},
  [1048] = {.lex_state = 3},
  [1049] = {.lex_state = 40},
  [1050] = {.lex_state = 40},
  [1051] = {.lex_state = 42},
  [1052] = {.lex_state = 40},
  [1053] = {.lex_state = 0},
  [1054] = {.lex_state = 0},
  [1055] = {.lex_state = 4},
  [1056] = {.lex_state = 42},
  [1057] = {.lex_state = 0},
  [1058] = {.lex_state = 0},
  [1059] = {.lex_state = 4},
  [1060] = {.lex_state = 0},
  [1061] = {.lex_state = 42},
  [1062] = {.lex_state = 42},
  [1063] = {.lex_state = 0},
  [1064] = {.lex_state = 4},
  [1065] = {.lex_state = 42},
  [1066] = {.lex_state = 42},
  [1067] = {.lex_state = 42},
  [1068] = {.lex_state = 42},
  [1069] = {.lex_state = 42},
  [1070] = {.lex_state = 42},
  [1071] = {.lex_state = 42},
  [1072] = {.lex_state = 42},
  [1073] = {.lex_state = 42},
  [1074] = {.lex_state = 42},
  [1075] = {.lex_state = 42},
  [1076] = {.lex_state = 0},
  [1077] = {.lex_state = 3},
  [1078] = {.lex_state = 0},
  [1079] = {.lex_state = 0},
  [1080] = {.lex_state = 0},
  [1081] = {.lex_state = 4},
  [1082] = {.lex_state = 42},
  [1083] = {.lex_state = 42},
  [1084] = {.lex_state = 42},
  [1085] = {.lex_state = 42},
  [1086] = {.lex_state = 42},
  [1087] = {.lex_state = 42},
  [1088] = {.lex_state = 3},
};

enum {
  ts_external_token__error_end = 0,
  ts_external_token__error_sentinel = 1,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token__error_end] = sym__error_end,
  [ts_external_token__error_sentinel] = sym__error_sentinel,
};

static const bool ts_external_scanner_states[3][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token__error_end] = true,
    [ts_external_token__error_sentinel] = true,
  },
  [2] = {
    [ts_external_token__error_end] = true,
  },
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [sym_optional_marker] = ACTIONS(1),
    [sym_required_marker] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_LPAREN2] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [sym__junk] = ACTIONS(1),
    [sym__stray] = ACTIONS(1),
    [sym__end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym_doc_comment] = ACTIONS(1),
    [sym_identifier] = ACTIONS(1),
    [sym__error_end] = ACTIONS(1),
    [sym__error_sentinel] = ACTIONS(1),
  },
  [1] = {
    [sym_schema] = STATE(1080),
    [sym__items] = STATE(2),
    [sym__item] = STATE(115),
    [sym__type_alias_line] = STATE(115),
    [sym_model_block] = STATE(115),
    [sym_view_block] = STATE(115),
    [sym_type_block] = STATE(115),
    [sym_enum_block] = STATE(115),
    [sym_datasource_block] = STATE(115),
    [sym_generator_block] = STATE(115),
    [sym_type_alias] = STATE(717),
    [sym_unknown_block] = STATE(115),
    [sym__bad] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [anon_sym_model] = ACTIONS(5),
    [anon_sym_view] = ACTIONS(7),
    [anon_sym_type] = ACTIONS(9),
    [anon_sym_enum] = ACTIONS(11),
    [anon_sym_datasource] = ACTIONS(13),
    [anon_sym_generator] = ACTIONS(15),
    [sym__junk] = ACTIONS(17),
    [sym__newline] = ACTIONS(19),
    [sym_comment] = ACTIONS(21),
    [sym_doc_comment] = ACTIONS(23),
    [sym_block_comment] = ACTIONS(23),
    [sym_identifier] = ACTIONS(25),
    [sym__error_end] = ACTIONS(19),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 15,
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
      sym__junk,
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(27), 1,
      ts_builtin_sym_end,
    ACTIONS(31), 1,
      sym_comment,
    STATE(96), 1,
      sym__bad,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(29), 2,
      sym__error_end,
      sym__newline,
    ACTIONS(33), 2,
      sym_doc_comment,
      sym_block_comment,
    STATE(111), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [56] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(37), 1,
      sym__junk,
    ACTIONS(39), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(41), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(35), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(86), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [107] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(45), 1,
      sym__junk,
    ACTIONS(47), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(49), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(43), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(110), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [158] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(53), 1,
      sym__junk,
    ACTIONS(55), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(57), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(51), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(68), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [209] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(61), 1,
      sym__junk,
    ACTIONS(63), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(65), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(59), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(92), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [260] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(69), 1,
      sym__junk,
    ACTIONS(71), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(73), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(67), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(84), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [311] = 13,
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
    ACTIONS(25), 1,
      sym_identifier,
    ACTIONS(77), 1,
      sym__junk,
    ACTIONS(79), 1,
      sym_comment,
    STATE(717), 1,
      sym_type_alias,
    ACTIONS(81), 2,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(75), 3,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
    STATE(90), 9,
      sym__item,
      sym__type_alias_line,
      sym_model_block,
      sym_view_block,
      sym_type_block,
      sym_enum_block,
      sym_datasource_block,
      sym_generator_block,
      sym_unknown_block,
  [362] = 11,
    ACTIONS(83), 1,
      anon_sym_LBRACE,
    ACTIONS(85), 1,
      anon_sym_LBRACK,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(91), 1,
      sym_comment,
    ACTIONS(93), 1,
      sym__field_attribute_name,
    ACTIONS(95), 1,
      sym__word,
    ACTIONS(97), 1,
      sym__dotted,
    ACTIONS(99), 2,
      sym_number,
      sym_string,
    STATE(816), 2,
      sym__bad,
      sym__bad_member,
    ACTIONS(89), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    STATE(384), 3,
      sym_function_call,
      sym_array,
      sym_object,
  [402] = 11,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(105), 1,
      anon_sym_RPAREN,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(109), 1,
      anon_sym_COMMA,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(113), 1,
      sym__word,
    ACTIONS(115), 1,
      sym__dotted,
    STATE(493), 1,
      sym__bad_rest,
    ACTIONS(101), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(117), 2,
      sym_number,
      sym_string,
    STATE(498), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [441] = 11,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(121), 1,
      anon_sym_RPAREN,
    ACTIONS(123), 1,
      anon_sym_COMMA,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(127), 1,
      sym__word,
    ACTIONS(129), 1,
      sym__dotted,
    STATE(668), 1,
      sym__bad_rest,
    ACTIONS(119), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(131), 2,
      sym_number,
      sym_string,
    STATE(638), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [480] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(135), 1,
      anon_sym_RPAREN,
    ACTIONS(137), 1,
      sym__word,
    ACTIONS(139), 1,
      sym__dotted,
    STATE(467), 1,
      sym__bad_rest,
    ACTIONS(133), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(141), 2,
      sym_number,
      sym_string,
    STATE(417), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [516] = 13,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(143), 1,
      anon_sym_COLON,
    ACTIONS(145), 1,
      anon_sym_Unsupported,
    ACTIONS(147), 1,
      anon_sym_LBRACK,
    ACTIONS(151), 1,
      sym_comment,
    ACTIONS(153), 1,
      sym_identifier,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    STATE(227), 1,
      sym_unsupported_type,
    STATE(359), 1,
      sym_legacy_list,
    STATE(360), 1,
      sym_field_attribute,
    STATE(377), 1,
      sym__after_colon,
    STATE(831), 1,
      sym__bad,
    ACTIONS(149), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [558] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(159), 1,
      anon_sym_RPAREN,
    ACTIONS(161), 1,
      sym__word,
    ACTIONS(163), 1,
      sym__dotted,
    STATE(651), 1,
      sym__bad_rest,
    ACTIONS(157), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(165), 2,
      sym_number,
      sym_string,
    STATE(653), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [594] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(169), 1,
      anon_sym_RPAREN,
    ACTIONS(171), 1,
      sym__word,
    ACTIONS(173), 1,
      sym__dotted,
    STATE(650), 1,
      sym__bad_rest,
    ACTIONS(167), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(175), 2,
      sym_number,
      sym_string,
    STATE(654), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [630] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(179), 1,
      anon_sym_RPAREN,
    ACTIONS(181), 1,
      sym__word,
    ACTIONS(183), 1,
      sym__dotted,
    STATE(465), 1,
      sym__bad_rest,
    ACTIONS(177), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(185), 2,
      sym_number,
      sym_string,
    STATE(436), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [666] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(189), 1,
      anon_sym_RPAREN,
    ACTIONS(191), 1,
      sym__word,
    ACTIONS(193), 1,
      sym__dotted,
    STATE(466), 1,
      sym__bad_rest,
    ACTIONS(187), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(195), 2,
      sym_number,
      sym_string,
    STATE(441), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [702] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(199), 1,
      anon_sym_RPAREN,
    ACTIONS(201), 1,
      sym__word,
    ACTIONS(203), 1,
      sym__dotted,
    STATE(469), 1,
      sym__bad_rest,
    ACTIONS(197), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(205), 2,
      sym_number,
      sym_string,
    STATE(395), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [738] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(209), 1,
      anon_sym_RPAREN,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    STATE(500), 1,
      sym__bad_rest,
    ACTIONS(207), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [774] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(219), 1,
      anon_sym_RPAREN,
    STATE(502), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(217), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [810] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(223), 1,
      anon_sym_RPAREN,
    STATE(503), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(221), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [846] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(227), 1,
      anon_sym_RPAREN,
    STATE(504), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(225), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [882] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(231), 1,
      anon_sym_RPAREN,
    STATE(506), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(229), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [918] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(235), 1,
      anon_sym_RPAREN,
    STATE(507), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(233), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [954] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(239), 1,
      anon_sym_RPAREN,
    STATE(509), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(237), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [990] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(243), 1,
      anon_sym_RPAREN,
    STATE(510), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(241), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1026] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(247), 1,
      anon_sym_RPAREN,
    STATE(523), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(245), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1062] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(251), 1,
      anon_sym_RPAREN,
    STATE(524), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(249), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1098] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(255), 1,
      anon_sym_RPAREN,
    STATE(525), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(253), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1134] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(259), 1,
      anon_sym_RPAREN,
    STATE(526), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(257), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1170] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(263), 1,
      anon_sym_RPAREN,
    STATE(527), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(261), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1206] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(267), 1,
      anon_sym_RPAREN,
    STATE(741), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(265), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1242] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(271), 1,
      anon_sym_RPAREN,
    STATE(529), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(269), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1278] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(275), 1,
      anon_sym_RPAREN,
    STATE(530), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(273), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1314] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(279), 1,
      anon_sym_RPAREN,
    ACTIONS(281), 1,
      sym__word,
    ACTIONS(283), 1,
      sym__dotted,
    STATE(681), 1,
      sym__bad_rest,
    ACTIONS(277), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(285), 2,
      sym_number,
      sym_string,
    STATE(642), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1350] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(289), 1,
      anon_sym_RPAREN,
    ACTIONS(291), 1,
      sym__word,
    ACTIONS(293), 1,
      sym__dotted,
    STATE(680), 1,
      sym__bad_rest,
    ACTIONS(287), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(295), 2,
      sym_number,
      sym_string,
    STATE(643), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1386] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(299), 1,
      anon_sym_RPAREN,
    ACTIONS(301), 1,
      sym__word,
    ACTIONS(303), 1,
      sym__dotted,
    STATE(694), 1,
      sym__bad_rest,
    ACTIONS(297), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(305), 2,
      sym_number,
      sym_string,
    STATE(393), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1422] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(309), 1,
      anon_sym_RPAREN,
    ACTIONS(311), 1,
      sym__word,
    ACTIONS(313), 1,
      sym__dotted,
    STATE(695), 1,
      sym__bad_rest,
    ACTIONS(307), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(315), 2,
      sym_number,
      sym_string,
    STATE(396), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1458] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(319), 1,
      anon_sym_RPAREN,
    ACTIONS(321), 1,
      sym__word,
    ACTIONS(323), 1,
      sym__dotted,
    STATE(696), 1,
      sym__bad_rest,
    ACTIONS(317), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(325), 2,
      sym_number,
      sym_string,
    STATE(399), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1494] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(329), 1,
      anon_sym_RPAREN,
    ACTIONS(331), 1,
      sym__word,
    ACTIONS(333), 1,
      sym__dotted,
    STATE(697), 1,
      sym__bad_rest,
    ACTIONS(327), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    ACTIONS(335), 2,
      sym_number,
      sym_string,
    STATE(402), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1530] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(339), 1,
      anon_sym_RPAREN,
    STATE(718), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(337), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1566] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(343), 1,
      anon_sym_RPAREN,
    STATE(719), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(341), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1602] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(347), 1,
      anon_sym_RPAREN,
    STATE(720), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(345), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1638] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(351), 1,
      anon_sym_RPAREN,
    STATE(721), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(349), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1674] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(355), 1,
      anon_sym_RPAREN,
    STATE(722), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(353), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1710] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(359), 1,
      anon_sym_RPAREN,
    STATE(723), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(357), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1746] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(363), 1,
      anon_sym_RPAREN,
    STATE(724), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(361), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1782] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(367), 1,
      anon_sym_RPAREN,
    STATE(725), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(365), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1818] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(371), 1,
      anon_sym_RPAREN,
    STATE(734), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(369), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1854] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(375), 1,
      anon_sym_RPAREN,
    STATE(735), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(373), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1890] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(379), 1,
      anon_sym_RPAREN,
    STATE(799), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(377), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1926] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(383), 1,
      anon_sym_RPAREN,
    STATE(737), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(381), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1962] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(387), 1,
      anon_sym_RPAREN,
    STATE(738), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(385), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [1998] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(391), 1,
      anon_sym_RPAREN,
    STATE(664), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(389), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [2034] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(395), 1,
      anon_sym_RPAREN,
    STATE(740), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(393), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [2070] = 10,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(399), 1,
      anon_sym_RPAREN,
    STATE(528), 1,
      sym__bad_rest,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    ACTIONS(397), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [2106] = 2,
    ACTIONS(401), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(403), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2125] = 2,
    ACTIONS(405), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(407), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2144] = 2,
    ACTIONS(409), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(411), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2163] = 2,
    ACTIONS(413), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(415), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2182] = 2,
    ACTIONS(417), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(419), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2201] = 2,
    ACTIONS(421), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(423), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2220] = 2,
    ACTIONS(425), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(427), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2239] = 2,
    ACTIONS(429), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(431), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2258] = 2,
    ACTIONS(433), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(435), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2277] = 2,
    ACTIONS(437), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(439), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2296] = 2,
    ACTIONS(441), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(443), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2315] = 3,
    ACTIONS(445), 1,
      sym__newline,
    ACTIONS(67), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(69), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2336] = 2,
    ACTIONS(447), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(449), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2355] = 2,
    ACTIONS(451), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(453), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2374] = 2,
    ACTIONS(455), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(457), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2393] = 2,
    ACTIONS(459), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(461), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2412] = 2,
    ACTIONS(463), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(465), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2431] = 2,
    ACTIONS(467), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(469), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2450] = 2,
    ACTIONS(471), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(473), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2469] = 2,
    ACTIONS(475), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(477), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2488] = 2,
    ACTIONS(479), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(481), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2507] = 2,
    ACTIONS(483), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(485), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2526] = 2,
    ACTIONS(487), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(489), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2545] = 2,
    ACTIONS(491), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(493), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2564] = 2,
    ACTIONS(495), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(497), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2583] = 2,
    ACTIONS(499), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(501), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2602] = 2,
    ACTIONS(503), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(505), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2621] = 3,
    ACTIONS(507), 1,
      sym__newline,
    ACTIONS(75), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(77), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2642] = 8,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(511), 1,
      sym__stray,
    ACTIONS(513), 1,
      sym__word,
    ACTIONS(515), 1,
      sym__dotted,
    ACTIONS(517), 2,
      sym_number,
      sym_string,
    STATE(783), 3,
      sym_function_call,
      sym_array,
      sym_object,
    ACTIONS(509), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [2673] = 3,
    ACTIONS(519), 1,
      sym__newline,
    ACTIONS(43), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(45), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2694] = 2,
    ACTIONS(521), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(523), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2713] = 2,
    ACTIONS(525), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(527), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2732] = 2,
    ACTIONS(529), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(531), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2751] = 3,
    ACTIONS(533), 1,
      sym__newline,
    ACTIONS(59), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(61), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2772] = 2,
    ACTIONS(535), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(537), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2791] = 3,
    ACTIONS(543), 1,
      sym__newline,
    ACTIONS(539), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(541), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2812] = 2,
    ACTIONS(545), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(547), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2831] = 2,
    ACTIONS(549), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(551), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2850] = 2,
    ACTIONS(553), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(555), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2869] = 2,
    ACTIONS(35), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(37), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2888] = 2,
    ACTIONS(557), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(559), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2907] = 2,
    ACTIONS(561), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(563), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2926] = 2,
    ACTIONS(565), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(567), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2945] = 2,
    ACTIONS(569), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(571), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2964] = 2,
    ACTIONS(573), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(575), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2983] = 2,
    ACTIONS(577), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(579), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3002] = 2,
    ACTIONS(581), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(583), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3021] = 2,
    ACTIONS(585), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(587), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3040] = 2,
    ACTIONS(589), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(591), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3059] = 2,
    ACTIONS(593), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(595), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3078] = 2,
    ACTIONS(597), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(599), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3097] = 2,
    ACTIONS(601), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(603), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3116] = 2,
    ACTIONS(605), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(607), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3135] = 3,
    ACTIONS(609), 1,
      sym__newline,
    ACTIONS(51), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(53), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3156] = 3,
    ACTIONS(611), 1,
      sym__newline,
    ACTIONS(35), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(37), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3177] = 2,
    ACTIONS(613), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(615), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3196] = 2,
    ACTIONS(617), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(619), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3215] = 2,
    ACTIONS(621), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(623), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3234] = 3,
    ACTIONS(629), 1,
      sym__newline,
    ACTIONS(625), 4,
      sym__error_end,
      ts_builtin_sym_end,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(627), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3255] = 2,
    ACTIONS(631), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(633), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3274] = 2,
    ACTIONS(635), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(637), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3293] = 2,
    ACTIONS(639), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(641), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3312] = 2,
    ACTIONS(643), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(645), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3331] = 2,
    ACTIONS(647), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(649), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3350] = 2,
    ACTIONS(651), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(653), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3369] = 2,
    ACTIONS(655), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(657), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3388] = 2,
    ACTIONS(659), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(661), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3407] = 2,
    ACTIONS(663), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(665), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3426] = 2,
    ACTIONS(667), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(669), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3445] = 2,
    ACTIONS(671), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(673), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3464] = 2,
    ACTIONS(675), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(677), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3483] = 2,
    ACTIONS(679), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(681), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3502] = 2,
    ACTIONS(683), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(685), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3521] = 2,
    ACTIONS(687), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(689), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3540] = 2,
    ACTIONS(691), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(693), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3559] = 2,
    ACTIONS(539), 5,
      sym__error_end,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(541), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [3578] = 9,
    ACTIONS(695), 1,
      anon_sym_RBRACE,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3610] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(709), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3642] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(711), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3674] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(713), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3706] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(715), 1,
      anon_sym_RBRACE,
    ACTIONS(719), 1,
      sym_comment,
    ACTIONS(721), 1,
      sym_doc_comment,
    ACTIONS(723), 1,
      sym_identifier,
    STATE(291), 1,
      sym__bad,
    ACTIONS(717), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(494), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
  [3738] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(719), 1,
      sym_comment,
    ACTIONS(721), 1,
      sym_doc_comment,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(725), 1,
      anon_sym_RBRACE,
    STATE(291), 1,
      sym__bad,
    ACTIONS(717), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(494), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
  [3770] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(727), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3802] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(729), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3834] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(731), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3866] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(733), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3898] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(701), 1,
      sym_comment,
    ACTIONS(703), 1,
      sym_doc_comment,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(735), 1,
      anon_sym_RBRACE,
    STATE(297), 1,
      sym__bad,
    ACTIONS(699), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(457), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
  [3930] = 9,
    ACTIONS(697), 1,
      sym__junk,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(719), 1,
      sym_comment,
    ACTIONS(721), 1,
      sym_doc_comment,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(737), 1,
      anon_sym_RBRACE,
    STATE(291), 1,
      sym__bad,
    ACTIONS(717), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
    STATE(494), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
  [3962] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(741), 2,
      sym__junk,
      sym_comment,
    STATE(492), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(739), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3985] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(745), 2,
      sym__junk,
      sym_comment,
    STATE(637), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(743), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4008] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(749), 2,
      sym__junk,
      sym_comment,
    STATE(505), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(747), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4031] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(753), 2,
      sym__junk,
      sym_comment,
    STATE(508), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(751), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4054] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(757), 2,
      sym__junk,
      sym_comment,
    STATE(646), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(755), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4077] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(761), 2,
      sym__junk,
      sym_comment,
    STATE(647), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(759), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4100] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(749), 2,
      sym__junk,
      sym_comment,
    STATE(513), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(747), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4123] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(757), 2,
      sym__junk,
      sym_comment,
    STATE(655), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(755), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4146] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(765), 2,
      sym__junk,
      sym_comment,
    STATE(656), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(763), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4169] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(769), 2,
      sym__junk,
      sym_comment,
    STATE(658), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(767), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4192] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(765), 2,
      sym__junk,
      sym_comment,
    STATE(659), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(763), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4215] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(773), 2,
      sym__junk,
      sym_comment,
    STATE(575), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(771), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4238] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(777), 2,
      sym__junk,
      sym_comment,
    STATE(451), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(775), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4261] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(781), 2,
      sym__junk,
      sym_comment,
    STATE(460), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(779), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4284] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(785), 2,
      sym__junk,
      sym_comment,
    STATE(463), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(783), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4307] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(789), 2,
      sym__junk,
      sym_comment,
    STATE(464), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(787), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4330] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(793), 2,
      sym__junk,
      sym_comment,
    STATE(478), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(791), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4353] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(785), 2,
      sym__junk,
      sym_comment,
    STATE(470), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(783), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4376] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(797), 2,
      sym__junk,
      sym_comment,
    STATE(471), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(795), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4399] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(801), 2,
      sym__junk,
      sym_comment,
    STATE(472), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(799), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4422] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(797), 2,
      sym__junk,
      sym_comment,
    STATE(473), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(795), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4445] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(805), 2,
      sym__junk,
      sym_comment,
    STATE(479), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(803), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4468] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(809), 2,
      sym__junk,
      sym_comment,
    STATE(477), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(807), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4491] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(813), 2,
      sym__junk,
      sym_comment,
    STATE(496), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(811), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4514] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(817), 2,
      sym__junk,
      sym_comment,
    STATE(497), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(815), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4537] = 9,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(819), 1,
      anon_sym_LPAREN,
    ACTIONS(823), 1,
      sym_list_marker,
    ACTIONS(827), 1,
      sym_comment,
    STATE(369), 1,
      sym_field_attribute,
    STATE(811), 1,
      sym__bad,
    ACTIONS(821), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(825), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4568] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(813), 2,
      sym__junk,
      sym_comment,
    STATE(511), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(811), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4591] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(831), 2,
      sym__junk,
      sym_comment,
    STATE(512), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(829), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4614] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(835), 2,
      sym__junk,
      sym_comment,
    STATE(514), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(833), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4637] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(831), 2,
      sym__junk,
      sym_comment,
    STATE(515), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(829), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4660] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(839), 2,
      sym__junk,
      sym_comment,
    STATE(520), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(837), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4683] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(843), 2,
      sym__junk,
      sym_comment,
    STATE(554), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(841), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4706] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(847), 2,
      sym__junk,
      sym_comment,
    STATE(531), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(845), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4729] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(851), 2,
      sym__junk,
      sym_comment,
    STATE(535), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(849), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4752] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(855), 2,
      sym__junk,
      sym_comment,
    STATE(544), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(853), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4775] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(859), 2,
      sym__junk,
      sym_comment,
    STATE(545), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(857), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4798] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(863), 2,
      sym__junk,
      sym_comment,
    STATE(546), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(861), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4821] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(859), 2,
      sym__junk,
      sym_comment,
    STATE(547), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(857), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4844] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(867), 2,
      sym__junk,
      sym_comment,
    STATE(551), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(865), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4867] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(871), 2,
      sym__junk,
      sym_comment,
    STATE(552), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(869), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4890] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(875), 2,
      sym__junk,
      sym_comment,
    STATE(555), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(873), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4913] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(879), 2,
      sym__junk,
      sym_comment,
    STATE(557), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(877), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4936] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(875), 2,
      sym__junk,
      sym_comment,
    STATE(558), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(873), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4959] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(883), 2,
      sym__junk,
      sym_comment,
    STATE(559), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(881), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4982] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(887), 2,
      sym__junk,
      sym_comment,
    STATE(560), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(885), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5005] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(883), 2,
      sym__junk,
      sym_comment,
    STATE(561), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(881), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5028] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(891), 2,
      sym__junk,
      sym_comment,
    STATE(566), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(889), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5051] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(895), 2,
      sym__junk,
      sym_comment,
    STATE(567), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(893), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5074] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(899), 2,
      sym__junk,
      sym_comment,
    STATE(571), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(897), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5097] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(903), 2,
      sym__junk,
      sym_comment,
    STATE(572), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(901), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5120] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(899), 2,
      sym__junk,
      sym_comment,
    STATE(573), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(897), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5143] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(907), 2,
      sym__junk,
      sym_comment,
    STATE(574), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(905), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5166] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(911), 2,
      sym__junk,
      sym_comment,
    STATE(663), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(909), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5189] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(907), 2,
      sym__junk,
      sym_comment,
    STATE(576), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(905), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5212] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(915), 2,
      sym__junk,
      sym_comment,
    STATE(580), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(913), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5235] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(919), 2,
      sym__junk,
      sym_comment,
    STATE(582), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(917), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5258] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(923), 2,
      sym__junk,
      sym_comment,
    STATE(586), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(921), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5281] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(927), 2,
      sym__junk,
      sym_comment,
    STATE(587), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(925), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5304] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(931), 2,
      sym__junk,
      sym_comment,
    STATE(588), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(929), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5327] = 5,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(723), 1,
      sym_identifier,
    ACTIONS(935), 2,
      sym__junk,
      sym_comment,
    STATE(589), 3,
      sym__value_line,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(933), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5350] = 9,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(937), 1,
      anon_sym_RBRACK,
    ACTIONS(939), 1,
      sym__word,
    ACTIONS(941), 1,
      sym__dotted,
    STATE(595), 1,
      sym__bad_rest,
    ACTIONS(943), 2,
      sym_number,
      sym_string,
    STATE(640), 3,
      sym_function_call,
      sym_array,
      sym_object,
  [5381] = 9,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(945), 1,
      anon_sym_RBRACK,
    ACTIONS(947), 1,
      sym__word,
    ACTIONS(949), 1,
      sym__dotted,
    STATE(790), 1,
      sym__bad_rest,
    ACTIONS(951), 2,
      sym_number,
      sym_string,
    STATE(592), 3,
      sym_function_call,
      sym_array,
      sym_object,
  [5412] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(793), 2,
      sym__junk,
      sym_comment,
    STATE(499), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(791), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5435] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(955), 2,
      sym__junk,
      sym_comment,
    STATE(583), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(953), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5458] = 5,
    ACTIONS(705), 1,
      sym_identifier,
    ACTIONS(707), 1,
      sym__block_attribute_name,
    ACTIONS(855), 2,
      sym__junk,
      sym_comment,
    STATE(534), 3,
      sym__field_line,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(853), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5481] = 8,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(93), 1,
      sym__field_attribute_name,
    ACTIONS(957), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(959), 1,
      anon_sym_LPAREN2,
    ACTIONS(963), 1,
      sym_comment,
    STATE(379), 1,
      sym_arguments,
    STATE(834), 2,
      sym__bad,
      sym__bad_member,
    ACTIONS(961), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5509] = 10,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(969), 1,
      anon_sym_RPAREN,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(975), 1,
      anon_sym_COMMA,
    STATE(411), 1,
      aux_sym_arguments_repeat1,
    STATE(491), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(965), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5541] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(977), 1,
      sym__word,
    ACTIONS(979), 1,
      sym__dotted,
    ACTIONS(981), 2,
      sym_number,
      sym_string,
    STATE(453), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5567] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(983), 1,
      sym__word,
    ACTIONS(985), 1,
      sym__dotted,
    ACTIONS(987), 2,
      sym_number,
      sym_string,
    STATE(454), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5593] = 7,
    ACTIONS(147), 1,
      anon_sym_LBRACK,
    ACTIONS(989), 1,
      anon_sym_Unsupported,
    ACTIONS(995), 1,
      sym_identifier,
    STATE(322), 1,
      sym_unsupported_type,
    STATE(481), 1,
      sym_legacy_list,
    ACTIONS(991), 2,
      sym__junk,
      sym_comment,
    ACTIONS(993), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [5619] = 8,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(997), 1,
      sym__word,
    ACTIONS(999), 1,
      sym__dotted,
    STATE(771), 1,
      sym__bad_rest,
    ACTIONS(1001), 2,
      sym_number,
      sym_string,
    STATE(739), 3,
      sym_function_call,
      sym_array,
      sym_object,
  [5647] = 8,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(823), 1,
      sym_list_marker,
    ACTIONS(827), 1,
      sym_comment,
    STATE(369), 1,
      sym_field_attribute,
    STATE(811), 1,
      sym__bad,
    ACTIONS(821), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(825), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5675] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1003), 1,
      sym__word,
    ACTIONS(1005), 1,
      sym__dotted,
    ACTIONS(1007), 2,
      sym_number,
      sym_string,
    STATE(435), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5701] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1009), 1,
      sym__word,
    ACTIONS(1011), 1,
      sym__dotted,
    ACTIONS(1013), 2,
      sym_number,
      sym_string,
    STATE(438), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5727] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1015), 1,
      sym__word,
    ACTIONS(1017), 1,
      sym__dotted,
    ACTIONS(1019), 2,
      sym_number,
      sym_string,
    STATE(440), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5753] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1021), 1,
      sym__word,
    ACTIONS(1023), 1,
      sym__dotted,
    ACTIONS(1025), 2,
      sym_number,
      sym_string,
    STATE(388), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5779] = 10,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1029), 1,
      anon_sym_RPAREN,
    ACTIONS(1031), 1,
      anon_sym_COMMA,
    STATE(391), 1,
      aux_sym_arguments_repeat1,
    STATE(483), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1027), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5811] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1033), 1,
      sym__word,
    ACTIONS(1035), 1,
      sym__dotted,
    ACTIONS(1037), 2,
      sym_number,
      sym_string,
    STATE(744), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [5837] = 10,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1041), 1,
      anon_sym_RPAREN,
    ACTIONS(1043), 1,
      anon_sym_COMMA,
    STATE(412), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(703), 1,
      sym__bad_rest,
    ACTIONS(1039), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5869] = 10,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1047), 1,
      anon_sym_RPAREN,
    ACTIONS(1049), 1,
      anon_sym_COMMA,
    STATE(416), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(705), 1,
      sym__bad_rest,
    ACTIONS(1045), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5901] = 10,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1053), 1,
      anon_sym_RPAREN,
    ACTIONS(1055), 1,
      anon_sym_COMMA,
    STATE(420), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(707), 1,
      sym__bad_rest,
    ACTIONS(1051), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5933] = 10,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1059), 1,
      anon_sym_RPAREN,
    ACTIONS(1061), 1,
      anon_sym_COMMA,
    STATE(424), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(709), 1,
      sym__bad_rest,
    ACTIONS(1057), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [5965] = 8,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1065), 1,
      sym_list_marker,
    ACTIONS(1069), 1,
      sym_comment,
    STATE(373), 1,
      sym_field_attribute,
    STATE(819), 1,
      sym__bad,
    ACTIONS(1063), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(1067), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5993] = 10,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1073), 1,
      anon_sym_RPAREN,
    ACTIONS(1075), 1,
      anon_sym_COMMA,
    STATE(397), 1,
      aux_sym_arguments_repeat1,
    STATE(485), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1071), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6025] = 10,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1079), 1,
      anon_sym_RPAREN,
    ACTIONS(1081), 1,
      anon_sym_COMMA,
    STATE(403), 1,
      aux_sym_arguments_repeat1,
    STATE(488), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1077), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6057] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1083), 1,
      sym__word,
    ACTIONS(1085), 1,
      sym__dotted,
    ACTIONS(1087), 2,
      sym_number,
      sym_string,
    STATE(410), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6083] = 8,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(93), 1,
      sym__field_attribute_name,
    ACTIONS(957), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(959), 1,
      anon_sym_LPAREN2,
    ACTIONS(1091), 1,
      sym_comment,
    STATE(596), 1,
      sym_arguments,
    STATE(857), 2,
      sym__bad,
      sym__bad_member,
    ACTIONS(1089), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [6111] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1093), 1,
      sym__word,
    ACTIONS(1095), 1,
      sym__dotted,
    ACTIONS(1097), 2,
      sym_number,
      sym_string,
    STATE(644), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6137] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1099), 1,
      sym__word,
    ACTIONS(1101), 1,
      sym__dotted,
    ACTIONS(1103), 2,
      sym_number,
      sym_string,
    STATE(645), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6163] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1105), 1,
      sym__word,
    ACTIONS(1107), 1,
      sym__dotted,
    ACTIONS(1109), 2,
      sym_number,
      sym_string,
    STATE(404), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6189] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1111), 1,
      sym__word,
    ACTIONS(1113), 1,
      sym__dotted,
    ACTIONS(1115), 2,
      sym_number,
      sym_string,
    STATE(406), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6215] = 7,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1117), 1,
      sym__word,
    ACTIONS(1119), 1,
      sym__dotted,
    ACTIONS(1121), 2,
      sym_number,
      sym_string,
    STATE(385), 4,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad_rest,
  [6241] = 8,
    ACTIONS(1123), 1,
      anon_sym_RBRACE,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6268] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1137), 1,
      anon_sym_RPAREN,
    ACTIONS(1139), 1,
      anon_sym_COMMA,
    STATE(459), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1135), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6297] = 8,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    ACTIONS(1141), 1,
      anon_sym_RBRACE,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6324] = 5,
    ACTIONS(819), 1,
      anon_sym_LPAREN,
    ACTIONS(1145), 1,
      sym_list_marker,
    ACTIONS(1143), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(1147), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1149), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [6345] = 6,
    ACTIONS(103), 1,
      anon_sym_LBRACE,
    ACTIONS(107), 1,
      anon_sym_LBRACK,
    ACTIONS(211), 1,
      sym__word,
    ACTIONS(213), 1,
      sym__dotted,
    ACTIONS(215), 2,
      sym_number,
      sym_string,
    STATE(682), 4,
      sym_named_argument,
      sym_function_call,
      sym_array,
      sym_object,
  [6368] = 8,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    ACTIONS(1151), 1,
      anon_sym_RBRACE,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6395] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1029), 1,
      anon_sym_RPAREN,
    ACTIONS(1031), 1,
      anon_sym_COMMA,
    STATE(391), 1,
      aux_sym_arguments_repeat1,
    STATE(483), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1027), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6424] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1073), 1,
      anon_sym_RPAREN,
    ACTIONS(1075), 1,
      anon_sym_COMMA,
    STATE(397), 1,
      aux_sym_arguments_repeat1,
    STATE(485), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1071), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6453] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1079), 1,
      anon_sym_RPAREN,
    ACTIONS(1081), 1,
      anon_sym_COMMA,
    STATE(403), 1,
      aux_sym_arguments_repeat1,
    STATE(488), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1077), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6482] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1155), 1,
      anon_sym_RPAREN,
    ACTIONS(1157), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(674), 1,
      sym__bad_rest,
    ACTIONS(1153), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6511] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1161), 1,
      anon_sym_RPAREN,
    ACTIONS(1163), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(686), 1,
      sym__bad_rest,
    ACTIONS(1159), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6540] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1167), 1,
      anon_sym_RPAREN,
    ACTIONS(1169), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(688), 1,
      sym__bad_rest,
    ACTIONS(1165), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6569] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(969), 1,
      anon_sym_RPAREN,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(975), 1,
      anon_sym_COMMA,
    STATE(411), 1,
      aux_sym_arguments_repeat1,
    STATE(491), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(965), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6598] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1041), 1,
      anon_sym_RPAREN,
    ACTIONS(1043), 1,
      anon_sym_COMMA,
    STATE(412), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(703), 1,
      sym__bad_rest,
    ACTIONS(1039), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6627] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1047), 1,
      anon_sym_RPAREN,
    ACTIONS(1049), 1,
      anon_sym_COMMA,
    STATE(416), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(705), 1,
      sym__bad_rest,
    ACTIONS(1045), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6656] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1053), 1,
      anon_sym_RPAREN,
    ACTIONS(1055), 1,
      anon_sym_COMMA,
    STATE(420), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(707), 1,
      sym__bad_rest,
    ACTIONS(1051), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6685] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1059), 1,
      anon_sym_RPAREN,
    ACTIONS(1061), 1,
      anon_sym_COMMA,
    STATE(424), 1,
      aux_sym_arguments_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(709), 1,
      sym__bad_rest,
    ACTIONS(1057), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6714] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1173), 1,
      anon_sym_RBRACK,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    STATE(427), 1,
      aux_sym_array_repeat1,
    STATE(612), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1171), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6743] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1179), 1,
      anon_sym_RBRACK,
    STATE(429), 1,
      aux_sym_array_repeat1,
    STATE(614), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1177), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6772] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1183), 1,
      anon_sym_RBRACK,
    STATE(431), 1,
      aux_sym_array_repeat1,
    STATE(616), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1181), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6801] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1187), 1,
      anon_sym_RBRACK,
    STATE(433), 1,
      aux_sym_array_repeat1,
    STATE(618), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1185), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6830] = 8,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    ACTIONS(1189), 1,
      anon_sym_RBRACE,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6857] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1193), 1,
      anon_sym_RPAREN,
    ACTIONS(1195), 1,
      anon_sym_COMMA,
    STATE(593), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1191), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [6886] = 8,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    ACTIONS(1197), 1,
      anon_sym_RBRACE,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6913] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1201), 1,
      anon_sym_RBRACK,
    STATE(442), 1,
      aux_sym_array_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(773), 1,
      sym__bad_rest,
    ACTIONS(1199), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6942] = 8,
    ACTIONS(1125), 1,
      sym__junk,
    ACTIONS(1129), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_doc_comment,
    ACTIONS(1133), 1,
      sym_identifier,
    ACTIONS(1203), 1,
      anon_sym_RBRACE,
    STATE(353), 1,
      sym__bad,
    STATE(519), 1,
      sym_property,
    ACTIONS(1127), 3,
      sym__error_end,
      sym__newline,
      sym_block_comment,
  [6969] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1207), 1,
      anon_sym_RBRACK,
    STATE(444), 1,
      aux_sym_array_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(781), 1,
      sym__bad_rest,
    ACTIONS(1205), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [6998] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1211), 1,
      anon_sym_RBRACK,
    STATE(446), 1,
      aux_sym_array_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(787), 1,
      sym__bad_rest,
    ACTIONS(1209), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [7027] = 9,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1215), 1,
      anon_sym_RBRACK,
    STATE(448), 1,
      aux_sym_array_repeat1,
    STATE(665), 1,
      sym_arguments,
    STATE(677), 1,
      sym__bad_rest,
    ACTIONS(1213), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [7056] = 9,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1219), 1,
      anon_sym_RPAREN,
    ACTIONS(1221), 1,
      anon_sym_COMMA,
    STATE(456), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1217), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [7085] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(591), 1,
      sym_property,
    ACTIONS(1225), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1223), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7103] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(662), 1,
      sym_property,
    ACTIONS(1229), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1227), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7121] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(474), 1,
      sym_property,
    ACTIONS(1233), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1231), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7139] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(475), 1,
      sym_property,
    ACTIONS(1237), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1235), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7157] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(476), 1,
      sym_property,
    ACTIONS(1233), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1231), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7175] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(562), 1,
      sym_property,
    ACTIONS(1241), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1239), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7193] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(564), 1,
      sym_property,
    ACTIONS(1245), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1243), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7211] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(565), 1,
      sym_property,
    ACTIONS(1241), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1239), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7229] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(518), 1,
      sym_property,
    ACTIONS(1249), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1247), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7247] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1253), 1,
      sym_comment,
    STATE(293), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(842), 1,
      sym__bad,
    ACTIONS(1251), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7271] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(569), 1,
      sym_property,
    ACTIONS(1257), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1255), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7289] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1261), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(853), 1,
      sym__bad,
    ACTIONS(1259), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7313] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1265), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(829), 1,
      sym__bad,
    ACTIONS(1263), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7337] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(521), 1,
      sym_property,
    ACTIONS(1269), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1267), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7355] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1273), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(844), 1,
      sym__bad,
    ACTIONS(1271), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7379] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1277), 1,
      sym_comment,
    STATE(313), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(856), 1,
      sym__bad,
    ACTIONS(1275), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7403] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1281), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(812), 1,
      sym__bad,
    ACTIONS(1279), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7427] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(577), 1,
      sym_property,
    ACTIONS(1285), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1283), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7445] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(578), 1,
      sym_property,
    ACTIONS(1289), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1287), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7463] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(579), 1,
      sym_property,
    ACTIONS(1285), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1283), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7481] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1293), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(815), 1,
      sym__bad,
    ACTIONS(1291), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7505] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(522), 1,
      sym_property,
    ACTIONS(1297), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1295), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7523] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(585), 1,
      sym_property,
    ACTIONS(1301), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1299), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7541] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1305), 1,
      sym_comment,
    STATE(328), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(821), 1,
      sym__bad,
    ACTIONS(1303), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7565] = 2,
    ACTIONS(773), 2,
      sym__junk,
      sym_comment,
    ACTIONS(771), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7579] = 2,
    ACTIONS(923), 2,
      sym__junk,
      sym_comment,
    ACTIONS(921), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7593] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1309), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(851), 1,
      sym__bad,
    ACTIONS(1307), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7617] = 6,
    ACTIONS(967), 1,
      anon_sym_COLON,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1313), 1,
      sym__stray,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1311), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [7639] = 2,
    ACTIONS(931), 2,
      sym__junk,
      sym_comment,
    ACTIONS(929), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7653] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(590), 1,
      sym_property,
    ACTIONS(1317), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1315), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7671] = 2,
    ACTIONS(955), 2,
      sym__junk,
      sym_comment,
    ACTIONS(953), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7685] = 2,
    ACTIONS(1321), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1319), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7699] = 2,
    ACTIONS(1325), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1323), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7713] = 2,
    ACTIONS(1329), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1327), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7727] = 2,
    ACTIONS(1333), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1331), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7741] = 2,
    ACTIONS(1337), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1335), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7755] = 2,
    ACTIONS(1341), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1339), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7769] = 2,
    ACTIONS(547), 2,
      sym__junk,
      sym_comment,
    ACTIONS(545), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [7783] = 2,
    ACTIONS(1345), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1343), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [7797] = 2,
    ACTIONS(1349), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1347), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [7811] = 2,
    ACTIONS(1353), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1351), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [7825] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1355), 1,
      sym_optional_marker,
    ACTIONS(1359), 1,
      sym_comment,
    STATE(376), 1,
      sym_field_attribute,
    STATE(833), 1,
      sym__bad,
    ACTIONS(1357), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7849] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1363), 1,
      anon_sym_RBRACK,
    ACTIONS(1365), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(779), 1,
      sym__bad_rest,
    ACTIONS(1361), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [7875] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1369), 1,
      sym_comment,
    STATE(283), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(838), 1,
      sym__bad,
    ACTIONS(1367), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7899] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(462), 1,
      sym_property,
    ACTIONS(1373), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1371), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7917] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1377), 1,
      anon_sym_RBRACK,
    ACTIONS(1379), 1,
      anon_sym_COMMA,
    STATE(598), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1375), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [7943] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1383), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(806), 1,
      sym__bad,
    ACTIONS(1381), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [7967] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1161), 1,
      anon_sym_RPAREN,
    ACTIONS(1163), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(686), 1,
      sym__bad_rest,
    ACTIONS(1159), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [7993] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(516), 1,
      sym_property,
    ACTIONS(1249), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1247), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8011] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1167), 1,
      anon_sym_RPAREN,
    ACTIONS(1169), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(688), 1,
      sym__bad_rest,
    ACTIONS(1165), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [8037] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1387), 1,
      anon_sym_RBRACK,
    ACTIONS(1389), 1,
      anon_sym_COMMA,
    STATE(604), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1385), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [8063] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1393), 1,
      anon_sym_RBRACK,
    ACTIONS(1395), 1,
      anon_sym_COMMA,
    STATE(606), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1391), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [8089] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1397), 1,
      sym_optional_marker,
    ACTIONS(1401), 1,
      sym_comment,
    STATE(383), 1,
      sym_field_attribute,
    STATE(849), 1,
      sym__bad,
    ACTIONS(1399), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8113] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1405), 1,
      sym_comment,
    STATE(281), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(854), 1,
      sym__bad,
    ACTIONS(1403), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8137] = 4,
    ACTIONS(1145), 1,
      sym_list_marker,
    ACTIONS(1143), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(1147), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1149), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [8155] = 4,
    ACTIONS(1409), 1,
      sym_list_marker,
    ACTIONS(1407), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(1411), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1413), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [8173] = 2,
    ACTIONS(793), 2,
      sym__junk,
      sym_comment,
    ACTIONS(791), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [8187] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1417), 1,
      sym_comment,
    STATE(278), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(807), 1,
      sym__bad,
    ACTIONS(1415), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8211] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(495), 1,
      sym_property,
    ACTIONS(1421), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1419), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8229] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(533), 1,
      sym_property,
    ACTIONS(1425), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1423), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8247] = 2,
    ACTIONS(749), 2,
      sym__junk,
      sym_comment,
    ACTIONS(747), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [8261] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1429), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(808), 1,
      sym__bad,
    ACTIONS(1427), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8285] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1433), 1,
      sym_comment,
    STATE(279), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(809), 1,
      sym__bad,
    ACTIONS(1431), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8309] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(517), 1,
      sym_property,
    ACTIONS(1437), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1435), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8327] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1441), 1,
      anon_sym_RBRACK,
    ACTIONS(1443), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(716), 1,
      sym__bad_rest,
    ACTIONS(1439), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [8353] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1447), 1,
      anon_sym_RBRACK,
    ACTIONS(1449), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(730), 1,
      sym__bad_rest,
    ACTIONS(1445), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [8379] = 3,
    ACTIONS(1451), 1,
      sym__newline,
    ACTIONS(773), 2,
      sym__junk,
      sym_comment,
    ACTIONS(771), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [8395] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(532), 1,
      sym_property,
    ACTIONS(1269), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1267), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8413] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1193), 1,
      anon_sym_RPAREN,
    ACTIONS(1195), 1,
      anon_sym_COMMA,
    STATE(593), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1191), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [8439] = 2,
    ACTIONS(1455), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1453), 7,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [8453] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(548), 1,
      sym_property,
    ACTIONS(1459), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1457), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8471] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(549), 1,
      sym_property,
    ACTIONS(1463), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1461), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8489] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(550), 1,
      sym_property,
    ACTIONS(1459), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1457), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8507] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1467), 1,
      sym_comment,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(850), 1,
      sym__bad,
    ACTIONS(1465), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8531] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(461), 1,
      sym_property,
    ACTIONS(1471), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1469), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8549] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1475), 1,
      sym_comment,
    STATE(287), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(839), 1,
      sym__bad,
    ACTIONS(1473), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8573] = 7,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1479), 1,
      sym_comment,
    STATE(340), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    STATE(828), 1,
      sym__bad,
    ACTIONS(1477), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8597] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(639), 1,
      sym_property,
    ACTIONS(1483), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1481), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8615] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(553), 1,
      sym_property,
    ACTIONS(1487), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1485), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8633] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(660), 1,
      sym_property,
    ACTIONS(1229), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1227), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8651] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1219), 1,
      anon_sym_RPAREN,
    ACTIONS(1221), 1,
      anon_sym_COMMA,
    STATE(456), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1217), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [8677] = 4,
    ACTIONS(1133), 1,
      sym_identifier,
    STATE(661), 1,
      sym_property,
    ACTIONS(1491), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1489), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8695] = 5,
    ACTIONS(957), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(959), 1,
      anon_sym_LPAREN2,
    STATE(489), 1,
      sym_arguments,
    ACTIONS(1493), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1495), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [8715] = 8,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1137), 1,
      anon_sym_RPAREN,
    ACTIONS(1139), 1,
      anon_sym_COMMA,
    STATE(459), 1,
      sym__bad_rest,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1135), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [8741] = 3,
    ACTIONS(1497), 1,
      sym__newline,
    ACTIONS(955), 2,
      sym__junk,
      sym_comment,
    ACTIONS(953), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
      sym__block_attribute_name,
  [8757] = 8,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1155), 1,
      anon_sym_RPAREN,
    ACTIONS(1157), 1,
      anon_sym_COMMA,
    STATE(665), 1,
      sym_arguments,
    STATE(674), 1,
      sym__bad_rest,
    ACTIONS(1153), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [8783] = 2,
    ACTIONS(1471), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1469), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8796] = 3,
    ACTIONS(1499), 1,
      sym__newline,
    ACTIONS(1471), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1469), 5,
      sym__error_end,
      anon_sym_RBRACE,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8811] = 5,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1313), 1,
      sym__stray,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1311), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [8830] = 2,
    ACTIONS(1317), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1315), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8843] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1503), 1,
      sym_comment,
    STATE(380), 1,
      sym_field_attribute,
    STATE(841), 1,
      sym__bad,
    ACTIONS(1501), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8864] = 2,
    ACTIONS(1507), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1505), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8877] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1069), 1,
      sym_comment,
    STATE(373), 1,
      sym_field_attribute,
    STATE(819), 1,
      sym__bad,
    ACTIONS(1067), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8898] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1511), 1,
      sym_comment,
    STATE(320), 1,
      sym_field_attribute,
    STATE(820), 1,
      sym__bad,
    ACTIONS(1509), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8919] = 2,
    ACTIONS(1515), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1513), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8932] = 2,
    ACTIONS(1519), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1517), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8945] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1523), 1,
      sym_comment,
    STATE(371), 1,
      sym_field_attribute,
    STATE(805), 1,
      sym__bad,
    ACTIONS(1521), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [8966] = 2,
    ACTIONS(1455), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1453), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [8979] = 5,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1527), 1,
      sym__stray,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1525), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [8998] = 2,
    ACTIONS(547), 2,
      sym__junk,
      sym_comment,
    ACTIONS(545), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [9011] = 5,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1531), 1,
      sym__stray,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1529), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [9030] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1359), 1,
      sym_comment,
    STATE(376), 1,
      sym_field_attribute,
    STATE(833), 1,
      sym__bad,
    ACTIONS(1357), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9051] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1535), 1,
      sym_comment,
    STATE(310), 1,
      sym_field_attribute,
    STATE(835), 1,
      sym__bad,
    ACTIONS(1533), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9072] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1539), 1,
      sym_comment,
    STATE(342), 1,
      sym_field_attribute,
    STATE(847), 1,
      sym__bad,
    ACTIONS(1537), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9093] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1543), 1,
      sym_comment,
    STATE(343), 1,
      sym_field_attribute,
    STATE(804), 1,
      sym__bad,
    ACTIONS(1541), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9114] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1401), 1,
      sym_comment,
    STATE(383), 1,
      sym_field_attribute,
    STATE(849), 1,
      sym__bad,
    ACTIONS(1399), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9135] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1547), 1,
      sym_comment,
    STATE(276), 1,
      sym_field_attribute,
    STATE(852), 1,
      sym__bad,
    ACTIONS(1545), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9156] = 2,
    ACTIONS(1269), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1267), 6,
      sym__error_end,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [9169] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1551), 1,
      sym_comment,
    STATE(324), 1,
      sym_field_attribute,
    STATE(810), 1,
      sym__bad,
    ACTIONS(1549), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9190] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1555), 1,
      sym_comment,
    STATE(282), 1,
      sym_field_attribute,
    STATE(836), 1,
      sym__bad,
    ACTIONS(1553), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9211] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1559), 1,
      sym_comment,
    STATE(370), 1,
      sym_field_attribute,
    STATE(817), 1,
      sym__bad,
    ACTIONS(1557), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9232] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1563), 1,
      sym_comment,
    STATE(375), 1,
      sym_field_attribute,
    STATE(837), 1,
      sym__bad,
    ACTIONS(1561), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9253] = 5,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(93), 1,
      sym__field_attribute_name,
    ACTIONS(1567), 1,
      sym_comment,
    STATE(825), 2,
      sym__bad,
      sym__bad_member,
    ACTIONS(1565), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9272] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1571), 1,
      sym_comment,
    STATE(329), 1,
      sym_field_attribute,
    STATE(846), 1,
      sym__bad,
    ACTIONS(1569), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9293] = 5,
    ACTIONS(971), 1,
      anon_sym_LPAREN_RPAREN,
    ACTIONS(973), 1,
      anon_sym_LPAREN2,
    ACTIONS(1575), 1,
      sym__stray,
    STATE(665), 1,
      sym_arguments,
    ACTIONS(1573), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [9312] = 5,
    ACTIONS(1581), 1,
      sym__field_attribute_name,
    STATE(382), 1,
      aux_sym_field_declaration_repeat1,
    STATE(581), 1,
      sym_field_attribute,
    ACTIONS(1577), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1579), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9331] = 6,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(155), 1,
      sym__field_attribute_name,
    ACTIONS(1586), 1,
      sym_comment,
    STATE(290), 1,
      sym_field_attribute,
    STATE(840), 1,
      sym__bad,
    ACTIONS(1584), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9352] = 5,
    ACTIONS(87), 1,
      sym__junk,
    ACTIONS(93), 1,
      sym__field_attribute_name,
    ACTIONS(1590), 1,
      sym_comment,
    STATE(830), 2,
      sym__bad,
      sym__bad_member,
    ACTIONS(1588), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9371] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1594), 1,
      anon_sym_RBRACK,
    STATE(432), 1,
      aux_sym_array_repeat1,
    STATE(617), 1,
      sym__bad_rest,
    ACTIONS(1592), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9391] = 4,
    ACTIONS(1596), 1,
      anon_sym_RBRACE,
    STATE(389), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1598), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1600), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9407] = 4,
    ACTIONS(1602), 1,
      anon_sym_RBRACE,
    STATE(392), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1604), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1606), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9423] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1610), 1,
      anon_sym_RBRACK,
    STATE(408), 1,
      aux_sym_array_repeat1,
    STATE(678), 1,
      sym__bad_rest,
    ACTIONS(1608), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9443] = 4,
    ACTIONS(1612), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1614), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1616), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9459] = 3,
    ACTIONS(1618), 1,
      sym_optional_marker,
    ACTIONS(1620), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1622), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [9473] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(209), 1,
      anon_sym_RPAREN,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    STATE(500), 1,
      sym__bad_rest,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    ACTIONS(207), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9493] = 4,
    ACTIONS(1626), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1614), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1616), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9509] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1630), 1,
      anon_sym_RPAREN,
    ACTIONS(1632), 1,
      anon_sym_COMMA,
    STATE(414), 1,
      aux_sym_arguments_repeat1,
    STATE(702), 1,
      sym__bad_rest,
    ACTIONS(1628), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9529] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(219), 1,
      anon_sym_RPAREN,
    ACTIONS(1634), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(502), 1,
      sym__bad_rest,
    ACTIONS(217), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9549] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1638), 1,
      anon_sym_RPAREN,
    ACTIONS(1640), 1,
      anon_sym_COMMA,
    STATE(415), 1,
      aux_sym_arguments_repeat1,
    STATE(490), 1,
      sym__bad_rest,
    ACTIONS(1636), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9569] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1644), 1,
      anon_sym_RPAREN,
    ACTIONS(1646), 1,
      anon_sym_COMMA,
    STATE(418), 1,
      aux_sym_arguments_repeat1,
    STATE(704), 1,
      sym__bad_rest,
    ACTIONS(1642), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9589] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(223), 1,
      anon_sym_RPAREN,
    ACTIONS(1648), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(503), 1,
      sym__bad_rest,
    ACTIONS(221), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9609] = 4,
    ACTIONS(1650), 1,
      anon_sym_RBRACE,
    STATE(437), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1652), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1654), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9625] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1658), 1,
      anon_sym_RPAREN,
    ACTIONS(1660), 1,
      anon_sym_COMMA,
    STATE(422), 1,
      aux_sym_arguments_repeat1,
    STATE(706), 1,
      sym__bad_rest,
    ACTIONS(1656), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9645] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(227), 1,
      anon_sym_RPAREN,
    ACTIONS(1662), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(504), 1,
      sym__bad_rest,
    ACTIONS(225), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9665] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1664), 1,
      anon_sym_RBRACE,
    ACTIONS(1668), 1,
      anon_sym_COMMA,
    STATE(423), 1,
      aux_sym_object_repeat1,
    STATE(597), 1,
      sym__bad_rest,
    ACTIONS(1666), 2,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [9685] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1672), 1,
      anon_sym_RPAREN,
    ACTIONS(1674), 1,
      anon_sym_COMMA,
    STATE(426), 1,
      aux_sym_arguments_repeat1,
    STATE(708), 1,
      sym__bad_rest,
    ACTIONS(1670), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9705] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(231), 1,
      anon_sym_RPAREN,
    ACTIONS(1676), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(506), 1,
      sym__bad_rest,
    ACTIONS(229), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9725] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1680), 1,
      anon_sym_RBRACK,
    STATE(428), 1,
      aux_sym_array_repeat1,
    STATE(613), 1,
      sym__bad_rest,
    ACTIONS(1678), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9745] = 4,
    ACTIONS(1650), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1614), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1616), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9761] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1684), 1,
      anon_sym_RBRACK,
    STATE(430), 1,
      aux_sym_array_repeat1,
    STATE(615), 1,
      sym__bad_rest,
    ACTIONS(1682), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9781] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(235), 1,
      anon_sym_RPAREN,
    ACTIONS(1686), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(507), 1,
      sym__bad_rest,
    ACTIONS(233), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9801] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1690), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(767), 1,
      sym__bad_rest,
    ACTIONS(1688), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9821] = 4,
    ACTIONS(1626), 1,
      anon_sym_RBRACE,
    STATE(419), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1692), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1694), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [9837] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1698), 1,
      anon_sym_RBRACK,
    STATE(434), 1,
      aux_sym_array_repeat1,
    STATE(619), 1,
      sym__bad_rest,
    ACTIONS(1696), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [9857] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(239), 1,
      anon_sym_RPAREN,
    ACTIONS(1700), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(509), 1,
      sym__bad_rest,
    ACTIONS(237), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9877] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(339), 1,
      anon_sym_RPAREN,
    ACTIONS(1702), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(718), 1,
      sym__bad_rest,
    ACTIONS(337), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9897] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1668), 1,
      anon_sym_COMMA,
    ACTIONS(1704), 1,
      anon_sym_RBRACE,
    STATE(421), 1,
      aux_sym_object_repeat1,
    STATE(778), 1,
      sym__bad_rest,
    ACTIONS(1706), 2,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [9917] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(343), 1,
      anon_sym_RPAREN,
    ACTIONS(1708), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(719), 1,
      sym__bad_rest,
    ACTIONS(341), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9937] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(243), 1,
      anon_sym_RPAREN,
    ACTIONS(1710), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(510), 1,
      sym__bad_rest,
    ACTIONS(241), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9957] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(347), 1,
      anon_sym_RPAREN,
    ACTIONS(1712), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(720), 1,
      sym__bad_rest,
    ACTIONS(345), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9977] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1716), 1,
      anon_sym_RPAREN,
    ACTIONS(1718), 1,
      anon_sym_COMMA,
    STATE(407), 1,
      aux_sym_arguments_repeat1,
    STATE(487), 1,
      sym__bad_rest,
    ACTIONS(1714), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [9997] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(351), 1,
      anon_sym_RPAREN,
    ACTIONS(1720), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(721), 1,
      sym__bad_rest,
    ACTIONS(349), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10017] = 4,
    ACTIONS(1722), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1614), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1616), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [10033] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(355), 1,
      anon_sym_RPAREN,
    ACTIONS(1724), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(722), 1,
      sym__bad_rest,
    ACTIONS(353), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10053] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1668), 1,
      anon_sym_COMMA,
    ACTIONS(1726), 1,
      anon_sym_RBRACE,
    STATE(452), 1,
      aux_sym_object_repeat1,
    STATE(679), 1,
      sym__bad_rest,
    ACTIONS(1728), 2,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [10073] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(359), 1,
      anon_sym_RPAREN,
    ACTIONS(1730), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(723), 1,
      sym__bad_rest,
    ACTIONS(357), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10093] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1668), 1,
      anon_sym_COMMA,
    ACTIONS(1732), 1,
      anon_sym_RBRACE,
    STATE(452), 1,
      aux_sym_object_repeat1,
    STATE(600), 1,
      sym__bad_rest,
    ACTIONS(1734), 2,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [10113] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(363), 1,
      anon_sym_RPAREN,
    ACTIONS(1736), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(724), 1,
      sym__bad_rest,
    ACTIONS(361), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10133] = 4,
    ACTIONS(1738), 1,
      anon_sym_RBRACE,
    STATE(405), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1740), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1742), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [10149] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(367), 1,
      anon_sym_RPAREN,
    ACTIONS(1744), 1,
      anon_sym_COMMA,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    STATE(725), 1,
      sym__bad_rest,
    ACTIONS(365), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10169] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1748), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(620), 1,
      sym__bad_rest,
    ACTIONS(1746), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10189] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1752), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(621), 1,
      sym__bad_rest,
    ACTIONS(1750), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10209] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1756), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(622), 1,
      sym__bad_rest,
    ACTIONS(1754), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10229] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1760), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(623), 1,
      sym__bad_rest,
    ACTIONS(1758), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10249] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1764), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(624), 1,
      sym__bad_rest,
    ACTIONS(1762), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10269] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1768), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(625), 1,
      sym__bad_rest,
    ACTIONS(1766), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10289] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1772), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(626), 1,
      sym__bad_rest,
    ACTIONS(1770), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10309] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1776), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(627), 1,
      sym__bad_rest,
    ACTIONS(1774), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10329] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1780), 1,
      anon_sym_RBRACK,
    STATE(443), 1,
      aux_sym_array_repeat1,
    STATE(776), 1,
      sym__bad_rest,
    ACTIONS(1778), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10349] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1784), 1,
      anon_sym_RPAREN,
    ACTIONS(1786), 1,
      anon_sym_COMMA,
    STATE(394), 1,
      aux_sym_arguments_repeat1,
    STATE(482), 1,
      sym__bad_rest,
    ACTIONS(1782), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10369] = 4,
    ACTIONS(1596), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1614), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1616), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [10385] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1790), 1,
      anon_sym_RBRACK,
    STATE(445), 1,
      aux_sym_array_repeat1,
    STATE(782), 1,
      sym__bad_rest,
    ACTIONS(1788), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10405] = 3,
    ACTIONS(1792), 1,
      sym_optional_marker,
    ACTIONS(1794), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1796), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10419] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1800), 1,
      anon_sym_RBRACK,
    STATE(447), 1,
      aux_sym_array_repeat1,
    STATE(788), 1,
      sym__bad_rest,
    ACTIONS(1798), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10439] = 6,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(1804), 1,
      anon_sym_RPAREN,
    ACTIONS(1806), 1,
      anon_sym_COMMA,
    STATE(400), 1,
      aux_sym_arguments_repeat1,
    STATE(484), 1,
      sym__bad_rest,
    ACTIONS(1802), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [10459] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1810), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(742), 1,
      sym__bad_rest,
    ACTIONS(1808), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10479] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1814), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(747), 1,
      sym__bad_rest,
    ACTIONS(1812), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10499] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1818), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(748), 1,
      sym__bad_rest,
    ACTIONS(1816), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10519] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1822), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(749), 1,
      sym__bad_rest,
    ACTIONS(1820), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10539] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1826), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(758), 1,
      sym__bad_rest,
    ACTIONS(1824), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10559] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1830), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(764), 1,
      sym__bad_rest,
    ACTIONS(1828), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10579] = 6,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1175), 1,
      anon_sym_COMMA,
    ACTIONS(1834), 1,
      anon_sym_RBRACK,
    STATE(450), 1,
      aux_sym_array_repeat1,
    STATE(766), 1,
      sym__bad_rest,
    ACTIONS(1832), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10599] = 4,
    ACTIONS(1836), 1,
      anon_sym_RBRACE,
    STATE(449), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(1838), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1841), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [10615] = 4,
    ACTIONS(1846), 1,
      anon_sym_COMMA,
    ACTIONS(1849), 1,
      sym__stray,
    STATE(450), 1,
      aux_sym_array_repeat1,
    ACTIONS(1844), 3,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [10630] = 5,
    ACTIONS(1851), 1,
      sym__newline,
    ACTIONS(1853), 1,
      sym_comment,
    STATE(167), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10647] = 4,
    ACTIONS(1859), 1,
      anon_sym_COMMA,
    ACTIONS(1862), 1,
      sym__stray,
    STATE(452), 1,
      aux_sym_object_repeat1,
    ACTIONS(1857), 3,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [10662] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1866), 1,
      anon_sym_RBRACK,
    ACTIONS(1868), 1,
      anon_sym_COMMA,
    STATE(727), 1,
      sym__bad_rest,
    ACTIONS(1864), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10679] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(1872), 1,
      anon_sym_RBRACK,
    ACTIONS(1874), 1,
      anon_sym_COMMA,
    STATE(732), 1,
      sym__bad_rest,
    ACTIONS(1870), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [10696] = 2,
    ACTIONS(1876), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1878), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10707] = 2,
    ACTIONS(1880), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1882), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10718] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1884), 1,
      sym__newline,
    STATE(207), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10735] = 2,
    ACTIONS(1886), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1888), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10746] = 2,
    ACTIONS(1890), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1892), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10757] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1894), 1,
      sym__newline,
    STATE(145), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10774] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1896), 1,
      sym__newline,
    STATE(344), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10791] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1898), 1,
      sym__newline,
    STATE(325), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10808] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1900), 1,
      sym__newline,
    STATE(168), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10825] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1902), 1,
      sym__newline,
    STATE(169), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10842] = 2,
    ACTIONS(1904), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1906), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10853] = 2,
    ACTIONS(1908), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1910), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10864] = 2,
    ACTIONS(1912), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1914), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10875] = 3,
    ACTIONS(1916), 1,
      anon_sym_LPAREN,
    ACTIONS(1918), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1920), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [10888] = 2,
    ACTIONS(1922), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1924), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [10899] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1926), 1,
      sym__newline,
    STATE(171), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10916] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1928), 1,
      sym__newline,
    STATE(172), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10933] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1930), 1,
      sym__newline,
    STATE(173), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10950] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1932), 1,
      sym__newline,
    STATE(174), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10967] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1934), 1,
      sym__newline,
    STATE(315), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [10984] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1936), 1,
      sym__newline,
    STATE(330), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11001] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1938), 1,
      sym__newline,
    STATE(275), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11018] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1940), 1,
      sym__newline,
    STATE(175), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11035] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1942), 1,
      sym__newline,
    STATE(149), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11052] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1944), 1,
      sym__newline,
    STATE(150), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11069] = 3,
    ACTIONS(1916), 1,
      anon_sym_LPAREN,
    ACTIONS(1946), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1948), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [11082] = 2,
    ACTIONS(1411), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1413), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11093] = 2,
    ACTIONS(1950), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1952), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11104] = 2,
    ACTIONS(1954), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1956), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11115] = 2,
    ACTIONS(1958), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1960), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11126] = 2,
    ACTIONS(1962), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1964), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11137] = 2,
    ACTIONS(1966), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1968), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11148] = 2,
    ACTIONS(1970), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1972), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11159] = 2,
    ACTIONS(1974), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1976), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11170] = 2,
    ACTIONS(1978), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1980), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11181] = 2,
    ACTIONS(1982), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1984), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11192] = 2,
    ACTIONS(1986), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1988), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11203] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1990), 1,
      sym__newline,
    STATE(177), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11220] = 2,
    ACTIONS(1992), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1994), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11231] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1996), 1,
      sym__newline,
    STATE(151), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11248] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(1998), 1,
      sym__newline,
    STATE(326), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11265] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2000), 1,
      sym__newline,
    STATE(209), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11282] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2002), 1,
      sym__newline,
    STATE(178), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11299] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2006), 1,
      anon_sym_RPAREN,
    ACTIONS(2008), 1,
      anon_sym_COMMA,
    STATE(584), 1,
      sym__bad_rest,
    ACTIONS(2004), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [11316] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2010), 1,
      sym__newline,
    STATE(152), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11333] = 2,
    ACTIONS(2012), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2014), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11344] = 4,
    ACTIONS(2018), 1,
      anon_sym_COMMA,
    ACTIONS(2021), 1,
      sym__stray,
    STATE(501), 1,
      aux_sym_arguments_repeat1,
    ACTIONS(2016), 3,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [11359] = 2,
    ACTIONS(2023), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2025), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11370] = 2,
    ACTIONS(2027), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2029), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11381] = 2,
    ACTIONS(2031), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2033), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11392] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2035), 1,
      sym__newline,
    STATE(153), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11409] = 2,
    ACTIONS(2037), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2039), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11420] = 2,
    ACTIONS(2041), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2043), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11431] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2045), 1,
      sym__newline,
    STATE(154), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11448] = 2,
    ACTIONS(2047), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2049), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11459] = 2,
    ACTIONS(2051), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2053), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11470] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2055), 1,
      sym__newline,
    STATE(179), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11487] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2057), 1,
      sym__newline,
    STATE(180), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11504] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2059), 1,
      sym__newline,
    STATE(155), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11521] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2061), 1,
      sym__newline,
    STATE(181), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11538] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2063), 1,
      sym__newline,
    STATE(182), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11555] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2065), 1,
      sym__newline,
    STATE(337), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11572] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2067), 1,
      sym__newline,
    STATE(338), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11589] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2069), 1,
      sym__newline,
    STATE(339), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11606] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2071), 1,
      sym__newline,
    STATE(334), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11623] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2073), 1,
      sym__newline,
    STATE(183), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11640] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2075), 1,
      sym__newline,
    STATE(346), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11657] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2077), 1,
      sym__newline,
    STATE(348), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11674] = 2,
    ACTIONS(2079), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2081), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11685] = 2,
    ACTIONS(2083), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2085), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11696] = 2,
    ACTIONS(2087), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2089), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11707] = 2,
    ACTIONS(2091), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2093), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11718] = 2,
    ACTIONS(2095), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2097), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11729] = 2,
    ACTIONS(2099), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2101), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11740] = 2,
    ACTIONS(2103), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2105), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11751] = 2,
    ACTIONS(2107), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2109), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11762] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2111), 1,
      sym__newline,
    STATE(184), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11779] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2113), 1,
      sym__newline,
    STATE(268), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11796] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2115), 1,
      sym__newline,
    STATE(345), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11813] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2117), 1,
      sym__newline,
    STATE(185), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11830] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2119), 1,
      sym__newline,
    STATE(186), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11847] = 2,
    ACTIONS(2121), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2123), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11858] = 2,
    ACTIONS(2125), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2127), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11869] = 2,
    ACTIONS(2129), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2131), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11880] = 2,
    ACTIONS(2133), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2135), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11891] = 2,
    ACTIONS(2137), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2139), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11902] = 2,
    ACTIONS(2141), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2143), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11913] = 2,
    ACTIONS(2145), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2147), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11924] = 2,
    ACTIONS(2149), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2151), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [11935] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2153), 1,
      sym__newline,
    STATE(187), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11952] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2155), 1,
      sym__newline,
    STATE(188), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11969] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2157), 1,
      sym__newline,
    STATE(189), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [11986] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2159), 1,
      sym__newline,
    STATE(190), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12003] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2161), 1,
      sym__newline,
    STATE(272), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12020] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2163), 1,
      sym__newline,
    STATE(273), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12037] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2165), 1,
      sym__newline,
    STATE(274), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12054] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2167), 1,
      sym__newline,
    STATE(191), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12071] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2169), 1,
      sym__newline,
    STATE(192), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12088] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2171), 1,
      sym__newline,
    STATE(277), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12105] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2173), 1,
      sym__newline,
    STATE(157), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12122] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2175), 1,
      sym__newline,
    STATE(193), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12139] = 2,
    ACTIONS(1794), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1796), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12150] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2177), 1,
      sym__newline,
    STATE(194), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12167] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2179), 1,
      sym__newline,
    STATE(195), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12184] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2181), 1,
      sym__newline,
    STATE(196), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12201] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2183), 1,
      sym__newline,
    STATE(197), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12218] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2185), 1,
      sym__newline,
    STATE(198), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12235] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2187), 1,
      sym__newline,
    STATE(284), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12252] = 2,
    ACTIONS(1620), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1622), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12263] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2189), 1,
      sym__newline,
    STATE(285), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12280] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2191), 1,
      sym__newline,
    STATE(286), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12297] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2193), 1,
      sym__newline,
    STATE(199), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12314] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2195), 1,
      sym__newline,
    STATE(200), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12331] = 2,
    ACTIONS(2197), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2199), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12342] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2201), 1,
      sym__newline,
    STATE(289), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12359] = 2,
    ACTIONS(2203), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2205), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12370] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2207), 1,
      sym__newline,
    STATE(201), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12387] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2209), 1,
      sym__newline,
    STATE(202), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12404] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2211), 1,
      sym__newline,
    STATE(292), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12421] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2213), 1,
      sym__newline,
    STATE(203), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12438] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2215), 1,
      sym__newline,
    STATE(146), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12455] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2217), 1,
      sym__newline,
    STATE(295), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12472] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2219), 1,
      sym__newline,
    STATE(296), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12489] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2221), 1,
      sym__newline,
    STATE(267), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12506] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2223), 1,
      sym__newline,
    STATE(356), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12523] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2225), 1,
      sym__newline,
    STATE(298), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12540] = 2,
    ACTIONS(2227), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2229), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12551] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2231), 1,
      sym__newline,
    STATE(299), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12568] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2233), 1,
      sym__newline,
    STATE(176), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12585] = 2,
    ACTIONS(2235), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2237), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12596] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2239), 1,
      sym__newline,
    STATE(358), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12613] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2241), 1,
      sym__newline,
    STATE(300), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12630] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2243), 1,
      sym__newline,
    STATE(301), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12647] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2245), 1,
      sym__newline,
    STATE(302), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12664] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2247), 1,
      sym__newline,
    STATE(303), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12681] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2249), 1,
      sym__newline,
    STATE(361), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12698] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2251), 1,
      sym__newline,
    STATE(362), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [12715] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2255), 1,
      anon_sym_RBRACK,
    ACTIONS(2257), 1,
      anon_sym_COMMA,
    STATE(780), 1,
      sym__bad_rest,
    ACTIONS(2253), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [12732] = 2,
    ACTIONS(2259), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2261), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12743] = 2,
    ACTIONS(2263), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2265), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12754] = 2,
    ACTIONS(2267), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2269), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12765] = 2,
    ACTIONS(2271), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2273), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12776] = 2,
    ACTIONS(2275), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2277), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12787] = 2,
    ACTIONS(2279), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2281), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12798] = 2,
    ACTIONS(2283), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2285), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12809] = 2,
    ACTIONS(2287), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2289), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12820] = 2,
    ACTIONS(2291), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2293), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12831] = 2,
    ACTIONS(2295), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2297), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12842] = 2,
    ACTIONS(2299), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2301), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12853] = 2,
    ACTIONS(2303), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2305), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12864] = 2,
    ACTIONS(2307), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2309), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12875] = 2,
    ACTIONS(2311), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2313), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12886] = 2,
    ACTIONS(2315), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2317), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12897] = 2,
    ACTIONS(2319), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2321), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12908] = 2,
    ACTIONS(2323), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2325), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12919] = 2,
    ACTIONS(2327), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2329), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12930] = 2,
    ACTIONS(2331), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2333), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12941] = 2,
    ACTIONS(2335), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2337), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12952] = 2,
    ACTIONS(2339), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2341), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12963] = 2,
    ACTIONS(2343), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2345), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12974] = 2,
    ACTIONS(2347), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2349), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12985] = 2,
    ACTIONS(2351), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2353), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [12996] = 2,
    ACTIONS(2355), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2357), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13007] = 2,
    ACTIONS(2359), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2361), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13018] = 2,
    ACTIONS(2363), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2365), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13029] = 2,
    ACTIONS(2367), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2369), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13040] = 2,
    ACTIONS(2371), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2373), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13051] = 2,
    ACTIONS(2375), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2377), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13062] = 2,
    ACTIONS(2379), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2381), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13073] = 2,
    ACTIONS(2383), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2385), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13084] = 2,
    ACTIONS(2387), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2389), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13095] = 2,
    ACTIONS(2391), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2393), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13106] = 2,
    ACTIONS(2395), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2397), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13117] = 2,
    ACTIONS(2399), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2401), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13128] = 2,
    ACTIONS(2403), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2405), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13139] = 2,
    ACTIONS(2407), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2409), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13150] = 2,
    ACTIONS(2411), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2413), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13161] = 2,
    ACTIONS(2415), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2417), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13172] = 2,
    ACTIONS(2419), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2421), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13183] = 2,
    ACTIONS(2423), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2425), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13194] = 2,
    ACTIONS(2427), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2429), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13205] = 2,
    ACTIONS(1353), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1351), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13216] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2431), 1,
      sym__newline,
    STATE(158), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13233] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2435), 1,
      anon_sym_RPAREN,
    ACTIONS(2437), 1,
      anon_sym_COMMA,
    STATE(671), 1,
      sym__bad_rest,
    ACTIONS(2433), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [13250] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2439), 1,
      sym__newline,
    STATE(311), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13267] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2443), 1,
      anon_sym_RBRACK,
    ACTIONS(2445), 1,
      anon_sym_COMMA,
    STATE(599), 1,
      sym__bad_rest,
    ACTIONS(2441), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [13284] = 2,
    ACTIONS(2447), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2449), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13295] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2453), 1,
      anon_sym_RPAREN,
    ACTIONS(2455), 1,
      anon_sym_COMMA,
    STATE(685), 1,
      sym__bad_rest,
    ACTIONS(2451), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [13312] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2459), 1,
      anon_sym_RPAREN,
    ACTIONS(2461), 1,
      anon_sym_COMMA,
    STATE(687), 1,
      sym__bad_rest,
    ACTIONS(2457), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [13329] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2465), 1,
      anon_sym_RBRACK,
    ACTIONS(2467), 1,
      anon_sym_COMMA,
    STATE(605), 1,
      sym__bad_rest,
    ACTIONS(2463), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [13346] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2471), 1,
      anon_sym_RBRACK,
    ACTIONS(2473), 1,
      anon_sym_COMMA,
    STATE(607), 1,
      sym__bad_rest,
    ACTIONS(2469), 2,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
  [13363] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2475), 1,
      sym__newline,
    STATE(159), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13380] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2477), 1,
      sym__newline,
    STATE(160), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13397] = 2,
    ACTIONS(2479), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2481), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13408] = 2,
    ACTIONS(2483), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2485), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13419] = 2,
    ACTIONS(2487), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2489), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13430] = 2,
    ACTIONS(2491), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2493), 4,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym__field_attribute_name,
  [13441] = 2,
    ACTIONS(1353), 1,
      sym_comment,
    ACTIONS(1351), 5,
      anon_sym_LBRACE,
      anon_sym_EQ,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13452] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2497), 1,
      anon_sym_RPAREN,
    ACTIONS(2499), 1,
      anon_sym_COMMA,
    STATE(455), 1,
      sym__bad_rest,
    ACTIONS(2495), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [13469] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2503), 1,
      anon_sym_RPAREN,
    ACTIONS(2505), 1,
      anon_sym_COMMA,
    STATE(458), 1,
      sym__bad_rest,
    ACTIONS(2501), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [13486] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2507), 1,
      sym__newline,
    STATE(162), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13503] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2509), 1,
      sym__newline,
    STATE(163), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13520] = 3,
    ACTIONS(1916), 1,
      anon_sym_LPAREN,
    ACTIONS(2511), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2513), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13533] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2515), 1,
      sym__newline,
    STATE(164), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13550] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2517), 1,
      sym__newline,
    STATE(165), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13567] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2519), 1,
      sym__newline,
    STATE(269), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13584] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2521), 1,
      sym__newline,
    STATE(270), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13601] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2523), 1,
      sym__newline,
    STATE(271), 1,
      sym__line_end,
    STATE(1057), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13618] = 5,
    ACTIONS(1853), 1,
      sym_comment,
    ACTIONS(2525), 1,
      sym__newline,
    STATE(204), 1,
      sym__line_end,
    STATE(1079), 1,
      sym__trailing_comment,
    ACTIONS(1855), 2,
      sym_doc_comment,
      sym_block_comment,
  [13635] = 2,
    ACTIONS(2099), 1,
      sym__stray,
    ACTIONS(2101), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13645] = 2,
    ACTIONS(2271), 1,
      sym__stray,
    ACTIONS(2273), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13655] = 2,
    ACTIONS(1353), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1351), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13665] = 2,
    ACTIONS(2447), 1,
      sym__stray,
    ACTIONS(2449), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13675] = 2,
    ACTIONS(1992), 1,
      sym__stray,
    ACTIONS(1994), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13685] = 4,
    ACTIONS(2529), 1,
      sym__end,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2533), 1,
      sym_doc_comment,
    ACTIONS(2527), 2,
      sym__junk,
      sym_comment,
  [13699] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2535), 1,
      anon_sym_Unsupported,
    ACTIONS(2537), 1,
      sym_identifier,
    STATE(486), 1,
      sym__bad_rest,
    STATE(859), 1,
      sym_unsupported_type,
  [13715] = 2,
    ACTIONS(2235), 1,
      sym__stray,
    ACTIONS(2237), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13725] = 2,
    ACTIONS(2419), 1,
      sym__stray,
    ACTIONS(2421), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13735] = 2,
    ACTIONS(2423), 1,
      sym__stray,
    ACTIONS(2425), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13745] = 2,
    ACTIONS(2259), 1,
      sym__stray,
    ACTIONS(2261), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13755] = 2,
    ACTIONS(2427), 1,
      sym__stray,
    ACTIONS(2429), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13765] = 2,
    ACTIONS(1349), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1347), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13775] = 2,
    ACTIONS(2359), 1,
      sym__stray,
    ACTIONS(2361), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13785] = 2,
    ACTIONS(2363), 1,
      sym__stray,
    ACTIONS(2365), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13795] = 2,
    ACTIONS(2287), 1,
      sym__stray,
    ACTIONS(2289), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13805] = 2,
    ACTIONS(2487), 1,
      sym__stray,
    ACTIONS(2489), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13815] = 2,
    ACTIONS(2491), 1,
      sym__stray,
    ACTIONS(2493), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13825] = 2,
    ACTIONS(2021), 1,
      sym__stray,
    ACTIONS(2016), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13835] = 2,
    ACTIONS(1345), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1343), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13845] = 2,
    ACTIONS(1946), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1948), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13855] = 2,
    ACTIONS(1876), 1,
      sym__stray,
    ACTIONS(1878), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13865] = 2,
    ACTIONS(1880), 1,
      sym__stray,
    ACTIONS(1882), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13875] = 2,
    ACTIONS(1886), 1,
      sym__stray,
    ACTIONS(1888), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13885] = 2,
    ACTIONS(1890), 1,
      sym__stray,
    ACTIONS(1892), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13895] = 2,
    ACTIONS(2331), 1,
      sym__stray,
    ACTIONS(2333), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13905] = 2,
    ACTIONS(2539), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2541), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13915] = 2,
    ACTIONS(1918), 2,
      sym__junk,
      sym_comment,
    ACTIONS(1920), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13925] = 2,
    ACTIONS(2295), 1,
      sym__stray,
    ACTIONS(2297), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13935] = 4,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2545), 1,
      sym__end,
    ACTIONS(2547), 1,
      sym_doc_comment,
    ACTIONS(2543), 2,
      sym__junk,
      sym_comment,
  [13949] = 2,
    ACTIONS(1904), 1,
      sym__stray,
    ACTIONS(1906), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13959] = 2,
    ACTIONS(1908), 1,
      sym__stray,
    ACTIONS(1910), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13969] = 2,
    ACTIONS(1912), 1,
      sym__stray,
    ACTIONS(1914), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13979] = 2,
    ACTIONS(1922), 1,
      sym__stray,
    ACTIONS(1924), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [13989] = 2,
    ACTIONS(2549), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2551), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [13999] = 4,
    ACTIONS(2555), 1,
      sym__end,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2559), 1,
      sym_doc_comment,
    ACTIONS(2553), 2,
      sym__junk,
      sym_comment,
  [14013] = 2,
    ACTIONS(2561), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2563), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [14023] = 2,
    ACTIONS(2565), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2567), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [14033] = 2,
    ACTIONS(1950), 1,
      sym__stray,
    ACTIONS(1952), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14043] = 2,
    ACTIONS(1954), 1,
      sym__stray,
    ACTIONS(1956), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14053] = 2,
    ACTIONS(1958), 1,
      sym__stray,
    ACTIONS(1960), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14063] = 2,
    ACTIONS(1962), 1,
      sym__stray,
    ACTIONS(1964), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14073] = 2,
    ACTIONS(1970), 1,
      sym__stray,
    ACTIONS(1972), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14083] = 2,
    ACTIONS(1974), 1,
      sym__stray,
    ACTIONS(1976), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14093] = 2,
    ACTIONS(1982), 1,
      sym__stray,
    ACTIONS(1984), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14103] = 2,
    ACTIONS(1986), 1,
      sym__stray,
    ACTIONS(1988), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14113] = 2,
    ACTIONS(1862), 1,
      sym__stray,
    ACTIONS(1857), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14123] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2571), 1,
      sym__end,
    ACTIONS(2573), 1,
      sym_doc_comment,
    ACTIONS(2569), 2,
      sym__junk,
      sym_comment,
  [14137] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2577), 1,
      sym__end,
    ACTIONS(2579), 1,
      sym_doc_comment,
    ACTIONS(2575), 2,
      sym__junk,
      sym_comment,
  [14151] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2583), 1,
      sym__end,
    ACTIONS(2585), 1,
      sym_doc_comment,
    ACTIONS(2581), 2,
      sym__junk,
      sym_comment,
  [14165] = 5,
    ACTIONS(2587), 1,
      anon_sym_Unsupported,
    ACTIONS(2589), 1,
      sym__stray,
    ACTIONS(2591), 1,
      sym_identifier,
    STATE(690), 1,
      sym_unsupported_type,
    STATE(700), 1,
      sym__bad_rest,
  [14181] = 2,
    ACTIONS(2299), 1,
      sym__stray,
    ACTIONS(2301), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14191] = 2,
    ACTIONS(2303), 1,
      sym__stray,
    ACTIONS(2305), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14201] = 3,
    ACTIONS(2595), 1,
      sym__newline,
    ACTIONS(2593), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2597), 2,
      sym_doc_comment,
      sym_block_comment,
  [14213] = 2,
    ACTIONS(2012), 1,
      sym__stray,
    ACTIONS(2014), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14223] = 2,
    ACTIONS(2023), 1,
      sym__stray,
    ACTIONS(2025), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14233] = 2,
    ACTIONS(2027), 1,
      sym__stray,
    ACTIONS(2029), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14243] = 2,
    ACTIONS(2031), 1,
      sym__stray,
    ACTIONS(2033), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14253] = 2,
    ACTIONS(2037), 1,
      sym__stray,
    ACTIONS(2039), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14263] = 2,
    ACTIONS(2041), 1,
      sym__stray,
    ACTIONS(2043), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14273] = 2,
    ACTIONS(2047), 1,
      sym__stray,
    ACTIONS(2049), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14283] = 2,
    ACTIONS(2051), 1,
      sym__stray,
    ACTIONS(2053), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14293] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2601), 1,
      sym__end,
    ACTIONS(2603), 1,
      sym_doc_comment,
    ACTIONS(2599), 2,
      sym__junk,
      sym_comment,
  [14307] = 2,
    ACTIONS(2307), 1,
      sym__stray,
    ACTIONS(2309), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14317] = 5,
    ACTIONS(2589), 1,
      sym__stray,
    ACTIONS(2605), 1,
      anon_sym_Unsupported,
    ACTIONS(2607), 1,
      sym_identifier,
    STATE(796), 1,
      sym_unsupported_type,
    STATE(797), 1,
      sym__bad_rest,
  [14333] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2611), 1,
      sym__end,
    ACTIONS(2613), 1,
      sym_doc_comment,
    ACTIONS(2609), 2,
      sym__junk,
      sym_comment,
  [14347] = 2,
    ACTIONS(2311), 1,
      sym__stray,
    ACTIONS(2313), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14357] = 5,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2615), 1,
      anon_sym_RBRACE,
    ACTIONS(2617), 1,
      sym__word,
    STATE(413), 1,
      sym_object_entry,
    STATE(786), 1,
      sym__bad_rest,
  [14373] = 2,
    ACTIONS(2315), 1,
      sym__stray,
    ACTIONS(2317), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14383] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2621), 1,
      sym__end,
    ACTIONS(2623), 1,
      sym_doc_comment,
    ACTIONS(2619), 2,
      sym__junk,
      sym_comment,
  [14397] = 2,
    ACTIONS(2079), 1,
      sym__stray,
    ACTIONS(2081), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14407] = 2,
    ACTIONS(2083), 1,
      sym__stray,
    ACTIONS(2085), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14417] = 2,
    ACTIONS(2415), 1,
      sym__stray,
    ACTIONS(2417), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14427] = 2,
    ACTIONS(2091), 1,
      sym__stray,
    ACTIONS(2093), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14437] = 2,
    ACTIONS(2095), 1,
      sym__stray,
    ACTIONS(2097), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14447] = 2,
    ACTIONS(2627), 1,
      sym__stray,
    ACTIONS(2625), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14457] = 2,
    ACTIONS(2103), 1,
      sym__stray,
    ACTIONS(2105), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14467] = 2,
    ACTIONS(2107), 1,
      sym__stray,
    ACTIONS(2109), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14477] = 2,
    ACTIONS(2367), 1,
      sym__stray,
    ACTIONS(2369), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14487] = 4,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2631), 1,
      sym__end,
    ACTIONS(2633), 1,
      sym_doc_comment,
    ACTIONS(2629), 2,
      sym__junk,
      sym_comment,
  [14501] = 2,
    ACTIONS(1849), 1,
      sym__stray,
    ACTIONS(1844), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14511] = 2,
    ACTIONS(2319), 1,
      sym__stray,
    ACTIONS(2321), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14521] = 4,
    ACTIONS(2637), 1,
      sym__end,
    ACTIONS(2639), 1,
      sym__newline,
    ACTIONS(2641), 1,
      sym_doc_comment,
    ACTIONS(2635), 2,
      sym__junk,
      sym_comment,
  [14535] = 2,
    ACTIONS(2371), 1,
      sym__stray,
    ACTIONS(2373), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14545] = 2,
    ACTIONS(2375), 1,
      sym__stray,
    ACTIONS(2377), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14555] = 2,
    ACTIONS(2379), 1,
      sym__stray,
    ACTIONS(2381), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14565] = 2,
    ACTIONS(2121), 1,
      sym__stray,
    ACTIONS(2123), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14575] = 2,
    ACTIONS(2125), 1,
      sym__stray,
    ACTIONS(2127), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14585] = 2,
    ACTIONS(2129), 1,
      sym__stray,
    ACTIONS(2131), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14595] = 2,
    ACTIONS(2133), 1,
      sym__stray,
    ACTIONS(2135), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14605] = 2,
    ACTIONS(2137), 1,
      sym__stray,
    ACTIONS(2139), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14615] = 2,
    ACTIONS(2141), 1,
      sym__stray,
    ACTIONS(2143), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14625] = 2,
    ACTIONS(2145), 1,
      sym__stray,
    ACTIONS(2147), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14635] = 2,
    ACTIONS(2149), 1,
      sym__stray,
    ACTIONS(2151), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14645] = 2,
    ACTIONS(2383), 1,
      sym__stray,
    ACTIONS(2385), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14655] = 4,
    ACTIONS(2639), 1,
      sym__newline,
    ACTIONS(2645), 1,
      sym__end,
    ACTIONS(2647), 1,
      sym_doc_comment,
    ACTIONS(2643), 2,
      sym__junk,
      sym_comment,
  [14669] = 2,
    ACTIONS(1353), 1,
      sym__stray,
    ACTIONS(1351), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14679] = 5,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2617), 1,
      sym__word,
    ACTIONS(2649), 1,
      anon_sym_RBRACE,
    STATE(401), 1,
      sym_object_entry,
    STATE(594), 1,
      sym__bad_rest,
  [14695] = 4,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2435), 1,
      anon_sym_RPAREN,
    STATE(671), 1,
      sym__bad_rest,
    ACTIONS(2433), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [14709] = 4,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2653), 1,
      sym__end,
    ACTIONS(2655), 1,
      sym_doc_comment,
    ACTIONS(2651), 2,
      sym__junk,
      sym_comment,
  [14723] = 2,
    ACTIONS(2387), 1,
      sym__stray,
    ACTIONS(2389), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14733] = 5,
    ACTIONS(2657), 1,
      anon_sym_LBRACE,
    ACTIONS(2659), 1,
      anon_sym_EQ,
    ACTIONS(2661), 1,
      sym__stray,
    STATE(133), 1,
      sym__fields,
    STATE(871), 1,
      sym__bad_rest,
  [14749] = 2,
    ACTIONS(2391), 1,
      sym__stray,
    ACTIONS(2393), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14759] = 2,
    ACTIONS(2395), 1,
      sym__stray,
    ACTIONS(2397), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14769] = 4,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2006), 1,
      anon_sym_RPAREN,
    STATE(584), 1,
      sym__bad_rest,
    ACTIONS(2004), 2,
      anon_sym_RBRACE,
      anon_sym_RBRACK,
  [14783] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2665), 1,
      sym__end,
    ACTIONS(2667), 1,
      sym_doc_comment,
    ACTIONS(2663), 2,
      sym__junk,
      sym_comment,
  [14797] = 4,
    ACTIONS(2639), 1,
      sym__newline,
    ACTIONS(2671), 1,
      sym__end,
    ACTIONS(2673), 1,
      sym_doc_comment,
    ACTIONS(2669), 2,
      sym__junk,
      sym_comment,
  [14811] = 2,
    ACTIONS(2677), 1,
      sym__stray,
    ACTIONS(2675), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14821] = 2,
    ACTIONS(2323), 1,
      sym__stray,
    ACTIONS(2325), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14831] = 2,
    ACTIONS(2335), 1,
      sym__stray,
    ACTIONS(2337), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14841] = 2,
    ACTIONS(2291), 1,
      sym__stray,
    ACTIONS(2293), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14851] = 4,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2681), 1,
      sym__end,
    ACTIONS(2683), 1,
      sym_doc_comment,
    ACTIONS(2679), 2,
      sym__junk,
      sym_comment,
  [14865] = 2,
    ACTIONS(2339), 1,
      sym__stray,
    ACTIONS(2341), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14875] = 2,
    ACTIONS(2687), 1,
      sym__stray,
    ACTIONS(2685), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14885] = 2,
    ACTIONS(2275), 1,
      sym__stray,
    ACTIONS(2277), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14895] = 2,
    ACTIONS(2279), 1,
      sym__stray,
    ACTIONS(2281), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14905] = 2,
    ACTIONS(2283), 1,
      sym__stray,
    ACTIONS(2285), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14915] = 2,
    ACTIONS(2343), 1,
      sym__stray,
    ACTIONS(2345), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14925] = 2,
    ACTIONS(2347), 1,
      sym__stray,
    ACTIONS(2349), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14935] = 2,
    ACTIONS(2691), 1,
      sym__stray,
    ACTIONS(2689), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14945] = 2,
    ACTIONS(2327), 1,
      sym__stray,
    ACTIONS(2329), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14955] = 5,
    ACTIONS(2589), 1,
      sym__stray,
    ACTIONS(2693), 1,
      anon_sym_Unsupported,
    ACTIONS(2695), 1,
      sym_identifier,
    STATE(698), 1,
      sym_unsupported_type,
    STATE(701), 1,
      sym__bad_rest,
  [14971] = 2,
    ACTIONS(2263), 1,
      sym__stray,
    ACTIONS(2265), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14981] = 2,
    ACTIONS(2351), 1,
      sym__stray,
    ACTIONS(2353), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [14991] = 2,
    ACTIONS(2355), 1,
      sym__stray,
    ACTIONS(2357), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15001] = 4,
    ACTIONS(2557), 1,
      sym__newline,
    ACTIONS(2699), 1,
      sym__end,
    ACTIONS(2701), 1,
      sym_doc_comment,
    ACTIONS(2697), 2,
      sym__junk,
      sym_comment,
  [15015] = 2,
    ACTIONS(2267), 1,
      sym__stray,
    ACTIONS(2269), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15025] = 2,
    ACTIONS(2399), 1,
      sym__stray,
    ACTIONS(2401), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15035] = 2,
    ACTIONS(2403), 1,
      sym__stray,
    ACTIONS(2405), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15045] = 2,
    ACTIONS(2511), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2513), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15055] = 2,
    ACTIONS(2407), 1,
      sym__stray,
    ACTIONS(2409), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15065] = 2,
    ACTIONS(2411), 1,
      sym__stray,
    ACTIONS(2413), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15075] = 2,
    ACTIONS(2703), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2705), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15085] = 2,
    ACTIONS(2707), 2,
      sym__junk,
      sym_comment,
    ACTIONS(2709), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15095] = 4,
    ACTIONS(2531), 1,
      sym__newline,
    ACTIONS(2713), 1,
      sym__end,
    ACTIONS(2715), 1,
      sym_doc_comment,
    ACTIONS(2711), 2,
      sym__junk,
      sym_comment,
  [15109] = 2,
    ACTIONS(2087), 1,
      sym__stray,
    ACTIONS(2089), 4,
      anon_sym_RBRACE,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [15119] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2717), 1,
      anon_sym_LBRACE,
    STATE(260), 1,
      sym__properties,
    STATE(1018), 1,
      sym__bad_rest,
  [15132] = 2,
    ACTIONS(91), 1,
      sym_comment,
    ACTIONS(89), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15141] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2721), 1,
      sym_identifier,
    STATE(960), 1,
      sym__bad_rest,
  [15154] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2723), 1,
      anon_sym_LBRACE,
    STATE(141), 1,
      sym__fields,
    STATE(874), 1,
      sym__bad_rest,
  [15167] = 2,
    ACTIONS(2727), 1,
      sym_comment,
    ACTIONS(2725), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15176] = 2,
    ACTIONS(2731), 1,
      sym_comment,
    ACTIONS(2729), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15185] = 2,
    ACTIONS(2735), 1,
      sym_comment,
    ACTIONS(2733), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15194] = 2,
    ACTIONS(2739), 1,
      sym_comment,
    ACTIONS(2737), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15203] = 2,
    ACTIONS(2743), 1,
      sym_comment,
    ACTIONS(2741), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15212] = 2,
    ACTIONS(2747), 1,
      sym_comment,
    ACTIONS(2745), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15221] = 2,
    ACTIONS(2751), 1,
      sym_comment,
    ACTIONS(2749), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15230] = 2,
    ACTIONS(1359), 1,
      sym_comment,
    ACTIONS(1357), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15239] = 2,
    ACTIONS(2755), 1,
      sym_comment,
    ACTIONS(2753), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15248] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2757), 1,
      sym_identifier,
    STATE(1048), 1,
      sym__bad_rest,
  [15261] = 4,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2759), 1,
      anon_sym_LPAREN,
    ACTIONS(2761), 1,
      anon_sym_RBRACK,
    STATE(568), 1,
      sym__bad_rest,
  [15274] = 2,
    ACTIONS(2765), 1,
      sym_comment,
    ACTIONS(2763), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15283] = 2,
    ACTIONS(2769), 1,
      sym_comment,
    ACTIONS(2767), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15292] = 2,
    ACTIONS(2773), 1,
      sym_comment,
    ACTIONS(2771), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15301] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2775), 1,
      sym_identifier,
    STATE(920), 1,
      sym__bad_rest,
  [15314] = 2,
    ACTIONS(1401), 1,
      sym_comment,
    ACTIONS(1399), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15323] = 2,
    ACTIONS(2779), 1,
      sym_comment,
    ACTIONS(2777), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15332] = 2,
    ACTIONS(2783), 1,
      sym_comment,
    ACTIONS(2781), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15341] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2785), 1,
      sym_identifier,
    STATE(906), 1,
      sym__bad_rest,
  [15354] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2787), 1,
      anon_sym_LBRACE,
    ACTIONS(2789), 1,
      sym_identifier,
    STATE(1077), 1,
      sym__bad_rest,
  [15367] = 2,
    ACTIONS(2793), 1,
      sym_comment,
    ACTIONS(2791), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15376] = 2,
    ACTIONS(2797), 1,
      sym_comment,
    ACTIONS(2795), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15385] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2799), 1,
      anon_sym_LBRACE,
    STATE(136), 1,
      sym__fields,
    STATE(995), 1,
      sym__bad_rest,
  [15398] = 2,
    ACTIONS(547), 1,
      sym_comment,
    ACTIONS(545), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15407] = 2,
    ACTIONS(2803), 1,
      sym_comment,
    ACTIONS(2801), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15416] = 2,
    ACTIONS(2807), 1,
      sym_comment,
    ACTIONS(2805), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15425] = 2,
    ACTIONS(2811), 1,
      sym_comment,
    ACTIONS(2809), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15434] = 2,
    ACTIONS(2815), 1,
      sym_comment,
    ACTIONS(2813), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15443] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2817), 1,
      sym_identifier,
    STATE(863), 1,
      sym__bad_rest,
  [15456] = 2,
    ACTIONS(1563), 1,
      sym_comment,
    ACTIONS(1561), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15465] = 2,
    ACTIONS(2821), 1,
      sym_comment,
    ACTIONS(2819), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15474] = 2,
    ACTIONS(2825), 1,
      sym_comment,
    ACTIONS(2823), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15483] = 2,
    ACTIONS(2829), 1,
      sym_comment,
    ACTIONS(2827), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15492] = 2,
    ACTIONS(2833), 1,
      sym_comment,
    ACTIONS(2831), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15501] = 2,
    ACTIONS(2837), 1,
      sym_comment,
    ACTIONS(2835), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15510] = 2,
    ACTIONS(2841), 1,
      sym_comment,
    ACTIONS(2839), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15519] = 2,
    ACTIONS(2845), 1,
      sym_comment,
    ACTIONS(2843), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15528] = 2,
    ACTIONS(2849), 1,
      sym_comment,
    ACTIONS(2847), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15537] = 2,
    ACTIONS(2853), 1,
      sym_comment,
    ACTIONS(2851), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15546] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2855), 1,
      anon_sym_LBRACE,
    STATE(137), 1,
      sym__values,
    STATE(948), 1,
      sym__bad_rest,
  [15559] = 2,
    ACTIONS(2859), 1,
      sym_comment,
    ACTIONS(2857), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15568] = 3,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2617), 1,
      sym__word,
    STATE(710), 2,
      sym_object_entry,
      sym__bad_rest,
  [15579] = 2,
    ACTIONS(2863), 1,
      sym_comment,
    ACTIONS(2861), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15588] = 2,
    ACTIONS(2867), 1,
      sym_comment,
    ACTIONS(2865), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15597] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2719), 1,
      anon_sym_LBRACE,
    ACTIONS(2869), 1,
      sym_identifier,
    STATE(973), 1,
      sym__bad_rest,
  [15610] = 2,
    ACTIONS(1503), 1,
      sym_comment,
    ACTIONS(1501), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15619] = 2,
    ACTIONS(2873), 1,
      sym_comment,
    ACTIONS(2871), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15628] = 2,
    ACTIONS(2877), 1,
      sym_comment,
    ACTIONS(2875), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15637] = 2,
    ACTIONS(2881), 1,
      sym_comment,
    ACTIONS(2879), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15646] = 2,
    ACTIONS(2885), 1,
      sym_comment,
    ACTIONS(2883), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15655] = 2,
    ACTIONS(2889), 1,
      sym_comment,
    ACTIONS(2887), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15664] = 4,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2891), 1,
      anon_sym_LBRACE,
    STATE(258), 1,
      sym__properties,
    STATE(913), 1,
      sym__bad_rest,
  [15677] = 2,
    ACTIONS(2895), 1,
      sym_comment,
    ACTIONS(2893), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15686] = 2,
    ACTIONS(2899), 1,
      sym_comment,
    ACTIONS(2897), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [15695] = 3,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2761), 1,
      anon_sym_RBRACK,
    STATE(568), 1,
      sym__bad_rest,
  [15705] = 3,
    ACTIONS(111), 1,
      sym__stray,
    ACTIONS(2901), 1,
      anon_sym_RBRACK,
    STATE(570), 1,
      sym__bad_rest,
  [15715] = 3,
    ACTIONS(125), 1,
      sym__stray,
    ACTIONS(2903), 1,
      anon_sym_COLON,
    STATE(777), 1,
      sym__bad_rest,
  [15725] = 3,
    ACTIONS(2589), 1,
      sym__stray,
    ACTIONS(2905), 1,
      sym_string,
    STATE(683), 1,
      sym__bad_rest,
  [15735] = 3,
    ACTIONS(2907), 1,
      sym__stray,
    ACTIONS(2909), 1,
      sym_string,
    STATE(305), 1,
      sym__bad_rest,
  [15745] = 3,
    ACTIONS(2911), 1,
      anon_sym_LBRACE,
    ACTIONS(2913), 1,
      anon_sym_EQ,
    STATE(134), 1,
      sym__fields,
  [15755] = 3,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2915), 1,
      anon_sym_EQ,
    STATE(801), 1,
      sym__bad_rest,
  [15765] = 3,
    ACTIONS(2917), 1,
      sym__junk,
    ACTIONS(2919), 1,
      sym__newline,
    STATE(1058), 1,
      sym__bad,
  [15775] = 3,
    ACTIONS(2921), 1,
      sym__stray,
    ACTIONS(2923), 1,
      sym_string,
    STATE(910), 1,
      sym__bad_rest,
  [15785] = 3,
    ACTIONS(2921), 1,
      sym__stray,
    ACTIONS(2925), 1,
      anon_sym_RPAREN,
    STATE(911), 1,
      sym__bad_rest,
  [15795] = 3,
    ACTIONS(2907), 1,
      sym__stray,
    ACTIONS(2927), 1,
      anon_sym_RPAREN,
    STATE(306), 1,
      sym__bad_rest,
  [15805] = 3,
    ACTIONS(2589), 1,
      sym__stray,
    ACTIONS(2929), 1,
      anon_sym_RPAREN,
    STATE(676), 1,
      sym__bad_rest,
  [15815] = 3,
    ACTIONS(2661), 1,
      sym__stray,
    ACTIONS(2931), 1,
      anon_sym_LBRACE,
    STATE(1088), 1,
      sym__bad_rest,
  [15825] = 3,
    ACTIONS(2933), 1,
      anon_sym_LBRACE,
    ACTIONS(2935), 1,
      anon_sym_EQ,
    STATE(135), 1,
      sym__fields,
  [15835] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(602), 1,
      sym__bad_rest,
  [15842] = 2,
    ACTIONS(2939), 1,
      sym__end,
    ACTIONS(2941), 1,
      sym__newline,
  [15849] = 2,
    ACTIONS(2943), 1,
      anon_sym_LBRACE,
    STATE(139), 1,
      sym__fields,
  [15856] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(510), 1,
      sym__bad_rest,
  [15863] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(745), 1,
      sym__bad_rest,
  [15870] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(482), 1,
      sym__bad_rest,
  [15877] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(465), 1,
      sym__bad_rest,
  [15884] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(584), 1,
      sym__bad_rest,
  [15891] = 2,
    ACTIONS(2947), 1,
      sym__end,
    ACTIONS(2949), 1,
      sym__newline,
  [15898] = 2,
    ACTIONS(2951), 1,
      sym__end,
    ACTIONS(2953), 1,
      sym__newline,
  [15905] = 2,
    ACTIONS(2955), 1,
      sym__end,
    ACTIONS(2957), 1,
      sym__newline,
  [15912] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(500), 1,
      sym__bad_rest,
  [15919] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(484), 1,
      sym__bad_rest,
  [15926] = 2,
    ACTIONS(711), 1,
      sym__end,
    ACTIONS(2959), 1,
      sym__newline,
  [15933] = 2,
    ACTIONS(2957), 1,
      sym__newline,
    ACTIONS(2961), 1,
      sym__end,
  [15940] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(2963), 1,
      sym__end,
  [15947] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(772), 1,
      sym__bad_rest,
  [15954] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(467), 1,
      sym__bad_rest,
  [15961] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(742), 1,
      sym__bad_rest,
  [15968] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(487), 1,
      sym__bad_rest,
  [15975] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(791), 1,
      sym__bad_rest,
  [15982] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(747), 1,
      sym__bad_rest,
  [15989] = 2,
    ACTIONS(725), 1,
      sym__end,
    ACTIONS(2941), 1,
      sym__newline,
  [15996] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(715), 1,
      sym__bad_rest,
  [16003] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(502), 1,
      sym__bad_rest,
  [16010] = 2,
    ACTIONS(2953), 1,
      sym__newline,
    ACTIONS(2965), 1,
      sym__end,
  [16017] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(748), 1,
      sym__bad_rest,
  [16024] = 2,
    ACTIONS(2967), 1,
      sym__end,
    ACTIONS(2969), 1,
      sym__newline,
  [16031] = 2,
    ACTIONS(2957), 1,
      sym__newline,
    ACTIONS(2971), 1,
      sym__end,
  [16038] = 2,
    ACTIONS(2973), 1,
      anon_sym_RBRACE,
    ACTIONS(2975), 1,
      sym__raw,
  [16045] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(749), 1,
      sym__bad_rest,
  [16052] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(469), 1,
      sym__bad_rest,
  [16059] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(490), 1,
      sym__bad_rest,
  [16066] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(758), 1,
      sym__bad_rest,
  [16073] = 2,
    ACTIONS(2977), 1,
      anon_sym_LBRACE,
    STATE(242), 1,
      sym__properties,
  [16080] = 2,
    ACTIONS(2941), 1,
      sym__newline,
    ACTIONS(2979), 1,
      sym__end,
  [16087] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(792), 1,
      sym__bad_rest,
  [16094] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(764), 1,
      sym__bad_rest,
  [16101] = 2,
    ACTIONS(1343), 1,
      anon_sym_RBRACK,
    ACTIONS(1345), 1,
      sym__stray,
  [16108] = 2,
    ACTIONS(1347), 1,
      anon_sym_RBRACK,
    ACTIONS(1349), 1,
      sym__stray,
  [16115] = 2,
    ACTIONS(1351), 1,
      anon_sym_RBRACK,
    ACTIONS(1353), 1,
      sym__stray,
  [16122] = 2,
    ACTIONS(2981), 1,
      anon_sym_LBRACE,
    STATE(239), 1,
      sym__properties,
  [16129] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(794), 1,
      sym__bad_rest,
  [16136] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(671), 1,
      sym__bad_rest,
  [16143] = 2,
    ACTIONS(2983), 1,
      sym__junk,
    ACTIONS(2985), 1,
      sym__newline,
  [16150] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(529), 1,
      sym__bad_rest,
  [16157] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(766), 1,
      sym__bad_rest,
  [16164] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(2987), 1,
      sym__end,
  [16171] = 2,
    ACTIONS(2989), 1,
      anon_sym_LBRACE,
    STATE(143), 1,
      sym__fields,
  [16178] = 2,
    ACTIONS(2969), 1,
      sym__newline,
    ACTIONS(2991), 1,
      sym__end,
  [16185] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(795), 1,
      sym__bad_rest,
  [16192] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(767), 1,
      sym__bad_rest,
  [16199] = 2,
    ACTIONS(1123), 1,
      sym__end,
    ACTIONS(2953), 1,
      sym__newline,
  [16206] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(680), 1,
      sym__bad_rest,
  [16213] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(681), 1,
      sym__bad_rest,
  [16220] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(650), 1,
      sym__bad_rest,
  [16227] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(600), 1,
      sym__bad_rest,
  [16234] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(736), 1,
      sym__bad_rest,
  [16241] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(601), 1,
      sym__bad_rest,
  [16248] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(528), 1,
      sym__bad_rest,
  [16255] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(685), 1,
      sym__bad_rest,
  [16262] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(503), 1,
      sym__bad_rest,
  [16269] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(672), 1,
      sym__bad_rest,
  [16276] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(687), 1,
      sym__bad_rest,
  [16283] = 2,
    ACTIONS(2993), 1,
      anon_sym_RBRACE,
    ACTIONS(2995), 1,
      sym__raw,
  [16290] = 2,
    ACTIONS(2997), 1,
      sym__stray,
    STATE(824), 1,
      sym__bad_rest,
  [16297] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(523), 1,
      sym__bad_rest,
  [16304] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(603), 1,
      sym__bad_rest,
  [16311] = 2,
    ACTIONS(2999), 1,
      sym__junk,
    ACTIONS(3001), 1,
      sym__newline,
  [16318] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(651), 1,
      sym__bad_rest,
  [16325] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(673), 1,
      sym__bad_rest,
  [16332] = 2,
    ACTIONS(3003), 1,
      sym__junk,
    ACTIONS(3005), 1,
      sym__newline,
  [16339] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(694), 1,
      sym__bad_rest,
  [16346] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(695), 1,
      sym__bad_rest,
  [16353] = 2,
    ACTIONS(3007), 1,
      sym__junk,
    ACTIONS(3009), 1,
      sym__newline,
  [16360] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(696), 1,
      sym__bad_rest,
  [16367] = 2,
    ACTIONS(3011), 1,
      anon_sym_LBRACE,
    STATE(138), 1,
      sym__values,
  [16374] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(697), 1,
      sym__bad_rest,
  [16381] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(675), 1,
      sym__bad_rest,
  [16388] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(608), 1,
      sym__bad_rest,
  [16395] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(609), 1,
      sym__bad_rest,
  [16402] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(610), 1,
      sym__bad_rest,
  [16409] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(611), 1,
      sym__bad_rest,
  [16416] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(702), 1,
      sym__bad_rest,
  [16423] = 2,
    ACTIONS(3013), 1,
      anon_sym_RBRACE,
    ACTIONS(3015), 1,
      sym__raw,
  [16430] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(536), 1,
      sym__bad_rest,
  [16437] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(704), 1,
      sym__bad_rest,
  [16444] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(504), 1,
      sym__bad_rest,
  [16451] = 2,
    ACTIONS(3017), 1,
      anon_sym_LBRACE,
    STATE(140), 1,
      sym__fields,
  [16458] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(706), 1,
      sym__bad_rest,
  [16465] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(3019), 1,
      sym__end,
  [16472] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(537), 1,
      sym__bad_rest,
  [16479] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3021), 1,
      sym__end,
  [16486] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(708), 1,
      sym__bad_rest,
  [16493] = 2,
    ACTIONS(3023), 1,
      sym__junk,
    ACTIONS(3025), 1,
      sym__newline,
  [16500] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(784), 1,
      sym__bad_rest,
  [16507] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(538), 1,
      sym__bad_rest,
  [16514] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(530), 1,
      sym__bad_rest,
  [16521] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(539), 1,
      sym__bad_rest,
  [16528] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(506), 1,
      sym__bad_rest,
  [16535] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(540), 1,
      sym__bad_rest,
  [16542] = 2,
    ACTIONS(3027), 1,
      anon_sym_LBRACE,
    STATE(144), 1,
      sym__values,
  [16549] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(3029), 1,
      sym__end,
  [16556] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(3031), 1,
      sym__end,
  [16563] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3033), 1,
      sym__end,
  [16570] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(718), 1,
      sym__bad_rest,
  [16577] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(679), 1,
      sym__bad_rest,
  [16584] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(541), 1,
      sym__bad_rest,
  [16591] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(719), 1,
      sym__bad_rest,
  [16598] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3035), 1,
      sym__end,
  [16605] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(774), 1,
      sym__bad_rest,
  [16612] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(720), 1,
      sym__bad_rest,
  [16619] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(689), 1,
      sym__bad_rest,
  [16626] = 2,
    ACTIONS(3037), 1,
      anon_sym_RBRACE,
    ACTIONS(3039), 1,
      sym__raw,
  [16633] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(721), 1,
      sym__bad_rest,
  [16640] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(692), 1,
      sym__bad_rest,
  [16647] = 2,
    ACTIONS(733), 1,
      sym__end,
    ACTIONS(2959), 1,
      sym__newline,
  [16654] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(722), 1,
      sym__bad_rest,
  [16661] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3041), 1,
      sym__end,
  [16668] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(542), 1,
      sym__bad_rest,
  [16675] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(723), 1,
      sym__bad_rest,
  [16682] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(524), 1,
      sym__bad_rest,
  [16689] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(724), 1,
      sym__bad_rest,
  [16696] = 2,
    ACTIONS(3043), 1,
      anon_sym_LBRACE,
    STATE(142), 1,
      sym__fields,
  [16703] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(455), 1,
      sym__bad_rest,
  [16710] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(725), 1,
      sym__bad_rest,
  [16717] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(466), 1,
      sym__bad_rest,
  [16724] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(543), 1,
      sym__bad_rest,
  [16731] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(620), 1,
      sym__bad_rest,
  [16738] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(621), 1,
      sym__bad_rest,
  [16745] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(458), 1,
      sym__bad_rest,
  [16752] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(622), 1,
      sym__bad_rest,
  [16759] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(3045), 1,
      sym__end,
  [16766] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(623), 1,
      sym__bad_rest,
  [16773] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3047), 1,
      sym__end,
  [16780] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(624), 1,
      sym__bad_rest,
  [16787] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(525), 1,
      sym__bad_rest,
  [16794] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(625), 1,
      sym__bad_rest,
  [16801] = 2,
    ACTIONS(2957), 1,
      sym__newline,
    ACTIONS(3049), 1,
      sym__end,
  [16808] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(626), 1,
      sym__bad_rest,
  [16815] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3051), 1,
      sym__end,
  [16822] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(627), 1,
      sym__bad_rest,
  [16829] = 2,
    ACTIONS(2953), 1,
      sym__newline,
    ACTIONS(3053), 1,
      sym__end,
  [16836] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(734), 1,
      sym__bad_rest,
  [16843] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(526), 1,
      sym__bad_rest,
  [16850] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(735), 1,
      sym__bad_rest,
  [16857] = 2,
    ACTIONS(3055), 1,
      anon_sym_LBRACE,
    STATE(237), 1,
      sym__properties,
  [16864] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(799), 1,
      sym__bad_rest,
  [16871] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(737), 1,
      sym__bad_rest,
  [16878] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(738), 1,
      sym__bad_rest,
  [16885] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(507), 1,
      sym__bad_rest,
  [16892] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(664), 1,
      sym__bad_rest,
  [16899] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(527), 1,
      sym__bad_rest,
  [16906] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(740), 1,
      sym__bad_rest,
  [16913] = 2,
    ACTIONS(2953), 1,
      sym__newline,
    ACTIONS(3057), 1,
      sym__end,
  [16920] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(741), 1,
      sym__bad_rest,
  [16927] = 2,
    ACTIONS(2959), 1,
      sym__newline,
    ACTIONS(3059), 1,
      sym__end,
  [16934] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(628), 1,
      sym__bad_rest,
  [16941] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(629), 1,
      sym__bad_rest,
  [16948] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(630), 1,
      sym__bad_rest,
  [16955] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(631), 1,
      sym__bad_rest,
  [16962] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(632), 1,
      sym__bad_rest,
  [16969] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(633), 1,
      sym__bad_rest,
  [16976] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(634), 1,
      sym__bad_rest,
  [16983] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(635), 1,
      sym__bad_rest,
  [16990] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(750), 1,
      sym__bad_rest,
  [16997] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(751), 1,
      sym__bad_rest,
  [17004] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(752), 1,
      sym__bad_rest,
  [17011] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(753), 1,
      sym__bad_rest,
  [17018] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(754), 1,
      sym__bad_rest,
  [17025] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(755), 1,
      sym__bad_rest,
  [17032] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(756), 1,
      sym__bad_rest,
  [17039] = 2,
    ACTIONS(2945), 1,
      sym__stray,
    STATE(757), 1,
      sym__bad_rest,
  [17046] = 2,
    ACTIONS(2969), 1,
      sym__newline,
    ACTIONS(3061), 1,
      sym__end,
  [17053] = 2,
    ACTIONS(2957), 1,
      sym__newline,
    ACTIONS(3063), 1,
      sym__end,
  [17060] = 2,
    ACTIONS(727), 1,
      sym__end,
    ACTIONS(2959), 1,
      sym__newline,
  [17067] = 2,
    ACTIONS(3065), 1,
      anon_sym_LBRACE,
    STATE(262), 1,
      sym__properties,
  [17074] = 2,
    ACTIONS(1141), 1,
      sym__end,
    ACTIONS(2953), 1,
      sym__newline,
  [17081] = 2,
    ACTIONS(2949), 1,
      sym__newline,
    ACTIONS(3067), 1,
      sym__end,
  [17088] = 2,
    ACTIONS(2937), 1,
      sym__stray,
    STATE(509), 1,
      sym__bad_rest,
  [17095] = 2,
    ACTIONS(2957), 1,
      sym__newline,
    ACTIONS(3069), 1,
      sym__end,
  [17102] = 1,
    ACTIONS(3071), 1,
      sym__newline,
  [17106] = 1,
    ACTIONS(3073), 1,
      sym__newline,
  [17110] = 1,
    ACTIONS(3075), 1,
      anon_sym_RBRACE,
  [17114] = 1,
    ACTIONS(3077), 1,
      sym__stray,
  [17118] = 1,
    ACTIONS(3079), 1,
      sym__newline,
  [17122] = 1,
    ACTIONS(3081), 1,
      sym__newline,
  [17126] = 1,
    ACTIONS(3083), 1,
      anon_sym_RBRACE,
  [17130] = 1,
    ACTIONS(3085), 1,
      sym__newline,
  [17134] = 1,
    ACTIONS(3087), 1,
      sym__stray,
  [17138] = 1,
    ACTIONS(3089), 1,
      sym__stray,
  [17142] = 1,
    ACTIONS(3091), 1,
      sym__newline,
  [17146] = 1,
    ACTIONS(2973), 1,
      anon_sym_RBRACE,
  [17150] = 1,
    ACTIONS(3093), 1,
      sym__stray,
  [17154] = 1,
    ACTIONS(3095), 1,
      sym__stray,
  [17158] = 1,
    ACTIONS(3097), 1,
      sym__stray,
  [17162] = 1,
    ACTIONS(3099), 1,
      sym__stray,
  [17166] = 1,
    ACTIONS(3101), 1,
      sym__stray,
  [17170] = 1,
    ACTIONS(3103), 1,
      sym__stray,
  [17174] = 1,
    ACTIONS(3105), 1,
      sym__stray,
  [17178] = 1,
    ACTIONS(3107), 1,
      sym__stray,
  [17182] = 1,
    ACTIONS(3109), 1,
      sym__stray,
  [17186] = 1,
    ACTIONS(3111), 1,
      sym__stray,
  [17190] = 1,
    ACTIONS(3113), 1,
      sym__stray,
  [17194] = 1,
    ACTIONS(3115), 1,
      sym__newline,
  [17198] = 1,
    ACTIONS(3117), 1,
      anon_sym_LBRACE,
  [17202] = 1,
    ACTIONS(2985), 1,
      sym__newline,
  [17206] = 1,
    ACTIONS(3119), 1,
      sym__newline,
  [17210] = 1,
    ACTIONS(3121), 1,
      ts_builtin_sym_end,
  [17214] = 1,
    ACTIONS(3037), 1,
      anon_sym_RBRACE,
  [17218] = 1,
    ACTIONS(3123), 1,
      sym__stray,
  [17222] = 1,
    ACTIONS(3125), 1,
      sym__stray,
  [17226] = 1,
    ACTIONS(3127), 1,
      sym__stray,
  [17230] = 1,
    ACTIONS(3129), 1,
      sym__stray,
  [17234] = 1,
    ACTIONS(3131), 1,
      sym__stray,
  [17238] = 1,
    ACTIONS(3133), 1,
      sym__stray,
  [17242] = 1,
    ACTIONS(3135), 1,
      anon_sym_LBRACE,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 56,
  [SMALL_STATE(4)] = 107,
  [SMALL_STATE(5)] = 158,
  [SMALL_STATE(6)] = 209,
  [SMALL_STATE(7)] = 260,
  [SMALL_STATE(8)] = 311,
  [SMALL_STATE(9)] = 362,
  [SMALL_STATE(10)] = 402,
  [SMALL_STATE(11)] = 441,
  [SMALL_STATE(12)] = 480,
  [SMALL_STATE(13)] = 516,
  [SMALL_STATE(14)] = 558,
  [SMALL_STATE(15)] = 594,
  [SMALL_STATE(16)] = 630,
  [SMALL_STATE(17)] = 666,
  [SMALL_STATE(18)] = 702,
  [SMALL_STATE(19)] = 738,
  [SMALL_STATE(20)] = 774,
  [SMALL_STATE(21)] = 810,
  [SMALL_STATE(22)] = 846,
  [SMALL_STATE(23)] = 882,
  [SMALL_STATE(24)] = 918,
  [SMALL_STATE(25)] = 954,
  [SMALL_STATE(26)] = 990,
  [SMALL_STATE(27)] = 1026,
  [SMALL_STATE(28)] = 1062,
  [SMALL_STATE(29)] = 1098,
  [SMALL_STATE(30)] = 1134,
  [SMALL_STATE(31)] = 1170,
  [SMALL_STATE(32)] = 1206,
  [SMALL_STATE(33)] = 1242,
  [SMALL_STATE(34)] = 1278,
  [SMALL_STATE(35)] = 1314,
  [SMALL_STATE(36)] = 1350,
  [SMALL_STATE(37)] = 1386,
  [SMALL_STATE(38)] = 1422,
  [SMALL_STATE(39)] = 1458,
  [SMALL_STATE(40)] = 1494,
  [SMALL_STATE(41)] = 1530,
  [SMALL_STATE(42)] = 1566,
  [SMALL_STATE(43)] = 1602,
  [SMALL_STATE(44)] = 1638,
  [SMALL_STATE(45)] = 1674,
  [SMALL_STATE(46)] = 1710,
  [SMALL_STATE(47)] = 1746,
  [SMALL_STATE(48)] = 1782,
  [SMALL_STATE(49)] = 1818,
  [SMALL_STATE(50)] = 1854,
  [SMALL_STATE(51)] = 1890,
  [SMALL_STATE(52)] = 1926,
  [SMALL_STATE(53)] = 1962,
  [SMALL_STATE(54)] = 1998,
  [SMALL_STATE(55)] = 2034,
  [SMALL_STATE(56)] = 2070,
  [SMALL_STATE(57)] = 2106,
  [SMALL_STATE(58)] = 2125,
  [SMALL_STATE(59)] = 2144,
  [SMALL_STATE(60)] = 2163,
  [SMALL_STATE(61)] = 2182,
  [SMALL_STATE(62)] = 2201,
  [SMALL_STATE(63)] = 2220,
  [SMALL_STATE(64)] = 2239,
  [SMALL_STATE(65)] = 2258,
  [SMALL_STATE(66)] = 2277,
  [SMALL_STATE(67)] = 2296,
  [SMALL_STATE(68)] = 2315,
  [SMALL_STATE(69)] = 2336,
  [SMALL_STATE(70)] = 2355,
  [SMALL_STATE(71)] = 2374,
  [SMALL_STATE(72)] = 2393,
  [SMALL_STATE(73)] = 2412,
  [SMALL_STATE(74)] = 2431,
  [SMALL_STATE(75)] = 2450,
  [SMALL_STATE(76)] = 2469,
  [SMALL_STATE(77)] = 2488,
  [SMALL_STATE(78)] = 2507,
  [SMALL_STATE(79)] = 2526,
  [SMALL_STATE(80)] = 2545,
  [SMALL_STATE(81)] = 2564,
  [SMALL_STATE(82)] = 2583,
  [SMALL_STATE(83)] = 2602,
  [SMALL_STATE(84)] = 2621,
  [SMALL_STATE(85)] = 2642,
  [SMALL_STATE(86)] = 2673,
  [SMALL_STATE(87)] = 2694,
  [SMALL_STATE(88)] = 2713,
  [SMALL_STATE(89)] = 2732,
  [SMALL_STATE(90)] = 2751,
  [SMALL_STATE(91)] = 2772,
  [SMALL_STATE(92)] = 2791,
  [SMALL_STATE(93)] = 2812,
  [SMALL_STATE(94)] = 2831,
  [SMALL_STATE(95)] = 2850,
  [SMALL_STATE(96)] = 2869,
  [SMALL_STATE(97)] = 2888,
  [SMALL_STATE(98)] = 2907,
  [SMALL_STATE(99)] = 2926,
  [SMALL_STATE(100)] = 2945,
  [SMALL_STATE(101)] = 2964,
  [SMALL_STATE(102)] = 2983,
  [SMALL_STATE(103)] = 3002,
  [SMALL_STATE(104)] = 3021,
  [SMALL_STATE(105)] = 3040,
  [SMALL_STATE(106)] = 3059,
  [SMALL_STATE(107)] = 3078,
  [SMALL_STATE(108)] = 3097,
  [SMALL_STATE(109)] = 3116,
  [SMALL_STATE(110)] = 3135,
  [SMALL_STATE(111)] = 3156,
  [SMALL_STATE(112)] = 3177,
  [SMALL_STATE(113)] = 3196,
  [SMALL_STATE(114)] = 3215,
  [SMALL_STATE(115)] = 3234,
  [SMALL_STATE(116)] = 3255,
  [SMALL_STATE(117)] = 3274,
  [SMALL_STATE(118)] = 3293,
  [SMALL_STATE(119)] = 3312,
  [SMALL_STATE(120)] = 3331,
  [SMALL_STATE(121)] = 3350,
  [SMALL_STATE(122)] = 3369,
  [SMALL_STATE(123)] = 3388,
  [SMALL_STATE(124)] = 3407,
  [SMALL_STATE(125)] = 3426,
  [SMALL_STATE(126)] = 3445,
  [SMALL_STATE(127)] = 3464,
  [SMALL_STATE(128)] = 3483,
  [SMALL_STATE(129)] = 3502,
  [SMALL_STATE(130)] = 3521,
  [SMALL_STATE(131)] = 3540,
  [SMALL_STATE(132)] = 3559,
  [SMALL_STATE(133)] = 3578,
  [SMALL_STATE(134)] = 3610,
  [SMALL_STATE(135)] = 3642,
  [SMALL_STATE(136)] = 3674,
  [SMALL_STATE(137)] = 3706,
  [SMALL_STATE(138)] = 3738,
  [SMALL_STATE(139)] = 3770,
  [SMALL_STATE(140)] = 3802,
  [SMALL_STATE(141)] = 3834,
  [SMALL_STATE(142)] = 3866,
  [SMALL_STATE(143)] = 3898,
  [SMALL_STATE(144)] = 3930,
  [SMALL_STATE(145)] = 3962,
  [SMALL_STATE(146)] = 3985,
  [SMALL_STATE(147)] = 4008,
  [SMALL_STATE(148)] = 4031,
  [SMALL_STATE(149)] = 4054,
  [SMALL_STATE(150)] = 4077,
  [SMALL_STATE(151)] = 4100,
  [SMALL_STATE(152)] = 4123,
  [SMALL_STATE(153)] = 4146,
  [SMALL_STATE(154)] = 4169,
  [SMALL_STATE(155)] = 4192,
  [SMALL_STATE(156)] = 4215,
  [SMALL_STATE(157)] = 4238,
  [SMALL_STATE(158)] = 4261,
  [SMALL_STATE(159)] = 4284,
  [SMALL_STATE(160)] = 4307,
  [SMALL_STATE(161)] = 4330,
  [SMALL_STATE(162)] = 4353,
  [SMALL_STATE(163)] = 4376,
  [SMALL_STATE(164)] = 4399,
  [SMALL_STATE(165)] = 4422,
  [SMALL_STATE(166)] = 4445,
  [SMALL_STATE(167)] = 4468,
  [SMALL_STATE(168)] = 4491,
  [SMALL_STATE(169)] = 4514,
  [SMALL_STATE(170)] = 4537,
  [SMALL_STATE(171)] = 4568,
  [SMALL_STATE(172)] = 4591,
  [SMALL_STATE(173)] = 4614,
  [SMALL_STATE(174)] = 4637,
  [SMALL_STATE(175)] = 4660,
  [SMALL_STATE(176)] = 4683,
  [SMALL_STATE(177)] = 4706,
  [SMALL_STATE(178)] = 4729,
  [SMALL_STATE(179)] = 4752,
  [SMALL_STATE(180)] = 4775,
  [SMALL_STATE(181)] = 4798,
  [SMALL_STATE(182)] = 4821,
  [SMALL_STATE(183)] = 4844,
  [SMALL_STATE(184)] = 4867,
  [SMALL_STATE(185)] = 4890,
  [SMALL_STATE(186)] = 4913,
  [SMALL_STATE(187)] = 4936,
  [SMALL_STATE(188)] = 4959,
  [SMALL_STATE(189)] = 4982,
  [SMALL_STATE(190)] = 5005,
  [SMALL_STATE(191)] = 5028,
  [SMALL_STATE(192)] = 5051,
  [SMALL_STATE(193)] = 5074,
  [SMALL_STATE(194)] = 5097,
  [SMALL_STATE(195)] = 5120,
  [SMALL_STATE(196)] = 5143,
  [SMALL_STATE(197)] = 5166,
  [SMALL_STATE(198)] = 5189,
  [SMALL_STATE(199)] = 5212,
  [SMALL_STATE(200)] = 5235,
  [SMALL_STATE(201)] = 5258,
  [SMALL_STATE(202)] = 5281,
  [SMALL_STATE(203)] = 5304,
  [SMALL_STATE(204)] = 5327,
  [SMALL_STATE(205)] = 5350,
  [SMALL_STATE(206)] = 5381,
  [SMALL_STATE(207)] = 5412,
  [SMALL_STATE(208)] = 5435,
  [SMALL_STATE(209)] = 5458,
  [SMALL_STATE(210)] = 5481,
  [SMALL_STATE(211)] = 5509,
  [SMALL_STATE(212)] = 5541,
  [SMALL_STATE(213)] = 5567,
  [SMALL_STATE(214)] = 5593,
  [SMALL_STATE(215)] = 5619,
  [SMALL_STATE(216)] = 5647,
  [SMALL_STATE(217)] = 5675,
  [SMALL_STATE(218)] = 5701,
  [SMALL_STATE(219)] = 5727,
  [SMALL_STATE(220)] = 5753,
  [SMALL_STATE(221)] = 5779,
  [SMALL_STATE(222)] = 5811,
  [SMALL_STATE(223)] = 5837,
  [SMALL_STATE(224)] = 5869,
  [SMALL_STATE(225)] = 5901,
  [SMALL_STATE(226)] = 5933,
  [SMALL_STATE(227)] = 5965,
  [SMALL_STATE(228)] = 5993,
  [SMALL_STATE(229)] = 6025,
  [SMALL_STATE(230)] = 6057,
  [SMALL_STATE(231)] = 6083,
  [SMALL_STATE(232)] = 6111,
  [SMALL_STATE(233)] = 6137,
  [SMALL_STATE(234)] = 6163,
  [SMALL_STATE(235)] = 6189,
  [SMALL_STATE(236)] = 6215,
  [SMALL_STATE(237)] = 6241,
  [SMALL_STATE(238)] = 6268,
  [SMALL_STATE(239)] = 6297,
  [SMALL_STATE(240)] = 6324,
  [SMALL_STATE(241)] = 6345,
  [SMALL_STATE(242)] = 6368,
  [SMALL_STATE(243)] = 6395,
  [SMALL_STATE(244)] = 6424,
  [SMALL_STATE(245)] = 6453,
  [SMALL_STATE(246)] = 6482,
  [SMALL_STATE(247)] = 6511,
  [SMALL_STATE(248)] = 6540,
  [SMALL_STATE(249)] = 6569,
  [SMALL_STATE(250)] = 6598,
  [SMALL_STATE(251)] = 6627,
  [SMALL_STATE(252)] = 6656,
  [SMALL_STATE(253)] = 6685,
  [SMALL_STATE(254)] = 6714,
  [SMALL_STATE(255)] = 6743,
  [SMALL_STATE(256)] = 6772,
  [SMALL_STATE(257)] = 6801,
  [SMALL_STATE(258)] = 6830,
  [SMALL_STATE(259)] = 6857,
  [SMALL_STATE(260)] = 6886,
  [SMALL_STATE(261)] = 6913,
  [SMALL_STATE(262)] = 6942,
  [SMALL_STATE(263)] = 6969,
  [SMALL_STATE(264)] = 6998,
  [SMALL_STATE(265)] = 7027,
  [SMALL_STATE(266)] = 7056,
  [SMALL_STATE(267)] = 7085,
  [SMALL_STATE(268)] = 7103,
  [SMALL_STATE(269)] = 7121,
  [SMALL_STATE(270)] = 7139,
  [SMALL_STATE(271)] = 7157,
  [SMALL_STATE(272)] = 7175,
  [SMALL_STATE(273)] = 7193,
  [SMALL_STATE(274)] = 7211,
  [SMALL_STATE(275)] = 7229,
  [SMALL_STATE(276)] = 7247,
  [SMALL_STATE(277)] = 7271,
  [SMALL_STATE(278)] = 7289,
  [SMALL_STATE(279)] = 7313,
  [SMALL_STATE(280)] = 7337,
  [SMALL_STATE(281)] = 7355,
  [SMALL_STATE(282)] = 7379,
  [SMALL_STATE(283)] = 7403,
  [SMALL_STATE(284)] = 7427,
  [SMALL_STATE(285)] = 7445,
  [SMALL_STATE(286)] = 7463,
  [SMALL_STATE(287)] = 7481,
  [SMALL_STATE(288)] = 7505,
  [SMALL_STATE(289)] = 7523,
  [SMALL_STATE(290)] = 7541,
  [SMALL_STATE(291)] = 7565,
  [SMALL_STATE(292)] = 7579,
  [SMALL_STATE(293)] = 7593,
  [SMALL_STATE(294)] = 7617,
  [SMALL_STATE(295)] = 7639,
  [SMALL_STATE(296)] = 7653,
  [SMALL_STATE(297)] = 7671,
  [SMALL_STATE(298)] = 7685,
  [SMALL_STATE(299)] = 7699,
  [SMALL_STATE(300)] = 7713,
  [SMALL_STATE(301)] = 7727,
  [SMALL_STATE(302)] = 7741,
  [SMALL_STATE(303)] = 7755,
  [SMALL_STATE(304)] = 7769,
  [SMALL_STATE(305)] = 7783,
  [SMALL_STATE(306)] = 7797,
  [SMALL_STATE(307)] = 7811,
  [SMALL_STATE(308)] = 7825,
  [SMALL_STATE(309)] = 7849,
  [SMALL_STATE(310)] = 7875,
  [SMALL_STATE(311)] = 7899,
  [SMALL_STATE(312)] = 7917,
  [SMALL_STATE(313)] = 7943,
  [SMALL_STATE(314)] = 7967,
  [SMALL_STATE(315)] = 7993,
  [SMALL_STATE(316)] = 8011,
  [SMALL_STATE(317)] = 8037,
  [SMALL_STATE(318)] = 8063,
  [SMALL_STATE(319)] = 8089,
  [SMALL_STATE(320)] = 8113,
  [SMALL_STATE(321)] = 8137,
  [SMALL_STATE(322)] = 8155,
  [SMALL_STATE(323)] = 8173,
  [SMALL_STATE(324)] = 8187,
  [SMALL_STATE(325)] = 8211,
  [SMALL_STATE(326)] = 8229,
  [SMALL_STATE(327)] = 8247,
  [SMALL_STATE(328)] = 8261,
  [SMALL_STATE(329)] = 8285,
  [SMALL_STATE(330)] = 8309,
  [SMALL_STATE(331)] = 8327,
  [SMALL_STATE(332)] = 8353,
  [SMALL_STATE(333)] = 8379,
  [SMALL_STATE(334)] = 8395,
  [SMALL_STATE(335)] = 8413,
  [SMALL_STATE(336)] = 8439,
  [SMALL_STATE(337)] = 8453,
  [SMALL_STATE(338)] = 8471,
  [SMALL_STATE(339)] = 8489,
  [SMALL_STATE(340)] = 8507,
  [SMALL_STATE(341)] = 8531,
  [SMALL_STATE(342)] = 8549,
  [SMALL_STATE(343)] = 8573,
  [SMALL_STATE(344)] = 8597,
  [SMALL_STATE(345)] = 8615,
  [SMALL_STATE(346)] = 8633,
  [SMALL_STATE(347)] = 8651,
  [SMALL_STATE(348)] = 8677,
  [SMALL_STATE(349)] = 8695,
  [SMALL_STATE(350)] = 8715,
  [SMALL_STATE(351)] = 8741,
  [SMALL_STATE(352)] = 8757,
  [SMALL_STATE(353)] = 8783,
  [SMALL_STATE(354)] = 8796,
  [SMALL_STATE(355)] = 8811,
  [SMALL_STATE(356)] = 8830,
  [SMALL_STATE(357)] = 8843,
  [SMALL_STATE(358)] = 8864,
  [SMALL_STATE(359)] = 8877,
  [SMALL_STATE(360)] = 8898,
  [SMALL_STATE(361)] = 8919,
  [SMALL_STATE(362)] = 8932,
  [SMALL_STATE(363)] = 8945,
  [SMALL_STATE(364)] = 8966,
  [SMALL_STATE(365)] = 8979,
  [SMALL_STATE(366)] = 8998,
  [SMALL_STATE(367)] = 9011,
  [SMALL_STATE(368)] = 9030,
  [SMALL_STATE(369)] = 9051,
  [SMALL_STATE(370)] = 9072,
  [SMALL_STATE(371)] = 9093,
  [SMALL_STATE(372)] = 9114,
  [SMALL_STATE(373)] = 9135,
  [SMALL_STATE(374)] = 9156,
  [SMALL_STATE(375)] = 9169,
  [SMALL_STATE(376)] = 9190,
  [SMALL_STATE(377)] = 9211,
  [SMALL_STATE(378)] = 9232,
  [SMALL_STATE(379)] = 9253,
  [SMALL_STATE(380)] = 9272,
  [SMALL_STATE(381)] = 9293,
  [SMALL_STATE(382)] = 9312,
  [SMALL_STATE(383)] = 9331,
  [SMALL_STATE(384)] = 9352,
  [SMALL_STATE(385)] = 9371,
  [SMALL_STATE(386)] = 9391,
  [SMALL_STATE(387)] = 9407,
  [SMALL_STATE(388)] = 9423,
  [SMALL_STATE(389)] = 9443,
  [SMALL_STATE(390)] = 9459,
  [SMALL_STATE(391)] = 9473,
  [SMALL_STATE(392)] = 9493,
  [SMALL_STATE(393)] = 9509,
  [SMALL_STATE(394)] = 9529,
  [SMALL_STATE(395)] = 9549,
  [SMALL_STATE(396)] = 9569,
  [SMALL_STATE(397)] = 9589,
  [SMALL_STATE(398)] = 9609,
  [SMALL_STATE(399)] = 9625,
  [SMALL_STATE(400)] = 9645,
  [SMALL_STATE(401)] = 9665,
  [SMALL_STATE(402)] = 9685,
  [SMALL_STATE(403)] = 9705,
  [SMALL_STATE(404)] = 9725,
  [SMALL_STATE(405)] = 9745,
  [SMALL_STATE(406)] = 9761,
  [SMALL_STATE(407)] = 9781,
  [SMALL_STATE(408)] = 9801,
  [SMALL_STATE(409)] = 9821,
  [SMALL_STATE(410)] = 9837,
  [SMALL_STATE(411)] = 9857,
  [SMALL_STATE(412)] = 9877,
  [SMALL_STATE(413)] = 9897,
  [SMALL_STATE(414)] = 9917,
  [SMALL_STATE(415)] = 9937,
  [SMALL_STATE(416)] = 9957,
  [SMALL_STATE(417)] = 9977,
  [SMALL_STATE(418)] = 9997,
  [SMALL_STATE(419)] = 10017,
  [SMALL_STATE(420)] = 10033,
  [SMALL_STATE(421)] = 10053,
  [SMALL_STATE(422)] = 10073,
  [SMALL_STATE(423)] = 10093,
  [SMALL_STATE(424)] = 10113,
  [SMALL_STATE(425)] = 10133,
  [SMALL_STATE(426)] = 10149,
  [SMALL_STATE(427)] = 10169,
  [SMALL_STATE(428)] = 10189,
  [SMALL_STATE(429)] = 10209,
  [SMALL_STATE(430)] = 10229,
  [SMALL_STATE(431)] = 10249,
  [SMALL_STATE(432)] = 10269,
  [SMALL_STATE(433)] = 10289,
  [SMALL_STATE(434)] = 10309,
  [SMALL_STATE(435)] = 10329,
  [SMALL_STATE(436)] = 10349,
  [SMALL_STATE(437)] = 10369,
  [SMALL_STATE(438)] = 10385,
  [SMALL_STATE(439)] = 10405,
  [SMALL_STATE(440)] = 10419,
  [SMALL_STATE(441)] = 10439,
  [SMALL_STATE(442)] = 10459,
  [SMALL_STATE(443)] = 10479,
  [SMALL_STATE(444)] = 10499,
  [SMALL_STATE(445)] = 10519,
  [SMALL_STATE(446)] = 10539,
  [SMALL_STATE(447)] = 10559,
  [SMALL_STATE(448)] = 10579,
  [SMALL_STATE(449)] = 10599,
  [SMALL_STATE(450)] = 10615,
  [SMALL_STATE(451)] = 10630,
  [SMALL_STATE(452)] = 10647,
  [SMALL_STATE(453)] = 10662,
  [SMALL_STATE(454)] = 10679,
  [SMALL_STATE(455)] = 10696,
  [SMALL_STATE(456)] = 10707,
  [SMALL_STATE(457)] = 10718,
  [SMALL_STATE(458)] = 10735,
  [SMALL_STATE(459)] = 10746,
  [SMALL_STATE(460)] = 10757,
  [SMALL_STATE(461)] = 10774,
  [SMALL_STATE(462)] = 10791,
  [SMALL_STATE(463)] = 10808,
  [SMALL_STATE(464)] = 10825,
  [SMALL_STATE(465)] = 10842,
  [SMALL_STATE(466)] = 10853,
  [SMALL_STATE(467)] = 10864,
  [SMALL_STATE(468)] = 10875,
  [SMALL_STATE(469)] = 10888,
  [SMALL_STATE(470)] = 10899,
  [SMALL_STATE(471)] = 10916,
  [SMALL_STATE(472)] = 10933,
  [SMALL_STATE(473)] = 10950,
  [SMALL_STATE(474)] = 10967,
  [SMALL_STATE(475)] = 10984,
  [SMALL_STATE(476)] = 11001,
  [SMALL_STATE(477)] = 11018,
  [SMALL_STATE(478)] = 11035,
  [SMALL_STATE(479)] = 11052,
  [SMALL_STATE(480)] = 11069,
  [SMALL_STATE(481)] = 11082,
  [SMALL_STATE(482)] = 11093,
  [SMALL_STATE(483)] = 11104,
  [SMALL_STATE(484)] = 11115,
  [SMALL_STATE(485)] = 11126,
  [SMALL_STATE(486)] = 11137,
  [SMALL_STATE(487)] = 11148,
  [SMALL_STATE(488)] = 11159,
  [SMALL_STATE(489)] = 11170,
  [SMALL_STATE(490)] = 11181,
  [SMALL_STATE(491)] = 11192,
  [SMALL_STATE(492)] = 11203,
  [SMALL_STATE(493)] = 11220,
  [SMALL_STATE(494)] = 11231,
  [SMALL_STATE(495)] = 11248,
  [SMALL_STATE(496)] = 11265,
  [SMALL_STATE(497)] = 11282,
  [SMALL_STATE(498)] = 11299,
  [SMALL_STATE(499)] = 11316,
  [SMALL_STATE(500)] = 11333,
  [SMALL_STATE(501)] = 11344,
  [SMALL_STATE(502)] = 11359,
  [SMALL_STATE(503)] = 11370,
  [SMALL_STATE(504)] = 11381,
  [SMALL_STATE(505)] = 11392,
  [SMALL_STATE(506)] = 11409,
  [SMALL_STATE(507)] = 11420,
  [SMALL_STATE(508)] = 11431,
  [SMALL_STATE(509)] = 11448,
  [SMALL_STATE(510)] = 11459,
  [SMALL_STATE(511)] = 11470,
  [SMALL_STATE(512)] = 11487,
  [SMALL_STATE(513)] = 11504,
  [SMALL_STATE(514)] = 11521,
  [SMALL_STATE(515)] = 11538,
  [SMALL_STATE(516)] = 11555,
  [SMALL_STATE(517)] = 11572,
  [SMALL_STATE(518)] = 11589,
  [SMALL_STATE(519)] = 11606,
  [SMALL_STATE(520)] = 11623,
  [SMALL_STATE(521)] = 11640,
  [SMALL_STATE(522)] = 11657,
  [SMALL_STATE(523)] = 11674,
  [SMALL_STATE(524)] = 11685,
  [SMALL_STATE(525)] = 11696,
  [SMALL_STATE(526)] = 11707,
  [SMALL_STATE(527)] = 11718,
  [SMALL_STATE(528)] = 11729,
  [SMALL_STATE(529)] = 11740,
  [SMALL_STATE(530)] = 11751,
  [SMALL_STATE(531)] = 11762,
  [SMALL_STATE(532)] = 11779,
  [SMALL_STATE(533)] = 11796,
  [SMALL_STATE(534)] = 11813,
  [SMALL_STATE(535)] = 11830,
  [SMALL_STATE(536)] = 11847,
  [SMALL_STATE(537)] = 11858,
  [SMALL_STATE(538)] = 11869,
  [SMALL_STATE(539)] = 11880,
  [SMALL_STATE(540)] = 11891,
  [SMALL_STATE(541)] = 11902,
  [SMALL_STATE(542)] = 11913,
  [SMALL_STATE(543)] = 11924,
  [SMALL_STATE(544)] = 11935,
  [SMALL_STATE(545)] = 11952,
  [SMALL_STATE(546)] = 11969,
  [SMALL_STATE(547)] = 11986,
  [SMALL_STATE(548)] = 12003,
  [SMALL_STATE(549)] = 12020,
  [SMALL_STATE(550)] = 12037,
  [SMALL_STATE(551)] = 12054,
  [SMALL_STATE(552)] = 12071,
  [SMALL_STATE(553)] = 12088,
  [SMALL_STATE(554)] = 12105,
  [SMALL_STATE(555)] = 12122,
  [SMALL_STATE(556)] = 12139,
  [SMALL_STATE(557)] = 12150,
  [SMALL_STATE(558)] = 12167,
  [SMALL_STATE(559)] = 12184,
  [SMALL_STATE(560)] = 12201,
  [SMALL_STATE(561)] = 12218,
  [SMALL_STATE(562)] = 12235,
  [SMALL_STATE(563)] = 12252,
  [SMALL_STATE(564)] = 12263,
  [SMALL_STATE(565)] = 12280,
  [SMALL_STATE(566)] = 12297,
  [SMALL_STATE(567)] = 12314,
  [SMALL_STATE(568)] = 12331,
  [SMALL_STATE(569)] = 12342,
  [SMALL_STATE(570)] = 12359,
  [SMALL_STATE(571)] = 12370,
  [SMALL_STATE(572)] = 12387,
  [SMALL_STATE(573)] = 12404,
  [SMALL_STATE(574)] = 12421,
  [SMALL_STATE(575)] = 12438,
  [SMALL_STATE(576)] = 12455,
  [SMALL_STATE(577)] = 12472,
  [SMALL_STATE(578)] = 12489,
  [SMALL_STATE(579)] = 12506,
  [SMALL_STATE(580)] = 12523,
  [SMALL_STATE(581)] = 12540,
  [SMALL_STATE(582)] = 12551,
  [SMALL_STATE(583)] = 12568,
  [SMALL_STATE(584)] = 12585,
  [SMALL_STATE(585)] = 12596,
  [SMALL_STATE(586)] = 12613,
  [SMALL_STATE(587)] = 12630,
  [SMALL_STATE(588)] = 12647,
  [SMALL_STATE(589)] = 12664,
  [SMALL_STATE(590)] = 12681,
  [SMALL_STATE(591)] = 12698,
  [SMALL_STATE(592)] = 12715,
  [SMALL_STATE(593)] = 12732,
  [SMALL_STATE(594)] = 12743,
  [SMALL_STATE(595)] = 12754,
  [SMALL_STATE(596)] = 12765,
  [SMALL_STATE(597)] = 12776,
  [SMALL_STATE(598)] = 12787,
  [SMALL_STATE(599)] = 12798,
  [SMALL_STATE(600)] = 12809,
  [SMALL_STATE(601)] = 12820,
  [SMALL_STATE(602)] = 12831,
  [SMALL_STATE(603)] = 12842,
  [SMALL_STATE(604)] = 12853,
  [SMALL_STATE(605)] = 12864,
  [SMALL_STATE(606)] = 12875,
  [SMALL_STATE(607)] = 12886,
  [SMALL_STATE(608)] = 12897,
  [SMALL_STATE(609)] = 12908,
  [SMALL_STATE(610)] = 12919,
  [SMALL_STATE(611)] = 12930,
  [SMALL_STATE(612)] = 12941,
  [SMALL_STATE(613)] = 12952,
  [SMALL_STATE(614)] = 12963,
  [SMALL_STATE(615)] = 12974,
  [SMALL_STATE(616)] = 12985,
  [SMALL_STATE(617)] = 12996,
  [SMALL_STATE(618)] = 13007,
  [SMALL_STATE(619)] = 13018,
  [SMALL_STATE(620)] = 13029,
  [SMALL_STATE(621)] = 13040,
  [SMALL_STATE(622)] = 13051,
  [SMALL_STATE(623)] = 13062,
  [SMALL_STATE(624)] = 13073,
  [SMALL_STATE(625)] = 13084,
  [SMALL_STATE(626)] = 13095,
  [SMALL_STATE(627)] = 13106,
  [SMALL_STATE(628)] = 13117,
  [SMALL_STATE(629)] = 13128,
  [SMALL_STATE(630)] = 13139,
  [SMALL_STATE(631)] = 13150,
  [SMALL_STATE(632)] = 13161,
  [SMALL_STATE(633)] = 13172,
  [SMALL_STATE(634)] = 13183,
  [SMALL_STATE(635)] = 13194,
  [SMALL_STATE(636)] = 13205,
  [SMALL_STATE(637)] = 13216,
  [SMALL_STATE(638)] = 13233,
  [SMALL_STATE(639)] = 13250,
  [SMALL_STATE(640)] = 13267,
  [SMALL_STATE(641)] = 13284,
  [SMALL_STATE(642)] = 13295,
  [SMALL_STATE(643)] = 13312,
  [SMALL_STATE(644)] = 13329,
  [SMALL_STATE(645)] = 13346,
  [SMALL_STATE(646)] = 13363,
  [SMALL_STATE(647)] = 13380,
  [SMALL_STATE(648)] = 13397,
  [SMALL_STATE(649)] = 13408,
  [SMALL_STATE(650)] = 13419,
  [SMALL_STATE(651)] = 13430,
  [SMALL_STATE(652)] = 13441,
  [SMALL_STATE(653)] = 13452,
  [SMALL_STATE(654)] = 13469,
  [SMALL_STATE(655)] = 13486,
  [SMALL_STATE(656)] = 13503,
  [SMALL_STATE(657)] = 13520,
  [SMALL_STATE(658)] = 13533,
  [SMALL_STATE(659)] = 13550,
  [SMALL_STATE(660)] = 13567,
  [SMALL_STATE(661)] = 13584,
  [SMALL_STATE(662)] = 13601,
  [SMALL_STATE(663)] = 13618,
  [SMALL_STATE(664)] = 13635,
  [SMALL_STATE(665)] = 13645,
  [SMALL_STATE(666)] = 13655,
  [SMALL_STATE(667)] = 13665,
  [SMALL_STATE(668)] = 13675,
  [SMALL_STATE(669)] = 13685,
  [SMALL_STATE(670)] = 13699,
  [SMALL_STATE(671)] = 13715,
  [SMALL_STATE(672)] = 13725,
  [SMALL_STATE(673)] = 13735,
  [SMALL_STATE(674)] = 13745,
  [SMALL_STATE(675)] = 13755,
  [SMALL_STATE(676)] = 13765,
  [SMALL_STATE(677)] = 13775,
  [SMALL_STATE(678)] = 13785,
  [SMALL_STATE(679)] = 13795,
  [SMALL_STATE(680)] = 13805,
  [SMALL_STATE(681)] = 13815,
  [SMALL_STATE(682)] = 13825,
  [SMALL_STATE(683)] = 13835,
  [SMALL_STATE(684)] = 13845,
  [SMALL_STATE(685)] = 13855,
  [SMALL_STATE(686)] = 13865,
  [SMALL_STATE(687)] = 13875,
  [SMALL_STATE(688)] = 13885,
  [SMALL_STATE(689)] = 13895,
  [SMALL_STATE(690)] = 13905,
  [SMALL_STATE(691)] = 13915,
  [SMALL_STATE(692)] = 13925,
  [SMALL_STATE(693)] = 13935,
  [SMALL_STATE(694)] = 13949,
  [SMALL_STATE(695)] = 13959,
  [SMALL_STATE(696)] = 13969,
  [SMALL_STATE(697)] = 13979,
  [SMALL_STATE(698)] = 13989,
  [SMALL_STATE(699)] = 13999,
  [SMALL_STATE(700)] = 14013,
  [SMALL_STATE(701)] = 14023,
  [SMALL_STATE(702)] = 14033,
  [SMALL_STATE(703)] = 14043,
  [SMALL_STATE(704)] = 14053,
  [SMALL_STATE(705)] = 14063,
  [SMALL_STATE(706)] = 14073,
  [SMALL_STATE(707)] = 14083,
  [SMALL_STATE(708)] = 14093,
  [SMALL_STATE(709)] = 14103,
  [SMALL_STATE(710)] = 14113,
  [SMALL_STATE(711)] = 14123,
  [SMALL_STATE(712)] = 14137,
  [SMALL_STATE(713)] = 14151,
  [SMALL_STATE(714)] = 14165,
  [SMALL_STATE(715)] = 14181,
  [SMALL_STATE(716)] = 14191,
  [SMALL_STATE(717)] = 14201,
  [SMALL_STATE(718)] = 14213,
  [SMALL_STATE(719)] = 14223,
  [SMALL_STATE(720)] = 14233,
  [SMALL_STATE(721)] = 14243,
  [SMALL_STATE(722)] = 14253,
  [SMALL_STATE(723)] = 14263,
  [SMALL_STATE(724)] = 14273,
  [SMALL_STATE(725)] = 14283,
  [SMALL_STATE(726)] = 14293,
  [SMALL_STATE(727)] = 14307,
  [SMALL_STATE(728)] = 14317,
  [SMALL_STATE(729)] = 14333,
  [SMALL_STATE(730)] = 14347,
  [SMALL_STATE(731)] = 14357,
  [SMALL_STATE(732)] = 14373,
  [SMALL_STATE(733)] = 14383,
  [SMALL_STATE(734)] = 14397,
  [SMALL_STATE(735)] = 14407,
  [SMALL_STATE(736)] = 14417,
  [SMALL_STATE(737)] = 14427,
  [SMALL_STATE(738)] = 14437,
  [SMALL_STATE(739)] = 14447,
  [SMALL_STATE(740)] = 14457,
  [SMALL_STATE(741)] = 14467,
  [SMALL_STATE(742)] = 14477,
  [SMALL_STATE(743)] = 14487,
  [SMALL_STATE(744)] = 14501,
  [SMALL_STATE(745)] = 14511,
  [SMALL_STATE(746)] = 14521,
  [SMALL_STATE(747)] = 14535,
  [SMALL_STATE(748)] = 14545,
  [SMALL_STATE(749)] = 14555,
  [SMALL_STATE(750)] = 14565,
  [SMALL_STATE(751)] = 14575,
  [SMALL_STATE(752)] = 14585,
  [SMALL_STATE(753)] = 14595,
  [SMALL_STATE(754)] = 14605,
  [SMALL_STATE(755)] = 14615,
  [SMALL_STATE(756)] = 14625,
  [SMALL_STATE(757)] = 14635,
  [SMALL_STATE(758)] = 14645,
  [SMALL_STATE(759)] = 14655,
  [SMALL_STATE(760)] = 14669,
  [SMALL_STATE(761)] = 14679,
  [SMALL_STATE(762)] = 14695,
  [SMALL_STATE(763)] = 14709,
  [SMALL_STATE(764)] = 14723,
  [SMALL_STATE(765)] = 14733,
  [SMALL_STATE(766)] = 14749,
  [SMALL_STATE(767)] = 14759,
  [SMALL_STATE(768)] = 14769,
  [SMALL_STATE(769)] = 14783,
  [SMALL_STATE(770)] = 14797,
  [SMALL_STATE(771)] = 14811,
  [SMALL_STATE(772)] = 14821,
  [SMALL_STATE(773)] = 14831,
  [SMALL_STATE(774)] = 14841,
  [SMALL_STATE(775)] = 14851,
  [SMALL_STATE(776)] = 14865,
  [SMALL_STATE(777)] = 14875,
  [SMALL_STATE(778)] = 14885,
  [SMALL_STATE(779)] = 14895,
  [SMALL_STATE(780)] = 14905,
  [SMALL_STATE(781)] = 14915,
  [SMALL_STATE(782)] = 14925,
  [SMALL_STATE(783)] = 14935,
  [SMALL_STATE(784)] = 14945,
  [SMALL_STATE(785)] = 14955,
  [SMALL_STATE(786)] = 14971,
  [SMALL_STATE(787)] = 14981,
  [SMALL_STATE(788)] = 14991,
  [SMALL_STATE(789)] = 15001,
  [SMALL_STATE(790)] = 15015,
  [SMALL_STATE(791)] = 15025,
  [SMALL_STATE(792)] = 15035,
  [SMALL_STATE(793)] = 15045,
  [SMALL_STATE(794)] = 15055,
  [SMALL_STATE(795)] = 15065,
  [SMALL_STATE(796)] = 15075,
  [SMALL_STATE(797)] = 15085,
  [SMALL_STATE(798)] = 15095,
  [SMALL_STATE(799)] = 15109,
  [SMALL_STATE(800)] = 15119,
  [SMALL_STATE(801)] = 15132,
  [SMALL_STATE(802)] = 15141,
  [SMALL_STATE(803)] = 15154,
  [SMALL_STATE(804)] = 15167,
  [SMALL_STATE(805)] = 15176,
  [SMALL_STATE(806)] = 15185,
  [SMALL_STATE(807)] = 15194,
  [SMALL_STATE(808)] = 15203,
  [SMALL_STATE(809)] = 15212,
  [SMALL_STATE(810)] = 15221,
  [SMALL_STATE(811)] = 15230,
  [SMALL_STATE(812)] = 15239,
  [SMALL_STATE(813)] = 15248,
  [SMALL_STATE(814)] = 15261,
  [SMALL_STATE(815)] = 15274,
  [SMALL_STATE(816)] = 15283,
  [SMALL_STATE(817)] = 15292,
  [SMALL_STATE(818)] = 15301,
  [SMALL_STATE(819)] = 15314,
  [SMALL_STATE(820)] = 15323,
  [SMALL_STATE(821)] = 15332,
  [SMALL_STATE(822)] = 15341,
  [SMALL_STATE(823)] = 15354,
  [SMALL_STATE(824)] = 15367,
  [SMALL_STATE(825)] = 15376,
  [SMALL_STATE(826)] = 15385,
  [SMALL_STATE(827)] = 15398,
  [SMALL_STATE(828)] = 15407,
  [SMALL_STATE(829)] = 15416,
  [SMALL_STATE(830)] = 15425,
  [SMALL_STATE(831)] = 15434,
  [SMALL_STATE(832)] = 15443,
  [SMALL_STATE(833)] = 15456,
  [SMALL_STATE(834)] = 15465,
  [SMALL_STATE(835)] = 15474,
  [SMALL_STATE(836)] = 15483,
  [SMALL_STATE(837)] = 15492,
  [SMALL_STATE(838)] = 15501,
  [SMALL_STATE(839)] = 15510,
  [SMALL_STATE(840)] = 15519,
  [SMALL_STATE(841)] = 15528,
  [SMALL_STATE(842)] = 15537,
  [SMALL_STATE(843)] = 15546,
  [SMALL_STATE(844)] = 15559,
  [SMALL_STATE(845)] = 15568,
  [SMALL_STATE(846)] = 15579,
  [SMALL_STATE(847)] = 15588,
  [SMALL_STATE(848)] = 15597,
  [SMALL_STATE(849)] = 15610,
  [SMALL_STATE(850)] = 15619,
  [SMALL_STATE(851)] = 15628,
  [SMALL_STATE(852)] = 15637,
  [SMALL_STATE(853)] = 15646,
  [SMALL_STATE(854)] = 15655,
  [SMALL_STATE(855)] = 15664,
  [SMALL_STATE(856)] = 15677,
  [SMALL_STATE(857)] = 15686,
  [SMALL_STATE(858)] = 15695,
  [SMALL_STATE(859)] = 15705,
  [SMALL_STATE(860)] = 15715,
  [SMALL_STATE(861)] = 15725,
  [SMALL_STATE(862)] = 15735,
  [SMALL_STATE(863)] = 15745,
  [SMALL_STATE(864)] = 15755,
  [SMALL_STATE(865)] = 15765,
  [SMALL_STATE(866)] = 15775,
  [SMALL_STATE(867)] = 15785,
  [SMALL_STATE(868)] = 15795,
  [SMALL_STATE(869)] = 15805,
  [SMALL_STATE(870)] = 15815,
  [SMALL_STATE(871)] = 15825,
  [SMALL_STATE(872)] = 15835,
  [SMALL_STATE(873)] = 15842,
  [SMALL_STATE(874)] = 15849,
  [SMALL_STATE(875)] = 15856,
  [SMALL_STATE(876)] = 15863,
  [SMALL_STATE(877)] = 15870,
  [SMALL_STATE(878)] = 15877,
  [SMALL_STATE(879)] = 15884,
  [SMALL_STATE(880)] = 15891,
  [SMALL_STATE(881)] = 15898,
  [SMALL_STATE(882)] = 15905,
  [SMALL_STATE(883)] = 15912,
  [SMALL_STATE(884)] = 15919,
  [SMALL_STATE(885)] = 15926,
  [SMALL_STATE(886)] = 15933,
  [SMALL_STATE(887)] = 15940,
  [SMALL_STATE(888)] = 15947,
  [SMALL_STATE(889)] = 15954,
  [SMALL_STATE(890)] = 15961,
  [SMALL_STATE(891)] = 15968,
  [SMALL_STATE(892)] = 15975,
  [SMALL_STATE(893)] = 15982,
  [SMALL_STATE(894)] = 15989,
  [SMALL_STATE(895)] = 15996,
  [SMALL_STATE(896)] = 16003,
  [SMALL_STATE(897)] = 16010,
  [SMALL_STATE(898)] = 16017,
  [SMALL_STATE(899)] = 16024,
  [SMALL_STATE(900)] = 16031,
  [SMALL_STATE(901)] = 16038,
  [SMALL_STATE(902)] = 16045,
  [SMALL_STATE(903)] = 16052,
  [SMALL_STATE(904)] = 16059,
  [SMALL_STATE(905)] = 16066,
  [SMALL_STATE(906)] = 16073,
  [SMALL_STATE(907)] = 16080,
  [SMALL_STATE(908)] = 16087,
  [SMALL_STATE(909)] = 16094,
  [SMALL_STATE(910)] = 16101,
  [SMALL_STATE(911)] = 16108,
  [SMALL_STATE(912)] = 16115,
  [SMALL_STATE(913)] = 16122,
  [SMALL_STATE(914)] = 16129,
  [SMALL_STATE(915)] = 16136,
  [SMALL_STATE(916)] = 16143,
  [SMALL_STATE(917)] = 16150,
  [SMALL_STATE(918)] = 16157,
  [SMALL_STATE(919)] = 16164,
  [SMALL_STATE(920)] = 16171,
  [SMALL_STATE(921)] = 16178,
  [SMALL_STATE(922)] = 16185,
  [SMALL_STATE(923)] = 16192,
  [SMALL_STATE(924)] = 16199,
  [SMALL_STATE(925)] = 16206,
  [SMALL_STATE(926)] = 16213,
  [SMALL_STATE(927)] = 16220,
  [SMALL_STATE(928)] = 16227,
  [SMALL_STATE(929)] = 16234,
  [SMALL_STATE(930)] = 16241,
  [SMALL_STATE(931)] = 16248,
  [SMALL_STATE(932)] = 16255,
  [SMALL_STATE(933)] = 16262,
  [SMALL_STATE(934)] = 16269,
  [SMALL_STATE(935)] = 16276,
  [SMALL_STATE(936)] = 16283,
  [SMALL_STATE(937)] = 16290,
  [SMALL_STATE(938)] = 16297,
  [SMALL_STATE(939)] = 16304,
  [SMALL_STATE(940)] = 16311,
  [SMALL_STATE(941)] = 16318,
  [SMALL_STATE(942)] = 16325,
  [SMALL_STATE(943)] = 16332,
  [SMALL_STATE(944)] = 16339,
  [SMALL_STATE(945)] = 16346,
  [SMALL_STATE(946)] = 16353,
  [SMALL_STATE(947)] = 16360,
  [SMALL_STATE(948)] = 16367,
  [SMALL_STATE(949)] = 16374,
  [SMALL_STATE(950)] = 16381,
  [SMALL_STATE(951)] = 16388,
  [SMALL_STATE(952)] = 16395,
  [SMALL_STATE(953)] = 16402,
  [SMALL_STATE(954)] = 16409,
  [SMALL_STATE(955)] = 16416,
  [SMALL_STATE(956)] = 16423,
  [SMALL_STATE(957)] = 16430,
  [SMALL_STATE(958)] = 16437,
  [SMALL_STATE(959)] = 16444,
  [SMALL_STATE(960)] = 16451,
  [SMALL_STATE(961)] = 16458,
  [SMALL_STATE(962)] = 16465,
  [SMALL_STATE(963)] = 16472,
  [SMALL_STATE(964)] = 16479,
  [SMALL_STATE(965)] = 16486,
  [SMALL_STATE(966)] = 16493,
  [SMALL_STATE(967)] = 16500,
  [SMALL_STATE(968)] = 16507,
  [SMALL_STATE(969)] = 16514,
  [SMALL_STATE(970)] = 16521,
  [SMALL_STATE(971)] = 16528,
  [SMALL_STATE(972)] = 16535,
  [SMALL_STATE(973)] = 16542,
  [SMALL_STATE(974)] = 16549,
  [SMALL_STATE(975)] = 16556,
  [SMALL_STATE(976)] = 16563,
  [SMALL_STATE(977)] = 16570,
  [SMALL_STATE(978)] = 16577,
  [SMALL_STATE(979)] = 16584,
  [SMALL_STATE(980)] = 16591,
  [SMALL_STATE(981)] = 16598,
  [SMALL_STATE(982)] = 16605,
  [SMALL_STATE(983)] = 16612,
  [SMALL_STATE(984)] = 16619,
  [SMALL_STATE(985)] = 16626,
  [SMALL_STATE(986)] = 16633,
  [SMALL_STATE(987)] = 16640,
  [SMALL_STATE(988)] = 16647,
  [SMALL_STATE(989)] = 16654,
  [SMALL_STATE(990)] = 16661,
  [SMALL_STATE(991)] = 16668,
  [SMALL_STATE(992)] = 16675,
  [SMALL_STATE(993)] = 16682,
  [SMALL_STATE(994)] = 16689,
  [SMALL_STATE(995)] = 16696,
  [SMALL_STATE(996)] = 16703,
  [SMALL_STATE(997)] = 16710,
  [SMALL_STATE(998)] = 16717,
  [SMALL_STATE(999)] = 16724,
  [SMALL_STATE(1000)] = 16731,
  [SMALL_STATE(1001)] = 16738,
  [SMALL_STATE(1002)] = 16745,
  [SMALL_STATE(1003)] = 16752,
  [SMALL_STATE(1004)] = 16759,
  [SMALL_STATE(1005)] = 16766,
  [SMALL_STATE(1006)] = 16773,
  [SMALL_STATE(1007)] = 16780,
  [SMALL_STATE(1008)] = 16787,
  [SMALL_STATE(1009)] = 16794,
  [SMALL_STATE(1010)] = 16801,
  [SMALL_STATE(1011)] = 16808,
  [SMALL_STATE(1012)] = 16815,
  [SMALL_STATE(1013)] = 16822,
  [SMALL_STATE(1014)] = 16829,
  [SMALL_STATE(1015)] = 16836,
  [SMALL_STATE(1016)] = 16843,
  [SMALL_STATE(1017)] = 16850,
  [SMALL_STATE(1018)] = 16857,
  [SMALL_STATE(1019)] = 16864,
  [SMALL_STATE(1020)] = 16871,
  [SMALL_STATE(1021)] = 16878,
  [SMALL_STATE(1022)] = 16885,
  [SMALL_STATE(1023)] = 16892,
  [SMALL_STATE(1024)] = 16899,
  [SMALL_STATE(1025)] = 16906,
  [SMALL_STATE(1026)] = 16913,
  [SMALL_STATE(1027)] = 16920,
  [SMALL_STATE(1028)] = 16927,
  [SMALL_STATE(1029)] = 16934,
  [SMALL_STATE(1030)] = 16941,
  [SMALL_STATE(1031)] = 16948,
  [SMALL_STATE(1032)] = 16955,
  [SMALL_STATE(1033)] = 16962,
  [SMALL_STATE(1034)] = 16969,
  [SMALL_STATE(1035)] = 16976,
  [SMALL_STATE(1036)] = 16983,
  [SMALL_STATE(1037)] = 16990,
  [SMALL_STATE(1038)] = 16997,
  [SMALL_STATE(1039)] = 17004,
  [SMALL_STATE(1040)] = 17011,
  [SMALL_STATE(1041)] = 17018,
  [SMALL_STATE(1042)] = 17025,
  [SMALL_STATE(1043)] = 17032,
  [SMALL_STATE(1044)] = 17039,
  [SMALL_STATE(1045)] = 17046,
  [SMALL_STATE(1046)] = 17053,
  [SMALL_STATE(1047)] = 17060,
  [SMALL_STATE(1048)] = 17067,
  [SMALL_STATE(1049)] = 17074,
  [SMALL_STATE(1050)] = 17081,
  [SMALL_STATE(1051)] = 17088,
  [SMALL_STATE(1052)] = 17095,
  [SMALL_STATE(1053)] = 17102,
  [SMALL_STATE(1054)] = 17106,
  [SMALL_STATE(1055)] = 17110,
  [SMALL_STATE(1056)] = 17114,
  [SMALL_STATE(1057)] = 17118,
  [SMALL_STATE(1058)] = 17122,
  [SMALL_STATE(1059)] = 17126,
  [SMALL_STATE(1060)] = 17130,
  [SMALL_STATE(1061)] = 17134,
  [SMALL_STATE(1062)] = 17138,
  [SMALL_STATE(1063)] = 17142,
  [SMALL_STATE(1064)] = 17146,
  [SMALL_STATE(1065)] = 17150,
  [SMALL_STATE(1066)] = 17154,
  [SMALL_STATE(1067)] = 17158,
  [SMALL_STATE(1068)] = 17162,
  [SMALL_STATE(1069)] = 17166,
  [SMALL_STATE(1070)] = 17170,
  [SMALL_STATE(1071)] = 17174,
  [SMALL_STATE(1072)] = 17178,
  [SMALL_STATE(1073)] = 17182,
  [SMALL_STATE(1074)] = 17186,
  [SMALL_STATE(1075)] = 17190,
  [SMALL_STATE(1076)] = 17194,
  [SMALL_STATE(1077)] = 17198,
  [SMALL_STATE(1078)] = 17202,
  [SMALL_STATE(1079)] = 17206,
  [SMALL_STATE(1080)] = 17210,
  [SMALL_STATE(1081)] = 17214,
  [SMALL_STATE(1082)] = 17218,
  [SMALL_STATE(1083)] = 17222,
  [SMALL_STATE(1084)] = 17226,
  [SMALL_STATE(1085)] = 17230,
  [SMALL_STATE(1086)] = 17234,
  [SMALL_STATE(1087)] = 17238,
  [SMALL_STATE(1088)] = 17242,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(802),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(818),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(832),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(848),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(813),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(822),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1061),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(823),
  [27] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 1),
  [29] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(111),
  [33] = {.entry = {.count = 1, .reusable = true}}, SHIFT(111),
  [35] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 2),
  [37] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 2),
  [39] = {.entry = {.count = 1, .reusable = false}}, SHIFT(86),
  [41] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [43] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 3),
  [45] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 3),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(110),
  [49] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [51] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 4),
  [53] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 4),
  [55] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [57] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [59] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 7),
  [61] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 7),
  [63] = {.entry = {.count = 1, .reusable = false}}, SHIFT(92),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [67] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 5),
  [69] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 5),
  [71] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [73] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [75] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 6),
  [77] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 6),
  [79] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [81] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [87] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1084),
  [89] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 2, .production_id = 18),
  [91] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 2, .production_id = 18),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(937),
  [95] = {.entry = {.count = 1, .reusable = false}}, SHIFT(231),
  [97] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(384),
  [101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(879),
  [103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(731),
  [105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(493),
  [107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(206),
  [109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [111] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1083),
  [113] = {.entry = {.count = 1, .reusable = false}}, SHIFT(259),
  [115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(335),
  [117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(498),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(915),
  [121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(668),
  [123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(762),
  [125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1086),
  [127] = {.entry = {.count = 1, .reusable = false}}, SHIFT(246),
  [129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(638),
  [133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(891),
  [135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(467),
  [137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(229),
  [139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(417),
  [143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [145] = {.entry = {.count = 1, .reusable = false}}, SHIFT(170),
  [147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(670),
  [149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 1, .production_id = 3),
  [151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 1, .production_id = 3),
  [153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(216),
  [155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(996),
  [159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [161] = {.entry = {.count = 1, .reusable = false}}, SHIFT(266),
  [163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(653),
  [167] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1002),
  [169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(650),
  [171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(238),
  [173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(654),
  [177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(877),
  [179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(465),
  [181] = {.entry = {.count = 1, .reusable = false}}, SHIFT(221),
  [183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(436),
  [187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(884),
  [189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(228),
  [193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(441),
  [197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(904),
  [199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(469),
  [201] = {.entry = {.count = 1, .reusable = false}}, SHIFT(211),
  [203] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(938),
  [209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(500),
  [211] = {.entry = {.count = 1, .reusable = false}}, SHIFT(294),
  [213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(355),
  [215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(682),
  [217] = {.entry = {.count = 1, .reusable = true}}, SHIFT(993),
  [219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(502),
  [221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1008),
  [223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(503),
  [225] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1016),
  [227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(504),
  [229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1024),
  [231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(506),
  [233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(931),
  [235] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [237] = {.entry = {.count = 1, .reusable = true}}, SHIFT(917),
  [239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(509),
  [241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(969),
  [243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(957),
  [247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(523),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(963),
  [251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(524),
  [253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(968),
  [255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(970),
  [259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(526),
  [261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(972),
  [263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(527),
  [265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1044),
  [267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(991),
  [271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(529),
  [273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(999),
  [275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(530),
  [277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(932),
  [279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(681),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(247),
  [283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(314),
  [285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(642),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(935),
  [289] = {.entry = {.count = 1, .reusable = true}}, SHIFT(680),
  [291] = {.entry = {.count = 1, .reusable = false}}, SHIFT(248),
  [293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(316),
  [295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(643),
  [297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(955),
  [299] = {.entry = {.count = 1, .reusable = true}}, SHIFT(694),
  [301] = {.entry = {.count = 1, .reusable = false}}, SHIFT(223),
  [303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(393),
  [307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(958),
  [309] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [311] = {.entry = {.count = 1, .reusable = false}}, SHIFT(224),
  [313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(961),
  [319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(696),
  [321] = {.entry = {.count = 1, .reusable = false}}, SHIFT(225),
  [323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(399),
  [327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(965),
  [329] = {.entry = {.count = 1, .reusable = true}}, SHIFT(697),
  [331] = {.entry = {.count = 1, .reusable = false}}, SHIFT(226),
  [333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(402),
  [337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1015),
  [339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(718),
  [341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1017),
  [343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(719),
  [345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1019),
  [347] = {.entry = {.count = 1, .reusable = true}}, SHIFT(720),
  [349] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1020),
  [351] = {.entry = {.count = 1, .reusable = true}}, SHIFT(721),
  [353] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1021),
  [355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(722),
  [357] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1023),
  [359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(723),
  [361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1025),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [365] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1027),
  [367] = {.entry = {.count = 1, .reusable = true}}, SHIFT(725),
  [369] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1037),
  [371] = {.entry = {.count = 1, .reusable = true}}, SHIFT(734),
  [373] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1038),
  [375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(735),
  [377] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1039),
  [379] = {.entry = {.count = 1, .reusable = true}}, SHIFT(799),
  [381] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1040),
  [383] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1041),
  [387] = {.entry = {.count = 1, .reusable = true}}, SHIFT(738),
  [389] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1042),
  [391] = {.entry = {.count = 1, .reusable = true}}, SHIFT(664),
  [393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1043),
  [395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(740),
  [397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(979),
  [399] = {.entry = {.count = 1, .reusable = true}}, SHIFT(528),
  [401] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 19),
  [403] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 19),
  [405] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__type_alias_line, 2),
  [407] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__type_alias_line, 2),
  [409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 5),
  [411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 5),
  [413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 5, .production_id = 15),
  [415] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 5, .production_id = 15),
  [417] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 5, .production_id = 2),
  [419] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 5, .production_id = 2),
  [421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 5, .production_id = 8),
  [423] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 5, .production_id = 8),
  [425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 5),
  [427] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 5),
  [429] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 5, .production_id = 15),
  [431] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 5, .production_id = 15),
  [433] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 3),
  [435] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 3),
  [437] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 19),
  [439] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 19),
  [441] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 20),
  [443] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 20),
  [445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [447] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [449] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [451] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 6, .production_id = 2),
  [453] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 6, .production_id = 2),
  [455] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 6, .production_id = 27),
  [457] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 6, .production_id = 27),
  [459] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 6, .production_id = 2),
  [461] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 6, .production_id = 2),
  [463] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 6, .production_id = 27),
  [465] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 6, .production_id = 27),
  [467] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 6, .production_id = 2),
  [469] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 6, .production_id = 2),
  [471] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 6, .production_id = 27),
  [473] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 6, .production_id = 27),
  [475] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 6, .production_id = 2),
  [477] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 6, .production_id = 2),
  [479] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 6, .production_id = 27),
  [481] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 6, .production_id = 27),
  [483] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 6, .production_id = 2),
  [485] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 6, .production_id = 2),
  [487] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 6, .production_id = 27),
  [489] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 6, .production_id = 27),
  [491] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 6, .production_id = 2),
  [493] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 6, .production_id = 2),
  [495] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 6, .production_id = 27),
  [497] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 6, .production_id = 27),
  [499] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 3),
  [501] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 3),
  [503] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 20),
  [505] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 20),
  [507] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [509] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 2, .production_id = 3),
  [511] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 2, .production_id = 3),
  [513] = {.entry = {.count = 1, .reusable = false}}, SHIFT(365),
  [515] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [517] = {.entry = {.count = 1, .reusable = true}}, SHIFT(783),
  [519] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__type_alias_line, 3),
  [523] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__type_alias_line, 3),
  [525] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 7, .production_id = 19),
  [527] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 7, .production_id = 19),
  [529] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 7, .production_id = 20),
  [531] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 7, .production_id = 20),
  [533] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [535] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 8, .production_id = 19),
  [537] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 8, .production_id = 19),
  [539] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 8),
  [541] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 8),
  [543] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [545] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad, 3),
  [547] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad, 3),
  [549] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [551] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [553] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 4, .production_id = 2),
  [555] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 4, .production_id = 2),
  [557] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 9),
  [559] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 9),
  [561] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 4),
  [563] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 4),
  [565] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 4, .production_id = 2),
  [567] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 4, .production_id = 2),
  [569] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 4),
  [571] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 4),
  [573] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 4, .production_id = 2),
  [575] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 4, .production_id = 2),
  [577] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 4),
  [579] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 4),
  [581] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 4, .production_id = 2),
  [583] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 4, .production_id = 2),
  [585] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 4),
  [587] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 4),
  [589] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 4, .production_id = 2),
  [591] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 4, .production_id = 2),
  [593] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 4),
  [595] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 4),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 4, .production_id = 2),
  [599] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 4, .production_id = 2),
  [601] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 4),
  [603] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 4),
  [605] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 3),
  [607] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 3),
  [609] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [611] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [613] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [615] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [617] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 5, .production_id = 2),
  [619] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 5, .production_id = 2),
  [621] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 5, .production_id = 8),
  [623] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 5, .production_id = 8),
  [625] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__items, 1),
  [627] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__items, 1),
  [629] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [631] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 5),
  [633] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 5),
  [635] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 5, .production_id = 15),
  [637] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 5, .production_id = 15),
  [639] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 5, .production_id = 2),
  [641] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 5, .production_id = 2),
  [643] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 5, .production_id = 8),
  [645] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 5, .production_id = 8),
  [647] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 5),
  [649] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 5),
  [651] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 5, .production_id = 15),
  [653] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 5, .production_id = 15),
  [655] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 5, .production_id = 2),
  [657] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 5, .production_id = 2),
  [659] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 5, .production_id = 8),
  [661] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 5, .production_id = 8),
  [663] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 5),
  [665] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 5),
  [667] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 5, .production_id = 15),
  [669] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 5, .production_id = 15),
  [671] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 5, .production_id = 2),
  [673] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 5, .production_id = 2),
  [675] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 5, .production_id = 8),
  [677] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 5, .production_id = 8),
  [679] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 5),
  [681] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 5),
  [683] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 5, .production_id = 15),
  [685] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 5, .production_id = 15),
  [687] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 5, .production_id = 2),
  [689] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 5, .production_id = 2),
  [691] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 5, .production_id = 8),
  [693] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 5, .production_id = 8),
  [695] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [697] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1074),
  [699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [701] = {.entry = {.count = 1, .reusable = false}}, SHIFT(351),
  [703] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [707] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [711] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [713] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [719] = {.entry = {.count = 1, .reusable = false}}, SHIFT(333),
  [721] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [723] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [727] = {.entry = {.count = 1, .reusable = true}}, SHIFT(113),
  [729] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [735] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [737] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [739] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 8),
  [741] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 8),
  [743] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 4),
  [745] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 4),
  [747] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3),
  [749] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3),
  [751] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3, .production_id = 9),
  [753] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3, .production_id = 9),
  [755] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5),
  [757] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5),
  [759] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5, .production_id = 9),
  [761] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5, .production_id = 9),
  [763] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5),
  [765] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5),
  [767] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5, .production_id = 9),
  [769] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5, .production_id = 9),
  [771] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 2),
  [773] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 2),
  [775] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 6),
  [777] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 6),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 6),
  [781] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 6),
  [783] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7),
  [785] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7),
  [787] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7, .production_id = 9),
  [789] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7, .production_id = 9),
  [791] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3),
  [793] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3),
  [795] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7),
  [797] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7),
  [799] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7, .production_id = 9),
  [801] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7, .production_id = 9),
  [803] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3, .production_id = 9),
  [805] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3, .production_id = 9),
  [807] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 8),
  [809] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 8),
  [811] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 9),
  [813] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 9),
  [815] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 9, .production_id = 9),
  [817] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 9, .production_id = 9),
  [819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(862),
  [821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [825] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 10),
  [827] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 10),
  [829] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 9),
  [831] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 9),
  [833] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 9, .production_id = 9),
  [835] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 9, .production_id = 9),
  [837] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 10),
  [839] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 10),
  [841] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 4),
  [843] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 4),
  [845] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 10),
  [847] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 10),
  [849] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 11, .production_id = 9),
  [851] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 11, .production_id = 9),
  [853] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 11),
  [855] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 11),
  [857] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 11),
  [859] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 11),
  [861] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 11, .production_id = 9),
  [863] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 11, .production_id = 9),
  [865] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 12),
  [867] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 12),
  [869] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 12),
  [871] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 12),
  [873] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 13),
  [875] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 13),
  [877] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 13, .production_id = 9),
  [879] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 13, .production_id = 9),
  [881] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 13),
  [883] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 13),
  [885] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 13, .production_id = 9),
  [887] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 13, .production_id = 9),
  [889] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 14),
  [891] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 14),
  [893] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 14),
  [895] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 14),
  [897] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 15),
  [899] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 15),
  [901] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 15, .production_id = 9),
  [903] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 15, .production_id = 9),
  [905] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 15),
  [907] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 15),
  [909] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 15, .production_id = 9),
  [911] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 15, .production_id = 9),
  [913] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 16),
  [915] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 16),
  [917] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 16),
  [919] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 16),
  [921] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 17),
  [923] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 17),
  [925] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 17, .production_id = 9),
  [927] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 17, .production_id = 9),
  [929] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 17),
  [931] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 17),
  [933] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 17, .production_id = 9),
  [935] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 17, .production_id = 9),
  [937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(595),
  [939] = {.entry = {.count = 1, .reusable = false}}, SHIFT(312),
  [941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(312),
  [943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(640),
  [945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(790),
  [947] = {.entry = {.count = 1, .reusable = false}}, SHIFT(309),
  [949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(309),
  [951] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [953] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 2),
  [955] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 2),
  [957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(641),
  [959] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [961] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 1, .production_id = 3),
  [963] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 1, .production_id = 3),
  [965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1051),
  [967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(491),
  [971] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [973] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [977] = {.entry = {.count = 1, .reusable = false}}, SHIFT(331),
  [979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [983] = {.entry = {.count = 1, .reusable = false}}, SHIFT(332),
  [985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(332),
  [987] = {.entry = {.count = 1, .reusable = true}}, SHIFT(454),
  [989] = {.entry = {.count = 1, .reusable = false}}, SHIFT(240),
  [991] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 1),
  [993] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 1),
  [995] = {.entry = {.count = 1, .reusable = false}}, SHIFT(321),
  [997] = {.entry = {.count = 1, .reusable = false}}, SHIFT(381),
  [999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(381),
  [1001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(739),
  [1003] = {.entry = {.count = 1, .reusable = false}}, SHIFT(261),
  [1005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [1007] = {.entry = {.count = 1, .reusable = true}}, SHIFT(435),
  [1009] = {.entry = {.count = 1, .reusable = false}}, SHIFT(263),
  [1011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [1013] = {.entry = {.count = 1, .reusable = true}}, SHIFT(438),
  [1015] = {.entry = {.count = 1, .reusable = false}}, SHIFT(264),
  [1017] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [1019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(440),
  [1021] = {.entry = {.count = 1, .reusable = false}}, SHIFT(265),
  [1023] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [1025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(388),
  [1027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(883),
  [1029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [1031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [1033] = {.entry = {.count = 1, .reusable = false}}, SHIFT(367),
  [1035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(367),
  [1037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(744),
  [1039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(977),
  [1041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(703),
  [1043] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [1045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(983),
  [1047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [1049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [1051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(989),
  [1053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(707),
  [1055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [1057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(994),
  [1059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [1061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [1063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(372),
  [1065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [1067] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 12),
  [1069] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 12),
  [1071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(933),
  [1073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [1075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [1077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(971),
  [1079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(488),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [1083] = {.entry = {.count = 1, .reusable = false}}, SHIFT(257),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [1087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [1089] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 28),
  [1091] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 28),
  [1093] = {.entry = {.count = 1, .reusable = false}}, SHIFT(317),
  [1095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(317),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(644),
  [1099] = {.entry = {.count = 1, .reusable = false}}, SHIFT(318),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(645),
  [1105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(254),
  [1107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(404),
  [1111] = {.entry = {.count = 1, .reusable = false}}, SHIFT(255),
  [1113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [1115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [1117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(256),
  [1119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [1121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(385),
  [1123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [1125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1082),
  [1127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [1129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(354),
  [1131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(354),
  [1133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(864),
  [1135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(889),
  [1137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(459),
  [1139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [1141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [1143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(556),
  [1145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(439),
  [1147] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 2, .production_id = 21),
  [1149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 2, .production_id = 21),
  [1151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [1153] = {.entry = {.count = 1, .reusable = true}}, SHIFT(926),
  [1155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(674),
  [1157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [1159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(944),
  [1161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(686),
  [1163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [1165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(947),
  [1167] = {.entry = {.count = 1, .reusable = true}}, SHIFT(688),
  [1169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [1171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1000),
  [1173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(612),
  [1175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [1177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1003),
  [1179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(614),
  [1181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1007),
  [1183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(616),
  [1185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1011),
  [1187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(618),
  [1189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [1191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(941),
  [1193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(593),
  [1195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [1199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(890),
  [1201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [1203] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [1205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(898),
  [1207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(781),
  [1209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(905),
  [1211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(787),
  [1213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(918),
  [1215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(677),
  [1217] = {.entry = {.count = 1, .reusable = true}}, SHIFT(878),
  [1219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [1221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1223] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 17, .production_id = 9),
  [1225] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 17, .production_id = 9),
  [1227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5),
  [1229] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5),
  [1231] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7),
  [1233] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7),
  [1235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7, .production_id = 9),
  [1237] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7, .production_id = 9),
  [1239] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 13),
  [1241] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 13),
  [1243] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 13, .production_id = 9),
  [1245] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 13, .production_id = 9),
  [1247] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 9),
  [1249] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 9),
  [1251] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 34),
  [1253] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 34),
  [1255] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 14),
  [1257] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 14),
  [1259] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 55),
  [1261] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 55),
  [1263] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 56),
  [1265] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 56),
  [1267] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3),
  [1269] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3),
  [1271] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 36),
  [1273] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 36),
  [1275] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 39),
  [1277] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 39),
  [1279] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 41),
  [1281] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 41),
  [1283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 15),
  [1285] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 15),
  [1287] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 15, .production_id = 9),
  [1289] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 15, .production_id = 9),
  [1291] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 42),
  [1293] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 42),
  [1295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3, .production_id = 9),
  [1297] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3, .production_id = 9),
  [1299] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 16),
  [1301] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 16),
  [1303] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 43),
  [1305] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 43),
  [1307] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 45),
  [1309] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 45),
  [1311] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2, .production_id = 37),
  [1313] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2, .production_id = 37),
  [1315] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 17),
  [1317] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 17),
  [1319] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 18),
  [1321] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 18),
  [1323] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 18),
  [1325] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 18),
  [1327] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 19),
  [1329] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 19),
  [1331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 19, .production_id = 9),
  [1333] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 19, .production_id = 9),
  [1335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 19),
  [1337] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 19),
  [1339] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 19, .production_id = 9),
  [1341] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 19, .production_id = 9),
  [1343] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 3),
  [1345] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 3),
  [1347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 4),
  [1349] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 4),
  [1351] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad_rest, 3),
  [1353] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad_rest, 3),
  [1355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [1357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 10),
  [1359] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 10),
  [1361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(982),
  [1363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [1365] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [1367] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 31),
  [1369] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 31),
  [1371] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 6),
  [1373] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 6),
  [1375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(930),
  [1377] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [1379] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [1381] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 49),
  [1383] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 49),
  [1385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(951),
  [1387] = {.entry = {.count = 1, .reusable = true}}, SHIFT(604),
  [1389] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [1391] = {.entry = {.count = 1, .reusable = true}}, SHIFT(953),
  [1393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(606),
  [1395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [1397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 12),
  [1401] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 12),
  [1403] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 26),
  [1405] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 26),
  [1407] = {.entry = {.count = 1, .reusable = true}}, SHIFT(563),
  [1409] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [1411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 2, .production_id = 22),
  [1413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 2, .production_id = 22),
  [1415] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 50),
  [1417] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 50),
  [1419] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 8),
  [1421] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 8),
  [1423] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 10),
  [1425] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 10),
  [1427] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 51),
  [1429] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 51),
  [1431] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 52),
  [1433] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 52),
  [1435] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 9, .production_id = 9),
  [1437] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 9, .production_id = 9),
  [1439] = {.entry = {.count = 1, .reusable = true}}, SHIFT(876),
  [1441] = {.entry = {.count = 1, .reusable = true}}, SHIFT(716),
  [1443] = {.entry = {.count = 1, .reusable = true}}, SHIFT(217),
  [1445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(967),
  [1447] = {.entry = {.count = 1, .reusable = true}}, SHIFT(730),
  [1449] = {.entry = {.count = 1, .reusable = true}}, SHIFT(219),
  [1451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [1453] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__line_end, 2),
  [1455] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__line_end, 2),
  [1457] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 11),
  [1459] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 11),
  [1461] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 11, .production_id = 9),
  [1463] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 11, .production_id = 9),
  [1465] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 4, .production_id = 36),
  [1467] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 4, .production_id = 36),
  [1469] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 2),
  [1471] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 2),
  [1473] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [1475] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [1477] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 3, .production_id = 26),
  [1479] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 3, .production_id = 26),
  [1481] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 4),
  [1483] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 4),
  [1485] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 12),
  [1487] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 12),
  [1489] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5, .production_id = 9),
  [1491] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5, .production_id = 9),
  [1493] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_attribute, 1, .production_id = 3),
  [1495] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_attribute, 1, .production_id = 3),
  [1497] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [1499] = {.entry = {.count = 1, .reusable = true}}, SHIFT(374),
  [1501] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 12),
  [1503] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 12),
  [1505] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 18),
  [1507] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 18),
  [1509] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 13),
  [1511] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 13),
  [1513] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 19),
  [1515] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 19),
  [1517] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 19, .production_id = 9),
  [1519] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 19, .production_id = 9),
  [1521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 1, .production_id = 3),
  [1523] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 1, .production_id = 3),
  [1525] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 3, .production_id = 47),
  [1527] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 3, .production_id = 47),
  [1529] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2, .production_id = 37),
  [1531] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_array_repeat1, 2, .production_id = 37),
  [1533] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [1535] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [1537] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [1539] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [1541] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 13),
  [1543] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 13),
  [1545] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [1547] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [1549] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 40),
  [1551] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 40),
  [1553] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [1555] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [1557] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 11),
  [1559] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 11),
  [1561] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 10),
  [1563] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 10),
  [1565] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [1567] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [1569] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 44),
  [1571] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 44),
  [1573] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1575] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1577] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 46),
  [1579] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 46),
  [1581] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 46), SHIFT_REPEAT(349),
  [1584] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 33),
  [1586] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 33),
  [1588] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 29),
  [1590] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 29),
  [1592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1009),
  [1594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [1596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1598] = {.entry = {.count = 1, .reusable = false}}, SHIFT(389),
  [1600] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [1602] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [1604] = {.entry = {.count = 1, .reusable = false}}, SHIFT(392),
  [1606] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [1608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(923),
  [1610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [1612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [1614] = {.entry = {.count = 1, .reusable = false}}, SHIFT(449),
  [1616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(649),
  [1620] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 3, .production_id = 22),
  [1622] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 3, .production_id = 22),
  [1624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [1626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [1628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(980),
  [1630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [1632] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [1634] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [1636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(875),
  [1638] = {.entry = {.count = 1, .reusable = true}}, SHIFT(490),
  [1640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [1642] = {.entry = {.count = 1, .reusable = true}}, SHIFT(986),
  [1644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(704),
  [1646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [1648] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [1650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [1652] = {.entry = {.count = 1, .reusable = false}}, SHIFT(437),
  [1654] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [1656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(992),
  [1658] = {.entry = {.count = 1, .reusable = true}}, SHIFT(706),
  [1660] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [1662] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [1664] = {.entry = {.count = 1, .reusable = true}}, SHIFT(597),
  [1666] = {.entry = {.count = 1, .reusable = true}}, SHIFT(928),
  [1668] = {.entry = {.count = 1, .reusable = true}}, SHIFT(845),
  [1670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(997),
  [1672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(708),
  [1674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [1676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [1678] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1001),
  [1680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(613),
  [1682] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1005),
  [1684] = {.entry = {.count = 1, .reusable = true}}, SHIFT(615),
  [1686] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [1688] = {.entry = {.count = 1, .reusable = true}}, SHIFT(950),
  [1690] = {.entry = {.count = 1, .reusable = true}}, SHIFT(767),
  [1692] = {.entry = {.count = 1, .reusable = false}}, SHIFT(419),
  [1694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(419),
  [1696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1013),
  [1698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [1700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [1702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [1704] = {.entry = {.count = 1, .reusable = true}}, SHIFT(778),
  [1706] = {.entry = {.count = 1, .reusable = true}}, SHIFT(978),
  [1708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [1710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [1712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [1714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1022),
  [1716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(487),
  [1718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [1720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [1722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [1724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [1726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(679),
  [1728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(895),
  [1730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [1732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(600),
  [1734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(939),
  [1736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [1738] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [1740] = {.entry = {.count = 1, .reusable = false}}, SHIFT(405),
  [1742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(405),
  [1744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [1746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1029),
  [1748] = {.entry = {.count = 1, .reusable = true}}, SHIFT(620),
  [1750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1030),
  [1752] = {.entry = {.count = 1, .reusable = true}}, SHIFT(621),
  [1754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1031),
  [1756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(622),
  [1758] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1032),
  [1760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(623),
  [1762] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1033),
  [1764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(624),
  [1766] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1034),
  [1768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(625),
  [1770] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1035),
  [1772] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [1774] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1036),
  [1776] = {.entry = {.count = 1, .reusable = true}}, SHIFT(627),
  [1778] = {.entry = {.count = 1, .reusable = true}}, SHIFT(893),
  [1780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(776),
  [1782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(896),
  [1784] = {.entry = {.count = 1, .reusable = true}}, SHIFT(482),
  [1786] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [1788] = {.entry = {.count = 1, .reusable = true}}, SHIFT(902),
  [1790] = {.entry = {.count = 1, .reusable = true}}, SHIFT(782),
  [1792] = {.entry = {.count = 1, .reusable = true}}, SHIFT(648),
  [1794] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 3, .production_id = 21),
  [1796] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 3, .production_id = 21),
  [1798] = {.entry = {.count = 1, .reusable = true}}, SHIFT(909),
  [1800] = {.entry = {.count = 1, .reusable = true}}, SHIFT(788),
  [1802] = {.entry = {.count = 1, .reusable = true}}, SHIFT(959),
  [1804] = {.entry = {.count = 1, .reusable = true}}, SHIFT(484),
  [1806] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [1808] = {.entry = {.count = 1, .reusable = true}}, SHIFT(892),
  [1810] = {.entry = {.count = 1, .reusable = true}}, SHIFT(742),
  [1812] = {.entry = {.count = 1, .reusable = true}}, SHIFT(908),
  [1814] = {.entry = {.count = 1, .reusable = true}}, SHIFT(747),
  [1816] = {.entry = {.count = 1, .reusable = true}}, SHIFT(914),
  [1818] = {.entry = {.count = 1, .reusable = true}}, SHIFT(748),
  [1820] = {.entry = {.count = 1, .reusable = true}}, SHIFT(922),
  [1822] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [1824] = {.entry = {.count = 1, .reusable = true}}, SHIFT(929),
  [1826] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [1828] = {.entry = {.count = 1, .reusable = true}}, SHIFT(934),
  [1830] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [1832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(942),
  [1834] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [1836] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2),
  [1838] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(449),
  [1841] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(449),
  [1844] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2),
  [1846] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2), SHIFT_REPEAT(222),
  [1849] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_array_repeat1, 2),
  [1851] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [1853] = {.entry = {.count = 1, .reusable = false}}, SHIFT(865),
  [1855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(865),
  [1857] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2),
  [1859] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2), SHIFT_REPEAT(845),
  [1862] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_object_repeat1, 2),
  [1864] = {.entry = {.count = 1, .reusable = true}}, SHIFT(888),
  [1866] = {.entry = {.count = 1, .reusable = true}}, SHIFT(727),
  [1868] = {.entry = {.count = 1, .reusable = true}}, SHIFT(218),
  [1870] = {.entry = {.count = 1, .reusable = true}}, SHIFT(984),
  [1872] = {.entry = {.count = 1, .reusable = true}}, SHIFT(732),
  [1874] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [1876] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5, .production_id = 37),
  [1878] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5, .production_id = 37),
  [1880] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5, .production_id = 53),
  [1882] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5, .production_id = 53),
  [1884] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [1886] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5),
  [1888] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5),
  [1890] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5, .production_id = 54),
  [1892] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5, .production_id = 54),
  [1894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(145),
  [1896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [1898] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [1900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [1902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [1904] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 6, .production_id = 53),
  [1906] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 6, .production_id = 53),
  [1908] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 6, .production_id = 37),
  [1910] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 6, .production_id = 37),
  [1912] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 6, .production_id = 54),
  [1914] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 6, .production_id = 54),
  [1916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(861),
  [1918] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [1920] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [1922] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 6),
  [1924] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 6),
  [1926] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [1928] = {.entry = {.count = 1, .reusable = true}}, SHIFT(172),
  [1930] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [1932] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [1934] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [1936] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1938] = {.entry = {.count = 1, .reusable = true}}, SHIFT(275),
  [1940] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [1942] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [1944] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [1946] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 6),
  [1948] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 6),
  [1950] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 53),
  [1952] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 53),
  [1954] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 57),
  [1956] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 57),
  [1958] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 37),
  [1960] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 37),
  [1962] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 58),
  [1964] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 58),
  [1966] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 2),
  [1968] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 2),
  [1970] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 54),
  [1972] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 54),
  [1974] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 59),
  [1976] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 59),
  [1978] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [1980] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [1982] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7),
  [1984] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7),
  [1986] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 7, .production_id = 60),
  [1988] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 7, .production_id = 60),
  [1990] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [1992] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 2),
  [1994] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 2),
  [1996] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [1998] = {.entry = {.count = 1, .reusable = true}}, SHIFT(326),
  [2000] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [2002] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [2004] = {.entry = {.count = 1, .reusable = true}}, SHIFT(927),
  [2006] = {.entry = {.count = 1, .reusable = true}}, SHIFT(584),
  [2008] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [2010] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [2012] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 57),
  [2014] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 57),
  [2016] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [2018] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2), SHIFT_REPEAT(241),
  [2021] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [2023] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 53),
  [2025] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 53),
  [2027] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 58),
  [2029] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 58),
  [2031] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 37),
  [2033] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 37),
  [2035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [2037] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 59),
  [2039] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 59),
  [2041] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 54),
  [2043] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 54),
  [2045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [2047] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8, .production_id = 60),
  [2049] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8, .production_id = 60),
  [2051] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 8),
  [2053] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 8),
  [2055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [2057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [2059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [2061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [2063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [2065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [2067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [2069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(339),
  [2071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [2073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [2075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [2077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [2079] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 57),
  [2081] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 57),
  [2083] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 53),
  [2085] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 53),
  [2087] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 58),
  [2089] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 58),
  [2091] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 37),
  [2093] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 37),
  [2095] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 59),
  [2097] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 59),
  [2099] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 54),
  [2101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 54),
  [2103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9, .production_id = 60),
  [2105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9, .production_id = 60),
  [2107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 9),
  [2109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 9),
  [2111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [2113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [2115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [2117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [2119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
  [2121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 57),
  [2123] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 57),
  [2125] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 53),
  [2127] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 53),
  [2129] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 58),
  [2131] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 58),
  [2133] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 37),
  [2135] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 37),
  [2137] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 59),
  [2139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 59),
  [2141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 54),
  [2143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 54),
  [2145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10, .production_id = 60),
  [2147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10, .production_id = 60),
  [2149] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 10),
  [2151] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 10),
  [2153] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [2155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [2157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [2159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [2161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(272),
  [2163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [2165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [2167] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [2169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(192),
  [2171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [2173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [2175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [2177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [2179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [2181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [2183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [2185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(198),
  [2187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(284),
  [2189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [2191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [2193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [2195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(200),
  [2197] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 3, .production_id = 21),
  [2199] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 3, .production_id = 21),
  [2201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [2203] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 3, .production_id = 22),
  [2205] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 3, .production_id = 22),
  [2207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [2209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [2211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [2213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(203),
  [2215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [2217] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [2219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [2221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(267),
  [2223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(356),
  [2225] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [2227] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 35),
  [2229] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 35),
  [2231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [2233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [2235] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 3),
  [2237] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 3),
  [2239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(358),
  [2241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [2243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(301),
  [2245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [2247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [2249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [2251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [2253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(987),
  [2255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(780),
  [2257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [2259] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 3, .production_id = 37),
  [2261] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 3, .production_id = 37),
  [2263] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 2),
  [2265] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 2),
  [2267] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 2),
  [2269] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 2),
  [2271] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_function_call, 2, .production_id = 38),
  [2273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_function_call, 2, .production_id = 38),
  [2275] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 3),
  [2277] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 3),
  [2279] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 3, .production_id = 37),
  [2281] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 3, .production_id = 37),
  [2283] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 3),
  [2285] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 3),
  [2287] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 4),
  [2289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 4),
  [2291] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 4, .production_id = 37),
  [2293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 4, .production_id = 37),
  [2295] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 4),
  [2297] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 4),
  [2299] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 5),
  [2301] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 5),
  [2303] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 5, .production_id = 53),
  [2305] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 5, .production_id = 53),
  [2307] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 5, .production_id = 37),
  [2309] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 5, .production_id = 37),
  [2311] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 5, .production_id = 54),
  [2313] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 5, .production_id = 54),
  [2315] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 5),
  [2317] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 5),
  [2319] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 6, .production_id = 53),
  [2321] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 6, .production_id = 53),
  [2323] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 6, .production_id = 37),
  [2325] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 6, .production_id = 37),
  [2327] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 6, .production_id = 54),
  [2329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 6, .production_id = 54),
  [2331] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 6),
  [2333] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 6),
  [2335] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 57),
  [2337] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 57),
  [2339] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 53),
  [2341] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 53),
  [2343] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 58),
  [2345] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 58),
  [2347] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 37),
  [2349] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 37),
  [2351] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 59),
  [2353] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 59),
  [2355] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 54),
  [2357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 54),
  [2359] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7, .production_id = 60),
  [2361] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7, .production_id = 60),
  [2363] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 7),
  [2365] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 7),
  [2367] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 57),
  [2369] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 57),
  [2371] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 53),
  [2373] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 53),
  [2375] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 58),
  [2377] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 58),
  [2379] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 37),
  [2381] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 37),
  [2383] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 59),
  [2385] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 59),
  [2387] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 54),
  [2389] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 54),
  [2391] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8, .production_id = 60),
  [2393] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8, .production_id = 60),
  [2395] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 8),
  [2397] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 8),
  [2399] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 57),
  [2401] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 57),
  [2403] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 53),
  [2405] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 53),
  [2407] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 58),
  [2409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 58),
  [2411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 37),
  [2413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 37),
  [2415] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 59),
  [2417] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 59),
  [2419] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 54),
  [2421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 54),
  [2423] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9, .production_id = 60),
  [2425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9, .production_id = 60),
  [2427] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 9),
  [2429] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 9),
  [2431] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [2433] = {.entry = {.count = 1, .reusable = true}}, SHIFT(925),
  [2435] = {.entry = {.count = 1, .reusable = true}}, SHIFT(671),
  [2437] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [2439] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [2441] = {.entry = {.count = 1, .reusable = true}}, SHIFT(872),
  [2443] = {.entry = {.count = 1, .reusable = true}}, SHIFT(599),
  [2445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [2447] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 1),
  [2449] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 1),
  [2451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(945),
  [2453] = {.entry = {.count = 1, .reusable = true}}, SHIFT(685),
  [2455] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [2457] = {.entry = {.count = 1, .reusable = true}}, SHIFT(949),
  [2459] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [2461] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [2463] = {.entry = {.count = 1, .reusable = true}}, SHIFT(952),
  [2465] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [2467] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [2469] = {.entry = {.count = 1, .reusable = true}}, SHIFT(954),
  [2471] = {.entry = {.count = 1, .reusable = true}}, SHIFT(607),
  [2473] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [2475] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [2477] = {.entry = {.count = 1, .reusable = true}}, SHIFT(160),
  [2479] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 4, .production_id = 21),
  [2481] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 4, .production_id = 21),
  [2483] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__after_colon, 4, .production_id = 22),
  [2485] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__after_colon, 4, .production_id = 22),
  [2487] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 4),
  [2489] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 4),
  [2491] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 4, .production_id = 37),
  [2493] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 4, .production_id = 37),
  [2495] = {.entry = {.count = 1, .reusable = true}}, SHIFT(998),
  [2497] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [2499] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [2501] = {.entry = {.count = 1, .reusable = true}}, SHIFT(903),
  [2503] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [2505] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [2507] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [2509] = {.entry = {.count = 1, .reusable = true}}, SHIFT(163),
  [2511] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 16),
  [2513] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 16),
  [2515] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [2517] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [2519] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [2521] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [2523] = {.entry = {.count = 1, .reusable = true}}, SHIFT(271),
  [2525] = {.entry = {.count = 1, .reusable = true}}, SHIFT(204),
  [2527] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1049),
  [2529] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [2531] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [2533] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1052),
  [2535] = {.entry = {.count = 1, .reusable = false}}, SHIFT(814),
  [2537] = {.entry = {.count = 1, .reusable = false}}, SHIFT(858),
  [2539] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 7),
  [2541] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 7),
  [2543] = {.entry = {.count = 1, .reusable = false}}, SHIFT(881),
  [2545] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [2547] = {.entry = {.count = 1, .reusable = true}}, SHIFT(882),
  [2549] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 5),
  [2551] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 5),
  [2553] = {.entry = {.count = 1, .reusable = false}}, SHIFT(975),
  [2555] = {.entry = {.count = 1, .reusable = false}}, SHIFT(100),
  [2557] = {.entry = {.count = 1, .reusable = true}}, SHIFT(208),
  [2559] = {.entry = {.count = 1, .reusable = true}}, SHIFT(880),
  [2561] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4),
  [2563] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4),
  [2565] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 2),
  [2567] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 2),
  [2569] = {.entry = {.count = 1, .reusable = false}}, SHIFT(974),
  [2571] = {.entry = {.count = 1, .reusable = false}}, SHIFT(118),
  [2573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(981),
  [2575] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1028),
  [2577] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [2579] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1050),
  [2581] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1004),
  [2583] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [2585] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1006),
  [2587] = {.entry = {.count = 1, .reusable = false}}, SHIFT(480),
  [2589] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1075),
  [2591] = {.entry = {.count = 1, .reusable = false}}, SHIFT(684),
  [2593] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1076),
  [2595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [2597] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1076),
  [2599] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1047),
  [2601] = {.entry = {.count = 1, .reusable = false}}, SHIFT(95),
  [2603] = {.entry = {.count = 1, .reusable = true}}, SHIFT(990),
  [2605] = {.entry = {.count = 1, .reusable = false}}, SHIFT(657),
  [2607] = {.entry = {.count = 1, .reusable = false}}, SHIFT(793),
  [2609] = {.entry = {.count = 1, .reusable = false}}, SHIFT(919),
  [2611] = {.entry = {.count = 1, .reusable = false}}, SHIFT(98),
  [2613] = {.entry = {.count = 1, .reusable = true}}, SHIFT(976),
  [2615] = {.entry = {.count = 1, .reusable = true}}, SHIFT(786),
  [2617] = {.entry = {.count = 1, .reusable = true}}, SHIFT(860),
  [2619] = {.entry = {.count = 1, .reusable = false}}, SHIFT(962),
  [2621] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [2623] = {.entry = {.count = 1, .reusable = true}}, SHIFT(964),
  [2625] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 29),
  [2627] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 29),
  [2629] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1026),
  [2631] = {.entry = {.count = 1, .reusable = false}}, SHIFT(130),
  [2633] = {.entry = {.count = 1, .reusable = true}}, SHIFT(886),
  [2635] = {.entry = {.count = 1, .reusable = false}}, SHIFT(894),
  [2637] = {.entry = {.count = 1, .reusable = false}}, SHIFT(103),
  [2639] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [2641] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1045),
  [2643] = {.entry = {.count = 1, .reusable = false}}, SHIFT(907),
  [2645] = {.entry = {.count = 1, .reusable = false}}, SHIFT(104),
  [2647] = {.entry = {.count = 1, .reusable = true}}, SHIFT(921),
  [2649] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [2651] = {.entry = {.count = 1, .reusable = false}}, SHIFT(897),
  [2653] = {.entry = {.count = 1, .reusable = false}}, SHIFT(108),
  [2655] = {.entry = {.count = 1, .reusable = true}}, SHIFT(900),
  [2657] = {.entry = {.count = 1, .reusable = true}}, SHIFT(769),
  [2659] = {.entry = {.count = 1, .reusable = true}}, SHIFT(785),
  [2661] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1062),
  [2663] = {.entry = {.count = 1, .reusable = false}}, SHIFT(885),
  [2665] = {.entry = {.count = 1, .reusable = false}}, SHIFT(101),
  [2667] = {.entry = {.count = 1, .reusable = true}}, SHIFT(887),
  [2669] = {.entry = {.count = 1, .reusable = false}}, SHIFT(873),
  [2671] = {.entry = {.count = 1, .reusable = false}}, SHIFT(126),
  [2673] = {.entry = {.count = 1, .reusable = true}}, SHIFT(899),
  [2675] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 18),
  [2677] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 18),
  [2679] = {.entry = {.count = 1, .reusable = false}}, SHIFT(924),
  [2681] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [2683] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1010),
  [2685] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 2, .production_id = 18),
  [2687] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 2, .production_id = 18),
  [2689] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 3, .production_id = 48),
  [2691] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 3, .production_id = 48),
  [2693] = {.entry = {.count = 1, .reusable = false}}, SHIFT(468),
  [2695] = {.entry = {.count = 1, .reusable = false}}, SHIFT(691),
  [2697] = {.entry = {.count = 1, .reusable = false}}, SHIFT(988),
  [2699] = {.entry = {.count = 1, .reusable = false}}, SHIFT(99),
  [2701] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1012),
  [2703] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 17),
  [2705] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 17),
  [2707] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 2),
  [2709] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 2),
  [2711] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1014),
  [2713] = {.entry = {.count = 1, .reusable = false}}, SHIFT(106),
  [2715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1046),
  [2717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(775),
  [2719] = {.entry = {.count = 1, .reusable = true}}, SHIFT(943),
  [2721] = {.entry = {.count = 1, .reusable = true}}, SHIFT(803),
  [2723] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [2725] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 3, .production_id = 13),
  [2727] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 3, .production_id = 13),
  [2729] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 3),
  [2731] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 3),
  [2733] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 49),
  [2735] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 49),
  [2737] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 50),
  [2739] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 50),
  [2741] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 51),
  [2743] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 51),
  [2745] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 7, .production_id = 52),
  [2747] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 7, .production_id = 52),
  [2749] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 40),
  [2751] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 40),
  [2753] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 41),
  [2755] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 41),
  [2757] = {.entry = {.count = 1, .reusable = true}}, SHIFT(800),
  [2759] = {.entry = {.count = 1, .reusable = true}}, SHIFT(866),
  [2761] = {.entry = {.count = 1, .reusable = true}}, SHIFT(568),
  [2763] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 42),
  [2765] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 42),
  [2767] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 18),
  [2769] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 18),
  [2771] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 11),
  [2773] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 11),
  [2775] = {.entry = {.count = 1, .reusable = true}}, SHIFT(826),
  [2777] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 13),
  [2779] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 13),
  [2781] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 43),
  [2783] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 43),
  [2785] = {.entry = {.count = 1, .reusable = true}}, SHIFT(855),
  [2787] = {.entry = {.count = 1, .reusable = true}}, SHIFT(946),
  [2789] = {.entry = {.count = 1, .reusable = true}}, SHIFT(870),
  [2791] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad_member, 2),
  [2793] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad_member, 2),
  [2795] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [2797] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [2799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(789),
  [2801] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 4, .production_id = 26),
  [2803] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 4, .production_id = 26),
  [2805] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 8, .production_id = 56),
  [2807] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 8, .production_id = 56),
  [2809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 4, .production_id = 29),
  [2811] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 4, .production_id = 29),
  [2813] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 3),
  [2815] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 3),
  [2817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [2819] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 2, .production_id = 3),
  [2821] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 2, .production_id = 3),
  [2823] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [2825] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [2827] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [2829] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [2831] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 10),
  [2833] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 10),
  [2835] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 31),
  [2837] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 31),
  [2839] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [2841] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [2843] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [2845] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [2847] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 12),
  [2849] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 12),
  [2851] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 34),
  [2853] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 34),
  [2855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(746),
  [2857] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 36),
  [2859] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 36),
  [2861] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 44),
  [2863] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 44),
  [2865] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [2867] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [2869] = {.entry = {.count = 1, .reusable = true}}, SHIFT(843),
  [2871] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 5, .production_id = 36),
  [2873] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 5, .production_id = 36),
  [2875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 45),
  [2877] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 45),
  [2879] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [2881] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [2883] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 8, .production_id = 55),
  [2885] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 8, .production_id = 55),
  [2887] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 26),
  [2889] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 26),
  [2891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(669),
  [2893] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 39),
  [2895] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 39),
  [2897] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 4, .production_id = 28),
  [2899] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 4, .production_id = 28),
  [2901] = {.entry = {.count = 1, .reusable = true}}, SHIFT(570),
  [2903] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [2905] = {.entry = {.count = 1, .reusable = true}}, SHIFT(869),
  [2907] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1085),
  [2909] = {.entry = {.count = 1, .reusable = true}}, SHIFT(868),
  [2911] = {.entry = {.count = 1, .reusable = true}}, SHIFT(712),
  [2913] = {.entry = {.count = 1, .reusable = true}}, SHIFT(714),
  [2915] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [2917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1084),
  [2919] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__trailing_comment, 1),
  [2921] = {.entry = {.count = 1, .reusable = false}}, SHIFT(1087),
  [2923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(867),
  [2925] = {.entry = {.count = 1, .reusable = true}}, SHIFT(911),
  [2927] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [2929] = {.entry = {.count = 1, .reusable = true}}, SHIFT(676),
  [2931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(940),
  [2933] = {.entry = {.count = 1, .reusable = true}}, SHIFT(713),
  [2935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(728),
  [2937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1083),
  [2939] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [2941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [2943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(733),
  [2945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1086),
  [2947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [2949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [2951] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [2953] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [2955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [2957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [2959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [2961] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [2963] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [2965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [2967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [2969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [2971] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [2973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [2975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1055),
  [2977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [2979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [2981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(693),
  [2983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1053),
  [2985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(398),
  [2987] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [2989] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [2991] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [2993] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [2995] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1064),
  [2997] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1062),
  [2999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1078),
  [3001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [3003] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1060),
  [3005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(956),
  [3007] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1063),
  [3009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(936),
  [3011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(770),
  [3013] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [3015] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1081),
  [3017] = {.entry = {.count = 1, .reusable = true}}, SHIFT(729),
  [3019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [3021] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [3023] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1054),
  [3025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(387),
  [3027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [3029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [3031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [3033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(117),
  [3035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [3037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [3039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1059),
  [3041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [3043] = {.entry = {.count = 1, .reusable = true}}, SHIFT(711),
  [3045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [3047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [3049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [3051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [3053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [3055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(743),
  [3057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [3059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [3061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [3063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [3065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(798),
  [3067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [3069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [3071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(386),
  [3073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(409),
  [3075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [3077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [3079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [3081] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__trailing_comment, 2),
  [3083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [3085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(985),
  [3087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1056),
  [3089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1065),
  [3091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(901),
  [3093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(652),
  [3095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(366),
  [3097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(636),
  [3099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [3101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(666),
  [3103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(827),
  [3105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(307),
  [3107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(760),
  [3109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(912),
  [3111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1068),
  [3113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1069),
  [3115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [3117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(966),
  [3119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [3121] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [3123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1066),
  [3125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1067),
  [3127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1070),
  [3129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1071),
  [3131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1072),
  [3133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(1073),
  [3135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(916),
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
