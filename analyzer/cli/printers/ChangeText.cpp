#include "cli/printers/ChangePrinter.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/Wrap.h"
#include "diff/PushCheck.h"
#include "schema/Connector.h"
#include "source/Counted.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>

using namespace llvm;

namespace holdfast::cli {

using Kind = Change::Kind;

static std::string typeText(const Column &column, Provider provider) {
  std::string text = spelling(column.type, provider);
  if (!column.nullable && !column.type.arrayDimensions)
    text += ", required";
  if (column.defaultValue && !column.defaultValue->text.empty())
    text += ", default " + column.defaultValue->text;
  return text;
}

static std::string alterationText(const Change &change, Provider provider) {
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  std::vector<std::string> parts;
  if (change.difference.type)
    parts.push_back(spelling(from.type, provider) + " becomes " +
                    spelling(to.type, provider));
  if (change.difference.arity && !change.difference.type)
    parts.push_back(to.nullable ? "becomes optional" : "becomes required");
  if (change.difference.defaultValue)
    parts.push_back(to.defaultValue ? "default changed" : "default removed");
  if (change.difference.autoincrement)
    parts.push_back(from.defaultValue ? "no longer auto-increments"
                                      : "auto-increments");
  return join(parts, ", ");
}

static std::string indexText(const Index &index) {
  std::vector<std::string> parts;
  for (const IndexPart &part : index.parts)
    parts.push_back(part.column.empty() ? part.expression : part.column);
  return std::string(index.unique ? "unique index " : "index ") + index.name +
         " (" + join(parts, ", ") + ")";
}

static std::string keyText(const ForeignKey &key) {
  return "foreign key (" + join(key.columns, ", ") + ") to " +
         key.referencedTable + " (" + join(key.referencedColumns, ", ") + ")";
}

/// `+ column name text`; the sign says whether something comes, goes or
/// changes.
static std::string describe(const Change &change, Provider provider) {
  switch (change.kind) {
  case Kind::CreateSchema:
    return "+ schema " + change.name.str();
  case Kind::CreateExtension:
    return "+ extension " + change.name.str();
  case Kind::AlterSequence:
    return "~ sequence of " + change.fromColumn->name;
  case Kind::CreateEnum:
    return "+ enum " + change.toEnum->name;
  case Kind::DropEnum:
    return "- enum " + change.fromEnum->name;
  case Kind::AlterEnum: {
    std::string text = "~ enum " + change.fromEnum->name;
    for (const std::string &value : addedValues(change))
      text += " +" + value;
    for (const std::string &value : removedValues(change))
      text += " -" + value;
    return text;
  }
  case Kind::CreateTable:
    return connectorOf(provider).storesDocuments ? "+ collection" : "+ table";
  case Kind::DropTable:
    return "- table";
  case Kind::RedefineTable:
    return "~ table rebuilt, rows copied";
  case Kind::AddColumn:
    return "+ column " + change.toColumn->name + " " +
           typeText(*change.toColumn, provider);
  case Kind::DropColumn:
    return "- column " + change.fromColumn->name;
  case Kind::AlterColumn:
    return "~ column " + change.fromColumn->name + ": " +
           alterationText(change, provider);
  case Kind::RecreateColumn:
    return "~ column " + change.fromColumn->name +
           " dropped and created again: " + alterationText(change, provider);
  case Kind::AddPrimaryKey:
    return "+ primary key (" + join(change.toTable->primaryKey->columns, ", ") +
           ")";
  case Kind::DropPrimaryKey:
    return "- primary key";
  case Kind::ChangePrimaryKey:
    return "~ primary key (" + join(change.toTable->primaryKey->columns, ", ") +
           ")";
  case Kind::RenamePrimaryKey:
    return "~ primary key renamed to " + change.toTable->primaryKey->name;
  case Kind::CreateIndex:
    return "+ " + indexText(*change.toIndex);
  case Kind::DropIndex:
    return "- " + indexText(*change.fromIndex);
  case Kind::RenameIndex:
    return "~ " + indexText(*change.fromIndex) + " renamed to " +
           change.toIndex->name;
  case Kind::AddForeignKey:
    return "+ " + keyText(*change.toForeignKey);
  case Kind::DropForeignKey:
    return "- " + keyText(*change.fromForeignKey);
  case Kind::RenameForeignKey:
    return "~ " + keyText(*change.fromForeignKey) + " renamed to " +
           change.toForeignKey->name;
  }
  llvm_unreachable("covered switch");
}

/// What a change means for rows, the worst first.
enum class Stake { Loses, MayLose, MayFail, None };

static Stake stakeOf(const PushCheck &check) {
  if (check.risk == Risk::DataLoss)
    return check.destructive ? Stake::Loses : Stake::MayLose;
  return check.risk == Risk::MayFail ? Stake::MayFail : Stake::None;
}

static StringRef consequence(Stake stake, Provider provider) {
  switch (stake) {
  case Stake::Loses:
    return "loses data";
  case Stake::MayLose:
    return "may lose data";
  case Stake::MayFail:
    return connectorOf(provider).storesDocuments
               ? "may fail, depending on the documents"
               : "may fail, depending on the rows";
  case Stake::None:
    return "";
  }
  llvm_unreachable("covered switch");
}

namespace {

/// A change that is shown, with what it means.
struct Entry {
  const Change *change;
  PushCheck check;
  Stake stake;
};

/// The changes of what bears one name.
struct Group {
  std::string name; ///< empty for what belongs to no table
  std::vector<Entry> entries;

  Stake worst() const {
    Stake worst = Stake::None;
    for (const Entry &entry : entries)
      worst = std::min(worst, entry.stake);
    return worst;
  }
};

} // namespace

static std::string groupName(const Change &change) {
  const Table *table = change.table();
  if (!table)
    return "";
  if (table->schema.empty() || table->schema == "public")
    return table->name;
  return table->schema + "." + table->name;
}

/// The changes by what they are about: what loses most first, else in order of
/// first appearance.
static std::vector<Group> groupsOf(const Difference &difference,
                                   Provider provider) {
  MapVector<std::string, Group, std::map<std::string, unsigned>> byName;
  for (const Change &change : difference.changes) {
    // Said with the table, or with the column.
    bool implied = change.again || (!change.fromTable && change.toTable &&
                                    change.kind != Kind::CreateTable);
    if (implied)
      continue;
    std::string name = groupName(change);
    PushCheck check = checkPush(change, provider);
    Group &group = byName[name];
    group.name = name;
    group.entries.push_back({&change, check, stakeOf(check)});
  }
  std::vector<Group> groups;
  for (auto &[name, group] : byName)
    groups.push_back(std::move(group));
  llvm::stable_sort(groups, [](const Group &a, const Group &b) {
    return a.worst() < b.worst();
  });
  return groups;
}

static void printEntry(raw_ostream &out, const Entry &entry, unsigned indent,
                       Provider provider, const OutputStyle &style) {
  std::string text = describe(*entry.change, provider);
  std::string meaning;
  if (StringRef words = consequence(entry.stake, provider); !words.empty())
    meaning = ("[" + words + "; prisma db push: " +
               spelling(entry.check.effect.value_or(PushEffect::Silent)) + "]")
                  .str();
  out.indent(indent);
  raw_ostream::Colors color = text.front() == '+'   ? raw_ostream::GREEN
                              : text.front() == '-' ? raw_ostream::RED
                                                    : raw_ostream::YELLOW;
  out.changeColor(color);
  text = shownText(text, style);
  // What it means stays in one piece, on a line of its own if need be.
  bool fits = !style.isTerminal() ||
              indent + columnsOf(text) + 2 + columnsOf(meaning) <= style.width;
  printWrapped(out, text, {style.width, indent, indent + 4});
  out.resetColor();
  if (!meaning.empty()) {
    out << (fits ? "  " : "\n");
    out.indent(fits ? 0 : indent + 4);
    if (entry.stake == Stake::Loses)
      out.changeColor(raw_ostream::RED, /*Bold=*/true);
    unsigned column = fits ? 0 : indent + 4;
    printWrapped(out, meaning, {fits ? 0 : style.width, column, indent + 5});
    out.resetColor();
  }
  out << '\n';
}

/// `7 changes: 2 lose data, 1 may lose data, 4 may fail`.
static std::string describeCounts(ArrayRef<Group> groups) {
  size_t total = 0;
  std::map<Stake, size_t> counts;
  for (const Group &group : groups)
    for (const Entry &entry : group.entries) {
      ++total;
      ++counts[entry.stake];
    }
  std::vector<std::string> parts;
  if (size_t number = counts[Stake::Loses])
    parts.push_back(std::to_string(number) +
                    (number == 1 ? " loses data" : " lose data"));
  if (size_t number = counts[Stake::MayLose])
    parts.push_back(std::to_string(number) + " may lose data");
  if (size_t number = counts[Stake::MayFail])
    parts.push_back(std::to_string(number) + " may fail");
  return counted(total, "change") + (parts.empty() ? "" : ": ") +
         join(parts, ", ");
}

void printDifference(raw_ostream &out, const Difference &difference,
                     const OutputStyle &style) {
  Provider provider = difference.to->catalog.provider;
  printWrapped(
      out,
      shownText(difference.from->label + " -> " + difference.to->label, style),
      {style.width, 0, 2});
  out << '\n';
  if (difference.changes.empty()) {
    out << "no difference\n";
    return;
  }
  std::vector<Group> groups = groupsOf(difference, provider);
  for (const Group &group : groups) {
    out << '\n';
    if (!group.name.empty()) {
      out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
      out << shownText(group.name, style) << '\n';
      out.resetColor();
    }
    for (const Entry &entry : group.entries)
      printEntry(out, entry, group.name.empty() ? 0 : 2, provider, style);
  }
  out << '\n' << describeCounts(groups) << '\n';
}

} // namespace holdfast::cli
