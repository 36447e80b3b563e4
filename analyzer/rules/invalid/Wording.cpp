#include "rules/invalid/Wording.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

std::string quotedNames(ArrayRef<StringRef> names) {
  std::string out;
  for (const StringRef &name : names) {
    if (!out.empty())
      out += &name == &names.back() ? " and " : ", ";
    out += ("`" + name + "`").str();
  }
  return out;
}

std::string quotedNames(ArrayRef<const Field *> fields) {
  SmallVector<StringRef, 4> names;
  for (const Field *field : fields)
    names.push_back(field->name);
  return quotedNames(names);
}

std::string hasNoField(const Model &model, ArrayRef<StringRef> names) {
  return "`" + model.name.str() + "` has no field" +
         (names.size() > 1 ? "s " : " ") + quotedNames(names);
}

std::string didYouMeanOr(StringRef near, StringRef otherwise) {
  return near.empty() ? ("; " + otherwise).str()
                      : ("; did you mean `" + near + "`?").str();
}

std::string quotedSpelling(const Document &document,
                           const Attribute &attribute) {
  StringRef sign = isBlockAttribute(document, attribute) ? "`@@" : "`@";
  return (sign + attribute.name.text + "`").str();
}

std::string pathOf(const Field &field) {
  return (field.model->name + "." + field.name).str();
}

} // namespace holdfast
