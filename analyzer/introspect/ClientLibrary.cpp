#include "introspect/ClientLibrary.h"

#include "introspect/ConnectionUrl.h"

using namespace llvm;

namespace holdfast::introspect {

Expected<ClientLibrary> ClientLibrary::open(ArrayRef<StringRef> names,
                                            StringRef package) {
  ClientLibrary result;
  for (StringRef name : names) {
    if (name.empty())
      continue; // which would be this program itself
    std::string problem;
    result.path = name.str();
    result.library =
        sys::DynamicLibrary::getPermanentLibrary(result.path.c_str(), &problem);
    if (result.library.isValid())
      return result;
  }
  return failure(names.front() +
                 " is needed to read this database, and not on this machine; "
                 "install " +
                 package);
}

Error ClientLibrary::check() const {
  if (missing.empty())
    return Error::success();
  return failure(path + " is too old: it lacks " + missing);
}

} // namespace holdfast::introspect
