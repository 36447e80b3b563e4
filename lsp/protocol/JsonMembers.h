#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

// How the structs of this folder look on the wire. Reading is lenient: members
// that are missing or null keep their defaults, unknown ones are ignored; a
// member of a wrong type throws WrongMember, which the Binder turns into
// InvalidParams.
// Only Binder.h and Requests.cpp see JSON.

/// nlohmann_json before 3.12 has none.
template <typename T> struct nlohmann::adl_serializer<std::optional<T>> {
  static void from_json(const json &value, std::optional<T> &result) {
    result = value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
  }
  static void to_json(json &value, const std::optional<T> &result) {
    value = result ? json(*result) : json(nullptr);
  }
};

namespace holdfast::lsp {

using Json = nlohmann::json;

/// `a string`, for people.
inline const char *nameOfType(const Json &json) {
  if (json.is_object())
    return "an object";
  if (json.is_array())
    return "a list";
  if (json.is_string())
    return "a string";
  if (json.is_boolean())
    return "true or false";
  return json.is_null() ? "null" : "a number";
}

/// Thrown for a member that is of a wrong type.
struct WrongMember {
  std::string path; ///< `textDocument.uri`
  const char *type; ///< what it is

  std::string describe() const { return "`" + path + "` cannot be " + type; }
};

template <typename T>
void readMember(const Json &object, const char *name, T &member) {
  // get_ref throws when this is no object at all.
  const auto &members = object.get_ref<const Json::object_t &>();
  auto found = members.find(name);
  if (found == members.end() || found->second.is_null())
    return;
  try {
    found->second.get_to(member);
  } catch (WrongMember &inner) {
    throw WrongMember{name + ("." + inner.path), inner.type};
  } catch (const Json::exception &) {
    throw WrongMember{name, nameOfType(found->second)};
  }
}

template <typename T>
void writeMember(Json &object, const char *name, const T &member) {
  object[name] = member;
}

/// Absent rather than null: few optional members of the protocol may be null.
template <typename T>
void writeMember(Json &object, const char *name,
                 const std::optional<T> &member) {
  if (member)
    object[name] = *member;
}

#define READ_MEMBER(member) readMember(json, #member, value.member);
#define WRITE_MEMBER(member) writeMember(json, #member, value.member);
#define READS(Type, ...)                                                       \
  inline void from_json(const Json &json, Type &value) {                       \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(READ_MEMBER, __VA_ARGS__))        \
  }
#define WRITES(Type, ...)                                                      \
  inline void to_json(Json &json, const Type &value) {                         \
    json = Json::object();                                                     \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(WRITE_MEMBER, __VA_ARGS__))       \
  }

/// A number of the message inside the limits of `Int`, or nullopt where there
/// is none: clients send -1, 1e300 and 2^40, and a plain conversion of the
/// latter two is undefined.
template <typename Int>
std::optional<Int> readInteger(const Json &object, const char *name) {
  using Limits = std::numeric_limits<Int>;
  std::optional<double> number;
  readMember(object, name, number);
  if (!number)
    return std::nullopt;
  return static_cast<Int>(std::clamp(*number,
                                     static_cast<double>(Limits::min()),
                                     static_cast<double>(Limits::max())));
}

} // namespace holdfast::lsp
