#include "schema/Schema.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool Field::isColumn() const {
  return type.kind == FieldType::Kind::Scalar ||
         type.kind == FieldType::Kind::Enum ||
         type.kind == FieldType::Kind::Unsupported;
}

Span Field::nameSpan() const {
  return model->document->span(declaration->name.range);
}

const Field *Model::findField(StringRef name) const {
  if (fieldPlaces) {
    auto found = fieldPlaces->find(name);
    return found == fieldPlaces->end() ? nullptr : &fields[found->second];
  }
  for (const Field &field : reverse(fields))
    if (field.name == name)
      return &field;
  return nullptr;
}

const IndexAttribute *Model::primaryKey() const {
  auto found = find_if(indexes, [](const IndexAttribute &index) {
    return index.kind == IndexAttribute::Kind::Id;
  });
  return found == indexes.end() ? nullptr : &*found;
}

const EnumValue *Enum::findValue(StringRef name) const {
  auto found =
      find_if(values, [&](const EnumValue &v) { return v.name == name; });
  return found == values.end() ? nullptr : &*found;
}

const Datasource *Schema::datasource() const {
  for (const Datasource &datasource : datasourceList)
    if (datasource.provider)
      return &datasource;
  return datasourceList.empty() ? nullptr : &datasourceList.front();
}

std::optional<Provider> Schema::provider() const {
  return datasource() ? datasource()->provider : std::nullopt;
}

const Model *Schema::findModel(StringRef name) const {
  return modelsByName.lookup(name);
}

const Enum *Schema::findEnum(StringRef name) const {
  return enumsByName.lookup(name);
}

ArrayRef<const Model *> Schema::modelsOfTable(StringRef table) const {
  auto found = modelsByTable.find(table);
  return found == modelsByTable.end() ? ArrayRef<const Model *>()
                                      : found->second;
}

ArrayRef<const Enum *> Schema::enumsOfType(StringRef type) const {
  auto found = enumsByType.find(type);
  return found == enumsByType.end() ? ArrayRef<const Enum *>() : found->second;
}

bool Schema::hasPreviewFeature(StringRef name) const {
  return any_of(generatorList, [&](const Generator &generator) {
    return any_of(generator.previewFeatures, [&](StringRef feature) {
      return feature.equals_insensitive(name);
    });
  });
}

} // namespace holdfast
