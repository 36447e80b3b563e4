#include "lsp/Features.h"

#include "lsp/Markup.h"

#include "catalog/LowerSchema.h"
#include "ide/Symbol.h"
#include "restore/RestoreMatch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::lsp {

namespace {

/// Empty where no known provider is named.
Catalog wantedOf(const Analysis &analysis) {
  std::optional<Provider> provider = analysis.inputs.schema->provider();
  return provider ? lowerSchema(*analysis.inputs.schema, *provider) : Catalog();
}

/// Writes the text about one target.
class HoverText {
public:
  HoverText(const CheckedProject &project, const Session &session)
      : project(project), analysis(*project.analysis),
        wanted(wantedOf(analysis)), session(session),
        out(session.client.markdownHover ? MarkupKind::Markdown
                                         : MarkupKind::PlainText) {}

  MarkupContent about(const Symbol &target) {
    if (target.model)
      aboutModel(*target.model);
    else if (target.field)
      aboutField(*target.field);
    else
      aboutEnum(*target.enumeration);
    return out.take();
  }

private:
  void aboutModel(const Model &model);
  void aboutField(const Field &field);
  void aboutRelation(const Field &field);
  void aboutEnum(const Enum &enumeration);

  void describe(const Column &column);
  void madeBy(const Evidence &evidence, const Origin &origin);
  void lacks(const Evidence &evidence, StringRef what);
  void name(ArrayRef<StringRef> parts);

  Provider provider() const {
    return analysis.inputs.schema->provider().value_or(Provider::PostgreSQL);
  }
  std::string shorten(StringRef text) const {
    return session.workspace.shorten(text, project.project);
  }
  std::string schemaOf(StringRef explicitName) const {
    // Without a provider there is no telling what the schema's name would be.
    return analysis.inputs.schema->provider()
               ? schemaNameOr(explicitName, provider())
               : explicitName.str();
  }

  const CheckedProject &project;
  const Analysis &analysis;
  Catalog wanted; ///< what the schema describes
  const Session &session;
  Markup out;
};

} // namespace

/// An identifier with the quotes of the database.
static std::string quoted(StringRef name, Provider provider) {
  switch (provider) {
  case Provider::MySQL:
    return ("`" + name + "`").str();
  case Provider::SQLServer:
    return ("[" + name + "]").str();
  default:
    return ("\"" + name + "\"").str();
  }
}

void HoverText::name(ArrayRef<StringRef> parts) {
  std::string path;
  for (StringRef part : parts)
    if (!part.empty())
      path += (path.empty() ? "" : ".") + quoted(part, provider());
  out.code(path);
}

void HoverText::describe(const Column &column) {
  out.code(spelling(column.type, provider()));
  out.text(column.nullable ? ", nullable" : ", not null");
  if (!column.defaultValue)
    return;
  switch (column.defaultValue->kind) {
  case ColumnDefault::Kind::Sequence:
    out.text(", counts up");
    return;
  case ColumnDefault::Kind::Now:
    out.text(", default ").code("now()");
    return;
  case ColumnDefault::Kind::Literal:
  case ColumnDefault::Kind::Expression:
    out.text(column.generated ? ", generated as " : ", default ");
    out.code(column.defaultValue->text.empty() ? "''"
                                               : column.defaultValue->text);
    return;
  }
}

/// Ends with the place of the statement, where the evidence is text.
void HoverText::madeBy(const Evidence &evidence, const Origin &origin) {
  out.text("in ").code(shorten(evidence.label));
  if (!origin.span)
    return;
  const SourceFile &file = *origin.span.file;
  std::string line =
      std::to_string(file.lines().lineOf(origin.span.range.begin) + 1);
  out.text(", made by ");
  std::string place = shorten(file.path()) + ":" + line;
  if (std::optional<std::string> uri = session.workspace.uriOf(file.path()))
    out.link(place, *uri + "#L" + line);
  else
    out.code(place);
}

void HoverText::lacks(const Evidence &evidence, StringRef what) {
  out.paragraph().text(what + "not in ");
  out.code(shorten(evidence.label));
}

void HoverText::aboutModel(const Model &model) {
  if (model.block->kind == BlockKind::CompositeType) {
    out.text("composite type, embedded in the documents that use it");
    return;
  }
  std::string schema = schemaOf(model.schemaName);
  bool isView = model.block->kind == BlockKind::View;
  out.text(isView                            ? "view "
           : provider() == Provider::MongoDB ? "collection "
                                             : "table ");
  name({schema, model.tableName});
  for (const auto &evidence : analysis.known.evidence) {
    const Origin *origin = nullptr;
    if (const Table *table =
            evidence->catalog.findTable(schema, model.tableName))
      origin = &table->origin;
    for (const View &view : evidence->catalog.views)
      if (view.schema == schema && view.name == model.tableName)
        origin = &view.origin;
    if (!origin) {
      lacks(*evidence, "");
      continue;
    }
    out.paragraph();
    madeBy(*evidence, *origin);
  }
}

void HoverText::aboutField(const Field &field) {
  if (field.isRelation() && field.type.model->isTable()) {
    aboutRelation(field);
    return;
  }
  const Model &model = *field.model;
  std::string schema = schemaOf(model.schemaName);
  const Table *planned = wanted.findTable(schema, model.tableName);
  const Column *column =
      planned ? planned->findColumn(field.columnName) : nullptr;
  out.text(column ? "column " : "field ");
  if (model.isTable() || model.block->kind == BlockKind::View)
    name({schema, model.tableName, field.columnName});
  else
    name({field.columnName});
  if (!column)
    return;
  out.text(": ");
  describe(*column);

  for (const auto &evidence : analysis.known.evidence) {
    const Table *table = evidence->catalog.findTable(schema, model.tableName);
    const Column *existing =
        table ? table->findColumn(field.columnName) : nullptr;
    if (!existing) {
      lacks(*evidence, table ? "" : "table and column are ");
      continue;
    }
    out.paragraph();
    if (existing->type != column->type ||
        existing->nullable != column->nullable) {
      describe(*existing);
      out.text(" ");
    }
    madeBy(*evidence, existing->origin);
  }
}

static bool sameColumns(const ForeignKey &key, const Field &field) {
  ArrayRef<const Field *> fields = field.relation->fields;
  return all_of_zip(key.columns, fields,
                    [](const std::string &column, const Field *other) {
                      return column == other->columnName;
                    });
}

void HoverText::aboutRelation(const Field &field) {
  const Model &model = *field.model;
  const Model &target = *field.type.model;
  const Table *table =
      wanted.findTable(schemaOf(model.schemaName), model.tableName);
  out.text("no column: ");
  if (field.relation && field.relation->hasFields && table) {
    for (const ForeignKey &key : table->foreignKeys) {
      if (!sameColumns(key, field))
        continue;
      out.text("foreign key ").code(key.name).text(" from ");
      out.code(join(key.columns, ", ")).text(" to ");
      name({key.referencedSchema, key.referencedTable});
      out.text(", on delete ").code(sqlSpelling(key.onDelete));
      out.text(", on update ").code(sqlSpelling(key.onUpdate));
      return;
    }
  }
  if (field.opposite && field.opposite->isList() && field.isList()) {
    out.text("table ");
    std::string joinTable = "_" + joinTableName(field);
    name({schemaOf(model.schemaName), joinTable});
    out.text(" joins it with ").code(target.name);
    return;
  }
  if (!field.opposite) {
    out.text("relation to ").code(target.name);
    return;
  }
  out.text("the other side of ");
  out.code((target.name + "." + field.opposite->name).str());
}

void HoverText::aboutEnum(const Enum &enumeration) {
  std::string schema = schemaOf(enumeration.schemaName);
  out.text("enum ");
  bool isType = wanted.findEnum(schema, enumeration.databaseName) != nullptr;
  if (!isType) {
    // Spelled out in each column, or known to Prisma alone.
    out.code(enumeration.name);
    out.text(", no type of its own in the database");
    return;
  }
  name({schema, enumeration.databaseName});
  for (const auto &evidence : analysis.known.evidence) {
    const EnumType *existing =
        evidence->catalog.findEnum(schema, enumeration.databaseName);
    if (!existing) {
      lacks(*evidence, "");
      continue;
    }
    out.paragraph();
    madeBy(*evidence, existing->origin);
  }
}

Expected<std::optional<Hover>> hover(Session &session,
                                     const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  if (!place)
    return std::nullopt;
  std::optional<SymbolAt> at =
      findSymbol(place->schema, place->document, place->offset);
  if (!at)
    return std::nullopt;
  return Hover{HoverText(place->project, session).about(at->symbol),
               session.positions().rangeOf(place->document.span(at->range))};
}

} // namespace holdfast::lsp
