#pragma once

#include "source/SourceFile.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdfast {

/// A value of a YAML file, where it stands. Nodes refer to each other by their
/// number in the YamlTree, so that an alias is the node that it means.
struct YamlNode {
  enum class Kind { Null, Scalar, Block, List, Map };
  Kind kind = Kind::Null;
  bool isFlow = false; ///< a list or map in brackets
  Range
      range; ///< a scalar without quotes; a block's lines; first to last child
  std::string value; ///< of a scalar, unescaped; empty for the others
  std::vector<unsigned> items;
  std::vector<std::pair<std::string, unsigned>> entries;

  bool isText() const { return kind == Kind::Scalar || kind == Kind::Block; }
};

/// All documents of a YAML file, anchors resolved. A plain value.
struct YamlTree {
  std::vector<YamlNode> nodes;
  std::vector<unsigned> roots; ///< one a document

  const YamlNode &operator[](unsigned node) const { return nodes[node]; }

  /// The value of a key, merged ones (`<<`) included.
  std::optional<unsigned> find(unsigned map, llvm::StringRef key) const;

  /// The text of a key's value; empty where it is none.
  llvm::StringRef text(unsigned map, llvm::StringRef key) const;
};

/// Why and where a text is no YAML.
struct YamlProblem {
  unsigned line = 0; ///< from 1; 0 where no line is to blame
  std::string message;
};

/// Reads a file of at most 1 MiB, whatever is in it. Nothing is read of one
/// that is no YAML: `problem` says why.
YamlTree readYaml(const SourceFile &file, std::optional<YamlProblem> &problem);

} // namespace holdfast
