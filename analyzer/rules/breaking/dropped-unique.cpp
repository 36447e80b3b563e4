#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition droppedUnique;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (change.kind != Change::Kind::DropIndex || change.again ||
        !change.toTable || !change.fromIndex->unique ||
        change.fromIndex->predicate)
      return;
    std::vector<std::string> columns;
    for (const IndexPart &part : change.fromIndex->parts)
      columns.push_back(part.column);
    auto isKept = [&](ArrayRef<std::string> key) {
      return !key.empty() && all_of(key, [&](const std::string &column) {
        return is_contained(columns, column);
      });
    };
    const Table &after = *change.toTable;
    bool stays = after.primaryKey && isKept(after.primaryKey->columns);
    for (const Index &index : after.indexes) {
      std::vector<std::string> key;
      for (const IndexPart &part : index.parts)
        key.push_back(part.column);
      stays |= index.unique && !index.predicate && isKept(key);
    }
    bool columnsStay = all_of(columns, [&](const std::string &column) {
      return after.findColumn(column);
    });
    if (stays || !columnsStay || columns.empty())
      return;
    DiagnosticBuilder finding = reportChange(
        reporter, droppedUnique.rule, of,
        after.findColumn(columns[0])->origin.span,
        "rows of `" + after.name + "` could from now on have the same " +
            ChangeOfDatabase::ticked(columns) +
            ": the unique constraint would be dropped");
    noteMade(
        finding, change.fromIndex->origin, change.fromIndex->name,
        "Prisma drops it without a word, and `findUnique()` and `upsert()` "
        "by it no longer compile");
  });
}

const RuleDefinition droppedUnique = {{"dropped-unique", Category::Breaking,
                                       Severity::Warning,
                                       "Finds unique constraints that would be "
                                       "dropped while their columns stay."},
                                      Stage::Database,
                                      check};

} // namespace holdfast
