#include "PrinterExample.h"

#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

TEST(JsonPrinter, tellsWhatIsAcceptedOrSwitchedOff) {
  Example example("a.prisma", "x", {0, 1});
  leaveOut(example);
  auto value = llvm::json::parse(example.print(makeJsonPrinter));
  ASSERT_TRUE(bool(value));
  auto &summary = *value->getAsObject()->getObject("summary");
  EXPECT_EQ(summary.getInteger("errors"), 1);
  EXPECT_EQ(summary.getInteger("accepted"), 1);
  auto &off = *summary.getArray("switchedOff");
  ASSERT_EQ(off.size(), 2u);
  EXPECT_EQ(off[0].getAsObject()->getString("rule"), "unmapped-table");
  EXPECT_EQ(off[0].getAsObject()->getInteger("findings"), 2);
  EXPECT_EQ(off[1].getAsObject()->getBoolean("byBranch"), true);
  auto &accepted = *value->getAsObject()->getArray("accepted");
  EXPECT_EQ(accepted[0].getAsObject()->getString("reason"), "nobody reads it");
}

TEST(GitHubPrinter, tellsWhatIsAcceptedOrSwitchedOff) {
  Example example("a.prisma", "x", {0, 1});
  leaveOut(example);
  EXPECT_NE(example.print(makeGitHubPrinter)
                .find("\n::notice title=holdfast::1 finding accepted: "),
            std::string::npos);
}

TEST(SarifPrinter, suppressesWhatIsAccepted) {
  Example example("a.prisma", "x", {0, 1});
  leaveOut(example);
  auto value = llvm::json::parse(example.print(makeSarifPrinter));
  ASSERT_TRUE(bool(value));
  auto &run = *(*value->getAsObject()->getArray("runs"))[0].getAsObject();
  auto &results = *run.getArray("results");
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0].getAsObject()->getArray("suppressions"), nullptr);
  auto &suppression =
      *(*results[1].getAsObject()->getArray("suppressions"))[0].getAsObject();
  EXPECT_EQ(suppression.getString("kind"), "inSource");
  EXPECT_EQ(suppression.getString("justification"), "nobody reads it");
  auto &invocation = *(*run.getArray("invocations"))[0].getAsObject();
  EXPECT_EQ(invocation.getArray("ruleConfigurationOverrides")->size(), 2u);
  EXPECT_EQ(invocation.getArray("toolExecutionNotifications")->size(), 1u);
}

TEST(Printers, seeFilesFromTheTopOfTheRepository) {
  Example example("../prisma/a b.prisma", "x", {0, 1});
  example.report.repositoryFiles["../prisma/a b.prisma"] =
      "db/prisma/a b.prisma";
  EXPECT_NE(example.print(makeGitHubPrinter).find("file=db/prisma/a b.prisma,"),
            std::string::npos);
  std::string json = example.print(makeJsonPrinter);
  EXPECT_NE(json.find(R"("file":"../prisma/a b.prisma")"), std::string::npos);
  EXPECT_NE(json.find(R"("repositoryFile":"db/prisma/a b.prisma")"),
            std::string::npos);
  EXPECT_NE(example.print(makeSarifPrinter)
                .find(R"("uri": "db/prisma/a%20b.prisma")"),
            std::string::npos);
}

TEST(Printers, blotSecretsOfMessages) {
  Example example("a.prisma", "mysql://u:sesame@h", {0, 1});
  example.diagnostic().message = "not `mysql://u:sesame@h`";
  example.diagnostic().notes.push_back({{}, "mysql://u:sesame@h"});
  example.diagnostic().fixes.push_back(
      {"to mysql://u:sesame@h", Safety::Safe, {}});
  for (auto *make : {makeTextPrinter, makeShortPrinter, makeJsonPrinter,
                     makeGitHubPrinter, makeSarifPrinter})
    EXPECT_EQ(example.print(make).find("sesame"), std::string::npos);
  // Programs get edits as they are, people do not.
  example.diagnostic().fixes.front().edits = {
      {example.file.span({0, 0}), "url mysql://u:sesame@h\n"}};
  std::string text = example.print(makeTextPrinter);
  EXPECT_NE(text.find("+ url mysql://"), std::string::npos);
  EXPECT_EQ(text.find("sesame"), std::string::npos);
}

TEST(Printers, writeJsonThatIsOneLineToEveryReader) {
  Example example("a.prisma", "x", {0, 1});
  example.diagnostic().message = "`a\u2028b\u0085c\u202E` gone";
  for (auto *make : {makeJsonPrinter, makeSarifPrinter}) {
    std::string text = example.print(make);
    EXPECT_NE(text.find("a\\u2028b\\u0085c\\u202e"), std::string::npos);
    EXPECT_TRUE(bool(llvm::json::parse(text)));
  }
}

TEST(JsonPrinter, followsTheContract) {
  Example example("a.prisma", "model é {\r\n}\r\n", {6, 8});
  example.diagnostic().subject = {"public", "users", "", ""};
  example.diagnostic().push = PushEffect::Silent;
  example.diagnostic().notes.push_back({{}, "nowhere"});
  example.diagnostic().fixes.push_back(
      {"add", Safety::Safe, {{example.file.span({0, 0}), "x"}}});
  EXPECT_EQ(example.print(makeJsonPrinter),
            R"({"version":1,"id":"id","ok":true,"diagnostics":[{)"
            R"("rule":"unmapped-table","category":"drift","severity":"error",)"
            R"("message":"gone","file":"a.prisma","start":6,"end":8,"line":1,)"
            R"("column":7,"endLine":1,"endColumn":9,)"
            R"("subject":{"schema":"public","table":"users","column":null},)"
            R"("prisma":"silent","fingerprint":"0123456789abcdef",)"
            R"("repositoryFile":null,)"
            R"("notes":[{"message":"nowhere","file":null,"start":0,"end":0,)"
            R"("line":1,"column":1}],)"
            R"("fixes":[{"title":"add","safety":"safe","edits":[{)"
            R"("file":"a.prisma","start":0,"end":0,"text":"x"}]}]}],)"
            R"("summary":{"errors":1,"warnings":0,"infos":0,"accepted":0,)"
            R"("unusedBaselineEntries":0,"switchedOff":[]}})"
            "\n");
}

TEST(JsonPrinter, isUtf8WhateverTheInputIs) {
  Example example("a\xFF.prisma", "x", {0, 1});
  example.report.id = "\xC3";
  example.diagnostic().message = "no `\xE2\x82`";
  std::string result = example.print(makeJsonPrinter);
  EXPECT_TRUE(llvm::json::isUTF8(result));
  auto value = llvm::json::parse(result);
  ASSERT_TRUE(bool(value));
}

TEST(JsonPrinter, saysWhyAProjectCouldNotBeChecked) {
  Report report;
  report.id = "gone";
  report.error = "cannot read gone";
  std::string result;
  llvm::raw_string_ostream out(result);
  makeJsonPrinter(out, {})->print(report);
  EXPECT_EQ(result, R"({"version":1,"id":"gone","ok":false,)"
                    R"("error":{"message":"cannot read gone"}})"
                    "\n");
}

TEST(GitHubPrinter, escapesPropertiesAndMessages) {
  Example example("a,b:c.prisma", "model A {\n}\n", {6, 7});
  example.diagnostic().message = "50% gone:\r\nall, of it";
  example.diagnostic().notes.push_back({example.file.span({10, 11}), "here"});
  EXPECT_EQ(example.print(makeGitHubPrinter),
            "::error file=a%2Cb%3Ac.prisma,line=1,endLine=1,col=7,endColumn=8,"
            "title=holdfast%3A unmapped-table::"
            "50%25 gone:\\u{d}\\u{a}all, of it"
            "%0Ahere (a,b:c.prisma:2)\n");
}

TEST(GitHubPrinter, leavesColumnsOutAcrossLines) {
  Example example("a", "b\nc", {0, 3});
  example.diagnostic().severity = Severity::Info;
  EXPECT_EQ(
      example.print(makeGitHubPrinter),
      "::notice file=a,line=1,endLine=2,title=holdfast%3A unmapped-table::"
      "gone\n");
}

TEST(SarifPrinter, writesOneRunWithPlacesInUtf16) {
  Example example("a b/é.prisma", "😀 x\n", {5, 6});
  example.diagnostic().fixes.push_back(
      {"add", Safety::Safe, {{example.file.span({5, 5}), "y"}}});
  auto value = llvm::json::parse(example.print(makeSarifPrinter));
  ASSERT_TRUE(bool(value));
  auto &run = *(*value->getAsObject()->getArray("runs"))[0].getAsObject();
  auto &result = *(*run.getArray("results"))[0].getAsObject();
  EXPECT_EQ(result.getString("ruleId"), "unmapped-table");
  EXPECT_EQ(result.getObject("partialFingerprints")->getString("holdfast/v2"),
            "0123456789abcdef");
  auto &place = *(*result.getArray("locations"))[0].getAsObject()->getObject(
      "physicalLocation");
  EXPECT_EQ(place.getObject("artifactLocation")->getString("uri"),
            "a%20b/%C3%A9.prisma");
  EXPECT_EQ(place.getObject("region")->getInteger("startColumn"), 4);
  EXPECT_EQ(place.getObject("region")->getInteger("endColumn"), 5);
}

TEST(SarifPrinter, tellsOfProjectsThatCouldNotBeChecked) {
  Report report;
  report.id = "gone";
  report.error = "cannot read gone";
  std::string text;
  llvm::raw_string_ostream out(text);
  auto printer = makeSarifPrinter(out, {});
  printer->begin(1);
  printer->print(report);
  printer->end();
  auto value = llvm::json::parse(text);
  ASSERT_TRUE(bool(value));
  auto &run = *(*value->getAsObject()->getArray("runs"))[0].getAsObject();
  auto &invocation = *(*run.getArray("invocations"))[0].getAsObject();
  EXPECT_EQ(invocation.getBoolean("executionSuccessful"), false);
}
