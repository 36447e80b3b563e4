#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::platform {

/// To be called first in main(). The words of the command line in UTF-8,
/// without the program's name; what the program prints arrives as it is, its
/// text in UTF-8. `words` still are what the system shows to others.
std::vector<std::string> startProgram(int count, char **words);

/// Keeps memory that was given back for the next time, where asking the system
/// for it again takes longer than the rest of the work.
void keepFreedMemory();

/// Whether a process of that id exists; one of another user counts, too.
bool isRunning(int64_t id);

/// The user's own folder, where the system has such a thing, else "".
std::string homeFolder();

/// Who runs the program, for people: a name, else what the system has instead;
/// "" if it has nothing.
std::string userName();

/// What the machine is called; "" if that is not known.
std::string hostName();

/// Sets a variable of the environment, or takes it out; for this program and
/// those that it starts. Not while other threads run.
void setVariable(const std::string &name,
                 const std::optional<std::string> &value);

/// The file name of a program that may be started without asking a shell what
/// to do with it: `git` or `git.exe`.
std::string programFile(const char *name);

/// Where that program is, in a folder of PATH that is written out in full: one
/// that is empty or relative may be somebody's repository.
std::optional<std::string> findOnPath(const char *name);

} // namespace holdfast::platform
