#pragma once
typedef struct TSLanguage TSLanguage;
#ifdef __cplusplus
extern "C"
#endif
const TSLanguage *tree_sitter_prisma(void);
