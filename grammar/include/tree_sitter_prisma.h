#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef struct TSLanguage TSLanguage;

/// The grammar of the Prisma schema language, for ts_parser_set_language.
const TSLanguage *tree_sitter_prisma(void);

#ifdef __cplusplus
}
#endif
