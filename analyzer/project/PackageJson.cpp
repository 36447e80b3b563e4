#include "project/PackageJson.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::optional<PrismaVersion> parsePrismaVersion(StringRef requirement) {
  requirement.consume_front("workspace:");
  requirement.consume_front("npm:prisma@");
  requirement.consume_front("npm:@prisma/client@");
  // `>=6` is open above, and so says nothing.
  if (requirement.contains("||") || requirement.trim().starts_with(">"))
    return std::nullopt;
  requirement = requirement.trim().ltrim("^~=v ");
  unsigned major;
  if (requirement.consumeInteger(10, major))
    return std::nullopt;
  if (!requirement.empty() && !StringRef(".- ").contains(requirement.front()))
    return std::nullopt;
  return major <= 6 ? PrismaVersion::V6 : PrismaVersion::V7;
}

static std::optional<PrismaVersion> findVersion(const JsonValue &package) {
  for (StringRef name : {"prisma", "@prisma/client"})
    for (StringRef section : {"devDependencies", "dependencies",
                              "peerDependencies", "optionalDependencies"})
      if (const JsonValue *dependencies = package.find(section))
        if (const JsonValue *requirement = dependencies->find(name))
          if (auto version = parsePrismaVersion(requirement->text))
            return version;
  return std::nullopt;
}

static bool findDependency(const JsonValue &package,
                           ArrayRef<StringRef> names) {
  for (StringRef section : {"devDependencies", "dependencies",
                            "peerDependencies", "optionalDependencies"})
    if (const JsonValue *dependencies = package.find(section))
      for (StringRef name : names)
        if (dependencies->find(name))
          return true;
  return false;
}

bool dependsOn(vfs::FileSystem &files, StringRef folder, StringRef package) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string path = joinPath(above, "package.json");
    if (!isFile(files, path))
      continue;
    auto text = readFile(files, path);
    auto read = text ? parseJson(*text) : text.takeError();
    if (read)
      return findDependency(*read, package);
    consumeError(read.takeError());
    return false;
  }
  return false;
}

/// The values of `--schema X` and `--schema=X` in a script.
static void addScriptSchemas(StringRef script,
                             std::vector<std::string> &schemas) {
  while (true) {
    size_t at = script.find("--schema");
    if (at == StringRef::npos)
      return;
    script = script.drop_front(at + StringRef("--schema").size());
    if (!script.starts_with("=") && !script.starts_with(" "))
      continue;
    StringRef path = script.ltrim("= ").take_until(
        [](char c) { return StringRef(" \t;&|)").contains(c); });
    path = path.trim("\"'");
    if (!path.empty() && path.find_first_of("$%*`{") == StringRef::npos &&
        !is_contained(schemas, path))
      schemas.push_back(path.str());
  }
}

Expected<PackageJson> readPackageJson(vfs::FileSystem &files, StringRef path) {
  auto file = readFile(files, path);
  if (!file)
    return file.takeError();
  auto package = parseJson(*file);
  if (!package)
    return package.takeError();
  PackageJson result;
  result.prisma = findVersion(*package);
  result.dependsOnPrisma =
      findDependency(*package, {"prisma", "@prisma/client"});
  if (const JsonValue *scripts = package->find("scripts"))
    for (const JsonMember &script : scripts->members)
      if (StringRef(script.value.text).contains("prisma"))
        addScriptSchemas(script.value.text, result.scriptSchemas);
  if (const JsonValue *prisma = package->find("prisma"))
    if (const JsonValue *schema = prisma->find("schema"))
      result.schema = schema->text;
  return result;
}

} // namespace holdfast
