#include "cli/printers/UsageText.h"

#include "cli/printers/JsonText.h"
#include "source/Printable.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast::cli {

static std::string count(size_t number, StringRef noun) {
  return formatv("{0} {1}{2}", number, noun, number == 1 ? "" : "s");
}

static size_t countFiles(ArrayRef<Use> uses) {
  StringSet<> files;
  for (const Use &use : uses)
    files.insert(use.file->path());
  return files.size();
}

/// `call findMany`, `argument`, `raw SQL`.
static std::string describe(const Use &use) {
  if (use.kind == UseKind::RawSql)
    return "raw SQL";
  std::string text = spelling(use.kind).str();
  if (!use.method.empty())
    text += " " + use.method;
  return text;
}

static void printFormer(raw_ostream &out, const FormerFile &file) {
  out << printable(file.path) << ": "
      << (file.isDeleted ? "deleted" : "changed");
  if (file.commit)
    out << " in " << StringRef(file.commit->id).take_front(12) << " ("
        << file.commit->date() << ", " << printable(file.commit->subject)
        << ')';
  else
    out << ", not committed yet";
  if (!file.route.empty())
    out << ", " << printable(file.route);
  out << "\n    " << printable(file.wayBack()) << '\n';
}

void printUsageText(raw_ostream &out, const UsageReport &report) {
  for (const Use &use : report.uses) {
    Position place = use.file->lines().position(use.range.begin);
    out << printable(use.file->path()) << ':' << place.line + 1 << ':'
        << place.column + 1 << ": " << printable(use.object.name()) << " ("
        << printable(describe(use));
    if (!use.route.empty())
      out << ", in " << printable(use.route);
    out << ")\n";
  }
  if (!report.former.empty())
    out << (report.uses.empty() ? "" : "\n")
        << "files that used it and no longer do, and how to get them back:\n";
  for (const FormerFile &file : report.former)
    printFormer(out, file);
  if (!report.uses.empty() || !report.former.empty())
    out << '\n';
  out << count(report.uses.size(), "place") << " in "
      << count(countFiles(report.uses), "file") << "; "
      << count(report.searched, "file") << " searched\n";
}

void printUse(json::OStream &json, const Use &use) {
  json.attribute("object", jsonText(use.object.name()));
  json.attribute("kind", spelling(use.kind));
  json.attribute("method", jsonTextOrNull(use.method));
  json.attribute("route", jsonTextOrNull(use.route));
  json.attribute("file", jsonText(use.file->path()));
  Position begin = use.file->lines().position(use.range.begin);
  Position end = use.file->lines().position(use.range.end);
  json.attribute("start", use.range.begin);
  json.attribute("end", use.range.end);
  json.attribute("line", begin.line + 1);
  json.attribute("column", begin.column + 1);
  json.attribute("endLine", end.line + 1);
  json.attribute("endColumn", end.column + 1);
}

void printFormerFile(json::OStream &json, const FormerFile &file) {
  json.attribute("path", jsonText(file.path));
  json.attribute("places", file.places);
  json.attribute("route", jsonTextOrNull(file.route));
  json.attribute("deleted", file.isDeleted);
  json.attribute("commit", file.commit ? json::Value(file.commit->id)
                                       : json::Value(nullptr));
  json.attribute("subject", file.commit ? jsonMessage(file.commit->subject)
                                        : json::Value(nullptr));
  json.attribute("wayBack", jsonText(file.wayBack()));
}

void printUsageJson(raw_ostream &out, const UsageReport &report) {
  json::OStream json(out);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeArray("uses", [&] {
      for (const Use &use : report.uses)
        json.object([&] { printUse(json, use); });
    });
    json.attributeArray("former", [&] {
      for (const FormerFile &file : report.former)
        json.object([&] { printFormerFile(json, file); });
    });
    json.attributeObject("summary", [&] {
      json.attribute("places", report.uses.size());
      json.attribute("files", countFiles(report.uses));
      json.attribute("former", report.former.size());
      json.attribute("searched", report.searched);
    });
  });
  out << '\n';
}

} // namespace holdfast::cli
