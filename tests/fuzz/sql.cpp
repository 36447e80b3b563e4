// Any bytes as a SQL script of one dialect: lexed, parsed, replayed, and the
// snapshot printed and read back.
#include "catalog/Snapshot.h"
#include "sql/Replay.h"

#include "llvm/Support/Error.h"

using namespace holdfast;

/// The snapshot as it is printed again after it was read.
static std::string readBack(std::string text) {
  auto file = std::make_shared<SourceFile>("snapshot.json", std::move(text));
  llvm::Expected<Catalog> catalog = parseSnapshot(file);
  if (!catalog)
    std::abort();
  return printSnapshot(*catalog);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string text(reinterpret_cast<const char *>(data), size);
  SourceFilePtr script =
      std::make_shared<SourceFile>("fuzz.sql", std::move(text));
  Catalog catalog = sql::replay(Provider::FUZZED_PROVIDER, script);
  for (const StatementRemark &remark : catalog.remarks)
    if (!remark.span.file ||
        remark.span.range.end > remark.span.file->text().size() ||
        remark.span.range.begin > remark.span.range.end)
      std::abort();
  // Bytes that are not UTF-8, and types that no server has, are put right once;
  // then the text stays.
  std::string once = readBack(printSnapshot(catalog));
  if (readBack(once) != once)
    std::abort();
  return 0;
}
