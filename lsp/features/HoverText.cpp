#include "lsp/features/HoverText.h"

#include "catalog/LowerSchema.h"
#include "ide/DocComment.h"
#include "restore/RestoreMatch.h"
#include "schema/Connector.h"
#include "schema/NativeTypes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// That of the analysis, if it is of the present text.
static std::shared_ptr<const Catalog> wantedOf(const Analysis &analysis,
                                               const Schema &schema) {
  if (&schema == analysis.inputs.schema.get() && analysis.review.wanted)
    return analysis.review.wanted;
  std::optional<Provider> provider = schema.provider();
  return std::make_shared<const Catalog>(
      provider ? lowerSchema(schema, *provider) : Catalog());
}

HoverText::HoverText(const TypingPlace &place, const Schema &schema,
                     const Session &session, MarkupKind kind)
    : project(place.project), analysis(place.analysis), schema(schema),
      wanted(wantedOf(analysis, schema)), session(session), out(kind) {}

MarkupContent HoverText::about(const Symbol &target) {
  if (target.model)
    aboutModel(*target.model);
  else if (target.field)
    aboutField(*target.field);
  else if (target.value)
    aboutValue(*target.enumeration, *target.value);
  else if (target.enumeration)
    aboutEnum(*target.enumeration);
  else if (target.relation)
    aboutRelation(*target.relation);
  return out.take();
}

std::string HoverText::schemaOf(StringRef explicitName) const {
  // Without a provider there is no telling what the schema's name would be.
  return schema.provider() ? schemaNameOr(explicitName, provider())
                           : explicitName.str();
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// An identifier with the quotes of the database.
static std::string quoted(StringRef name, Provider provider) {
  const Connector &connector = connectorOf(provider);
  return connector.openQuote + name.str() + connector.closeQuote;
}

void HoverText::name(ArrayRef<StringRef> parts) {
  std::string path;
  for (StringRef part : parts)
    if (!part.empty())
      path += (path.empty() ? "" : ".") + quoted(part, provider());
  out.code(path);
}

void HoverText::comment(const Document &document, holdfast::Range declaration) {
  std::string text = docCommentOf(document.file().text(), declaration);
  if (!text.empty())
    out.paragraph().lines(text);
}

/// The native type of a field as the schema has it, or would have it.
std::string HoverText::nativeTypeOf(const Field &field) const {
  if (!schema.provider() || field.type.kind != FieldType::Kind::Scalar)
    return "";
  std::string prefix =
      ("@" + schema.datasource()->block->name.text + ".").str();
  const Connector &connector = connectorOf(provider());
  if (field.nativeType) {
    const NativeType *type = connector.findNativeType(field.nativeType->name);
    return type ? prefix + spelling(*type, field.nativeType->arguments) : "";
  }
  const DefaultType &usual =
      connector.defaultTypes[static_cast<unsigned>(field.type.scalar)];
  if (usual.native.empty())
    return "";
  std::string arguments =
      usual.arguments.empty() ? "" : ("(" + usual.arguments + ")").str();
  return prefix + usual.native.str() + arguments;
}

void HoverText::describe(const Column &column, StringRef nativeType) {
  out.code(spelling(column.type, provider()));
  if (!nativeType.empty()) {
    auto [type, rest] = nativeType.split(' ');
    out.text(" (").code(type).text((rest.empty() ? "" : " ") + rest + ")");
  }
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

//===----------------------------------------------------------------------===//
// Models and enums
//===----------------------------------------------------------------------===//

void HoverText::aboutModel(const Model &model) {
  if (model.block->kind == BlockKind::CompositeType) {
    out.text("composite type, embedded in the documents that use it");
    comment(*model.document, model.block->range);
    return;
  }
  std::string schemaName = schemaOf(model.schemaName);
  bool isView = model.block->kind == BlockKind::View;
  out.text(isView                            ? "view "
           : provider() == Provider::MongoDB ? "collection "
                                             : "table ");
  name({schemaName, model.tableName});
  comment(*model.document, model.block->range);
  for (const auto &evidence : analysis.known.evidence) {
    const Origin *origin = nullptr;
    if (const Table *table =
            evidence->catalog.findTable(schemaName, model.tableName))
      origin = &table->origin;
    for (const View &view : evidence->catalog.views)
      if (view.schema == schemaName && view.name == model.tableName)
        origin = &view.origin;
    if (!origin) {
      lacks(*evidence, "");
      continue;
    }
    out.paragraph();
    madeBy(*evidence, *origin);
  }
}

void HoverText::aboutEnum(const Enum &enumeration) {
  std::string schemaName = schemaOf(enumeration.schemaName);
  out.text("enum ");
  bool isType = wanted->findEnum(schemaName, enumeration.databaseName);
  if (isType)
    name({schemaName, enumeration.databaseName});
  else // Spelled out in each column, or known to Prisma alone.
    out.code(enumeration.name).text(", no type of its own in the database");
  comment(*enumeration.document, enumeration.block->range);
  const StringRef text = enumeration.document->file().text();
  for (const EnumValue &value : enumeration.values) {
    out.listItem().code(value.name);
    if (value.databaseName != value.name)
      out.text(" (").code(value.databaseName).text(")");
    std::string words = docCommentOf(text, value.declaration->range);
    if (!words.empty())
      out.text(": ").words(words);
  }
  if (!isType)
    return;
  for (const auto &evidence : analysis.known.evidence) {
    const EnumType *existing =
        evidence->catalog.findEnum(schemaName, enumeration.databaseName);
    if (!existing) {
      lacks(*evidence, "");
      continue;
    }
    out.paragraph();
    madeBy(*evidence, existing->origin);
  }
}

void HoverText::aboutValue(const Enum &enumeration, const EnumValue &value) {
  out.text("value ").code(value.databaseName).text(" of enum ");
  std::string schemaName = schemaOf(enumeration.schemaName);
  bool isType = wanted->findEnum(schemaName, enumeration.databaseName);
  if (isType)
    name({schemaName, enumeration.databaseName});
  else
    out.code(enumeration.name);
  comment(*enumeration.document, value.declaration->range);
  if (!isType)
    return;
  for (const auto &evidence : analysis.known.evidence) {
    const EnumType *existing =
        evidence->catalog.findEnum(schemaName, enumeration.databaseName);
    if (!existing)
      lacks(*evidence, "enum and value are ");
    else if (!is_contained(existing->values, value.databaseName))
      lacks(*evidence, "");
    else
      out.paragraph().text("in ").code(shorten(evidence->label));
  }
}

//===----------------------------------------------------------------------===//
// Columns
//===----------------------------------------------------------------------===//

void HoverText::aboutField(const Field &field) {
  if (field.isRelation() && field.type.model->isTable()) {
    aboutRelation(field);
    return;
  }
  const Model &model = *field.model;
  std::string schemaName = schemaOf(model.schemaName);
  const Table *planned = wanted->findTable(schemaName, model.tableName);
  const Column *column =
      planned ? planned->findColumn(field.columnName) : nullptr;
  out.text(column ? "column " : "field ");
  if (model.isTable() || model.block->kind == BlockKind::View)
    name({schemaName, model.tableName, field.columnName});
  else
    name({field.columnName});
  if (column) {
    out.text(": ");
    std::string native = nativeTypeOf(field);
    if (!native.empty() && !field.nativeType)
      native += " by default";
    describe(*column, native);
  }
  comment(*model.document, field.declaration->range);
  if (column)
    aboutColumn(field, *column);
}

/// What the evidence has of it.
void HoverText::aboutColumn(const Field &field, const Column &column) {
  const Model &model = *field.model;
  for (const auto &evidence : analysis.known.evidence) {
    const Table *table = evidence->catalog.findTable(schemaOf(model.schemaName),
                                                     model.tableName);
    const Column *existing =
        table ? table->findColumn(field.columnName) : nullptr;
    if (!existing) {
      lacks(*evidence, table ? "" : "table and column are ");
      continue;
    }
    out.paragraph();
    if (existing->type != column.type ||
        existing->nullable != column.nullable) {
      describe(*existing);
      out.text(" ");
    }
    madeBy(*evidence, existing->origin);
  }
}

//===----------------------------------------------------------------------===//
// Relations
//===----------------------------------------------------------------------===//

static bool sameColumns(const ForeignKey &key, const Field &field) {
  ArrayRef<const Field *> fields = field.relation->fields;
  return key.columns.size() == fields.size() &&
         all_of_zip(key.columns, fields,
                    [](const std::string &column, const Field *other) {
                      return column == other->columnName;
                    });
}

static StringRef kindOf(const Field &field) {
  bool many = field.isList(), others = field.opposite->isList();
  return many && others   ? "many-to-many"
         : many || others ? "one-to-many"
                          : "one-to-one";
}

static std::string pathOf(const Field &field) {
  return (field.model->name + "." + field.name).str();
}

/// The kind, and both ends; the one first that many rows refer to.
void HoverText::aboutRelation(const Field &field) {
  if (field.opposite) {
    const Field *first = &field, *second = field.opposite;
    if (isForward(*first) && !isForward(*second))
      std::swap(first, second);
    out.text(kindOf(field) + " relation");
    if (field.relation && !field.relation->name.empty())
      out.text(" ").code(field.relation->name);
    if (field.model == field.type.model)
      out.text(" of ").code(field.model->name).text(" to itself");
    out.text(": ").code(pathOf(*first)).text(" and ").code(pathOf(*second));
  } else {
    out.text("relation to ").code(field.type.model->name);
    out.text(", which has no field for the other side");
  }
  comment(*field.model->document, field.declaration->range);
  out.paragraph();
  aboutRelationColumns(field);
}

/// The foreign key that the database has for a relation, or null.
const ForeignKey *HoverText::foreignKeyOf(const Field &field) const {
  if (!field.relation || !field.relation->hasFields ||
      connectorOf(provider()).storesDocuments)
    return nullptr;
  const Model &model = *field.model;
  const Table *table =
      wanted->findTable(schemaOf(model.schemaName), model.tableName);
  if (table)
    for (const ForeignKey &key : table->foreignKeys)
      if (sameColumns(key, field))
        return &key;
  return nullptr;
}

/// `a, b`: names of fields, with their model if one is given.
static std::string names(ArrayRef<const Field *> fields, StringRef model) {
  std::vector<std::string> list;
  for (const Field *field : fields)
    list.push_back(
        (model.empty() ? field->name : model + "." + field->name).str());
  return join(list, ", ");
}

/// Where the database keeps it.
void HoverText::aboutRelationColumns(const Field &field) {
  const Model &model = *field.model;
  const Model &target = *field.type.model;
  out.text("no column");
  if (const ForeignKey *key = foreignKeyOf(field)) {
    out.text(": foreign key ").code(key->name).text(" from ");
    out.code(join(key->columns, ", ")).text(" to ");
    name({key->referencedSchema, key->referencedTable});
    out.text(", on delete ").code(sqlSpelling(key->onDelete));
    out.text(", on update ").code(sqlSpelling(key->onUpdate));
    return;
  }
  ArrayRef<const Field *> columns = referencingFields(field);
  if (!columns.empty()) {
    out.text(": ").code(names(columns, "")).text(" has the values of ");
    out.code(names(referencedFields(field), target.name));
    out.text(", without a foreign key");
    return;
  }
  if (!field.opposite)
    return;
  if (field.opposite->isList() && field.isList() && schema.provider()) {
    out.text(": table ");
    std::string joinTable = "_" + joinTableName(field);
    name({schemaOf(model.schemaName), joinTable});
    out.text(" joins it with ").code(target.name);
    return;
  }
  if (!isForward(field))
    out.text(": the other side of ").code(pathOf(*field.opposite));
}

} // namespace holdfast::lsp
