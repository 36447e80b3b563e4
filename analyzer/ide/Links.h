#pragma once

#include "schema/PrismaVersion.h"
#include "schema/Schema.h"

#include <string>
#include <vector>

namespace holdfast {

struct Rule;

/// A text in a schema that stands for something outside of it.
struct DocumentLink {
  enum class Kind {
    Rule,     ///< in a comment that accepts a finding
    Path,     ///< of a generator's output, or of an SQLite database
    Variable, ///< of `env("NAME")`
  };
  Kind kind;
  Range range; ///< without quotes
  const Rule *rule = nullptr;
  std::string text; ///< the path as written, or the variable's name
};

/// In the order of the text. Paths are seen from the schema's folder.
std::vector<DocumentLink> documentLinks(const Schema &schema,
                                        const Document &document);

/// Where a `.env` file sets a variable; nothing where it does not.
std::optional<Range> findVariable(llvm::StringRef text, llvm::StringRef name);

} // namespace holdfast
