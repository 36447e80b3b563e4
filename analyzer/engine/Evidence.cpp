#include "engine/Source.h"

#include "catalog/LowerSchema.h"
#include "engine/FileAccess.h"
#include "engine/SourceTexts.h"

using namespace llvm;

namespace holdfast {

std::shared_ptr<const Evidence> EvidenceCache::find(StringRef label,
                                                    uint64_t content) const {
  auto entry = latest.find(label);
  if (entry == latest.end() || entry->second.content != content)
    return nullptr;
  return entry->second.evidence;
}

void EvidenceCache::insert(uint64_t content,
                           std::shared_ptr<const Evidence> evidence) {
  latest[evidence->label] = {content, evidence};
}

static Error unknownProvider(StringRef label) {
  return failure(label + " does not tell its database; give --provider "
                         "postgresql, mysql, sqlite, sqlserver or cockroachdb");
}

static Expected<Catalog> catalogOfSchema(const SourceTexts &source) {
  std::vector<DocumentPtr> documents;
  for (const SourceFilePtr &file : source.texts)
    documents.push_back(Document::parse(file));
  auto schema = Schema::resolve(documents);
  if (!schema->provider())
    return failure(source.label +
                   " has no datasource with a known provider; add one, as "
                   "without it the schema describes no database");
  return lowerSchema(*schema, *schema->provider());
}

} // namespace holdfast
