#include "Completed.h"

#include "source/Newlines.h"
#include "syntax/Document.h"

#include "../sql/Describe.h"
#include "llvm/ADT/StringExtras.h"

#include <gtest/gtest.h>

using namespace llvm;

namespace holdfast::test {

Cursor::Cursor(StringRef schema) {
  auto [before, after] = schema.split('|');
  text = (before + after).str();
  offset = before.size();
}

static std::string header(Provider provider, StringRef features) {
  std::string text =
      ("datasource db {\n  provider = \"" + spelling(provider) + "\"\n}\n")
          .str();
  if (!features.empty())
    text += ("generator client {\n  provider = \"prisma-client\"\n"
             "  output = \"./client\"\n  previewFeatures = [\"" +
             features + "\"]\n}\n")
                .str();
  return text;
}

Cursor::Cursor(Provider provider, StringRef schema, StringRef features)
    : Cursor(header(provider, features) + schema.str()) {}

Cursor &Cursor::with(PrismaVersion version) {
  prisma = version;
  return *this;
}

static DocumentPtr parse(StringRef path, StringRef text) {
  return Document::parse(std::make_shared<SourceFile>(path.str(), text.str()));
}

static std::unique_ptr<const Schema> resolve(const Cursor &cursor) {
  std::vector<DocumentPtr> documents = {parse("schema.prisma", cursor.text)};
  if (!cursor.otherFile.empty())
    documents.push_back(parse("other.prisma", cursor.otherFile));
  return Schema::resolve(documents);
}

Cursor &Cursor::knowing(StringRef sql) {
  Provider provider = resolve(*this)->provider().value();
  auto known = std::make_shared<Evidence>();
  known->label = "the dump";
  known->catalog = replayText(provider, sql);
  evidence.push_back(std::move(known));
  return *this;
}

Completions Cursor::complete() const {
  auto schema = resolve(*this);
  auto names = [&] { return variables; };
  return holdfast::complete({*schema, prisma, evidence, external, names}, text,
                            offset);
}

std::string offered(const Cursor &cursor) {
  Completions found = cursor.complete();
  std::vector<std::string> labels;
  for (const CompletionItem &item : found.items)
    labels.push_back(item.label);
  return join(labels, ", ");
}

static const CompletionItem *findItem(const Completions &found,
                                      StringRef label) {
  for (const CompletionItem &item : found.items)
    if (item.label == label)
      return &item;
  return nullptr;
}

CompletionItem itemOf(const Cursor &cursor, StringRef label) {
  Completions found = cursor.complete();
  const CompletionItem *item = findItem(found, label);
  EXPECT_TRUE(item) << "no `" << label.str() << "` in " << offered(cursor);
  return item ? *item : CompletionItem();
}

std::string accepted(const Cursor &cursor, StringRef label, Accept how) {
  Completions found = cursor.complete();
  const CompletionItem *item = findItem(found, label);
  EXPECT_TRUE(item) << "no `" << label.str() << "` in " << offered(cursor);
  if (!item)
    return "";
  Range range = how == Accept::Insert ? found.insert : found.replace;
  bool plain = how == Accept::WithoutSnippet || item->snippet.empty();
  const std::string &written = plain ? item->insert : item->snippet;
  std::string text = cursor.text;
  text.replace(range.begin, range.size(), written);
  uint32_t begin = startOfLine(text, range.begin);
  uint32_t end = endOfLine(text, range.begin + written.size());
  return StringRef(text).slice(begin, end).trim().str();
}

} // namespace holdfast::test
