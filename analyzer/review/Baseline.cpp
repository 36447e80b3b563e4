#include "review/Baseline.h"

#include "project/FileAccess.h"
#include "project/Paths.h"
#include "review/Fingerprint.h"
#include "settings/JsonShape.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

#include <tuple>

using namespace llvm;

namespace holdfast {

const BaselineEntry *Baseline::at(Range range) const {
  auto found = find_if(entries, [&](const BaselineEntry &entry) {
    return entry.range.begin == range.begin && entry.range.end == range.end;
  });
  return found == entries.end() ? nullptr : &*found;
}

// --- Its place ---------------------------------------------------------------

std::string findBaseline(vfs::FileSystem &files, StringRef folder) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string path = joinPath(above, baselineName);
    if (isFile(files, path))
      return path;
  }
  return "";
}

std::string seenFromBaseline(vfs::FileSystem &files, StringRef baseline,
                             StringRef path) {
  std::string folder = folderOf(absolutePath(files, baseline));
  std::string goal = absolutePath(files, path);
  auto a = sys::path::begin(folder), endA = sys::path::end(folder);
  auto b = sys::path::begin(goal), endB = sys::path::end(goal);
  while (a != endA && b != endB && *a == *b) {
    ++a;
    ++b;
  }
  std::string result;
  for (; a != endA; ++a)
    result += "../";
  for (; b != endB; ++b)
    result += (*b + "/").str();
  return StringRef(result).rtrim('/').str();
}

// --- Reading -----------------------------------------------------------------

static JsonShape text(StringRef noun, StringRef example) {
  JsonShape shape;
  shape.noun = noun;
  shape.example = example;
  return shape;
}

std::optional<std::string> whyNoDate(StringRef text) {
  unsigned month, day;
  bool isDate = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                all_of(text.take_front(4), isDigit) &&
                !text.substr(5, 2).getAsInteger(10, month) && month >= 1 &&
                month <= 12 && !text.substr(8, 2).getAsInteger(10, day) &&
                day >= 1 && day <= 31;
  if (isDate)
    return std::nullopt;
  return ("`" + text + "` is not a date; write it as 2026-01-31").str();
}

static std::optional<std::string> whyNoFingerprint(StringRef text) {
  if (text.size() == 16 && all_of(text, isHexDigit))
    return std::nullopt;
  return ("`" + text +
          "` is not a fingerprint; let `holdfast baseline` write it")
      .str();
}

static JsonShape entryShape() {
  JsonShape shape = text("an object", "{\"rule\": …, \"fingerprint\": …}");
  shape.kind = JsonShape::Kind::Object;
  shape.propertyNoun = "key";
  auto add = [&](StringRef name, JsonShape value) {
    shape.properties.push_back({name.str(), "", std::move(value)});
  };
  JsonShape date = text("a date", "\"2026-01-31\"");
  date.whyNot = whyNoDate;
  JsonShape fingerprint = text("16 hexadecimal digits", "");
  fingerprint.whyNot = whyNoFingerprint;
  JsonShape words = text("a text", "");
  add("rule", text("the id of a rule", "\"unmapped-table\""));
  add("fingerprint", fingerprint);
  for (StringRef name : {"schema", "table", "column", "enum", "message", "in",
                         "file", "reason", "author"})
    add(name, words);
  add("date", date);
  add("expires", date);
  return shape;
}

static JsonShape baselineShape() {
  JsonShape shape = text("an object", "{\"version\": 1, \"findings\": []}");
  shape.kind = JsonShape::Kind::Object;
  shape.propertyNoun = "key";
  JsonShape version;
  version.kind = JsonShape::Kind::Integer;
  version.choices = {"1"};
  JsonShape findings = text("a list of findings", "[]");
  findings.kind = JsonShape::Kind::List;
  findings.element.push_back(entryShape());
  shape.properties = {{"version", "", version}, {"findings", "", findings}};
  return shape;
}

static BaselineEntry readEntry(const JsonValue &value) {
  BaselineEntry entry;
  auto take = [&](StringRef key, std::string &to) {
    if (const JsonValue *found = value.find(key))
      to = found->text;
  };
  take("rule", entry.rule);
  take("fingerprint", entry.fingerprint);
  take("schema", entry.subject.schema);
  take("table", entry.subject.table);
  take("column", entry.subject.column);
  take("enum", entry.subject.enumName);
  take("message", entry.message);
  take("in", entry.schema);
  take("file", entry.file);
  take("reason", entry.reason);
  take("author", entry.author);
  take("date", entry.date);
  take("expires", entry.expires);
  entry.range = value.range;
  return entry;
}

static Error checkEntry(const SourceFilePtr &file, const JsonValue &value) {
  for (StringRef key : {"rule", "fingerprint", "in"})
    if (!value.find(key))
      return errorAt(file, Range{value.range.begin, value.range.begin + 1},
                     "this entry lacks `" + key +
                         "`; remove it, or let `holdfast baseline` write it");
  return Error::success();
}

Expected<Baseline> readBaseline(vfs::FileSystem &files, StringRef path) {
  auto file = readUtf8File(files, path);
  if (!file)
    return file.takeError();
  auto json = parseJson(*file, JsonComments::Allowed);
  if (!json)
    return json.takeError();
  if (Error error = checkShape(*file, *json, baselineShape(), "a baseline"))
    return error;
  for (StringRef key : {"version", "findings"})
    if (!json->find(key))
      return errorAt(*file, Range{json->range.begin, json->range.begin + 1},
                     "a baseline needs `" + key +
                         "`; let `holdfast baseline` write it");
  Baseline baseline{*file, {}};
  StringMap<bool> isThere;
  std::string folder = folderOf(path);
  for (const JsonValue &value : json->find("findings")->items) {
    if (Error error = checkEntry(*file, value))
      return error;
    BaselineEntry entry = readEntry(value);
    auto [known, isNew] = isThere.try_emplace(entry.schema);
    if (isNew)
      known->second = bool(files.status(joinPath(folder, entry.schema)));
    entry.isMoved = !known->second;
    baseline.entries.push_back(std::move(entry));
  }
  return baseline;
}

// --- Writing -----------------------------------------------------------------

BaselineEntry makeEntry(vfs::FileSystem &files, StringRef baseline,
                        StringRef schema, const Diagnostic &finding) {
  BaselineEntry entry;
  entry.rule = finding.rule->id.str();
  entry.fingerprint = fingerprint(finding);
  entry.subject = finding.subject;
  entry.message = finding.message;
  entry.schema = schema.str();
  if (const SourceFile *file = finding.span.file)
    entry.file = file->path().starts_with("git:")
                     ? file->path().str()
                     : seenFromBaseline(files, baseline, file->path());
  return entry;
}

/// A JSON string.
static std::string quoted(StringRef text) {
  std::string result = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\')
      result += '\\';
    if (static_cast<unsigned char>(c) < ' ')
      result += "\\u00" + utohexstr(c, /*LowerCase=*/true, /*Width=*/2);
    else
      result += c;
  }
  return result + '"';
}

std::string printBaseline(std::vector<BaselineEntry> entries) {
  stable_sort(entries, [](const BaselineEntry &a, const BaselineEntry &b) {
    auto key = [](const BaselineEntry &e) {
      return std::tie(e.schema, e.rule, e.subject.schema, e.subject.table,
                      e.subject.column, e.subject.enumName, e.fingerprint,
                      e.date, e.file);
    };
    return key(a) < key(b);
  });
  std::string text = "{\n  \"version\": 1,\n  \"findings\": [";
  for (auto [index, entry] : enumerate(entries)) {
    text += index ? ",\n    {" : "\n    {";
    bool isFirst = true;
    auto add = [&](StringRef key, StringRef value) {
      if (value.empty())
        return;
      text += (isFirst ? "\n      " : ",\n      ") + quoted(key) + ": " +
              quoted(value);
      isFirst = false;
    };
    add("rule", entry.rule);
    add("schema", entry.subject.schema);
    add("table", entry.subject.table);
    add("column", entry.subject.column);
    add("enum", entry.subject.enumName);
    add("message", entry.message);
    add("in", entry.schema);
    add("file", entry.file);
    add("fingerprint", entry.fingerprint);
    add("reason", entry.reason);
    add("author", entry.author);
    add("date", entry.date);
    add("expires", entry.expires);
    text += "\n    }";
  }
  return text + (entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

// --- Matching ----------------------------------------------------------------

static bool isAbout(const BaselineEntry &entry, const Diagnostic &finding) {
  const Subject &a = entry.subject, &b = finding.subject;
  return entry.rule == finding.rule->id && a.schema == b.schema &&
         a.table == b.table && a.column == b.column && a.enumName == b.enumName;
}

BaselineMatch matchBaseline(const Baseline &baseline,
                            ArrayRef<Diagnostic> findings, StringRef schema,
                            StringRef today) {
  StringMap<SmallVector<const BaselineEntry *, 1>> open;
  for (const BaselineEntry &entry : baseline.entries)
    if (entry.isMoved || entry.schema == schema)
      open[entry.fingerprint].push_back(&entry);
  for (auto &entries : open) // what holds and is here comes first
    stable_sort(entries.second, [&](const auto *a, const auto *b) {
      return std::pair(a->isOver(today), a->isMoved) <
             std::pair(b->isOver(today), b->isMoved);
    });
  BaselineMatch match;
  match.acceptedBy.resize(findings.size());
  match.expired.resize(findings.size());
  for (auto [index, finding] : enumerate(findings)) {
    if (open.empty() || finding.rule->category == Category::Invalid)
      continue;
    auto entries = open.find(fingerprint(finding));
    if (entries == open.end())
      continue;
    auto entry = find_if(entries->second, [&](const BaselineEntry *each) {
      return isAbout(*each, finding);
    });
    if (entry == entries->second.end())
      continue;
    bool isOver = (*entry)->isOver(today);
    (isOver ? match.expired : match.acceptedBy)[index] = *entry;
    entries->second.erase(entry);
  }
  std::vector<const BaselineEntry *> left;
  for (const auto &entries : open)
    append_range(left, entries.second);
  llvm::sort(left, [](const auto *a, const auto *b) {
    return a->range.begin < b->range.begin;
  });
  match.unused = std::move(left);
  return match;
}

} // namespace holdfast
