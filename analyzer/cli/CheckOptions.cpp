#include "cli/CheckOptions.h"

#include "diagnostics/DidYouMean.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "rules/Registry.h"
#include "settings/RuleSettings.h"
#include "settings/SettingsReader.h"
#include "settings/SettingsShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr OptionSpec specs[] = {
    {"--against", "SOURCE",
     "what exists now, to compare the schema with: a migrations folder, a "
     "dump, a snapshot, another schema, git:REF, the URL of a database, or "
     "env:NAME for the URL in a variable; may be repeated. Default: the "
     "schema's migrations. `none` compares with nothing"},
    {"--database", "",
     "compare with the project's database: the one that prisma.config.* or the "
     "schema names, directly or by env(\"…\"); .env is read as Prisma reads "
     "it"},
    {"--allow-configured-databases", "",
     "connect to the databases that holdfast.json names in `against`; without "
     "it, no file can make holdfast connect"},
    {"--count-rows", "",
     "count the rows of a live database exactly, and find columns that hold "
     "only NULLs. Default: whether there are rows, and the server's estimate"},
    {"--base", "REV",
     "report only what is new since the branch left this git revision, and "
     "check the migrations that it adds"},
    {"--latest", "N", "treat the latest N migrations as new (no git needed)"},
    {"--baseline", "FILE",
     "the findings that are accepted, as `holdfast baseline` writes them. "
     "Default: the nearest holdfast-baseline.json. `none` accepts nothing"},
    {"--settings", "FILE",
     "take the settings from this file, and what it extends, alone; `none`: "
     "from no file. Default: every holdfast.json from the schema upwards"},
    {"--only", "LIST",
     "check only these rules or categories (comma separated)"},
    {"--skip", "LIST", "leave out these rules or categories"},
    {"--rule", "ID=VALUE",
     "set a rule as holdfast.json does: error, warning, info, off, or an "
     "object of its options, {\"prefix\": \"Db\"}; may be repeated"},
    {"--external-table", "PATTERN",
     "leave tables to something else, as `external` of holdfast.json does; may "
     "be repeated"},
    {"--external-enum", "PATTERN", "the same of enums"},
    {"--format", "NAME[=FILE]",
     "text, short (a line each), json, github, sarif, gitlab, rdjsonl, "
     "checkstyle, junit or markdown; may be repeated, with a file each",
     "text|short|json|github|sarif|gitlab|rdjsonl|checkstyle|junit|markdown"},
    {"--all", "", "show all findings on a terminal, where text stops after 50"},
    {"--fail-on", "LEVEL",
     "which findings make the exit status 1: error (default), warning or "
     "never",
     "error|warning|never"},
    {"--fix", "[=unsafe]",
     "apply the fixes that change neither database nor client; with =unsafe "
     "all of them"},
    {"--prisma", "6|7",
     "Prisma version to check against (default: package.json, else 7)"},
    {"--batch", "FILE",
     "check the paths in FILE, one a line (- for standard input)"},
    {"--shard", "I/N",
     "check only a part of the projects: the Ith of N, all of about the same "
     "size. N runs with the parts 1/N to N/N check each project once"},
    {"--color", "WHEN", "auto (default), always or never", "auto|always|never"},
};
const ArrayRef<OptionSpec> checkOptionSpecs(specs);

/// The one of `choices` that `value` is, as an index.
static Expected<size_t> choose(StringRef option, StringRef value,
                               ArrayRef<StringRef> choices) {
  for (auto [index, choice] : enumerate(choices))
    if (choice == value)
      return index;
  return failure("unknown value `" + value + "` of " + option + "; use " +
                 join(choices.drop_back(), ", ") + " or " + choices.back());
}

Error parseRuleList(StringRef option, StringRef list,
                    std::vector<std::string> &result) {
  SmallVector<StringRef> words;
  list.split(words, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef word : words) {
    word = word.trim();
    if (!findRule(word) && !parseCategory(word)) {
      SmallVector<StringRef> names;
      for (const RuleDefinition *definition : allRules())
        names.push_back(definition->rule.id);
      std::string hint = didYouMean(word, names);
      if (hint.empty())
        hint = "; holdfast rules lists them";
      return failure(option + ": no rule or category `" + word + "`" + hint);
    }
    result.push_back(word.str());
  }
  return Error::success();
}

static Error parseFormat(StringRef value, CheckOptions &options) {
  auto [name, file] = value.split('=');
  const Format *format = findFormat(name);
  if (!format) {
    SmallVector<StringRef> names;
    for (const Format &known : formats())
      names.push_back(known.name);
    return failure("unknown format `" + name + "`; use " +
                   join(ArrayRef(names).drop_back(), ", ") + " or " +
                   names.back());
  }
  if (value.contains('=') && file.empty())
    return failure("--format " + name + "= lacks the file");
  for (const FormatRequest &other : options.formats)
    if (other.file == file)
      return failure("two formats for " +
                     (file.empty() ? Twine("standard output") : Twine(file)) +
                     "; give one of them a file: --format " + name + "=FILE");
  options.formats.push_back({format, file.str()});
  return Error::success();
}

Expected<std::vector<std::string>> readLines(StringRef file) {
  if (auto reason = file == "-" ? std::nullopt : whyNotRead(file))
    return failure("cannot read " + file + ": " + *reason);
  auto buffer = MemoryBuffer::getFileOrSTDIN(file);
  if (!buffer)
    return failure("cannot read " + file + ": " + buffer.getError().message());
  SmallVector<StringRef> lines;
  (*buffer)->getBuffer().split(lines, '\n', /*MaxSplit=*/-1,
                               /*KeepEmpty=*/false);
  std::vector<std::string> result;
  for (StringRef line : lines)
    if (line = line.rtrim('\r'); !line.empty())
      result.push_back(line.str());
  return result;
}

static Error parseLevels(const Arguments &arguments, CheckOptions &options) {
  auto failOn = choose("--fail-on", arguments.value("--fail-on", "error"),
                       {"error", "warning", "never"});
  if (!failOn)
    return failOn.takeError();
  if (*failOn == 1)
    options.failOn = Severity::Warning;
  else if (*failOn == 2)
    options.failOn = std::nullopt;

  auto color = choose("--color", arguments.value("--color", "auto"),
                      {"auto", "always", "never"});
  if (!color)
    return color.takeError();
  if (*color != 0)
    options.color = *color == 1;

  if (arguments.has("--prisma")) {
    auto version = choose("--prisma", arguments.value("--prisma"), {"6", "7"});
    if (!version)
      return version.takeError();
    options.prisma = *version == 0 ? PrismaVersion::V6 : PrismaVersion::V7;
  }
  if (arguments.has("--fix")) {
    StringRef value = arguments.value("--fix");
    if (!value.empty() && value != "unsafe")
      return failure("unknown value `" + value +
                     "` of --fix; write --fix or --fix=unsafe");
    options.fix = value.empty() ? Safety::Safe : Safety::Unsafe;
  }
  return Error::success();
}

static Error parseAgainst(const Arguments &arguments, CheckOptions &options) {
  if (!arguments.has("--against"))
    return Error::success();
  std::vector<std::string> sources = arguments.values("--against");
  if (is_contained(sources, "none")) {
    if (sources.size() > 1)
      return failure("--against none cannot be combined with another "
                     "--against");
    sources.clear();
  }
  options.against = std::move(sources);
  return Error::success();
}

/// Which migrations are new.
static Error parseBase(const Arguments &arguments, CheckOptions &options) {
  if (arguments.has("--base") && arguments.has("--latest"))
    return failure("--base and --latest both say which migrations are new; "
                   "remove one of them");
  if (arguments.has("--base"))
    options.base = arguments.value("--base").str();
  if (arguments.has("--latest")) {
    StringRef value = arguments.value("--latest");
    unsigned count;
    if (value.getAsInteger(10, count) || count == 0)
      return failure("--latest needs a number of migrations, not `" + value +
                     "`");
    options.latest = count;
  }
  return Error::success();
}

/// Settings of rules, and what something else manages.
static Error parseSettings(const Arguments &arguments, CheckOptions &options) {
  for (const std::string &text : arguments.values("--rule")) {
    auto rule = parseRuleSetting(text, ruleConstants());
    if (!rule)
      return rule.takeError();
    options.rules.push_back(std::move(*rule));
  }
  options.externalTables = arguments.values("--external-table");
  options.externalEnums = arguments.values("--external-enum");
  for (const auto *patterns : {&options.externalTables, &options.externalEnums})
    for (StringRef pattern : *patterns)
      if (std::optional<std::string> reason = whyNoGlob(pattern))
        return failure(*reason);
  return Error::success();
}

static Error parsePaths(const Arguments &arguments, CheckOptions &options) {
  options.paths = arguments.positional;
  for (const std::string &list : arguments.values("--batch")) {
    auto lines = readLines(list);
    if (!lines)
      return lines.takeError();
    append_range(options.paths, *lines);
  }
  if (options.paths.empty() && !arguments.has("--batch"))
    options.paths.push_back(".");
  return Error::success();
}

Expected<CheckOptions> parseCheckOptions(const Arguments &arguments) {
  CheckOptions options;
  if (Error error = parseLevels(arguments, options))
    return error;
  for (const std::string &list : arguments.values("--only"))
    if (Error error = parseRuleList("--only", list, options.only))
      return error;
  if (arguments.has("--only") && options.only.empty())
    return failure("--only names no rule or category; holdfast rules lists "
                   "them");
  for (const std::string &list : arguments.values("--skip"))
    if (Error error = parseRuleList("--skip", list, options.skip))
      return error;
  for (const std::string &format : arguments.values("--format"))
    if (Error error = parseFormat(format, options))
      return error;
  if (options.formats.empty())
    options.formats.push_back({findFormat("text"), ""});
  if (Error error = parseAgainst(arguments, options))
    return error;
  if (Error error = parseSettings(arguments, options))
    return error;
  if (Error error = parseBase(arguments, options))
    return error;
  if (arguments.has("--baseline"))
    options.baseline = arguments.value("--baseline").str();
  if (arguments.has("--settings"))
    options.settingsFile = arguments.value("--settings").str();
  options.database = arguments.has("--database");
  options.opensConfigured = arguments.has("--allow-configured-databases");
  options.countRows = arguments.has("--count-rows");
  options.shard = arguments.value("--shard").str();
  if (arguments.has("--shard") && options.shard.empty())
    return failure("--shard needs a part and a number of parts, such as 1/4");
  options.showsAll = arguments.has("--all");
  options.run = std::make_shared<RunMemory>();
  if (Error error = parsePaths(arguments, options))
    return error;
  return options;
}

Expected<Settings> CheckOptions::settingsOf(vfs::FileSystem &files,
                                            const Project &project) const {
  return settingsFile ? readSettingsOf(files, *settingsFile, ruleConstants())
                      : readSettings(files, project, ruleConstants());
}

bool CheckOptions::wantsSql() const {
  return any_of(formats, [](const FormatRequest &request) {
    return request.format == findFormat("markdown") ||
           request.format == findFormat("github");
  });
}

bool CheckOptions::wantsEdits() const {
  return comments || any_of(formats, [](const FormatRequest &request) {
           return request.format->showsEdits;
         });
}

std::vector<std::string> CheckOptions::namedFiles() const {
  std::vector<std::string> result =
      against.value_or(std::vector<std::string>());
  for (const auto &file : {baseline, settingsFile})
    if (file)
      result.push_back(*file);
  return result;
}

/// The first rule that the command line asks for and that lacks an option.
static Error checkRulesAskedFor(const CheckOptions &options,
                                const Settings &settings) {
  std::vector<std::string> asked = options.only;
  for (const JsonMember &rule : options.rules)
    asked.push_back(rule.key);
  for (StringRef id : asked) {
    const Rule *rule = findRule(id);
    std::string lack = rule && settings.enabled(*rule)
                           ? whatLacks(settings, *rule)
                           : std::string();
    if (!lack.empty())
      return failure(lack + "; say it in holdfast.json, or by --rule");
  }
  return Error::success();
}

Error CheckOptions::applyTo(Settings &settings) const {
  if (against) {
    settings.against.emplace();
    for (const std::string &source : *against)
      settings.against->push_back({source});
  }
  // Both say what is new.
  if (base || latest) {
    settings.base = base;
    settings.origins.erase(setting::base);
  }
  settings.latest = latest;
  if (baseline)
    settings.baseline = NamedSource{*baseline == "none" ? "" : *baseline};
  if (!only.empty())
    settings.only = only;
  if (!skip.empty())
    settings.skip = skip;
  if (prisma)
    settings.prisma = prisma;
  settings.database = database;
  settings.opensConfigured = opensConfigured;
  settings.live.emplace();
  settings.live->countRows = countRows;
  settings.live->readMigrations = database;
  for (const JsonMember &rule : rules)
    applyRule(settings, rule, ruleConstants());
  append_range(settings.externalTables, externalTables);
  append_range(settings.externalEnums, externalEnums);
  return checkRulesAskedFor(*this, settings);
}

} // namespace holdfast::cli
