#include "project/PackageJson.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"

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

Expected<PackageJson> readPackageJson(vfs::FileSystem &files, StringRef path) {
  auto file = readFile(files, path);
  if (!file)
    return file.takeError();
  auto package = parseJson(*file);
  if (!package)
    return package.takeError();
  PackageJson result;
  result.prisma = findVersion(*package);
  if (const JsonValue *prisma = package->find("prisma"))
    if (const JsonValue *schema = prisma->find("schema"))
      result.schema = schema->text;
  return result;
}

} // namespace holdfast
