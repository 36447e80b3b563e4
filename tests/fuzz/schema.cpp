// Any bytes as a schema file: parsed, resolved, lowered, checked; then parsed
// again from the tree of a changed text, which must give the same blocks.
#include "catalog/LowerSchema.h"
#include "rules/Registry.h"

#include <cstdlib>

using namespace holdfast;

static DocumentPtr parse(std::string text) {
  return Document::parse(
      std::make_shared<SourceFile>("fuzz.prisma", std::move(text)));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string text(reinterpret_cast<const char *>(data), size);
  DocumentPtr document = parse(text);
  auto schema = Schema::resolve({document});
  Provider provider = schema->provider().value_or(Provider::PostgreSQL);
  Catalog wanted = lowerSchema(*schema, provider);
  Catalog empty;
  empty.provider = provider;
  Comparison comparison =
      Comparison::make("nothing", empty, wanted, *schema, {});
  runRules({*schema, PrismaVersion::V7, comparison},
           [](const Rule &) { return RuleUse::Report; });

  std::string shorter = text.substr(0, size / 2) + text.substr(size - size / 3);
  DocumentPtr again = Document::reparse(
      *document, std::make_shared<SourceFile>("fuzz.prisma", shorter));
  if (again->blocks().size() != parse(shorter)->blocks().size())
    std::abort();
  return 0;
}
