#include "catalog/Snapshot.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <nlohmann/json.hpp>

using namespace llvm;
using Json = nlohmann::ordered_json;

namespace holdfast {

// --- Objects as JSON --------------------------------------------------------

static Json orNull(const std::string &text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

/// A member that is there only when it says something.
static void addText(Json &json, const char *name, const std::string &text) {
  if (!text.empty())
    json[name] = text;
}

/// Digits without zeros at the end of the fraction; any other text as it is.
static std::string canonicalLiteral(StringRef text) {
  StringRef digits = text;
  digits.consume_front("-");
  auto [whole, fraction] = digits.split('.');
  bool isNumber = !whole.empty() && !fraction.empty() &&
                  all_of(whole, isDigit) && all_of(fraction, isDigit);
  return isNumber ? text.rtrim('0').rtrim('.').str() : text.str();
}

static Json toJson(const std::optional<ColumnDefault> &value) {
  if (!value)
    return nullptr;
  switch (value->kind) {
  case ColumnDefault::Kind::Literal:
    return {{"kind", "literal"}, {"value", canonicalLiteral(value->text)}};
  case ColumnDefault::Kind::Now:
    return {{"kind", "now"}};
  case ColumnDefault::Kind::Sequence:
    return {{"kind", "sequence"}};
  case ColumnDefault::Kind::Expression:
    return {{"kind", "expression"}, {"text", value->text}};
  }
  llvm_unreachable("covered switch");
}

static Json toJson(const Column &column, Provider provider) {
  bool hidden = column.generated && !connectorOf(provider).tellsGenerated;
  Json json = {{"name", column.name},
               {"type", spelling(column.type, provider)},
               {"nullable", column.nullable},
               {"default", hidden ? Json() : toJson(column.defaultValue)}};
  addText(json, "comment", column.comment);
  return json;
}

static Json toJson(const IndexPart &part) {
  Json json = part.column.empty() ? Json{{"expression", part.expression}}
                                  : Json{{"column", part.column}};
  if (part.descending)
    json["order"] = "desc";
  if (part.length)
    json["length"] = *part.length;
  return json;
}

static Json toJson(const Index &index) {
  Json parts = Json::array();
  for (const IndexPart &part : index.parts)
    parts.push_back(toJson(part));
  return {{"name", orNull(index.name)},
          {"unique", index.unique},
          {"method", index.method},
          {"columns", std::move(parts)},
          {"predicate", index.predicate ? Json(*index.predicate) : Json()}};
}

static Json toJson(const ForeignKey &key) {
  return {{"name", orNull(key.name)},
          {"columns", key.columns},
          {"references",
           {{"schema", orNull(key.referencedSchema)},
            {"table", key.referencedTable},
            {"columns", key.referencedColumns}}},
          {"onDelete", sqlSpelling(key.onDelete).str()},
          {"onUpdate", sqlSpelling(key.onUpdate).str()}};
}

static Json toJson(const std::optional<PrimaryKey> &key) {
  if (!key)
    return nullptr;
  Json json = {{"name", orNull(key->name)}, {"columns", key->columns}};
  for (const IndexPart &part : key->special)
    if (part.length || part.descending)
      json["special"].push_back(toJson(part));
  return json;
}

static Json toJson(const ParentTable &parent) {
  Json json = {{"schema", orNull(parent.schema)}, {"name", parent.name}};
  addText(json, "bound", parent.bound);
  return json;
}

/// What all objects begin with that stand in a schema by themselves.
template <typename T> static Json named(const T &object) {
  return {{"schema", orNull(object.schema)}, {"name", object.name}};
}

static Json toJson(const View &view) {
  Json json = named(view);
  if (view.materialized)
    json["materialized"] = true;
  if (!view.columns.empty())
    json["columns"] = view.columns;
  addText(json, "query", view.query);
  addText(json, "comment", view.comment);
  return json;
}

static Json toJson(const EnumType &type) {
  Json json = named(type);
  json["values"] = type.values;
  addText(json, "comment", type.comment);
  return json;
}

static Json toJson(const Sequence &sequence) {
  Json json = named(sequence);
  if (!sequence.ownerTable.empty())
    json["ownedBy"] = {{"table", sequence.ownerTable},
                       {"column", sequence.ownerColumn}};
  return json;
}

static Json toJson(const Domain &domain, Provider provider) {
  Json json = named(domain);
  json["type"] = spelling(domain.type, provider);
  json["nullable"] = domain.nullable;
  json["default"] = toJson(domain.defaultValue);
  Json checks = Json::array();
  for (const CheckConstraint &check : domain.checks)
    checks.push_back({{"name", check.name}, {"expression", check.expression}});
  json["checks"] = std::move(checks);
  addText(json, "comment", domain.comment);
  return json;
}

// --- Order ------------------------------------------------------------------

/// The elements sorted by `key`, which gives something comparable.
template <typename T, typename Key>
static std::vector<const T *> sorted(const std::vector<T> &list, Key key) {
  std::vector<const T *> result;
  for (const T &element : list)
    result.push_back(&element);
  llvm::stable_sort(result,
                    [&](const T *a, const T *b) { return key(*a) < key(*b); });
  return result;
}

template <typename T>
static std::vector<const T *> byName(const std::vector<T> &list) {
  return sorted(list, [](const T &object) {
    return std::tie(object.schema, object.name);
  });
}

static auto orderOf(const Index &index) {
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts)
    columns.push_back(part.column.empty() ? part.expression : part.column);
  return std::pair(index.name, std::move(columns));
}

// --- Layout -----------------------------------------------------------------

namespace {

/// Writes members in a fixed order; lists of objects get a line for each.
class Writer {
public:
  explicit Writer(SnapshotLayout layout)
      : lines(layout == SnapshotLayout::Lines) {}

  void value(const Json &json) {
    out += json.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  void key(const char *name) {
    separate();
    out += '"';
    out += name;
    out += lines ? "\": " : "\":";
  }
  void member(const char *name, const Json &json) {
    key(name);
    value(json);
  }
  void open(char bracket) {
    out += bracket;
    ++depth;
    first = true;
  }
  void close(char bracket) {
    --depth;
    if (!first)
      newline();
    out += bracket;
    first = false;
  }
  /// Before each member or element.
  void separate() {
    if (!first)
      out += ',';
    first = false;
    newline();
  }
  template <typename List, typename Function>
  void list(const char *name, const List &elements, Function write) {
    key(name);
    open('[');
    for (const auto &element : elements) {
      separate();
      write(element);
      first = false;
    }
    close(']');
  }

  std::string out;

private:
  void newline() {
    if (lines)
      out.append("\n").append(depth, ' ');
  }

  bool lines;
  bool first = true;
  unsigned depth = 0;
};

} // namespace

static void write(Writer &writer, const Table &table, Provider provider) {
  writer.open('{');
  writer.member("schema", orNull(table.schema));
  writer.member("name", table.name);
  writer.list("columns", table.columns, [&](const Column &column) {
    writer.value(toJson(column, provider));
  });
  writer.member("primaryKey", toJson(table.primaryKey));
  writer.list("indexes", sorted(table.indexes, orderOf),
              [&](const Index *index) { writer.value(toJson(*index)); });
  auto keyOrder = [](const ForeignKey &key) {
    return std::tie(key.name, key.columns);
  };
  writer.list("foreignKeys", sorted(table.foreignKeys, keyOrder),
              [&](const ForeignKey *key) { writer.value(toJson(*key)); });
  if (!table.partitionedBy.empty())
    writer.member("partitionedBy", table.partitionedBy);
  if (!table.parents.empty())
    writer.list("parents", table.parents, [&](const ParentTable &parent) {
      writer.value(toJson(parent));
    });
  if (!table.comment.empty())
    writer.member("comment", table.comment);
  writer.close('}');
}

std::string printSnapshot(const Catalog &catalog, SnapshotLayout layout) {
  Writer writer(layout);
  std::vector<std::string> schemas = catalog.schemas;
  llvm::sort(schemas);
  writer.open('{');
  writer.member("version", 1);
  writer.member("provider", spelling(catalog.provider).str());
  writer.member("schemas", schemas);
  std::vector<const Table *> tables = byName(catalog.tables);
  llvm::erase_if(tables, [](const Table *table) {
    return isMigrationsTable(table->name);
  });
  writer.list("tables", tables, [&](const Table *table) {
    write(writer, *table, catalog.provider);
  });
  auto whole = [&](const auto *object) { writer.value(toJson(*object)); };
  writer.list("views", byName(catalog.views), whole);
  writer.list("enums", byName(catalog.enums), whole);
  writer.list("sequences", byName(catalog.sequences), whole);
  if (!catalog.domains.empty())
    writer.list("domains", byName(catalog.domains), [&](const Domain *domain) {
      writer.value(toJson(*domain, catalog.provider));
    });
  writer.close('}');
  if (layout == SnapshotLayout::Lines)
    writer.out += '\n';
  return std::move(writer.out);
}

} // namespace holdfast
