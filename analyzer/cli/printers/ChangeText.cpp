#include "cli/printers/ChangePrinter.h"
#include "diff/PushCheck.h"
#include "schema/Connector.h"
#include "source/Printable.h"

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
    parts.push_back(to.defaultValue ? "default changes" : "default goes");
  if (change.difference.autoincrement)
    parts.push_back(from.defaultValue ? "counts no more by itself"
                                      : "counts by itself");
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
    return "~ the table is made anew and its rows are copied";
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
           " is dropped and made anew: " + alterationText(change, provider);
  case Kind::AddPrimaryKey:
    return "+ primary key (" + join(change.toTable->primaryKey->columns, ", ") +
           ")";
  case Kind::DropPrimaryKey:
    return "- primary key";
  case Kind::ChangePrimaryKey:
    return "~ primary key (" + join(change.toTable->primaryKey->columns, ", ") +
           ")";
  case Kind::RenamePrimaryKey:
    return "~ primary key is renamed to " + change.toTable->primaryKey->name;
  case Kind::CreateIndex:
    return "+ " + indexText(*change.toIndex);
  case Kind::DropIndex:
    return "- " + indexText(*change.fromIndex);
  case Kind::RenameIndex:
    return "~ " + indexText(*change.fromIndex) + " is renamed to " +
           change.toIndex->name;
  case Kind::AddForeignKey:
    return "+ " + keyText(*change.toForeignKey);
  case Kind::DropForeignKey:
    return "- " + keyText(*change.fromForeignKey);
  case Kind::RenameForeignKey:
    return "~ " + keyText(*change.fromForeignKey) + " is renamed to " +
           change.toForeignKey->name;
  }
  llvm_unreachable("covered switch");
}

static StringRef consequence(const PushCheck &check, Provider provider) {
  switch (check.risk) {
  case Risk::DataLoss:
    return check.destructive ? "loses data" : "may lose data";
  case Risk::MayFail:
    return connectorOf(provider).storesDocuments
               ? "may fail, depending on the documents"
               : "may fail, depending on the rows";
  case Risk::None:
    return "";
  }
  llvm_unreachable("covered switch");
}

using ChangesByTable = MapVector<std::string, std::vector<const Change *>,
                                 std::map<std::string, unsigned>>;

/// Changes under the name of what they are about, in order of first appearance.
static ChangesByTable byTable(ArrayRef<Change> changes) {
  ChangesByTable groups;
  for (const Change &change : changes) {
    // Said with the table, or with the column.
    bool implied = change.again || (!change.fromTable && change.toTable &&
                                    change.kind != Kind::CreateTable);
    if (implied)
      continue;
    const Table *table = change.table();
    groups[!table ? ""
           : table->schema.empty() || table->schema == "public"
               ? table->name
               : table->schema + "." + table->name]
        .push_back(&change);
  }
  return groups;
}

void printDifference(raw_ostream &out, const Difference &difference) {
  Provider provider = difference.to->catalog.provider;
  out << printable(difference.from->label) << " -> "
      << printable(difference.to->label) << '\n';
  if (difference.changes.empty()) {
    out << "no difference\n";
    return;
  }
  unsigned destructive = 0;
  for (const auto &[name, changes] : byTable(difference.changes)) {
    out << '\n';
    if (!name.empty())
      out << printable(name) << '\n';
    for (const Change *change : changes) {
      PushCheck check = checkPush(*change, provider);
      destructive += check.destructive;
      out << (name.empty() ? "" : "  ")
          << printable(describe(*change, provider));
      if (StringRef text = consequence(check, provider); !text.empty())
        out << "  [" << text << "; prisma db push: "
            << spelling(check.effect.value_or(PushEffect::Silent)) << "]";
      out << '\n';
    }
  }
  out << '\n'
      << difference.changes.size()
      << (difference.changes.size() == 1 ? " change" : " changes");
  if (destructive)
    out << ", " << destructive
        << (destructive == 1 ? " of them loses" : " of them lose") << " data";
  out << '\n';
}

} // namespace holdfast::cli
