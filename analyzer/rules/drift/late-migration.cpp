#include "rules/Branch.h"
#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lateMigration;

/// The first line with a statement, or the start of an empty file.
static Range firstLine(const NewMigration &migration) {
  if (migration.steps.empty())
    return {0, 0};
  uint32_t begin = migration.steps.front().statement.range.begin;
  StringRef line = migration.file->text().drop_front(begin).split('\n').first;
  return {begin, begin + static_cast<uint32_t>(line.rtrim('\r').size())};
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.branch)
    return;
  for (const HistoryChange &change : context.branch->history) {
    if (change.kind != HistoryChange::Kind::Late)
      continue;
    Range place;
    for (const NewMigration &migration : context.branch->migrations)
      if (migration.file == change.now)
        place = firstLine(migration);
    reporter.report(
        lateMigration.rule, change.now->span(place),
        "databases run their migrations in different orders: `" + change.name +
            "` sorts before `" + change.other + "`, which " +
            context.branch->base +
            " has already; give its folder a name with a later time");
  }
}

const RuleDefinition lateMigration = {
    {"late-migration", Category::Drift, Severity::Warning,
     "Finds new migrations that sort before those of the base revision."},
    Stage::Database,
    check};

} // namespace holdfast
