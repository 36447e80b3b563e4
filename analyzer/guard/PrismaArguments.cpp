#include "guard/PrismaArguments.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Operation::Kind;

bool isPrismaProgram(StringRef word) {
  word.consume_front("npm:"); // of Deno
  word.consume_back(".cmd");
  word.consume_back(".exe");
  return word == "prisma" || word.starts_with("prisma@") ||
         word.ends_with("/prisma") || word.ends_with("\\prisma") ||
         word.ends_with("prisma/build/index.js");
}

static std::optional<Kind> kindOf(StringRef group, StringRef verb) {
  if (group == "db")
    return StringSwitch<std::optional<Kind>>(verb)
        .Case("push", Kind::Push)
        .Case("execute", Kind::Execute)
        .Default(std::nullopt);
  if (group == "migrate")
    return StringSwitch<std::optional<Kind>>(verb)
        .Case("dev", Kind::Dev)
        .Case("deploy", Kind::Deploy)
        .Case("reset", Kind::Reset)
        .Case("resolve", Kind::Resolve)
        .Default(std::nullopt);
  return std::nullopt;
}

/// Where the value of an option goes; null for options without one.
static std::string *valueOf(StringRef name, Operation &operation,
                            std::string &other) {
  return StringSwitch<std::string *>(name)
      .Case("--schema", &operation.schema)
      .Case("--config", &operation.config)
      .Case("--url", &operation.url)
      .Case("--file", &operation.file)
      .Cases("--name", "-n", "--applied", "--rolled-back", &other)
      .Case("--hints", &other)
      .Default(nullptr);
}

static void readFlag(StringRef name, Operation &operation) {
  operation.acceptsLoss |= name == "--accept-data-loss";
  operation.empties |= name == "--force-reset";
  operation.isForced |= name == "--force" || name == "-f";
  operation.createOnly |= name == "--create-only";
  operation.onlyPrints |= name == "--help" || name == "-h";
}

std::optional<Operation> readPrismaArguments(ArrayRef<Word> words) {
  Operation operation;
  std::vector<StringRef> operands;
  std::string ignored;
  while (!words.empty()) {
    StringRef word = words.front().text;
    words = words.drop_front();
    if (!word.starts_with("-")) {
      operands.push_back(word);
      continue;
    }
    auto [name, value] = word.split('=');
    std::string *target = valueOf(name, operation, ignored);
    if (!target) {
      readFlag(name, operation);
    } else if (word.contains('=')) {
      *target = value.str();
    } else if (!words.empty()) {
      *target = words.front().text;
      words = words.drop_front();
    }
  }
  if (operands.size() < 2)
    return std::nullopt;
  auto kind = kindOf(operands[0], operands[1]);
  if (!kind)
    return std::nullopt;
  operation.kind = *kind;
  return operation;
}

} // namespace holdfast::guard
