#include <tree_sitter/parser.h>

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 482
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 78
#define ALIAS_COUNT 6
#define TOKEN_COUNT 36
#define EXTERNAL_TOKEN_COUNT 0
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
  sym__end = 24,
  sym__newline = 25,
  sym_comment = 26,
  sym_doc_comment = 27,
  sym_block_comment = 28,
  sym_identifier = 29,
  sym_attribute_name = 30,
  sym__word = 31,
  sym__dotted = 32,
  sym_number = 33,
  sym_string = 34,
  sym__raw = 35,
  sym_schema = 36,
  sym_model_block = 37,
  sym_view_block = 38,
  sym_type_block = 39,
  sym_enum_block = 40,
  sym_datasource_block = 41,
  sym_generator_block = 42,
  sym__header = 43,
  sym__fields = 44,
  sym__values = 45,
  sym__properties = 46,
  sym_type_alias = 47,
  sym_unknown_block = 48,
  sym_field_declaration = 49,
  sym_enum_value = 50,
  sym_property = 51,
  sym__base_type = 52,
  sym_unsupported_type = 53,
  sym__marker = 54,
  sym_legacy_list = 55,
  sym_field_attribute = 56,
  sym_block_attribute = 57,
  sym__call = 58,
  sym_arguments = 59,
  sym_named_argument = 60,
  sym__expression = 61,
  sym__path = 62,
  sym_function_call = 63,
  sym_array = 64,
  sym_object = 65,
  sym_object_entry = 66,
  sym__bad = 67,
  aux_sym_schema_repeat1 = 68,
  aux_sym__fields_repeat1 = 69,
  aux_sym__values_repeat1 = 70,
  aux_sym__properties_repeat1 = 71,
  aux_sym_type_alias_repeat1 = 72,
  aux_sym_unknown_block_repeat1 = 73,
  aux_sym_field_declaration_repeat1 = 74,
  aux_sym_arguments_repeat1 = 75,
  aux_sym_array_repeat1 = 76,
  aux_sym_object_repeat1 = 77,
  anon_alias_sym_datasource = 78,
  anon_alias_sym_enum = 79,
  anon_alias_sym_generator = 80,
  anon_alias_sym_model = 81,
  alias_sym_type_name = 82,
  anon_alias_sym_view = 83,
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
  [sym__end] = "}",
  [sym__newline] = "_newline",
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
  [sym__end] = anon_sym_RBRACE,
  [sym__newline] = sym__newline,
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
  [6] = 4,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 13,
  [16] = 13,
  [17] = 13,
  [18] = 13,
  [19] = 5,
  [20] = 13,
  [21] = 21,
  [22] = 21,
  [23] = 23,
  [24] = 21,
  [25] = 23,
  [26] = 21,
  [27] = 23,
  [28] = 28,
  [29] = 23,
  [30] = 21,
  [31] = 21,
  [32] = 23,
  [33] = 23,
  [34] = 10,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 41,
  [46] = 41,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 41,
  [52] = 52,
  [53] = 53,
  [54] = 49,
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
  [101] = 42,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 47,
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
  [128] = 28,
  [129] = 50,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 44,
  [135] = 36,
  [136] = 48,
  [137] = 137,
  [138] = 138,
  [139] = 139,
  [140] = 140,
  [141] = 141,
  [142] = 42,
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
  [155] = 144,
  [156] = 140,
  [157] = 14,
  [158] = 158,
  [159] = 145,
  [160] = 130,
  [161] = 138,
  [162] = 141,
  [163] = 146,
  [164] = 147,
  [165] = 148,
  [166] = 153,
  [167] = 154,
  [168] = 133,
  [169] = 143,
  [170] = 132,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 42,
  [176] = 176,
  [177] = 177,
  [178] = 178,
  [179] = 179,
  [180] = 14,
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
  [194] = 39,
  [195] = 195,
  [196] = 35,
  [197] = 43,
  [198] = 37,
  [199] = 38,
  [200] = 40,
  [201] = 42,
  [202] = 42,
  [203] = 203,
  [204] = 204,
  [205] = 37,
  [206] = 206,
  [207] = 207,
  [208] = 208,
  [209] = 209,
  [210] = 35,
  [211] = 211,
  [212] = 38,
  [213] = 213,
  [214] = 214,
  [215] = 39,
  [216] = 186,
  [217] = 43,
  [218] = 42,
  [219] = 195,
  [220] = 220,
  [221] = 221,
  [222] = 222,
  [223] = 223,
  [224] = 224,
  [225] = 225,
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
  [236] = 222,
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
  [248] = 248,
  [249] = 249,
  [250] = 250,
  [251] = 251,
  [252] = 252,
  [253] = 253,
  [254] = 254,
  [255] = 255,
  [256] = 179,
  [257] = 257,
  [258] = 179,
  [259] = 259,
  [260] = 260,
  [261] = 261,
  [262] = 179,
  [263] = 263,
  [264] = 42,
  [265] = 265,
  [266] = 266,
  [267] = 227,
  [268] = 229,
  [269] = 269,
  [270] = 222,
  [271] = 245,
  [272] = 248,
  [273] = 265,
  [274] = 274,
  [275] = 266,
  [276] = 227,
  [277] = 229,
  [278] = 265,
  [279] = 222,
  [280] = 245,
  [281] = 248,
  [282] = 265,
  [283] = 266,
  [284] = 227,
  [285] = 229,
  [286] = 286,
  [287] = 287,
  [288] = 245,
  [289] = 248,
  [290] = 290,
  [291] = 266,
  [292] = 222,
  [293] = 266,
  [294] = 294,
  [295] = 222,
  [296] = 296,
  [297] = 266,
  [298] = 298,
  [299] = 299,
  [300] = 300,
  [301] = 301,
  [302] = 302,
  [303] = 303,
  [304] = 304,
  [305] = 305,
  [306] = 306,
  [307] = 307,
  [308] = 308,
  [309] = 309,
  [310] = 310,
  [311] = 311,
  [312] = 312,
  [313] = 313,
  [314] = 314,
  [315] = 315,
  [316] = 316,
  [317] = 317,
  [318] = 318,
  [319] = 319,
  [320] = 185,
  [321] = 321,
  [322] = 322,
  [323] = 323,
  [324] = 324,
  [325] = 325,
  [326] = 326,
  [327] = 327,
  [328] = 185,
  [329] = 329,
  [330] = 330,
  [331] = 331,
  [332] = 332,
  [333] = 311,
  [334] = 185,
  [335] = 309,
  [336] = 336,
  [337] = 209,
  [338] = 206,
  [339] = 211,
  [340] = 221,
  [341] = 220,
  [342] = 214,
  [343] = 343,
  [344] = 35,
  [345] = 209,
  [346] = 206,
  [347] = 211,
  [348] = 43,
  [349] = 221,
  [350] = 220,
  [351] = 37,
  [352] = 213,
  [353] = 214,
  [354] = 38,
  [355] = 355,
  [356] = 35,
  [357] = 43,
  [358] = 37,
  [359] = 38,
  [360] = 35,
  [361] = 43,
  [362] = 37,
  [363] = 38,
  [364] = 42,
  [365] = 42,
  [366] = 42,
  [367] = 367,
  [368] = 368,
  [369] = 369,
  [370] = 370,
  [371] = 371,
  [372] = 372,
  [373] = 373,
  [374] = 367,
  [375] = 368,
  [376] = 376,
  [377] = 369,
  [378] = 367,
  [379] = 379,
  [380] = 315,
  [381] = 369,
  [382] = 382,
  [383] = 383,
  [384] = 369,
  [385] = 209,
  [386] = 206,
  [387] = 211,
  [388] = 388,
  [389] = 369,
  [390] = 221,
  [391] = 220,
  [392] = 213,
  [393] = 370,
  [394] = 214,
  [395] = 369,
  [396] = 396,
  [397] = 28,
  [398] = 368,
  [399] = 399,
  [400] = 213,
  [401] = 42,
  [402] = 402,
  [403] = 403,
  [404] = 42,
  [405] = 405,
  [406] = 406,
  [407] = 407,
  [408] = 408,
  [409] = 409,
  [410] = 410,
  [411] = 411,
  [412] = 412,
  [413] = 413,
  [414] = 414,
  [415] = 415,
  [416] = 416,
  [417] = 417,
  [418] = 418,
  [419] = 419,
  [420] = 420,
  [421] = 421,
  [422] = 422,
  [423] = 423,
  [424] = 424,
  [425] = 425,
  [426] = 426,
  [427] = 427,
  [428] = 428,
  [429] = 429,
  [430] = 50,
  [431] = 44,
  [432] = 432,
  [433] = 42,
  [434] = 434,
  [435] = 435,
  [436] = 36,
  [437] = 437,
  [438] = 48,
  [439] = 439,
  [440] = 440,
  [441] = 441,
  [442] = 442,
  [443] = 443,
  [444] = 443,
  [445] = 442,
  [446] = 446,
  [447] = 442,
  [448] = 443,
  [449] = 449,
  [450] = 450,
  [451] = 443,
  [452] = 452,
  [453] = 443,
  [454] = 454,
  [455] = 443,
  [456] = 456,
  [457] = 457,
  [458] = 443,
  [459] = 459,
  [460] = 460,
  [461] = 443,
  [462] = 443,
  [463] = 443,
  [464] = 464,
  [465] = 443,
  [466] = 443,
  [467] = 443,
  [468] = 442,
  [469] = 442,
  [470] = 442,
  [471] = 442,
  [472] = 442,
  [473] = 442,
  [474] = 443,
  [475] = 442,
  [476] = 442,
  [477] = 442,
  [478] = 442,
  [479] = 442,
  [480] = 480,
  [481] = 481,
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
      if (eof) ADVANCE(50);
      if (lookahead == '!') ADVANCE(66);
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '(') ADVANCE(62);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == ':') ADVANCE(60);
      if (lookahead == '=') ADVANCE(59);
      if (lookahead == '?') ADVANCE(64);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'U') ADVANCE(120);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '{') ADVANCE(57);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(45)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 1:
      if (lookahead == '!') ADVANCE(66);
      if (lookahead == '(') ADVANCE(62);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '?') ADVANCE(64);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == '[') ADVANCE(79);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      ADVANCE(83);
      END_STATE();
    case 2:
      if (lookahead == '!') ADVANCE(66);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '?') ADVANCE(64);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == '[') ADVANCE(79);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(2)
      ADVANCE(83);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '-') ADVANCE(80);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '{') ADVANCE(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(3)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(167);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == '-') ADVANCE(80);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '{') ADVANCE(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(4)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(167);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '-') ADVANCE(80);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '{') ADVANCE(57);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(5)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(167);
      ADVANCE(83);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '-') ADVANCE(80);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '{') ADVANCE(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(6)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(167);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '-') ADVANCE(80);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '{') ADVANCE(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(7)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(167);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(8)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 9:
      if (lookahead == '(') ADVANCE(62);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(36)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 10:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == ':') ADVANCE(60);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(10)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 11:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(11)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 12:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(12)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 13:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(13)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 14:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(14)
      ADVANCE(83);
      END_STATE();
    case 15:
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(15)
      ADVANCE(83);
      END_STATE();
    case 16:
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(16)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 17:
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(17)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 18:
      if (lookahead == '*') ADVANCE(18);
      if (lookahead == '/') ADVANCE(90);
      ADVANCE(19);
      END_STATE();
    case 19:
      if (lookahead == '*') ADVANCE(18);
      ADVANCE(19);
      END_STATE();
    case 20:
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(20)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 21:
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(21)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 22:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == ':') ADVANCE(60);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'U') ADVANCE(120);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(22)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 23:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '?') ADVANCE(64);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(23)
      ADVANCE(83);
      END_STATE();
    case 24:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'U') ADVANCE(120);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(24)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 25:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(25)
      ADVANCE(83);
      END_STATE();
    case 26:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(78);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(26)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 27:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(27)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 28:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(28)
      ADVANCE(83);
      END_STATE();
    case 29:
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(29)
      ADVANCE(83);
      END_STATE();
    case 30:
      if (lookahead == '/') ADVANCE(77);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(30)
      ADVANCE(83);
      END_STATE();
    case 31:
      if (lookahead == '/') ADVANCE(85);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(31)
      ADVANCE(84);
      END_STATE();
    case 32:
      if (lookahead == ':') ADVANCE(60);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(32)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 33:
      if (lookahead == '=') ADVANCE(59);
      if (lookahead == '{') ADVANCE(57);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(33)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 34:
      if (lookahead == '=') ADVANCE(59);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(34)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 35:
      if (lookahead == 'U') ADVANCE(120);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(35)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 36:
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(36)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 37:
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '{') ADVANCE(57);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(37)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 38:
      if (lookahead == '{') ADVANCE(57);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(38)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 39:
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(39)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(169);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 40:
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(40)
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(176);
      END_STATE();
    case 41:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(41)
      ADVANCE(83);
      END_STATE();
    case 42:
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(42)
      ADVANCE(84);
      END_STATE();
    case 43:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(164);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(43)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(164);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(165);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 44:
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(44)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(169);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 45:
      if (eof) ADVANCE(50);
      if (lookahead == '!') ADVANCE(66);
      if (lookahead == '"') ADVANCE(73);
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == ')') ADVANCE(63);
      if (lookahead == ',') ADVANCE(72);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == ':') ADVANCE(60);
      if (lookahead == '=') ADVANCE(59);
      if (lookahead == '?') ADVANCE(64);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'U') ADVANCE(120);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == 'd') ADVANCE(91);
      if (lookahead == 'e') ADVANCE(121);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == 'm') ADVANCE(125);
      if (lookahead == 't') ADVANCE(158);
      if (lookahead == 'v') ADVANCE(114);
      if (lookahead == '{') ADVANCE(57);
      if (lookahead == '}') ADVANCE(58);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(45)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 46:
      if (eof) ADVANCE(50);
      if (lookahead == '(') ADVANCE(62);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == 'e') ADVANCE(123);
      if (lookahead == 'g') ADVANCE(113);
      if (lookahead == 'm') ADVANCE(130);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(48)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 47:
      if (eof) ADVANCE(50);
      if (lookahead == '(') ADVANCE(71);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == 'e') ADVANCE(123);
      if (lookahead == 'g') ADVANCE(113);
      if (lookahead == 'm') ADVANCE(130);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(47)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 48:
      if (eof) ADVANCE(50);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == '@') ADVANCE(69);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == 'e') ADVANCE(123);
      if (lookahead == 'g') ADVANCE(113);
      if (lookahead == 'm') ADVANCE(130);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(48)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 49:
      if (eof) ADVANCE(50);
      if (lookahead == '/') ADVANCE(74);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == 'e') ADVANCE(123);
      if (lookahead == 'g') ADVANCE(113);
      if (lookahead == 'm') ADVANCE(130);
      if (lookahead == 't') ADVANCE(159);
      if (lookahead == 'v') ADVANCE(115);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(86);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (lookahead == '\t' ||
          lookahead == ' ' ||
          lookahead == 160 ||
          lookahead == 5760 ||
          (8192 <= lookahead && lookahead <= 8202) ||
          lookahead == 8239 ||
          lookahead == 8287 ||
          lookahead == 12288) SKIP(49)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_1(lookahead)) ADVANCE(162);
      ADVANCE(83);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(anon_sym_model);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(anon_sym_view);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(anon_sym_type);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(anon_sym_enum);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(anon_sym_datasource);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(anon_sym_generator);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(anon_sym_Unsupported);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_optional_marker);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_list_marker);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_required_marker);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(anon_sym_AT);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(anon_sym_AT_AT);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\\') ADVANCE(82);
      if (!eof && ((0 <= lookahead && lookahead <= '\t') ||
          lookahead == 11 ||
          lookahead == '\f' ||
          (14 <= lookahead && lookahead <= 31))) ADVANCE(83);
      if (lookahead != 0 &&
          (lookahead < '\n' || '\r' < lookahead)) ADVANCE(73);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(76);
      if (lookahead == '/') ADVANCE(87);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(75);
      if (lookahead == '/') ADVANCE(90);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(19);
      ADVANCE(76);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '*') ADVANCE(75);
      if (lookahead == '\n' ||
          lookahead == '\r') ADVANCE(19);
      ADVANCE(76);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '/') ADVANCE(87);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == '@') ADVANCE(70);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym__junk);
      if (lookahead == ']') ADVANCE(65);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym__junk);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(73);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym__junk);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(83);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym__end);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym__end);
      if (lookahead == '*') ADVANCE(19);
      if (lookahead == '/') ADVANCE(87);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym__newline);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') ADVANCE(86);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '/') ADVANCE(89);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(88);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(88);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_doc_comment);
      if (!eof && lookahead != '\n' &&
          lookahead != '\r') ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_block_comment);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(146);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(143);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(147);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(149);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(145);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'a') ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(103);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'c') ADVANCE(107);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(61);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(105);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'd') ADVANCE(110);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(140);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(116);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(53);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(55);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(99);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(157);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(117);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(122);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(142);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'e') ADVANCE(124);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(102);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'i') ADVANCE(109);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'l') ADVANCE(51);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'm') ADVANCE(54);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(144);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(151);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(104);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(153);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'n') ADVANCE(112);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(100);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(139);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(154);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(136);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(138);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(101);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'o') ADVANCE(155);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(126);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(132);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(103);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'p') ADVANCE(106);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(97);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(56);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(148);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(93);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(98);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'r') ADVANCE(94);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(127);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(152);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 's') ADVANCE(131);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(92);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(128);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(108);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(129);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 't') ADVANCE(95);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(118);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(133);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(119);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(137);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'u') ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'w') ADVANCE(52);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(134);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'y') ADVANCE(135);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(161);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(161);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(161);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(162);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_identifier);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(162);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(163);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(164);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(164);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(165);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(163);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(164);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(164);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(165);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_attribute_name);
      if (lookahead == '.') ADVANCE(163);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(165);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(170);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(166);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(166);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(167);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(170);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(167);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(168);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(168);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(169);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym__word);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(169);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(170);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(171);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(171);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(172);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(170);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(171);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(171);
      if (sym_identifier_character_set_2(lookahead)) ADVANCE(172);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym__dotted);
      if (lookahead == '.') ADVANCE(170);
      if (sym_identifier_character_set_3(lookahead)) ADVANCE(172);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(81);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym__raw);
      if (!eof && lookahead != '}') ADVANCE(176);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 49},
  [2] = {.lex_state = 49},
  [3] = {.lex_state = 49},
  [4] = {.lex_state = 5},
  [5] = {.lex_state = 22},
  [6] = {.lex_state = 5},
  [7] = {.lex_state = 48},
  [8] = {.lex_state = 48},
  [9] = {.lex_state = 48},
  [10] = {.lex_state = 24},
  [11] = {.lex_state = 48},
  [12] = {.lex_state = 48},
  [13] = {.lex_state = 3},
  [14] = {.lex_state = 47},
  [15] = {.lex_state = 3},
  [16] = {.lex_state = 3},
  [17] = {.lex_state = 3},
  [18] = {.lex_state = 3},
  [19] = {.lex_state = 22},
  [20] = {.lex_state = 3},
  [21] = {.lex_state = 4},
  [22] = {.lex_state = 4},
  [23] = {.lex_state = 4},
  [24] = {.lex_state = 4},
  [25] = {.lex_state = 4},
  [26] = {.lex_state = 4},
  [27] = {.lex_state = 4},
  [28] = {.lex_state = 46},
  [29] = {.lex_state = 4},
  [30] = {.lex_state = 4},
  [31] = {.lex_state = 4},
  [32] = {.lex_state = 4},
  [33] = {.lex_state = 4},
  [34] = {.lex_state = 24},
  [35] = {.lex_state = 48},
  [36] = {.lex_state = 48},
  [37] = {.lex_state = 48},
  [38] = {.lex_state = 48},
  [39] = {.lex_state = 48},
  [40] = {.lex_state = 48},
  [41] = {.lex_state = 6},
  [42] = {.lex_state = 48},
  [43] = {.lex_state = 48},
  [44] = {.lex_state = 48},
  [45] = {.lex_state = 6},
  [46] = {.lex_state = 6},
  [47] = {.lex_state = 2},
  [48] = {.lex_state = 48},
  [49] = {.lex_state = 2},
  [50] = {.lex_state = 48},
  [51] = {.lex_state = 6},
  [52] = {.lex_state = 3},
  [53] = {.lex_state = 49},
  [54] = {.lex_state = 2},
  [55] = {.lex_state = 49},
  [56] = {.lex_state = 49},
  [57] = {.lex_state = 49},
  [58] = {.lex_state = 49},
  [59] = {.lex_state = 49},
  [60] = {.lex_state = 49},
  [61] = {.lex_state = 49},
  [62] = {.lex_state = 49},
  [63] = {.lex_state = 49},
  [64] = {.lex_state = 49},
  [65] = {.lex_state = 49},
  [66] = {.lex_state = 49},
  [67] = {.lex_state = 49},
  [68] = {.lex_state = 49},
  [69] = {.lex_state = 49},
  [70] = {.lex_state = 49},
  [71] = {.lex_state = 49},
  [72] = {.lex_state = 49},
  [73] = {.lex_state = 49},
  [74] = {.lex_state = 49},
  [75] = {.lex_state = 49},
  [76] = {.lex_state = 49},
  [77] = {.lex_state = 49},
  [78] = {.lex_state = 49},
  [79] = {.lex_state = 49},
  [80] = {.lex_state = 49},
  [81] = {.lex_state = 49},
  [82] = {.lex_state = 49},
  [83] = {.lex_state = 49},
  [84] = {.lex_state = 49},
  [85] = {.lex_state = 49},
  [86] = {.lex_state = 49},
  [87] = {.lex_state = 49},
  [88] = {.lex_state = 7},
  [89] = {.lex_state = 7},
  [90] = {.lex_state = 49},
  [91] = {.lex_state = 49},
  [92] = {.lex_state = 49},
  [93] = {.lex_state = 49},
  [94] = {.lex_state = 49},
  [95] = {.lex_state = 49},
  [96] = {.lex_state = 49},
  [97] = {.lex_state = 49},
  [98] = {.lex_state = 49},
  [99] = {.lex_state = 49},
  [100] = {.lex_state = 49},
  [101] = {.lex_state = 49},
  [102] = {.lex_state = 49},
  [103] = {.lex_state = 49},
  [104] = {.lex_state = 49},
  [105] = {.lex_state = 49},
  [106] = {.lex_state = 49},
  [107] = {.lex_state = 49},
  [108] = {.lex_state = 49},
  [109] = {.lex_state = 49},
  [110] = {.lex_state = 49},
  [111] = {.lex_state = 2},
  [112] = {.lex_state = 49},
  [113] = {.lex_state = 26},
  [114] = {.lex_state = 26},
  [115] = {.lex_state = 26},
  [116] = {.lex_state = 5},
  [117] = {.lex_state = 26},
  [118] = {.lex_state = 26},
  [119] = {.lex_state = 26},
  [120] = {.lex_state = 26},
  [121] = {.lex_state = 26},
  [122] = {.lex_state = 26},
  [123] = {.lex_state = 26},
  [124] = {.lex_state = 26},
  [125] = {.lex_state = 26},
  [126] = {.lex_state = 26},
  [127] = {.lex_state = 26},
  [128] = {.lex_state = 1},
  [129] = {.lex_state = 2},
  [130] = {.lex_state = 25},
  [131] = {.lex_state = 27},
  [132] = {.lex_state = 25},
  [133] = {.lex_state = 25},
  [134] = {.lex_state = 2},
  [135] = {.lex_state = 2},
  [136] = {.lex_state = 2},
  [137] = {.lex_state = 27},
  [138] = {.lex_state = 25},
  [139] = {.lex_state = 27},
  [140] = {.lex_state = 25},
  [141] = {.lex_state = 25},
  [142] = {.lex_state = 2},
  [143] = {.lex_state = 25},
  [144] = {.lex_state = 25},
  [145] = {.lex_state = 25},
  [146] = {.lex_state = 25},
  [147] = {.lex_state = 25},
  [148] = {.lex_state = 25},
  [149] = {.lex_state = 27},
  [150] = {.lex_state = 27},
  [151] = {.lex_state = 27},
  [152] = {.lex_state = 27},
  [153] = {.lex_state = 25},
  [154] = {.lex_state = 25},
  [155] = {.lex_state = 25},
  [156] = {.lex_state = 25},
  [157] = {.lex_state = 14},
  [158] = {.lex_state = 25},
  [159] = {.lex_state = 25},
  [160] = {.lex_state = 25},
  [161] = {.lex_state = 25},
  [162] = {.lex_state = 25},
  [163] = {.lex_state = 25},
  [164] = {.lex_state = 25},
  [165] = {.lex_state = 25},
  [166] = {.lex_state = 25},
  [167] = {.lex_state = 25},
  [168] = {.lex_state = 25},
  [169] = {.lex_state = 25},
  [170] = {.lex_state = 25},
  [171] = {.lex_state = 26},
  [172] = {.lex_state = 26},
  [173] = {.lex_state = 26},
  [174] = {.lex_state = 26},
  [175] = {.lex_state = 26},
  [176] = {.lex_state = 26},
  [177] = {.lex_state = 26},
  [178] = {.lex_state = 23},
  [179] = {.lex_state = 15},
  [180] = {.lex_state = 15},
  [181] = {.lex_state = 27},
  [182] = {.lex_state = 28},
  [183] = {.lex_state = 25},
  [184] = {.lex_state = 28},
  [185] = {.lex_state = 15},
  [186] = {.lex_state = 29},
  [187] = {.lex_state = 25},
  [188] = {.lex_state = 25},
  [189] = {.lex_state = 28},
  [190] = {.lex_state = 27},
  [191] = {.lex_state = 28},
  [192] = {.lex_state = 27},
  [193] = {.lex_state = 25},
  [194] = {.lex_state = 25},
  [195] = {.lex_state = 29},
  [196] = {.lex_state = 25},
  [197] = {.lex_state = 25},
  [198] = {.lex_state = 25},
  [199] = {.lex_state = 25},
  [200] = {.lex_state = 25},
  [201] = {.lex_state = 27},
  [202] = {.lex_state = 25},
  [203] = {.lex_state = 25},
  [204] = {.lex_state = 28},
  [205] = {.lex_state = 29},
  [206] = {.lex_state = 29},
  [207] = {.lex_state = 35},
  [208] = {.lex_state = 35},
  [209] = {.lex_state = 29},
  [210] = {.lex_state = 29},
  [211] = {.lex_state = 29},
  [212] = {.lex_state = 29},
  [213] = {.lex_state = 29},
  [214] = {.lex_state = 29},
  [215] = {.lex_state = 29},
  [216] = {.lex_state = 29},
  [217] = {.lex_state = 29},
  [218] = {.lex_state = 29},
  [219] = {.lex_state = 29},
  [220] = {.lex_state = 29},
  [221] = {.lex_state = 29},
  [222] = {.lex_state = 16},
  [223] = {.lex_state = 30},
  [224] = {.lex_state = 37},
  [225] = {.lex_state = 31},
  [226] = {.lex_state = 37},
  [227] = {.lex_state = 21},
  [228] = {.lex_state = 31},
  [229] = {.lex_state = 20},
  [230] = {.lex_state = 31},
  [231] = {.lex_state = 37},
  [232] = {.lex_state = 31},
  [233] = {.lex_state = 37},
  [234] = {.lex_state = 30},
  [235] = {.lex_state = 31},
  [236] = {.lex_state = 16},
  [237] = {.lex_state = 31},
  [238] = {.lex_state = 31},
  [239] = {.lex_state = 31},
  [240] = {.lex_state = 31},
  [241] = {.lex_state = 31},
  [242] = {.lex_state = 30},
  [243] = {.lex_state = 37},
  [244] = {.lex_state = 31},
  [245] = {.lex_state = 21},
  [246] = {.lex_state = 37},
  [247] = {.lex_state = 31},
  [248] = {.lex_state = 20},
  [249] = {.lex_state = 31},
  [250] = {.lex_state = 31},
  [251] = {.lex_state = 31},
  [252] = {.lex_state = 31},
  [253] = {.lex_state = 31},
  [254] = {.lex_state = 31},
  [255] = {.lex_state = 31},
  [256] = {.lex_state = 11},
  [257] = {.lex_state = 31},
  [258] = {.lex_state = 12},
  [259] = {.lex_state = 31},
  [260] = {.lex_state = 31},
  [261] = {.lex_state = 31},
  [262] = {.lex_state = 13},
  [263] = {.lex_state = 31},
  [264] = {.lex_state = 31},
  [265] = {.lex_state = 39},
  [266] = {.lex_state = 16},
  [267] = {.lex_state = 21},
  [268] = {.lex_state = 20},
  [269] = {.lex_state = 31},
  [270] = {.lex_state = 16},
  [271] = {.lex_state = 21},
  [272] = {.lex_state = 20},
  [273] = {.lex_state = 39},
  [274] = {.lex_state = 31},
  [275] = {.lex_state = 16},
  [276] = {.lex_state = 21},
  [277] = {.lex_state = 20},
  [278] = {.lex_state = 39},
  [279] = {.lex_state = 16},
  [280] = {.lex_state = 21},
  [281] = {.lex_state = 20},
  [282] = {.lex_state = 39},
  [283] = {.lex_state = 16},
  [284] = {.lex_state = 21},
  [285] = {.lex_state = 20},
  [286] = {.lex_state = 37},
  [287] = {.lex_state = 31},
  [288] = {.lex_state = 21},
  [289] = {.lex_state = 20},
  [290] = {.lex_state = 31},
  [291] = {.lex_state = 16},
  [292] = {.lex_state = 16},
  [293] = {.lex_state = 16},
  [294] = {.lex_state = 31},
  [295] = {.lex_state = 16},
  [296] = {.lex_state = 10},
  [297] = {.lex_state = 16},
  [298] = {.lex_state = 31},
  [299] = {.lex_state = 31},
  [300] = {.lex_state = 31},
  [301] = {.lex_state = 31},
  [302] = {.lex_state = 31},
  [303] = {.lex_state = 31},
  [304] = {.lex_state = 31},
  [305] = {.lex_state = 31},
  [306] = {.lex_state = 41},
  [307] = {.lex_state = 41},
  [308] = {.lex_state = 21},
  [309] = {.lex_state = 43},
  [310] = {.lex_state = 0},
  [311] = {.lex_state = 43},
  [312] = {.lex_state = 20},
  [313] = {.lex_state = 41},
  [314] = {.lex_state = 44},
  [315] = {.lex_state = 33},
  [316] = {.lex_state = 41},
  [317] = {.lex_state = 0},
  [318] = {.lex_state = 41},
  [319] = {.lex_state = 41},
  [320] = {.lex_state = 11},
  [321] = {.lex_state = 41},
  [322] = {.lex_state = 41},
  [323] = {.lex_state = 41},
  [324] = {.lex_state = 41},
  [325] = {.lex_state = 41},
  [326] = {.lex_state = 0},
  [327] = {.lex_state = 41},
  [328] = {.lex_state = 12},
  [329] = {.lex_state = 16},
  [330] = {.lex_state = 41},
  [331] = {.lex_state = 41},
  [332] = {.lex_state = 41},
  [333] = {.lex_state = 43},
  [334] = {.lex_state = 13},
  [335] = {.lex_state = 43},
  [336] = {.lex_state = 41},
  [337] = {.lex_state = 20},
  [338] = {.lex_state = 20},
  [339] = {.lex_state = 20},
  [340] = {.lex_state = 20},
  [341] = {.lex_state = 20},
  [342] = {.lex_state = 20},
  [343] = {.lex_state = 16},
  [344] = {.lex_state = 16},
  [345] = {.lex_state = 21},
  [346] = {.lex_state = 21},
  [347] = {.lex_state = 21},
  [348] = {.lex_state = 16},
  [349] = {.lex_state = 21},
  [350] = {.lex_state = 21},
  [351] = {.lex_state = 16},
  [352] = {.lex_state = 21},
  [353] = {.lex_state = 21},
  [354] = {.lex_state = 16},
  [355] = {.lex_state = 16},
  [356] = {.lex_state = 20},
  [357] = {.lex_state = 20},
  [358] = {.lex_state = 20},
  [359] = {.lex_state = 20},
  [360] = {.lex_state = 21},
  [361] = {.lex_state = 21},
  [362] = {.lex_state = 21},
  [363] = {.lex_state = 21},
  [364] = {.lex_state = 16},
  [365] = {.lex_state = 21},
  [366] = {.lex_state = 20},
  [367] = {.lex_state = 8},
  [368] = {.lex_state = 17},
  [369] = {.lex_state = 17},
  [370] = {.lex_state = 34},
  [371] = {.lex_state = 21},
  [372] = {.lex_state = 21},
  [373] = {.lex_state = 21},
  [374] = {.lex_state = 8},
  [375] = {.lex_state = 17},
  [376] = {.lex_state = 20},
  [377] = {.lex_state = 17},
  [378] = {.lex_state = 8},
  [379] = {.lex_state = 36},
  [380] = {.lex_state = 38},
  [381] = {.lex_state = 17},
  [382] = {.lex_state = 21},
  [383] = {.lex_state = 32},
  [384] = {.lex_state = 17},
  [385] = {.lex_state = 16},
  [386] = {.lex_state = 16},
  [387] = {.lex_state = 16},
  [388] = {.lex_state = 33},
  [389] = {.lex_state = 17},
  [390] = {.lex_state = 16},
  [391] = {.lex_state = 16},
  [392] = {.lex_state = 16},
  [393] = {.lex_state = 34},
  [394] = {.lex_state = 16},
  [395] = {.lex_state = 17},
  [396] = {.lex_state = 41},
  [397] = {.lex_state = 9},
  [398] = {.lex_state = 17},
  [399] = {.lex_state = 41},
  [400] = {.lex_state = 20},
  [401] = {.lex_state = 42},
  [402] = {.lex_state = 42},
  [403] = {.lex_state = 42},
  [404] = {.lex_state = 33},
  [405] = {.lex_state = 0},
  [406] = {.lex_state = 42},
  [407] = {.lex_state = 42},
  [408] = {.lex_state = 0},
  [409] = {.lex_state = 42},
  [410] = {.lex_state = 42},
  [411] = {.lex_state = 42},
  [412] = {.lex_state = 0},
  [413] = {.lex_state = 41},
  [414] = {.lex_state = 42},
  [415] = {.lex_state = 42},
  [416] = {.lex_state = 41},
  [417] = {.lex_state = 42},
  [418] = {.lex_state = 40},
  [419] = {.lex_state = 42},
  [420] = {.lex_state = 40},
  [421] = {.lex_state = 42},
  [422] = {.lex_state = 40},
  [423] = {.lex_state = 42},
  [424] = {.lex_state = 42},
  [425] = {.lex_state = 42},
  [426] = {.lex_state = 41},
  [427] = {.lex_state = 42},
  [428] = {.lex_state = 42},
  [429] = {.lex_state = 42},
  [430] = {.lex_state = 36},
  [431] = {.lex_state = 36},
  [432] = {.lex_state = 0},
  [433] = {.lex_state = 36},
  [434] = {.lex_state = 40},
  [435] = {.lex_state = 33},
  [436] = {.lex_state = 36},
  [437] = {.lex_state = 42},
  [438] = {.lex_state = 36},
  [439] = {.lex_state = 42},
  [440] = {.lex_state = 42},
  [441] = {.lex_state = 0},
  [442] = {.lex_state = 41},
  [443] = {.lex_state = 41},
  [444] = {.lex_state = 41},
  [445] = {.lex_state = 41},
  [446] = {.lex_state = 26},
  [447] = {.lex_state = 41},
  [448] = {.lex_state = 41},
  [449] = {.lex_state = 0},
  [450] = {.lex_state = 0},
  [451] = {.lex_state = 41},
  [452] = {.lex_state = 26},
  [453] = {.lex_state = 41},
  [454] = {.lex_state = 26},
  [455] = {.lex_state = 41},
  [456] = {.lex_state = 0},
  [457] = {.lex_state = 0},
  [458] = {.lex_state = 41},
  [459] = {.lex_state = 0},
  [460] = {.lex_state = 0},
  [461] = {.lex_state = 41},
  [462] = {.lex_state = 41},
  [463] = {.lex_state = 41},
  [464] = {.lex_state = 26},
  [465] = {.lex_state = 41},
  [466] = {.lex_state = 41},
  [467] = {.lex_state = 41},
  [468] = {.lex_state = 41},
  [469] = {.lex_state = 41},
  [470] = {.lex_state = 41},
  [471] = {.lex_state = 41},
  [472] = {.lex_state = 41},
  [473] = {.lex_state = 41},
  [474] = {.lex_state = 41},
  [475] = {.lex_state = 41},
  [476] = {.lex_state = 41},
  [477] = {.lex_state = 41},
  [478] = {.lex_state = 41},
  [479] = {.lex_state = 41},
  [480] = {.lex_state = 0},
  [481] = {.lex_state = 0},
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
    [sym__end] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym_doc_comment] = ACTIONS(1),
    [sym_block_comment] = ACTIONS(1),
    [sym_identifier] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
  },
  [1] = {
    [sym_schema] = STATE(460),
    [sym_model_block] = STATE(2),
    [sym_view_block] = STATE(2),
    [sym_type_block] = STATE(2),
    [sym_enum_block] = STATE(2),
    [sym_datasource_block] = STATE(2),
    [sym_generator_block] = STATE(2),
    [sym_type_alias] = STATE(2),
    [sym_unknown_block] = STATE(2),
    [sym__bad] = STATE(2),
    [aux_sym_schema_repeat1] = STATE(2),
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
      sym__junk,
    ACTIONS(23), 1,
      sym_identifier,
    ACTIONS(25), 1,
      ts_builtin_sym_end,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(27), 3,
      sym__newline,
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
      sym__bad,
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
      sym__junk,
    ACTIONS(57), 1,
      sym_comment,
    ACTIONS(60), 1,
      sym_identifier,
    ACTIONS(54), 3,
      sym__newline,
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
      sym__bad,
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
    STATE(179), 1,
      sym__path,
    STATE(287), 1,
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
    STATE(186), 4,
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
    STATE(47), 1,
      sym__base_type,
    STATE(134), 1,
      sym_unsupported_type,
    STATE(138), 1,
      sym_legacy_list,
    STATE(141), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(290), 1,
      sym__bad,
    ACTIONS(87), 2,
      sym__end,
      sym_comment,
    ACTIONS(89), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [183] = 11,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(63), 1,
      anon_sym_LBRACE,
    ACTIONS(65), 1,
      anon_sym_LBRACK,
    ACTIONS(69), 1,
      sym_comment,
    ACTIONS(73), 1,
      sym__word,
    ACTIONS(75), 1,
      sym__dotted,
    STATE(179), 1,
      sym__path,
    STATE(287), 1,
      sym__bad,
    ACTIONS(93), 2,
      sym_number,
      sym_string,
    ACTIONS(71), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    STATE(216), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [223] = 4,
    ACTIONS(99), 1,
      anon_sym_AT,
    STATE(8), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(95), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(97), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [248] = 4,
    ACTIONS(99), 1,
      anon_sym_AT,
    STATE(11), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(101), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(103), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [273] = 4,
    ACTIONS(99), 1,
      anon_sym_AT,
    STATE(11), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(105), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(107), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [298] = 13,
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
    STATE(49), 1,
      sym__base_type,
    STATE(134), 1,
      sym_unsupported_type,
    STATE(146), 1,
      sym_legacy_list,
    STATE(147), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(253), 1,
      sym__bad,
    ACTIONS(109), 2,
      sym__end,
      sym_comment,
    ACTIONS(111), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [341] = 4,
    ACTIONS(117), 1,
      anon_sym_AT,
    STATE(11), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(113), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(115), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [366] = 4,
    ACTIONS(99), 1,
      anon_sym_AT,
    STATE(9), 2,
      sym_field_attribute,
      aux_sym_type_alias_repeat1,
    ACTIONS(120), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(122), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [391] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(126), 1,
      anon_sym_RPAREN,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(130), 1,
      anon_sym_COMMA,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    STATE(210), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(138), 2,
      sym_number,
      sym_string,
    STATE(297), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [430] = 4,
    ACTIONS(144), 1,
      anon_sym_LPAREN2,
    STATE(39), 1,
      sym_arguments,
    ACTIONS(140), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(142), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [455] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(146), 1,
      anon_sym_RPAREN,
    ACTIONS(148), 1,
      anon_sym_COMMA,
    ACTIONS(150), 1,
      sym__junk,
    STATE(256), 1,
      sym__path,
    STATE(344), 1,
      sym__bad,
    ACTIONS(152), 2,
      sym_number,
      sym_string,
    STATE(283), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [494] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(154), 1,
      anon_sym_RPAREN,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    ACTIONS(158), 1,
      sym__junk,
    STATE(35), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(160), 2,
      sym_number,
      sym_string,
    STATE(266), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [533] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(162), 1,
      anon_sym_RPAREN,
    ACTIONS(164), 1,
      anon_sym_COMMA,
    ACTIONS(166), 1,
      sym__junk,
    STATE(196), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(168), 2,
      sym_number,
      sym_string,
    STATE(275), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [572] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(170), 1,
      anon_sym_RPAREN,
    ACTIONS(172), 1,
      anon_sym_COMMA,
    ACTIONS(174), 1,
      sym__junk,
    STATE(256), 1,
      sym__path,
    STATE(360), 1,
      sym__bad,
    ACTIONS(176), 2,
      sym_number,
      sym_string,
    STATE(293), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [611] = 14,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(81), 1,
      anon_sym_Unsupported,
    ACTIONS(83), 1,
      anon_sym_LBRACK,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(87), 1,
      sym_comment,
    ACTIONS(91), 1,
      sym_identifier,
    ACTIONS(178), 1,
      anon_sym_COLON,
    STATE(111), 1,
      sym__base_type,
    STATE(134), 1,
      sym_unsupported_type,
    STATE(161), 1,
      sym_legacy_list,
    STATE(162), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(290), 1,
      sym__bad,
    ACTIONS(89), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [656] = 11,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(180), 1,
      anon_sym_RPAREN,
    ACTIONS(182), 1,
      anon_sym_COMMA,
    ACTIONS(184), 1,
      sym__junk,
    STATE(256), 1,
      sym__path,
    STATE(356), 1,
      sym__bad,
    ACTIONS(186), 2,
      sym_number,
      sym_string,
    STATE(291), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [695] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(188), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(358), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [731] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(192), 1,
      anon_sym_RPAREN,
    STATE(205), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [767] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(194), 1,
      anon_sym_RPAREN,
    STATE(212), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [803] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(196), 1,
      anon_sym_RPAREN,
    STATE(37), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [839] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(198), 1,
      anon_sym_RPAREN,
    STATE(38), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [875] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(200), 1,
      anon_sym_RPAREN,
    STATE(198), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [911] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(202), 1,
      anon_sym_RPAREN,
    STATE(199), 1,
      sym__bad,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [947] = 3,
    ACTIONS(208), 1,
      anon_sym_LPAREN,
    ACTIONS(204), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(206), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [969] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(210), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(354), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1005] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(212), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(351), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1041] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(214), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(362), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1077] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(216), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(363), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1113] = 10,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(218), 1,
      anon_sym_RPAREN,
    STATE(256), 1,
      sym__path,
    STATE(359), 1,
      sym__bad,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1149] = 13,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(81), 1,
      anon_sym_Unsupported,
    ACTIONS(83), 1,
      anon_sym_LBRACK,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(91), 1,
      sym_identifier,
    ACTIONS(109), 1,
      sym_comment,
    STATE(54), 1,
      sym__base_type,
    STATE(134), 1,
      sym_unsupported_type,
    STATE(163), 1,
      sym_legacy_list,
    STATE(164), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(253), 1,
      sym__bad,
    ACTIONS(111), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1191] = 2,
    ACTIONS(220), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(222), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1210] = 2,
    ACTIONS(224), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(226), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1229] = 2,
    ACTIONS(228), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(230), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1248] = 2,
    ACTIONS(232), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(234), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1267] = 2,
    ACTIONS(236), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(238), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1286] = 2,
    ACTIONS(240), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(242), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1305] = 10,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(244), 1,
      anon_sym_LBRACE,
    ACTIONS(246), 1,
      anon_sym_LBRACK,
    ACTIONS(248), 1,
      anon_sym_RBRACK,
    ACTIONS(250), 1,
      sym__word,
    ACTIONS(252), 1,
      sym__dotted,
    STATE(258), 1,
      sym__path,
    STATE(386), 1,
      sym__bad,
    ACTIONS(254), 2,
      sym_number,
      sym_string,
    STATE(268), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1340] = 2,
    ACTIONS(256), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(258), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1359] = 2,
    ACTIONS(260), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(262), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1378] = 2,
    ACTIONS(264), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(266), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1397] = 10,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(244), 1,
      anon_sym_LBRACE,
    ACTIONS(246), 1,
      anon_sym_LBRACK,
    ACTIONS(250), 1,
      sym__word,
    ACTIONS(252), 1,
      sym__dotted,
    ACTIONS(268), 1,
      anon_sym_RBRACK,
    STATE(258), 1,
      sym__path,
    STATE(338), 1,
      sym__bad,
    ACTIONS(270), 2,
      sym_number,
      sym_string,
    STATE(277), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1432] = 10,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(244), 1,
      anon_sym_LBRACE,
    ACTIONS(246), 1,
      anon_sym_LBRACK,
    ACTIONS(250), 1,
      sym__word,
    ACTIONS(252), 1,
      sym__dotted,
    ACTIONS(272), 1,
      anon_sym_RBRACK,
    STATE(258), 1,
      sym__path,
    STATE(346), 1,
      sym__bad,
    ACTIONS(274), 2,
      sym_number,
      sym_string,
    STATE(285), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1467] = 10,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(278), 1,
      sym_list_marker,
    STATE(148), 1,
      sym__marker,
    STATE(153), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(254), 1,
      sym__bad,
    ACTIONS(276), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(280), 2,
      sym__end,
      sym_comment,
    ACTIONS(282), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1502] = 2,
    ACTIONS(284), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(286), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1521] = 10,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(278), 1,
      sym_list_marker,
    STATE(130), 1,
      aux_sym_field_declaration_repeat1,
    STATE(133), 1,
      sym__marker,
    STATE(187), 1,
      sym_field_attribute,
    STATE(298), 1,
      sym__bad,
    ACTIONS(288), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(290), 2,
      sym__end,
      sym_comment,
    ACTIONS(292), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1556] = 2,
    ACTIONS(204), 5,
      ts_builtin_sym_end,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(206), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1575] = 10,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(244), 1,
      anon_sym_LBRACE,
    ACTIONS(246), 1,
      anon_sym_LBRACK,
    ACTIONS(250), 1,
      sym__word,
    ACTIONS(252), 1,
      sym__dotted,
    ACTIONS(294), 1,
      anon_sym_RBRACK,
    STATE(206), 1,
      sym__bad,
    STATE(258), 1,
      sym__path,
    ACTIONS(296), 2,
      sym_number,
      sym_string,
    STATE(229), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1610] = 9,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(136), 1,
      sym__dotted,
    ACTIONS(300), 1,
      sym__junk,
    ACTIONS(302), 1,
      sym__word,
    STATE(256), 1,
      sym__path,
    ACTIONS(298), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
    ACTIONS(304), 2,
      sym_number,
      sym_string,
    STATE(343), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [1643] = 2,
    ACTIONS(306), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(308), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1661] = 10,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(278), 1,
      sym_list_marker,
    ACTIONS(290), 1,
      sym_comment,
    STATE(160), 1,
      aux_sym_field_declaration_repeat1,
    STATE(168), 1,
      sym__marker,
    STATE(187), 1,
      sym_field_attribute,
    STATE(298), 1,
      sym__bad,
    ACTIONS(310), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(292), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [1695] = 2,
    ACTIONS(312), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(314), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1713] = 2,
    ACTIONS(316), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(318), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1731] = 2,
    ACTIONS(320), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(322), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1749] = 2,
    ACTIONS(324), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(326), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1767] = 2,
    ACTIONS(328), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(330), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1785] = 2,
    ACTIONS(332), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(334), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1803] = 2,
    ACTIONS(336), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(338), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1821] = 2,
    ACTIONS(340), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(342), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1839] = 2,
    ACTIONS(344), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(346), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1857] = 2,
    ACTIONS(348), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(350), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1875] = 2,
    ACTIONS(348), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(350), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1893] = 2,
    ACTIONS(352), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(354), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1911] = 2,
    ACTIONS(356), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(358), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1929] = 2,
    ACTIONS(360), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(362), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1947] = 2,
    ACTIONS(364), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(366), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1965] = 2,
    ACTIONS(368), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(370), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [1983] = 2,
    ACTIONS(372), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(374), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2001] = 2,
    ACTIONS(376), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(378), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2019] = 2,
    ACTIONS(380), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(382), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2037] = 2,
    ACTIONS(384), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(386), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2055] = 2,
    ACTIONS(388), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(390), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2073] = 2,
    ACTIONS(392), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(394), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2091] = 2,
    ACTIONS(396), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(398), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2109] = 2,
    ACTIONS(400), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(402), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2127] = 2,
    ACTIONS(404), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(406), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2145] = 2,
    ACTIONS(408), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(410), 9,
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
    ACTIONS(412), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(414), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2181] = 2,
    ACTIONS(416), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(418), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2199] = 2,
    ACTIONS(420), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(422), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2217] = 2,
    ACTIONS(424), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(426), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2235] = 2,
    ACTIONS(428), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(430), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2253] = 2,
    ACTIONS(432), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(434), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2271] = 2,
    ACTIONS(436), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(438), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2289] = 9,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(440), 1,
      anon_sym_LBRACE,
    ACTIONS(442), 1,
      anon_sym_LBRACK,
    ACTIONS(444), 1,
      sym__word,
    ACTIONS(446), 1,
      sym__dotted,
    STATE(262), 1,
      sym__path,
    STATE(372), 1,
      sym__bad,
    ACTIONS(448), 2,
      sym_number,
      sym_string,
    STATE(371), 4,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [2321] = 8,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(244), 1,
      anon_sym_LBRACE,
    ACTIONS(246), 1,
      anon_sym_LBRACK,
    ACTIONS(250), 1,
      sym__word,
    ACTIONS(252), 1,
      sym__dotted,
    STATE(258), 1,
      sym__path,
    ACTIONS(450), 2,
      sym_number,
      sym_string,
    STATE(376), 5,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
      sym__bad,
  [2351] = 2,
    ACTIONS(452), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(454), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2369] = 2,
    ACTIONS(456), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(458), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2387] = 2,
    ACTIONS(460), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(462), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2405] = 2,
    ACTIONS(464), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(466), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2423] = 2,
    ACTIONS(468), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(470), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2441] = 2,
    ACTIONS(472), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(474), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2459] = 2,
    ACTIONS(476), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(478), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2477] = 2,
    ACTIONS(480), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(482), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2495] = 2,
    ACTIONS(484), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(486), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2513] = 2,
    ACTIONS(488), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(490), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2531] = 2,
    ACTIONS(492), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(494), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2549] = 2,
    ACTIONS(256), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(258), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2567] = 2,
    ACTIONS(496), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(498), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2585] = 2,
    ACTIONS(500), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(502), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2603] = 2,
    ACTIONS(504), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(506), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2621] = 2,
    ACTIONS(508), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(510), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2639] = 2,
    ACTIONS(512), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(514), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2657] = 2,
    ACTIONS(516), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(518), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2675] = 2,
    ACTIONS(520), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(522), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2693] = 2,
    ACTIONS(524), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(526), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2711] = 2,
    ACTIONS(528), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(530), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2729] = 10,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(278), 1,
      sym_list_marker,
    ACTIONS(280), 1,
      sym_comment,
    STATE(165), 1,
      sym__marker,
    STATE(166), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(254), 1,
      sym__bad,
    ACTIONS(532), 2,
      sym_optional_marker,
      sym_required_marker,
    ACTIONS(282), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2763] = 2,
    ACTIONS(534), 4,
      ts_builtin_sym_end,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(536), 9,
      anon_sym_model,
      anon_sym_view,
      anon_sym_type,
      anon_sym_enum,
      anon_sym_datasource,
      anon_sym_generator,
      sym__junk,
      sym_comment,
      sym_identifier,
  [2781] = 8,
    ACTIONS(538), 1,
      anon_sym_RBRACE,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(546), 1,
      sym_comment,
    ACTIONS(548), 1,
      sym_identifier,
    STATE(125), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(250), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(544), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2810] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(546), 1,
      sym_comment,
    ACTIONS(548), 1,
      sym_identifier,
    ACTIONS(550), 1,
      anon_sym_RBRACE,
    STATE(125), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(259), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(544), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2839] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(552), 1,
      anon_sym_RBRACE,
    ACTIONS(556), 1,
      sym_comment,
    ACTIONS(558), 1,
      sym_identifier,
    STATE(121), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(261), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(554), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2868] = 7,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(128), 1,
      anon_sym_LBRACK,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      sym__dotted,
    STATE(256), 1,
      sym__path,
    ACTIONS(190), 2,
      sym_number,
      sym_string,
    STATE(355), 5,
      sym_named_argument,
      sym__expression,
      sym_function_call,
      sym_array,
      sym_object,
  [2895] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(558), 1,
      sym_identifier,
    ACTIONS(560), 1,
      anon_sym_RBRACE,
    ACTIONS(564), 1,
      sym_comment,
    STATE(115), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(260), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(562), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2924] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(548), 1,
      sym_identifier,
    ACTIONS(566), 1,
      anon_sym_RBRACE,
    ACTIONS(570), 1,
      sym_comment,
    STATE(113), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(305), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(568), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2953] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(558), 1,
      sym_identifier,
    ACTIONS(572), 1,
      anon_sym_RBRACE,
    ACTIONS(576), 1,
      sym_comment,
    STATE(124), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(247), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(574), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [2982] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(546), 1,
      sym_comment,
    ACTIONS(548), 1,
      sym_identifier,
    ACTIONS(566), 1,
      anon_sym_RBRACE,
    STATE(125), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(305), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(544), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3011] = 8,
    ACTIONS(578), 1,
      anon_sym_RBRACE,
    ACTIONS(580), 1,
      anon_sym_AT_AT,
    ACTIONS(583), 1,
      sym__junk,
    ACTIONS(589), 1,
      sym_comment,
    ACTIONS(592), 1,
      sym_identifier,
    STATE(121), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(310), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(586), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3040] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(548), 1,
      sym_identifier,
    ACTIONS(595), 1,
      anon_sym_RBRACE,
    ACTIONS(599), 1,
      sym_comment,
    STATE(114), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(299), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(597), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3069] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(556), 1,
      sym_comment,
    ACTIONS(558), 1,
      sym_identifier,
    ACTIONS(601), 1,
      anon_sym_RBRACE,
    STATE(121), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(269), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(554), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3098] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(556), 1,
      sym_comment,
    ACTIONS(558), 1,
      sym_identifier,
    ACTIONS(560), 1,
      anon_sym_RBRACE,
    STATE(121), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(260), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(554), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3127] = 8,
    ACTIONS(603), 1,
      anon_sym_RBRACE,
    ACTIONS(605), 1,
      anon_sym_AT_AT,
    ACTIONS(608), 1,
      sym__junk,
    ACTIONS(614), 1,
      sym_comment,
    ACTIONS(617), 1,
      sym_identifier,
    STATE(125), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(326), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(611), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3156] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(558), 1,
      sym_identifier,
    ACTIONS(620), 1,
      anon_sym_RBRACE,
    ACTIONS(624), 1,
      sym_comment,
    STATE(123), 2,
      sym__bad,
      aux_sym__values_repeat1,
    STATE(232), 2,
      sym_enum_value,
      sym_block_attribute,
    ACTIONS(622), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3185] = 8,
    ACTIONS(540), 1,
      anon_sym_AT_AT,
    ACTIONS(542), 1,
      sym__junk,
    ACTIONS(548), 1,
      sym_identifier,
    ACTIONS(626), 1,
      anon_sym_RBRACE,
    ACTIONS(630), 1,
      sym_comment,
    STATE(120), 2,
      sym__bad,
      aux_sym__fields_repeat1,
    STATE(228), 2,
      sym_field_declaration,
      sym_block_attribute,
    ACTIONS(628), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3214] = 3,
    ACTIONS(632), 1,
      anon_sym_LPAREN,
    ACTIONS(206), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(204), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3232] = 2,
    ACTIONS(206), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(204), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3247] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(239), 1,
      sym__bad,
    ACTIONS(634), 2,
      sym__end,
      sym_comment,
    ACTIONS(636), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3272] = 7,
    ACTIONS(638), 1,
      anon_sym_RBRACE,
    ACTIONS(640), 1,
      sym__junk,
    ACTIONS(646), 1,
      sym_comment,
    ACTIONS(649), 1,
      sym_identifier,
    STATE(317), 1,
      sym_property,
    STATE(131), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(643), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3297] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(240), 1,
      sym__bad,
    ACTIONS(652), 2,
      sym__end,
      sym_comment,
    ACTIONS(654), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3322] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(140), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(237), 1,
      sym__bad,
    ACTIONS(656), 2,
      sym__end,
      sym_comment,
    ACTIONS(658), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3347] = 2,
    ACTIONS(266), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(264), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3362] = 2,
    ACTIONS(226), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(224), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3377] = 2,
    ACTIONS(286), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(284), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3392] = 7,
    ACTIONS(660), 1,
      anon_sym_RBRACE,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(666), 1,
      sym_comment,
    ACTIONS(668), 1,
      sym_identifier,
    STATE(294), 1,
      sym_property,
    STATE(131), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(664), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3417] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(154), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(255), 1,
      sym__bad,
    ACTIONS(670), 2,
      sym__end,
      sym_comment,
    ACTIONS(672), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3442] = 7,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(668), 1,
      sym_identifier,
    ACTIONS(674), 1,
      anon_sym_RBRACE,
    ACTIONS(678), 1,
      sym_comment,
    STATE(252), 1,
      sym_property,
    STATE(150), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(676), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3467] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(249), 1,
      sym__bad,
    ACTIONS(680), 2,
      sym__end,
      sym_comment,
    ACTIONS(682), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3492] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(257), 1,
      sym__bad,
    ACTIONS(684), 2,
      sym__end,
      sym_comment,
    ACTIONS(686), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3517] = 2,
    ACTIONS(258), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(256), 7,
      sym_optional_marker,
      sym_list_marker,
      sym_required_marker,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3532] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(241), 1,
      sym__bad,
    ACTIONS(688), 2,
      sym__end,
      sym_comment,
    ACTIONS(690), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3557] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(263), 1,
      sym__bad,
    ACTIONS(692), 2,
      sym__end,
      sym_comment,
    ACTIONS(694), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3582] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(144), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(225), 1,
      sym__bad,
    ACTIONS(696), 2,
      sym__end,
      sym_comment,
    ACTIONS(698), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3607] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(132), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(300), 1,
      sym__bad,
    ACTIONS(700), 2,
      sym__end,
      sym_comment,
    ACTIONS(702), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3632] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(301), 1,
      sym__bad,
    ACTIONS(704), 2,
      sym__end,
      sym_comment,
    ACTIONS(706), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3657] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(143), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(302), 1,
      sym__bad,
    ACTIONS(708), 2,
      sym__end,
      sym_comment,
    ACTIONS(710), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3682] = 7,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(668), 1,
      sym_identifier,
    ACTIONS(712), 1,
      anon_sym_RBRACE,
    ACTIONS(716), 1,
      sym_comment,
    STATE(235), 1,
      sym_property,
    STATE(152), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(714), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3707] = 7,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(666), 1,
      sym_comment,
    ACTIONS(668), 1,
      sym_identifier,
    ACTIONS(712), 1,
      anon_sym_RBRACE,
    STATE(235), 1,
      sym_property,
    STATE(131), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(664), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3732] = 7,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(668), 1,
      sym_identifier,
    ACTIONS(718), 1,
      anon_sym_RBRACE,
    ACTIONS(722), 1,
      sym_comment,
    STATE(244), 1,
      sym_property,
    STATE(137), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(720), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3757] = 7,
    ACTIONS(662), 1,
      sym__junk,
    ACTIONS(666), 1,
      sym_comment,
    ACTIONS(668), 1,
      sym_identifier,
    ACTIONS(724), 1,
      anon_sym_RBRACE,
    STATE(274), 1,
      sym_property,
    STATE(131), 2,
      sym__bad,
      aux_sym__properties_repeat1,
    ACTIONS(664), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3782] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(303), 1,
      sym__bad,
    ACTIONS(726), 2,
      sym__end,
      sym_comment,
    ACTIONS(728), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3807] = 7,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(304), 1,
      sym__bad,
    ACTIONS(730), 2,
      sym__end,
      sym_comment,
    ACTIONS(732), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3832] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(692), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(263), 1,
      sym__bad,
    ACTIONS(694), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3856] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(680), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(249), 1,
      sym__bad,
    ACTIONS(682), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3880] = 4,
    ACTIONS(734), 1,
      anon_sym_LPAREN2,
    STATE(194), 1,
      sym_arguments,
    ACTIONS(142), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(140), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3898] = 5,
    ACTIONS(736), 1,
      anon_sym_AT,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    ACTIONS(739), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(741), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3918] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(696), 1,
      sym_comment,
    STATE(155), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(225), 1,
      sym__bad,
    ACTIONS(698), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3942] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(634), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(239), 1,
      sym__bad,
    ACTIONS(636), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3966] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(670), 1,
      sym_comment,
    STATE(167), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(255), 1,
      sym__bad,
    ACTIONS(672), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [3990] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(684), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(257), 1,
      sym__bad,
    ACTIONS(686), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4014] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(700), 1,
      sym_comment,
    STATE(170), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(300), 1,
      sym__bad,
    ACTIONS(702), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4038] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(704), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(301), 1,
      sym__bad,
    ACTIONS(706), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4062] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(708), 1,
      sym_comment,
    STATE(169), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(302), 1,
      sym__bad,
    ACTIONS(710), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4086] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(726), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(303), 1,
      sym__bad,
    ACTIONS(728), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4110] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(730), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(304), 1,
      sym__bad,
    ACTIONS(732), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4134] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(656), 1,
      sym_comment,
    STATE(156), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(237), 1,
      sym__bad,
    ACTIONS(658), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4158] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(688), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(241), 1,
      sym__bad,
    ACTIONS(690), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4182] = 7,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(85), 1,
      anon_sym_AT,
    ACTIONS(652), 1,
      sym_comment,
    STATE(158), 1,
      aux_sym_field_declaration_repeat1,
    STATE(187), 1,
      sym_field_attribute,
    STATE(240), 1,
      sym__bad,
    ACTIONS(654), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4206] = 2,
    ACTIONS(745), 2,
      sym__junk,
      sym_comment,
    ACTIONS(743), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4219] = 2,
    ACTIONS(749), 2,
      sym__junk,
      sym_comment,
    ACTIONS(747), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4232] = 2,
    ACTIONS(753), 2,
      sym__junk,
      sym_comment,
    ACTIONS(751), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4245] = 2,
    ACTIONS(755), 2,
      sym__junk,
      sym_comment,
    ACTIONS(578), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4258] = 2,
    ACTIONS(258), 2,
      sym__junk,
      sym_comment,
    ACTIONS(256), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4271] = 2,
    ACTIONS(759), 2,
      sym__junk,
      sym_comment,
    ACTIONS(757), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4284] = 2,
    ACTIONS(761), 2,
      sym__junk,
      sym_comment,
    ACTIONS(603), 6,
      anon_sym_RBRACE,
      anon_sym_AT_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4297] = 3,
    ACTIONS(763), 1,
      sym_optional_marker,
    ACTIONS(767), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(765), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4312] = 4,
    ACTIONS(769), 1,
      anon_sym_LPAREN2,
    STATE(211), 1,
      sym_arguments,
    ACTIONS(771), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(773), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4329] = 4,
    ACTIONS(769), 1,
      anon_sym_LPAREN2,
    STATE(215), 1,
      sym_arguments,
    ACTIONS(140), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(142), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4346] = 2,
    ACTIONS(777), 2,
      sym__junk,
      sym_comment,
    ACTIONS(775), 5,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4358] = 4,
    ACTIONS(779), 1,
      anon_sym_RBRACE,
    STATE(182), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(781), 2,
      sym__junk,
      sym_comment,
    ACTIONS(784), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4374] = 2,
    ACTIONS(789), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(787), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4386] = 4,
    ACTIONS(791), 1,
      anon_sym_RBRACE,
    STATE(191), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(793), 2,
      sym__junk,
      sym_comment,
    ACTIONS(795), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4402] = 2,
    ACTIONS(799), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(797), 4,
      anon_sym_LPAREN2,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4414] = 4,
    ACTIONS(67), 1,
      sym__junk,
    STATE(230), 1,
      sym__bad,
    ACTIONS(801), 2,
      sym__end,
      sym_comment,
    ACTIONS(803), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4430] = 2,
    ACTIONS(807), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(805), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4442] = 2,
    ACTIONS(811), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(809), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4454] = 4,
    ACTIONS(813), 1,
      anon_sym_RBRACE,
    STATE(204), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(815), 2,
      sym__junk,
      sym_comment,
    ACTIONS(817), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4470] = 2,
    ACTIONS(821), 2,
      sym__junk,
      sym_comment,
    ACTIONS(819), 5,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4482] = 4,
    ACTIONS(823), 1,
      anon_sym_RBRACE,
    STATE(182), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(825), 2,
      sym__junk,
      sym_comment,
    ACTIONS(827), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4498] = 2,
    ACTIONS(829), 2,
      sym__junk,
      sym_comment,
    ACTIONS(638), 5,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4510] = 2,
    ACTIONS(833), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(831), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4522] = 2,
    ACTIONS(238), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(236), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4534] = 4,
    ACTIONS(67), 1,
      sym__junk,
    STATE(251), 1,
      sym__bad,
    ACTIONS(835), 2,
      sym__end,
      sym_comment,
    ACTIONS(837), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4550] = 2,
    ACTIONS(222), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(220), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4562] = 2,
    ACTIONS(262), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(260), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4574] = 2,
    ACTIONS(230), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(228), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4586] = 2,
    ACTIONS(234), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(232), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4598] = 2,
    ACTIONS(242), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(240), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4610] = 2,
    ACTIONS(258), 2,
      sym__junk,
      sym_comment,
    ACTIONS(256), 5,
      anon_sym_RBRACE,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
      sym_identifier,
  [4622] = 2,
    ACTIONS(258), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(256), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4634] = 2,
    ACTIONS(811), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(809), 4,
      anon_sym_AT,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4646] = 4,
    ACTIONS(839), 1,
      anon_sym_RBRACE,
    STATE(182), 1,
      aux_sym_unknown_block_repeat1,
    ACTIONS(825), 2,
      sym__junk,
      sym_comment,
    ACTIONS(827), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4662] = 2,
    ACTIONS(228), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(230), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4673] = 2,
    ACTIONS(841), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(843), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4684] = 6,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(845), 1,
      anon_sym_Unsupported,
    ACTIONS(847), 1,
      sym_identifier,
    STATE(7), 1,
      sym__base_type,
    STATE(12), 1,
      sym__bad,
    STATE(44), 1,
      sym_unsupported_type,
  [4703] = 6,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(849), 1,
      anon_sym_Unsupported,
    ACTIONS(851), 1,
      sym_identifier,
    STATE(183), 1,
      sym__bad,
    STATE(379), 1,
      sym__base_type,
    STATE(431), 1,
      sym_unsupported_type,
  [4722] = 2,
    ACTIONS(853), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(855), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4733] = 2,
    ACTIONS(220), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(222), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4744] = 2,
    ACTIONS(857), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(859), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4755] = 2,
    ACTIONS(232), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(234), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4766] = 2,
    ACTIONS(861), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(863), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4777] = 2,
    ACTIONS(865), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(867), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4788] = 2,
    ACTIONS(236), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(238), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4799] = 4,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(801), 1,
      sym_comment,
    STATE(230), 1,
      sym__bad,
    ACTIONS(803), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4814] = 2,
    ACTIONS(260), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(262), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4825] = 2,
    ACTIONS(256), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
    ACTIONS(258), 3,
      sym__junk,
      sym__end,
      sym_comment,
  [4836] = 4,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(835), 1,
      sym_comment,
    STATE(251), 1,
      sym__bad,
    ACTIONS(837), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4851] = 2,
    ACTIONS(869), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(871), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4862] = 2,
    ACTIONS(873), 3,
      sym__junk,
      sym__end,
      sym_comment,
    ACTIONS(875), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4873] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(212), 1,
      anon_sym_RPAREN,
    ACTIONS(877), 1,
      anon_sym_COMMA,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
    STATE(351), 1,
      sym__bad,
  [4889] = 4,
    ACTIONS(881), 1,
      sym__end,
    ACTIONS(883), 1,
      sym__newline,
    ACTIONS(885), 1,
      sym_doc_comment,
    ACTIONS(879), 2,
      sym__junk,
      sym_comment,
  [4903] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(891), 1,
      sym_identifier,
    STATE(388), 2,
      sym__header,
      sym__bad,
  [4917] = 2,
    ACTIONS(893), 2,
      sym__end,
      sym_comment,
    ACTIONS(895), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4927] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    STATE(441), 2,
      sym__header,
      sym__bad,
  [4941] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(899), 1,
      anon_sym_RBRACE,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    STATE(221), 1,
      sym__bad,
    STATE(245), 1,
      aux_sym_object_repeat1,
  [4957] = 4,
    ACTIONS(903), 1,
      sym__end,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(907), 1,
      sym_comment,
    ACTIONS(909), 2,
      sym_doc_comment,
      sym_block_comment,
  [4971] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(911), 1,
      anon_sym_RBRACK,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    STATE(220), 1,
      sym__bad,
    STATE(248), 1,
      aux_sym_array_repeat1,
  [4987] = 2,
    ACTIONS(915), 2,
      sym__end,
      sym_comment,
    ACTIONS(917), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [4997] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    STATE(432), 2,
      sym__header,
      sym__bad,
  [5011] = 4,
    ACTIONS(919), 1,
      sym__end,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(923), 1,
      sym_comment,
    ACTIONS(925), 2,
      sym_doc_comment,
      sym_block_comment,
  [5025] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    STATE(405), 2,
      sym__header,
      sym__bad,
  [5039] = 4,
    ACTIONS(929), 1,
      sym__end,
    ACTIONS(931), 1,
      sym__newline,
    ACTIONS(933), 1,
      sym_doc_comment,
    ACTIONS(927), 2,
      sym__junk,
      sym_comment,
  [5053] = 4,
    ACTIONS(935), 1,
      sym__end,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(939), 1,
      sym_comment,
    ACTIONS(941), 2,
      sym_doc_comment,
      sym_block_comment,
  [5067] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(192), 1,
      anon_sym_RPAREN,
    ACTIONS(943), 1,
      anon_sym_COMMA,
    STATE(205), 1,
      sym__bad,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
  [5083] = 2,
    ACTIONS(945), 2,
      sym__end,
      sym_comment,
    ACTIONS(947), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5093] = 2,
    ACTIONS(69), 2,
      sym__end,
      sym_comment,
    ACTIONS(71), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5103] = 2,
    ACTIONS(949), 2,
      sym__end,
      sym_comment,
    ACTIONS(951), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5113] = 2,
    ACTIONS(953), 2,
      sym__end,
      sym_comment,
    ACTIONS(955), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5123] = 2,
    ACTIONS(957), 2,
      sym__end,
      sym_comment,
    ACTIONS(959), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5133] = 4,
    ACTIONS(963), 1,
      sym__end,
    ACTIONS(965), 1,
      sym__newline,
    ACTIONS(967), 1,
      sym_doc_comment,
    ACTIONS(961), 2,
      sym__junk,
      sym_comment,
  [5147] = 4,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    ACTIONS(969), 1,
      anon_sym_LBRACE,
    STATE(457), 2,
      sym__header,
      sym__bad,
  [5161] = 4,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(971), 1,
      sym__end,
    ACTIONS(973), 1,
      sym_comment,
    ACTIONS(975), 2,
      sym_doc_comment,
      sym_block_comment,
  [5175] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(977), 1,
      anon_sym_RBRACE,
    STATE(213), 1,
      sym__bad,
    STATE(308), 1,
      aux_sym_object_repeat1,
  [5191] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    STATE(408), 2,
      sym__header,
      sym__bad,
  [5205] = 4,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(979), 1,
      sym__end,
    ACTIONS(981), 1,
      sym_comment,
    ACTIONS(983), 2,
      sym_doc_comment,
      sym_block_comment,
  [5219] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(985), 1,
      anon_sym_RBRACK,
    STATE(214), 1,
      sym__bad,
    STATE(312), 1,
      aux_sym_array_repeat1,
  [5235] = 2,
    ACTIONS(987), 2,
      sym__end,
      sym_comment,
    ACTIONS(989), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5245] = 4,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(991), 1,
      sym__end,
    ACTIONS(993), 1,
      sym_comment,
    ACTIONS(995), 2,
      sym_doc_comment,
      sym_block_comment,
  [5259] = 2,
    ACTIONS(997), 2,
      sym__end,
      sym_comment,
    ACTIONS(999), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5269] = 4,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(1001), 1,
      sym__end,
    ACTIONS(1003), 1,
      sym_comment,
    ACTIONS(1005), 2,
      sym_doc_comment,
      sym_block_comment,
  [5283] = 2,
    ACTIONS(1007), 2,
      sym__end,
      sym_comment,
    ACTIONS(1009), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5293] = 2,
    ACTIONS(708), 2,
      sym__end,
      sym_comment,
    ACTIONS(710), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5303] = 2,
    ACTIONS(1011), 2,
      sym__end,
      sym_comment,
    ACTIONS(1013), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5313] = 4,
    ACTIONS(771), 1,
      sym__junk,
    ACTIONS(1015), 1,
      anon_sym_LPAREN2,
    STATE(387), 1,
      sym_arguments,
    ACTIONS(773), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [5327] = 2,
    ACTIONS(1017), 2,
      sym__end,
      sym_comment,
    ACTIONS(1019), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5337] = 4,
    ACTIONS(771), 1,
      sym__junk,
    ACTIONS(1021), 1,
      anon_sym_LPAREN2,
    STATE(339), 1,
      sym_arguments,
    ACTIONS(773), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [5351] = 4,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(1023), 1,
      sym__end,
    ACTIONS(1025), 1,
      sym_comment,
    ACTIONS(1027), 2,
      sym_doc_comment,
      sym_block_comment,
  [5365] = 4,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(1029), 1,
      sym__end,
    ACTIONS(1031), 1,
      sym_comment,
    ACTIONS(1033), 2,
      sym_doc_comment,
      sym_block_comment,
  [5379] = 4,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(1035), 1,
      sym__end,
    ACTIONS(1037), 1,
      sym_comment,
    ACTIONS(1039), 2,
      sym_doc_comment,
      sym_block_comment,
  [5393] = 4,
    ACTIONS(771), 1,
      sym__junk,
    ACTIONS(1041), 1,
      anon_sym_LPAREN2,
    STATE(347), 1,
      sym_arguments,
    ACTIONS(773), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [5407] = 2,
    ACTIONS(1043), 2,
      sym__end,
      sym_comment,
    ACTIONS(1045), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5417] = 2,
    ACTIONS(258), 2,
      sym__end,
      sym_comment,
    ACTIONS(256), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5427] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(1047), 1,
      anon_sym_RBRACE,
    ACTIONS(1049), 1,
      sym__word,
    STATE(267), 1,
      sym_object_entry,
    STATE(385), 1,
      sym__bad,
  [5443] = 5,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(1051), 1,
      anon_sym_RPAREN,
    ACTIONS(1053), 1,
      anon_sym_COMMA,
    STATE(43), 1,
      sym__bad,
    STATE(270), 1,
      aux_sym_arguments_repeat1,
  [5459] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1055), 1,
      anon_sym_RBRACE,
    STATE(271), 1,
      aux_sym_object_repeat1,
    STATE(390), 1,
      sym__bad,
  [5475] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1057), 1,
      anon_sym_RBRACK,
    STATE(272), 1,
      aux_sym_array_repeat1,
    STATE(391), 1,
      sym__bad,
  [5491] = 4,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(1059), 1,
      sym__end,
    ACTIONS(1061), 1,
      sym_comment,
    ACTIONS(1063), 2,
      sym_doc_comment,
      sym_block_comment,
  [5505] = 5,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(196), 1,
      anon_sym_RPAREN,
    ACTIONS(1065), 1,
      anon_sym_COMMA,
    STATE(37), 1,
      sym__bad,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
  [5521] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1067), 1,
      anon_sym_RBRACE,
    STATE(308), 1,
      aux_sym_object_repeat1,
    STATE(392), 1,
      sym__bad,
  [5537] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1069), 1,
      anon_sym_RBRACK,
    STATE(312), 1,
      aux_sym_array_repeat1,
    STATE(394), 1,
      sym__bad,
  [5553] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(1049), 1,
      sym__word,
    ACTIONS(1071), 1,
      anon_sym_RBRACE,
    STATE(276), 1,
      sym_object_entry,
    STATE(337), 1,
      sym__bad,
  [5569] = 4,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(1073), 1,
      sym__end,
    ACTIONS(1075), 1,
      sym_comment,
    ACTIONS(1077), 2,
      sym_doc_comment,
      sym_block_comment,
  [5583] = 5,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(1079), 1,
      anon_sym_RPAREN,
    ACTIONS(1081), 1,
      anon_sym_COMMA,
    STATE(197), 1,
      sym__bad,
    STATE(279), 1,
      aux_sym_arguments_repeat1,
  [5599] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1083), 1,
      anon_sym_RBRACE,
    STATE(280), 1,
      aux_sym_object_repeat1,
    STATE(340), 1,
      sym__bad,
  [5615] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1085), 1,
      anon_sym_RBRACK,
    STATE(281), 1,
      aux_sym_array_repeat1,
    STATE(341), 1,
      sym__bad,
  [5631] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(1049), 1,
      sym__word,
    ACTIONS(1087), 1,
      anon_sym_RBRACE,
    STATE(209), 1,
      sym__bad,
    STATE(227), 1,
      sym_object_entry,
  [5647] = 5,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(200), 1,
      anon_sym_RPAREN,
    ACTIONS(1089), 1,
      anon_sym_COMMA,
    STATE(198), 1,
      sym__bad,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
  [5663] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1091), 1,
      anon_sym_RBRACE,
    STATE(308), 1,
      aux_sym_object_repeat1,
    STATE(400), 1,
      sym__bad,
  [5679] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1093), 1,
      anon_sym_RBRACK,
    STATE(312), 1,
      aux_sym_array_repeat1,
    STATE(342), 1,
      sym__bad,
  [5695] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(1049), 1,
      sym__word,
    ACTIONS(1095), 1,
      anon_sym_RBRACE,
    STATE(284), 1,
      sym_object_entry,
    STATE(345), 1,
      sym__bad,
  [5711] = 5,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(1097), 1,
      anon_sym_RPAREN,
    ACTIONS(1099), 1,
      anon_sym_COMMA,
    STATE(222), 1,
      aux_sym_arguments_repeat1,
    STATE(348), 1,
      sym__bad,
  [5727] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1101), 1,
      anon_sym_RBRACE,
    STATE(288), 1,
      aux_sym_object_repeat1,
    STATE(349), 1,
      sym__bad,
  [5743] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1103), 1,
      anon_sym_RBRACK,
    STATE(289), 1,
      aux_sym_array_repeat1,
    STATE(350), 1,
      sym__bad,
  [5759] = 4,
    ACTIONS(887), 1,
      anon_sym_LBRACE,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(897), 1,
      sym_identifier,
    STATE(412), 2,
      sym__header,
      sym__bad,
  [5773] = 2,
    ACTIONS(1105), 2,
      sym__end,
      sym_comment,
    ACTIONS(1107), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5783] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(901), 1,
      anon_sym_COMMA,
    ACTIONS(1109), 1,
      anon_sym_RBRACE,
    STATE(308), 1,
      aux_sym_object_repeat1,
    STATE(352), 1,
      sym__bad,
  [5799] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(913), 1,
      anon_sym_COMMA,
    ACTIONS(1111), 1,
      anon_sym_RBRACK,
    STATE(312), 1,
      aux_sym_array_repeat1,
    STATE(353), 1,
      sym__bad,
  [5815] = 2,
    ACTIONS(109), 2,
      sym__end,
      sym_comment,
    ACTIONS(111), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5825] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(1113), 1,
      anon_sym_RPAREN,
    ACTIONS(1115), 1,
      anon_sym_COMMA,
    STATE(292), 1,
      aux_sym_arguments_repeat1,
    STATE(357), 1,
      sym__bad,
  [5841] = 5,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(188), 1,
      anon_sym_RPAREN,
    ACTIONS(1117), 1,
      anon_sym_COMMA,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
    STATE(358), 1,
      sym__bad,
  [5857] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(1119), 1,
      anon_sym_RPAREN,
    ACTIONS(1121), 1,
      anon_sym_COMMA,
    STATE(295), 1,
      aux_sym_arguments_repeat1,
    STATE(361), 1,
      sym__bad,
  [5873] = 4,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(1123), 1,
      sym__end,
    ACTIONS(1125), 1,
      sym_comment,
    ACTIONS(1127), 2,
      sym_doc_comment,
      sym_block_comment,
  [5887] = 5,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(214), 1,
      anon_sym_RPAREN,
    ACTIONS(1129), 1,
      anon_sym_COMMA,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
    STATE(362), 1,
      sym__bad,
  [5903] = 3,
    ACTIONS(799), 1,
      sym__junk,
    ACTIONS(1131), 1,
      anon_sym_COLON,
    ACTIONS(797), 3,
      anon_sym_RPAREN,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [5915] = 5,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(1133), 1,
      anon_sym_RPAREN,
    ACTIONS(1135), 1,
      anon_sym_COMMA,
    STATE(217), 1,
      sym__bad,
    STATE(236), 1,
      aux_sym_arguments_repeat1,
  [5931] = 2,
    ACTIONS(656), 2,
      sym__end,
      sym_comment,
    ACTIONS(658), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5941] = 4,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(1137), 1,
      sym__end,
    ACTIONS(1139), 1,
      sym_comment,
    ACTIONS(1141), 2,
      sym_doc_comment,
      sym_block_comment,
  [5955] = 2,
    ACTIONS(1143), 2,
      sym__end,
      sym_comment,
    ACTIONS(1145), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5965] = 2,
    ACTIONS(1147), 2,
      sym__end,
      sym_comment,
    ACTIONS(1149), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5975] = 2,
    ACTIONS(1151), 2,
      sym__end,
      sym_comment,
    ACTIONS(1153), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5985] = 2,
    ACTIONS(1155), 2,
      sym__end,
      sym_comment,
    ACTIONS(1157), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [5995] = 2,
    ACTIONS(1159), 2,
      sym__end,
      sym_comment,
    ACTIONS(1161), 3,
      sym__newline,
      sym_doc_comment,
      sym_block_comment,
  [6005] = 4,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(1163), 1,
      sym__end,
    ACTIONS(1165), 1,
      sym_comment,
    ACTIONS(1167), 2,
      sym_doc_comment,
      sym_block_comment,
  [6019] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1171), 1,
      sym__end,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(415), 1,
      sym__bad,
  [6032] = 4,
    ACTIONS(1029), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(419), 1,
      sym__bad,
  [6045] = 4,
    ACTIONS(1177), 1,
      anon_sym_RBRACE,
    ACTIONS(1179), 1,
      anon_sym_COMMA,
    ACTIONS(1182), 1,
      sym__junk,
    STATE(308), 1,
      aux_sym_object_repeat1,
  [6058] = 3,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(1184), 1,
      sym_attribute_name,
    STATE(195), 2,
      sym__call,
      sym__bad,
  [6069] = 3,
    ACTIONS(921), 1,
      sym__newline,
    ACTIONS(1186), 1,
      sym_comment,
    ACTIONS(1188), 2,
      sym_doc_comment,
      sym_block_comment,
  [6080] = 3,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(1190), 1,
      sym_attribute_name,
    STATE(200), 2,
      sym__call,
      sym__bad,
  [6091] = 4,
    ACTIONS(1192), 1,
      anon_sym_RBRACK,
    ACTIONS(1194), 1,
      anon_sym_COMMA,
    ACTIONS(1197), 1,
      sym__junk,
    STATE(312), 1,
      aux_sym_array_repeat1,
  [6104] = 4,
    ACTIONS(1059), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(411), 1,
      sym__bad,
  [6117] = 3,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(1049), 1,
      sym__word,
    STATE(373), 2,
      sym_object_entry,
      sym__bad,
  [6128] = 3,
    ACTIONS(889), 1,
      sym__junk,
    STATE(435), 1,
      sym__bad,
    ACTIONS(1199), 2,
      anon_sym_LBRACE,
      anon_sym_EQ,
  [6139] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1201), 1,
      sym__end,
    STATE(421), 1,
      sym__bad,
  [6152] = 3,
    ACTIONS(937), 1,
      sym__newline,
    ACTIONS(1203), 1,
      sym_comment,
    ACTIONS(1205), 2,
      sym_doc_comment,
      sym_block_comment,
  [6163] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1207), 1,
      sym__end,
    ACTIONS(1209), 1,
      sym__newline,
    STATE(429), 1,
      sym__bad,
  [6176] = 4,
    ACTIONS(1123), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1209), 1,
      sym__newline,
    STATE(439), 1,
      sym__bad,
  [6189] = 2,
    ACTIONS(799), 1,
      sym__junk,
    ACTIONS(797), 3,
      anon_sym_RPAREN,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [6198] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1211), 1,
      sym__end,
    STATE(425), 1,
      sym__bad,
  [6211] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1209), 1,
      sym__newline,
    ACTIONS(1213), 1,
      sym__end,
    STATE(409), 1,
      sym__bad,
  [6224] = 4,
    ACTIONS(1163), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(427), 1,
      sym__bad,
  [6237] = 4,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    ACTIONS(1215), 1,
      sym__end,
    STATE(423), 1,
      sym__bad,
  [6250] = 4,
    ACTIONS(1073), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1209), 1,
      sym__newline,
    STATE(428), 1,
      sym__bad,
  [6263] = 3,
    ACTIONS(905), 1,
      sym__newline,
    ACTIONS(1217), 1,
      sym_comment,
    ACTIONS(1219), 2,
      sym_doc_comment,
      sym_block_comment,
  [6274] = 4,
    ACTIONS(1023), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(440), 1,
      sym__bad,
  [6287] = 2,
    ACTIONS(799), 1,
      sym__junk,
    ACTIONS(797), 3,
      anon_sym_RBRACK,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [6296] = 4,
    ACTIONS(1221), 1,
      anon_sym_RPAREN,
    ACTIONS(1223), 1,
      anon_sym_COMMA,
    ACTIONS(1226), 1,
      sym__junk,
    STATE(329), 1,
      aux_sym_arguments_repeat1,
  [6309] = 4,
    ACTIONS(935), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1209), 1,
      sym__newline,
    STATE(414), 1,
      sym__bad,
  [6322] = 4,
    ACTIONS(991), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1173), 1,
      sym__newline,
    STATE(424), 1,
      sym__bad,
  [6335] = 4,
    ACTIONS(1035), 1,
      sym__end,
    ACTIONS(1169), 1,
      sym__junk,
    ACTIONS(1175), 1,
      sym__newline,
    STATE(437), 1,
      sym__bad,
  [6348] = 3,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(1228), 1,
      sym_attribute_name,
    STATE(40), 2,
      sym__call,
      sym__bad,
  [6359] = 2,
    ACTIONS(799), 1,
      sym__junk,
    ACTIONS(797), 3,
      anon_sym_RBRACE,
      anon_sym_LPAREN2,
      anon_sym_COMMA,
  [6368] = 3,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(1184), 1,
      sym_attribute_name,
    STATE(219), 2,
      sym__call,
      sym__bad,
  [6379] = 3,
    ACTIONS(1173), 1,
      sym__newline,
    ACTIONS(1230), 1,
      sym__junk,
    STATE(459), 1,
      sym__bad,
  [6389] = 2,
    ACTIONS(853), 1,
      sym__junk,
    ACTIONS(855), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6397] = 2,
    ACTIONS(841), 1,
      sym__junk,
    ACTIONS(843), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6405] = 2,
    ACTIONS(857), 1,
      sym__junk,
    ACTIONS(859), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6413] = 2,
    ACTIONS(873), 1,
      sym__junk,
    ACTIONS(875), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6421] = 2,
    ACTIONS(869), 1,
      sym__junk,
    ACTIONS(871), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6429] = 2,
    ACTIONS(865), 1,
      sym__junk,
    ACTIONS(867), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6437] = 2,
    ACTIONS(1234), 1,
      sym__junk,
    ACTIONS(1232), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6445] = 2,
    ACTIONS(222), 1,
      sym__junk,
    ACTIONS(220), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6453] = 2,
    ACTIONS(853), 1,
      sym__junk,
    ACTIONS(855), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6461] = 2,
    ACTIONS(841), 1,
      sym__junk,
    ACTIONS(843), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6469] = 2,
    ACTIONS(857), 1,
      sym__junk,
    ACTIONS(859), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6477] = 2,
    ACTIONS(262), 1,
      sym__junk,
    ACTIONS(260), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6485] = 2,
    ACTIONS(873), 1,
      sym__junk,
    ACTIONS(875), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6493] = 2,
    ACTIONS(869), 1,
      sym__junk,
    ACTIONS(871), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6501] = 2,
    ACTIONS(230), 1,
      sym__junk,
    ACTIONS(228), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6509] = 2,
    ACTIONS(861), 1,
      sym__junk,
    ACTIONS(863), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6517] = 2,
    ACTIONS(865), 1,
      sym__junk,
    ACTIONS(867), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6525] = 2,
    ACTIONS(234), 1,
      sym__junk,
    ACTIONS(232), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6533] = 2,
    ACTIONS(1226), 1,
      sym__junk,
    ACTIONS(1221), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6541] = 2,
    ACTIONS(222), 1,
      sym__junk,
    ACTIONS(220), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6549] = 2,
    ACTIONS(262), 1,
      sym__junk,
    ACTIONS(260), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6557] = 2,
    ACTIONS(230), 1,
      sym__junk,
    ACTIONS(228), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6565] = 2,
    ACTIONS(234), 1,
      sym__junk,
    ACTIONS(232), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6573] = 2,
    ACTIONS(222), 1,
      sym__junk,
    ACTIONS(220), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6581] = 2,
    ACTIONS(262), 1,
      sym__junk,
    ACTIONS(260), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6589] = 2,
    ACTIONS(230), 1,
      sym__junk,
    ACTIONS(228), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6597] = 2,
    ACTIONS(234), 1,
      sym__junk,
    ACTIONS(232), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6605] = 2,
    ACTIONS(258), 1,
      sym__junk,
    ACTIONS(256), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6613] = 2,
    ACTIONS(258), 1,
      sym__junk,
    ACTIONS(256), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6621] = 2,
    ACTIONS(258), 1,
      sym__junk,
    ACTIONS(256), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6629] = 3,
    ACTIONS(1236), 1,
      sym__junk,
    ACTIONS(1238), 1,
      sym_string,
    STATE(135), 1,
      sym__bad,
  [6639] = 3,
    ACTIONS(1236), 1,
      sym__junk,
    ACTIONS(1240), 1,
      anon_sym_RPAREN,
    STATE(136), 1,
      sym__bad,
  [6649] = 3,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(1051), 1,
      anon_sym_RPAREN,
    STATE(43), 1,
      sym__bad,
  [6659] = 3,
    ACTIONS(67), 1,
      sym__junk,
    ACTIONS(1242), 1,
      anon_sym_EQ,
    STATE(238), 1,
      sym__bad,
  [6669] = 2,
    ACTIONS(1246), 1,
      sym__junk,
    ACTIONS(1244), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6677] = 2,
    ACTIONS(1250), 1,
      sym__junk,
    ACTIONS(1248), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6685] = 2,
    ACTIONS(1182), 1,
      sym__junk,
    ACTIONS(1177), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6693] = 3,
    ACTIONS(1252), 1,
      sym__junk,
    ACTIONS(1254), 1,
      sym_string,
    STATE(436), 1,
      sym__bad,
  [6703] = 3,
    ACTIONS(1252), 1,
      sym__junk,
    ACTIONS(1256), 1,
      anon_sym_RPAREN,
    STATE(438), 1,
      sym__bad,
  [6713] = 2,
    ACTIONS(1197), 1,
      sym__junk,
    ACTIONS(1192), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6721] = 3,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(1079), 1,
      anon_sym_RPAREN,
    STATE(197), 1,
      sym__bad,
  [6731] = 3,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(1258), 1,
      sym_string,
    STATE(36), 1,
      sym__bad,
  [6741] = 3,
    ACTIONS(166), 1,
      sym__junk,
    ACTIONS(1260), 1,
      anon_sym_RBRACK,
    STATE(203), 1,
      sym__bad,
  [6751] = 3,
    ACTIONS(889), 1,
      sym__junk,
    ACTIONS(1199), 1,
      anon_sym_LBRACE,
    STATE(435), 1,
      sym__bad,
  [6761] = 3,
    ACTIONS(150), 1,
      sym__junk,
    ACTIONS(1097), 1,
      anon_sym_RPAREN,
    STATE(348), 1,
      sym__bad,
  [6771] = 2,
    ACTIONS(1264), 1,
      sym__junk,
    ACTIONS(1262), 2,
      anon_sym_RBRACE,
      anon_sym_COMMA,
  [6779] = 3,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(1266), 1,
      anon_sym_COLON,
    STATE(382), 1,
      sym__bad,
  [6789] = 3,
    ACTIONS(184), 1,
      sym__junk,
    ACTIONS(1113), 1,
      anon_sym_RPAREN,
    STATE(357), 1,
      sym__bad,
  [6799] = 2,
    ACTIONS(853), 1,
      sym__junk,
    ACTIONS(855), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6807] = 2,
    ACTIONS(841), 1,
      sym__junk,
    ACTIONS(843), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6815] = 2,
    ACTIONS(857), 1,
      sym__junk,
    ACTIONS(859), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6823] = 3,
    ACTIONS(1268), 1,
      anon_sym_LBRACE,
    ACTIONS(1270), 1,
      anon_sym_EQ,
    STATE(61), 1,
      sym__fields,
  [6833] = 3,
    ACTIONS(174), 1,
      sym__junk,
    ACTIONS(1119), 1,
      anon_sym_RPAREN,
    STATE(361), 1,
      sym__bad,
  [6843] = 2,
    ACTIONS(873), 1,
      sym__junk,
    ACTIONS(875), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6851] = 2,
    ACTIONS(869), 1,
      sym__junk,
    ACTIONS(871), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6859] = 2,
    ACTIONS(861), 1,
      sym__junk,
    ACTIONS(863), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6867] = 3,
    ACTIONS(17), 1,
      sym__junk,
    ACTIONS(1272), 1,
      anon_sym_EQ,
    STATE(238), 1,
      sym__bad,
  [6877] = 2,
    ACTIONS(865), 1,
      sym__junk,
    ACTIONS(867), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [6885] = 3,
    ACTIONS(132), 1,
      sym__junk,
    ACTIONS(1133), 1,
      anon_sym_RPAREN,
    STATE(217), 1,
      sym__bad,
  [6895] = 3,
    ACTIONS(1209), 1,
      sym__newline,
    ACTIONS(1230), 1,
      sym__junk,
    STATE(449), 1,
      sym__bad,
  [6905] = 3,
    ACTIONS(204), 1,
      anon_sym_RBRACK,
    ACTIONS(206), 1,
      sym__junk,
    ACTIONS(1274), 1,
      anon_sym_LPAREN,
  [6915] = 3,
    ACTIONS(158), 1,
      sym__junk,
    ACTIONS(1276), 1,
      anon_sym_RPAREN,
    STATE(48), 1,
      sym__bad,
  [6925] = 3,
    ACTIONS(1175), 1,
      sym__newline,
    ACTIONS(1230), 1,
      sym__junk,
    STATE(480), 1,
      sym__bad,
  [6935] = 2,
    ACTIONS(861), 1,
      sym__junk,
    ACTIONS(863), 2,
      anon_sym_RBRACK,
      anon_sym_COMMA,
  [6943] = 1,
    ACTIONS(256), 2,
      sym__end,
      sym__newline,
  [6948] = 2,
    ACTIONS(626), 1,
      sym__end,
    ACTIONS(1278), 1,
      sym__newline,
  [6955] = 2,
    ACTIONS(572), 1,
      sym__end,
    ACTIONS(1280), 1,
      sym__newline,
  [6962] = 1,
    ACTIONS(256), 2,
      anon_sym_LBRACE,
      anon_sym_EQ,
  [6967] = 2,
    ACTIONS(1282), 1,
      anon_sym_LBRACE,
    STATE(99), 1,
      sym__properties,
  [6974] = 2,
    ACTIONS(1284), 1,
      sym__end,
    ACTIONS(1286), 1,
      sym__newline,
  [6981] = 2,
    ACTIONS(674), 1,
      sym__end,
    ACTIONS(1288), 1,
      sym__newline,
  [6988] = 2,
    ACTIONS(1268), 1,
      anon_sym_LBRACE,
    STATE(56), 1,
      sym__fields,
  [6995] = 2,
    ACTIONS(1290), 1,
      sym__end,
    ACTIONS(1292), 1,
      sym__newline,
  [7002] = 2,
    ACTIONS(1294), 1,
      sym__end,
    ACTIONS(1296), 1,
      sym__newline,
  [7009] = 2,
    ACTIONS(1298), 1,
      sym__end,
    ACTIONS(1300), 1,
      sym__newline,
  [7016] = 2,
    ACTIONS(1268), 1,
      anon_sym_LBRACE,
    STATE(57), 1,
      sym__fields,
  [7023] = 2,
    ACTIONS(1302), 1,
      sym__junk,
    ACTIONS(1304), 1,
      sym__newline,
  [7030] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1306), 1,
      sym__end,
  [7037] = 2,
    ACTIONS(1308), 1,
      sym__end,
    ACTIONS(1310), 1,
      sym__newline,
  [7044] = 2,
    ACTIONS(1312), 1,
      sym__junk,
    ACTIONS(1314), 1,
      sym__newline,
  [7051] = 2,
    ACTIONS(1316), 1,
      sym__end,
    ACTIONS(1318), 1,
      sym__newline,
  [7058] = 2,
    ACTIONS(1320), 1,
      anon_sym_RBRACE,
    ACTIONS(1322), 1,
      sym__raw,
  [7065] = 2,
    ACTIONS(1300), 1,
      sym__newline,
    ACTIONS(1324), 1,
      sym__end,
  [7072] = 2,
    ACTIONS(1326), 1,
      anon_sym_RBRACE,
    ACTIONS(1328), 1,
      sym__raw,
  [7079] = 2,
    ACTIONS(1300), 1,
      sym__newline,
    ACTIONS(1330), 1,
      sym__end,
  [7086] = 2,
    ACTIONS(1332), 1,
      anon_sym_RBRACE,
    ACTIONS(1334), 1,
      sym__raw,
  [7093] = 2,
    ACTIONS(1310), 1,
      sym__newline,
    ACTIONS(1336), 1,
      sym__end,
  [7100] = 2,
    ACTIONS(1310), 1,
      sym__newline,
    ACTIONS(1338), 1,
      sym__end,
  [7107] = 2,
    ACTIONS(1300), 1,
      sym__newline,
    ACTIONS(1340), 1,
      sym__end,
  [7114] = 2,
    ACTIONS(1342), 1,
      sym__junk,
    ACTIONS(1344), 1,
      sym__newline,
  [7121] = 2,
    ACTIONS(1310), 1,
      sym__newline,
    ACTIONS(1346), 1,
      sym__end,
  [7128] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1348), 1,
      sym__end,
  [7135] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1350), 1,
      sym__end,
  [7142] = 2,
    ACTIONS(204), 1,
      anon_sym_RBRACK,
    ACTIONS(206), 1,
      sym__junk,
  [7149] = 2,
    ACTIONS(264), 1,
      anon_sym_RBRACK,
    ACTIONS(266), 1,
      sym__junk,
  [7156] = 2,
    ACTIONS(1282), 1,
      anon_sym_LBRACE,
    STATE(73), 1,
      sym__properties,
  [7163] = 2,
    ACTIONS(256), 1,
      anon_sym_RBRACK,
    ACTIONS(258), 1,
      sym__junk,
  [7170] = 2,
    ACTIONS(1352), 1,
      anon_sym_RBRACE,
    ACTIONS(1354), 1,
      sym__raw,
  [7177] = 1,
    ACTIONS(1356), 2,
      anon_sym_LBRACE,
      anon_sym_EQ,
  [7182] = 2,
    ACTIONS(224), 1,
      anon_sym_RBRACK,
    ACTIONS(226), 1,
      sym__junk,
  [7189] = 2,
    ACTIONS(1300), 1,
      sym__newline,
    ACTIONS(1358), 1,
      sym__end,
  [7196] = 2,
    ACTIONS(284), 1,
      anon_sym_RBRACK,
    ACTIONS(286), 1,
      sym__junk,
  [7203] = 2,
    ACTIONS(1292), 1,
      sym__newline,
    ACTIONS(1360), 1,
      sym__end,
  [7210] = 2,
    ACTIONS(1310), 1,
      sym__newline,
    ACTIONS(1362), 1,
      sym__end,
  [7217] = 2,
    ACTIONS(1364), 1,
      anon_sym_LBRACE,
    STATE(67), 1,
      sym__values,
  [7224] = 1,
    ACTIONS(1366), 1,
      sym__junk,
  [7228] = 1,
    ACTIONS(1368), 1,
      sym__junk,
  [7232] = 1,
    ACTIONS(1370), 1,
      sym__junk,
  [7236] = 1,
    ACTIONS(1372), 1,
      sym__junk,
  [7240] = 1,
    ACTIONS(1374), 1,
      anon_sym_RBRACE,
  [7244] = 1,
    ACTIONS(1376), 1,
      sym__junk,
  [7248] = 1,
    ACTIONS(1378), 1,
      sym__junk,
  [7252] = 1,
    ACTIONS(1292), 1,
      sym__newline,
  [7256] = 1,
    ACTIONS(1380), 1,
      sym__newline,
  [7260] = 1,
    ACTIONS(1382), 1,
      sym__junk,
  [7264] = 1,
    ACTIONS(1320), 1,
      anon_sym_RBRACE,
  [7268] = 1,
    ACTIONS(1384), 1,
      sym__junk,
  [7272] = 1,
    ACTIONS(1332), 1,
      anon_sym_RBRACE,
  [7276] = 1,
    ACTIONS(1386), 1,
      sym__junk,
  [7280] = 1,
    ACTIONS(1388), 1,
      sym__newline,
  [7284] = 1,
    ACTIONS(1390), 1,
      anon_sym_LBRACE,
  [7288] = 1,
    ACTIONS(1392), 1,
      sym__junk,
  [7292] = 1,
    ACTIONS(1310), 1,
      sym__newline,
  [7296] = 1,
    ACTIONS(1394), 1,
      ts_builtin_sym_end,
  [7300] = 1,
    ACTIONS(1396), 1,
      sym__junk,
  [7304] = 1,
    ACTIONS(1398), 1,
      sym__junk,
  [7308] = 1,
    ACTIONS(1400), 1,
      sym__junk,
  [7312] = 1,
    ACTIONS(1402), 1,
      anon_sym_RBRACE,
  [7316] = 1,
    ACTIONS(1404), 1,
      sym__junk,
  [7320] = 1,
    ACTIONS(1406), 1,
      sym__junk,
  [7324] = 1,
    ACTIONS(1408), 1,
      sym__junk,
  [7328] = 1,
    ACTIONS(1410), 1,
      sym__junk,
  [7332] = 1,
    ACTIONS(1412), 1,
      sym__junk,
  [7336] = 1,
    ACTIONS(1414), 1,
      sym__junk,
  [7340] = 1,
    ACTIONS(1416), 1,
      sym__junk,
  [7344] = 1,
    ACTIONS(1418), 1,
      sym__junk,
  [7348] = 1,
    ACTIONS(1420), 1,
      sym__junk,
  [7352] = 1,
    ACTIONS(1422), 1,
      sym__junk,
  [7356] = 1,
    ACTIONS(1424), 1,
      sym__junk,
  [7360] = 1,
    ACTIONS(1426), 1,
      sym__junk,
  [7364] = 1,
    ACTIONS(1428), 1,
      sym__junk,
  [7368] = 1,
    ACTIONS(1430), 1,
      sym__junk,
  [7372] = 1,
    ACTIONS(1432), 1,
      sym__junk,
  [7376] = 1,
    ACTIONS(1300), 1,
      sym__newline,
  [7380] = 1,
    ACTIONS(1434), 1,
      sym__newline,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 48,
  [SMALL_STATE(4)] = 96,
  [SMALL_STATE(5)] = 137,
  [SMALL_STATE(6)] = 183,
  [SMALL_STATE(7)] = 223,
  [SMALL_STATE(8)] = 248,
  [SMALL_STATE(9)] = 273,
  [SMALL_STATE(10)] = 298,
  [SMALL_STATE(11)] = 341,
  [SMALL_STATE(12)] = 366,
  [SMALL_STATE(13)] = 391,
  [SMALL_STATE(14)] = 430,
  [SMALL_STATE(15)] = 455,
  [SMALL_STATE(16)] = 494,
  [SMALL_STATE(17)] = 533,
  [SMALL_STATE(18)] = 572,
  [SMALL_STATE(19)] = 611,
  [SMALL_STATE(20)] = 656,
  [SMALL_STATE(21)] = 695,
  [SMALL_STATE(22)] = 731,
  [SMALL_STATE(23)] = 767,
  [SMALL_STATE(24)] = 803,
  [SMALL_STATE(25)] = 839,
  [SMALL_STATE(26)] = 875,
  [SMALL_STATE(27)] = 911,
  [SMALL_STATE(28)] = 947,
  [SMALL_STATE(29)] = 969,
  [SMALL_STATE(30)] = 1005,
  [SMALL_STATE(31)] = 1041,
  [SMALL_STATE(32)] = 1077,
  [SMALL_STATE(33)] = 1113,
  [SMALL_STATE(34)] = 1149,
  [SMALL_STATE(35)] = 1191,
  [SMALL_STATE(36)] = 1210,
  [SMALL_STATE(37)] = 1229,
  [SMALL_STATE(38)] = 1248,
  [SMALL_STATE(39)] = 1267,
  [SMALL_STATE(40)] = 1286,
  [SMALL_STATE(41)] = 1305,
  [SMALL_STATE(42)] = 1340,
  [SMALL_STATE(43)] = 1359,
  [SMALL_STATE(44)] = 1378,
  [SMALL_STATE(45)] = 1397,
  [SMALL_STATE(46)] = 1432,
  [SMALL_STATE(47)] = 1467,
  [SMALL_STATE(48)] = 1502,
  [SMALL_STATE(49)] = 1521,
  [SMALL_STATE(50)] = 1556,
  [SMALL_STATE(51)] = 1575,
  [SMALL_STATE(52)] = 1610,
  [SMALL_STATE(53)] = 1643,
  [SMALL_STATE(54)] = 1661,
  [SMALL_STATE(55)] = 1695,
  [SMALL_STATE(56)] = 1713,
  [SMALL_STATE(57)] = 1731,
  [SMALL_STATE(58)] = 1749,
  [SMALL_STATE(59)] = 1767,
  [SMALL_STATE(60)] = 1785,
  [SMALL_STATE(61)] = 1803,
  [SMALL_STATE(62)] = 1821,
  [SMALL_STATE(63)] = 1839,
  [SMALL_STATE(64)] = 1857,
  [SMALL_STATE(65)] = 1875,
  [SMALL_STATE(66)] = 1893,
  [SMALL_STATE(67)] = 1911,
  [SMALL_STATE(68)] = 1929,
  [SMALL_STATE(69)] = 1947,
  [SMALL_STATE(70)] = 1965,
  [SMALL_STATE(71)] = 1983,
  [SMALL_STATE(72)] = 2001,
  [SMALL_STATE(73)] = 2019,
  [SMALL_STATE(74)] = 2037,
  [SMALL_STATE(75)] = 2055,
  [SMALL_STATE(76)] = 2073,
  [SMALL_STATE(77)] = 2091,
  [SMALL_STATE(78)] = 2109,
  [SMALL_STATE(79)] = 2127,
  [SMALL_STATE(80)] = 2145,
  [SMALL_STATE(81)] = 2163,
  [SMALL_STATE(82)] = 2181,
  [SMALL_STATE(83)] = 2199,
  [SMALL_STATE(84)] = 2217,
  [SMALL_STATE(85)] = 2235,
  [SMALL_STATE(86)] = 2253,
  [SMALL_STATE(87)] = 2271,
  [SMALL_STATE(88)] = 2289,
  [SMALL_STATE(89)] = 2321,
  [SMALL_STATE(90)] = 2351,
  [SMALL_STATE(91)] = 2369,
  [SMALL_STATE(92)] = 2387,
  [SMALL_STATE(93)] = 2405,
  [SMALL_STATE(94)] = 2423,
  [SMALL_STATE(95)] = 2441,
  [SMALL_STATE(96)] = 2459,
  [SMALL_STATE(97)] = 2477,
  [SMALL_STATE(98)] = 2495,
  [SMALL_STATE(99)] = 2513,
  [SMALL_STATE(100)] = 2531,
  [SMALL_STATE(101)] = 2549,
  [SMALL_STATE(102)] = 2567,
  [SMALL_STATE(103)] = 2585,
  [SMALL_STATE(104)] = 2603,
  [SMALL_STATE(105)] = 2621,
  [SMALL_STATE(106)] = 2639,
  [SMALL_STATE(107)] = 2657,
  [SMALL_STATE(108)] = 2675,
  [SMALL_STATE(109)] = 2693,
  [SMALL_STATE(110)] = 2711,
  [SMALL_STATE(111)] = 2729,
  [SMALL_STATE(112)] = 2763,
  [SMALL_STATE(113)] = 2781,
  [SMALL_STATE(114)] = 2810,
  [SMALL_STATE(115)] = 2839,
  [SMALL_STATE(116)] = 2868,
  [SMALL_STATE(117)] = 2895,
  [SMALL_STATE(118)] = 2924,
  [SMALL_STATE(119)] = 2953,
  [SMALL_STATE(120)] = 2982,
  [SMALL_STATE(121)] = 3011,
  [SMALL_STATE(122)] = 3040,
  [SMALL_STATE(123)] = 3069,
  [SMALL_STATE(124)] = 3098,
  [SMALL_STATE(125)] = 3127,
  [SMALL_STATE(126)] = 3156,
  [SMALL_STATE(127)] = 3185,
  [SMALL_STATE(128)] = 3214,
  [SMALL_STATE(129)] = 3232,
  [SMALL_STATE(130)] = 3247,
  [SMALL_STATE(131)] = 3272,
  [SMALL_STATE(132)] = 3297,
  [SMALL_STATE(133)] = 3322,
  [SMALL_STATE(134)] = 3347,
  [SMALL_STATE(135)] = 3362,
  [SMALL_STATE(136)] = 3377,
  [SMALL_STATE(137)] = 3392,
  [SMALL_STATE(138)] = 3417,
  [SMALL_STATE(139)] = 3442,
  [SMALL_STATE(140)] = 3467,
  [SMALL_STATE(141)] = 3492,
  [SMALL_STATE(142)] = 3517,
  [SMALL_STATE(143)] = 3532,
  [SMALL_STATE(144)] = 3557,
  [SMALL_STATE(145)] = 3582,
  [SMALL_STATE(146)] = 3607,
  [SMALL_STATE(147)] = 3632,
  [SMALL_STATE(148)] = 3657,
  [SMALL_STATE(149)] = 3682,
  [SMALL_STATE(150)] = 3707,
  [SMALL_STATE(151)] = 3732,
  [SMALL_STATE(152)] = 3757,
  [SMALL_STATE(153)] = 3782,
  [SMALL_STATE(154)] = 3807,
  [SMALL_STATE(155)] = 3832,
  [SMALL_STATE(156)] = 3856,
  [SMALL_STATE(157)] = 3880,
  [SMALL_STATE(158)] = 3898,
  [SMALL_STATE(159)] = 3918,
  [SMALL_STATE(160)] = 3942,
  [SMALL_STATE(161)] = 3966,
  [SMALL_STATE(162)] = 3990,
  [SMALL_STATE(163)] = 4014,
  [SMALL_STATE(164)] = 4038,
  [SMALL_STATE(165)] = 4062,
  [SMALL_STATE(166)] = 4086,
  [SMALL_STATE(167)] = 4110,
  [SMALL_STATE(168)] = 4134,
  [SMALL_STATE(169)] = 4158,
  [SMALL_STATE(170)] = 4182,
  [SMALL_STATE(171)] = 4206,
  [SMALL_STATE(172)] = 4219,
  [SMALL_STATE(173)] = 4232,
  [SMALL_STATE(174)] = 4245,
  [SMALL_STATE(175)] = 4258,
  [SMALL_STATE(176)] = 4271,
  [SMALL_STATE(177)] = 4284,
  [SMALL_STATE(178)] = 4297,
  [SMALL_STATE(179)] = 4312,
  [SMALL_STATE(180)] = 4329,
  [SMALL_STATE(181)] = 4346,
  [SMALL_STATE(182)] = 4358,
  [SMALL_STATE(183)] = 4374,
  [SMALL_STATE(184)] = 4386,
  [SMALL_STATE(185)] = 4402,
  [SMALL_STATE(186)] = 4414,
  [SMALL_STATE(187)] = 4430,
  [SMALL_STATE(188)] = 4442,
  [SMALL_STATE(189)] = 4454,
  [SMALL_STATE(190)] = 4470,
  [SMALL_STATE(191)] = 4482,
  [SMALL_STATE(192)] = 4498,
  [SMALL_STATE(193)] = 4510,
  [SMALL_STATE(194)] = 4522,
  [SMALL_STATE(195)] = 4534,
  [SMALL_STATE(196)] = 4550,
  [SMALL_STATE(197)] = 4562,
  [SMALL_STATE(198)] = 4574,
  [SMALL_STATE(199)] = 4586,
  [SMALL_STATE(200)] = 4598,
  [SMALL_STATE(201)] = 4610,
  [SMALL_STATE(202)] = 4622,
  [SMALL_STATE(203)] = 4634,
  [SMALL_STATE(204)] = 4646,
  [SMALL_STATE(205)] = 4662,
  [SMALL_STATE(206)] = 4673,
  [SMALL_STATE(207)] = 4684,
  [SMALL_STATE(208)] = 4703,
  [SMALL_STATE(209)] = 4722,
  [SMALL_STATE(210)] = 4733,
  [SMALL_STATE(211)] = 4744,
  [SMALL_STATE(212)] = 4755,
  [SMALL_STATE(213)] = 4766,
  [SMALL_STATE(214)] = 4777,
  [SMALL_STATE(215)] = 4788,
  [SMALL_STATE(216)] = 4799,
  [SMALL_STATE(217)] = 4814,
  [SMALL_STATE(218)] = 4825,
  [SMALL_STATE(219)] = 4836,
  [SMALL_STATE(220)] = 4851,
  [SMALL_STATE(221)] = 4862,
  [SMALL_STATE(222)] = 4873,
  [SMALL_STATE(223)] = 4889,
  [SMALL_STATE(224)] = 4903,
  [SMALL_STATE(225)] = 4917,
  [SMALL_STATE(226)] = 4927,
  [SMALL_STATE(227)] = 4941,
  [SMALL_STATE(228)] = 4957,
  [SMALL_STATE(229)] = 4971,
  [SMALL_STATE(230)] = 4987,
  [SMALL_STATE(231)] = 4997,
  [SMALL_STATE(232)] = 5011,
  [SMALL_STATE(233)] = 5025,
  [SMALL_STATE(234)] = 5039,
  [SMALL_STATE(235)] = 5053,
  [SMALL_STATE(236)] = 5067,
  [SMALL_STATE(237)] = 5083,
  [SMALL_STATE(238)] = 5093,
  [SMALL_STATE(239)] = 5103,
  [SMALL_STATE(240)] = 5113,
  [SMALL_STATE(241)] = 5123,
  [SMALL_STATE(242)] = 5133,
  [SMALL_STATE(243)] = 5147,
  [SMALL_STATE(244)] = 5161,
  [SMALL_STATE(245)] = 5175,
  [SMALL_STATE(246)] = 5191,
  [SMALL_STATE(247)] = 5205,
  [SMALL_STATE(248)] = 5219,
  [SMALL_STATE(249)] = 5235,
  [SMALL_STATE(250)] = 5245,
  [SMALL_STATE(251)] = 5259,
  [SMALL_STATE(252)] = 5269,
  [SMALL_STATE(253)] = 5283,
  [SMALL_STATE(254)] = 5293,
  [SMALL_STATE(255)] = 5303,
  [SMALL_STATE(256)] = 5313,
  [SMALL_STATE(257)] = 5327,
  [SMALL_STATE(258)] = 5337,
  [SMALL_STATE(259)] = 5351,
  [SMALL_STATE(260)] = 5365,
  [SMALL_STATE(261)] = 5379,
  [SMALL_STATE(262)] = 5393,
  [SMALL_STATE(263)] = 5407,
  [SMALL_STATE(264)] = 5417,
  [SMALL_STATE(265)] = 5427,
  [SMALL_STATE(266)] = 5443,
  [SMALL_STATE(267)] = 5459,
  [SMALL_STATE(268)] = 5475,
  [SMALL_STATE(269)] = 5491,
  [SMALL_STATE(270)] = 5505,
  [SMALL_STATE(271)] = 5521,
  [SMALL_STATE(272)] = 5537,
  [SMALL_STATE(273)] = 5553,
  [SMALL_STATE(274)] = 5569,
  [SMALL_STATE(275)] = 5583,
  [SMALL_STATE(276)] = 5599,
  [SMALL_STATE(277)] = 5615,
  [SMALL_STATE(278)] = 5631,
  [SMALL_STATE(279)] = 5647,
  [SMALL_STATE(280)] = 5663,
  [SMALL_STATE(281)] = 5679,
  [SMALL_STATE(282)] = 5695,
  [SMALL_STATE(283)] = 5711,
  [SMALL_STATE(284)] = 5727,
  [SMALL_STATE(285)] = 5743,
  [SMALL_STATE(286)] = 5759,
  [SMALL_STATE(287)] = 5773,
  [SMALL_STATE(288)] = 5783,
  [SMALL_STATE(289)] = 5799,
  [SMALL_STATE(290)] = 5815,
  [SMALL_STATE(291)] = 5825,
  [SMALL_STATE(292)] = 5841,
  [SMALL_STATE(293)] = 5857,
  [SMALL_STATE(294)] = 5873,
  [SMALL_STATE(295)] = 5887,
  [SMALL_STATE(296)] = 5903,
  [SMALL_STATE(297)] = 5915,
  [SMALL_STATE(298)] = 5931,
  [SMALL_STATE(299)] = 5941,
  [SMALL_STATE(300)] = 5955,
  [SMALL_STATE(301)] = 5965,
  [SMALL_STATE(302)] = 5975,
  [SMALL_STATE(303)] = 5985,
  [SMALL_STATE(304)] = 5995,
  [SMALL_STATE(305)] = 6005,
  [SMALL_STATE(306)] = 6019,
  [SMALL_STATE(307)] = 6032,
  [SMALL_STATE(308)] = 6045,
  [SMALL_STATE(309)] = 6058,
  [SMALL_STATE(310)] = 6069,
  [SMALL_STATE(311)] = 6080,
  [SMALL_STATE(312)] = 6091,
  [SMALL_STATE(313)] = 6104,
  [SMALL_STATE(314)] = 6117,
  [SMALL_STATE(315)] = 6128,
  [SMALL_STATE(316)] = 6139,
  [SMALL_STATE(317)] = 6152,
  [SMALL_STATE(318)] = 6163,
  [SMALL_STATE(319)] = 6176,
  [SMALL_STATE(320)] = 6189,
  [SMALL_STATE(321)] = 6198,
  [SMALL_STATE(322)] = 6211,
  [SMALL_STATE(323)] = 6224,
  [SMALL_STATE(324)] = 6237,
  [SMALL_STATE(325)] = 6250,
  [SMALL_STATE(326)] = 6263,
  [SMALL_STATE(327)] = 6274,
  [SMALL_STATE(328)] = 6287,
  [SMALL_STATE(329)] = 6296,
  [SMALL_STATE(330)] = 6309,
  [SMALL_STATE(331)] = 6322,
  [SMALL_STATE(332)] = 6335,
  [SMALL_STATE(333)] = 6348,
  [SMALL_STATE(334)] = 6359,
  [SMALL_STATE(335)] = 6368,
  [SMALL_STATE(336)] = 6379,
  [SMALL_STATE(337)] = 6389,
  [SMALL_STATE(338)] = 6397,
  [SMALL_STATE(339)] = 6405,
  [SMALL_STATE(340)] = 6413,
  [SMALL_STATE(341)] = 6421,
  [SMALL_STATE(342)] = 6429,
  [SMALL_STATE(343)] = 6437,
  [SMALL_STATE(344)] = 6445,
  [SMALL_STATE(345)] = 6453,
  [SMALL_STATE(346)] = 6461,
  [SMALL_STATE(347)] = 6469,
  [SMALL_STATE(348)] = 6477,
  [SMALL_STATE(349)] = 6485,
  [SMALL_STATE(350)] = 6493,
  [SMALL_STATE(351)] = 6501,
  [SMALL_STATE(352)] = 6509,
  [SMALL_STATE(353)] = 6517,
  [SMALL_STATE(354)] = 6525,
  [SMALL_STATE(355)] = 6533,
  [SMALL_STATE(356)] = 6541,
  [SMALL_STATE(357)] = 6549,
  [SMALL_STATE(358)] = 6557,
  [SMALL_STATE(359)] = 6565,
  [SMALL_STATE(360)] = 6573,
  [SMALL_STATE(361)] = 6581,
  [SMALL_STATE(362)] = 6589,
  [SMALL_STATE(363)] = 6597,
  [SMALL_STATE(364)] = 6605,
  [SMALL_STATE(365)] = 6613,
  [SMALL_STATE(366)] = 6621,
  [SMALL_STATE(367)] = 6629,
  [SMALL_STATE(368)] = 6639,
  [SMALL_STATE(369)] = 6649,
  [SMALL_STATE(370)] = 6659,
  [SMALL_STATE(371)] = 6669,
  [SMALL_STATE(372)] = 6677,
  [SMALL_STATE(373)] = 6685,
  [SMALL_STATE(374)] = 6693,
  [SMALL_STATE(375)] = 6703,
  [SMALL_STATE(376)] = 6713,
  [SMALL_STATE(377)] = 6721,
  [SMALL_STATE(378)] = 6731,
  [SMALL_STATE(379)] = 6741,
  [SMALL_STATE(380)] = 6751,
  [SMALL_STATE(381)] = 6761,
  [SMALL_STATE(382)] = 6771,
  [SMALL_STATE(383)] = 6779,
  [SMALL_STATE(384)] = 6789,
  [SMALL_STATE(385)] = 6799,
  [SMALL_STATE(386)] = 6807,
  [SMALL_STATE(387)] = 6815,
  [SMALL_STATE(388)] = 6823,
  [SMALL_STATE(389)] = 6833,
  [SMALL_STATE(390)] = 6843,
  [SMALL_STATE(391)] = 6851,
  [SMALL_STATE(392)] = 6859,
  [SMALL_STATE(393)] = 6867,
  [SMALL_STATE(394)] = 6877,
  [SMALL_STATE(395)] = 6885,
  [SMALL_STATE(396)] = 6895,
  [SMALL_STATE(397)] = 6905,
  [SMALL_STATE(398)] = 6915,
  [SMALL_STATE(399)] = 6925,
  [SMALL_STATE(400)] = 6935,
  [SMALL_STATE(401)] = 6943,
  [SMALL_STATE(402)] = 6948,
  [SMALL_STATE(403)] = 6955,
  [SMALL_STATE(404)] = 6962,
  [SMALL_STATE(405)] = 6967,
  [SMALL_STATE(406)] = 6974,
  [SMALL_STATE(407)] = 6981,
  [SMALL_STATE(408)] = 6988,
  [SMALL_STATE(409)] = 6995,
  [SMALL_STATE(410)] = 7002,
  [SMALL_STATE(411)] = 7009,
  [SMALL_STATE(412)] = 7016,
  [SMALL_STATE(413)] = 7023,
  [SMALL_STATE(414)] = 7030,
  [SMALL_STATE(415)] = 7037,
  [SMALL_STATE(416)] = 7044,
  [SMALL_STATE(417)] = 7051,
  [SMALL_STATE(418)] = 7058,
  [SMALL_STATE(419)] = 7065,
  [SMALL_STATE(420)] = 7072,
  [SMALL_STATE(421)] = 7079,
  [SMALL_STATE(422)] = 7086,
  [SMALL_STATE(423)] = 7093,
  [SMALL_STATE(424)] = 7100,
  [SMALL_STATE(425)] = 7107,
  [SMALL_STATE(426)] = 7114,
  [SMALL_STATE(427)] = 7121,
  [SMALL_STATE(428)] = 7128,
  [SMALL_STATE(429)] = 7135,
  [SMALL_STATE(430)] = 7142,
  [SMALL_STATE(431)] = 7149,
  [SMALL_STATE(432)] = 7156,
  [SMALL_STATE(433)] = 7163,
  [SMALL_STATE(434)] = 7170,
  [SMALL_STATE(435)] = 7177,
  [SMALL_STATE(436)] = 7182,
  [SMALL_STATE(437)] = 7189,
  [SMALL_STATE(438)] = 7196,
  [SMALL_STATE(439)] = 7203,
  [SMALL_STATE(440)] = 7210,
  [SMALL_STATE(441)] = 7217,
  [SMALL_STATE(442)] = 7224,
  [SMALL_STATE(443)] = 7228,
  [SMALL_STATE(444)] = 7232,
  [SMALL_STATE(445)] = 7236,
  [SMALL_STATE(446)] = 7240,
  [SMALL_STATE(447)] = 7244,
  [SMALL_STATE(448)] = 7248,
  [SMALL_STATE(449)] = 7252,
  [SMALL_STATE(450)] = 7256,
  [SMALL_STATE(451)] = 7260,
  [SMALL_STATE(452)] = 7264,
  [SMALL_STATE(453)] = 7268,
  [SMALL_STATE(454)] = 7272,
  [SMALL_STATE(455)] = 7276,
  [SMALL_STATE(456)] = 7280,
  [SMALL_STATE(457)] = 7284,
  [SMALL_STATE(458)] = 7288,
  [SMALL_STATE(459)] = 7292,
  [SMALL_STATE(460)] = 7296,
  [SMALL_STATE(461)] = 7300,
  [SMALL_STATE(462)] = 7304,
  [SMALL_STATE(463)] = 7308,
  [SMALL_STATE(464)] = 7312,
  [SMALL_STATE(465)] = 7316,
  [SMALL_STATE(466)] = 7320,
  [SMALL_STATE(467)] = 7324,
  [SMALL_STATE(468)] = 7328,
  [SMALL_STATE(469)] = 7332,
  [SMALL_STATE(470)] = 7336,
  [SMALL_STATE(471)] = 7340,
  [SMALL_STATE(472)] = 7344,
  [SMALL_STATE(473)] = 7348,
  [SMALL_STATE(474)] = 7352,
  [SMALL_STATE(475)] = 7356,
  [SMALL_STATE(476)] = 7360,
  [SMALL_STATE(477)] = 7364,
  [SMALL_STATE(478)] = 7368,
  [SMALL_STATE(479)] = 7372,
  [SMALL_STATE(480)] = 7376,
  [SMALL_STATE(481)] = 7380,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(246),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(286),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(224),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(226),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(231),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(447),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(243),
  [25] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_schema, 1),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [31] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_schema_repeat1, 2),
  [33] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(246),
  [36] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(286),
  [39] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(224),
  [42] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(226),
  [45] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(231),
  [48] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(233),
  [51] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(447),
  [54] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(3),
  [57] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(3),
  [60] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_schema_repeat1, 2), SHIFT_REPEAT(243),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(278),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(472),
  [69] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 2, .production_id = 19),
  [71] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 2, .production_id = 19),
  [73] = {.entry = {.count = 1, .reusable = false}}, SHIFT(185),
  [75] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [77] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [81] = {.entry = {.count = 1, .reusable = false}}, SHIFT(128),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(208),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [87] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 1, .production_id = 1),
  [89] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 1, .production_id = 1),
  [91] = {.entry = {.count = 1, .reusable = false}}, SHIFT(129),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [95] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 10),
  [97] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 10),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 10),
  [103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 10),
  [105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 5, .production_id = 4),
  [107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 5, .production_id = 4),
  [109] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 1),
  [111] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 1),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_type_alias_repeat1, 2),
  [115] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_type_alias_repeat1, 2),
  [117] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_type_alias_repeat1, 2), SHIFT_REPEAT(333),
  [120] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [122] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_alias, 4, .production_id = 4),
  [124] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [126] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [130] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [132] = {.entry = {.count = 1, .reusable = false}}, SHIFT(471),
  [134] = {.entry = {.count = 1, .reusable = false}}, SHIFT(296),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(320),
  [138] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [140] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__call, 1, .production_id = 1),
  [142] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__call, 1, .production_id = 1),
  [144] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [146] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [148] = {.entry = {.count = 1, .reusable = true}}, SHIFT(381),
  [150] = {.entry = {.count = 1, .reusable = false}}, SHIFT(476),
  [152] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [154] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [156] = {.entry = {.count = 1, .reusable = true}}, SHIFT(369),
  [158] = {.entry = {.count = 1, .reusable = false}}, SHIFT(468),
  [160] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [162] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [166] = {.entry = {.count = 1, .reusable = false}}, SHIFT(473),
  [168] = {.entry = {.count = 1, .reusable = true}}, SHIFT(275),
  [170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(360),
  [172] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [174] = {.entry = {.count = 1, .reusable = false}}, SHIFT(478),
  [176] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [180] = {.entry = {.count = 1, .reusable = true}}, SHIFT(356),
  [182] = {.entry = {.count = 1, .reusable = true}}, SHIFT(384),
  [184] = {.entry = {.count = 1, .reusable = false}}, SHIFT(479),
  [186] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(358),
  [190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(355),
  [192] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [194] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [196] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [198] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [200] = {.entry = {.count = 1, .reusable = true}}, SHIFT(198),
  [202] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__base_type, 1, .production_id = 9),
  [206] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__base_type, 1, .production_id = 9),
  [208] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [210] = {.entry = {.count = 1, .reusable = true}}, SHIFT(354),
  [212] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [214] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [216] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [218] = {.entry = {.count = 1, .reusable = true}}, SHIFT(359),
  [220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 2),
  [222] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 2),
  [224] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 3),
  [226] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 3),
  [228] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 4),
  [230] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 4),
  [232] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5),
  [234] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5),
  [236] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__call, 2, .production_id = 20),
  [238] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__call, 2, .production_id = 20),
  [240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [242] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_attribute, 2, .production_id = 14),
  [244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [246] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [248] = {.entry = {.count = 1, .reusable = true}}, SHIFT(386),
  [250] = {.entry = {.count = 1, .reusable = false}}, SHIFT(328),
  [252] = {.entry = {.count = 1, .reusable = true}}, SHIFT(328),
  [254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [256] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bad, 3),
  [258] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bad, 3),
  [260] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 3),
  [262] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 3),
  [264] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__base_type, 1, .production_id = 11),
  [266] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__base_type, 1, .production_id = 11),
  [268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [270] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [272] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [280] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 15),
  [282] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 15),
  [284] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unsupported_type, 4),
  [286] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unsupported_type, 4),
  [288] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [290] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 21),
  [292] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 21),
  [294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(206),
  [296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
  [298] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 2, .production_id = 1),
  [300] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 2, .production_id = 1),
  [302] = {.entry = {.count = 1, .reusable = false}}, SHIFT(320),
  [304] = {.entry = {.count = 1, .reusable = true}}, SHIFT(343),
  [306] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 2),
  [308] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 2),
  [310] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [312] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 4, .production_id = 12),
  [314] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 4, .production_id = 12),
  [316] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_model_block, 3, .production_id = 2),
  [318] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_model_block, 3, .production_id = 2),
  [320] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_view_block, 3, .production_id = 3),
  [322] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_view_block, 3, .production_id = 3),
  [324] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 4),
  [326] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 4),
  [328] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 4, .production_id = 12),
  [330] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 4, .production_id = 12),
  [332] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 4),
  [334] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 4),
  [336] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_block, 3, .production_id = 4),
  [338] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_type_block, 3, .production_id = 4),
  [340] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 4, .production_id = 12),
  [342] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 4, .production_id = 12),
  [344] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [346] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 1),
  [348] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 13),
  [350] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 13),
  [352] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5),
  [354] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5),
  [356] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_block, 3, .production_id = 5),
  [358] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_block, 3, .production_id = 5),
  [360] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 2),
  [362] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 2),
  [364] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 5, .production_id = 12),
  [366] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 5, .production_id = 12),
  [368] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5),
  [370] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5),
  [372] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 5, .production_id = 12),
  [374] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 5, .production_id = 12),
  [376] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5),
  [378] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5),
  [380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_datasource_block, 3, .production_id = 6),
  [382] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_datasource_block, 3, .production_id = 6),
  [384] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 5, .production_id = 12),
  [386] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 5, .production_id = 12),
  [388] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 7, .production_id = 13),
  [390] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 7, .production_id = 13),
  [392] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 6),
  [394] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 6),
  [396] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 6, .production_id = 12),
  [398] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 6, .production_id = 12),
  [400] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 6),
  [402] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 6),
  [404] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 6, .production_id = 12),
  [406] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 6, .production_id = 12),
  [408] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 6),
  [410] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 6),
  [412] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 6, .production_id = 12),
  [414] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 6, .production_id = 12),
  [416] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7),
  [418] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7),
  [420] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [422] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 1),
  [424] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 7, .production_id = 12),
  [426] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 7, .production_id = 12),
  [428] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7),
  [430] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7),
  [432] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 7, .production_id = 12),
  [434] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 7, .production_id = 12),
  [436] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7),
  [438] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7),
  [440] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [442] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [444] = {.entry = {.count = 1, .reusable = false}}, SHIFT(334),
  [446] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [448] = {.entry = {.count = 1, .reusable = true}}, SHIFT(371),
  [450] = {.entry = {.count = 1, .reusable = true}}, SHIFT(376),
  [452] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 7, .production_id = 12),
  [454] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 7, .production_id = 12),
  [456] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 8),
  [458] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 8),
  [460] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 8, .production_id = 12),
  [462] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 8, .production_id = 12),
  [464] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 8),
  [466] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 8),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 8, .production_id = 12),
  [470] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 8, .production_id = 12),
  [472] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 8),
  [474] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 8),
  [476] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 8, .production_id = 12),
  [478] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 8, .production_id = 12),
  [480] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 8),
  [482] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 8),
  [484] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3),
  [486] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3),
  [488] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_generator_block, 3, .production_id = 7),
  [490] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_generator_block, 3, .production_id = 7),
  [492] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 3, .production_id = 12),
  [494] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 3, .production_id = 12),
  [496] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 4, .production_id = 8),
  [498] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 4, .production_id = 8),
  [500] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3),
  [502] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3),
  [504] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__values, 3, .production_id = 12),
  [506] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__values, 3, .production_id = 12),
  [508] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3),
  [510] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3),
  [512] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__properties, 3, .production_id = 12),
  [514] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__properties, 3, .production_id = 12),
  [516] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [518] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 1),
  [520] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 5, .production_id = 13),
  [522] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 5, .production_id = 13),
  [524] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown_block, 6, .production_id = 8),
  [526] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown_block, 6, .production_id = 8),
  [528] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 4),
  [530] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 4),
  [532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [534] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__fields, 2),
  [536] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__fields, 2),
  [538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [540] = {.entry = {.count = 1, .reusable = true}}, SHIFT(309),
  [542] = {.entry = {.count = 1, .reusable = false}}, SHIFT(469),
  [544] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [546] = {.entry = {.count = 1, .reusable = false}}, SHIFT(125),
  [548] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [552] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [556] = {.entry = {.count = 1, .reusable = false}}, SHIFT(121),
  [558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(145),
  [560] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [562] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [564] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [566] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(113),
  [570] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [574] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [576] = {.entry = {.count = 1, .reusable = false}}, SHIFT(124),
  [578] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2),
  [580] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(335),
  [583] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(469),
  [586] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(121),
  [589] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(121),
  [592] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 2), SHIFT_REPEAT(159),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [597] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [599] = {.entry = {.count = 1, .reusable = false}}, SHIFT(114),
  [601] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [603] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2),
  [605] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(335),
  [608] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(469),
  [611] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(125),
  [614] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(125),
  [617] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 2), SHIFT_REPEAT(19),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [624] = {.entry = {.count = 1, .reusable = false}}, SHIFT(123),
  [626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [630] = {.entry = {.count = 1, .reusable = false}}, SHIFT(120),
  [632] = {.entry = {.count = 1, .reusable = true}}, SHIFT(367),
  [634] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 29),
  [636] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 29),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2),
  [640] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(470),
  [643] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(131),
  [646] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(131),
  [649] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 2), SHIFT_REPEAT(393),
  [652] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [654] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 30),
  [656] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 21),
  [658] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 21),
  [660] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [662] = {.entry = {.count = 1, .reusable = false}}, SHIFT(470),
  [664] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [666] = {.entry = {.count = 1, .reusable = false}}, SHIFT(131),
  [668] = {.entry = {.count = 1, .reusable = true}}, SHIFT(370),
  [670] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 16),
  [672] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 16),
  [674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [678] = {.entry = {.count = 1, .reusable = false}}, SHIFT(150),
  [680] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [682] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 33),
  [684] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 2, .production_id = 18),
  [686] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 2, .production_id = 18),
  [688] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [690] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 32),
  [692] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 18),
  [694] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 18),
  [696] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 1, .production_id = 1),
  [698] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 1, .production_id = 1),
  [700] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 22),
  [702] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 22),
  [704] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [706] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 23),
  [708] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 15),
  [710] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 15),
  [712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [716] = {.entry = {.count = 1, .reusable = false}}, SHIFT(152),
  [718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [722] = {.entry = {.count = 1, .reusable = false}}, SHIFT(137),
  [724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [726] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [728] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 24),
  [730] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [732] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 25),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [736] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26), SHIFT_REPEAT(311),
  [739] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26),
  [741] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 2, .production_id = 26),
  [743] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 3),
  [745] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 3),
  [747] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 4),
  [749] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 4),
  [751] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__fields_repeat1, 4),
  [753] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 4),
  [755] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 2),
  [757] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__values_repeat1, 3),
  [759] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__values_repeat1, 3),
  [761] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__fields_repeat1, 2),
  [763] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [765] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__marker, 1),
  [767] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__marker, 1),
  [769] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [771] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__expression, 1),
  [773] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__expression, 1),
  [775] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 4),
  [777] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 4),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2),
  [781] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(182),
  [784] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_unknown_block_repeat1, 2), SHIFT_REPEAT(182),
  [787] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 2),
  [789] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 2),
  [791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [793] = {.entry = {.count = 1, .reusable = false}}, SHIFT(191),
  [795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [797] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__path, 1, .production_id = 27),
  [799] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__path, 1, .production_id = 27),
  [801] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 28),
  [803] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 28),
  [805] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 17),
  [807] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_field_declaration_repeat1, 1, .production_id = 17),
  [809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_legacy_list, 3, .production_id = 31),
  [811] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_legacy_list, 3, .production_id = 31),
  [813] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [815] = {.entry = {.count = 1, .reusable = false}}, SHIFT(204),
  [817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(204),
  [819] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__properties_repeat1, 3),
  [821] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 3),
  [823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [825] = {.entry = {.count = 1, .reusable = false}}, SHIFT(182),
  [827] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [829] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__properties_repeat1, 2),
  [831] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__marker, 2),
  [833] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__marker, 2),
  [835] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [837] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 2, .production_id = 14),
  [839] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [841] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 2),
  [843] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 2),
  [845] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [847] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [849] = {.entry = {.count = 1, .reusable = false}}, SHIFT(397),
  [851] = {.entry = {.count = 1, .reusable = false}}, SHIFT(430),
  [853] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 2),
  [855] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 2),
  [857] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_function_call, 2, .production_id = 20),
  [859] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_function_call, 2, .production_id = 20),
  [861] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 4),
  [863] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 4),
  [865] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 4),
  [867] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 4),
  [869] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_array, 3),
  [871] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_array, 3),
  [873] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object, 3),
  [875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object, 3),
  [877] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [879] = {.entry = {.count = 1, .reusable = false}}, SHIFT(402),
  [881] = {.entry = {.count = 1, .reusable = false}}, SHIFT(112),
  [883] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [885] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [887] = {.entry = {.count = 1, .reusable = true}}, SHIFT(416),
  [889] = {.entry = {.count = 1, .reusable = false}}, SHIFT(445),
  [891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [893] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 2, .production_id = 1),
  [895] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 2, .production_id = 1),
  [897] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [899] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [901] = {.entry = {.count = 1, .reusable = true}}, SHIFT(314),
  [903] = {.entry = {.count = 1, .reusable = false}}, SHIFT(110),
  [905] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [907] = {.entry = {.count = 1, .reusable = false}}, SHIFT(323),
  [909] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [911] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [913] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [915] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 4, .production_id = 28),
  [917] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 4, .production_id = 28),
  [919] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [921] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [923] = {.entry = {.count = 1, .reusable = false}}, SHIFT(313),
  [925] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [927] = {.entry = {.count = 1, .reusable = false}}, SHIFT(403),
  [929] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [933] = {.entry = {.count = 1, .reusable = true}}, SHIFT(406),
  [935] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(192),
  [939] = {.entry = {.count = 1, .reusable = false}}, SHIFT(325),
  [941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [945] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 21),
  [947] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 21),
  [949] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 29),
  [951] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 29),
  [953] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [955] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 30),
  [957] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [959] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 5, .production_id = 32),
  [961] = {.entry = {.count = 1, .reusable = false}}, SHIFT(407),
  [963] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(417),
  [969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(426),
  [971] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [973] = {.entry = {.count = 1, .reusable = false}}, SHIFT(319),
  [975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(319),
  [977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [979] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [981] = {.entry = {.count = 1, .reusable = false}}, SHIFT(307),
  [983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(307),
  [985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [987] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 6, .production_id = 33),
  [989] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 6, .production_id = 33),
  [991] = {.entry = {.count = 1, .reusable = false}}, SHIFT(76),
  [993] = {.entry = {.count = 1, .reusable = false}}, SHIFT(324),
  [995] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [997] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [999] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block_attribute, 3, .production_id = 14),
  [1001] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [1003] = {.entry = {.count = 1, .reusable = false}}, SHIFT(330),
  [1005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1007] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 1),
  [1009] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 1),
  [1011] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 16),
  [1013] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 16),
  [1015] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [1017] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 3, .production_id = 18),
  [1019] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 3, .production_id = 18),
  [1021] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [1023] = {.entry = {.count = 1, .reusable = false}}, SHIFT(77),
  [1025] = {.entry = {.count = 1, .reusable = false}}, SHIFT(306),
  [1027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [1029] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [1031] = {.entry = {.count = 1, .reusable = false}}, SHIFT(332),
  [1033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(332),
  [1035] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [1037] = {.entry = {.count = 1, .reusable = false}}, SHIFT(321),
  [1039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(321),
  [1041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [1043] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_enum_value, 3, .production_id = 18),
  [1045] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_enum_value, 3, .production_id = 18),
  [1047] = {.entry = {.count = 1, .reusable = true}}, SHIFT(385),
  [1049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(383),
  [1051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [1053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [1055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [1057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(391),
  [1059] = {.entry = {.count = 1, .reusable = false}}, SHIFT(79),
  [1061] = {.entry = {.count = 1, .reusable = false}}, SHIFT(316),
  [1063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(316),
  [1065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [1067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [1069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(394),
  [1071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [1073] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [1075] = {.entry = {.count = 1, .reusable = false}}, SHIFT(322),
  [1077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(322),
  [1079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [1083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [1087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [1089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [1091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(400),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [1095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [1099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [1105] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_property, 3, .production_id = 19),
  [1107] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 3, .production_id = 19),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(352),
  [1111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [1113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [1117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [1119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [1121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [1123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(81),
  [1125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(318),
  [1127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(318),
  [1129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [1131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [1133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(217),
  [1135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [1137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(69),
  [1139] = {.entry = {.count = 1, .reusable = false}}, SHIFT(327),
  [1141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [1143] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 22),
  [1145] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 22),
  [1147] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [1149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 23),
  [1151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 15),
  [1153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 15),
  [1155] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [1157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 24),
  [1159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [1161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_declaration, 4, .production_id = 25),
  [1163] = {.entry = {.count = 1, .reusable = false}}, SHIFT(66),
  [1165] = {.entry = {.count = 1, .reusable = false}}, SHIFT(331),
  [1167] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [1169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(442),
  [1171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [1173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [1175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1177] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2),
  [1179] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_object_repeat1, 2), SHIFT_REPEAT(314),
  [1182] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_object_repeat1, 2),
  [1184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [1186] = {.entry = {.count = 1, .reusable = false}}, SHIFT(399),
  [1188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(399),
  [1190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [1192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2),
  [1194] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_array_repeat1, 2), SHIFT_REPEAT(89),
  [1197] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_array_repeat1, 2),
  [1199] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 1, .production_id = 1),
  [1201] = {.entry = {.count = 1, .reusable = false}}, SHIFT(86),
  [1203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(396),
  [1205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1207] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [1209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [1211] = {.entry = {.count = 1, .reusable = false}}, SHIFT(85),
  [1213] = {.entry = {.count = 1, .reusable = false}}, SHIFT(87),
  [1215] = {.entry = {.count = 1, .reusable = false}}, SHIFT(82),
  [1217] = {.entry = {.count = 1, .reusable = false}}, SHIFT(336),
  [1219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [1221] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [1223] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_arguments_repeat1, 2), SHIFT_REPEAT(116),
  [1226] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2),
  [1228] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1230] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1232] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_named_argument, 3, .production_id = 34),
  [1234] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_named_argument, 3, .production_id = 34),
  [1236] = {.entry = {.count = 1, .reusable = false}}, SHIFT(475),
  [1238] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [1240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [1242] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [1244] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1246] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 28),
  [1248] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 3, .production_id = 19),
  [1250] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 3, .production_id = 19),
  [1252] = {.entry = {.count = 1, .reusable = false}}, SHIFT(477),
  [1254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [1256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(438),
  [1258] = {.entry = {.count = 1, .reusable = true}}, SHIFT(398),
  [1260] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [1262] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_object_entry, 2, .production_id = 19),
  [1264] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_object_entry, 2, .production_id = 19),
  [1266] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [1270] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [1272] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [1274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(374),
  [1276] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [1278] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [1280] = {.entry = {.count = 1, .reusable = true}}, SHIFT(117),
  [1282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [1284] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [1286] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [1288] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [1290] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [1292] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1294] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [1296] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [1298] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [1300] = {.entry = {.count = 1, .reusable = true}}, SHIFT(172),
  [1302] = {.entry = {.count = 1, .reusable = true}}, SHIFT(481),
  [1304] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [1306] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [1308] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [1310] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [1312] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [1314] = {.entry = {.count = 1, .reusable = true}}, SHIFT(434),
  [1316] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [1318] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [1320] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [1322] = {.entry = {.count = 1, .reusable = true}}, SHIFT(464),
  [1324] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1326] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [1328] = {.entry = {.count = 1, .reusable = true}}, SHIFT(454),
  [1330] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [1332] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [1334] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [1336] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [1338] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [1340] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [1342] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [1344] = {.entry = {.count = 1, .reusable = true}}, SHIFT(420),
  [1346] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [1348] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [1350] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1352] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [1354] = {.entry = {.count = 1, .reusable = true}}, SHIFT(452),
  [1356] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 2, .production_id = 1),
  [1358] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [1360] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [1362] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [1364] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [1366] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [1368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(366),
  [1372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [1374] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [1376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(461),
  [1378] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [1380] = {.entry = {.count = 1, .reusable = true}}, SHIFT(418),
  [1382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [1384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(404),
  [1386] = {.entry = {.count = 1, .reusable = true}}, SHIFT(218),
  [1388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(422),
  [1390] = {.entry = {.count = 1, .reusable = true}}, SHIFT(413),
  [1392] = {.entry = {.count = 1, .reusable = true}}, SHIFT(433),
  [1394] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [1396] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [1398] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [1400] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [1402] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [1404] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [1406] = {.entry = {.count = 1, .reusable = true}}, SHIFT(401),
  [1408] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(451),
  [1412] = {.entry = {.count = 1, .reusable = true}}, SHIFT(448),
  [1414] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [1418] = {.entry = {.count = 1, .reusable = true}}, SHIFT(463),
  [1420] = {.entry = {.count = 1, .reusable = true}}, SHIFT(465),
  [1422] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [1424] = {.entry = {.count = 1, .reusable = true}}, SHIFT(467),
  [1426] = {.entry = {.count = 1, .reusable = true}}, SHIFT(474),
  [1428] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [1430] = {.entry = {.count = 1, .reusable = true}}, SHIFT(443),
  [1432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(444),
  [1434] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
};

#ifdef __cplusplus
extern "C" {
#endif
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
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
