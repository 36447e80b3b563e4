#pragma once

#include "source/SourceFile.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace holdfast {

struct JsonMember;

/// A JSON value that knows where it stands, so that a mistake in its meaning
/// can be shown at its place.
struct JsonValue {
  enum class Kind { Null, Boolean, Number, String, Array, Object };
  Kind kind = Kind::Null;
  bool boolean = false;
  std::string text; ///< of a string its value, of a number its spelling
  std::vector<JsonValue> items;
  std::vector<JsonMember> members; ///< in the order of the text
  Range range;

  bool isString() const { return kind == Kind::String; }
  bool isArray() const { return kind == Kind::Array; }
  bool isObject() const { return kind == Kind::Object; }
  /// The value of a key, or null: also when this is no object.
  const JsonValue *find(llvm::StringRef key) const;
};

struct JsonMember {
  std::string key;
  Range keyRange;
  JsonValue value;
};

/// Whether a file may have comments (`//`, `/* */`) and a comma after the last
/// element, as people want them in settings.
enum class JsonComments { Refused, Allowed };

/// Parses a whole file. Errors are PlacedErrors that say what to write instead;
/// comments and trailing commas that are refused are named as such.
llvm::Expected<JsonValue>
parseJson(const SourceFilePtr &file,
          JsonComments comments = JsonComments::Refused);

} // namespace holdfast
