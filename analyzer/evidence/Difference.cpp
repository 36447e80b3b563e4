#include "evidence/Difference.h"

#include "diff/DocumentChanges.h"
#include "evidence/UsualSchema.h"
#include "project/FileAccess.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static introspect::ReadOptions readOptions() {
  introspect::ReadOptions live;
  live.lookAtRows = false;
  return live;
}

/// Whether the source leaves its provider to the other one.
static bool isOpen(StringRef source) {
  return source == "empty" || source.ends_with(".sql");
}

/// The project of a schema that is a file; nothing for others.
static std::optional<Project> projectOf(ReachableSource of) {
  if (!of.files.exists(of.source))
    return std::nullopt;
  auto project = findProject(of.files, of.source);
  if (project)
    return std::move(*project);
  consumeError(project.takeError());
  return std::nullopt;
}

/// One side of a comparison as the schema sees it that is the other.
static std::shared_ptr<const Evidence>
seenBy(const Schema &schema, ReachableSource of,
       std::shared_ptr<const Evidence> evidence) {
  return inUsualSchema(std::move(evidence), schema, [&] {
    auto project = projectOf(of);
    return project ? schemaOfUrl(of.files, *project, schema) : std::nullopt;
  });
}

/// Adds what the project of a schema declares external, which Prisma Migrate
/// leaves alone.
static void addExternals(ReachableSource of, const Catalog &catalog,
                         CompareOptions &options) {
  if (!catalog.ofPrismaSchema)
    return;
  auto project = projectOf(of);
  if (!project)
    return;
  append_range(options.externalTables.names, project->externalTables);
  append_range(options.externalEnums.names, project->externalEnums);
}

Expected<Difference> compareSources(ReachableSource from, ReachableSource to,
                                    std::optional<Provider> provider) {
  introspect::ReadOptions live = readOptions();
  auto load = [&](const ReachableSource &of, std::optional<Provider> hint) {
    return loadEvidence(of.files, of.source, {hint, nullptr, &live});
  };
  bool toFirst = isOpen(from.source) && !isOpen(to.source);
  auto first = load(toFirst ? to : from, provider);
  if (!first)
    return first.takeError();
  auto second = load(toFirst ? from : to, (*first)->catalog.provider);
  if (!second)
    return second.takeError();
  Difference difference;
  difference.from = toFirst ? *second : *first;
  difference.to = toFirst ? *first : *second;
  if (auto schema = difference.to->schema)
    difference.from = seenBy(*schema, to, difference.from);
  if (auto schema = difference.from->schema)
    difference.to = seenBy(*schema, from, difference.to);
  const Catalog &before = difference.from->catalog;
  const Catalog &after = difference.to->catalog;
  if (before.provider != after.provider)
    return failure(difference.from->label + " describes a " +
                   spelling(before.provider) + " database and " +
                   difference.to->label + " a " + spelling(after.provider) +
                   " database; only two of one kind can be compared");
  CompareOptions options;
  addExternals(from, before, options);
  addExternals(to, after, options);
  for (const auto &side : {difference.from, difference.to})
    options = optionsSeen(*side, std::move(options));
  difference.changes = compare(before, after, options);
  if (connectorOf(after.provider).storesDocuments) {
    difference.changes = documentChanges(difference.changes);
    difference.steps.push_back({"", difference.changes, {}});
    return difference;
  }
  difference.steps = migrationSteps(difference.changes, before, after);
  return difference;
}

} // namespace holdfast
