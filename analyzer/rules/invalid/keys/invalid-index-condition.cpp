#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static StringRef kindOf(const Expression &value) {
  if (value.kind == ExpressionKind::String)
    return "a string";
  return value.kind == ExpressionKind::Number ? "a number" : "a boolean";
}

/// Whether a column of the type can be compared with the value.
static bool isComparable(const Field &field, const Expression &value) {
  if (field.type.kind == FieldType::Kind::Enum)
    return value.kind == ExpressionKind::String;
  if (field.type.kind != FieldType::Kind::Scalar)
    return false;
  switch (field.type.scalar) {
  case Scalar::String:
  case Scalar::DateTime:
    return value.kind == ExpressionKind::String;
  case Scalar::Boolean:
    return value.kind == ExpressionKind::Path;
  case Scalar::Int:
  case Scalar::BigInt:
  case Scalar::Float:
  case Scalar::Decimal:
    return value.kind == ExpressionKind::Number;
  case Scalar::Json:
  case Scalar::Bytes:
    return false;
  }
  llvm_unreachable("covered switch");
}

/// What is wrong with the value that a field is compared with, or empty.
static std::string problemOf(const Field &field, const Expression &value,
                             bool nested) {
  if (value.isPath("null"))
    return "";
  if (value.kind == ExpressionKind::Object && !nested) {
    if (value.items.size() != 1 || value.items[0].name.text != "not" ||
        !value.items[0].value)
      return "`" + field.name.str() + "` takes a value or `{ not: … }`";
    return problemOf(field, *value.items[0].value, true);
  }
  bool literal = value.kind == ExpressionKind::String ||
                 value.kind == ExpressionKind::Number || value.isPath("true") ||
                 value.isPath("false");
  if (!literal)
    return "`" + field.name.str() + "` takes a literal, `null` or `{ not: … }`";
  if (!isComparable(field, value))
    return "`" + field.name.str() + "` is `" +
           field.declaration->type->name.text.str() + "` and cannot equal " +
           kindOf(value).str();
  return "";
}

static std::string problemOfEntry(const Model &model, const Argument &entry) {
  const Field *field = model.findField(entry.name.text);
  if (!field)
    return hasNoField(model, entry.name.text);
  if (field->isRelation())
    return "`" + field->name.str() + "` is a relation, not a column";
  return entry.value ? problemOf(*field, *entry.value, false) : "";
}

static std::string problemOf(const Model &model, const Expression &where) {
  if (where.kind == ExpressionKind::Object) {
    for (const Argument &entry : where.items)
      if (std::string problem = problemOfEntry(model, entry); !problem.empty())
        return problem;
    return where.items.empty() ? "it is empty" : "";
  }
  if (where.kind != ExpressionKind::Call || where.text != "raw")
    return "expected `{ field: value }`";
  if (where.items.empty() || !where.items[0].value ||
      where.items[0].value->kind != ExpressionKind::String)
    return "`raw` takes a string in double quotes";
  return where.items[0].value->text == "\"\"" ? "it is empty" : "";
}

/// Ids and fulltext indexes have no such argument.
static bool takesCondition(const KeyOf &key) {
  return key.index.kind == IndexAttribute::Kind::Unique ||
         key.index.kind == IndexAttribute::Kind::Index;
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (context.prisma == PrismaVersion::V6)
    return;
  if (!key.index.where || !isReadInFull(key) || !takesCondition(key))
    return;
  std::string problem = problemOf(key.model, *key.index.where);
  if (!problem.empty())
    reporter
        .report(invalidIndexCondition.rule, key.span(),
                "invalid `where`: " + problem +
                    "; correct it, or write SQL as `raw(\"…\")`")
        .note(key.argumentSpan("where"), "the condition");
}

const RuleDefinition invalidIndexCondition = {
    .rule = {.id = "invalid-index-condition",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A condition of a partial index that Prisma cannot use."},
    .stage = Stage::Attributes,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::SQLite,
                  Provider::SQLServer},
    .eachKey = check};

} // namespace holdfast
