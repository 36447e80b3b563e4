#include "evidence/UsualSchema.h"

#include "catalog/MoveSchema.h"

using namespace llvm;

namespace holdfast {

std::shared_ptr<const Evidence>
inUsualSchema(std::shared_ptr<const Evidence> evidence, const Schema &schema) {
  const Catalog &catalog = evidence->catalog;
  StringRef usual = defaultSchema(catalog.provider);
  const Datasource *datasource = schema.datasource();
  if (catalog.ofPrismaSchema || catalog.schemas.size() != 1 || usual.empty() ||
      catalog.schemas.front() == usual ||
      (datasource && !datasource->schemas.empty()))
    return evidence;
  auto moved = std::make_shared<Evidence>(*evidence);
  std::string read = catalog.schemas.front();
  moveSchema(moved->catalog, read, usual);
  moved->catalog.indexNames();
  moved->rows.moveSchema(read, usual);
  return moved;
}

} // namespace holdfast
