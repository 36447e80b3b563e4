#include "review/AcceptFix.h"

#include "source/Newlines.h"
#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast {

/// The object as a comment names it; empty where the finding has none, or one
/// that would end the brackets.
static std::string objectOf(const Subject &subject) {
  std::string object = !subject.column.empty()
                           ? subject.table + "." + subject.column
                       : !subject.table.empty() ? subject.table
                                                : subject.enumName;
  return StringRef(object).contains(')') ? "" : object;
}

std::optional<Fix> acceptFix(const Diagnostic &finding) {
  // What Prisma refuses cannot be accepted.
  if (!finding.span || finding.rule->category == Category::Invalid)
    return std::nullopt;
  const SourceFile &file = *finding.span.file;
  StringRef text = file.text(), path = file.path();
  bool isSql = path.ends_with(".sql");
  if (!isSql && !path.ends_with(".prisma"))
    return std::nullopt;
  uint32_t line = startOfLine(text, finding.span.range.begin);
  StringRef indent = text.substr(line).take_while(
      [](char c) { return c == ' ' || c == '\t'; });
  std::string object = objectOf(finding.subject);
  std::string comment = indent.str() + (isSql ? "-- " : "/// ") +
                        "holdfast:allow " + finding.rule->id.str();
  if (!object.empty())
    comment += "(" + object + ")";
  comment += " because ";
  comment += commonNewline(text);
  return Fix{"Accept this with a reason",
             Safety::Safe,
             {{file.span({line, line}), std::move(comment)}}};
}

} // namespace holdfast
