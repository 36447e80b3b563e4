#pragma once

#include "project/Project.h"
#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSet.h"

#include <string>
#include <vector>

namespace holdfast {

/// What tells which schema a `*.prisma` file is, or is a part of.
struct SchemaOutline {
  std::string path;
  bool isRead = true; ///< false where the file could not be read
  bool hasDatasource = false;
  std::optional<Provider> provider; ///< of the datasource, if it is known
  /// Whether a template engine makes the schema from it: `{{PROVIDER}}`.
  bool isTemplate = false;
  /// Whether `previewFeatures` says that the schema is all of its folder.
  bool asksForFolder = false;
  llvm::StringSet<> declared;   ///< models, enums, views and types
  llvm::StringSet<> referenced; ///< types of fields that are no scalars
  /// The folders that generators write to, where they say.
  std::vector<std::string> outputs;

  /// Whether one of the two uses a type of the other.
  bool isConnectedTo(const SchemaOutline &other) const;
};

/// Reads a file. What cannot be read has an outline with nothing in it: whoever
/// checks the schema will say why.
SchemaOutline readOutline(llvm::vfs::FileSystem &files, llvm::StringRef path);

/// The files of one schema: the one with the datasource first, if there is one.
using SchemaGroup = std::vector<SchemaOutline>;

/// Sorts files by the schemas that they are: each file with a datasource is a
/// schema of its own. A file without one is part of the schema in the nearest
/// folder above it; of several there, of those whose name it shares or whose
/// types it uses. With no more than one datasource, all is one schema. What
/// fits nowhere is left out; templates are, too.
std::vector<SchemaGroup> groupSchemaFiles(std::vector<SchemaOutline> outlines);

/// The same, where files without a datasource belong to the one above them or
/// to none, however many datasources there are.
std::vector<SchemaGroup> groupByDatasource(std::vector<SchemaOutline> outlines);

/// Whether the name of a file says that it is a state kept beside the schema,
/// or made from it: `schema.old`, `schema copy`, `schema.generated`.
bool isCopyName(llvm::StringRef path);

/// Takes out copies by their names, where there is something that they can be
/// copies of, and what lies where the others' generators write.
void dropCopies(std::vector<SchemaOutline> &outlines);

/// Leaves of a group that nothing names what is one schema: all of it where the
/// first file says so, has no model, or files use each other's types; else the
/// first file. Parts that repeat what others declare are taken out.
void keepConnected(SchemaGroup &group);

/// The words in the name of a file: `schema.mysql`, `mysqlSchema` and
/// `schema_mysql2` have `schema` and `mysql`.
std::vector<std::string> wordsOf(llvm::StringRef name);

} // namespace holdfast
