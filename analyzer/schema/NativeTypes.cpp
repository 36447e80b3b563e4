#include "schema/NativeTypes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

std::optional<unsigned> argumentNumber(StringRef argument) {
  unsigned number;
  if (argument.getAsInteger(10, number))
    return std::nullopt;
  return number;
}

bool isMaximal(const NativeType &type, ArrayRef<std::string> arguments) {
  return type.takesMax && arguments.size() == 1 &&
         StringRef(arguments[0]).equals_insensitive("max");
}

/// Whether all arguments are there and of the right kind.
static bool areValues(const NativeType &type, ArrayRef<std::string> arguments) {
  if (isMaximal(type, arguments))
    return true;
  if (type.optionalArguments == 2 && arguments.size() == 1)
    return false;
  return all_of(arguments, [](const std::string &argument) {
    return argumentNumber(argument).has_value();
  });
}

static NativeTypeProblem judgeNumbers(const NativeType &type, Scalar field,
                                      ArrayRef<std::string> arguments) {
  if (arguments.size() == 2 &&
      *argumentNumber(arguments[1]) > *argumentNumber(arguments[0]))
    return NativeTypeProblem::ScaleAbovePrecision;
  for (auto [range, argument] : zip(type.ranges, arguments)) {
    unsigned number = *argumentNumber(argument);
    if (number < range.smallest || number > range.largest)
      return NativeTypeProblem::OutOfRange;
  }
  if (type.oneBitBoolean && field == Scalar::Boolean &&
      *argumentNumber(arguments[0]) > 1)
    return NativeTypeProblem::WideBoolean;
  return NativeTypeProblem::None;
}

NativeTypeProblem judge(const NativeType &type, Scalar field,
                        ArrayRef<std::string> arguments) {
  if (arguments.size() < type.requiredArguments)
    return NativeTypeProblem::TooFewArguments;
  if (arguments.size() > type.requiredArguments + type.optionalArguments)
    return NativeTypeProblem::TooManyArguments;
  if (!(type.scalars & only(field)))
    return NativeTypeProblem::FieldType;
  if (!areValues(type, arguments))
    return NativeTypeProblem::Value;
  if (arguments.empty() || isMaximal(type, arguments))
    return NativeTypeProblem::None;
  return judgeNumbers(type, field, arguments);
}

Scalar usualScalar(const NativeType &type, bool oneBit) {
  if ((type.scalars & only(Scalar::Boolean)) &&
      (oneBit || type.scalars == only(Scalar::Boolean)))
    return Scalar::Boolean;
  for (unsigned i = 0; i < scalarCount; ++i) {
    Scalar scalar = static_cast<Scalar>(i);
    if (scalar != Scalar::Boolean && (type.scalars & only(scalar)))
      return scalar;
  }
  llvm_unreachable("a native type stands on some scalar");
}

std::string spelling(const NativeType &type, ArrayRef<std::string> arguments) {
  std::string text = type.name.str();
  if (!arguments.empty())
    text += "(" + join(arguments, ", ") + ")";
  return text;
}

ReadNativeType readNativeType(const Connector &connector, StringRef text) {
  auto [name, behind] = text.split('(');
  ReadNativeType read{connector.findNativeType(name.trim()), {}};
  if (!read.type)
    return {};
  unsigned allowed =
      read.type->requiredArguments + read.type->optionalArguments;
  // Without the closing parenthesis, the opening one counts for nothing.
  if (behind.contains(')') && allowed > 0)
    for (StringRef argument : split(behind.split(')').first, ','))
      read.arguments.push_back(argument.trim().str());
  if (read.arguments.size() < read.type->requiredArguments ||
      read.arguments.size() > allowed || !areValues(*read.type, read.arguments))
    return {};
  return read;
}

} // namespace holdfast
