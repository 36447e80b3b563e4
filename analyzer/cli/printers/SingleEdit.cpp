#include "cli/printers/SingleEdit.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast::cli {

std::optional<Edit> asSingleEdit(const Fix &fix, const SourceFile &file) {
  SmallVector<const Edit *> edits;
  for (const Edit &edit : fix.edits) {
    if (edit.span.file != &file)
      return std::nullopt;
    edits.push_back(&edit);
  }
  if (edits.empty())
    return std::nullopt;
  llvm::sort(edits, [](const Edit *a, const Edit *b) {
    return a->span.range.begin < b->span.range.begin;
  });
  Range range{edits.front()->span.range.begin, edits.back()->span.range.end};
  std::string text;
  uint32_t done = range.begin;
  for (const Edit *edit : edits) {
    text += file.text({done, edit->span.range.begin});
    text += edit->text;
    done = edit->span.range.end;
  }
  return Edit{file.span(range), std::move(text)};
}

} // namespace holdfast::cli
