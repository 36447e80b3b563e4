#include "diagnostics/ApplyFixes.h"

#include "source/Newlines.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

const Fix *chooseFix(const Diagnostic &diagnostic, Safety limit) {
  for (const Fix &fix : diagnostic.fixes)
    if (fix.safety == Safety::Safe || limit == Safety::Unsafe)
      return &fix;
  return nullptr;
}

/// Two insertions at one place overlap as well: their order would be chance.
static bool overlap(Range a, Range b) {
  if (a.begin == b.begin)
    return true;
  return a.begin < b.end && b.begin < a.end;
}

namespace {

using EditsByFile = MapVector<const SourceFile *, std::vector<const Edit *>>;

} // namespace

static bool fits(const EditsByFile &accepted, const Fix &fix) {
  return all_of(fix.edits, [&](const Edit &edit) {
    auto same = accepted.find(edit.span.file);
    return same == accepted.end() ||
           none_of(same->second, [&](const Edit *other) {
             return overlap(other->span.range, edit.span.range);
           });
  });
}

/// Whether all edits of the fix have a place, and none covers another.
static bool isSound(const Fix &fix) {
  for (auto [index, edit] : enumerate(fix.edits)) {
    if (!edit.span || edit.span.range.end < edit.span.range.begin ||
        edit.span.range.end > edit.span.file->text().size())
      return false;
    for (const Edit &other : ArrayRef(fix.edits).drop_front(index + 1))
      if (edit.span.file == other.span.file &&
          !(edit.span.range == other.span.range && edit.span.range.empty()) &&
          overlap(edit.span.range, other.span.range))
        return false;
  }
  return !fix.edits.empty();
}

static std::string applyEdits(const SourceFile &file,
                              std::vector<const Edit *> edits) {
  StringRef text = file.text();
  StringRef newline = commonNewline(text);
  llvm::stable_sort(edits, [](const Edit *a, const Edit *b) {
    return a->span.range.begin < b->span.range.begin;
  });
  std::string result;
  uint32_t copied = 0;
  for (const Edit *edit : edits) {
    result += text.slice(copied, edit->span.range.begin);
    result += withNewlines(edit->text, newline);
    copied = edit->span.range.end;
  }
  result += text.drop_front(copied);
  return result;
}

FixChoice chooseFixes(ArrayRef<Diagnostic> diagnostics, Safety limit) {
  FixChoice result;
  EditsByFile accepted;
  for (const Diagnostic &diagnostic : diagnostics) {
    const Fix *fix = chooseFix(diagnostic, limit);
    if (!fix || !isSound(*fix))
      continue;
    if (!fits(accepted, *fix)) {
      ++result.left;
      continue;
    }
    ++result.applied;
    for (const Edit &edit : fix->edits)
      accepted[edit.span.file].push_back(&edit);
  }
  for (auto &[file, edits] : accepted)
    for (const Edit *edit : edits)
      result.edits.push_back(*edit);
  return result;
}

std::vector<FixedFile> applyEdits(ArrayRef<Edit> edits) {
  EditsByFile byFile;
  for (const Edit &edit : edits)
    byFile[edit.span.file].push_back(&edit);
  std::vector<FixedFile> files;
  for (auto &[file, ofFile] : byFile)
    files.push_back({file, applyEdits(*file, std::move(ofFile))});
  return files;
}

} // namespace holdfast
