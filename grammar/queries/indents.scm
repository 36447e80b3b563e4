[
  (model_block)
  (view_block)
  (type_block)
  (enum_block)
  (datasource_block)
  (generator_block)
  (unknown_block)
] @indent

"}" @branch

[
  (comment)
  (doc_comment)
  (block_comment)
] @auto
