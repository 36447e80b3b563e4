#include "ide/Meaning.h"

#include "schema/PreviewFeatures.h"
#include "schema/Resolver.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool holds(Range range, uint32_t offset) {
  return range.begin <= offset && offset <= range.end;
}

namespace {
/// Looks for the word at an offset, from the block inwards.
class MeaningFinder {
public:
  MeaningFinder(WordPlace place, uint32_t offset)
      : place(place), offset(offset) {}

  std::optional<Meaning> find();

private:
  std::optional<Meaning> inField(const FieldDeclaration &field);
  std::optional<Meaning> inAttribute(const Attribute &attribute);
  std::optional<Meaning> inArguments(ArrayRef<Argument> arguments,
                                     StringRef of);
  std::optional<Meaning> inValue(const Expression &value, StringRef of);
  std::optional<Meaning> ofPath(const Expression &path);
  std::optional<Meaning> inSetting(const Property &property);
  std::optional<Meaning> ofFeature(Range range, StringRef name);
  std::optional<Meaning> inSettingValue(StringRef key, const Expression &value);

  std::optional<Meaning> make(Range range, WordKind kind, StringRef word) {
    return make(range, kind, word, documentationOf(kind, word));
  }
  std::optional<Meaning> make(Range range, WordKind kind, StringRef word,
                              const Documentation *documentation) {
    if (!documentation)
      return std::nullopt;
    return Meaning{range, documentation, meaningHere(place, kind, word)};
  }

  WordPlace place;
  uint32_t offset;
};
} // namespace

/// The attributes that hold no meaning by themselves are looked into.
static const Attribute *attributeAt(ArrayRef<Attribute> attributes,
                                    uint32_t offset) {
  for (const Attribute &attribute : attributes)
    if (holds(attribute.range, offset))
      return &attribute;
  return nullptr;
}

static const Model *modelOf(const Schema &schema, const Block &block) {
  for (const Model &model : schema.models())
    if (model.block == &block)
      return &model;
  return nullptr;
}

std::optional<Meaning> MeaningFinder::find() {
  const Block &block = place.block;
  StringRef word = keyword(block.kind);
  uint32_t begin = block.range.begin;
  Range range = {begin, begin + static_cast<uint32_t>(word.size())};
  if (holds(range, offset))
    return make(range, WordKind::Block, word);
  if (const Attribute *attribute = attributeAt(block.attributes, offset))
    return inAttribute(*attribute);
  for (const FieldDeclaration &field : block.fields)
    if (holds(field.range, offset))
      return inField(field);
  for (const EnumValueDeclaration &value : block.values)
    if (const Attribute *attribute = attributeAt(value.attributes, offset))
      return inAttribute(*attribute);
  for (const Property &property : block.properties)
    if (holds(property.range, offset))
      return inSetting(property);
  return std::nullopt;
}

std::optional<Meaning> MeaningFinder::inField(const FieldDeclaration &field) {
  if (place.model)
    for (const Field &candidate : place.model->fields)
      if (candidate.declaration == &field)
        place.field = &candidate;
  if (field.type && holds(field.type->name.range, offset))
    return make(field.type->name.range, WordKind::Scalar,
                field.type->name.text);
  if (const Attribute *attribute = attributeAt(field.attributes, offset))
    return inAttribute(*attribute);
  return std::nullopt;
}

std::optional<Meaning> MeaningFinder::inAttribute(const Attribute &attribute) {
  place.attribute = &attribute;
  StringRef name = attribute.name.text;
  Range range = {attribute.range.begin, attribute.name.range.end};
  if (!holds(range, offset))
    return inArguments(attribute.arguments, name);
  auto [source, native] = name.split('.');
  std::optional<Provider> provider = place.schema.provider();
  if (!native.empty())
    return provider ? make(range, WordKind::NativeType, native,
                           documentationOfNativeType(*provider, native))
                    : std::nullopt;
  bool ofBlock = place.document.file().text(range).starts_with("@@");
  return make(range,
              ofBlock ? WordKind::BlockAttribute : WordKind::FieldAttribute,
              name);
}

std::optional<Meaning> MeaningFinder::inArguments(ArrayRef<Argument> arguments,
                                                  StringRef of) {
  for (const Argument &argument : arguments) {
    if (!holds(argument.range, offset))
      continue;
    if (argument.name && holds(argument.name.range, offset))
      return make(argument.name.range, WordKind::Argument, argument.name.text,
                  documentationOfArgument(of, argument.name.text));
    if (argument.name)
      place.argument = argument.name.text;
    if (argument.value && holds(argument.value->range, offset))
      return inValue(*argument.value, of);
  }
  return std::nullopt;
}

std::optional<Meaning> MeaningFinder::inValue(const Expression &value,
                                              StringRef of) {
  switch (value.kind) {
  case ExpressionKind::Call: {
    uint32_t begin = value.range.begin;
    Range name = {begin, begin + static_cast<uint32_t>(value.text.size())};
    if (holds(name, offset))
      return make(name, WordKind::Function, value.text);
    // Of `a(sort: Desc)` in the list of a key, the key says what it means.
    bool isPart = !documentationOf(WordKind::Function, value.text);
    return inArguments(value.items, isPart ? of : value.text);
  }
  case ExpressionKind::Array:
    return inArguments(value.items, of);
  case ExpressionKind::Path:
    return ofPath(value);
  default:
    return std::nullopt;
  }
}

std::optional<Meaning> MeaningFinder::ofPath(const Expression &path) {
  StringRef argument = place.argument;
  if (argument == "onDelete" || argument == "onUpdate")
    return make(path.range, WordKind::Action, path.text);
  if (argument == "type")
    return make(path.range, WordKind::IndexType, path.text);
  if (argument == "sort")
    return make(path.range, WordKind::SortOrder, path.text);
  if (path.text == "virtual")
    return make(path.range, WordKind::Argument, path.text,
                documentationOfArgument("sequence", path.text));
  return std::nullopt;
}

std::optional<Meaning> MeaningFinder::inSetting(const Property &property) {
  StringRef key = property.key.text;
  WordKind kind = place.block.kind == BlockKind::Datasource
                      ? WordKind::DatasourceSetting
                      : WordKind::GeneratorSetting;
  if (holds(property.key.range, offset))
    return make(property.key.range, kind, key);
  if (property.value && holds(property.value->range, offset))
    return inSettingValue(key, *property.value);
  return std::nullopt;
}

static constexpr Documentation finishedFeature = {
    "", "previewFeatures = […]",
    "Part of Prisma by now, or gone: the name does nothing here."};

std::optional<Meaning> MeaningFinder::ofFeature(Range range, StringRef name) {
  const PreviewFeature *feature = findPreviewFeature(name);
  bool isFinished =
      feature && feature->state(place.prisma, place.schema.provider()) ==
                     PreviewState::Finished;
  return make(range, WordKind::PreviewFeature, name,
              isFinished ? &finishedFeature
                         : documentationOf(WordKind::PreviewFeature, name));
}

std::optional<Meaning> MeaningFinder::inSettingValue(StringRef key,
                                                     const Expression &value) {
  if (value.kind == ExpressionKind::Array) {
    for (const Argument &item : value.items)
      if (item.value && holds(item.value->range, offset))
        return inSettingValue(key, *item.value);
    return std::nullopt;
  }
  if (value.kind == ExpressionKind::Call)
    return inValue(value, key == "extensions" ? "extension" : key);
  std::string text = stringValue(&value);
  bool ofDatasource = place.block.kind == BlockKind::Datasource;
  if (key == "provider" && ofDatasource)
    return make(value.range, WordKind::Provider, text);
  if (key == "previewFeatures")
    return ofFeature(value.range, text);
  return make(
      value.range, WordKind::SettingValue, text,
      documentationOf(WordKind::SettingValue, (key + "." + text).str()));
}

std::optional<Meaning> findMeaning(const Schema &schema, PrismaVersion prisma,
                                   const Document &document, uint32_t offset) {
  for (const Block &block : document.blocks()) {
    if (!holds(block.range, offset))
      continue;
    WordPlace place{schema, prisma, document, block};
    place.model = modelOf(schema, block);
    return MeaningFinder(place, offset).find();
  }
  return std::nullopt;
}

} // namespace holdfast
