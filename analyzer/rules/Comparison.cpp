#include "rules/Comparison.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// What is left of a table's name without letter case, underscores and an
/// English plural: `User`, `users` and `_user` fold to the same.
static std::string foldedName(StringRef name) {
  std::string folded;
  for (char c : name.lower())
    if (c != '_')
      folded += c;
  StringRef stem = folded;
  if (stem.size() > 4 && stem.ends_with("ies"))
    return (stem.drop_back(3) + "y").str();
  for (StringRef plural : {"sses", "ches", "shes", "xes"})
    if (stem.ends_with(plural))
      return stem.drop_back(2).str();
  if (stem.size() > 2 && stem.ends_with("s") && !stem.ends_with("ss"))
    return stem.drop_back(1).str();
  return folded;
}

static std::vector<SimilarTable> findSimilar(ArrayRef<Change> changes) {
  StringMap<const Change *> created;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      created.try_emplace(change.toTable->schema + "." +
                              foldedName(change.toTable->name),
                          &change);
  std::vector<SimilarTable> similar;
  for (const Change &change : changes) {
    if (change.kind != Change::Kind::DropTable)
      continue;
    auto found = created.find(change.fromTable->schema + "." +
                              foldedName(change.fromTable->name));
    if (found == created.end())
      continue;
    similar.push_back({&change, found->second});
    created.erase(found); // one table each
  }
  return similar;
}

namespace {

/// What a schema with errors leaves open, so that half a line in an editor does
/// not read as a lost column.
class Uncertainty {
public:
  explicit Uncertainty(const Schema &schema) : schema(schema) {
    for (const DocumentPtr &document : schema.documents())
      for (const SyntaxError &error : document->syntaxErrors())
        blocksUnreadable |= error.where == SyntaxError::Where::TopLevel;
    for (const Model &model : schema.models())
      if (hasUnreadableLine(model))
        unreadableModels.push_back(&model);
  }

  bool covers(const Change &change) const {
    switch (change.kind) {
    case Change::Kind::DropTable:
    case Change::Kind::DropEnum:
      return blocksUnreadable;
    case Change::Kind::DropColumn:
      return coversColumn(*change.toTable, change.fromColumn->name);
    default:
      return false;
    }
  }

private:
  static bool hasUnreadableLine(const Model &model) {
    return any_of(model.document->syntaxErrors(),
                  [&](const SyntaxError &error) {
                    return model.block->range.contains(error.range.begin);
                  });
  }

  bool coversColumn(const Table &table, StringRef column) const {
    auto maps = [&](const Model &model) {
      return model.nameSpan() == table.origin.span;
    };
    if (any_of(unreadableModels, [&](const Model *m) { return maps(*m); }))
      return true;
    return any_of(schema.models(), [&](const Model &model) {
      return maps(model) && any_of(model.fields, [&](const Field &field) {
               return field.type.kind == FieldType::Kind::Unknown &&
                      field.columnName == column;
             });
    });
  }

  const Schema &schema;
  bool blocksUnreadable = false;
  std::vector<const Model *> unreadableModels;
};

} // namespace

static Comparison makeWithout(StringRef label, const Catalog &existing,
                              const Catalog &wanted,
                              const CompareOptions &options,
                              function_ref<bool(const Change &)> isLeftOut) {
  Comparison result;
  result.label = label.str();
  result.existing = &existing;
  result.wanted = &wanted;
  result.changes = compare(existing, wanted, options);
  erase_if(result.changes, isLeftOut);
  result.similarTables = findSimilar(result.changes);
  return result;
}

Comparison Comparison::make(StringRef label, const Catalog &existing,
                            const Catalog &wanted, const Schema &schema,
                            const CompareOptions &options) {
  Uncertainty uncertainty(schema);
  return makeWithout(
      label, existing, wanted, options,
      [&](const Change &change) { return uncertainty.covers(change); });
}

Comparison
Comparison::makeWithBase(StringRef label, const Catalog &base,
                         const Catalog &wanted, const Schema &schema,
                         const CompareOptions &options,
                         function_ref<bool(const Change &)> isJudged) {
  Uncertainty uncertainty(schema);
  Comparison result =
      makeWithout(label, base, wanted, options, [&](const Change &change) {
        return uncertainty.covers(change) || isJudged(change);
      });
  result.isBase = true;
  return result;
}

bool Comparison::isSimilar(const Change &change) const {
  return any_of(similarTables, [&](const SimilarTable &pair) {
    return pair.drop == &change || pair.create == &change;
  });
}

} // namespace holdfast
