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
                          const Model &model, const Column &column) {
  Sequence sequence{table.schema,
                    lowering.name(table.name, {column.name}, "_seq"),
                    table.name, column.name, column.origin};
  auto field = find_if(model.fields, [&](const Field &candidate) {
    return candidate.columnName == column.name;
  });
  if (field != model.fields.end() && field->defaultValue)
    sequence.options = optionsOf(*field->defaultValue);
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
    for (const Column &column : table.columns)
      if (countsByItself(column))
        lowerSequence(lowering, table, model, column);
  }
}

} // namespace holdfast
