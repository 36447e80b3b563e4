// Tables of implicit many-to-many relations as lists on both sides.
#include "catalog/PrismaNames.h"
#include "catalog/RenderNames.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static const ForeignKey *keyOver(const Table &table, StringRef column) {
  auto found = find_if(table.foreignKeys, [&](const ForeignKey &key) {
    return key.columns.size() == 1 && key.columns[0] == column;
  });
  return found == table.foreignKeys.end() ? nullptr : &*found;
}

bool hasShapeOfJoinTable(const Table &table) {
  auto isOver = [](const Index &index, ArrayRef<StringLiteral> columns) {
    return index.parts.size() == columns.size() && !index.predicate &&
           all_of(zip_equal(index.parts, columns), [](auto pair) {
             return std::get<0>(pair).column == std::get<1>(pair);
           });
  };
  bool areUnique = table.primaryKey
                       ? ArrayRef(table.primaryKey->columns) ==
                             ArrayRef<std::string>({"A", "B"})
                       : any_of(table.indexes, [&](const Index &index) {
                           return index.unique && isOver(index, {"A", "B"});
                         });
  return StringRef(table.name).starts_with("_") && table.columns.size() == 2 &&
         table.columns[0].name == "A" && table.columns[1].name == "B" &&
         table.foreignKeys.size() == 2 && keyOver(table, "A") &&
         keyOver(table, "B") && areUnique &&
         any_of(table.indexes, [&](const Index &index) {
           return !index.unique && isOver(index, {"B"});
         });
}

/// The model at one end, if the key refers to what Prisma would have it refer
/// to: the only field of its id.
static const Model *endOf(const ForeignKey &key, const Model *model) {
  const IndexAttribute *id = model ? model->primaryKey() : nullptr;
  bool fits = id && id->fields.size() == 1 && id->fields[0].field &&
              key.referencedColumns.size() == 1 &&
              key.referencedColumns[0] == id->fields[0].field->columnName;
  return fits ? model : nullptr;
}

static bool areRelated(const Model &model, const Model &other,
                       ArrayRef<OppositeField> others) {
  return any_of(model.fields,
                [&](const Field &field) {
                  return field.isRelation() && field.type.model == &other;
                }) ||
         any_of(others, [&](const OppositeField &field) {
           return field.model == &model &&
                  StringRef(field.field.type).rtrim("?[]") == other.name;
         });
}

std::vector<OppositeField>
PrismaRenderer::joinRelation(const Table &table,
                             ArrayRef<OppositeField> others) const {
  if (!hasShapeOfJoinTable(table))
    return {};
  const ForeignKey &toA = *keyOver(table, "A"), &toB = *keyOver(table, "B");
  const Model *a =
      endOf(toA, modelOf(toA.referencedSchema, toA.referencedTable));
  const Model *b =
      endOf(toB, modelOf(toB.referencedSchema, toB.referencedTable));
  // A belongs to the model that comes first by its name.
  if (!a || !b || b->name < a->name)
    return {};
  std::string relation = StringRef(table.name).drop_front().str();
  bool isSelf = a == b;
  bool isUsual = relation == (a->name + "To" + b->name).str();
  bool isNamed = isSelf || !isUsual || areRelated(*a, *b, others);
  auto side = [&](const Model &model, const Model &other, StringRef suffix,
                  ArrayRef<OppositeField> taken) {
    StringSet<> names = takenNames(model, taken);
    std::string wanted = other.name.str();
    if (isSelf)
      wanted += suffix;
    else if (names.contains(wanted))
      wanted += "_" + relation;
    RenderedField field{freeName(wanted, names), other.name.str() + "[]", ""};
    if (isNamed)
      field.attributes = "@relation(" + quoteString(relation) + ")";
    return OppositeField{&model, std::move(field)};
  };
  std::vector<OppositeField> sides = others.vec();
  sides.push_back(side(*a, *b, "_A", sides));
  sides.push_back(side(*b, *a, "_B", sides));
  return {sides.end() - 2, sides.end()};
}

} // namespace holdfast
