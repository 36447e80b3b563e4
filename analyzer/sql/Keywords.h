#pragma once

#include "sql/Lexer.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringSet.h"

#include <string>
#include <vector>

namespace holdfast::sql {

/// Whether the word begins or frames statements that change a structure, or
/// names a kind of object, in any of the dialects.
bool isKeyword(llvm::StringRef word);

/// The keyword that a word is with one letter too few, too many or another, or
/// two neighbours swapped; empty if it is one itself, or there is none.
llvm::StringRef nearKeyword(llvm::StringRef word);

/// `ALTER TABLE` for a statement with `ALTER TABEL`: its first misspelt
/// keyword, put right, with the word beside it. Empty where all are right.
std::string correctedWords(const LexicalRules &rules, llvm::StringRef text,
                           Range statement);

/// The words of a statement, with those inside of its strings.
struct StatementWords {
  llvm::StringSet<> names;    ///< in lower case, without quotes
  llvm::StringSet<> keywords; ///< in upper case; what is misspelt put right

  bool have(llvm::StringRef keyword) const {
    return keywords.contains(keyword);
  }
  bool haveAny(llvm::ArrayRef<llvm::StringRef> any) const;
};
StatementWords wordsIn(const LexicalRules &rules, llvm::StringRef text,
                       Range statement);

/// The first name in a statement after its keywords, part by part and in
/// lower case: `public`, `user` of `UPDATE public."User" SET …`.
std::vector<std::string> firstNameIn(const LexicalRules &rules,
                                     llvm::StringRef text, Range statement);

} // namespace holdfast::sql
