#include "review/NewFindings.h"

#include "review/Fingerprint.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// A finding without the path that it stands at.
static std::string identityElsewhere(const Diagnostic &diagnostic) {
  StringRef text;
  if (diagnostic.span)
    text = diagnostic.span.file->text(diagnostic.span.range).take_front(200);
  return (Twine(diagnostic.rule->id) + "\n" + diagnostic.message + "\n" + text)
      .str();
}

void keepNew(std::vector<Diagnostic> &diagnostics, StringRef root,
             ArrayRef<Diagnostic> before, StringRef rootBefore) {
  StringSet<> paths;
  for (const Diagnostic &diagnostic : diagnostics)
    if (diagnostic.span)
      paths.insert(diagnostic.span.file->path());
  StringMap<unsigned> known, moved;
  std::vector<std::string> printsBefore = fingerprints(before, rootBefore);
  for (auto [diagnostic, print] : zip_equal(before, printsBefore)) {
    ++known[print];
    if (diagnostic.span && !paths.contains(diagnostic.span.file->path()))
      ++moved[identityElsewhere(diagnostic)];
  }
  auto takeFrom = [](StringMap<unsigned> &counts, StringRef key) {
    auto found = counts.find(key);
    if (found == counts.end() || found->second == 0)
      return false;
    --found->second;
    return true;
  };
  std::vector<Diagnostic> kept;
  std::vector<std::string> prints = fingerprints(diagnostics, root);
  for (auto [diagnostic, print] : zip_equal(diagnostics, prints)) {
    bool isKnown = takeFrom(known, print);
    // Also for what is known, so that it stands for no other.
    bool hasMoved = takeFrom(moved, identityElsewhere(diagnostic));
    if (!isKnown && !hasMoved)
      kept.push_back(std::move(diagnostic));
  }
  diagnostics = std::move(kept);
}

/// Where the base's schema had what the subject names and `wanted` lacks.
static Span placeAtBase(const Subject &subject, const Catalog &base,
                        const Catalog &wanted) {
  if (!subject.enumName.empty()) {
    const EnumType *type = base.findEnum(subject.schema, subject.enumName);
    return type && !wanted.findEnum(subject.schema, subject.enumName)
               ? type->origin.span
               : Span{};
  }
  const Table *table = base.findTable(subject.schema, subject.table);
  const Table *today = wanted.findTable(subject.schema, subject.table);
  if (!table)
    return {};
  if (!today)
    return table->origin.span;
  const Column *column = table->findColumn(subject.column);
  return column && !today->findColumn(subject.column) ? column->origin.span
                                                      : Span{};
}

void noteLosses(std::vector<Diagnostic> &diagnostics, const Catalog &base,
                const Catalog &wanted, StringRef reference) {
  for (Diagnostic &diagnostic : diagnostics) {
    if (diagnostic.subject.empty())
      continue;
    Span place = placeAtBase(diagnostic.subject, base, wanted);
    bool isThere = any_of(diagnostic.notes,
                          [&](const Note &note) { return note.span == place; });
    if (place && !isThere)
      diagnostic.notes.push_back(
          {place, ("the schema of `" + Twine(reference) + "` has it here").str()});
  }
}

} // namespace holdfast
