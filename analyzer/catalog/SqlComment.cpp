#include "catalog/SqlComment.h"

#include "source/Printable.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

std::string sqlComment(StringRef text) {
  std::string result;
  SmallVector<StringRef> lines;
  text.rtrim('\n').split(lines, '\n');
  for (StringRef line : lines)
    result += line.empty() ? "--\n" : "-- " + visible(line) + "\n";
  return result;
}

} // namespace holdfast
