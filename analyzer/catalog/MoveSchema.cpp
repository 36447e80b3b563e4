#include "catalog/MoveSchema.h"

using namespace llvm;

namespace holdfast {

namespace {

struct Move {
  StringRef from, to;

  void name(std::string &schema) const {
    if (schema == from)
      schema = to.str();
  }
  void table(Table &table) const;
};

} // namespace

void Move::table(Table &table) const {
  name(table.schema);
  for (Column &column : table.columns)
    name(column.type.schema);
  for (ForeignKey &key : table.foreignKeys)
    name(key.referencedSchema);
  for (ParentTable &parent : table.parents)
    name(parent.schema);
}

void moveSchema(Catalog &catalog, StringRef from, StringRef to) {
  Move move{from, to};
  for (std::string &name : catalog.schemas)
    move.name(name);
  for (Table &table : catalog.tables)
    move.table(table);
  for (View &view : catalog.views)
    move.name(view.schema);
  for (EnumType &type : catalog.enums)
    move.name(type.schema);
  for (Domain &domain : catalog.domains) {
    move.name(domain.schema);
    move.name(domain.type.schema);
  }
  for (Sequence &sequence : catalog.sequences)
    move.name(sequence.schema);
}

} // namespace holdfast
