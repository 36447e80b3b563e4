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

bool NamesNow::standsFor(uint32_t id, uint32_t root) const {
  auto holder = holders.find(root);
  return holder == holders.end() ? id == root : holder->second == id;
}

void NamesNow::standFor(uint32_t id, uint32_t root,
                        ArrayRef<std::pair<std::string, std::string>> filled) {
  bool isFirst = !standsFor(id, root);
  if (isFirst) {
    auto holder = holders.find(root);
    left.insert(holder == holders.end() ? root : holder->second);
    left.erase(id);
    holders[root] = id;
    if (id != root)
      roots[id] = root;
    for (const Column &column : existing.tables[root].columns)
      columns[root][StringRef(column.name).lower()] = "";
  }
  for (const auto &[name, now] : filled)
    if (!now.empty() || isFirst)
      columns[root][StringRef(name).lower()] = now;
}

void NamesNow::standFor(uint32_t id, StringRef name, StringRef now) {
  columns[rootOf(id)][name.lower()] = now.str();
}

std::vector<const Column *> NamesNow::columnsOf(uint32_t id) const {
  std::vector<const Column *> result;
  const Table *now = table(id);
  if (!now)
    return result;
  auto known = columns.find(rootOf(id));
  for (const Column &one : now->columns) {
    bool isThere = column(id, one.name) == &one;
    if (known != columns.end())
      for (const auto &[name, other] : known->second)
        isThere |= other == one.name;
    if (isThere)
      result.push_back(&one);
  }
  return result;
}

/// The columns of the table that takes another one's place: those of the same
/// name, and nothing else.
void NamesNow::takeOver(const sql::Step &step) {
  uint32_t root = rootOf(step.tableId);
  if (step.afterId == step.tableId || step.afterId == sql::unknownTable ||
      standsFor(step.afterId, root))
    return;
  if (step.after)
    for (const Column &column : step.after->columns)
      if (!step.before || !find(*step.before, column.name))
        columns[root].try_emplace(StringRef(column.name).lower());
  roots[step.afterId] = root;
  holders[root] = step.afterId;
}

void NamesNow::pass(const sql::Step &step) {
  if (step.kind == Kind::RedefineTable)
    return takeOver(step);
  if (!table(step.tableId) || step.name.empty() || isLeft(step.tableId))
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
