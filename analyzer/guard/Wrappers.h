#pragma once

#include "guard/WorkspaceTasks.h"

#include "llvm/ADT/StringMap.h"

#include <optional>

namespace holdfast::guard {

/// A program that runs another command, and what it does before that.
struct Wrapper {
  enum class Kind {
    Command,         ///< `words` run
    Text,            ///< a shell reads the one word
    Scripts,         ///< `words` are names of scripts
    ScriptOrCommand, ///< the first word is a script if there is one
    ScriptsOrTexts,  ///< each of `words` is one, or a shell reads it
    Tasks,           ///< `words` are those of moon, or a command of Rush
    WorkspaceTasks,  ///< `tasks` of turbo or nx
    Unclear,         ///< what runs cannot be told; `remedy` says what to do
  };
  Kind kind = Kind::Command;
  std::string program;
  std::vector<Word> words;
  std::vector<Word> added; ///< to the script
  std::string folder;      ///< seen from where it runs; empty for there
  Variables assignments;
  std::vector<std::string> envFiles; ///< the strongest first
  bool overrides = false;            ///< what the environment has
  std::string remedy;
  TaskRequest tasks = {};
};

/// Reads a command line that starts with such a program; nothing for others.
std::optional<Wrapper> readWrapper(llvm::ArrayRef<Word> words,
                                   FindValue variable);

/// Takes `NAME=VALUE` in front of a command.
llvm::ArrayRef<Word> takeAssignments(llvm::ArrayRef<Word> words,
                                     Variables &variables);

/// The variables of a `.env` file, in no order.
Variables readDotEnvFile(llvm::StringRef text, FindValue variable);

} // namespace holdfast::guard
