#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"
#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

static void report(Span span, const Twine &message, Reporter &reporter) {
  reporter.report(wrongArguments.rule, span, message);
}

static void reportComma(const Document &document, Range comma,
                        Reporter &reporter) {
  report(document.span(comma), "trailing comma; remove it", reporter);
}

/// Looks into the calls of an argument, such as `now(,)`.
static void checkCalls(const Document &document, const Expression &value,
                       Reporter &reporter) {
  if (value.kind == ExpressionKind::Call)
    if (std::optional<Range> comma = trailingComma(value))
      reportComma(document, *comma, reporter);
  for (const Argument &item : value.items)
    if (item.value)
      checkCalls(document, *item.value, reporter);
}

/// False when the list cannot be understood, and only that is reported.
static bool checkForm(const Document &document, const Attribute &attribute,
                      Reporter &reporter) {
  bool understood = true;
  unsigned unnamed = 0;
  SmallVector<StringRef, 8> names;
  for (const Argument &argument : attribute.arguments) {
    StringRef name = argument.name.text;
    if (!argument.name) {
      ++unnamed;
    } else if (!argument.value) {
      report(document.span(argument.name.range),
             "`" + name + "` has no value; add one, or remove the name",
             reporter);
      understood = false;
    } else if (is_contained(names, name)) {
      report(document.span(argument.range),
             "duplicate argument `" + name + "`; remove one", reporter);
    }
    names.push_back(name);
    if (argument.value)
      checkCalls(document, *argument.value, reporter);
  }
  if (attribute.trailingComma)
    reportComma(document, *attribute.trailingComma, reporter);
  if (unnamed > 1) {
    report(attributeSpan(document, attribute),
           quotedSpelling(document, attribute) +
               " takes one unnamed argument; write fields as `[a, b]`, and "
               "name the others",
           reporter);
    understood = false;
  }
  return understood;
}

/// Reports arguments that the attribute has, but Prisma does not get to.
static void reportUnread(const Document &document, const Attribute &attribute,
                         const AttributeSpec &spec, PrismaVersion prisma,
                         Reporter &reporter) {
  for (const Argument &argument : attribute.arguments)
    if (argument.name && argument.name.text != "fields" &&
        spec.findArgument(argument.name.text, prisma))
      report(document.span(argument.range),
             "`" + argument.name.text +
                 "` has no effect until the rest of the attribute is correct",
             reporter);
}

static void checkNames(const Document &document, const Attribute &attribute,
                       const AttributeSpec &spec, PrismaVersion prisma,
                       Reporter &reporter) {
  StringRef first = spec.arguments.empty() ? StringRef("")
                                           : StringRef(spec.arguments[0].name);
  const Argument *unnamed = nullptr, *named = nullptr;
  for (const Argument &argument : attribute.arguments) {
    if (!argument.name)
      unnamed = &argument;
    else if (argument.name.text == first)
      named = &argument;
    // Before Prisma 7 an object makes the line a syntax-error.
    if (prisma == PrismaVersion::V6 && argument.value &&
        argument.value->kind == ExpressionKind::Object)
      continue;
    if (argument.name ? !spec.findArgument(argument.name.text, prisma)
                      : !spec.positional)
      report(document.span(argument.range),
             quotedSpelling(document, attribute) +
                 (argument.name
                      ? " has no argument `" + argument.name.text.str() + "`"
                      : std::string(" takes no unnamed argument")) +
                 "; remove it",
             reporter);
  }
  // Of a relation that is named twice Prisma takes neither name.
  if (spec.positional && unnamed && named && spec.name != "relation")
    report(document.span(named->range),
           "`" + first + "` is already given without its name; remove one",
           reporter);
  if (!spec.required || unnamed || named)
    return;
  report(attributeSpan(document, attribute),
         quotedSpelling(document, attribute) + " needs `" + first +
             "`; add it in parentheses",
         reporter);
  if (spec.name == "id" || spec.name == "default")
    reportUnread(document, attribute, spec, prisma, reporter);
}

/// Prisma counts what it does not get to in an id as not known.
static void checkId(const KeyOf &key, PrismaVersion prisma,
                    Reporter &reporter) {
  const Field *field = key.field();
  if (key.index.kind != IndexAttribute::Kind::Id || isReadInFull(key) ||
      (field && field->isRelation()))
    return;
  const AttributeSpec *spec =
      findAttribute(field ? AttributePlace::ScalarField : AttributePlace::Model,
                    key.index.attribute->name.text);
  reportUnread(*key.model.document, *key.index.attribute, *spec, prisma,
               reporter);
}

static void check(const AttributeList &list, const BlockContext &context,
                  Reporter &reporter) {
  for (const Attribute &attribute : list.attributes) {
    const AttributeSpec *spec = findAttribute(list.place, attribute.name.text);
    // Of a repeated attribute Prisma says nothing but that.
    if (spec && (spec->repeatable || list.count(attribute.name.text) == 1) &&
        checkForm(*list.document, attribute, reporter))
      checkNames(*list.document, attribute, *spec, context.prisma, reporter);
  }
  if (list.count("id") && list.model)
    forEachKey(*list.model, [&](const KeyOf &key) {
      if (list.has(*key.index.attribute))
        checkId(key, context.prisma, reporter);
    });
}

const RuleDefinition wrongArguments = {
    .rule = {.id = "wrong-arguments",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An argument of an attribute that is missing, repeated "
                        "or not known."},
    .stage = Stage::Attributes,
    .eachAttributeList = check};

} // namespace holdfast
