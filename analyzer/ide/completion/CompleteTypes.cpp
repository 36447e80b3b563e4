// Types of fields.
#include "ide/completion/Items.h"

#include "ide/DocComment.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

/// How well a type's name fits a field's: `author` and `Author` best.
enum class Fit { Exact, Plural, End, None };

static Fit fitOf(StringRef field, StringRef type) {
  std::string one = field.lower(), other = type.lower();
  StringRef name = one;
  if (name == other)
    return Fit::Exact;
  if (name == other + "s" || name == other + "es" ||
      (StringRef(other).ends_with("y") &&
       name == (StringRef(other).drop_back() + "ies").str()))
    return Fit::Plural;
  return name.ends_with(other) && other.size() > 2 ? Fit::End : Fit::None;
}

/// The scalar that fields of such a name mostly have.
static std::optional<Scalar> usualScalarOf(StringRef field) {
  if (field.ends_with("At") || field.ends_with("_at") ||
      field.ends_with("Date") || field == "date")
    return Scalar::DateTime;
  for (StringRef word : {"is", "has", "can"})
    if (field.starts_with(word) && field.size() > word.size() &&
        (isUpper(field[word.size()]) || field[word.size()] == '_'))
      return Scalar::Boolean;
  return std::nullopt;
}

/// `userId` has the type of `User.id`.
static std::optional<Scalar> scalarOfReference(const Schema &schema,
                                               StringRef field) {
  if (!field.consume_back("Id") && !field.consume_back("_id"))
    return std::nullopt;
  for (const Model &model : schema.models()) {
    if (!model.isTable() || fitOf(field, model.name) != Fit::Exact)
      continue;
    const IndexAttribute *key = model.primaryKey();
    if (key && key->fields.size() == 1 && key->fields[0].field &&
        key->fields[0].field->type.kind == FieldType::Kind::Scalar)
      return key->fields[0].field->type.scalar;
  }
  return std::nullopt;
}

/// The column type that a scalar gets without a native type.
static std::string columnTypeOf(const CompletionPlace &place, Scalar scalar) {
  const Connector *connector = place.connector();
  if (!connector)
    return "";
  const DefaultType &usual =
      connector->defaultTypes[static_cast<unsigned>(scalar)];
  const NativeType *native = connector->findNativeType(usual.native);
  ColumnType type;
  type.name = native ? native->catalog.str() : usual.catalog.str();
  for (StringRef argument : split(usual.arguments, ','))
    if (!argument.empty())
      type.arguments.push_back(argument.str());
  return type.name.empty() ? "" : spelling(type, connector->provider);
}

static void addScalars(const CompletionPlace &place, StringRef field,
                       Items &items) {
  std::optional<Scalar> likely = scalarOfReference(place.schema(), field);
  if (!likely)
    likely = usualScalarOf(field);
  SmallVector<Scalar, scalarCount> order;
  if (likely)
    order.push_back(*likely);
  for (Scalar scalar : {Scalar::String, Scalar::Int, Scalar::Boolean,
                        Scalar::DateTime, Scalar::Decimal, Scalar::Float,
                        Scalar::BigInt, Scalar::Json, Scalar::Bytes})
    if (scalar != likely)
      order.push_back(scalar);
  for (Scalar scalar : order) {
    if (place.types().lacking & only(scalar))
      continue;
    StringRef name = spelling(scalar);
    items.push_back(makeItem(CompletionKind::Scalar, name,
                             documentationOf(WordKind::Scalar, name)));
    items.back().detail = columnTypeOf(place, scalar);
  }
}

namespace {
/// A type that the schema declares.
struct DeclaredType {
  Fit fit;
  CompletionItem item;
};
} // namespace

static std::string mapped(StringRef what, StringRef databaseName) {
  return databaseName.empty() ? what.str()
                              : (what + " `" + databaseName + "`").str();
}

/// What its `///` comment says, on one line.
static std::string commentOf(const Document &document, const Block &block) {
  std::string comment = docCommentOf(document.file().text(), block.range);
  std::replace(comment.begin(), comment.end(), '\n', ' ');
  return comment;
}

static void addModels(const CompletionPlace &place, StringRef field,
                      std::vector<DeclaredType> &declared) {
  bool inType = place.at.block->kind == BlockKind::CompositeType;
  bool documents = place.connector() && place.connector()->storesDocuments;
  for (const Model &model : place.schema().models()) {
    bool isType = model.block->kind == BlockKind::CompositeType;
    if ((inType && !isType) || (isType && !place.types().compositeTypes))
      continue;
    Fit fit = fitOf(field, model.name);
    CompletionItem item =
        makeItem(isType ? CompletionKind::CompositeType : CompletionKind::Model,
                 model.name);
    item.detail =
        isType ? "composite type"
        : model.block->kind == BlockKind::View
            ? mapped("view", model.tableName)
            : mapped(documents ? "collection" : "table", model.tableName);
    item.documentation = commentOf(*model.document, *model.block);
    if (fit == Fit::Plural) {
      CompletionItem list = item;
      list.label += "[]";
      writes(list, list.label);
      declared.push_back({Fit::Exact, std::move(list)});
    }
    declared.push_back({fit, std::move(item)});
  }
}

static void addEnums(const CompletionPlace &place, StringRef field,
                     std::vector<DeclaredType> &declared) {
  if (!place.types().enums)
    return;
  for (const Enum &enumeration : place.schema().enums()) {
    CompletionItem item = makeItem(CompletionKind::Enum, enumeration.name);
    item.detail = "enum";
    item.documentation = commentOf(*enumeration.document, *enumeration.block);
    constexpr size_t most = 8;
    for (auto [index, value] : enumerate(enumeration.values))
      if (index <= most)
        item.detail += (index == 0 ? ": " : ", ") +
                       (index == most ? "…" : value.name.str());
    declared.push_back({fitOf(field, enumeration.name), std::move(item)});
  }
}

/// What the schema lacks because a block before it is not closed yet.
static void addSwallowed(const CompletionPlace &place, StringRef field,
                         std::vector<DeclaredType> &declared) {
  bool inType = place.at.block->kind == BlockKind::CompositeType;
  forEachHeader(place.at.text, [&](BlockKind kind, StringRef name) {
    bool isModel = kind == BlockKind::Model || kind == BlockKind::View;
    bool isEnum = kind == BlockKind::Enum && place.types().enums;
    if (!(isModel && !inType) && !isEnum)
      return;
    if (!place.schema().findModel(name) && !place.schema().findEnum(name))
      declared.push_back(
          {fitOf(field, name),
           makeItem(isEnum ? CompletionKind::Enum : CompletionKind::Model,
                    name)});
  });
}

void completeTypes(const CompletionPlace &place, Items &items) {
  StringRef field = place.at.member ? place.at.member->name : "";
  std::vector<DeclaredType> declared;
  addModels(place, field, declared);
  addEnums(place, field, declared);
  addSwallowed(place, field, declared);
  std::stable_sort(declared.begin(), declared.end(),
                   [](const DeclaredType &one, const DeclaredType &other) {
                     return one.fit < other.fit;
                   });
  auto fits = [](const DeclaredType &type) { return type.fit != Fit::None; };
  auto others = llvm::find_if_not(declared, fits);
  for (auto it = declared.begin(); it != others; ++it)
    items.push_back(std::move(it->item));
  addScalars(place, field, items);
  for (auto it = others; it != declared.end(); ++it)
    items.push_back(std::move(it->item));
  CompletionItem unsupported =
      makeItem(CompletionKind::Scalar, "Unsupported",
               documentationOf(WordKind::Scalar, "Unsupported"));
  writes(unsupported, "Unsupported(\"\")", "Unsupported(\"$1\")");
  items.push_back(std::move(unsupported));
}

} // namespace holdfast
