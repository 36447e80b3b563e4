#include "settings/RuleOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

bool looksLikeRegex(StringRef text) {
  text.consume_back("i");
  return text.size() > 1 && text.starts_with("/") && text.ends_with("/");
}

static Expected<NameRegex> parse(StringRef text) {
  bool ignoreCase = text.consume_back("i");
  return NameRegex::parse(text.drop_front().drop_back(), ignoreCase);
}

std::optional<std::string> whyNoNamePattern(StringRef text) {
  if (!looksLikeRegex(text)) {
    bool isName =
        all_of(text, [](char c) { return isAlnum(c) || c == '_' || c == '-'; });
    if (isName)
      return std::nullopt;
    return ("`" + text + "` is not a name; write a regular expression as `/" +
            text.trim('/') + "/`")
        .str();
  }
  auto regex = parse(text);
  if (regex)
    return std::nullopt;
  return ("invalid regular expression `" + text +
          "`: " + toString(regex.takeError()))
      .str();
}

RuleOptions::RuleOptions(JsonValue value) : object(std::move(value)) {
  compile(object);
}

void RuleOptions::compile(const JsonValue &value) {
  if (value.isString() && looksLikeRegex(value.text)) {
    auto regex = parse(value.text);
    if (regex)
      regexes.try_emplace(value.text, std::move(*regex));
    else
      consumeError(regex.takeError()); // a text that only looks like one
  }
  for (const JsonValue &item : value.items)
    compile(item);
  for (const JsonMember &member : value.members)
    compile(member.value);
}

bool RuleOptions::matches(StringRef pattern, StringRef name) const {
  auto regex = regexes.find(pattern);
  return regex == regexes.end() ? pattern == name
                                : regex->second.find(name).has_value();
}

std::optional<std::string> RuleOptions::without(StringRef prefix,
                                                StringRef name) const {
  auto regex = regexes.find(prefix);
  if (regex == regexes.end()) {
    if (!name.starts_with(prefix))
      return std::nullopt;
    return name.substr(prefix.size()).str();
  }
  std::optional<Range> match = regex->second.find(name);
  if (!match)
    return std::nullopt;
  return (name.take_front(match->begin) + name.substr(match->end)).str();
}

} // namespace holdfast
