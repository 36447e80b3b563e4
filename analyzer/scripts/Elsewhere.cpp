#include "scripts/Elsewhere.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

namespace {
/// A program and a word after it that together run something elsewhere; an
/// empty word stands for any.
struct Runner {
  StringLiteral program;
  StringLiteral word;
};
} // namespace

static constexpr Runner runners[] = {
    {"ssh", ""},          {"heroku", "run"},     {"heroku", "run:detached"},
    {"fly", "ssh"},       {"flyctl", "ssh"},     {"fly", "console"},
    {"fly", "machine"},   {"flyctl", "machine"}, {"flyctl", "console"},
    {"kubectl", "exec"},  {"kubectl", "run"},    {"oc", "exec"},
    {"oc", "rsh"},        {"aws", "ecs"},        {"aws", "ssm"},
    {"copilot", "task"},  {"copilot", "svc"},    {"eb", "ssh"},
    {"gcloud", "ssh"},    {"gcloud", "jobs"},    {"az", "exec"},
    {"az", "ssh"},        {"railway", "run"},    {"railway", "ssh"},
    {"vercel", "env"},    {"vercel", "exec"},    {"render", "ssh"},
    {"render", "jobs"},   {"dokku", "run"},      {"dokku", "enter"},
    {"scalingo", "run"},  {"cf", "run-task"},    {"cf", "ssh"},
    {"nomad", "exec"},    {"platform", "ssh"},   {"northflank", "exec"},
    {"koyeb", "exec"},    {"clever", "ssh"},     {"doctl", "console"},
    {"docker", "--host"}, {"docker", "-H"},      {"docker", "--context"}};

/// The words before the program that is run elsewhere; all of them where none
/// is.
static ArrayRef<ShellWord> beforePrisma(const ShellCommand &command) {
  return ArrayRef(command).take_until([](const ShellWord &word) {
    return sys::path::filename(word.text).starts_with("prisma");
  });
}

bool runsElsewhere(const ShellCommand &command) {
  ArrayRef<ShellWord> words = beforePrisma(command);
  for (size_t i = 0; i < words.size(); ++i) {
    StringRef program = sys::path::filename(words[i].text).split('@').first;
    ArrayRef<ShellWord> rest = words.drop_front(i + 1);
    if (any_of(runners, [&](const Runner &runner) {
          return runner.program == program && !rest.empty() &&
                 (runner.word.empty() ||
                  any_of(rest, [&](const ShellWord &word) {
                    return word.text.split('=').first == runner.word;
                  }));
        }))
      return true;
  }
  return false;
}

bool startsCluster(const ShellCommand &command) {
  bool isTool = any_of(command, [](const ShellWord &word) {
    return is_contained({"kind", "minikube", "k3d", "helm/kind-action"},
                        word.text.split('@').first);
  });
  return isTool && any_of(command, [](const ShellWord &word) {
           return word.text == "create" || word.text == "start" ||
                  word.text.starts_with("helm/kind-action");
         });
}

} // namespace holdfast
