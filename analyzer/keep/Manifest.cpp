#include "keep/Manifest.h"

#include "introspect/ConnectionUrl.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

static constexpr int64_t formatVersion = 1;

// --- Writing -----------------------------------------------------------------

/// JSON's numbers are read as doubles by many.
static std::string hexadecimal(uint64_t value) {
  std::string text;
  raw_string_ostream(text) << format_hex_no_prefix(value, 16);
  return text;
}

static json::Array namesOf(ArrayRef<std::string> names) {
  json::Array out;
  for (const std::string &name : names)
    out.push_back(json::fixUTF8(name));
  return out;
}

static json::Array describe(ArrayRef<Attached> attached) {
  json::Array out;
  for (const Attached &part : attached)
    out.push_back(json::Object{{"kind", part.kind},
                               {"name", json::fixUTF8(part.name)},
                               {"statements", namesOf(part.statements)},
                               {"columns", namesOf(part.columns)}});
  return out;
}

static json::Object describe(const KeptTable &table) {
  json::Array counters;
  for (const auto &[column, value] : table.counters)
    counters.push_back(
        json::Object{{"column", json::fixUTF8(column)}, {"last", value}});
  json::Array collations;
  for (const auto &[column, name] : table.columnCollations)
    collations.push_back(json::Object{{"column", json::fixUTF8(column)},
                                      {"collation", json::fixUTF8(name)}});
  return json::Object{
      {"schema", json::fixUTF8(table.table.schema)},
      {"table", json::fixUTF8(table.table.name)},
      {"whole", table.isWhole},
      {"key", namesOf(table.key)},
      {"columns", namesOf(table.columns)},
      {"rows", static_cast<int64_t>(table.rows)},
      {"bytes", static_cast<int64_t>(table.bytes)},
      {"checksum", hexadecimal(table.checksum)},
      {"file", table.file},
      {"counters", std::move(counters)},
      {"collation", json::fixUTF8(table.collation)},
      {"collations", std::move(collations)},
      {"creation", json::fixUTF8(table.creation)},
      {"attached", describe(table.attached)},
  };
}

std::string printManifest(const KeptCopy &copy, uint64_t structureChecksum) {
  json::Array tables;
  for (const KeptTable &table : copy.tables)
    tables.push_back(describe(table));
  json::Object manifest{
      {"version", formatVersion},
      {"takenAt", copy.takenAt},
      {"database", json::fixUTF8(copy.database)},
      {"reason", json::fixUTF8(copy.reason)},
      {"provider", spelling(copy.provider).str()},
      {"usualSchema", json::fixUTF8(copy.usualSchema)},
      {"structure", hexadecimal(structureChecksum)},
      {"tables", std::move(tables)},
  };
  std::string text;
  raw_string_ostream(text) << formatv("{0:2}\n",
                                      json::Value(std::move(manifest)));
  return text;
}

// --- Reading -----------------------------------------------------------------

static bool readChecksum(const json::Object &object, StringRef name,
                         uint64_t &value) {
  auto text = object.getString(name);
  return text && !text->getAsInteger(16, value);
}

static bool readNumber(const json::Object &object, StringRef name,
                       uint64_t &value) {
  auto number = object.getInteger(name);
  if (!number || *number < 0)
    return false;
  value = static_cast<uint64_t>(*number);
  return true;
}

static bool readNames(const json::Object &object, StringRef name,
                      std::vector<std::string> &names) {
  const json::Array *array = object.getArray(name);
  if (!array)
    return false;
  for (const json::Value &value : *array) {
    auto text = value.getAsString();
    if (!text)
      return false;
    names.push_back(text->str());
  }
  return true;
}

static bool readText(const json::Object &object, StringRef name,
                     std::string &text) {
  auto value = object.getString(name);
  if (value)
    text = value->str();
  return value.has_value();
}

static bool readCounters(const json::Object &object, KeptTable &table) {
  const json::Array *array = object.getArray("counters");
  if (!array)
    return false;
  for (const json::Value &value : *array) {
    const json::Object *counter = value.getAsObject();
    auto column = counter ? counter->getString("column") : std::nullopt;
    auto last = counter ? counter->getInteger("last") : std::nullopt;
    if (!column || !last)
      return false;
    table.counters.emplace_back(column->str(), *last);
  }
  return true;
}

/// A name that can stand in a statement as it is.
static bool isCollation(StringRef name) {
  return !name.contains(';') && !name.contains('\'') && !name.contains("--") &&
         !name.contains("/*");
}

static bool readCollations(const json::Object &object, KeptTable &table) {
  const json::Array *array = object.getArray("collations");
  if (!array || !readText(object, "collation", table.collation) ||
      !isCollation(table.collation))
    return false;
  for (const json::Value &value : *array) {
    const json::Object *some = value.getAsObject();
    auto column = some ? some->getString("column") : std::nullopt;
    auto name = some ? some->getString("collation") : std::nullopt;
    if (!column || !name || !isCollation(*name))
      return false;
    table.columnCollations.emplace_back(column->str(), name->str());
  }
  return true;
}

/// Copies of earlier versions lack it.
static bool readAttached(const json::Object &object, KeptTable &table) {
  if (const json::Value *creation = object.get("creation"))
    table.creation = creation->getAsString().value_or("").str();
  const json::Array *array = object.getArray("attached");
  if (!array)
    return !object.get("attached");
  for (const json::Value &value : *array) {
    const json::Object *part = value.getAsObject();
    Attached &attached = table.attached.emplace_back();
    if (!part || !readText(*part, "kind", attached.kind) ||
        !readText(*part, "name", attached.name) ||
        !readNames(*part, "statements", attached.statements) ||
        !readNames(*part, "columns", attached.columns) ||
        attached.statements.empty())
      return false;
  }
  return true;
}

static bool readTable(const json::Value &value, KeptTable &table) {
  const json::Object *object = value.getAsObject();
  if (!object)
    return false;
  auto isWhole = object->getBoolean("whole");
  table.isWhole = isWhole.value_or(true);
  bool isRead = readText(*object, "schema", table.table.schema) &&
                readText(*object, "table", table.table.name) &&
                readNames(*object, "key", table.key) &&
                readNames(*object, "columns", table.columns) &&
                readNumber(*object, "rows", table.rows) &&
                readNumber(*object, "bytes", table.bytes) &&
                readChecksum(*object, "checksum", table.checksum) &&
                readText(*object, "file", table.file) &&
                readCounters(*object, table) &&
                readCollations(*object, table) && readAttached(*object, table);
  // A name in the copy's folder, and nowhere else.
  StringRef file = table.file;
  return isWhole && isRead && !file.empty() && !file.contains('/') &&
         !file.starts_with(".");
}

Expected<uint64_t> parseManifest(StringRef text, KeptCopy &copy) {
  auto damaged = [] { return failure("its manifest is damaged"); };
  auto value = json::parse(text);
  if (!value) {
    consumeError(value.takeError());
    return damaged();
  }
  const json::Object *object = value->getAsObject();
  if (!object)
    return damaged();
  if (object->getInteger("version") != formatVersion)
    return failure("it was taken by another version of Holdfast");
  std::string provider;
  uint64_t structure = 0;
  const json::Array *tables = object->getArray("tables");
  if (!tables || !readText(*object, "takenAt", copy.takenAt) ||
      !readText(*object, "database", copy.database) ||
      !readText(*object, "reason", copy.reason) ||
      !readText(*object, "provider", provider) ||
      !readChecksum(*object, "structure", structure))
    return damaged();
  auto known = parseProvider(provider);
  if (!known)
    return damaged();
  copy.provider = *known;
  copy.usualSchema = object->getString("usualSchema").value_or("").str();
  for (const json::Value &table : *tables)
    if (!readTable(table, copy.tables.emplace_back()))
      return damaged();
  return structure;
}

} // namespace holdfast::keep
