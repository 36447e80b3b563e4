#include "lsp/Program.h"
#include "platform/Program.h"

int main(int count, char **words) {
  return holdfast::lsp::runServer(
      holdfast::platform::startProgram(count, words));
}
