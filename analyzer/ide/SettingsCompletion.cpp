#include "ide/SettingsCompletion.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

namespace {

/// An object or list that is open at the cursor.
struct Frame {
  bool isObject;
  bool expectsKey;
  std::string key; ///< whose value is due, of an object
  StringSet<> keys;
};

/// Reads a text up to the cursor, as JSON as far as it is that.
class Scanner {
public:
  Scanner(StringRef text, uint32_t cursor) : text(text), cursor(cursor) {
    word = {cursor, cursor};
  }

  void scan() {
    for (uint32_t at = 0; at < cursor;)
      at = step(at);
  }

  std::vector<Frame> frames;
  Range word; ///< the string or bare word around the cursor
  bool isComment = false;

private:
  uint32_t step(uint32_t at);
  uint32_t stepString(uint32_t at);
  uint32_t stepComment(uint32_t at);

  StringRef text;
  uint32_t cursor;
};

} // namespace

uint32_t Scanner::stepComment(uint32_t at) {
  bool isBlock = text.substr(at).starts_with("/*");
  size_t end = isBlock ? text.find("*/", at + 2) : text.find('\n', at);
  auto size = static_cast<uint32_t>(text.size());
  uint32_t after = end == StringRef::npos
                       ? size
                       : static_cast<uint32_t>(end) + (isBlock ? 2 : 1);
  isComment |= after > cursor || (end == StringRef::npos && after == cursor);
  return std::min(size, after);
}

uint32_t Scanner::stepString(uint32_t at) {
  uint32_t end = at + 1;
  while (end < text.size() && text[end] != '"' && text[end] != '\n')
    end += text[end] == '\\' ? 2 : 1;
  bool isClosed = end < text.size() && text[end] == '"';
  uint32_t after = std::min<uint32_t>(text.size(), end + isClosed);
  if (after > cursor || (after == cursor && !isClosed)) {
    word = {at, after};
    return after;
  }
  if (!frames.empty() && frames.back().isObject && frames.back().expectsKey) {
    frames.back().key = text.slice(at + 1, end).str();
    frames.back().keys.insert(frames.back().key);
  }
  return after;
}

uint32_t Scanner::step(uint32_t at) {
  char c = text[at];
  if (c == '"')
    return stepString(at);
  if (c == '/' && at + 1 < text.size() &&
      (text[at + 1] == '/' || text[at + 1] == '*'))
    return stepComment(at);
  if (c == '{' || c == '[')
    frames.push_back({c == '{', c == '{', "", {}});
  else if ((c == '}' || c == ']') && !frames.empty())
    frames.pop_back();
  else if (c == ':' && !frames.empty())
    frames.back().expectsKey = false;
  else if (c == ',' && !frames.empty())
    frames.back().expectsKey = frames.back().isObject;
  else if (isAlnum(c)) {
    uint32_t end = at;
    while (end < text.size() && isAlnum(text[end]))
      ++end;
    if (end >= cursor)
      word = {at, end};
    return end;
  }
  return at + 1;
}

/// The shape that is due in the innermost of the frames; null where none fits.
static const JsonShape *shapeIn(const JsonShape &root, ArrayRef<Frame> frames) {
  const JsonShape *shape = &root;
  for (const Frame &frame : frames) {
    auto kind =
        frame.isObject ? JsonShape::Kind::Object : JsonShape::Kind::List;
    if (shape->kind != kind) {
      auto other = find_if(shape->alternative, [&](const JsonShape &candidate) {
        return candidate.kind == kind;
      });
      if (other == shape->alternative.end())
        return nullptr;
      shape = &*other;
    }
    if (&frame == &frames.back() && frame.isObject && frame.expectsKey)
      return shape;
    const JsonProperty *property =
        frame.isObject ? shape->find(frame.key) : nullptr;
    if (frame.isObject ? !property : shape->element.empty())
      return nullptr;
    shape = frame.isObject ? &property->shape : &shape->element.front();
  }
  return shape;
}

static std::string inQuotes(StringRef word) {
  return ("\"" + word + "\"").str();
}

static void offerKeys(const JsonShape &shape, const Frame &frame, bool hasColon,
                      Completions &out) {
  for (const JsonProperty &property : shape.properties) {
    if (frame.keys.contains(property.name))
      continue;
    std::string insert = inQuotes(property.name) + (hasColon ? "" : ": ");
    out.items.push_back({CompletionKind::Setting, property.name,
                         property.shape.noun, property.purpose, insert, ""});
  }
}

static void offerValues(const JsonShape &shape, Completions &out) {
  auto offer = [&](StringRef label, std::string insert) {
    out.items.push_back(
        {CompletionKind::Constant, label.str(), "", "", std::move(insert), ""});
  };
  if (shape.kind == JsonShape::Kind::Boolean)
    for (StringRef word : {"true", "false"})
      offer(word, word.str());
  for (const std::string &choice : shape.choices)
    offer(choice,
          shape.kind == JsonShape::Kind::String ? inQuotes(choice) : choice);
}

Completions completeSettings(const JsonShape &shape, StringRef text,
                             uint32_t cursor) {
  Scanner scanner(text, cursor);
  scanner.scan();
  Completions out{{scanner.word.begin, cursor}, scanner.word, {}};
  const JsonShape *due = shapeIn(shape, scanner.frames);
  if (scanner.isComment || scanner.frames.empty() || !due)
    return out;
  const Frame &frame = scanner.frames.back();
  bool hasColon = text.substr(scanner.word.end).ltrim().starts_with(":");
  if (frame.isObject && frame.expectsKey)
    offerKeys(*due, frame, hasColon, out);
  else
    offerValues(*due, out);
  return out;
}

} // namespace holdfast
