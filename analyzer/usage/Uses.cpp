#include "usage/Uses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::usage {

StringRef spelling(UseKind kind) {
  switch (kind) {
  case UseKind::Call:
    return "call";
  case UseKind::Argument:
    return "argument";
  case UseKind::Read:
    return "read";
  case UseKind::Type:
    return "type";
  case UseKind::Import:
    return "import";
  case UseKind::RawSql:
    return "raw-sql";
  }
  llvm_unreachable("covered switch");
}

std::string UsedObject::name() const {
  if (enumeration)
    return enumeration->name.str() + (value ? "." + value->name.str() : "");
  return model->name.str() + (field ? "." + field->name.str() : "");
}

static bool isTarget(const UsedObject &target, const UsedObject &used) {
  if (target == used)
    return true;
  if (target.enumeration)
    return !target.value && target.enumeration == used.enumeration;
  return !target.field && used.field && used.field->isRelation() &&
         used.field->type.model == target.model;
}

bool Targets::want(const UsedObject &object) const {
  return objects.empty() || any_of(objects, [&](const UsedObject &target) {
           return isTarget(target, object);
         });
}

} // namespace holdfast::usage
