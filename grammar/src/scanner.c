#include "tree_sitter/parser.h"

#include <stdlib.h>

// After an error the parser tries two ways at once: it gives up the broken
// line, and it skips tokens in the hope that a later one completes that line.
// The second is never right in this language, but looks cheap for as long as
// the unfinished line is not counted as an error, and may swallow good lines
// between bad ones. The parser drops it if the token at which it gives up the
// line changes the state of the scanner, so this is what the state is for.

enum TokenType { ERROR_END, ERROR_SENTINEL };

// What the last token was; the two newlines alternate.
enum State { NOTHING, NEWLINE, OTHER_NEWLINE, END_OF_FILE };

typedef struct {
  char state;
} Scanner;

void *tree_sitter_prisma_external_scanner_create(void) {
  return calloc(1, sizeof(Scanner));
}

void tree_sitter_prisma_external_scanner_destroy(void *payload) {
  free(payload);
}

unsigned tree_sitter_prisma_external_scanner_serialize(void *payload,
                                                       char *buffer) {
  buffer[0] = ((Scanner *)payload)->state;
  return 1;
}

void tree_sitter_prisma_external_scanner_deserialize(void *payload,
                                                     const char *buffer,
                                                     unsigned length) {
  ((Scanner *)payload)->state = length ? buffer[0] : 0;
}

static bool isNewline(int32_t character) {
  return character == '\n' || character == '\r';
}

static bool isBlank(int32_t character) {
  return character == ' ' || character == '\t';
}

// Reads the newline after a broken line, or nothing at the end of the file. The
// sentinel is in no rule, so it is valid only while the parser does not know
// what to expect.
bool tree_sitter_prisma_external_scanner_scan(void *payload, TSLexer *lexer,
                                              const bool *validSymbols) {
  Scanner *scanner = payload;
  if (!validSymbols[ERROR_SENTINEL])
    return false;
  while (isBlank(lexer->lookahead))
    lexer->advance(lexer, true);
  lexer->result_symbol = ERROR_END;
  if (lexer->eof(lexer)) {
    bool isFirst = scanner->state != END_OF_FILE;
    scanner->state = END_OF_FILE;
    return isFirst;
  }
  if (!isNewline(lexer->lookahead))
    return false;
  while (isNewline(lexer->lookahead) || isBlank(lexer->lookahead))
    lexer->advance(lexer, false);
  scanner->state = scanner->state == NEWLINE ? OTHER_NEWLINE : NEWLINE;
  return true;
}
