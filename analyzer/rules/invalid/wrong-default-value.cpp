#include "rules/Fixes.h"
#include "rules/invalid/Defaults.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition wrongDefaultValue;

static StringRef describe(const Field &field) {
  if (field.type.kind == FieldType::Kind::Enum)
    return "one of the enum's values, without quotes";
  switch (field.type.scalar) {
  case Scalar::Boolean:
    return "`true` or `false`";
  case Scalar::Int:
  case Scalar::BigInt:
  case Scalar::Float:
    return "a number";
  case Scalar::Decimal:
    return "a number, with or without double quotes";
  default:
    return "a text in double quotes";
  }
}

/// Whether a literal is one of the field's type; how it reads is left to
/// unreadable-default.
static bool fits(const Field &field, const Expression &value) {
  bool isText = value.kind == ExpressionKind::String;
  bool isNumber = value.kind == ExpressionKind::Number;
  if (field.type.kind == FieldType::Kind::Enum)
    return value.kind == ExpressionKind::Path &&
           field.type.enumeration->findValue(value.text);
  switch (field.type.scalar) {
  case Scalar::Boolean:
    return value.isPath("true") || value.isPath("false");
  case Scalar::Int:
  case Scalar::BigInt:
  case Scalar::Float:
    return isNumber;
  case Scalar::Decimal:
    return isNumber || isText;
  default:
    return isText;
  }
}

/// What the value was probably meant to be; empty where nothing is evident.
static std::string meantValue(const Field &field, const Expression &value) {
  StringRef bare = value.text;
  bool isText = value.kind == ExpressionKind::String;
  if (isText)
    bare = bare.drop_front().drop_back();
  if (field.type.kind == FieldType::Kind::Enum) {
    SmallVector<StringRef, 8> names;
    for (const EnumValue &known : field.type.enumeration->values)
      names.push_back(known.name);
    return is_contained(names, bare) ? bare.str()
                                     : nearestName(bare, names).str();
  }
  switch (field.type.scalar) {
  case Scalar::Boolean:
    return bare.equals_insensitive("true") || bare.equals_insensitive("false")
               ? bare.lower()
               : "";
  case Scalar::Int:
  case Scalar::BigInt:
  case Scalar::Float: {
    double number;
    return isText && !bare.getAsDouble(number) ? bare.str() : "";
  }
  case Scalar::String:
    return value.kind == ExpressionKind::Number ||
                   value.kind == ExpressionKind::Path
               ? quoteString(bare)
               : "";
  default:
    return "";
  }
}

static void reportValue(const DefaultOf &found, const Expression &value,
                        Reporter &reporter) {
  const Field &field = found.field;
  // Of a misspelt word for a Boolean, Prisma underlines the word alone.
  bool isWord = field.type.kind == FieldType::Kind::Scalar &&
                field.type.scalar == Scalar::Boolean &&
                value.kind == ExpressionKind::Path;
  DiagnosticBuilder finding = reporter.report(
      wrongDefaultValue.rule,
      isWord ? found.document().span(value.range) : found.span(),
      "Prisma refuses the default of `" + field.name + "`, because `" +
          found.document().file().text(value.range) + "` is no " +
          field.declaration->type->name.text + ": write " + describe(field));
  if (field.type.kind == FieldType::Kind::Enum)
    finding.note(field.type.enumeration->nameSpan(), "its values are here");
  std::string meant = meantValue(field, value);
  if (!meant.empty())
    finding.fix(replaceFix("Write `" + meant + "`", Safety::Unsafe,
                           found.document().span(value.range), meant));
}

static void reportShape(const DefaultOf &found, Reporter &reporter) {
  const Field &field = found.field;
  const Document &document = found.document();
  StringRef text = document.file().text(found.value.range);
  bool isList = field.isList();
  std::string meant;
  if (isList)
    meant = ("[" + text + "]").str();
  else if (found.value.items.size() == 1)
    meant = document.file().text(found.value.items[0].range).str();
  DiagnosticBuilder finding = reporter.report(
      wrongDefaultValue.rule, found.span(),
      "Prisma refuses the default of `" + field.name + "`, because the field " +
          (isList ? "is a list: put the values in brackets"
                  : "holds one value: write it without brackets"));
  if (!meant.empty())
    finding.fix(replaceFix("Write `" + meant + "`", Safety::Unsafe,
                           document.span(found.value.range), meant));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    const Field &field = found.field;
    bool isEnum = field.type.kind == FieldType::Kind::Enum;
    // Functions are another rule's, but an enum has none but one.
    if (isEnum ? found.isCall("dbgenerated")
               : field.type.kind != FieldType::Kind::Scalar || found.isCall())
      return;
    bool isArray = found.value.kind == ExpressionKind::Array;
    if (isArray != field.isList())
      return reportShape(found, reporter);
    if (!isArray) {
      if (!fits(field, found.value))
        reportValue(found, found.value, reporter);
      return;
    }
    for (const Argument &item : found.value.items)
      if (item.value && !fits(field, *item.value))
        return reportValue(found, *item.value, reporter);
  });
}

const RuleDefinition wrongDefaultValue = {
    {"wrong-default-value", Category::Invalid, Severity::Error,
     "Finds default values that are not of the field's type."},
    Stage::Attributes,
    check};

} // namespace holdfast
