#include "sql/ReplayContext.h"
#include "sql/StepRecorder.h"
#include "sql/UnknownStatements.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

ReplayContext::ReplayContext(const Dialect &dialect, Catalog base)
    : dialect(&dialect), database(dialect, std::move(base)) {
  searchPath.push_back(dialect.defaultSchema.str());
}

void ReplayContext::remark(StatementRemark::Kind kind, const Twine &message) {
  remarks.push_back({kind, spanOf(statementRange), message.str()});
}

void ReplayContext::refuse(const Twine &message, bool isCertain) {
  failed = true;
  // What seems to be missing, or in the way, may be otherwise.
  const Unknown &unknown = database.catalog().unknown;
  if (!unknown.empty() && unknown.isAbout(readUnknown(*dialect, file->text(),
                                                      statementRange, false)))
    return;
  if (conditional)
    return;
  remark(StatementRemark::Kind::Refused, message);
  if (isCertain && recorder)
    recorder->refuse(message);
}

// --- Names ------------------------------------------------------------------

std::string spelling(const QualifiedName &name) {
  if (!name.schema)
    return name.name.text.str();
  return (name.schema.text + "." + name.name.text).str();
}

std::string ReplayContext::schemaNamed(StringRef name) const {
  if (dialect->tablesIgnoreCase)
    for (const std::string &schema : database.catalog().schemas)
      if (name.equals_insensitive(schema))
        return schema;
  return name.str();
}

std::string ReplayContext::creationSchema(const QualifiedName &name,
                                          bool temporary) {
  if (temporary)
    return temporarySchema.str();
  if (dialect->defaultSchema.empty())
    return name.schema.text.equals_insensitive("temp") ? temporarySchema.str()
                                                       : "";
  if (dialect->lexical.hashNames && name.name.text.starts_with("#"))
    return temporarySchema.str();
  if (name.schema)
    return schemaNamed(name.schema.text);
  return searchPath.empty() ? dialect->defaultSchema.str() : searchPath.front();
}

const Relation *ReplayContext::findRelation(const QualifiedName &name,
                                            std::string &schema) {
  auto lookIn = [&](StringRef where) -> const Relation * {
    const Relation *found = database.find(where, name.name.text);
    if (found)
      schema = where.str();
    return found;
  };
  if (name.schema && !dialect->defaultSchema.empty())
    return lookIn(schemaNamed(name.schema.text));
  bool isInMain = name.schema && dialect->dropRunsActions &&
                  !name.schema.text.equals_insensitive("temp");
  if (const Relation *found = isInMain ? nullptr : lookIn(temporarySchema))
    return found;
  if (name.schema && !databaseName.empty() &&
      !name.schema.text.equals_insensitive(databaseName))
    return nullptr;
  for (StringRef candidate : searchPath)
    if (const Relation *found = lookIn(candidate))
      return found;
  return nullptr;
}

Table *ReplayContext::findTable(const QualifiedName &name) {
  std::string schema;
  const Relation *relation = findRelation(name, schema);
  return relation && relation->kind == Relation::Kind::Table
             ? &database.catalog().tables[relation->position]
             : nullptr;
}

bool ReplayContext::findType(const QualifiedName &name, std::string &schema) {
  if (name.schema) {
    schema = schemaNamed(name.schema.text);
    return database.hasType(schema, name.name.text);
  }
  for (const std::string &candidate : searchPath)
    if (database.hasType(candidate, name.name.text)) {
      schema = candidate;
      return true;
    }
  return false;
}

} // namespace holdfast::sql
