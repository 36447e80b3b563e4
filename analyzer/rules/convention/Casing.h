#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// `userRole2` as `user_role_2`. Each of `compoundWords`, such as `GraphQL`,
/// counts as one word where it stands in that letter case.
std::string snakeCase(llvm::StringRef name,
                      llvm::ArrayRef<llvm::StringRef> compoundWords = {});

/// `user_role` as `userRole`; compound words stay as they are written.
std::string camelCase(llvm::StringRef name,
                      llvm::ArrayRef<llvm::StringRef> compoundWords = {});

/// `user_role` as `UserRole`.
std::string pascalCase(llvm::StringRef name,
                       llvm::ArrayRef<llvm::StringRef> compoundWords = {});

/// Letters and digits, the first one a capital or a small letter.
bool isPascalCase(llvm::StringRef name);
bool isCamelCase(llvm::StringRef name);

/// The name with `better` in the place of its end, `rest`.
std::string withRest(llvm::StringRef name, llvm::StringRef rest,
                     llvm::StringRef better);

} // namespace holdfast
