// Any lines as messages to a server that has a schema and a migration open:
// each is answered or ignored, and the server lives to shut down.
#include "lsp/Server.h"
#include "lsp/Transport.h"

#include "llvm/ADT/StringExtras.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace holdfast::lsp;
using llvm::StringRef;

static constexpr StringRef opening[] = {
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"file:///none","capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}}})",
    R"({"jsonrpc":"2.0","method":"initialized","params":{}})",
    R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///none/schema.prisma","languageId":"prisma","version":1,"text":"datasource db {\n  provider = \"postgresql\"\n}\n\nenum Role {\n  A\n}\n\nmodel User {\n  id Int @id\n  role Role\n  posts Post[]\n}\n\nmodel Post {\n  id Int @id\n  userId Int\n  user User @relation(fields: [userId], references: [id])\n}\n"}}})",
    R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///none/migrations/1_init/migration.sql","languageId":"sql","version":1,"text":"CREATE TABLE \"User\" (\"id\" INTEGER PRIMARY KEY);\n"}}})",
};
static constexpr StringRef closing[] = {
    R"({"jsonrpc":"2.0","id":"end","method":"shutdown"})",
    R"({"jsonrpc":"2.0","method":"exit"})",
};

static void send(int file, StringRef message) {
  std::string frame = "Content-Length: " + std::to_string(message.size()) +
                      "\r\n\r\n" + message.str();
  if (write(file, frame.data(), frame.size()) < 0)
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  StringRef bytes(reinterpret_cast<const char *>(data), size);
  int input = memfd_create("messages", 0), output = open("/dev/null", O_WRONLY);
  for (StringRef message : opening)
    send(input, message);
  bool ends = false;
  for (StringRef message : llvm::split(bytes, '\n')) {
    // Who says so may end the server before its time.
    ends |= message.contains("exit") || message.contains("\\u") ||
            message.contains("shutdown");
    send(input, message);
  }
  for (StringRef message : closing)
    send(input, message);
  lseek(input, 0, SEEK_SET);
  Transport transport(input, output);
  int status = Server().run(transport);
  close(input);
  close(output);
  if (status != 0 && !ends)
    std::abort();
  return 0;
}
