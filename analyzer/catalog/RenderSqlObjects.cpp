#include "catalog/SqlRenderer.h"

#include "catalog/SqlComment.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// What stands beside the tables.
namespace holdfast {

// --- Before them ------------------------------------------------------------

void SqlRenderer::addNamespaces() {
  for (const std::string &name : catalog.schemas)
    if (name != defaultSchema(catalog.provider))
      add("CREATE SCHEMA " + quoted(name));
  for (const std::string &name : catalog.extensions)
    add("CREATE EXTENSION IF NOT EXISTS " + quoted(name));
}

void SqlRenderer::addTypes() {
  for (const EnumType &type : catalog.enums) {
    std::vector<std::string> values;
    for (const std::string &value : type.values)
      values.push_back(literal(value));
    add("CREATE TYPE " + qualified(type.schema, type.name) + " AS ENUM (" +
        join(values, ", ") + ")");
  }
  for (const Domain &domain : catalog.domains)
    addDomain(domain);
}

void SqlRenderer::addDomain(const Domain &domain) {
  std::string text = "CREATE DOMAIN " + qualified(domain.schema, domain.name) +
                     " AS " + typeOf(domain.type);
  if (domain.defaultValue)
    text += " DEFAULT " + defaultOf(domain.type, *domain.defaultValue);
  if (!domain.nullable)
    text += " NOT NULL";
  for (const CheckConstraint &check : domain.checks)
    text += " " + checkOf(check);
  add(text);
}

/// Whether a column's definition makes the sequence along with it.
bool SqlRenderer::isMadeByColumn(const Sequence &sequence) const {
  for (const Table &table : catalog.tables)
    for (const Column &column : table.columns) {
      if (table.schema != sequence.schema || !hasSequenceDefault(column))
        continue;
      if (column.identity ? sequenceOf(table, column) == &sequence
                          : sequence.name == usualSequence(table, column) &&
                                isSerial(table, column))
        return true;
    }
  return false;
}

/// What is not as usual, with a blank before each clause.
std::string SqlRenderer::sequenceClauses(const SequenceOptions &options) {
  const SequenceOptions usual;
  std::string text = options.isVirtual ? " VIRTUAL" : "";
  auto add = [&](StringRef words, int64_t value, int64_t usualValue) {
    if (value != usualValue)
      text += (" " + words + " ").str() + std::to_string(value);
  };
  add("INCREMENT BY", options.increment, usual.increment);
  add("MINVALUE", options.minValue, usual.minValue);
  add("MAXVALUE", options.maxValue, usual.maxValue);
  add("START WITH", options.start, usual.start);
  add("CACHE", options.cache, usual.cache);
  return text;
}

void SqlRenderer::addSequences() {
  for (const Sequence &sequence : catalog.sequences)
    if (!isMadeByColumn(sequence))
      add("CREATE SEQUENCE " + qualified(sequence.schema, sequence.name) +
          sequenceClauses(sequence.options));
}

// --- Behind them ------------------------------------------------------------

void SqlRenderer::addOwners() {
  for (const Sequence &sequence : catalog.sequences)
    if (!sequence.ownerTable.empty() && !isMadeByColumn(sequence))
      add("ALTER SEQUENCE " + qualified(sequence.schema, sequence.name) +
          " OWNED BY " + qualified(sequence.schema, sequence.ownerTable) + "." +
          quoted(sequence.ownerColumn));
}

/// A partition is a table of its own until all its indexes are there, so that
/// it keeps their names.
void SqlRenderer::addParents(const Table &table) {
  std::string name = qualified(table.schema, table.name);
  for (const ParentTable &parent : table.parents) {
    std::string whole = qualified(parent.schema, parent.name);
    if (parent.bound.empty())
      add("ALTER TABLE " + name + " INHERIT " + whole);
    else
      add("ALTER TABLE " + whole + " ATTACH PARTITION " + name + " " +
          parent.bound);
  }
}

void SqlRenderer::addView(const View &view) {
  std::string name = qualified(view.schema, view.name);
  if (view.query.empty()) {
    out += sqlComment("left out: the view " + visible(name) +
                      ", whose query is not known");
    return;
  }
  std::string columns = view.columns.empty() ? "" : " " + list(view.columns);
  add("\nCREATE " + Twine(view.materialized ? "MATERIALIZED " : "") + "VIEW " +
      name + columns + " AS\n" + view.query);
}

/// Whether the word stands in the text by itself.
static bool names(StringRef text, StringRef word) {
  auto isPart = [](char c) { return isAlnum(c) || c == '_'; };
  for (size_t at = text.find_insensitive(word); at != StringRef::npos;
       at = text.find_insensitive(word, at + 1)) {
    size_t end = at + word.size();
    if ((at == 0 || !isPart(text[at - 1])) &&
        (end == text.size() || !isPart(text[end])))
      return true;
  }
  return false;
}

/// Each behind those that its query names.
void SqlRenderer::addViews() {
  std::vector<const View *> open;
  for (const View &view : catalog.views)
    open.push_back(&view);
  while (!open.empty()) {
    auto next = find_if(open, [&](const View *view) {
      return none_of(open, [&](const View *other) {
        return other != view && names(view->query, other->name);
      });
    });
    if (next == open.end())
      next = open.begin(); // a name that is no view's, such as a column's
    addView(**next);
    open.erase(next);
  }
}

// --- Comments ---------------------------------------------------------------

void SqlRenderer::addComment(const Twine &object, StringRef comment) {
  if (!comment.empty())
    add("COMMENT ON " + object + " IS " + literal(comment));
}

void SqlRenderer::addComments() {
  forTables([&](const Table &table) {
    std::string name = qualified(table.schema, table.name);
    addComment("TABLE " + name, table.comment);
    for (const Column &column : table.columns)
      addComment("COLUMN " + name + "." + quoted(column.name), column.comment);
  });
  for (const View &view : catalog.views)
    if (!view.query.empty())
      addComment(Twine(view.materialized ? "MATERIALIZED " : "") + "VIEW " +
                     qualified(view.schema, view.name),
                 view.comment);
  for (const EnumType &type : catalog.enums)
    addComment("TYPE " + qualified(type.schema, type.name), type.comment);
  for (const Domain &domain : catalog.domains)
    addComment("DOMAIN " + qualified(domain.schema, domain.name),
               domain.comment);
}

} // namespace holdfast
