#include "diff/casts/DocumentRead.h"

#include "catalog/LowerSchema.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a value of one BSON type is read as the other, and how.
static DocumentRead readElement(StringRef from, StringRef to) {
  auto among = [](StringRef name, std::initializer_list<StringRef> names) {
    return is_contained(names, name);
  };
  // Json takes any value.
  if (from == to || to == "object")
    return DocumentRead::Same;
  // Texts are parsed as ids in filters, and ids are printed as texts in
  // results.
  if (among(to, {"string", "objectId"}) && among(from, {"string", "objectId"}))
    return DocumentRead::Unfound;
  // An enum is stored as the text of its value.
  if (to == "string" && from == "enum")
    return DocumentRead::Same;
  if ((to == "enum" && from == "string") ||
      (to == embeddedDocument && from == "object"))
    return DocumentRead::MayFail;
  if (among(to, {"int", "long", "double"}) && among(from, {"int", "long"}))
    return DocumentRead::Same;
  if (among(to, {"int", "long"}) && from == "double")
    return DocumentRead::Truncated;
  if (among(to, {"int", "long"}) && from == "bool")
    return DocumentRead::Unfound;
  if (among(to, {"date", "timestamp"}) && among(from, {"date", "timestamp"}))
    return DocumentRead::Same;
  if (to == "binData" && from == "objectId")
    return DocumentRead::Unfound;
  return DocumentRead::Fails;
}

DocumentRead readStored(const ColumnType &from, const ColumnType &to) {
  bool isJson = to.name == "object" && !to.arrayDimensions;
  if (!isJson && !from.arrayDimensions != !to.arrayDimensions)
    return DocumentRead::Fails;
  return readElement(from.name, to.name);
}

std::vector<std::string> removedMembers(const ColumnType &from,
                                        const ColumnType &to) {
  std::vector<std::string> removed;
  if (to.name == "enum" && from.name == "enum")
    copy_if(from.values, std::back_inserter(removed),
            [&](const std::string &value) {
              return !is_contained(to.values, value);
            });
  return removed;
}

} // namespace holdfast
