// Any bytes as a SQL script: lexed, parsed and replayed. The first byte picks
// the dialect.
#include "sql/Replay.h"

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  static constexpr Provider providers[] = {Provider::PostgreSQL,
                                           Provider::SQLite};
  Provider provider = providers[data[0] % std::size(providers)];
  std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
  SourceFilePtr script =
      std::make_shared<SourceFile>("fuzz.sql", std::move(text));
  sql::replay(provider, script);
  return 0;
}
