#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

static bool isAllowed(const NativeTypeAttribute &written,
                      const NativeType &type, const KeyOf &key,
                      const IndexedField &part) {
  bool id = key.index.kind == IndexAttribute::Kind::Id;
  switch (type.keyUse) {
  case KeyUse::Allowed:
    return true;
  case KeyUse::AsIdOnly:
    return id;
  case KeyUse::WithLength:
    return part.length || key.index.kind == IndexAttribute::Kind::Fulltext;
  case KeyUse::Never:
    return false;
  case KeyUse::UnlessMaximal:
    return !isMaximal(type, written.arguments);
  }
  llvm_unreachable("covered switch");
}

static void report(const KeyOf &key, const Field &field, const Twine &type,
                   StringRef remedy, Reporter &reporter, Span span) {
  reporter.report(unindexableType.rule, span,
                  "`" + key.spelling() + "` cannot include `" + type +
                      "` column `" + field.name + "`; " + remedy);
}

/// False when the part is refused; Prisma then looks at no other.
static bool checkPart(const Connector &connector, const KeyOf &key,
                      const IndexedField &part, Reporter &reporter) {
  const Field *field = part.field;
  if (!field || field->type.kind != FieldType::Kind::Scalar)
    return true;
  if (const auto &written = field->nativeType) {
    const NativeType *type = connector.findNativeType(written->name);
    if (type && !isAllowed(*written, *type, key, part)) {
      bool byField = type->keyUse == KeyUse::AsIdOnly;
      report(key, *field, spelling(*type, written->arguments),
             type->keyUse == KeyUse::WithLength
                 ? "add `length`, or use a shorter type"
                 : "remove it, or use another type",
             reporter, byField ? lineSpan(*field) : key.span());
      return false;
    }
  }
  if (key.index.kind == IndexAttribute::Kind::Id &&
      field->type.scalar == Scalar::Bytes && !connector.types.bytesInId) {
    report(key, *field, "Bytes", "use a `String` or a number", reporter,
           key.span());
    return false;
  }
  return true;
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector)
    return;
  for (const IndexedField &part : key.index.fields)
    if (!checkPart(*connector, key, part, reporter))
      break;
}

const RuleDefinition unindexableType = {
    .rule = {.id = "unindexable-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A key or index of a column whose type cannot be in one."},
    .stage = Stage::Indexes,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLServer},
    .eachKey = check};

} // namespace holdfast
