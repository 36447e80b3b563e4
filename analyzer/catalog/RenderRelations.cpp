#include "catalog/LowerSchema.h"
#include "catalog/PrismaNames.h"
#include "catalog/RenderNames.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool coversExactly(ArrayRef<IndexPart> parts,
                          ArrayRef<std::string> columns) {
  return parts.size() == columns.size() &&
         all_of(parts, [&](const IndexPart &part) {
           return is_contained(columns, part.column);
         });
}

/// Whether at most one row can have the same values in `columns`.
static bool areUnique(const Table &table, ArrayRef<std::string> columns) {
  if (table.primaryKey && table.primaryKey->columns.size() == columns.size() &&
      all_of(columns, [&](const std::string &column) {
        return is_contained(table.primaryKey->columns, column);
      }))
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return index.unique && !index.predicate &&
           coversExactly(index.parts, columns);
  });
}

bool PrismaRenderer::Names::hasUniqueCriterion(const Table &table) {
  if (table.primaryKey)
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return index.unique && !index.predicate &&
           all_of(index.parts, [&](const IndexPart &part) {
             const Column *column = table.findColumn(part.column);
             return column && !column->nullable;
           });
  });
}

/// The fields of `model` that map `columns`, in their order; nothing when one
/// is not mapped or they are no unique criterion (Prisma refuses to reference
/// others).
static std::optional<std::vector<std::string>>
referencedFields(const Model &model, ArrayRef<std::string> columns) {
  std::vector<std::string> names;
  for (const std::string &column : columns) {
    auto found = find_if(model.fields, [&](const Field &field) {
      return field.isColumn() && field.columnName == column;
    });
    if (found == model.fields.end())
      return std::nullopt;
    names.push_back(found->name.str());
  }
  bool unique = any_of(model.indexes, [&](const IndexAttribute &index) {
    return (index.kind == IndexAttribute::Kind::Id ||
            index.kind == IndexAttribute::Kind::Unique) &&
           index.fields.size() == columns.size() &&
           all_of(index.fields, [&](const IndexedField &part) {
             return part.field && is_contained(columns, part.field->columnName);
           });
  });
  return unique ? std::optional(names) : std::nullopt;
}

namespace {
/// One foreign key on its way to a pair of relation fields.
struct RelationDraft {
  const Table &table;
  const ForeignKey &key;
  std::vector<std::string> references;
  std::string targetName;
  std::string relationName; ///< empty where one relation joins the two models
  bool optional;
};
} // namespace

/// The arguments of `@relation`, leaving out what is Prisma's default anyway.
static std::string relationAttribute(const RelationDraft &draft,
                                     ArrayRef<std::string> fields,
                                     const Connector &connector) {
  std::string text = "@relation(";
  if (!draft.relationName.empty())
    text += quoteString(draft.relationName) + ", ";
  text += "fields: [" + join(fields, ", ") + "], references: [" +
          join(draft.references, ", ") + "]";
  ReferentialAction usual =
      draft.optional ? ReferentialAction::SetNull
      : connector.foreignKeyActions & only(ReferentialAction::Restrict)
          ? ReferentialAction::Restrict
          : ReferentialAction::NoAction;
  if (draft.key.onDelete != usual)
    text += (", onDelete: " + prismaSpelling(draft.key.onDelete)).str();
  if (draft.key.onUpdate != ReferentialAction::Cascade)
    text += (", onUpdate: " + prismaSpelling(draft.key.onUpdate)).str();
  std::string usualName = constraintName(draft.table.name, draft.key.columns,
                                         "_fkey", connector.maxIdentifierBytes);
  if (connector.namedForeignKeys && !draft.key.name.empty() &&
      draft.key.name != usualName)
    text += ", map: " + quoteString(draft.key.name);
  return text + ")";
}

/// The other side's field, called `wanted` if that is free: a list, or a single
/// one when the columns are unique.
static RenderedField oppositeField(const RelationDraft &draft,
                                   StringRef modelName, std::string wanted,
                                   const StringSet<> &taken) {
  RenderedField field;
  if (!draft.relationName.empty())
    wanted += "_" + draft.relationName;
  field.name = freeName(wanted, taken);
  field.type = modelName.str() +
               (areUnique(draft.table, draft.key.columns) ? "?" : "[]");
  if (!draft.relationName.empty())
    field.attributes = "@relation(" + quoteString(draft.relationName) + ")";
  return field;
}

static unsigned keysTo(const Table &table, const ForeignKey &like) {
  return count_if(table.foreignKeys, [&](const ForeignKey &key) {
    return key.referencedTable == like.referencedTable &&
           key.referencedSchema == like.referencedSchema;
  });
}

static std::string introspectedRelationName(const ForeignKey &key,
                                            StringRef model, StringRef target) {
  return (model + "_" + join(key.columns, "_") + "To" + target).str();
}

static bool allRequired(const Table &table, ArrayRef<std::string> columns) {
  return all_of(columns, [&](const std::string &name) {
    const Column *column = table.findColumn(name);
    return column && !column->nullable;
  });
}

static bool allNullable(const Table &table, ArrayRef<std::string> columns) {
  return all_of(columns, [&](const std::string &name) {
    const Column *column = table.findColumn(name);
    return column && column->nullable;
  });
}

static std::vector<std::string>
fieldNames(const StringMap<std::string> &fieldOf,
           ArrayRef<std::string> columns) {
  std::vector<std::string> names;
  for (const std::string &column : columns)
    names.push_back(fieldOf.lookup(column));
  return names;
}

/// The field on the side of the foreign key.
static RenderedField relationField(const RelationDraft &draft,
                                   const StringMap<std::string> &fieldOf,
                                   const StringSet<> &taken,
                                   const Connector &connector) {
  RenderedField field;
  std::string wanted = draft.targetName;
  if (!draft.relationName.empty())
    wanted += "_" + draft.relationName;
  field.name = freeName(wanted, taken);
  field.type =
      draft.targetName +
      (draft.optional || !allRequired(draft.table, draft.key.columns) ? "?"
                                                                      : "");
  field.attributes = relationAttribute(
      draft, fieldNames(fieldOf, draft.key.columns), connector);
  return field;
}

StringSet<> takenNames(const Model &target, ArrayRef<OppositeField> opposites) {
  StringSet<> taken;
  for (const Field &field : target.fields)
    taken.insert(field.name);
  for (const OppositeField &other : opposites)
    if (other.model == &target)
      taken.insert(other.field.name);
  return taken;
}

/// Whether an earlier key of the table says the same.
static bool isRepeated(const Table &table, const ForeignKey &key) {
  for (const ForeignKey &other : table.foreignKeys) {
    if (&other == &key)
      return false;
    if (other.columns == key.columns &&
        other.referencedTable == key.referencedTable &&
        other.referencedSchema == key.referencedSchema)
      return true;
  }
  return false;
}

/// Whether another key joins the two tables too, in whichever direction, or a
/// table of a many-to-many relation does.
bool PrismaRenderer::areJoinedTwice(const Table &table,
                                    const ForeignKey &key) const {
  if (keysTo(table, key) > 1)
    return true;
  const Table *target =
      existing.findTable(key.referencedSchema, key.referencedTable);
  auto joinsBoth = [&](const Table *join) {
    return hasShapeOfJoinTable(*join) &&
           any_of(join->foreignKeys, [&](const ForeignKey &side) {
             return side.referencedSchema == key.referencedSchema &&
                    side.referencedTable == key.referencedTable;
           });
  };
  if (any_of(existing.findReferrers(table.schema, table.name), joinsBoth))
    return true;
  return target && any_of(target->foreignKeys, [&](const ForeignKey &back) {
           return back.referencedTable == table.name &&
                  back.referencedSchema == table.schema;
         });
}

PrismaRenderer::Names
PrismaRenderer::namesOf(const Model &model,
                        ArrayRef<OppositeField> opposites) const {
  Names names;
  names.model = model.name.str();
  names.taken = takenNames(model, opposites);
  for (const Field &field : model.fields)
    if (field.isColumn())
      names.fieldOf[field.columnName] = field.name.str();
  return names;
}

std::vector<OppositeField>
PrismaRenderer::relation(const Table &table, const ForeignKey &key) const {
  const Model *model = modelOf(table.schema, table.name);
  if (!model)
    return {};
  RenderedModel both;
  Names names = namesOf(*model, {});
  addRelations(table, names, both, /*withOwn=*/true, &key);
  for (RenderedField &field : names.fields)
    both.opposites.push_back({model, std::move(field)});
  return std::move(both.opposites);
}

std::vector<OppositeField> PrismaRenderer::allRelations() const {
  RenderedModel all;
  for (const Table &table : existing.tables) {
    const Model *model = modelOf(table.schema, table.name);
    if (!model)
      continue;
    Names names = namesOf(*model, all.opposites);
    // Those to itself a model has from the start.
    addRelations(table, names, all, /*withOwn=*/false);
    for (RenderedField &field : names.fields)
      all.opposites.push_back({model, std::move(field)});
  }
  return std::move(all.opposites);
}

/// Whether a field of the key's columns may be null by now.
static bool isAnyOptional(const Model *model, const ForeignKey &key) {
  return model && any_of(model->fields, [&](const Field &field) {
           return field.isColumn() && field.arity == Arity::Optional &&
                  is_contained(key.columns, field.columnName);
         });
}

void PrismaRenderer::addRelations(const Table &table, Names &names,
                                  RenderedModel &result, bool withOwn,
                                  const ForeignKey *only) const {
  const Connector &connector = connectorOf(provider);
  auto addField = [&](RenderedField field) {
    names.taken.insert(field.name);
    names.fields.push_back(std::move(field));
  };
  for (const ForeignKey &key : table.foreignKeys) {
    if (isRepeated(table, key) || (only && only != &key))
      continue;
    bool self = key.referencedTable == table.name &&
                key.referencedSchema == table.schema;
    if (self && !withOwn)
      continue;
    const Model *target =
        self ? nullptr : modelOf(key.referencedSchema, key.referencedTable);
    RelationDraft draft{table, key, {}, names.model, "", true};
    if (target) {
      auto references = referencedFields(*target, key.referencedColumns);
      if (!references)
        continue;
      draft.references = std::move(*references);
      draft.targetName = target->name.str();
    } else if (self && areUnique(table, key.referencedColumns)) {
      draft.references = fieldNames(names.fieldOf, key.referencedColumns);
    } else {
      continue; // the other table has no model either
    }
    if (self || areJoinedTwice(table, key))
      draft.relationName =
          introspectedRelationName(key, names.model, draft.targetName);
    draft.optional = allNullable(table, key.columns) ||
                     isAnyOptional(modelOf(table.schema, table.name), key);
    addField(relationField(draft, names.fieldOf, names.taken, connector));
    if (self)
      addField(oppositeField(draft, names.model, "other_" + names.model,
                             names.taken));
    else
      result.opposites.push_back(
          {target, oppositeField(draft, names.model, names.model,
                                 takenNames(*target, result.opposites))});
  }
}

} // namespace holdfast
