#pragma once

#include "project/JsonText.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

struct JsonProperty;

/// What a value of a settings file may be. From this one declaration come the
/// errors of a file, the published JSON schema, and completion in editors.
struct JsonShape {
  enum class Kind { Boolean, Integer, String, List, Object };

  Kind kind = Kind::String;
  /// What it is, for errors: `a list of sources`.
  std::string noun;
  /// One as JSON text, for errors; may be empty.
  std::string example;
  /// The only values of a String or Integer; empty means all but "".
  std::vector<std::string> choices;
  /// Why a String is none, or nullopt if it is one; null means all are.
  std::optional<std::string> (*whyNot)(llvm::StringRef text) = nullptr;
  std::vector<JsonShape> element;       ///< of a List; one
  std::vector<JsonProperty> properties; ///< of an Object
  /// What its properties are called in errors, and which command lists them
  /// where they are many; empty if none does.
  std::string propertyNoun, propertyList;
  /// What stands under names of the user's own, which an Object takes instead
  /// of `properties`; none or one.
  std::vector<JsonShape> anyProperty;
  /// Another shape that is as good; none or one.
  std::vector<JsonShape> alternative;

  const JsonProperty *find(llvm::StringRef name) const;
};

struct JsonProperty {
  std::string name;
  std::string purpose; ///< one sentence, as Markdown
  JsonShape shape;
  /// Whether what its object is about makes no sense without it. Layers of
  /// settings lie over each other, so that checkShape() does not ask for it.
  bool isRequired = false;
};

/// Success, or a PlacedError for the first thing in `value` that the shape does
/// not allow, with what would be right. `name` is the setting that it is the
/// value of.
llvm::Error checkShape(const SourceFilePtr &file, const JsonValue &value,
                       const JsonShape &shape, llvm::StringRef name);

} // namespace holdfast
