#include "guard/Log.h"

#include "platform/Program.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "source/Date.h"
#include "source/Redact.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast::guard {

static json::Value text(StringRef value) {
  std::string shown = redactSecrets(value);
  return json::isUTF8(shown) ? json::Value(shown) : json::fixUTF8(shown);
}

static std::string lineOf(const LogEntry &entry) {
  std::string line;
  raw_string_ostream out(line);
  json::OStream json(out);
  json.object([&] {
    json.attribute("time", utcNow("%Y-%m-%dT%H:%M:%SZ"));
    json.attribute("user", text(platform::userName()));
    json.attribute("host", text(platform::hostName()));
    json.attribute("command", text(entry.command));
    json.attribute("database", text(entry.database));
    json.attribute("environment", text(entry.environment));
    json.attribute("decision", text(entry.decision));
    if (!entry.reason.empty())
      json.attribute("reason", text(entry.reason));
    json.attributeArray("losses", [&] {
      for (const Loss &loss : entry.losses)
        json.object([&] {
          json.attribute("name", text(loss.name));
          json.attribute("what", text(loss.what));
          if (loss.rows)
            json.attribute("rows", static_cast<int64_t>(*loss.rows));
        });
    });
    json.attributeArray("answers", [&] {
      for (const std::string &answer : entry.answers)
        json.value(text(answer));
    });
    if (!entry.copy.empty())
      json.attribute("copy", text(entry.copy));
  });
  json.flush();
  out.flush();
  return line + "\n";
}

static Error cannot(StringRef path, std::error_code error) {
  return failure("cannot write " + path + ": " + error.message());
}

/// Writes at the end of a file that is none but ours, at once.
static Error append(StringRef path, StringRef line) {
  if (auto reason = whyNotWritten(path))
    return failure("cannot write " + path + ": " + *reason);
  int descriptor = -1;
  if (std::error_code error = sys::fs::openFileForWrite(
          path, descriptor, sys::fs::CD_OpenAlways, sys::fs::OF_Append, 0600))
    return cannot(path, error);
  raw_fd_ostream out(descriptor, /*shouldClose=*/true, /*unbuffered=*/false);
  out << line;
  out.close();
  if (out.has_error()) {
    std::error_code error = out.error();
    out.clear_error();
    return cannot(path, error);
  }
  return Error::success();
}

Error writeLog(StringRef projectFolder, const LogEntry &entry) {
  std::string folder = joinPath(projectFolder, ".holdfast");
  std::string ignored = joinPath(folder, ".gitignore");
  if (auto reason = whyNotWritten(joinPath(folder, "guard.log")))
    return failure("cannot write " + folder + ": " + *reason);
  if (std::error_code error = sys::fs::create_directory(
          folder, /*IgnoreExisting=*/true, sys::fs::owner_all))
    return cannot(folder, error);
  if (!sys::fs::exists(ignored))
    if (Error error = append(ignored, "*\n"))
      return error;
  return append(joinPath(folder, "guard.log"), lineOf(entry));
}

} // namespace holdfast::guard
