#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdfast::introspect {

/// A text that cannot be printed by accident.
class Secret {
public:
  Secret() = default;
  explicit Secret(std::string text) : text(std::move(text)) {}
  /// For the client library alone.
  const std::string &reveal() const { return text; }
  bool empty() const { return text.empty(); }

private:
  std::string text;
};
llvm::raw_ostream &operator<<(llvm::raw_ostream &, const Secret &) = delete;

/// Where a database is and how to get in, taken apart. What prints it prints
/// the redacted form: no user, no password, no parameters; nor anything else
/// when a special character in the password may have moved the parts.
class ConnectionUrl {
public:
  enum class Kind { PostgreSQL, MySQL, SQLite };

  /// Whether a text is meant to lead to a database rather than to a file, in
  /// a form that is understood or not. Such a text is not to be shown.
  static bool looksLikeOne(llvm::StringRef text);
  /// Errors repeat nothing of `text` but its scheme.
  static llvm::Expected<ConnectionUrl> parse(llvm::StringRef text);
  /// Parses what a variable of the environment holds. Errors name the variable,
  /// and nothing of its value, which may be meant for something else.
  static llvm::Expected<ConnectionUrl> ofVariable(llvm::StringRef variable,
                                                  llvm::StringRef value);

  /// Shows `name` instead of where the database is, in messages
  /// of servers as well.
  void hideAs(std::string name) {
    label = std::move(name);
    isHidden = true;
  }

  Kind kind() const { return kindOfServer; }
  /// `postgresql://host:5432/app`, `file:./dev.db`.
  const std::string &redacted() const { return label; }
  /// A path that the URL leads to, as it may be shown.
  std::string shown(llvm::StringRef path) const {
    return isHidden ? "its file" : path.str();
  }
  /// The message of a server or client library in one printable line, without
  /// what it may repeat of the URL's secrets.
  std::string scrub(llvm::StringRef message) const;

  std::string host; ///< empty for the library's default; may be a list
  std::string port; ///< digits; empty for the default; may be a list
  std::string user;
  Secret password;
  std::string database; ///< the name, or SQLite's path
  /// The value of a parameter, or nothing.
  std::optional<llvm::StringRef> parameter(llvm::StringRef name) const;
  /// A parameter that is a number of seconds.
  std::optional<unsigned> seconds(llvm::StringRef name) const;

private:
  llvm::Error parseServer(llvm::StringRef rest);
  llvm::Error parseHosts(llvm::StringRef hosts);
  llvm::Error parseParameters(llvm::StringRef query);
  void parseFile(llvm::StringRef rest);

  Kind kindOfServer = Kind::PostgreSQL;
  std::string label;
  bool isHidden = false;
  std::vector<std::pair<std::string, Secret>> parameters;
};

inline llvm::raw_ostream &operator<<(llvm::raw_ostream &out,
                                     const ConnectionUrl &url) {
  return out << url.redacted();
}

/// An error that is its message and nothing else.
llvm::Error failure(const llvm::Twine &message);

} // namespace holdfast::introspect
