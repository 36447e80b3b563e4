([
  (comment)
  (doc_comment)
  (block_comment)
] @injection.content
  (#set! injection.language "comment"))

; SQL that Prisma hands to the database as it is.
(function_call
  name: (path) @_function
  arguments: (arguments . (string) @injection.content)
  (#any-of? @_function "dbgenerated" "raw")
  (#offset! @injection.content 0 1 0 -1)
  (#set! injection.language "sql"))
