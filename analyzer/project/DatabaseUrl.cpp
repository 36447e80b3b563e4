#include "project/DatabaseUrl.h"

#include "introspect/ConnectionUrl.h"
#include "project/DotEnv.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Where a URL is written, and how.
struct WrittenUrl {
  enum class Kind { Literal, Variable, Computed };
  Kind kind;
  std::string text; ///< the URL, or the variable's name
  std::string place;
};

} // namespace

/// The URL of a configuration, and what `??` puts in its place, in turn.
static std::vector<WrittenUrl> urlsOfConfig(const PrismaConfig &config,
                                            StringRef path) {
  using Kind = ScriptValue::Kind;
  std::vector<WrittenUrl> urls;
  const ScriptValue *value =
      config.databaseUrl ? &*config.databaseUrl : nullptr;
  while (value) {
    bool isVariable = value->kind == Kind::EnvironmentVariable;
    auto kind = value->kind == Kind::String ? WrittenUrl::Kind::Literal
                : isVariable                ? WrittenUrl::Kind::Variable
                                            : WrittenUrl::Kind::Computed;
    urls.push_back({kind, value->text, path.str()});
    value =
        isVariable && !value->items.empty() ? &value->items.front() : nullptr;
  }
  return urls;
}

static std::optional<WrittenUrl> urlOfSchema(const Schema &schema) {
  const Datasource *datasource = schema.datasource();
  if (!datasource)
    return std::nullopt;
  // Migrations go past a pool of connections, where there is one.
  for (StringRef key : {"directUrl", "url"}) {
    const Property *property = datasource->block->findProperty(key);
    if (!property || !property->value)
      continue;
    const Expression &value = *property->value;
    std::string place = datasource->document->file().path().str();
    if (value.kind == ExpressionKind::String)
      return WrittenUrl{WrittenUrl::Kind::Literal, unescape(value.text), place};
    if (value.kind == ExpressionKind::Call && value.text == "env" &&
        value.items.size() == 1 && value.items[0].value &&
        value.items[0].value->kind == ExpressionKind::String)
      return WrittenUrl{WrittenUrl::Kind::Variable,
                        unescape(value.items[0].value->text), place};
    return WrittenUrl{WrittenUrl::Kind::Computed, "", place};
  }
  return std::nullopt;
}

/// The `.env` files that Prisma reads: with a configuration those that it
/// loads itself, without one those of the project and of the schema.
static std::vector<std::string> dotEnvFiles(vfs::FileSystem &files,
                                            const Project &project,
                                            const PrismaConfig &config) {
  std::vector<std::string> places;
  if (!project.configFile.empty() && !config.loadsDotEnv)
    return places;
  places.push_back(project.root);
  places.push_back(project.configFile.empty()
                       ? folderOf(project.schemaFiles.front())
                       : folderOf(project.configFile));
  std::vector<std::string> found;
  for (StringRef place : places)
    if (std::string path = joinPath(place, ".env");
        isFile(files, path) && !is_contained(found, path))
      found.push_back(std::move(path));
  return found;
}

static std::optional<std::string> ownVariable(StringRef name) {
  return sys::Process::GetEnv(name);
}

/// Whether the value of a variable can be shown as an address is. Others, such
/// as `CI_TOKEN`, are not meant to be one.
static bool namesAddress(StringRef variable) {
  return any_of(
      ArrayRef<StringRef>{"URL", "URI", "DSN", "DATABASE"},
      [&](StringRef word) { return variable.contains_insensitive(word); });
}

static Expected<DatabaseUrl> lookUp(vfs::FileSystem &files,
                                    const Project &project,
                                    const PrismaConfig &config,
                                    const WrittenUrl &url, StringRef remedy) {
  if (config.setsVariables)
    return failure(project.configFile +
                   " sets variables of the environment, and Holdfast does not "
                   "run it; " +
                   remedy);
  std::string hidden = "env:" + url.text;
  if (auto value = ownVariable(url.text); value && !value->empty())
    return DatabaseUrl{*value, namesAddress(url.text) ? "" : hidden};
  if (config.choosesDotEnv)
    return failure(project.configFile +
                   " says which files dotenv loads, and Holdfast does not run "
                   "it; " +
                   remedy);
  std::vector<std::string> paths = dotEnvFiles(files, project, config);
  for (const std::string &path : paths) {
    auto file = readFile(files, path);
    if (!file)
      return file.takeError();
    std::vector<std::string> inserted;
    auto variables = readDotEnv((*file)->text(), [&](StringRef name) {
      std::optional<std::string> value = ownVariable(name);
      if (value && !value->empty())
        inserted.push_back(*value);
      return value;
    });
    auto found = variables.find(url.text);
    if (found == variables.end() || found->second.empty())
      continue;
    bool isHidden = any_of(inserted, [&](StringRef value) {
      return StringRef(found->second).contains(value);
    });
    return DatabaseUrl{found->second, isHidden ? hidden : ""};
  }
  std::string where = "in the environment";
  if (!paths.empty())
    where += " or in " + join(paths, ", ");
  std::string hint;
  if (!project.configFile.empty() && !config.loadsDotEnv)
    hint = " (Prisma reads .env only if " + project.configFile +
           " imports dotenv/config)";
  return failure(url.place + " reads the URL from " + url.text +
                 ", which is not set " + where + hint + "; set it, or " +
                 remedy);
}

static Expected<DatabaseUrl> resolve(vfs::FileSystem &files,
                                     const Project &project,
                                     const PrismaConfig &config,
                                     const WrittenUrl &url, StringRef remedy) {
  switch (url.kind) {
  case WrittenUrl::Kind::Literal:
    if (!introspect::ConnectionUrl::looksLikeOne(url.text))
      return failure(url.place + " is not a database URL; one starts with "
                                 "postgresql://, mysql:// or file:");
    return DatabaseUrl{url.text, ""};
  case WrittenUrl::Kind::Variable: {
    auto found = lookUp(files, project, config, url, remedy);
    if (!found)
      return found.takeError();
    auto parsed = introspect::ConnectionUrl::ofVariable(url.text, found->url);
    if (!parsed)
      return failure(url.place + ": " + toString(parsed.takeError()));
    found->url = StringRef(found->url).trim().str();
    return found;
  }
  case WrittenUrl::Kind::Computed:
    return failure(url.place +
                   " computes the database URL, and Holdfast does "
                   "not run it; " +
                   remedy);
  }
  llvm_unreachable("covered switch");
}

Expected<DatabaseUrl> findDatabaseUrl(vfs::FileSystem &files,
                                      const Project &project,
                                      const Schema &schema, StringRef remedy) {
  PrismaConfig config;
  if (!project.configFile.empty()) {
    auto file = readUtf8File(files, project.configFile);
    if (!file)
      return file.takeError();
    config = readPrismaConfig((*file)->text());
  }
  std::vector<WrittenUrl> urls = urlsOfConfig(config, project.configFile);
  if (auto url = urlOfSchema(schema); url && urls.empty())
    urls.push_back(std::move(*url));
  if (urls.empty())
    return failure("no database URL in " +
                   (project.configFile.empty() ? "a prisma.config.*"
                                               : project.configFile) +
                   " (datasource.url) or in the schema's datasource (url); " +
                   remedy);
  for (const WrittenUrl &url : ArrayRef(urls).drop_back()) {
    auto found = resolve(files, project, config, url, remedy);
    if (found)
      return found;
    consumeError(found.takeError());
  }
  return resolve(files, project, config, urls.back(), remedy);
}

} // namespace holdfast
