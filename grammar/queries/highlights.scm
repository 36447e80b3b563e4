; Blocks

[
  "model"
  "view"
  "type"
  "enum"
  "datasource"
  "generator"
] @keyword

(model_block name: (identifier) @type)
(view_block name: (identifier) @type)
(type_block name: (identifier) @type)
(enum_block name: (identifier) @type)
(type_alias name: (identifier) @type)
(datasource_block name: (identifier) @module)
(generator_block name: (identifier) @module)

; Members

(field_declaration name: (identifier) @property)
(property key: (identifier) @property)
(enum_value name: (identifier) @constant)

(type_name) @type
((type_name) @type.builtin
  (#any-of? @type.builtin
    "String" "Boolean" "Int" "BigInt" "Float" "Decimal" "DateTime" "Json"
    "Bytes"))
(unsupported_type "Unsupported" @type.builtin)

(optional_marker) @operator
(required_marker) @operator
(list_marker) @punctuation.bracket

; Attributes and expressions

(attribute_name) @attribute

(named_argument name: (identifier) @variable.parameter)
(object_entry key: (identifier) @property)

(path) @constant
((path) @constant.builtin
  (#any-of? @constant.builtin "true" "false" "null"))
(function_call name: (path) @function)

(string) @string
(number) @number

; Punctuation

[
  "("
  ")"
  "()"
  "["
  "]"
  "{"
  "}"
] @punctuation.bracket

[
  ","
  ":"
] @punctuation.delimiter

"=" @operator

; Comments

[
  (comment)
  (block_comment)
] @comment
(doc_comment) @comment.documentation
