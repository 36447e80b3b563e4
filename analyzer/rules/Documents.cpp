#include "rules/Documents.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool isInChangedParent(const Column &column, const Table &table,
                       const Table &other) {
  StringRef name = column.name;
  for (size_t dot = name.find('.'); dot != StringRef::npos;
       dot = name.find('.', dot + 1)) {
    const Column *parent = table.findColumn(name.take_front(dot));
    const Column *same = other.findColumn(name.take_front(dot));
    if (!parent || !same || parent->type != same->type)
      return true;
  }
  return false;
}

std::string fieldPath(const Table &table, const Column &column) {
  return "`" + table.name + "." + column.name + "`";
}

bool isReportedAt(const Reporter &reporter, const Rule &rule, Span place) {
  return any_of(reporter.found(), [&](const Diagnostic &found) {
    return found.rule == &rule && found.span == place;
  });
}

std::vector<std::string> fieldsOf(const Index &index) {
  std::vector<std::string> fields;
  for (const IndexPart &part : index.parts)
    fields.push_back(part.column);
  return fields;
}

} // namespace holdfast
