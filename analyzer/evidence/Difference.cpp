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

/// Adds what the project of a schema declares external, which Prisma Migrate
/// leaves alone.
static void addExternals(ReachableSource of, const Catalog &catalog,
                         CompareOptions &options) {
  if (!catalog.ofPrismaSchema || !of.files.exists(of.source))
    return;
  auto project = findProject(of.files, of.source);
  if (!project)
    return consumeError(project.takeError());
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
    difference.from = inUsualSchema(difference.from, *schema);
  if (auto schema = difference.from->schema)
    difference.to = inUsualSchema(difference.to, *schema);
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
