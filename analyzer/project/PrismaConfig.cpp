#include "project/PrismaConfig.h"

#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace holdfast {

// `prisma7.config` is for projects that keep a configuration of Prisma 8 under
// the old name.
static constexpr StringLiteral stems[] = {"prisma7.config", ".config/prisma7",
                                          "prisma.config", ".config/prisma",
                                          ".config/prisma.config"};
static constexpr StringLiteral extensions[] = {".js",  ".ts",  ".mjs",
                                               ".cjs", ".mts", ".cts"};

ArrayRef<StringLiteral> prismaConfigStems() { return stems; }
ArrayRef<StringLiteral> prismaConfigExtensions() { return extensions; }

std::string findPrismaConfig(StringRef folder,
                             function_ref<bool(StringRef)> exists) {
  bool hasDotConfig = exists(joinPath(folder, ".config"));
  for (StringRef stem : stems)
    for (StringRef extension : extensions) {
      if (stem.starts_with(".config/") && !hasDotConfig)
        continue;
      std::string path = joinPath(folder, (stem + extension).str());
      if (exists(path))
        return path;
    }
  return {};
}

bool isExtraPrismaConfig(StringRef fileName) {
  StringRef stem = sys::path::stem(fileName);
  if (!is_contained(extensions, sys::path::extension(fileName)) ||
      is_contained(stems, stem) || !stem.contains("prisma"))
    return false;
  for (StringRef other : {".test", ".spec", ".d", "example", "sample"})
    if (stem.ends_with(other))
      return false;
  return stem.ends_with(".config") || stem.contains(".config.");
}

static ConfiguredPath readPath(const ScriptValue *value) {
  ConfiguredPath result;
  if (!value)
    return result;
  // The form before Prisma 6.6: `{ kind: "multi", folderPath: "…" }`.
  for (StringRef key : {"folderPath", "filePath"})
    if (const ScriptValue *path = value->find(key))
      return readPath(path);
  result.offset = value->offset;
  while (value->kind == ScriptValue::Kind::EnvironmentVariable &&
         !value->items.empty()) {
    result.variable = value->text;
    value = &value->items.front();
  }
  if (value->isString())
    result.path = value->text;
  else
    result.computed = true;
  return result;
}

static std::vector<std::string> readNames(const ScriptValue *value) {
  std::vector<std::string> names;
  if (value)
    for (const ScriptValue &item : value->items)
      if (item.isString())
        names.push_back(item.text);
  return names;
}

static PrismaConfig readEntry(const ScriptValue &root) {
  PrismaConfig config;
  config.schema = readPath(root.find("schema"));
  if (const ScriptValue *migrations = root.find("migrations")) {
    bool isObject = migrations->kind == ScriptValue::Kind::Object;
    config.migrations =
        readPath(isObject ? migrations->find("path") : migrations);
  }
  if (const ScriptValue *tables = root.find("tables"))
    config.externalTables = readNames(tables->find("external"));
  if (const ScriptValue *enums = root.find("enums"))
    config.externalEnums = readNames(enums->find("external"));
  if (const ScriptValue *datasource = root.find("datasource"))
    if (const ScriptValue *url = datasource->find("url"))
      config.databaseUrl = *url;
  return config;
}

PrismaConfig readPrismaConfig(StringRef text) {
  return std::move(readPrismaConfigs(text).front());
}

/// Whether `pattern` is in the text, which nobody runs.
static bool has(StringRef text, StringRef pattern) {
  return Regex(pattern).match(text);
}

/// Whether dotenv is told which files to load, other than the usual one.
static bool choosesDotEnv(StringRef text) {
  // Prisma's own call has paths too, of schemas and migrations.
  std::string calls = Regex("defineConfig *\\(").sub("(", text);
  bool hasPath =
      has(calls, "[^A-Za-z.](dotenv\\.)?[A-Za-z]*[cC]onfig\\([^)]*path *:");
  bool isUsual =
      has(calls, "[cC]onfig\\([^)]*path *: *"
                 "((path\\.)?(join|resolve)\\((__dirname|process\\.cwd\\(\\)|"
                 "import\\.meta\\.dirname), *)?[\"'](\\./)?\\.env[\"']");
  return hasPath && !isUsual;
}

std::vector<PrismaConfig> readPrismaConfigs(StringRef text) {
  ScriptValue root = readExportedValue(text);
  std::vector<PrismaConfig> configs;
  for (const ScriptValue &item : root.items)
    configs.push_back(readEntry(item));
  if (configs.empty())
    configs.push_back(readEntry(root));
  for (PrismaConfig &config : configs) {
    config.loadsDotEnv = text.contains("dotenv");
    config.choosesDotEnv = config.loadsDotEnv && choosesDotEnv(text);
    config.setsVariables =
        has(text, "process\\.env(\\.[A-Za-z0-9_]+|\\[[^]]+\\]) "
                  "*(\\?\\?|\\|\\|)?=[^=]") ||
        (config.loadsDotEnv && has(text, "override *: *true"));
  }
  return configs;
}

} // namespace holdfast
