#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

static StringRef suffix(Arity arity) {
  switch (arity) {
  case Arity::Required:
    return "";
  case Arity::Optional:
    return "?";
  case Arity::List:
    return "[]";
  case Arity::OptionalList:
    return "[]?";
  }
  llvm_unreachable("covered switch");
}

static void report(const Field &field, const ReadNativeType &read,
                   StringRef datasource, Reporter &reporter) {
  bool oneBit = read.arguments.size() == 1 && read.arguments[0] == "1";
  StringRef scalar = spelling(usualScalar(*read.type, oneBit));
  std::string attribute =
      ("@" + datasource + "." + spelling(*read.type, read.arguments)).str();
  std::string type = (scalar + suffix(field.arity)).str();
  Fix fix =
      addFieldAttributeFix(field,
                           "Change the type of `" + field.name.str() +
                               "` to `" + scalar.str() + " " + attribute + "`",
                           Safety::Safe, attribute);
  const TypeReference &written = *field.declaration->type;
  fix.edits.insert(fix.edits.begin(),
                   {field.model->document->span(written.range), type});
  reporter
      .report(nativeTypeAsUnsupported.rule, lineSpan(field),
              "the type of `" + field.name + "` is supported; write `" +
                  scalar + " " + attribute + "`")
      .fix(std::move(fix));
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (!isColumnOfTable(field))
    return;
  const Connector *connector = context.connector();
  if (!connector || !connector->types.knowsUnsupported ||
      connector->nativeTypes.empty())
    return;
  StringRef datasource = context.datasource()->block->name.text;
  if (field.type.kind != FieldType::Kind::Unsupported)
    return;
  std::string text = unescape(field.declaration->type->unsupported->text);
  ReadNativeType read = readNativeType(*connector, text);
  if (read.type)
    report(field, read, datasource, reporter);
}

const RuleDefinition nativeTypeAsUnsupported = {
    .rule = {.id = "native-type-as-unsupported",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An `Unsupported` type that Prisma has a native type for."},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .fixes = {Safety::Safe},
    .eachField = check};

} // namespace holdfast
