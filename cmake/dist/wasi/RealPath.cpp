// realpath(), which wasi-libc lacks. What may be read rests on it: a link that
// leads out of a repository must be seen to.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

/// As in Linux.
static constexpr int mostLinks = 40;

/// Takes the first part off a path, without slashes.
static std::string takePart(std::string &path) {
  size_t start = std::min(path.find_first_not_of('/'), path.size());
  size_t end = std::min(path.find('/', start), path.size());
  std::string part = path.substr(start, end - start);
  path.erase(0, end);
  return part;
}

/// What a link says; empty where the path is none or nothing.
static std::string targetOf(const std::string &path) {
  char text[PATH_MAX];
  ssize_t length = readlink(path.c_str(), text, sizeof text);
  return length > 0 ? std::string(text, static_cast<size_t>(length)) : "";
}

/// Empty, with errno, where something on the way does not exist.
static std::string resolve(std::string rest) {
  std::string done; // without a slash at its end
  for (int links = 0; !rest.empty();) {
    std::string part = takePart(rest);
    if (part.empty() || part == ".")
      continue;
    if (part == "..") {
      done.erase(std::min(done.rfind('/'), done.size()));
      continue;
    }
    std::string next = done + "/" + part;
    struct stat status;
    if (lstat(next.c_str(), &status))
      return "";
    if (!S_ISLNK(status.st_mode)) {
      done = next;
      continue;
    }
    std::string target = targetOf(next);
    if (target.empty() || ++links > mostLinks) {
      errno = target.empty() ? EACCES : ELOOP;
      return "";
    }
    if (target.front() == '/')
      done.clear();
    rest = target + "/" + rest;
  }
  return done.empty() ? "/" : done;
}

extern "C" char *realpath(const char *path, char *resolved) {
  std::string whole = path;
  char folder[PATH_MAX];
  if (whole.empty() || whole.front() != '/') {
    if (!getcwd(folder, sizeof folder))
      return nullptr;
    whole = std::string(folder) + "/" + whole;
  }
  std::string result = resolve(whole);
  if (result.empty())
    return nullptr;
  if (result.size() >= PATH_MAX) {
    errno = ENAMETOOLONG;
    return nullptr;
  }
  if (!resolved)
    resolved = static_cast<char *>(std::malloc(PATH_MAX));
  return resolved ? std::strcpy(resolved, result.c_str()) : nullptr;
}
