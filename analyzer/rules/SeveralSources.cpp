#include "rules/SeveralSources.h"

#include "rules/Changes.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace holdfast {

/// Puts one text in the place of another wherever that stands; says whether it
/// was there.
static bool replace(std::string &message, StringRef text, StringRef with) {
  bool found = false;
  for (size_t at = 0;
       !text.empty() && (at = message.find(text, at)) != std::string::npos;) {
    message.replace(at, text.size(), with);
    at += with.size();
    found = true;
  }
  return found;
}

namespace {
/// A finding without what tells its source.
struct Identity {
  std::string key;
  bool hasCount = false; ///< of rows
};
} // namespace

static Identity identityOf(const Diagnostic &finding,
                           ArrayRef<Comparison> comparisons) {
  Identity identity;
  const Subject &subject = finding.subject;
  Table table;
  table.schema = subject.schema;
  table.name = subject.table;
  std::string message = finding.message;
  for (const Comparison &comparison : comparisons) {
    if (auto count = comparison.rows.of(table)) {
      std::string rows = describe(*count);
      identity.hasCount |= replace(message, " in " + rows, "");
      if (count->kind != RowCount::Kind::Some)
        identity.hasCount |=
            replace(message, itsRows(comparison, table), "its rows");
    }
    replace(message, comparison.label, "");
  }
  for (StringRef part : {StringRef(finding.rule->id), StringRef(subject.schema),
                         StringRef(subject.table), StringRef(subject.column),
                         StringRef(subject.enumName), StringRef(message)}) {
    identity.key += part;
    identity.key += '\0';
  }
  identity.key += std::to_string(finding.span.range.begin) + "-" +
                  std::to_string(finding.span.range.end) + "@";
  if (finding.span)
    identity.key += finding.span.file->path();
  return identity;
}

static void join(Diagnostic &kept, Diagnostic other, bool otherCounts) {
  if (otherCounts)
    std::swap(kept, other);
  for (Note &note : other.notes)
    if (none_of(kept.notes, [&](const Note &known) {
          return known.span == note.span && known.message == note.message;
        }))
      kept.notes.push_back(std::move(note));
}

void joinSources(std::vector<Diagnostic> &findings,
                 ArrayRef<Comparison> comparisons) {
  if (comparisons.size() < 2)
    return;
  struct Place {
    size_t position;
    bool hasCount;
  };
  StringMap<Place> places;
  std::vector<Diagnostic> joined;
  for (Diagnostic &finding : findings) {
    Identity identity = identityOf(finding, comparisons);
    auto [place, isNew] = places.try_emplace(
        identity.key, Place{joined.size(), identity.hasCount});
    if (isNew) {
      joined.push_back(std::move(finding));
      continue;
    }
    Place &first = place->second;
    join(joined[first.position], std::move(finding),
         identity.hasCount && !first.hasCount);
    first.hasCount |= identity.hasCount;
  }
  findings = std::move(joined);
}

} // namespace holdfast
