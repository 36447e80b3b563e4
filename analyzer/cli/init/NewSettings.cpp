#include "cli/init/NewSettings.h"

#include "cli/init/PrismaLint.h"
#include "evidence/GitRepository.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// Where dumps and snapshots lie by custom.
static constexpr StringLiteral places[] = {
    "structure.sql", "db/structure.sql", "prisma/structure.sql",
    "schema.sql",    "db/schema.sql",    "prisma/schema.sql",
    "dump.sql",      "db/dump.sql",      "prisma/dump.sql",
    "snapshot.json", "db/snapshot.json", "prisma/snapshot.json",
};

/// Whether a file tells the structure of a database.
static bool isEvidence(vfs::FileSystem &files, StringRef path) {
  SourceFilePtr file = readIfThere(files, path);
  if (!file)
    return false;
  StringRef text = file->text();
  return path.ends_with(".json") ? text.contains("\"tables\"")
                                 : text.contains_insensitive("create table");
}

static std::string seenFrom(StringRef folder, StringRef path) {
  if (folder != ".")
    path.consume_front((folder + "/").str());
  return path.str();
}

/// `origin/main`, where the repository has it.
static std::string findBase(vfs::FileSystem &files, StringRef folder) {
  auto git = GitRepository::findAround(files, folder, "init");
  if (!git) {
    consumeError(git.takeError());
    return "";
  }
  for (StringRef name : {"origin/main", "origin/master"}) {
    auto commit = (*git)->find(name);
    if (!commit)
      consumeError(commit.takeError());
    else if (*commit)
      return name.str();
  }
  return "";
}

NewSettings findSettings(vfs::FileSystem &files, StringRef folder,
                         ArrayRef<Project> projects) {
  NewSettings settings;
  settings.base = findBase(files, folder);
  if (projects.size() != 1)
    return settings;
  for (StringRef place : places)
    if (isEvidence(files, joinPath(folder, place)))
      settings.against.push_back(place.str());
  // Without a list, the migrations are what it is compared with.
  if (!settings.against.empty() && !projects.front().migrationsFolder.empty())
    settings.against.insert(
        settings.against.begin(),
        seenFrom(folder, projects.front().migrationsFolder));
  return settings;
}

static std::string inQuotes(StringRef text) {
  JsonValue value;
  value.kind = JsonValue::Kind::String;
  value.text = text;
  return jsonText(value);
}

std::string textOf(const NewSettings &settings) {
  std::string text =
      "{\n  \"$schema\": \"https://raw.githubusercontent.com/holdfast-prisma/"
      "holdfast/main/docs/holdfast.schema.json\"";
  if (!settings.base.empty())
    text += ",\n  // only what is new since then is reported; remove it to see "
            "all\n  \"base\": " +
            inQuotes(settings.base);
  if (!settings.against.empty()) {
    text += ",\n  // what the schema is compared with\n  \"against\": [";
    for (StringRef source : settings.against)
      text +=
          (source == settings.against.front() ? "" : ", ") + inQuotes(source);
    text += "]";
  }
  if (!settings.rules.empty()) {
    text += ",\n  \"rules\": {";
    for (const JsonMember &rule : settings.rules)
      text += (&rule == &settings.rules.front() ? "\n    " : ",\n    ") +
              inQuotes(rule.key) + ": " + jsonText(rule.value);
    text += "\n  }";
  }
  return text + "\n}\n";
}

} // namespace holdfast::cli
