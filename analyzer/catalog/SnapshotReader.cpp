#include "catalog/Snapshot.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <nlohmann/json.hpp>

using namespace llvm;
using Json = nlohmann::json;

namespace holdfast {

namespace {

/// Reads members of the expected kinds; the first that is not as expected is
/// kept as the error, and everything after that reads as empty.
class Reader {
public:
  explicit Reader(const SourceFilePtr &file) : file(file) {}

  Catalog read(const Json &json);
  std::string problem;

private:
  const Json &member(const Json &json, const char *name);
  const Json &list(const Json &json, const char *name);
  std::string string(const Json &json, const char *name);
  std::string optionalString(const Json &json, const char *name);
  bool boolean(const Json &json, const char *name);
  std::vector<std::string> strings(const Json &json, const char *name);
  bool has(const Json &json, const char *name) {
    return !member(json, name).is_null();
  }
  std::optional<ColumnDefault> columnDefault(const Json &json);
  template <typename T> T named(const Json &json);
  ParentTable parent(const Json &json);
  View view(const Json &json);
  Sequence sequence(const Json &json);
  Domain domain(const Json &json);
  Table table(const Json &json);
  Column column(const Json &json);
  IndexPart indexPart(const Json &json);
  PrimaryKey primaryKey(const Json &json);
  Index index(const Json &json);
  ForeignKey foreignKey(const Json &json);
  ReferentialAction action(const Json &json, const char *name);
  void fail(const Twine &message) {
    if (problem.empty())
      problem = message.str();
  }

  SourceFilePtr file;
  Provider provider = Provider::PostgreSQL;
  Origin origin;
  const Json nothing;
  const Json emptyList = Json::array();
};

} // namespace

const Json &Reader::member(const Json &json, const char *name) {
  if (!json.is_object()) {
    fail(Twine("an object with `") + name + "` was expected");
    return nothing;
  }
  auto found = json.find(name);
  return found == json.end() ? nothing : *found;
}

const Json &Reader::list(const Json &json, const char *name) {
  const Json &value = member(json, name);
  if (value.is_array())
    return value;
  fail(Twine("`") + name + "` must be a list");
  return emptyList;
}

std::string Reader::string(const Json &json, const char *name) {
  const Json &value = member(json, name);
  if (value.is_string())
    return value.get<std::string>();
  fail(Twine("`") + name + "` must be a string");
  return "";
}

std::string Reader::optionalString(const Json &json, const char *name) {
  return member(json, name).is_null() ? "" : string(json, name);
}

bool Reader::boolean(const Json &json, const char *name) {
  const Json &value = member(json, name);
  if (!value.is_boolean())
    fail(Twine("`") + name + "` must be true or false");
  return value.is_boolean() && value.get<bool>();
}

std::vector<std::string> Reader::strings(const Json &json, const char *name) {
  std::vector<std::string> result;
  for (const Json &element : list(json, name)) {
    if (element.is_string())
      result.push_back(element.get<std::string>());
    else
      fail(Twine("`") + name + "` must be a list of strings");
  }
  return result;
}

std::optional<ColumnDefault> Reader::columnDefault(const Json &json) {
  using Kind = ColumnDefault::Kind;
  if (json.is_null())
    return std::nullopt;
  std::string kind = string(json, "kind");
  if (kind == "literal")
    return ColumnDefault{Kind::Literal, string(json, "value")};
  if (kind == "now")
    return ColumnDefault{Kind::Now, ""};
  if (kind == "sequence")
    return ColumnDefault{Kind::Sequence, ""};
  if (kind == "expression")
    return ColumnDefault{Kind::Expression, string(json, "text")};
  fail("a default has the unknown kind `" + kind + "`");
  return std::nullopt;
}

Column Reader::column(const Json &json) {
  Column column;
  column.name = string(json, "name");
  column.type = parseTypeSpelling(string(json, "type"), provider);
  column.nullable = boolean(json, "nullable");
  column.defaultValue = columnDefault(member(json, "default"));
  column.comment = optionalString(json, "comment");
  column.origin = origin;
  return column;
}

IndexPart Reader::indexPart(const Json &json) {
  IndexPart part;
  part.column = optionalString(json, "column");
  part.expression = optionalString(json, "expression");
  part.descending = optionalString(json, "order") == "desc";
  if (const Json &length = member(json, "length"); length.is_number_unsigned())
    part.length = length.get<unsigned>();
  return part;
}

Index Reader::index(const Json &json) {
  Index index;
  index.name = optionalString(json, "name");
  index.unique = boolean(json, "unique");
  index.method = string(json, "method");
  for (const Json &element : list(json, "columns"))
    index.parts.push_back(indexPart(element));
  if (!member(json, "predicate").is_null())
    index.predicate = string(json, "predicate");
  index.origin = origin;
  return index;
}

ReferentialAction Reader::action(const Json &json, const char *name) {
  std::string text = string(json, name);
  for (ReferentialAction action :
       {ReferentialAction::NoAction, ReferentialAction::Restrict,
        ReferentialAction::Cascade, ReferentialAction::SetNull,
        ReferentialAction::SetDefault})
    if (sqlSpelling(action) == text)
      return action;
  fail(Twine("`") + name + "` has the unknown action `" + text + "`");
  return ReferentialAction::NoAction;
}

ForeignKey Reader::foreignKey(const Json &json) {
  ForeignKey key;
  key.name = optionalString(json, "name");
  key.columns = strings(json, "columns");
  const Json &references = member(json, "references");
  key.referencedSchema = optionalString(references, "schema");
  key.referencedTable = string(references, "table");
  key.referencedColumns = strings(references, "columns");
  key.onDelete = action(json, "onDelete");
  key.onUpdate = action(json, "onUpdate");
  key.origin = origin;
  return key;
}

PrimaryKey Reader::primaryKey(const Json &json) {
  PrimaryKey key{optionalString(json, "name"), strings(json, "columns"),
                 origin};
  if (has(json, "special"))
    for (const Json &element : list(json, "special"))
      key.special.push_back(indexPart(element));
  return key;
}

Table Reader::table(const Json &json) {
  Table table;
  table.schema = optionalString(json, "schema");
  table.name = string(json, "name");
  for (const Json &element : list(json, "columns"))
    table.columns.push_back(column(element));
  if (const Json &key = member(json, "primaryKey"); !key.is_null())
    table.primaryKey = primaryKey(key);
  for (const Json &element : list(json, "indexes"))
    table.indexes.push_back(index(element));
  for (const Json &element : list(json, "foreignKeys"))
    table.foreignKeys.push_back(foreignKey(element));
  table.partitionedBy = optionalString(json, "partitionedBy");
  if (has(json, "parents"))
    for (const Json &element : list(json, "parents"))
      table.parents.push_back(parent(element));
  table.comment = optionalString(json, "comment");
  table.origin = origin;
  return table;
}

ParentTable Reader::parent(const Json &json) {
  return {optionalString(json, "schema"), string(json, "name"),
          optionalString(json, "bound")};
}

/// What the objects have in common that stand in a schema by themselves.
template <typename T> T Reader::named(const Json &json) {
  T object;
  object.schema = optionalString(json, "schema");
  object.name = string(json, "name");
  object.origin = origin;
  return object;
}

View Reader::view(const Json &json) {
  View view = named<View>(json);
  view.materialized =
      has(json, "materialized") && boolean(json, "materialized");
  view.query = optionalString(json, "query");
  if (has(json, "columns"))
    view.columns = strings(json, "columns");
  view.comment = optionalString(json, "comment");
  return view;
}

Sequence Reader::sequence(const Json &json) {
  Sequence sequence = named<Sequence>(json);
  if (const Json &owner = member(json, "ownedBy"); !owner.is_null()) {
    sequence.ownerTable = string(owner, "table");
    sequence.ownerColumn = string(owner, "column");
  }
  return sequence;
}

Domain Reader::domain(const Json &json) {
  Domain domain = named<Domain>(json);
  domain.type = parseTypeSpelling(string(json, "type"), provider);
  domain.nullable = boolean(json, "nullable");
  domain.defaultValue = columnDefault(member(json, "default"));
  for (const Json &check : list(json, "checks"))
    domain.checks.push_back(
        {string(check, "name"), string(check, "expression"), origin});
  domain.comment = optionalString(json, "comment");
  return domain;
}

Catalog Reader::read(const Json &json) {
  Catalog catalog;
  catalog.files.push_back(file);
  origin = {Origin::Kind::Snapshot, file->wholeFile()};
  if (member(json, "version") != 1)
    fail("`version` must be 1");
  std::optional<Provider> known = parseProvider(string(json, "provider"));
  if (!known)
    fail("`provider` is not one that Prisma knows");
  provider = catalog.provider = known.value_or(Provider::PostgreSQL);
  catalog.schemas = strings(json, "schemas");
  for (const Json &element : list(json, "tables"))
    catalog.tables.push_back(table(element));
  for (const Json &element : list(json, "views"))
    catalog.views.push_back(view(element));
  for (const Json &element : list(json, "enums")) {
    auto &type = catalog.enums.emplace_back(named<EnumType>(element));
    type.values = strings(element, "values");
    type.comment = optionalString(element, "comment");
  }
  for (const Json &element : list(json, "sequences"))
    catalog.sequences.push_back(sequence(element));
  if (has(json, "domains"))
    for (const Json &element : list(json, "domains"))
      catalog.domains.push_back(domain(element));
  return catalog;
}

/// CockroachDB's columns that count without a sequence.
static void findRowIds(Catalog &catalog) {
  for (Table &table : catalog.tables)
    for (Column &column : table.columns) {
      if (!column.defaultValue ||
          column.defaultValue->kind != ColumnDefault::Kind::Sequence)
        continue;
      bool hasSequence = any_of(catalog.sequences, [&](const Sequence &of) {
        return of.schema == table.schema && of.ownerTable == table.name &&
               of.ownerColumn == column.name;
      });
      if (!hasSequence)
        column.defaultValue->text = rowIdDefault.str();
    }
}

Expected<Catalog> parseSnapshot(const SourceFilePtr &file) {
  StringRef text = file->text();
  Json json = Json::parse(text.begin(), text.end(), nullptr, false);
  if (json.is_discarded())
    return createStringError(file->path() + ": this is not JSON");
  Reader reader(file);
  Catalog catalog = reader.read(json);
  if (!reader.problem.empty())
    return createStringError(file->path() +
                             ": not a snapshot: " + reader.problem);
  const Connector &connector = connectorOf(catalog.provider);
  if (connector.numbersByRowId)
    findRowIds(catalog);
  if (connector.indexesForeignKeys)
    for (Table &table : catalog.tables)
      addForeignKeyIndexes(table);
  catalog.indexNames();
  return catalog;
}

} // namespace holdfast
