#include "lsp/SqlFeatures.h"

#include "lsp/Markup.h"
#include "lsp/SqlPlace.h"

#include "catalog/SqlName.h"

using namespace llvm;

namespace holdfast::lsp {

/// A table of many columns is known by its first ones.
static constexpr size_t mostColumns = 40;

static std::optional<SqlObject> objectAt(const SqlPlace &place) {
  if (!place.word)
    return std::nullopt;
  return findSqlObject(*place.statement, *place.word, place.before,
                       place.after);
}

static Span declarationOf(const SqlMapping &mapping) {
  if (mapping.field)
    return mapping.field->nameSpan();
  if (mapping.model)
    return mapping.model->nameSpan();
  return mapping.enumeration ? mapping.enumeration->nameSpan() : Span();
}

static void describe(const Column &column, Provider provider, Markup &out) {
  out.code(spelling(column.type, provider));
  out.text(column.nullable ? ", nullable" : ", not null");
}

/// What the table is before the statement, a line a column.
static void listColumns(const Table &table, Provider provider, Markup &out) {
  for (const Column &column : ArrayRef(table.columns).take_front(mostColumns)) {
    out.paragraph().code(column.name).text(": ");
    describe(column, provider, out);
  }
  if (table.columns.size() > mostColumns)
    out.paragraph().text("and " + Twine(table.columns.size() - mostColumns) +
                         " more columns");
}

/// `table "users": model User`, and its state before the statement.
static void describe(const SqlObject &object, const SqlPlace &place,
                     Markup &out) {
  Provider provider = place.before.provider;
  SqlMapping mapping = mappingOf(object, place.schema);
  auto mapped = [&](StringRef kind, const auto *element) {
    out.text(": ");
    if (element)
      out.text(kind + " ").code(element->name);
    else
      out.text("nothing in the schema maps it");
  };
  if (object.enumeration) {
    out.text("enum ").code(quotedName(object.enumeration->name, provider));
    mapped("enum", mapping.enumeration);
    for (const std::string &value : object.enumeration->values)
      out.paragraph().code(value);
  } else if (object.column) {
    out.text("column ").code(
        qualifiedName(object.table->name, object.column->name, provider));
    mapped("field", mapping.field);
    out.paragraph();
    describe(*object.column, provider, out);
    out.text(object.isOld ? " before this statement" : " after this statement");
  } else {
    out.text("table ").code(quotedName(object.table->name, provider));
    mapped("model", mapping.model);
    out.paragraph().text(object.isOld ? "before this statement:"
                                      : "made by this statement:");
    listColumns(*object.table, provider, out);
  }
}

std::optional<Hover> hoverOfScript(Session &session,
                                   const TextDocumentPositionParams &params) {
  std::unique_ptr<SqlPlace> place = findSqlPlace(session, params);
  std::optional<SqlObject> object = place ? objectAt(*place) : std::nullopt;
  if (!object)
    return std::nullopt;
  Markup out(session.client.markdownHover ? MarkupKind::Markdown
                                          : MarkupKind::PlainText);
  describe(*object, *place, out);
  return Hover{out.take(), session.positions().rangeOf(
                               place->file->span(place->word->range))};
}

Definition definitionInScript(Session &session,
                              const TextDocumentPositionParams &params) {
  Definition result;
  result.asLinks = session.client.definitionLinks;
  std::unique_ptr<SqlPlace> place = findSqlPlace(session, params);
  std::optional<SqlObject> object = place ? objectAt(*place) : std::nullopt;
  if (!object)
    return result;
  Span target = declarationOf(mappingOf(*object, place->schema));
  std::optional<std::string> uri =
      target ? session.workspace.uriOf(target.file->path()) : std::nullopt;
  if (!uri)
    return result;
  PositionMap positions = session.positions();
  Range range = positions.rangeOf(target);
  result.links.push_back(
      {positions.rangeOf(place->file->span(place->word->range)), *uri, range,
       range});
  return result;
}

std::vector<DocumentSymbol> symbolsOfScript(Session &session,
                                            const Buffer &buffer) {
  std::vector<DocumentSymbol> symbols;
  const CheckedProject *project = session.workspace.projectOfScript(buffer.uri);
  std::optional<Provider> provider =
      project && project->analysis && project->analysis->inputs.schema
          ? project->analysis->inputs.schema->provider()
          : std::nullopt;
  if (!provider)
    return symbols;
  SourceFile file(buffer.path, buffer.text().str());
  PositionMap positions = session.positions();
  SqlOutline outline(*provider, file.text());
  for (const SqlStatement &statement : outline.statements()) {
    Span title = file.span(titleOf(statement));
    symbols.push_back({plainMessage(file.text(title.range)),
                       "",
                       SymbolKind::Class,
                       positions.rangeOf(file.span(statement.range)),
                       positions.rangeOf(title),
                       {}});
  }
  return symbols;
}

} // namespace holdfast::lsp
