#include "tree_sitter/parser.h"

#include <stdlib.h>

// After an error the parser tries two ways at once: it gives up the broken
// line, and it skips tokens in the hope that a later one completes that line.
// The second is never right in this language, but looks cheap for as long as
// the unfinished line is not counted as an error, and may swallow good lines
// between bad ones. The parser drops it if the token at which it gives up the
// line changes the state of the scanner, so this is what the state is for.

enum TokenType { ERROR_END, ERROR_SENTINEL };

typedef struct {
  char parity;
} Scanner;

void *tree_sitter_prisma_external_scanner_create(void) {
  return calloc(1, sizeof(Scanner));
}

void tree_sitter_prisma_external_scanner_destroy(void *payload) {
  free(payload);
}

unsigned tree_sitter_prisma_external_scanner_serialize(void *payload,
                                                       char *buffer) {
  buffer[0] = ((Scanner *)payload)->parity;
  return 1;
}

void tree_sitter_prisma_external_scanner_deserialize(void *payload,
                                                     const char *buffer,
                                                     unsigned length) {
  ((Scanner *)payload)->parity = length ? buffer[0] : 0;
}

static bool isNewline(int32_t character) {
  return character == '\n' || character == '\r';
}

// Reads the newline after a broken line. The sentinel is in no rule, so it is
// valid only while the parser does not know what to expect.
bool tree_sitter_prisma_external_scanner_scan(void *payload, TSLexer *lexer,
                                              const bool *validSymbols) {
  if (!validSymbols[ERROR_SENTINEL])
    return false;
  while (lexer->lookahead == ' ' || lexer->lookahead == '\t')
    lexer->advance(lexer, true);
  if (!isNewline(lexer->lookahead))
    return false;
  while (isNewline(lexer->lookahead) || lexer->lookahead == ' ' ||
         lexer->lookahead == '\t')
    lexer->advance(lexer, false);
  Scanner *scanner = payload;
  scanner->parity = !scanner->parity;
  lexer->result_symbol = ERROR_END;
  return true;
}
