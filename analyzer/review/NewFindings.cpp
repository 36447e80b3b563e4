#include "review/NewFindings.h"

#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// `text` without the paths of the project's own files and folders, which say
/// where it lies.
static std::string withoutPlaces(StringRef text, ArrayRef<std::string> places) {
  std::string result;
  while (!text.empty()) {
    StringRef found;
    for (StringRef place : places)
      if (text.starts_with(place) && place.size() > found.size())
        found = place;
    result += found.empty() ? text.front() : '\0';
    text = text.drop_front(std::max<size_t>(found.size(), 1));
  }
  return result;
}

/// `path` seen from the folder of its project.
static StringRef pathFrom(StringRef root, StringRef path) {
  if (root != "." && path.starts_with(root) &&
      path.drop_front(root.size()).starts_with("/"))
    return path.drop_front(root.size() + 1);
  return path;
}

/// A finding at its place: what it is about, its file, and the text that it
/// stands at.
static std::string identityHere(const Diagnostic &diagnostic, StringRef root) {
  const Subject &subject = diagnostic.subject;
  StringRef path, text;
  if (diagnostic.span) {
    path = pathFrom(root, diagnostic.span.file->path());
    text = diagnostic.span.file->text(diagnostic.span.range);
    text = text.take_front(std::min<size_t>(200, text.find('\n'))).rtrim('\r');
  }
  std::string result;
  for (StringRef part :
       {StringRef(diagnostic.rule->id), StringRef(subject.schema),
        StringRef(subject.table), StringRef(subject.column),
        StringRef(subject.enumName), path, text})
    result += (part + Twine('\0')).str();
  return result;
}

/// A finding without the path that it stands at, and those that it names.
static std::string identityElsewhere(const Diagnostic &diagnostic,
                                     ArrayRef<std::string> places) {
  StringRef text;
  if (diagnostic.span)
    text = diagnostic.span.file->text(diagnostic.span.range).take_front(200);
  return (Twine(diagnostic.rule->id) + "\n" +
          withoutPlaces(diagnostic.message, places) + "\n" + text)
      .str();
}

void keepNew(std::vector<Diagnostic> &diagnostics, const ProjectPlaces &now,
             ArrayRef<Diagnostic> before, const ProjectPlaces &then) {
  StringSet<> paths;
  for (const Diagnostic &diagnostic : diagnostics)
    if (diagnostic.span)
      paths.insert(diagnostic.span.file->path());
  StringMap<unsigned> known;
  std::vector<std::string> prints;
  for (const Diagnostic &diagnostic : diagnostics) {
    prints.push_back(identityHere(diagnostic, now.root));
    ++known[prints.back()];
  }
  auto takeFrom = [](StringMap<unsigned> &counts, StringRef key) {
    auto found = counts.find(key);
    if (found == counts.end() || found->second == 0)
      return false;
    --found->second;
    return true;
  };
  // What the base has and today has not at its place may stand elsewhere: what
  // is about an object of the database is the same finding wherever that is.
  StringMap<unsigned> same, moved;
  for (const Diagnostic &diagnostic : before) {
    std::string print = identityHere(diagnostic, then.root);
    if (takeFrom(known, print))
      ++same[print];
    else if (!diagnostic.subject.empty() || !diagnostic.span ||
             !paths.contains(diagnostic.span.file->path()))
      ++moved[identityElsewhere(diagnostic, then.names)];
  }
  std::vector<Diagnostic> kept;
  for (auto [diagnostic, print] : zip_equal(diagnostics, prints))
    if (!takeFrom(same, print) &&
        !takeFrom(moved, identityElsewhere(diagnostic, now.names)))
      kept.push_back(std::move(diagnostic));
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
          {place, ("declared here on `" + Twine(reference) + "`").str()});
  }
}

} // namespace holdfast
