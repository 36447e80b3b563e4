// Any bytes as a SQL script of one dialect: lexed, parsed, replayed, and the
// snapshot printed and read back.
#include "catalog/Snapshot.h"
#include "sql/Replay.h"

#include "llvm/Support/Error.h"

using namespace holdfast;

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
  auto snapshot =
      std::make_shared<SourceFile>("snapshot.json", printSnapshot(catalog));
  llvm::Expected<Catalog> again = parseSnapshot(snapshot);
  if (!again)
    std::abort();
  // Bytes that are not UTF-8 are replaced once, then the text stays.
  if (printSnapshot(*again) != snapshot->text())
    std::abort();
  return 0;
}
