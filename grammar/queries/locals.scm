(schema) @local.scope

[
  (model_block)
  (view_block)
  (type_block)
  (enum_block)
] @local.scope

(model_block name: (identifier) @local.definition.type)
(view_block name: (identifier) @local.definition.type)
(type_block name: (identifier) @local.definition.type)
(enum_block name: (identifier) @local.definition.type)

(field_declaration name: (identifier) @local.definition.field)
(enum_value name: (identifier) @local.definition.constant)

(field_declaration type: (type_name) @local.reference)
(legacy_list type: (type_name) @local.reference)
(arguments (path) @local.reference)
(array (path) @local.reference)
(array (function_call name: (path) @local.reference))
