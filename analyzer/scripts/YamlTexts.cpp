// Commands in workflows, actions, compose files and manifests, with what those
// say of the database that the commands meet.
#include "scripts/CommandTexts.h"
#include "scripts/TargetDatabase.h"
#include "scripts/YamlTree.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

using Occasion = PrismaCommand::Occasion;

/// The keys whose values a shell runs.
static bool runs(StringRef key) {
  static constexpr StringLiteral keys[] = {"run",
                                           "script",
                                           "before_script",
                                           "after_script",
                                           "command",
                                           "bash",
                                           "commands",
                                           "entrypoint",
                                           "args",
                                           "cmd",
                                           "startCommand",
                                           "buildCommand",
                                           "preDeployCommand",
                                           "release",
                                           "initialDeployHook"};
  return is_contained(keys, key);
}

/// Whether the file is one of CI, which makes a machine for each job.
static bool isWorkflow(StringRef path) {
  StringRef base = sys::path::filename(path);
  return base.starts_with(".") || path.contains("workflows") ||
         path.contains(".circleci") || base.contains("pipelines") ||
         base.starts_with("action.");
}

/// Whether the jobs of such a file get the variables of a project or a group
/// without naming them. Those of GitHub name each secret.
static bool hasHiddenVariables(StringRef path) {
  StringRef base = sys::path::filename(path);
  return path.contains(".circleci") || path.contains(".woodpecker") ||
         base.contains("pipelines") || base.starts_with(".gitlab-ci") ||
         base.starts_with(".drone");
}

namespace {

class YamlReader {
public:
  YamlReader(const SourceFile &file, const YamlTree &tree)
      : file(file), tree(tree), base(sys::path::filename(file.path())),
        isCi(isWorkflow(file.path())) {}

  std::vector<CommandText> run() {
    for (unsigned document : tree.roots) {
      root = document;
      Scope scope;
      scope.around.isJob = isCi;
      scope.around.hasHiddenVariables = hasHiddenVariables(file.path());
      scope.tests = namesTests(base.ltrim('.')) && !base.contains("-ci.");
      walk(document, scope, 0);
    }
    return std::move(texts);
  }

private:
  /// What holds at a place of the file, from all that it is below of.
  struct Scope {
    Surroundings around;
    bool deploys = false; ///< a name on the way says so
    bool tests = false;   ///< likewise
  };

  void walk(unsigned node, Scope scope, unsigned depth);
  void enter(unsigned map, Scope &scope);
  void readEnvironment(unsigned map, StringRef key, Scope &scope);
  void readServices(unsigned map, StringRef key, Scope &scope);
  void readNames(unsigned map, Scope &scope);
  void readValue(unsigned node, const Scope &scope);
  void readList(const YamlNode &list, const Scope &scope);
  void add(Range range, ShellText kind, const Scope &scope,
           bool isAction = false);

  std::string urlIn(unsigned environment) const;
  bool hasDatabase(unsigned services) const;

  const SourceFile &file;
  const YamlTree &tree;
  StringRef base;
  bool isCi;
  unsigned root = 0;
  unsigned jobs = 0;
  unsigned visits = 0;
  std::vector<CommandText> texts;
};

} // namespace

// --- Scopes ------------------------------------------------------------------

/// The value of a database's variable in a map, in a list of `NAME=value`, or
/// in one of `{name: …, value: …}`; `DATABASE_URL` before others.
std::string YamlReader::urlIn(unsigned environment) const {
  std::string url;
  auto take = [&](StringRef name, StringRef value) {
    if (namesDatabaseUrl(name) && (url.empty() || name == "DATABASE_URL"))
      url = value.str();
  };
  for (const auto &[name, value] : tree[environment].entries)
    if (name == "<<")
      url = urlIn(value);
    else
      take(name, tree[value].value);
  for (unsigned item : tree[environment].items) {
    StringRef assignment = tree[item].value;
    take(assignment.split('=').first, assignment.split('=').second);
    take(tree.text(item, "name"), tree.text(item, "value"));
  }
  return url;
}

void YamlReader::readEnvironment(unsigned map, StringRef key, Scope &scope) {
  auto value = tree.find(map, key);
  if (!value)
    return;
  Surroundings &around = scope.around;
  if (std::string url = urlIn(*value); !url.empty()) {
    around.url = std::move(url);
    around.urlIsOfStep = around.job != 0;
  }
  // The name of an environment, `production` or `{name: production}`.
  StringRef name = tree[*value].isText() ? StringRef(tree[*value].value)
                                         : tree.text(*value, "name");
  if (key != "environment" || name.empty())
    return;
  around.deploys |= isCi && !namesTests(name);
  scope.deploys |= namesDeployment(name);
}

bool YamlReader::hasDatabase(unsigned services) const {
  auto isOne = [&](unsigned service) {
    return bringsDatabase(tree[service].value) ||
           bringsDatabase(tree.text(service, "image")) ||
           bringsDatabase(tree.text(service, "name"));
  };
  return any_of(tree[services].items, isOne) ||
         any_of(tree[services].entries, [&](const auto &entry) {
           return bringsDatabase(entry.first) || isOne(entry.second);
         });
}

void YamlReader::readServices(unsigned map, StringRef key, Scope &scope) {
  if (auto value = tree.find(map, key))
    scope.around.startsDatabase |= isCi && hasDatabase(*value);
}

/// What the job or step is called, and where it runs.
void YamlReader::readNames(unsigned map, Scope &scope) {
  for (StringRef key : {"name", "stage", "deployment", "displayName"}) {
    scope.deploys |= namesDeployment(tree.text(map, key));
    scope.tests |= namesTests(tree.text(map, key));
  }
  scope.around.deploys |= isCi && !tree.text(map, "deployment").empty() &&
                          !namesTests(tree.text(map, "deployment"));
  StringRef uses = tree.text(map, "uses");
  scope.around.isRemote |= sys::path::filename(uses).contains("ssh");
  // A runner of one's own keeps what is on it.
  if (auto runner = tree.find(map, "runs-on"))
    scope.around.isJob &= tree[*runner].value != "self-hosted" &&
                          none_of(tree[*runner].items, [&](unsigned item) {
                            return tree[item].value == "self-hosted";
                          });
}

void YamlReader::enter(unsigned map, Scope &scope) {
  // GitLab's jobs take over what they extend.
  if (StringRef parent = tree.text(map, "extends"); !parent.empty() && isCi)
    if (auto extended = tree.find(root, parent); extended && *extended < map)
      enter(*extended, scope);
  if (isCi) {
    bool isJob = tree.find(map, "steps") || tree.find(map, "script");
    if (isJob && !scope.around.job)
      scope.around.job = ++jobs;
    bool isStep = scope.around.job != 0 && !isJob;
    for (StringRef key : {"env", "environment", "variables", "with"}) {
      readEnvironment(map, key, scope);
      scope.around.urlIsOfStep &= isStep;
    }
    for (StringRef key : {"services", "docker"})
      readServices(map, key, scope);
  }
  readNames(map, scope);
}

// --- Values ------------------------------------------------------------------

void YamlReader::add(Range range, ShellText kind, const Scope &scope,
                     bool isAction) {
  if (range.empty())
    return;
  bool deploys = scope.deploys || scope.around.deploys || namesDeployment(base);
  CommandText text;
  text.occasion = (isCi ? deploys : !namesTests(base)) ? Occasion::Deployment
                                                       : Occasion::Test;
  text.range = range;
  text.kind = kind;
  text.around = scope.around;
  text.isAction = isAction;
  text.isTest = scope.tests;
  texts.push_back(std::move(text));
}

void YamlReader::readValue(unsigned node, const Scope &scope) {
  const YamlNode &value = tree[node];
  if (value.isText())
    return add(value.range, ShellText::Script, scope);
  if (value.kind != YamlNode::Kind::List)
    return;
  if (value.isFlow)
    return add(value.range, ShellText::Words, scope);
  readList(value, scope);
}

/// Items of one word each are words of one command, others are commands.
void YamlReader::readList(const YamlNode &list, const Scope &scope) {
  std::optional<Range> words;
  auto endWords = [&] {
    if (words)
      add(*words, ShellText::Words, scope);
    words.reset();
  };
  for (unsigned item : list.items) {
    const YamlNode &value = tree[item];
    bool isWord = value.kind == YamlNode::Kind::Scalar &&
                  !StringRef(value.value).contains(' ') &&
                  // An alias stands elsewhere.
                  (!words || words->end <= value.range.begin);
    if (isWord) {
      words = {words ? words->begin : value.range.begin, value.range.end};
      continue;
    }
    endWords();
    readValue(item, scope);
  }
  endWords();
}

void YamlReader::walk(unsigned node, Scope scope, unsigned depth) {
  // Aliases of aliases could be visited without end.
  if (depth > 100 || ++visits > 200000)
    return;
  const YamlNode &value = tree[node];
  if (value.kind == YamlNode::Kind::Map)
    enter(node, scope);
  for (unsigned item : value.items)
    walk(item, scope, depth + 1);
  for (const auto &[name, child] : value.entries) {
    Scope inner = scope;
    inner.deploys |= namesDeployment(name);
    inner.tests |= namesTests(name);
    if (runs(name) &&
        (tree[child].isText() || tree[child].kind == YamlNode::Kind::List))
      readValue(child, inner);
    else if (name == "uses" && isCi)
      add(tree[child].range, ShellText::Script, inner, true);
    if (name == "on" || name == "inputs")
      continue;
    walk(child, inner, depth + 1);
  }
}

// --- The file ----------------------------------------------------------------

/// Each line of a file that is no YAML, but for those that only name something.
static std::vector<CommandText> textsOfLines(const SourceFile &file,
                                             const YamlProblem &problem) {
  StringRef base = sys::path::filename(file.path());
  bool deploys =
      isWorkflow(file.path()) ? namesDeployment(base) : !namesTests(base);
  std::string doubt = "this file is no YAML, so it is read line by line";
  if (problem.line)
    doubt +=
        " (line " + std::to_string(problem.line) + ": " + problem.message + ")";
  std::vector<CommandText> texts;
  StringRef text = file.text();
  for (uint32_t begin = 0; begin < text.size();) {
    StringRef line = text.drop_front(begin).split('\n').first;
    StringRef content = line.ltrim(" -");
    if (!content.starts_with("name:") && !content.starts_with("description:")) {
      CommandText found;
      found.occasion = deploys ? Occasion::Deployment : Occasion::Test;
      found.range = {begin, static_cast<uint32_t>(begin + line.size())};
      found.doubt = doubt;
      texts.push_back(std::move(found));
    }
    begin += line.size() + 1;
  }
  return texts;
}

std::vector<CommandText> textsOfYaml(const SourceFile &file) {
  std::optional<YamlProblem> problem;
  YamlTree tree = readYaml(file, problem);
  return problem ? textsOfLines(file, *problem) : YamlReader(file, tree).run();
}

} // namespace holdfast
