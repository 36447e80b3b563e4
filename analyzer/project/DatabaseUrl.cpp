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

static std::optional<WrittenUrl> urlOfConfig(const PrismaConfig &config,
                                             StringRef path) {
  using Kind = ScriptValue::Kind;
  if (!config.databaseUrl)
    return std::nullopt;
  const ScriptValue &value = *config.databaseUrl;
  auto kind = value.kind == Kind::String ? WrittenUrl::Kind::Literal
              : value.kind == Kind::EnvironmentVariable
                  ? WrittenUrl::Kind::Variable
                  : WrittenUrl::Kind::Computed;
  return WrittenUrl{kind, value.text, path.str()};
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

static Expected<std::string> lookUp(vfs::FileSystem &files,
                                    const Project &project,
                                    const PrismaConfig &config,
                                    const WrittenUrl &url) {
  if (auto value = ownVariable(url.text); value && !value->empty())
    return *value;
  std::vector<std::string> paths = dotEnvFiles(files, project, config);
  for (const std::string &path : paths) {
    auto file = readFile(files, path);
    if (!file)
      return file.takeError();
    auto variables = readDotEnv((*file)->text(), ownVariable);
    if (auto found = variables.find(url.text);
        found != variables.end() && !found->second.empty())
      return found->second;
  }
  std::string where = paths.empty()
                          ? "in the environment"
                          : "in the environment nor in " + join(paths, ", ");
  std::string hint;
  if (!project.configFile.empty() && !config.loadsDotEnv)
    hint = " (with a " + project.configFile +
           ", Prisma reads no .env unless that imports dotenv/config)";
  return failure(url.place + " takes the database from the variable " +
                 url.text + ", which is not set" +
                 (paths.empty() ? " " : ", neither ") + where + hint +
                 "; set it, or give the URL with --against");
}

Expected<std::string> findDatabaseUrl(vfs::FileSystem &files,
                                      const Project &project,
                                      const Schema &schema) {
  PrismaConfig config;
  if (!project.configFile.empty()) {
    auto file = readUtf8File(files, project.configFile);
    if (!file)
      return file.takeError();
    config = readPrismaConfig((*file)->text());
  }
  std::optional<WrittenUrl> url = urlOfConfig(config, project.configFile);
  if (!url)
    url = urlOfSchema(schema);
  if (!url)
    return failure("no database is named: neither " +
                   (project.configFile.empty() ? "a prisma.config.*"
                                               : project.configFile) +
                   " (datasource.url) nor the schema's datasource (url) does; "
                   "give its URL with --against");
  switch (url->kind) {
  case WrittenUrl::Kind::Literal:
    if (!introspect::ConnectionUrl::looksLikeOne(url->text))
      return failure(url->place + " names no database: an address starts with "
                                  "postgresql://, mysql:// or file:");
    return url->text;
  case WrittenUrl::Kind::Variable: {
    auto value = lookUp(files, project, config, *url);
    if (!value)
      return value.takeError();
    auto parsed = introspect::ConnectionUrl::ofVariable(url->text, *value);
    if (!parsed)
      return failure(url->place + ": " + toString(parsed.takeError()));
    return StringRef(*value).trim().str();
  }
  case WrittenUrl::Kind::Computed:
    return failure(url->place + " computes the URL of the database, and is "
                                "read, not run; give the URL with --against");
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast
