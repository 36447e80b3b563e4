#include "cli/init/YamlValue.h"

#include "project/Errors.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// Turns the nodes of one file into values.
class YamlReader {
public:
  explicit YamlReader(const SourceFilePtr &file) : file(file) {
    sources.setDiagHandler(
        [](const SMDiagnostic &problem, void *reader) {
          static_cast<YamlReader *>(reader)->note(problem);
        },
        this);
  }

  Expected<JsonValue> read();

private:
  void note(const SMDiagnostic &problem) {
    if (message.empty()) {
      message = problem.getMessage();
      place = offsetOf(problem.getLoc());
    }
  }
  uint32_t offsetOf(SMLoc location) const {
    const char *begin = file->text().begin();
    const char *at = location.getPointer();
    return at && at >= begin && at <= file->text().end()
               ? static_cast<uint32_t>(at - begin)
               : 0;
  }
  Range rangeOf(yaml::Node &node) const {
    SMRange range = node.getSourceRange();
    uint32_t begin = offsetOf(range.Start);
    return {begin, std::max(begin, offsetOf(range.End))};
  }
  JsonValue valueOf(yaml::Node *node, unsigned depth);
  JsonValue scalarOf(yaml::ScalarNode &node) const;

  const SourceFilePtr &file;
  SourceMgr sources;
  std::string message;
  uint32_t place = 0;
};

} // namespace

JsonValue YamlReader::scalarOf(yaml::ScalarNode &node) const {
  JsonValue value;
  SmallString<64> storage;
  StringRef text = node.getValue(storage);
  bool isPlain = !node.getRawValue().starts_with("\"") &&
                 !node.getRawValue().starts_with("'");
  value.text = text;
  value.kind = JsonValue::Kind::String;
  if (isPlain && (text == "true" || text == "false")) {
    value.kind = JsonValue::Kind::Boolean;
    value.boolean = text == "true";
  } else if (isPlain && !text.empty() && all_of(text, isDigit)) {
    value.kind = JsonValue::Kind::Number;
  }
  return value;
}

JsonValue YamlReader::valueOf(yaml::Node *node, unsigned depth) {
  JsonValue value;
  if (!node || depth > 32)
    return value;
  Range range = rangeOf(*node);
  if (auto *scalar = dyn_cast<yaml::ScalarNode>(node)) {
    value = scalarOf(*scalar);
  } else if (auto *sequence = dyn_cast<yaml::SequenceNode>(node)) {
    value.kind = JsonValue::Kind::Array;
    for (yaml::Node &item : *sequence)
      value.items.push_back(valueOf(&item, depth + 1));
  } else if (auto *mapping = dyn_cast<yaml::MappingNode>(node)) {
    value.kind = JsonValue::Kind::Object;
    for (yaml::KeyValueNode &entry : *mapping) {
      JsonMember member;
      if (yaml::Node *key = entry.getKey()) {
        member.keyRange = rangeOf(*key);
        member.key = valueOf(key, depth + 1).text;
      }
      member.value = valueOf(entry.getValue(), depth + 1);
      value.members.push_back(std::move(member));
    }
  } else if (!isa<yaml::NullNode>(node) && message.empty()) {
    message = "aliases of YAML are not read; write the value out";
    place = range.begin;
  }
  value.range = range;
  return value;
}

Expected<JsonValue> YamlReader::read() {
  yaml::Stream stream(MemoryBufferRef(file->text(), file->path()), sources,
                      /*ShowColors=*/false);
  JsonValue value;
  if (auto document = stream.begin(); document != stream.end())
    value = valueOf(document->getRoot(), 0);
  if (message.empty() && stream.failed())
    message = "this is not YAML";
  if (!message.empty())
    return errorAt(file, place, message);
  return value;
}

Expected<JsonValue> readYaml(const SourceFilePtr &file) {
  return YamlReader(file).read();
}

} // namespace holdfast::cli
