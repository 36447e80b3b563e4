#include "catalog/PrismaNames.h"
#include "review/Comparison.h"
#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/types/NewBlocks.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The types that the field could be of, judging by its attributes.
static std::vector<StringRef> typeNames(const BlockContext &context,
                                        const Field &field) {
  const Schema &schema = context.schemaForWords();
  std::vector<StringRef> names;
  for (unsigned i = 0; i < scalarCount; ++i)
    if (canBeScalar(context, field, static_cast<Scalar>(i)))
      names.push_back(spelling(static_cast<Scalar>(i)));
  for (const Model &model : schema.models())
    if (canReferTo(field, model))
      names.push_back(model.name);
  if (canBeEnum(field))
    for (const Enum &enumeration : schema.enums())
      names.push_back(enumeration.name);
  return names;
}

/// An existing table that a model called `name` would map.
static const Table *findTableNamed(const Catalog &catalog, StringRef name) {
  for (const Table &table : catalog.tables)
    if (table.name == name)
      return &table;
  for (const Table &table : catalog.tables)
    if (StringRef(table.name).equals_insensitive(name))
      return &table;
  return nullptr;
}

/// Whether there are lines between blocks that cannot be read: the type may be
/// declared there, and a new block may end up inside of another one.
static bool hasUnreadableBlock(const Schema &schema) {
  return any_of(schema.documents(), [](const DocumentPtr &document) {
    return any_of(document->syntaxErrors(),
                  [](const SyntaxError &error) {
                    return error.where == SyntaxError::Where::TopLevel;
                  }) ||
           any_of(document->blocks(), [](const Block &block) {
             return block.kind == BlockKind::Unknown;
           });
  });
}

static bool offerTable(const BlockContext &context, StringRef type,
                       DiagnosticBuilder &finding) {
  for (const Comparison &comparison : context.forWords().comparisons)
    if (const Table *table = findTableNamed(*comparison.existing, type)) {
      finding.note(table->origin.span, "table `" + table->name +
                                           "` is created here, in " +
                                           comparison.label);
      if (!hasUnreadableBlock(context.schemaForWords()))
        finding.fix(addModelFix(context.forWords(), comparison, *table));
      return true;
    }
  return false;
}

static void offerBlocks(const BlockContext &context, const Field &field,
                        DiagnosticBuilder &finding) {
  const Connector *facts = context.namedConnector();
  std::string name = field.declaration->type->name.text.str();
  if (!isPrismaIdentifier(name) || isReservedBlockName(name) ||
      hasUnreadableBlock(context.schemaForWords()))
    return;
  if (std::optional<Fix> fix = createModelFix(context, field))
    finding.fix(std::move(*fix));
  if (canBeEnum(field) && (!facts || facts->types.enums))
    finding.fix(createEnumFix(context, field));
  if (canBeEnum(field) && facts && facts->types.compositeTypes)
    finding.fix(addBlockFix(context.schemaForWords(),
                            "Create type `" + name + "`",
                            "type " + name + " {\n  value String\n}"));
}

/// The only name that starts with what is typed so far, or empty. What several
/// fields name is typed in full.
static StringRef completionOf(const Schema &schema, StringRef typed,
                              ArrayRef<StringRef> names) {
  auto isTyped = [&](const Field &field) {
    return field.declaration->type &&
           field.declaration->type->name.text == typed;
  };
  unsigned uses = 0;
  for (const Model &model : schema.models())
    uses += count_if(model.fields, isTyped);
  StringRef found;
  for (StringRef name : names) {
    if (typed.size() < 2 || !name.starts_with_insensitive(typed))
      continue;
    if (!found.empty())
      return "";
    found = name;
  }
  return uses == 1 ? found : "";
}

static void reportUnknown(const BlockContext &context, const Field &field,
                          ArrayRef<StringRef> names, Reporter &reporter) {
  const Name &type = field.declaration->type->name;
  Span span = field.model->document->span(type.range);
  if (std::optional<Span> block =
          findUnreadBlock(context.schemaForWords(), type.text)) {
    reporter
        .report(missingModel.rule, span,
                "unknown type `" + type.text +
                    "`; correct the first line of its block")
        .note(*block, "its block, of an unknown kind");
    return;
  }
  StringRef nearest = completionOf(context.schemaForWords(), type.text, names);
  if (nearest.empty())
    nearest = nearestName(type.text, names);
  DiagnosticBuilder finding = reporter.report(
      missingModel.rule, span,
      "unknown type `" + type.text + "`" +
          didYouMeanOr(nearest, ("declare it, or correct the type of `" +
                                 field.name + "`")
                                    .str()));
  if (!nearest.empty())
    finding.fix(replaceFix(("Change the type to `" + nearest + "`").str(),
                           Safety::Unsafe, span, nearest));
  if (!offerTable(context, type.text, finding))
    offerBlocks(context, field, finding);
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  for (const Field &field : model.fields)
    if (field.type.kind == FieldType::Kind::Unknown &&
        !field.declaration->isMalformed())
      reportUnknown(context, field, typeNames(context, field), reporter);
}

const RuleDefinition missingModel = {
    .rule = {.id = "missing-model",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A field whose type no block of the schema declares."},
    .stage = Stage::Types,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
