#include "review/MigrationNames.h"

#include "sql/Dialect.h"
#include "sql/Keywords.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static void insert(MigrationNames::Names &names, StringRef name) {
  if (!name.empty())
    names.try_emplace(name.lower(), name.str());
}

static void add(MigrationNames &names, const sql::Dialect &dialect,
                const sql::Step &step) {
  bool isOfTable = step.kind == Kind::DropTable ||
                   step.kind == Kind::RedefineTable ||
                   step.kind == Kind::RenameTable;
  insert(isOfTable ? names.made : names.altered, step.table);
  insert(names.made, step.enumName);
  switch (step.kind) {
  case Kind::CreateTable:
  case Kind::DropSchema:
  case Kind::CreateIndex:
  case Kind::DropIndex:
  case Kind::AddForeignKey:
  case Kind::AddUnique:
  case Kind::AddCheck:
  case Kind::AddExclusion:
  case Kind::CreateType:
  case Kind::CreateDomain:
  case Kind::CreateView:
  case Kind::CreateRoutine:
    return insert(names.made, step.name);
  case Kind::RenameTable:
    return insert(names.made, step.newName);
  case Kind::CreateCast:
  case Kind::Unknown:
  case Kind::Other:
    break;
  default:
    return;
  }
  if (!step.table.empty())
    return;
  // A policy, a sequence and the like.
  for (StringRef part : sql::firstNameIn(
           dialect.lexical, step.statement.file->text(), step.statement.range))
    if (part != dialect.defaultSchema)
      insert(names.made, part);
}

MigrationNames MigrationNames::of(Provider provider,
                                  const SourceFile &migration,
                                  ArrayRef<sql::Step> steps) {
  MigrationNames names;
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return names;
  for (const sql::Step &step : steps)
    add(names, *dialect, step);
  sql::StatementWords words = sql::wordsIn(dialect->lexical, migration.text(),
                                           migration.wholeFile().range);
  names.said = std::move(words.names);
  // A table may be called by a keyword.
  for (const auto &keyword : words.keywords)
    names.said.insert(keyword.getKey().lower());
  return names;
}

/// A name of both, as the first writes it; the first by the alphabet, so that
/// it is always the same.
template <typename Others>
static std::string common(const MigrationNames::Names &names,
                          const Others &others) {
  const StringMapEntry<std::string> *first = nullptr;
  for (const auto &entry : names)
    if (others.contains(entry.getKey()) &&
        (!first || entry.getKey() < first->getKey()))
      first = &entry;
  return first ? first->second : "";
}

std::string MigrationNames::meets(const MigrationNames &other) const {
  for (std::string name : {common(altered, other.altered),
                           common(made, other.said), common(other.made, said)})
    if (!name.empty())
      return name;
  return "";
}

} // namespace holdfast
