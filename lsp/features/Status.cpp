#include "lsp/Features.h"

#include "engine/Base.h"
#include "lsp/Markup.h"

using namespace llvm;

namespace holdfast::lsp {

/// `prisma/migrations (500 migrations)`, and an earlier commit where that alone
/// tells.
static std::string comparedWith(const CheckedProject &project,
                                const Session &session) {
  const Known &known = project.analysis->known;
  std::string text;
  auto add = [&](const std::string &part) {
    text += (text.empty() ? "" : ", ") +
            session.workspace.shorten(part, project.project);
  };
  for (const auto &evidence : known.evidence)
    add(evidence->detail.empty()
            ? evidence->label
            : evidence->label + " (" + evidence->detail + ")");
  if (known.base)
    add("git:" + known.base->reference);
  return text;
}

StatusParams statusOf(Session &session) {
  StatusParams result;
  for (const auto &[key, project] : session.workspace.projects()) {
    auto shorten = [&, &checked = project](StringRef text) {
      return plainMessage(session.workspace.shorten(text, checked.project));
    };
    for (const std::string &path : project.project.schemaFiles) {
      // Each file that is open has the status of its project.
      std::optional<std::string> uri = session.workspace.uriOf(path);
      if (!uri || !session.workspace.findBuffer(*uri))
        continue;
      ProjectStatus status{*uri, "", {}};
      for (const Problem &problem : project.problems)
        status.problems.push_back(shorten(problem.message));
      if (project.analysis) {
        status.text = plainMessage(comparedWith(project, session));
        if (!project.analysis->known.remark.empty())
          status.problems.push_back(shorten(project.analysis->known.remark));
      }
      result.projects.push_back(std::move(status));
    }
  }
  return result;
}

} // namespace holdfast::lsp
