#include "review/Comparison.h"

#include "review/UnknownChanges.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
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

static std::vector<MovedTable> findMoved(ArrayRef<Change> changes) {
  // Null where several have the name.
  DenseMap<StringRef, const Change *> created;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      if (auto [entry, isFirst] =
              created.try_emplace(change.toTable->name, &change);
          !isFirst)
        entry->second = nullptr;
  std::vector<MovedTable> moved;
  for (const Change &drop : changes)
    if (drop.kind == Change::Kind::DropTable)
      if (const Change *create = created.lookup(drop.fromTable->name))
        moved.push_back({&drop, create});
  return moved;
}

namespace {

/// What a schema with errors leaves open, so that half a line in an editor does
/// not read as a lost column.
class Uncertainty {
public:
  explicit Uncertainty(const Schema &schema) {
    for (const DocumentPtr &document : schema.documents())
      for (const SyntaxError &error : document->syntaxErrors())
        blocksUnreadable |= error.where == SyntaxError::Where::TopLevel;
    for (const Model &model : schema.models()) {
      models[placeOf(model.nameSpan())] = &model;
      if (hasUnreadableLine(model))
        unreadable.insert(&model);
    }
    for (const Enum &enumeration : schema.enums())
      if (hasUnreadableLine(enumeration))
        unreadableEnums.insert(placeOf(enumeration.nameSpan()));
  }

  bool covers(const Change &change) const {
    switch (change.kind) {
    case Change::Kind::DropTable:
    case Change::Kind::DropEnum:
      return blocksUnreadable;
    case Change::Kind::DropColumn:
      return coversColumn(*change.toTable, change.fromColumn->name);
    case Change::Kind::DropIndex:
    case Change::Kind::DropPrimaryKey:
    case Change::Kind::ChangePrimaryKey:
    case Change::Kind::DropForeignKey:
      return change.toTable && coversColumn(*change.toTable, "");
    case Change::Kind::AlterEnum:
      return coversEnum(*change.toEnum);
    default:
      return false;
    }
  }

private:
  using Place = std::pair<const SourceFile *, uint32_t>;
  static Place placeOf(const Span &span) {
    return {span.file, span.range.begin};
  }

  template <typename Object>
  static bool hasUnreadableLine(const Object &object) {
    return any_of(object.document->syntaxErrors(),
                  [&](const SyntaxError &error) {
                    return object.block->range.contains(error.range.begin);
                  });
  }

  bool coversEnum(const EnumType &type) const {
    return unreadableEnums.contains(placeOf(type.origin.span));
  }

  bool coversColumn(const Table &table, StringRef column) const {
    const Model *model = models.lookup(placeOf(table.origin.span));
    return model && (unreadable.contains(model) ||
                     any_of(model->fields, [&](const Field &field) {
                       return field.type.kind == FieldType::Kind::Unknown &&
                              field.columnName == column;
                     }));
  }

  bool blocksUnreadable = false;
  DenseMap<Place, const Model *> models; ///< by the place of their names
  DenseSet<const Model *> unreadable;
  DenseSet<Place> unreadableEnums;
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
  result.movedTables = findMoved(result.changes);
  for (const MovedTable &moved : result.movedTables)
    result.explained.add(*moved.drop, *moved.create);
  for (const SimilarTable &similar : result.similarTables)
    result.explained.add(*similar.drop, *similar.create);
  result.renames = findRenames(result.changes, [&](const Change &change) {
    return result.isRenaming(change);
  });
  for (const Rename &rename : result.renames)
    result.explained.add(*rename.drop, *rename.add);
  result.valueRenames = findValueRenames(result.changes);
  return result;
}

Comparison Comparison::make(StringRef label, const Catalog &existing,
                            const Catalog &wanted, const Schema &schema,
                            const CompareOptions &options) {
  Uncertainty uncertainty(schema);
  return makeWithout(label, existing, wanted, options,
                     [&](const Change &change) {
                       return uncertainty.covers(change) ||
                              restsOnUnknown(change, existing.unknown);
                     });
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

bool Comparison::isRenaming(const Change &change) const {
  return explained.contains(change);
}

} // namespace holdfast
