#include "ide/docs/Documentation.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace holdfast {

static ArrayRef<Documentation> tableOf(WordKind kind) {
  switch (kind) {
  case WordKind::Block:
    return blockDocumentation;
  case WordKind::Scalar:
    return scalarDocumentation;
  case WordKind::FieldAttribute:
    return fieldAttributeDocumentation;
  case WordKind::BlockAttribute:
    return blockAttributeDocumentation;
  case WordKind::Argument:
    return argumentDocumentation;
  case WordKind::Function:
    return functionDocumentation;
  case WordKind::Action:
    return actionDocumentation;
  case WordKind::IndexType:
    return indexTypeDocumentation;
  case WordKind::SortOrder:
    return sortOrderDocumentation;
  case WordKind::DatasourceSetting:
    return datasourceDocumentation;
  case WordKind::GeneratorSetting:
    return generatorDocumentation;
  case WordKind::SettingValue:
    return settingValueDocumentation;
  case WordKind::Provider:
    return providerDocumentation;
  case WordKind::PreviewFeature:
    return previewFeatureDocumentation;
  case WordKind::NativeType:
    return nativeTypeDocumentation;
  }
  llvm_unreachable("covered switch");
}

const Documentation *documentationOf(WordKind kind, StringRef name) {
  for (const Documentation &entry : tableOf(kind))
    if (entry.name == name)
      return &entry;
  return nullptr;
}

const Documentation *documentationOfArgument(StringRef of, StringRef name) {
  if (const Documentation *own =
          documentationOf(WordKind::Argument, (of + "." + name).str()))
    return own;
  return documentationOf(WordKind::Argument, ("*." + name).str());
}

const Documentation *documentationOfNativeType(Provider provider,
                                               StringRef name) {
  if (const Documentation *own = documentationOf(
          WordKind::NativeType, (spelling(provider) + "." + name).str()))
    return own;
  return documentationOf(WordKind::NativeType, name);
}

} // namespace holdfast
