#include "rules/invalid/types/NewBlocks.h"

#include "catalog/PrismaNames.h"
#include "rules/invalid/types/FieldTypes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// The `@@schema` line of a new block beside a model, where blocks need one.
static std::string schemaLine(const Schema &schema, const Model &beside) {
  const Datasource *datasource = schema.datasource();
  if (!datasource || datasource->schemas.empty())
    return "";
  StringRef name =
      beside.schemaName.empty() ? datasource->schemas[0] : beside.schemaName;
  return "\n  @@schema(" + quoteString(name) + ")\n";
}

static const Attribute *findAttribute(const Field &field, StringRef name) {
  for (const Attribute &attribute : field.declaration->attributes)
    if (attribute.name.text == name)
      return &attribute;
  return nullptr;
}

/// The names in an argument of the field's `@relation`.
static std::vector<StringRef> namesIn(const Field &field, StringRef argument) {
  std::vector<StringRef> names;
  if (const Attribute *relation = findAttribute(field, "relation"))
    if (const Expression *list = relation->find(argument, false))
      for (const Argument &item : list->items)
        names.push_back(item.value ? item.value->text : "");
  return names;
}

/// Whether the field has a native type, such as `@db.Text`.
static bool isNative(const Field &field) {
  return any_of(field.declaration->attributes, [](const Attribute &attribute) {
    return attribute.name.text.contains('.');
  });
}

/// Whether the field could be a relation.
static bool canBeRelation(const Field &field) {
  if (field.model->block->kind == BlockKind::CompositeType || isNative(field))
    return false;
  for (StringRef name : {"id", "map", "unique", "default", "updatedAt"})
    if (findAttribute(field, name))
      return false;
  // A list has no columns.
  return !field.isList() || namesIn(field, "fields").empty();
}

namespace {
/// A field that other models refer to.
struct Reference {
  std::string name = "id";
  std::string type;
  std::string native; ///< ` @db.Uuid`
};
} // namespace

/// The native type of ids, `@db.ObjectId`, by the datasource's name.
static std::string objectId(const BlockContext &context) {
  StringRef name = context.datasource()->block->name.text;
  return ("@" + name + ".ObjectId").str();
}

/// The field that a use's `@relation` refers to, else one called `id`.
static Reference referenceOf(const BlockContext &context, const Field &field) {
  std::vector<StringRef> columns = namesIn(field, "fields"),
                         references = namesIn(field, "references");
  Reference reference;
  const Field *column = nullptr;
  if (columns.size() == 1 && references.size() == 1) {
    reference.name = references[0].str();
    column = field.model->findField(columns[0]);
  }
  bool mongodb = context.storesDocuments();
  reference.type = mongodb ? "String" : "Int";
  if (column && column->declaration->type)
    reference.type = column->declaration->type->name.text.str();
  if (column && column->nativeType)
    reference.native = " " + column->model->document->file()
                                 .text(column->nativeType->attribute->range)
                                 .str();
  else if (mongodb && !column)
    reference.native = " " + objectId(context);
  return reference;
}

/// The lines of the fields that are referred to: the first is the id, the
/// others are unique. None where one cannot have the types of all its uses.
static std::optional<std::string> referenceLines(const BlockContext &context,
                                                 ArrayRef<const Field *> uses) {
  bool mongodb = context.storesDocuments();
  std::vector<Reference> references;
  std::string lines;
  for (const Field *use : uses) {
    Reference reference = referenceOf(context, *use);
    auto known = find_if(references, [&](const Reference &other) {
      return other.name == reference.name;
    });
    if (known != references.end()) {
      if (known->type != reference.type || known->native != reference.native)
        return std::nullopt;
      continue;
    }
    bool isFirst = references.empty();
    lines += "  " + reference.name + " " + reference.type +
             (isFirst ? " @id" : " @unique");
    if (mongodb && isFirst)
      lines += namesIn(*use, "fields").empty()
                   ? " @default(auto()) @map(\"_id\")"
                   : " @map(\"_id\")";
    lines += reference.native + "\n";
    references.push_back(std::move(reference));
  }
  return lines;
}

static std::string relationNameOf(const Field &field) {
  const Attribute *relation = findAttribute(field, "relation");
  const Expression *name = relation ? relation->find("name", true) : nullptr;
  return name && name->kind == ExpressionKind::String ? name->text.str() : "";
}

/// The other sides of the relations, under the same relation names; none where
/// Prisma could not tell two of them apart.
static std::optional<std::string> oppositeLines(ArrayRef<const Field *> uses) {
  StringSet<> taken, relations;
  std::string lines;
  for (const Field *use : uses) {
    std::string owner = use->model->name.str(), name = relationNameOf(*use);
    if (!relations.insert(owner + " " + name).second)
      return std::nullopt;
    std::string field = freeName(owner, taken);
    taken.insert(field);
    lines += "  " + field + " " + owner + "[]";
    if (!name.empty())
      lines += " @relation(" + name + ")";
    lines += "\n";
  }
  return lines;
}

/// Gives a field without `@relation` a column that refers to the new model.
static void addColumn(const BlockContext &context, const Field &field,
                      StringRef id, Fix &fix) {
  std::string column = field.name.str() + "Id";
  if (field.isList() || findAttribute(field, "relation") ||
      field.model->findField(column))
    return;
  bool mongodb = context.storesDocuments();
  RenderedField rendered;
  rendered.name = column;
  rendered.type = mongodb ? "String" : "Int";
  if (field.arity == Arity::Optional)
    rendered.type += "?";
  if (mongodb)
    rendered.attributes = objectId(context);
  for (const Fix &part : {addFieldAttributeFix(field, "", Safety::Unsafe,
                                               ("@relation(fields: [" + column +
                                                "], references: [" + id + "])")
                                                   .str()),
                          addFieldLinesFix(*field.model, "", rendered)})
    fix.edits.append(part.edits.begin(), part.edits.end());
}

/// All fields of the unknown type, those of composite types too.
static std::vector<const Field *> usesOf(const Schema &schema, StringRef type) {
  std::vector<const Field *> uses;
  for (const Model &model : schema.models())
    for (const Field &field : model.fields)
      if (field.type.kind == FieldType::Kind::Unknown &&
          field.declaration->type->name.text == type)
        uses.push_back(&field);
  return uses;
}

/// Whether there can be a join table of the field's model: documents have none.
static bool canBeInJoinTable(const BlockContext &context, const Field &list) {
  const IndexAttribute *key = list.model->primaryKey();
  return !context.storesDocuments() && key && key->fields.size() == 1;
}

/// A type that more fields name has lost its block, rather than that nobody has
/// written it yet; each of their findings would carry all of them.
static constexpr size_t mostUses = 100;

std::optional<Fix> createModelFix(const BlockContext &context,
                                  const Field &field) {
  std::string name = field.declaration->type->name.text.str();
  std::vector<const Field *> uses = usesOf(context.schemaForWords(), name);
  if (uses.size() > mostUses || !all_of(uses, [&](const Field *use) {
        return canBeRelation(*use) &&
               (!use->isList() || canBeInJoinTable(context, *use));
      }))
    return std::nullopt;
  auto references = referenceLines(context, uses);
  auto opposites = oppositeLines(uses);
  if (!references || !opposites)
    return std::nullopt;
  Fix fix =
      addBlockFix(context.schemaForWords(), "Create model `" + name + "`",
                  "model " + name + " {\n" + *references + *opposites +
                      schemaLine(context.schemaForWords(), *field.model) + "}");
  std::string id = referenceOf(context, *uses.front()).name;
  for (const Field *use : uses)
    addColumn(context, *use, id, fix);
  return fix;
}

Fix createEnumFix(const BlockContext &context, const Field &field) {
  std::string name = field.declaration->type->name.text.str();
  std::string value = "VALUE";
  if (const Attribute *attribute = findAttribute(field, "default"))
    if (const Expression *written = attribute->find("value", true))
      if (written->kind == ExpressionKind::Path)
        value = written->text.str();
  return addBlockFix(context.schemaForWords(), "Create enum `" + name + "`",
                     "enum " + name + " {\n  " + value + "\n" +
                         schemaLine(context.schemaForWords(), *field.model) +
                         "}");
}

bool canBeScalar(const BlockContext &context, const Field &field,
                 Scalar scalar) {
  if (findAttribute(field, "relation") ||
      (typeFacts(context).lacking & only(scalar)))
    return false;
  const Connector *connector = context.connector();
  const NativeTypeAttribute *native =
      field.nativeType ? &*field.nativeType : nullptr;
  const NativeType *type =
      native && connector ? connector->findNativeType(native->name) : nullptr;
  return !type ||
         judge(*type, scalar, native->arguments) == NativeTypeProblem::None;
}

bool canBeEnum(const Field &field) {
  const Attribute *attribute = findAttribute(field, "default");
  const Expression *value =
      attribute ? attribute->find("value", true) : nullptr;
  return !findAttribute(field, "relation") && !isNative(field) &&
         (!value || value->kind == ExpressionKind::Path);
}

bool canReferTo(const Field &field, const Model &model) {
  if (model.block->kind == BlockKind::CompositeType)
    return !findAttribute(field, "relation") && !isNative(field);
  for (StringRef name : {"id", "unique", "default", "updatedAt"})
    if (findAttribute(field, name))
      return false;
  return field.model->block->kind != BlockKind::CompositeType &&
         !isNative(field) &&
         all_of(namesIn(field, "references"),
                [&](StringRef name) { return model.findField(name); });
}

std::optional<Span> findUnreadBlock(const Schema &schema, StringRef type) {
  for (const DocumentPtr &document : schema.documents())
    for (const Block &block : document->blocks()) {
      StringRef header = document->file().text(block.range).split('{').first;
      SmallVector<StringRef, 2> words;
      SplitString(header, words);
      if (block.kind == BlockKind::Unknown && !words.empty() &&
          words.back() == type) {
        auto begin = block.range.begin;
        auto size = static_cast<uint32_t>(header.rtrim().size());
        return document->span({begin, begin + size});
      }
    }
  return std::nullopt;
}

} // namespace holdfast
