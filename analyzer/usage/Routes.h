#pragma once

#include "usage/CodeTree.h"

#include <string>

namespace holdfast::usage {

/// What a file of Next.js or Remix answers: `page /users/[id]`, `/api/users`;
/// empty for all others.
std::string routeOfFile(llvm::StringRef path);

/// The route of a file in a function that it exports: `GET /api/users`.
std::string routeOfExport(llvm::StringRef route, llvm::StringRef function);

/// The path of a class with Nest's `@Controller('users')`, without a slash in
/// front; empty without one. `decorators` is the list of them.
std::string controllerOf(const Node &decorators);

/// What a method with `@Get(':id')` answers in a controller; empty without one.
std::string routeOfMethod(llvm::StringRef controller,
                          llvm::ArrayRef<Node *> decorators);

/// What `router.get('/users', …)` of Express and its like answers; empty for
/// other calls.
std::string routeOfCall(const Node &call);

} // namespace holdfast::usage
