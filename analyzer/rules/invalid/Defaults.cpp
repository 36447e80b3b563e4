#include "rules/invalid/Defaults.h"

#include "schema/AttributeTable.h"
#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::string DefaultOf::name() const {
  return stringValue(attribute.find("map", false));
}

void forEachDefault(ArrayRef<const Model *> models,
                    function_ref<void(const DefaultOf &)> visit) {
  for (const Model *model : models)
    for (const Field &field : model->fields) {
      if (!field.defaultAttribute || !field.defaultValue ||
          field.isRelation() || field.declaration->isMalformed() ||
          field.type.kind == FieldType::Kind::Unknown)
        continue;
      bool isAlone = count_if(field.declaration->attributes,
                              [](const Attribute &attribute) {
                                return attribute.name.text == "default";
                              }) == 1;
      if (isAlone && isUnderstood(*field.defaultAttribute))
        visit({field, *field.defaultAttribute, *field.defaultValue});
    }
}

StringRef typeName(const Field &field) {
  return field.declaration->type->name.text;
}

const DefaultFacts &defaultFacts(const RuleContext &context) {
  const Connector *connector = context.connector();
  return connector ? connector->defaults : defaultFactsWithoutProvider;
}

} // namespace holdfast
