#include "project/SchemaOutline.h"
#include "review/Renames.h"
#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"
#include "rules/hygiene/CommentsOf.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Names as a whole.
static constexpr StringLiteral personalNames[] = {"address",
                                                  "birthdate",
                                                  "birthday",
                                                  "birthname",
                                                  "city",
                                                  "dateofbirth",
                                                  "dob",
                                                  "ethnicity",
                                                  "fathername",
                                                  "firstname",
                                                  "fullname",
                                                  "gender",
                                                  "givenname",
                                                  "familyname",
                                                  "homeaddress",
                                                  "ip",
                                                  "ipaddress",
                                                  "lastname",
                                                  "maidenname",
                                                  "maritalstatus",
                                                  "mothername",
                                                  "nationalid",
                                                  "nationality",
                                                  "phonenumber",
                                                  "placeofbirth",
                                                  "postalcode",
                                                  "postcode",
                                                  "race",
                                                  "religion",
                                                  "sex",
                                                  "socialsecuritynumber",
                                                  "street",
                                                  "streetaddress",
                                                  "surname",
                                                  "taxid",
                                                  "zip",
                                                  "zipcode"};
/// Last words of names.
static constexpr StringLiteral personalWords[] = {
    "email", "iban", "mail", "mobile", "passport", "phone", "ssn", "telephone"};

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  bool isText = field.type.kind == FieldType::Kind::Scalar &&
                (field.type.scalar == Scalar::String ||
                 (field.type.scalar == Scalar::DateTime &&
                  StringRef(plainName(field.name)).contains("birth")));
  if (!isText || !field.model->isTable())
    return;
  std::vector<std::string> words = wordsOf(field.name);
  bool isPersonal =
      is_contained(personalNames, plainName(field.name)) ||
      (!words.empty() && is_contained(personalWords, words.back())) ||
      Options(context, uncommentedPersonalData.rule)
          .anyMatches("names", field.name);
  if (!isPersonal || hasComment(*field.model->document,
                                field.declaration->range, Comment::Any))
    return;
  reporter.report(
      uncommentedPersonalData.rule, field.nameSpan(),
      "`" + nameOf(field) +
          "` is personal data, and no comment says what it is kept for");
}

static JsonShape options() {
  return optionsShape("{\"names\": [\"nickname\"]}",
                      {patternsOption("names", "More names of such fields.",
                                      "[\"nickname\", \"/^bio/\"]")});
}

const RuleDefinition uncommentedPersonalData = {
    .rule = {.id = "uncommented-personal-data",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose =
                 "A field for data about a person that no comment explains.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
