#include "review/Fingerprint.h"

#include "source/SourceFile.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace holdfast {

/// A long anchor is a whole block, whose inside may change.
static constexpr size_t maxAnchor = 200;

static StringRef pathFrom(StringRef root, StringRef path) {
  if (root != "." && path.starts_with(root) &&
      path.drop_front(root.size()).starts_with("/"))
    return path.drop_front(root.size() + 1);
  return path;
}

static std::string identity(const Diagnostic &diagnostic, StringRef root) {
  const Subject &subject = diagnostic.subject;
  StringRef path, anchor;
  if (diagnostic.span) {
    path = pathFrom(root, diagnostic.span.file->path());
    anchor = diagnostic.span.file->text(diagnostic.span.range);
    anchor = anchor.take_front(std::min(maxAnchor, anchor.find('\n')));
    anchor = anchor.rtrim('\r');
  }
  std::string result;
  for (StringRef part :
       {StringRef(diagnostic.rule->id), StringRef(subject.schema),
        StringRef(subject.table), StringRef(subject.column),
        StringRef(subject.enumName), path, anchor}) {
    result += part;
    result += '\0';
  }
  return result;
}

std::vector<std::string> fingerprints(ArrayRef<Diagnostic> diagnostics,
                                      StringRef root) {
  std::vector<std::string> result;
  result.reserve(diagnostics.size());
  DenseMap<uint64_t, unsigned> seen;
  for (const Diagnostic &diagnostic : diagnostics) {
    std::string key = identity(diagnostic, root);
    // The hash of the hash map must not be one of its reserved keys.
    if (unsigned repetition = seen[xxh3_64bits(key) >> 1]++)
      key += std::to_string(repetition);
    std::string digits = utohexstr(xxh3_64bits(key), /*LowerCase=*/true);
    result.push_back(std::string(16 - digits.size(), '0') + digits);
  }
  return result;
}

} // namespace holdfast
