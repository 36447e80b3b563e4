#include "guard/UsualSchema.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

namespace {

/// Gives what lies in one schema another one.
struct Move {
  StringRef from;
  const std::string &to;

  void name(std::string &schema) const {
    if (schema == from)
      schema = to;
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

Catalog inUsualSchema(const ProjectFacts &project, Catalog catalog) {
  StringRef usual = defaultSchema(catalog.provider);
  if (project.usualSchema.empty() || project.usualSchema == usual ||
      !project.schemas.empty() || usual.empty())
    return catalog;
  Move move{usual, project.usualSchema};
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
  catalog.indexNames();
  return catalog;
}

} // namespace holdfast::guard
