#pragma once

#include "scripts/ShellWords.h"

namespace holdfast {

/// Whether what a command runs, it runs on another machine or with the
/// variables of another one: `heroku run`, `fly ssh console -C`, `kubectl
/// exec`, `railway run`. What a job has started for itself is not there.
bool runsElsewhere(const ShellCommand &command);

/// Whether it makes a cluster on this machine, into which `kubectl` leads.
bool startsCluster(const ShellCommand &command);

} // namespace holdfast
