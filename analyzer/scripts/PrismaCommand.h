#pragma once

#include "source/SourceFile.h"

#include <string>

namespace holdfast {

/// A command of Prisma's that a script, an image or a workflow of the project
/// runs, and that may change a database in place. A plain value.
struct PrismaCommand {
  enum class Kind {
    Push,   ///< `prisma db push`
    Dev,    ///< `prisma migrate dev`
    Reset,  ///< `prisma migrate reset`
    Unread, ///< none that is known: the file cannot be read; `doubt` says why
  };
  /// When it runs; what is reached from several places has the last of these.
  enum class Occasion {
    Test,       ///< on a database to throw away
    ByHand,     ///< when somebody types the script's name
    Deployment, ///< unattended, on a database that counts
  };
  Kind kind = Kind::Push;
  Occasion occasion = Occasion::ByHand;
  bool isTest = false;      ///< a name says so, or tests run after it
  bool acceptsLoss = false; ///< `--accept-data-loss`
  bool empties = false;     ///< `--force-reset`, `--force` of a reset
  std::string runBy;        ///< name of the script, or empty for the whole file
  std::string doubt;        ///< why the file could be read in part only, or ""
  SourceFilePtr file;
  Span span;            ///< from the program's name to the last option
  SourceFilePtr caller; ///< what runs the script; null where nothing else does
  Span call;

  /// Whether nobody is asked before rows are lost.
  bool isDestructive() const { return acceptsLoss || empties; }
};

} // namespace holdfast
