#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/Literals.h"

using namespace llvm;

namespace holdfast {

static bool isBoolean(StringRef text) {
  return text == "true" || text == "false";
}

static bool isText(Scalar scalar) {
  return scalar == Scalar::String || scalar == Scalar::Json ||
         scalar == Scalar::Bytes || scalar == Scalar::DateTime;
}

static bool fits(const Expression &value, Scalar scalar) {
  switch (value.kind) {
  case ExpressionKind::String:
    return isText(scalar) || scalar == Scalar::Decimal;
  case ExpressionKind::Number:
    return scalar == Scalar::Int || scalar == Scalar::BigInt ||
           scalar == Scalar::Float || scalar == Scalar::Decimal;
  case ExpressionKind::Path:
    return scalar == Scalar::Boolean && isBoolean(value.text);
  default:
    return false;
  }
}

/// The value with or without quotes, where that makes it fit; else empty.
static std::string requoted(const Expression &value, const FieldType &type) {
  if (value.kind == ExpressionKind::String) {
    std::string text = unescape(value.text);
    if (type.kind == FieldType::Kind::Enum)
      return type.enumeration->findValue(text) ? text : "";
    bool good = type.scalar == Scalar::Boolean ? isBoolean(text)
                : type.scalar == Scalar::Float ? isDecimal(text)
                                               : isInteger(text);
    return good ? text : "";
  }
  if (type.kind == FieldType::Kind::Scalar && type.scalar == Scalar::String &&
      (value.kind == ExpressionKind::Number ||
       value.kind == ExpressionKind::Path))
    return quoteString(value.text);
  if (type.kind == FieldType::Kind::Scalar && type.scalar == Scalar::Boolean &&
      isBoolean(value.text.lower()))
    return value.text.lower();
  return "";
}

static StringRef description(const FieldType &type) {
  if (type.kind == FieldType::Kind::Enum)
    return "a value of the enum, without quotes";
  if (type.scalar == Scalar::Boolean)
    return "`true` or `false`";
  if (isText(type.scalar))
    return "a string in double quotes";
  return "a number without quotes";
}

static bool isGood(const Expression &value, const FieldType &type) {
  if (type.kind == FieldType::Kind::Enum)
    return value.kind == ExpressionKind::Path;
  return fits(value, type.scalar);
}

/// Prisma tells of the first bad element of a list; all are changed alike.
static void addRequoted(const DefaultUse &use, const Expression &except,
                        Fix &fix) {
  if (use.value.kind != ExpressionKind::Array)
    return;
  for (const Argument &item : use.value.items) {
    if (!item.value || item.value == &except ||
        isGood(*item.value, use.field.type))
      continue;
    std::string better = requoted(*item.value, use.field.type);
    if (!better.empty())
      fix.edits.push_back({use.span(*item.value), std::move(better)});
  }
}

static void reportValue(const DefaultUse &use, const Expression &value,
                        Reporter &reporter) {
  // The one case in which Prisma marks the value alone.
  bool word = value.kind == ExpressionKind::Path &&
              use.field.type.kind == FieldType::Kind::Scalar &&
              use.field.type.scalar == Scalar::Boolean;
  DiagnosticBuilder finding = reporter.report(
      wrongDefaultType.rule, word ? use.span(value) : use.span(),
      "the default of `" + use.field.name + "` must be " +
          description(use.field.type));
  std::string better = requoted(value, use.field.type);
  if (better.empty())
    return;
  Fix fix = replaceFix("Change the default to `" + better + "`", Safety::Unsafe,
                       use.span(value), better);
  addRequoted(use, value, fix);
  finding.fix(std::move(fix));
}

/// Whether the value is a good default, or element of one, as it is written.
static bool isDefault(const Expression &value, const FieldType &type) {
  return isGood(value, type) && (type.kind != FieldType::Kind::Enum ||
                                 type.enumeration->findValue(value.text));
}

static void reportBrackets(const BlockContext &context, const DefaultUse &use,
                           Reporter &reporter) {
  bool list = use.field.isList();
  StringRef text = use.document().file().text().slice(use.value.range.begin,
                                                      use.value.range.end);
  DiagnosticBuilder finding = reporter.report(
      wrongDefaultType.rule, use.span(),
      list ? "`" + use.field.name + "` is a list; put its default in brackets"
           : "`" + use.field.name +
                 "` is not a list; write its default without brackets");
  if (list && isDefault(use.value, use.field.type) &&
      (use.isInCompositeType() || typeFacts(context).scalarLists))
    finding.fix(replaceFix(("Change the default to `[" + text + "]`").str(),
                           Safety::Unsafe, use.span(use.value),
                           ("[" + text + "]").str()));
  if (!list && use.value.items.size() == 1 && use.value.items[0].value &&
      isDefault(*use.value.items[0].value, use.field.type))
    finding.fix(replaceFix("Remove the brackets of the default", Safety::Unsafe,
                           use.span(use.value),
                           text.drop_front().drop_back().trim()));
}

/// The first bad element counts, and no other.
static void checkElements(const DefaultUse &use, Reporter &reporter) {
  for (const Argument &item : use.value.items) {
    if (!item.value)
      continue;
    // The name of an enum's value is another rule's matter.
    if (use.field.type.kind == FieldType::Kind::Enum &&
        item.value->kind == ExpressionKind::Path &&
        !use.field.type.enumeration->findValue(item.value->text))
      return;
    if (!isGood(*item.value, use.field.type))
      return reportValue(use, *item.value, reporter);
  }
}

static void check(const DefaultUse &use, const BlockContext &context,
                  Reporter &reporter) {
  FieldType::Kind kind = use.field.type.kind;
  bool scalar = kind == FieldType::Kind::Scalar;
  if (!scalar && kind != FieldType::Kind::Enum)
    return;
  // Before Prisma 7 an object makes the line a syntax-error.
  if (context.prisma == PrismaVersion::V6 &&
      use.value.kind == ExpressionKind::Object)
    return;
  if (use.value.kind == ExpressionKind::Call &&
      (scalar || use.isCall("dbgenerated")))
    return;
  bool array = use.value.kind == ExpressionKind::Array;
  if (use.field.isList() != array)
    reportBrackets(context, use, reporter);
  else if (array)
    checkElements(use, reporter);
  else if (!isGood(use.value, use.field.type))
    reportValue(use, use.value, reporter);
}

const RuleDefinition wrongDefaultType = {
    .rule = {.id = "wrong-default-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A default of another type than the field."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachDefault = check};

} // namespace holdfast
