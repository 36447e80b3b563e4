#pragma once

#include "ide/completion/Completion.h"

#include <string>

/// Completion at a `|` in the text of a schema.
namespace holdfast::test {

/// A text with a cursor, and what is known around it.
struct Cursor {
  std::string text; ///< with the mark taken out
  uint32_t offset = 0;
  PrismaVersion prisma = PrismaVersion::V7;
  std::vector<std::shared_ptr<const Evidence>> evidence = {};
  std::vector<std::string> variables = {};
  CompareOptions external = {};
  /// Another file of the same schema.
  std::string otherFile = {};

  /// `schema` has one `|`, which no string of Prisma's language needs.
  explicit Cursor(llvm::StringRef schema);
  /// The same below a datasource of the provider.
  Cursor(Provider provider, llvm::StringRef schema,
         llvm::StringRef features = "");

  Cursor &with(PrismaVersion version);
  /// A database that the statements make, known as `the dump`.
  Cursor &knowing(llvm::StringRef sql);

  Completions complete() const;
};

/// The labels, `a, b`.
std::string offered(const Cursor &cursor);
inline std::string offered(llvm::StringRef schema) {
  return offered(Cursor(schema));
}
inline std::string offered(Provider provider, llvm::StringRef schema,
                           llvm::StringRef features = "") {
  return offered(Cursor(provider, schema, features));
}

/// The lines that accepting the item changes, with the snippet's holes as they
/// are; `insert` keeps what follows the cursor.
enum class Accept { Replace, Insert, WithoutSnippet };
std::string accepted(const Cursor &cursor, llvm::StringRef label,
                     Accept how = Accept::Replace);

/// The item of that label; fails the test where there is none.
CompletionItem itemOf(const Cursor &cursor, llvm::StringRef label);

} // namespace holdfast::test
