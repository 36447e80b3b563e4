#include "diff/Change.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace holdfast {

bool ExternalNames::cover(StringRef schema, StringRef name) const {
  if (names.empty() && patterns.empty())
    return false;
  std::string whole = schema.empty() ? name.str() : (schema + "." + name).str();
  return is_contained(names, whole) ||
         any_of(patterns, [&](const std::string &text) {
           auto pattern = GlobPattern::create(text);
           if (!pattern) {
             consumeError(pattern.takeError());
             return false;
           }
           return pattern->match(name) || pattern->match(whole);
         });
}

StringRef spelling(Change::Kind kind) {
  using Kind = Change::Kind;
  switch (kind) {
  case Kind::CreateSchema:
    return "create-schema";
  case Kind::CreateExtension:
    return "create-extension";
  case Kind::AlterSequence:
    return "alter-sequence";
  case Kind::CreateEnum:
    return "create-enum";
  case Kind::AlterEnum:
    return "alter-enum";
  case Kind::DropEnum:
    return "drop-enum";
  case Kind::CreateTable:
    return "create-table";
  case Kind::DropTable:
    return "drop-table";
  case Kind::RedefineTable:
    return "redefine-table";
  case Kind::AddColumn:
    return "add-column";
  case Kind::DropColumn:
    return "drop-column";
  case Kind::AlterColumn:
    return "alter-column";
  case Kind::RecreateColumn:
    return "recreate-column";
  case Kind::AddPrimaryKey:
    return "add-primary-key";
  case Kind::DropPrimaryKey:
    return "drop-primary-key";
  case Kind::ChangePrimaryKey:
    return "change-primary-key";
  case Kind::RenamePrimaryKey:
    return "rename-primary-key";
  case Kind::CreateIndex:
    return "create-index";
  case Kind::DropIndex:
    return "drop-index";
  case Kind::RenameIndex:
    return "rename-index";
  case Kind::AddForeignKey:
    return "add-foreign-key";
  case Kind::DropForeignKey:
    return "drop-foreign-key";
  case Kind::RenameForeignKey:
    return "rename-foreign-key";
  }
  llvm_unreachable("covered switch");
}

static std::vector<std::string> onlyIn(const std::vector<std::string> &values,
                                       const std::vector<std::string> &others) {
  std::vector<std::string> only;
  for (const std::string &value : values)
    if (!is_contained(others, value))
      only.push_back(value);
  return only;
}

/// The values of an enum before or after: of the type, or of MySQL's column.
static const std::vector<std::string> &values(const EnumType *type,
                                              const Column *column) {
  static const std::vector<std::string> none;
  return type ? type->values : column ? column->type.values : none;
}

std::vector<std::string> addedValues(const Change &change) {
  return onlyIn(values(change.toEnum, change.toColumn),
                values(change.fromEnum, change.fromColumn));
}

std::vector<std::string> removedValues(const Change &change) {
  return onlyIn(values(change.fromEnum, change.fromColumn),
                values(change.toEnum, change.toColumn));
}

} // namespace holdfast
