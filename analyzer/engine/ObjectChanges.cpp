#include "engine/ObjectChanges.h"

#include "engine/Analysis.h"
#include "engine/Base.h"

using namespace llvm;

namespace holdfast {

static std::string nameOfObject(StringRef project, StringRef schema,
                                StringRef table, StringRef column,
                                StringRef enumName) {
  std::string name;
  for (StringRef part : {project, schema, table, column, enumName})
    name += (part + Twine('\0')).str();
  return name;
}

/// Adds the objects of `to` that `from` lacks; all of them where it is null.
static void addMissing(StringRef project, const Catalog *from,
                       const Catalog &to, std::set<std::string> &names) {
  for (const Table &table : to.tables) {
    const Table *before =
        from ? from->findTable(table.schema, table.name) : nullptr;
    if (!before)
      names.insert(nameOfObject(project, table.schema, table.name, "", ""));
    for (const Column &column : table.columns)
      if (!before || !before->findColumn(column.name))
        names.insert(
            nameOfObject(project, table.schema, table.name, column.name, ""));
  }
  for (const EnumType &type : to.enums)
    if (!from || !from->findEnum(type.schema, type.name))
      names.insert(nameOfObject(project, type.schema, "", "", type.name));
}

static const Catalog *historyOf(ArrayRef<std::shared_ptr<const Evidence>> all) {
  return all.empty() ? nullptr : &all.front()->catalog;
}

void addObjects(const Analysis &analysis, StringRef project,
                ObjectChanges &objects) {
  const Base *base = analysis.known.base.get();
  if (!base)
    return;
  const Catalog *before = base->catalog.get();
  const Catalog *after = analysis.review.wanted.get();
  if (after && after != before)
    addMissing(project, before, *after, objects.appeared);
  if (before && after && after != before)
    addMissing(project, after, *before, objects.vanished);
  const Catalog *ranBefore =
      base->analysis ? historyOf(base->analysis->known.evidence) : nullptr;
  const Catalog *ran = historyOf(analysis.review.existing);
  if (ran && ranBefore && ran != ranBefore) {
    addMissing(project, ranBefore, *ran, objects.appeared);
    addMissing(project, ran, *ranBefore, objects.dropped);
  }
}

std::string shownName(const Subject &subject) {
  if (!subject.enumName.empty())
    return subject.enumName;
  return subject.table + (subject.column.empty() ? "" : "." + subject.column);
}

std::string findLost(const ObjectChanges &objects, StringRef project,
                     const Subject &subject) {
  if (subject.empty())
    return "";
  std::string exact = nameOfObject(project, subject.schema, subject.table,
                                   subject.column, subject.enumName);
  if (objects.vanished.count(exact) || objects.dropped.count(exact))
    return exact;
  if (!subject.schema.empty())
    return "";
  std::string begin = (project + Twine('\0')).str();
  StringRef rest = exact;
  rest = rest.drop_front(begin.size() + 1);
  for (const auto *names : {&objects.vanished, &objects.dropped})
    for (StringRef name : *names)
      if (name.starts_with(begin) &&
          name.drop_front(begin.size()).split('\0').second == rest)
        return name.str();
  return "";
}

} // namespace holdfast
