#include "guard/NamesNow.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = sql::Step::Kind;

uint32_t NamesNow::rootOf(uint32_t id) const {
  for (auto place = roots.find(id); place != roots.end();
       place = roots.find(id))
    id = place->second;
  return id;
}

const Table *NamesNow::table(uint32_t id) const {
  uint32_t root = rootOf(id);
  return root < existing.tables.size() ? &existing.tables[root] : nullptr;
}

bool NamesNow::isMade(uint32_t id) const {
  return id != sql::unknownTable && !table(id);
}

static const Column *find(const Table &table, StringRef name) {
  for (const Column &column : table.columns)
    if (StringRef(column.name).equals_insensitive(name))
      return &column;
  return nullptr;
}

const Column *NamesNow::column(uint32_t id, StringRef name) const {
  const Table *now = table(id);
  if (!now)
    return nullptr;
  if (auto known = columns.find(rootOf(id)); known != columns.end())
    if (auto other = known->second.find(name.lower());
        other != known->second.end())
      return other->second.empty() ? nullptr : find(*now, other->second);
  return find(*now, name);
}

/// The columns of the table that takes another one's place: those of the same
/// name, and nothing else.
void NamesNow::takeOver(const sql::Step &step) {
  uint32_t root = rootOf(step.tableId);
  if (step.afterId == step.tableId || step.afterId == sql::unknownTable)
    return;
  if (step.after)
    for (const Column &column : step.after->columns)
      if (!step.before || !find(*step.before, column.name))
        columns[root].try_emplace(StringRef(column.name).lower());
  roots[step.afterId] = root;
}

void NamesNow::pass(const sql::Step &step) {
  if (step.kind == Kind::RedefineTable)
    return takeOver(step);
  if (!table(step.tableId) || step.name.empty())
    return;
  bool renames = step.kind == Kind::RenameColumn ||
                 (step.kind == Kind::AlterColumn && !step.newName.empty() &&
                  step.newName != step.name);
  StringMap<std::string> &names = columns[rootOf(step.tableId)];
  if (renames) {
    const Column *now = column(step.tableId, step.name);
    names[StringRef(step.name).lower()] = "";
    names[StringRef(step.newName).lower()] = now ? now->name : "";
  } else if (step.kind == Kind::DropColumn || step.kind == Kind::AddColumn) {
    // What is added has no values, and what was dropped is gone.
    if (!(step.kind == Kind::AddColumn && step.options.ifExists &&
          column(step.tableId, step.name)))
      names[StringRef(step.name).lower()] = "";
  }
}

} // namespace holdfast::guard
