#include "cli/JsonBatch.h"

#include "cli/CheckOptions.h"
#include "cli/InOrder.h"
#include "cli/Progress.h"
#include "cli/printers/JsonText.h"
#include "project/FileAccess.h"
#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

namespace {
struct Answer {
  std::string id;
  Expected<BatchAnswer> members;
};
} // namespace

static void print(Answer answer) {
  std::string text;
  raw_string_ostream buffer(text);
  json::OStream json(buffer);
  json.object([&] {
    json.attribute("id", jsonText(answer.id));
    json.attribute("ok", bool(answer.members));
    if (answer.members)
      (*answer.members)(json);
    else
      json.attributeObject("error", [&] {
        json.attribute("message",
                       jsonMessage(toString(answer.members.takeError())));
      });
  });
  json.flush();
  outs() << escapeInvisible(text) << '\n';
  outs().flush();
}

Expected<int>
runJsonBatch(StringRef file, StringRef what,
             function_ref<Expected<BatchAnswer>(const JsonValue &)> answer) {
  auto lines = readLines(file);
  if (!lines)
    return lines.takeError();
  auto work = [&](size_t i) -> Answer {
    auto text = std::make_shared<const SourceFile>(
        (file + " line " + Twine(i + 1)).str(), (*lines)[i]);
    auto request = parseJson(text);
    if (!request)
      return {"", request.takeError()};
    const JsonValue *id = request->find("id");
    return {id ? id->text : "", answer(*request)};
  };
  size_t failures = 0;
  Progress progress(lines->size());
  auto take = [&](size_t, Answer made) {
    progress.advance();
    progress.clear();
    failures += !made.members;
    print(std::move(made));
    progress.show();
  };
  runInOrder<Answer>(lines->size(), work, take, [&] { progress.show(); });
  progress.clear();
  if (failures > 0)
    return failure(Twine(failures) + " of " + Twine(lines->size()) + " " +
                   what + " could not be made");
  return 0;
}

} // namespace holdfast::cli
