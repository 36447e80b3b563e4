#pragma once

#include "schema/Schema.h"

/// Parts that the messages of several rules are made of.
namespace holdfast {

/// "`a`", "`a` and `b`", "`a`, `b` and `c`".
std::string quotedNames(llvm::ArrayRef<llvm::StringRef> names);
std::string quotedNames(llvm::ArrayRef<const Field *> fields);

/// "`User` has no field `a`", "`User` has no fields `a` and `b`".
std::string hasNoField(const Model &model,
                       llvm::ArrayRef<llvm::StringRef> names);

/// "; did you mean `near`?", or "; otherwise" where no name is near.
std::string didYouMeanOr(llvm::StringRef near, llvm::StringRef otherwise);

/// "`@id`" or "`@@index`", as the attribute is written.
std::string quotedSpelling(const Document &document,
                           const Attribute &attribute);

/// `Post.author`, without backquotes.
std::string pathOf(const Field &field);

} // namespace holdfast
