#include "tree_sitter/parser.h"

#include <stdint.h>
#include <stdlib.h>

// After an error the parser tries two ways at once: it gives up the broken
// line, and it skips tokens in the hope that a later one completes that line.
// The second is never right in this language, but it looks cheap for as long as
// the unfinished line is not counted as an error, and would swallow good lines
// between bad ones. So the skipped text is handed over one character at a time,
// which makes it the dearer way at once.

enum TokenType { SKIPPED };

enum {
  // Skipping goes on this long only if there is no other way, for example
  // because brackets were nested too deep to find the start of the line. The
  // rest of the file is lost then and taken in larger pieces.
  DEAR_TOKENS = 100,
  PIECE_LENGTH = 4096,
};

typedef struct {
  // How many tokens have been skipped in a row.
  uint8_t skipped;
} Scanner;

void *tree_sitter_prisma_external_scanner_create(void) {
  return calloc(1, sizeof(Scanner));
}

void tree_sitter_prisma_external_scanner_destroy(void *payload) {
  free(payload);
}

unsigned tree_sitter_prisma_external_scanner_serialize(void *payload,
                                                       char *buffer) {
  buffer[0] = (char)((Scanner *)payload)->skipped;
  return 1;
}

void tree_sitter_prisma_external_scanner_deserialize(void *payload,
                                                     const char *buffer,
                                                     unsigned length) {
  ((Scanner *)payload)->skipped = length ? (uint8_t)buffer[0] : 0;
}

// No rule uses the token, so the scanner only runs when the parser does not
// know what to expect. The first newline it meets is left to the lexer: there
// the broken line ends, and the parser gives it up.
bool tree_sitter_prisma_external_scanner_scan(void *payload, TSLexer *lexer,
                                              const bool *validSymbols) {
  Scanner *scanner = payload;
  bool atNewline = lexer->lookahead == '\n' || lexer->lookahead == '\r';
  if (!validSymbols[SKIPPED] || lexer->eof(lexer) ||
      (atNewline && scanner->skipped == 0))
    return false;
  int length = scanner->skipped < DEAR_TOKENS ? 1 : PIECE_LENGTH;
  for (; length > 0 && !lexer->eof(lexer); --length)
    lexer->advance(lexer, false);
  if (scanner->skipped < DEAR_TOKENS)
    ++scanner->skipped;
  lexer->result_symbol = SKIPPED;
  return true;
}
