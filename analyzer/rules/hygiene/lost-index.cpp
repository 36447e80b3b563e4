#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lostIndex;

static bool leadsWith(const Index &index, StringRef column) {
  return !index.parts.empty() && index.parts[0].column == column;
}

/// Whether some key or index still starts with the column.
static bool isServed(const Table &table, StringRef column) {
  if (table.primaryKey && table.primaryKey->columns[0] == column)
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return leadsWith(index, column) && !index.predicate;
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (change.kind != Change::Kind::DropIndex || change.again ||
        !change.toTable || change.fromIndex->parts.empty())
      return;
    StringRef column = change.fromIndex->parts[0].column;
    auto key = find_if(change.toTable->foreignKeys, [&](const ForeignKey &key) {
      return key.columns[0] == column;
    });
    if (key == change.toTable->foreignKeys.end() ||
        isServed(*change.toTable, column))
      return;
    DiagnosticBuilder finding =
        reportChange(reporter, lostIndex.rule, of, key->origin.span,
                     "looking up rows of `" + change.toTable->name + "` by `" +
                         key->referencedTable +
                         "`, and deleting from that, would scan the "
                         "table: the index `" +
                         change.fromIndex->name + "` over `" + column +
                         "` would be dropped");
    noteMade(finding, change.fromIndex->origin, change.fromIndex->name,
             "Prisma drops it without a word");
    PrismaRenderer renderer(context.schema, *of.comparison.wanted);
    const Model *model =
        renderer.modelOf(change.toTable->schema, change.toTable->name);
    if (!model)
      return;
    std::string fields;
    for (const IndexPart &part : change.fromIndex->parts)
      for (const Field &field : model->fields)
        if (field.isColumn() && field.columnName == part.column)
          fields += (fields.empty() ? "" : ", ") + field.name.str();
    finding.fix(addBlockAttributeFix(*model, "Keep the index", Safety::Safe,
                                     "@@index([" + fields + "], map: \"" +
                                         change.fromIndex->name + "\")"));
  });
}

const RuleDefinition lostIndex = {
    {"lost-index", Category::Hygiene, Severity::Warning,
     "Finds indexes that would be dropped although a relation looks rows up by "
     "them."},
    Stage::Database,
    check};

} // namespace holdfast
