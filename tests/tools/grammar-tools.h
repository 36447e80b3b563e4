#pragma once

#include <tree_sitter/api.h>
#include <tree_sitter_prisma.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct TreeDeleter {
  void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};
using Tree = std::unique_ptr<TSTree, TreeDeleter>;

/// The tree of `text`, never null; `old` must have been edited to match.
Tree parse(std::string_view text, const TSTree *old = nullptr);

/// The whole file, or nothing after a message on standard error.
std::optional<std::string> readFile(const std::filesystem::path &path);

/// The files with this extension in each path that is a folder, sorted, and
/// the other paths as they are.
std::vector<std::filesystem::path>
filesIn(const std::vector<std::string> &paths, std::string_view extension);

/// Compiles the queries and checks that every capture is found in a sample.
/// Returns the exit status.
int checkQueries(const std::vector<std::string> &arguments);

/// Parses damaged versions of the samples and hostile texts. Returns the exit
/// status.
int checkRobustness(const std::vector<std::string> &arguments);
