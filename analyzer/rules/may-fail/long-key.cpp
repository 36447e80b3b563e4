#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

// Of InnoDB with its usual row format (MySQL 8.4 reference manual, "InnoDB
// Limits"); Prisma's tables are of utf8mb4.
static constexpr unsigned bytesOfCharacter = 4;

/// How many bytes of a text column a key holds; 0 for other columns, which are
/// short.
static unsigned bytesOf(const IndexedField &part) {
  const Field *field = part.field;
  if (!field || field->type.kind != FieldType::Kind::Scalar)
    return 0;
  bool isText = field->type.scalar == Scalar::String;
  if (!isText && field->type.scalar != Scalar::Bytes)
    return 0;
  unsigned length = 191; // of Prisma's own VARCHAR
  const NativeTypeAttribute *type = field->nativeType.get();
  if (part.length)
    length = *part.length;
  else if (type && (type->arguments.empty() ||
                    StringRef(type->arguments[0]).getAsInteger(10, length)))
    return 0;
  return isText ? length * bytesOfCharacter : length;
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *facts = context.namedConnector();
  unsigned mostBytes = facts ? facts->maxKeyBytes : 0;
  if (!mostBytes)
    return;
  for (const IndexAttribute &index : model.indexes) {
    if (!model.isTable() || index.kind == IndexAttribute::Kind::Fulltext)
      continue;
    unsigned bytes = 0;
    for (const IndexedField &part : index.fields)
      bytes += bytesOf(part);
    if (bytes <= mostBytes)
      continue;
    reporter.report(
        longKey.rule, attributeSpan(*model.document, *index.attribute),
        "MySQL rejects this key of " + Twine(bytes) + " bytes: it allows " +
            Twine(mostBytes) + " (" + Twine(mostBytes / bytesOfCharacter) +
            " characters); shorten it with `length`");
  }
}

const RuleDefinition longKey = {
    .rule = {.id = "long-key",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose = "A key or index that is longer than MySQL can hold."},
    .stage = Stage::Indexes,
    .databases = {Provider::MySQL},
    .eachModel = check};

} // namespace holdfast
