#include "cli/Commands.h"
#include "cli/SettingsSchema.h"

#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Workspace.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"
#include "settings/SettingsShape.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// A setting that holds, as JSON text, and where it stands or what else it
/// comes from.
struct Effective {
  std::string key;
  std::string value;
  std::string place;
};

static std::string placeOf(const SettingOrigin &origin) {
  return holdfast::placeOf(origin.file->span(origin.range));
}

/// What holds where no file says so.
static void addDefaults(const Project &project, const Settings &settings,
                        std::vector<Effective> &rows) {
  auto isSet = [&](StringRef key) { return settings.origins.contains(key); };
  if (!isSet(setting::against))
    rows.push_back({setting::against.str(),
                    project.migrationsFolder.empty()
                        ? "[]"
                        : "[\"" + project.migrationsFolder + "\"]",
                    project.migrationsFolder.empty() ? "there are no migrations"
                                                     : "the migrations here"});
  if (!isSet(setting::prisma))
    rows.push_back({setting::prisma.str(),
                    project.prisma == PrismaVersion::V6 ? "6" : "7",
                    project.prisma ? "package.json" : "default"});
}

static std::vector<Effective> effectiveSettings(const Project &project,
                                                const Settings &settings) {
  std::vector<Effective> rows;
  for (const auto &origin : settings.origins) {
    if (origin.first() == "$schema")
      continue;
    const SettingOrigin &where = origin.second;
    rows.push_back({origin.first().str(), where.file->text(where.range).str(),
                    placeOf(where)});
  }
  addDefaults(project, settings, rows);
  llvm::sort(rows, [](const Effective &a, const Effective &b) {
    return a.key < b.key;
  });
  return rows;
}

static void printAsText(const Project &project, ArrayRef<Effective> rows) {
  outs() << printable(join(project.schemaFiles, ", ")) << '\n';
  for (const Effective &row : rows) {
    // A list over several lines becomes one.
    std::string value;
    for (StringRef line : split(row.value, '\n'))
      value +=
          (value.empty() || line.trim().empty() ? "" : " ") + line.trim().str();
    outs() << "  " << printable(row.key) << " = " << printable(value) << "  ("
           << printable(row.place) << ")\n";
  }
}

static Expected<int> runConfig(const Arguments &arguments) {
  if (arguments.has("--schema")) {
    outs() << formatv("{0:2}", settingsSchema(settingsShape(ruleConstants())))
           << '\n';
    return 0;
  }
  if (arguments.positional.size() > 1)
    return failure("holdfast config takes one path");
  StringRef path = arguments.positional.empty()
                       ? StringRef(".")
                       : StringRef(arguments.positional.front());
  auto files = confinedDisk(path);
  auto projects = findProjects(*files, path);
  if (!projects)
    return projects.takeError();
  for (const Project &project : *projects) {
    auto settings = readSettings(*files, project, ruleConstants());
    if (!settings)
      return settings.takeError();
    printAsText(project, effectiveSettings(project, *settings));
  }
  return 0;
}

static constexpr OptionSpec options[] = {
    {"--schema", "", "print the JSON schema of a holdfast.json instead"},
};

const Command configCommand = {
    "config",
    "[PATH]",
    "show which settings hold, and where they stand",
    "Prints the settings of each project at PATH, by default the one here, and "
    "the place of each: a holdfast.json, the key `holdfast` of a package.json, "
    "or what holds without one.",
    options,
    runConfig};

} // namespace holdfast::cli
