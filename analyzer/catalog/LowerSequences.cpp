#include "catalog/Lowering.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// The arguments of CockroachDB's `sequence(start: 2, increment: 5)`.
static SequenceOptions optionsOf(const Expression &call) {
  SequenceOptions options;
  for (const Argument &argument : call.items) {
    if (!argument.value)
      continue;
    StringRef name = argument.name.text, text = argument.value->text;
    if (name == "virtual")
      options.isVirtual = text == "true";
    int64_t *option = StringSwitch<int64_t *>(name)
                          .Case("increment", &options.increment)
                          .Case("cache", &options.cache)
                          .Case("start", &options.start)
                          .Case("minValue", &options.minValue)
                          .Case("maxValue", &options.maxValue)
                          .Default(nullptr);
    int64_t value;
    if (option && !text.getAsInteger(10, value))
      *option = value;
  }
  return options;
}

static bool countsByItself(const Column &column) {
  return column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence &&
         column.defaultValue->text != rowIdDefault;
}

static void lowerSequence(const Lowering &lowering, const Table &table,
                          const Field &field) {
  auto column = find_if(table.columns, [&](const Column &candidate) {
    return candidate.name == field.columnName;
  });
  if (column == table.columns.end() || !countsByItself(*column))
    return;
  Sequence sequence{table.schema,
                    lowering.name(table.name, {column->name}, "_seq"),
                    table.name, column->name, column->origin};
  if (field.defaultValue)
    sequence.options = optionsOf(*field.defaultValue);
  lowering.catalog.sequences.push_back(std::move(sequence));
}

void lowerSequences(const Lowering &lowering) {
  if (!lowering.connector.numbersBySequence)
    return;
  // Tables stand in the order of their models.
  size_t place = 0;
  for (const Model &model : lowering.schema.models()) {
    if (!model.isTable())
      continue;
    const Table &table = lowering.catalog.tables[place++];
    for (const Field &field : model.fields)
      lowerSequence(lowering, table, field);
  }
}

} // namespace holdfast
