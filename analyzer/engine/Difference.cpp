#include "engine/Difference.h"

#include "engine/FileAccess.h"

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

Expected<Difference> compareSources(vfs::FileSystem &files, StringRef from,
                                    StringRef to,
                                    std::optional<Provider> provider) {
  introspect::ReadOptions live = readOptions();
  auto load = [&](StringRef source, std::optional<Provider> hint) {
    return loadEvidence(files, source, {hint, nullptr, &live});
  };
  bool toFirst = isOpen(from) && !isOpen(to);
  auto first = load(toFirst ? to : from, provider);
  if (!first)
    return first.takeError();
  auto second = load(toFirst ? from : to, (*first)->catalog.provider);
  if (!second)
    return second.takeError();
  Difference difference;
  difference.from = toFirst ? *second : *first;
  difference.to = toFirst ? *first : *second;
  const Catalog &before = difference.from->catalog;
  const Catalog &after = difference.to->catalog;
  if (before.provider != after.provider)
    return failure(difference.from->label + " describes a " +
                   spelling(before.provider) + " database and " +
                   difference.to->label + " a " + spelling(after.provider) +
                   " database; only two of one kind can be compared");
  difference.changes = compare(before, after);
  difference.steps = migrationSteps(difference.changes, before, after);
  return difference;
}

} // namespace holdfast
