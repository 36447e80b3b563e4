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

void printUsageText(raw_ostream &out, ArrayRef<Use> uses, size_t searched,
                    const OutputStyle &) {
  for (const Use &use : uses) {
    Position place = use.file->lines().position(use.range.begin);
    out << printable(use.file->path()) << ':' << place.line + 1 << ':'
        << place.column + 1 << ": " << printable(use.object.name()) << " ("
        << printable(describe(use));
    if (!use.route.empty())
      out << ", in " << printable(use.route);
    out << ")\n";
  }
  if (!uses.empty())
    out << '\n';
  out << count(uses.size(), "place") << " in "
      << count(countFiles(uses), "file") << "; "
      << count(searched, "file") << " searched\n";
}

static void printUse(json::OStream &json, const Use &use) {
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

void printUsageJson(raw_ostream &out, ArrayRef<Use> uses, size_t searched) {
  json::OStream json(out);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeArray("uses", [&] {
      for (const Use &use : uses)
        json.object([&] { printUse(json, use); });
    });
    json.attributeObject("summary", [&] {
      json.attribute("places", uses.size());
      json.attribute("files", countFiles(uses));
      json.attribute("searched", searched);
    });
  });
  out << '\n';
}

} // namespace holdfast::cli
