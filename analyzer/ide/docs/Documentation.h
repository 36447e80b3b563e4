#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

/// What the words of Prisma's language mean, in a sentence or two: for hover
/// and completion alike. Names stand in backquotes.
namespace holdfast {

/// What a word is, which decides what it means.
enum class WordKind {
  Block,          ///< `model`
  Scalar,         ///< `DateTime`, and `Unsupported`
  FieldAttribute, ///< `id`, without `@`
  BlockAttribute, ///< `index`, without `@@`
  Argument,       ///< `relation.fields`, or `*.map` for all that take one
  Function,       ///< `autoincrement`
  Action,         ///< `Cascade`
  IndexType,      ///< `Gin`
  SortOrder,      ///< `Desc`
  DatasourceSetting,
  GeneratorSetting,
  SettingValue, ///< `relationMode.prisma`
  Provider,     ///< `postgresql`
  PreviewFeature,
  NativeType, ///< `VarChar`, of whatever database
};

struct Documentation {
  llvm::StringLiteral name;
  llvm::StringLiteral usage; ///< how it is written: `@map("name")`
  llvm::StringLiteral text;
};

/// Null for a word that has none.
const Documentation *documentationOf(WordKind kind, llvm::StringRef name);

/// That of an argument: `of` is the attribute or function that takes it.
const Documentation *documentationOfArgument(llvm::StringRef of,
                                             llvm::StringRef name);

/// That of a native type, as the database means it.
const Documentation *documentationOfNativeType(Provider provider,
                                               llvm::StringRef name);

/// The tables.
extern const llvm::ArrayRef<Documentation> blockDocumentation;
extern const llvm::ArrayRef<Documentation> scalarDocumentation;
extern const llvm::ArrayRef<Documentation> fieldAttributeDocumentation;
extern const llvm::ArrayRef<Documentation> blockAttributeDocumentation;
extern const llvm::ArrayRef<Documentation> argumentDocumentation;
extern const llvm::ArrayRef<Documentation> functionDocumentation;
extern const llvm::ArrayRef<Documentation> actionDocumentation;
extern const llvm::ArrayRef<Documentation> indexTypeDocumentation;
extern const llvm::ArrayRef<Documentation> sortOrderDocumentation;
extern const llvm::ArrayRef<Documentation> datasourceDocumentation;
extern const llvm::ArrayRef<Documentation> generatorDocumentation;
extern const llvm::ArrayRef<Documentation> settingValueDocumentation;
extern const llvm::ArrayRef<Documentation> providerDocumentation;
extern const llvm::ArrayRef<Documentation> previewFeatureDocumentation;
extern const llvm::ArrayRef<Documentation> nativeTypeDocumentation;

} // namespace holdfast
