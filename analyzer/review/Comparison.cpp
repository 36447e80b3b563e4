#include "review/Comparison.h"

#include "review/UnknownChanges.h"

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
  std::vector<MovedTable> moved;
  for (const Change &drop : changes) {
    if (drop.kind != Change::Kind::DropTable)
      continue;
    auto isMoved = [&](const Change &create) {
      return create.kind == Change::Kind::CreateTable &&
             create.toTable->name == drop.fromTable->name;
    };
    if (count_if(changes, isMoved) == 1)
      moved.push_back({&drop, find_if(changes, isMoved)});
  }
  return moved;
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
  template <typename Object>
  static bool hasUnreadableLine(const Object &object) {
    return any_of(object.document->syntaxErrors(),
                  [&](const SyntaxError &error) {
                    return object.block->range.contains(error.range.begin);
                  });
  }

  bool coversEnum(const EnumType &type) const {
    return any_of(schema.enums(), [&](const Enum &enumeration) {
      return enumeration.nameSpan() == type.origin.span &&
             hasUnreadableLine(enumeration);
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
  result.movedTables = findMoved(result.changes);
  result.renames = findRenames(result.changes, [&](const Change &change) {
    return result.isRenaming(change);
  });
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

bool Comparison::isSimilar(const Change &change) const {
  return any_of(similarTables, [&](const SimilarTable &pair) {
    return pair.drop == &change || pair.create == &change;
  });
}

/// Whether the change is of an index of the table that has the column, or of a
/// foreign key that has it on either side.
static bool touches(const Change &change, const Table &table,
                    StringRef column) {
  for (const ForeignKey *key : {change.fromForeignKey, change.toForeignKey})
    if (key && key->referencedTable == table.name &&
        key->referencedSchema == table.schema &&
        is_contained(key->referencedColumns, column))
      return true;
  if (change.fromTable != &table && change.toTable != &table)
    return false;
  for (const Index *index : {change.fromIndex, change.toIndex})
    if (index && any_of(index->parts, [&](const IndexPart &part) {
          return part.column == column;
        }))
      return true;
  for (const ForeignKey *key : {change.fromForeignKey, change.toForeignKey})
    if (key && is_contained(key->columns, column))
      return true;
  return false;
}

/// Whether the change is of a foreign key to the table.
static bool refersTo(const Change &change, const Table &table) {
  for (const ForeignKey *key : {change.fromForeignKey, change.toForeignKey})
    if (key && key->referencedTable == table.name &&
        key->referencedSchema == table.schema)
      return true;
  return false;
}

static bool isOf(const EnumType &type, const ColumnType &column) {
  return column.name == type.name && column.schema == type.schema;
}

/// Whether the primary key differs by the names of renamed columns only.
static bool keepsPrimaryKey(const Change &change, ArrayRef<Rename> renames) {
  using Kind = Change::Kind;
  if (!is_contained(
          {Kind::AddPrimaryKey, Kind::ChangePrimaryKey, Kind::DropPrimaryKey},
          change.kind) ||
      !change.fromTable || !change.toTable)
    return false;
  const auto &before = change.fromTable->primaryKey;
  const auto &after = change.toTable->primaryKey;
  if (!before || !after || before->columns == after->columns ||
      before->columns.size() != after->columns.size())
    return false;
  return all_of(zip(before->columns, after->columns), [&](auto pair) {
    auto &[from, to] = pair;
    return from == to || any_of(renames, [&](const Rename &rename) {
             return rename.drop->kind == Kind::DropColumn &&
                    rename.drop->fromTable == change.fromTable &&
                    rename.drop->fromColumn->name == from &&
                    rename.add->toColumn->name == to;
           });
  });
}

bool Comparison::isRenaming(const Change &change) const {
  if (keepsPrimaryKey(change, renames))
    return true;
  auto stands = [&](const Change *drop, const Change *add) {
    if (drop == &change || add == &change)
      return true;
    if (drop->kind == Change::Kind::DropColumn)
      return touches(change, *drop->fromTable, drop->fromColumn->name) ||
             touches(change, *add->toTable, add->toColumn->name);
    if (drop->kind == Change::Kind::DropEnum)
      return change.fromColumn && change.toColumn &&
             isOf(*drop->fromEnum, change.fromColumn->type) &&
             isOf(*add->toEnum, change.toColumn->type);
    return drop->kind == Change::Kind::DropTable &&
           (refersTo(change, *drop->fromTable) ||
            refersTo(change, *add->toTable));
  };
  return any_of(renames,
                [&](const Rename &r) { return stands(r.drop, r.add); }) ||
         any_of(
             movedTables,
             [&](const MovedTable &m) { return stands(m.drop, m.create); }) ||
         any_of(similarTables, [&](const SimilarTable &pair) {
           return stands(pair.drop, pair.create);
         });
}

} // namespace holdfast
