#include "cli/guard/Answers.h"

#include "cli/printers/StatusPrinter.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#include <iostream>

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

static std::string everythingIn(StringRef database) {
  return (database + ".*").str();
}

/// Whether that is the loss: `users`, or `public.users`.
static bool names(StringRef given, const Loss &loss) {
  std::string whole = loss.schema + "." + loss.table +
                      (loss.column.empty() ? "" : "." + loss.column);
  return given == loss.name || (!loss.schema.empty() && given == whole);
}

static bool haveName(ArrayRef<std::string> given, const Loss &loss) {
  return any_of(given,
                [&](const std::string &name) { return names(name, loss); });
}

Answer Answers::to(const Loss &loss, StringRef database) const {
  if (loss.kind == Loss::Kind::Unknown)
    return is_contained(trusted, loss.name) ? Answer{Answer::Kind::Delete}
                                            : Answer{};
  bool isDeleted =
      haveName(deletes, loss) ||
      (loss.isOfDroppedSchema() && is_contained(deletes, loss.with)) ||
      (!database.empty() && is_contained(deletes, everythingIn(database)));
  if (isDeleted)
    return {Answer::Kind::Delete};
  for (const auto &[old, now] : renames)
    if (names(old, loss))
      return {Answer::Kind::Rename, now};
  if (haveName(externals, loss))
    return {Answer::Kind::External};
  if (keepsAll || haveName(keeps, loss))
    return {Answer::Kind::Keep};
  return {};
}

std::vector<std::string> Answers::without(ArrayRef<Loss> losses,
                                          StringRef database) const {
  auto isLost = [&](StringRef name) {
    return (!database.empty() && name == everythingIn(database)) ||
           any_of(losses, [&](const Loss &loss) {
             return names(name, loss) ||
                    (loss.isOfDroppedSchema() && loss.with == name);
           });
  };
  std::vector<std::string> result;
  for (const std::vector<std::string> *names :
       {&deletes, &keeps, &externals, &trusted})
    for (const std::string &name : *names)
      if (!isLost(name))
        result.push_back(name);
  for (const auto &[name, now] : renames)
    if (!isLost(name))
      result.push_back(name);
  return result;
}

bool canAsk() {
  return sys::Process::StandardInIsUserInput() &&
         sys::Process::StandardErrIsDisplayed();
}

/// A line that the user types; nothing at the end of the input.
static std::optional<std::string> readAnswer(StringRef question) {
  errs() << printable(question) + " ";
  errs().flush();
  std::string line;
  if (!std::getline(std::cin, line)) {
    errs() << '\n';
    return std::nullopt;
  }
  return StringRef(line).trim().str();
}

static bool confirm(StringRef name) {
  auto typed = readAnswer(
      ("type `" + name + "` to let it go, anything else to quit:").str());
  return typed && *typed == name;
}

static std::string choicesFor(const Loss &loss, const Asking &asking) {
  if (loss.kind == Loss::Kind::Unknown)
    return "[g]o on, [q]uit";
  if (!asking.changesSchema || loss.kind == Loss::Kind::Values)
    return "[d]elete, [q]uit";
  bool canBeExternal = asking.hasConfig && loss.column.empty();
  return std::string("[d]elete, [k]eep in the schema, ") +
         (canBeExternal ? "[e]xternal, " : "") + "[r]ename, [q]uit";
}

/// `` `User` (2 rows) and with it `Post` (5 rows), `Tag.userId` (7 values) ``
static std::string describe(ArrayRef<Loss> together) {
  std::string text;
  for (auto [number, loss] : enumerate(together))
    text += std::string(number == 0   ? ""
                        : number == 1 ? " and with it "
                                      : ", ") +
            "`" + loss.name + "` (" + amountOf(loss) + ")";
  return text;
}

/// Asks until the answer is one, about losses that are one question. False to
/// quit.
static bool askAbout(ArrayRef<Loss> together, const Asking &asking,
                     Answers &answers) {
  const Loss &loss = together.front();
  std::string choices = choicesFor(loss, asking);
  while (true) {
    auto line = readAnswer(describe(together) + ": " + choices + "?");
    StringRef word = line ? StringRef(*line) : "q";
    bool canChange = StringRef(choices).contains("[k]eep");
    if (word.equals_insensitive("q") || word.equals_insensitive("quit"))
      return false;
    if (loss.kind == Loss::Kind::Unknown) {
      if (!word.equals_insensitive("g") && !word.equals_insensitive("go on"))
        continue;
      answers.trusted.push_back(loss.name);
      return true;
    }
    if (word.equals_insensitive("d") || word.equals_insensitive("delete")) {
      if (!asking.isLocal && !confirm(loss.askedAs()))
        return false;
      for (const Loss &one : together)
        answers.deletes.push_back(one.name);
      return true;
    }
    if (canChange &&
        (word.equals_insensitive("k") || word.equals_insensitive("keep"))) {
      answers.keeps.push_back(loss.name);
      return true;
    }
    if (StringRef(choices).contains("[e]xternal") &&
        (word.equals_insensitive("e") || word.equals_insensitive("external"))) {
      answers.externals.push_back(loss.name);
      return true;
    }
    if (canChange &&
        (word.equals_insensitive("r") || word.equals_insensitive("rename"))) {
      auto name = readAnswer("the name that the schema has for it:");
      if (!name || name->empty())
        return false;
      answers.renames.push_back({loss.name, *name});
      return true;
    }
  }
}

Expected<bool> ask(const Asking &asking, Answers &answers) {
  if (asking.dropsAll) {
    if (!confirm(asking.database))
      return false;
    answers.deletes.push_back(everythingIn(asking.database));
    return true;
  }
  for (const Loss &loss : asking.losses) {
    if (answers.to(loss, asking.database).kind != Answer::Kind::Open)
      continue;
    std::vector<Loss> together{loss};
    for (const Loss &other : asking.losses)
      if (other.name != loss.name && other.askedAs() == loss.askedAs())
        together.push_back(other);
    if (!askAbout(together, asking, answers))
      return false;
    if (Error error = asking.check(loss, answers.to(loss, asking.database)))
      return error;
  }
  return true;
}

} // namespace holdfast::cli
