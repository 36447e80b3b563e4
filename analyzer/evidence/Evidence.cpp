#include "evidence/Evidence.h"

#include "catalog/LowerSchema.h"
#include "catalog/Snapshot.h"
#include "evidence/LiveSource.h"
#include "evidence/SourceTexts.h"
#include "project/FileAccess.h"
#include "sql/Dialect.h"
#include "sql/Replay.h"

#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

char NotComparable::ID = 0;

Expected<std::shared_ptr<GitRepository>>
EvidenceCache::repositoryAround(vfs::FileSystem &disk, StringRef path,
                                StringRef purpose) {
  return run ? run->repositories.take(disk, path, purpose, gitPatience())
             : GitRepository::findAround(disk, path, purpose, gitPatience());
}

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

bool isDump(const Evidence &evidence) {
  const Catalog &catalog = evidence.catalog;
  return !evidence.schema && catalog.files.size() == 1 &&
         sys::path::filename(catalog.files.front()->path()) != "migration.sql";
}

bool isDatabase(StringRef source) {
  return source.starts_with("env:") ||
         introspect::ConnectionUrl::looksLikeOne(source);
}

static Error unknownProvider(StringRef label) {
  return failure("cannot tell the database type of `" + label +
                 "`; add --provider postgresql, mysql, sqlite, sqlserver or "
                 "cockroachdb");
}

/// Resolves a schema that says what kind of database it is for.
static Expected<std::shared_ptr<const Schema>>
schemaOf(const SourceTexts &source) {
  std::vector<DocumentPtr> documents;
  for (const SourceFilePtr &file : source.texts)
    documents.push_back(Document::parse(file));
  std::shared_ptr<const Schema> schema = Schema::resolve(documents);
  if (!schema->provider())
    return failure(source.label +
                   " has no datasource with a known provider; add one to "
                   "say which database it describes");
  return schema;
}

static Expected<Catalog> makeCatalog(const SourceTexts &source,
                                     const SourceContext &context,
                                     EvidenceCache *cache) {
  std::optional<Provider> provider =
      source.provider ? source.provider : context.provider;
  switch (source.kind) {
  case SourceTexts::Kind::Snapshot:
    return parseSnapshot(source.texts.front());
  case SourceTexts::Kind::Schema:
  case SourceTexts::Kind::Dump:
  case SourceTexts::Kind::Migrations:
  case SourceTexts::Kind::Empty:
    break;
  }
  if (!provider)
    return unknownProvider(source.label);
  if (source.kind == SourceTexts::Kind::Empty) {
    Catalog nothing;
    nothing.provider = *provider;
    return nothing;
  }
  if (!sql::dialectOf(*provider))
    return make_error<NotComparable>(source.label +
                                     " is not compared with the schema: " +
                                     spelling(*provider).str() + " has no SQL");
  if (source.kind == SourceTexts::Kind::Migrations && cache)
    return cache->replays(source.label)
        .replay(*provider, source.texts,
                context.willGoOn || cache->expectsGrowth());
  return sql::replay(*provider, source.texts);
}

static std::string detailOf(const SourceTexts &source) {
  if (source.kind != SourceTexts::Kind::Migrations)
    return "";
  size_t count = source.texts.size();
  return std::to_string(count) + (count == 1 ? " migration" : " migrations");
}

static Expected<Evidence> ofSchema(const SourceTexts &source) {
  auto schema = schemaOf(source);
  if (!schema)
    return schema.takeError();
  Provider provider = *(*schema)->provider();
  return Evidence{source.label,
                  detailOf(source),
                  lowerSchema(**schema, provider),
                  {},
                  std::move(*schema)};
}

static Expected<Evidence> ofDatabase(const SourceTexts &source,
                                     const SourceContext &context,
                                     EvidenceCache *cache) {
  auto catalog = makeCatalog(source, context, cache);
  if (!catalog)
    return catalog.takeError();
  return Evidence{
      source.label, detailOf(source), std::move(*catalog), {}, nullptr};
}

Expected<std::shared_ptr<const Evidence>>
makeEvidence(SourceTexts texts, const SourceContext &context,
             EvidenceCache *cache) {
  uint64_t content = 0;
  if (cache) {
    // The hint decides only where the source does not.
    if (!texts.provider)
      texts.provider = context.provider;
    content = texts.contentHash();
    if (auto known = cache->find(texts.label, content))
      return known;
  }
  auto made = texts.kind == SourceTexts::Kind::Schema
                  ? ofSchema(texts)
                  : ofDatabase(texts, context, cache);
  if (!made)
    return made.takeError();
  auto evidence = std::make_shared<const Evidence>(std::move(*made));
  if (cache)
    cache->insert(content, evidence);
  return evidence;
}

Expected<std::shared_ptr<const Evidence>>
loadEvidence(vfs::FileSystem &files, StringRef source,
             const SourceContext &context, EvidenceCache *cache) {
  if (isDatabase(source))
    return loadLiveEvidence(files, source, context, cache);
  auto texts =
      readSource(files, source, context, cache ? &cache->files() : nullptr);
  if (!texts)
    return texts.takeError();
  return makeEvidence(std::move(*texts), context, cache);
}

} // namespace holdfast
