#include "settings/SettingsReader.h"

#include "introspect/ConnectionUrl.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "settings/GuardReader.h"
#include "settings/RuleSettings.h"
#include "settings/SettingsFiles.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// A SOURCE of the file at `path` as seen from where the program runs: its
/// paths are relative to that file.
static std::string sourceSeenFrom(StringRef path, StringRef source) {
  if (source == "empty" || source.starts_with("git:") ||
      source.starts_with("env:") ||
      introspect::ConnectionUrl::looksLikeOne(source))
    return source.str();
  return joinPath(folderOf(path), source);
}

/// What a file may hold, put together once for all projects of a run: the rules
/// that there are do not change.
static const JsonShape &shapeWith(ArrayRef<const Rule *> rules) {
  static const JsonShape shape = settingsShape(rules);
  return shape;
}

namespace {

/// Lays files over each other: what is read later wins.
class SettingsReader {
public:
  SettingsReader(vfs::FileSystem &files, ArrayRef<const Rule *> rules)
      : files(files), rules(rules), shape(shapeWith(rules)) {}

  Error readUpwards(StringRef folder);
  Error readAlone(StringRef path);
  Settings take() { return std::move(settings); }

private:
  Error check(const SettingsFile &layer);
  Error readLayer(const SettingsFile &layer);
  Error checkComplete();
  Error readExtends(const SettingsFile &layer);
  void apply(const SettingsFile &layer);
  void applyAgainst(const SettingsFile &layer, const JsonValue &value);
  void applyExternal(const JsonValue &value);
  void note(const SettingsFile &layer, StringRef key, const JsonValue &value);

  vfs::FileSystem &files;
  ArrayRef<const Rule *> rules;
  const JsonShape &shape;
  Settings settings;
  std::vector<std::string> open; ///< files whose `extends` is being followed
};

} // namespace

Error SettingsReader::check(const SettingsFile &layer) {
  if (!layer.settings.isObject())
    return errorAt(layer.file, layer.settings.range,
                   "settings must be " + shape.noun + ", such as " +
                       shape.example);
  return checkShape(layer.file, layer.settings, shape, "settings");
}

Error SettingsReader::readUpwards(StringRef folder) {
  std::vector<SettingsFile> layers; // the nearest first
  for (const std::string &above : foldersUpwards(files, folder)) {
    auto layer = findSettingsIn(files, above);
    if (!layer)
      return layer.takeError();
    if (!*layer)
      continue;
    if (Error error = check(**layer))
      return error;
    layers.push_back(std::move(**layer));
    const JsonValue *root = layers.back().settings.find(setting::root);
    if (root && root->boolean)
      break;
  }
  for (const SettingsFile &layer : reverse(layers))
    if (Error error = readLayer(layer))
      return error;
  return checkComplete();
}

Error SettingsReader::readAlone(StringRef path) {
  auto layer = readSettingsAt(files, path);
  if (!layer)
    return layer.takeError();
  if (Error error = check(*layer))
    return error;
  if (Error error = readLayer(*layer))
    return error;
  return checkComplete();
}

/// Whether each rule that is on has what it needs, from whatever layer.
Error SettingsReader::checkComplete() {
  for (const Rule *rule : rules) {
    auto severity = settings.severities.find(rule->id);
    if (severity == settings.severities.end() || !severity->second)
      continue;
    std::string lack = whatLacks(settings, *rule);
    if (lack.empty())
      continue;
    const SettingOrigin &origin =
        settings.origins[(setting::rules + "." + rule->id).str()];
    return errorAt(origin.file, origin.range, lack);
  }
  return Error::success();
}

Error SettingsReader::readLayer(const SettingsFile &layer) {
  if (Error error = readExtends(layer))
    return error;
  apply(layer);
  return Error::success();
}

Error SettingsReader::readExtends(const SettingsFile &layer) {
  const JsonValue *extends = layer.settings.find(setting::extends);
  if (!extends)
    return Error::success();
  open.push_back(layer.file->path().str());
  ArrayRef<JsonValue> references =
      extends->isArray() ? ArrayRef(extends->items) : ArrayRef(*extends);
  for (const JsonValue &reference : references) {
    auto extended =
        readExtended(files, folderOf(layer.file->path()), reference.text);
    if (!extended)
      return handleErrors(
          extended.takeError(),
          [](std::unique_ptr<PlacedError> placed) -> Error {
            return Error(std::move(placed));
          },
          [&](const ErrorInfoBase &other) {
            return errorAt(layer.file, reference.range, other.message());
          });
    if (is_contained(open, extended->file->path()))
      return errorAt(layer.file, reference.range,
                     "these settings extend themselves; remove this `extends`");
    if (Error error = check(*extended))
      return error;
    if (Error error = readLayer(*extended))
      return error;
  }
  open.pop_back();
  return Error::success();
}

void SettingsReader::note(const SettingsFile &layer, StringRef key,
                          const JsonValue &value) {
  settings.origins[key] = {layer.file, value.range};
}

void SettingsReader::applyAgainst(const SettingsFile &layer,
                                  const JsonValue &value) {
  settings.against.emplace();
  for (const JsonValue &item : value.items)
    settings.against->push_back({sourceSeenFrom(layer.file->path(), item.text),
                                 layer.file, item.range});
}

void SettingsReader::applyExternal(const JsonValue &value) {
  auto append = [&](StringRef key, std::vector<std::string> &patterns) {
    if (const JsonValue *list = value.find(key))
      for (const JsonValue &item : list->items)
        patterns.push_back(item.text);
  };
  append("tables", settings.externalTables);
  append("enums", settings.externalEnums);
}

void SettingsReader::apply(const SettingsFile &layer) {
  for (const JsonMember &member : layer.settings.members) {
    const JsonValue &value = member.value;
    if (member.key == setting::rules) {
      for (const JsonMember &rule : value.members) {
        applyRule(settings, rule, rules);
        note(layer, (setting::rules + "." + rule.key).str(), rule.value);
      }
      continue;
    }
    note(layer, member.key, value);
    if (member.key == setting::against)
      applyAgainst(layer, value);
    else if (member.key == setting::external)
      applyExternal(value);
    else if (member.key == setting::guard)
      applyGuard(value, folderOf(layer.file->path()), settings.guard);
    else if (member.key == setting::base)
      settings.base = value.text;
    else if (member.key == setting::baseline)
      settings.baseline =
          NamedSource{joinPath(folderOf(layer.file->path()), value.text),
                      layer.file, value.range};
    else if (member.key == setting::prisma)
      settings.prisma =
          value.text == "6" ? PrismaVersion::V6 : PrismaVersion::V7;
  }
}

Expected<Settings> readSettings(vfs::FileSystem &files, const Project &project,
                                ArrayRef<const Rule *> rules) {
  SettingsReader reader(files, rules);
  if (Error error = reader.readUpwards(project.folder))
    return error;
  return reader.take();
}

Expected<Settings> readSettingsOf(vfs::FileSystem &files, StringRef path,
                                  ArrayRef<const Rule *> rules) {
  SettingsReader reader(files, rules);
  if (path != "none")
    if (Error error = reader.readAlone(path))
      return error;
  return reader.take();
}

} // namespace holdfast
