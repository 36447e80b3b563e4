#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

/// What is known of a project with an open schema.
struct ProjectStatus {
  std::string schema; ///< a URI
  std::string text;   ///< what it is compared with; empty for nothing
  std::vector<std::string> problems;

  bool operator==(const ProjectStatus &other) const {
    return schema == other.schema && text == other.text &&
           problems == other.problems;
  }
};

/// Of holdfast/status, sent when it has changed.
struct StatusParams {
  std::vector<ProjectStatus> projects;

  bool operator==(const StatusParams &other) const {
    return projects == other.projects;
  }
};

} // namespace holdfast::lsp
