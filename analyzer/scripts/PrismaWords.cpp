#include "scripts/PrismaWords.h"

using namespace llvm;

namespace holdfast {

using Kind = PrismaCommand::Kind;

static bool isPrisma(StringRef word) {
  word.consume_front("npm:"); // of Deno
  return word == "prisma" || word.starts_with("prisma@") ||
         word.ends_with("/prisma") || word.ends_with("prisma/build/index.js");
}

static std::optional<Kind> kindOf(StringRef group, StringRef verb) {
  if (group == "db" && verb == "push")
    return Kind::Push;
  if (group == "migrate" && verb == "dev")
    return Kind::Dev;
  if (group == "migrate" && verb == "reset")
    return Kind::Reset;
  return std::nullopt;
}

/// Takes in an option; false for one by which nothing changes.
static bool readOption(StringRef word, PrismaWords &prisma) {
  if (word == "--help" || word == "-h" || word == "--create-only")
    return false;
  StringRef name = word.split('=').first;
  if (word.ends_with("=false"))
    return true;
  prisma.acceptsLoss |= name == "--accept-data-loss";
  prisma.empties |=
      name == "--force-reset" ||
      (prisma.kind == Kind::Reset && (name == "--force" || word == "-f"));
  return true;
}

std::optional<PrismaWords> findPrismaWords(const ShellCommand &command,
                                           ArrayRef<ShellWord> added) {
  for (size_t i = 0; i < command.size(); ++i) {
    // `holdfast guard -- prisma db push` asks before anything is lost.
    if (command[i].text == "guard" && i > 0 &&
        command[i - 1].text.ends_with("holdfast"))
      return std::nullopt;
    if (!isPrisma(command[i].text))
      continue;
    // `npm exec prisma -- db push`
    size_t group = i + 1;
    if (group < command.size() && command[group].text == "--")
      ++group;
    if (group + 1 >= command.size())
      return std::nullopt;
    auto kind = kindOf(command[group].text, command[group + 1].text);
    if (!kind)
      continue; // `-p prisma@6 prisma db push`
    PrismaWords prisma{*kind,
                       false,
                       false,
                       {command[i].range.begin, command.back().range.end}};
    for (ArrayRef<ShellWord> words :
         {ArrayRef(command).drop_front(group + 2), added})
      for (const ShellWord &word : words)
        if (!readOption(word.text, prisma))
          return std::nullopt;
    return prisma;
  }
  return std::nullopt;
}

} // namespace holdfast
