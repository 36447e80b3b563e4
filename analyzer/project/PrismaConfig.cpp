#include "project/PrismaConfig.h"

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

static ConfiguredPath readPath(const ScriptValue *value) {
  ConfiguredPath result;
  if (!value)
    return result;
  result.offset = value->offset;
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

PrismaConfig readPrismaConfig(StringRef text) {
  ScriptValue root = readExportedValue(text);
  PrismaConfig config;
  config.schema = readPath(root.find("schema"));
  if (const ScriptValue *migrations = root.find("migrations"))
    config.migrations = readPath(migrations->find("path"));
  if (const ScriptValue *tables = root.find("tables"))
    config.externalTables = readNames(tables->find("external"));
  if (const ScriptValue *enums = root.find("enums"))
    config.externalEnums = readNames(enums->find("external"));
  if (const ScriptValue *datasource = root.find("datasource"))
    if (const ScriptValue *url = datasource->find("url"))
      config.databaseUrl = *url;
  config.loadsDotEnv = text.contains("dotenv");
  return config;
}

} // namespace holdfast
