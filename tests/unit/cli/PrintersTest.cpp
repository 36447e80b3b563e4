#include "cli/printers/Printer.h"
#include "cli/printers/Snippet.h"
#include "source/SourceFile.h"

#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

namespace {

const Rule rule{"unmapped-table", Category::Drift, Severity::Error, "Finds."};

std::string snippet(llvm::StringRef text, Range range, OutputStyle style = {}) {
  SourceFile file("a.prisma", text.str());
  std::string result;
  llvm::raw_string_ostream out(result);
  printSnippet(out, file.span(range), style,
               {0, lineNumberWidth(file.span(range))}, llvm::raw_ostream::RED);
  return result;
}

/// A report with one finding at `range` of `text`.
struct Example {
  SourceFile file;
  Report report;

  Example(std::string path, std::string text, Range range)
      : file(std::move(path), std::move(text)) {
    report.id = "id";
    report.schemaFiles = {file.path().str()};
    report.fingerprints = {"0123456789abcdef"};
    report.diagnostics.push_back(
        {&rule, Severity::Error, file.span(range), "gone", {}, {}, {}, {}});
  }

  Diagnostic &diagnostic() { return report.diagnostics.front(); }

  std::string print(std::unique_ptr<Printer> (*make)(llvm::raw_ostream &,
                                                     const OutputStyle &),
                    OutputStyle style = {}) {
    std::string result;
    llvm::raw_string_ostream out(result);
    auto printer = make(out, style);
    printer->begin(1);
    printer->print(report);
    printer->end();
    return result;
  }
};

} // namespace

TEST(Snippet, underlinesTheSpan) {
  EXPECT_EQ(snippet("model A {\n  b Int\n}\n", {12, 13}), " --> a.prisma:2:3\n"
                                                          "  |\n"
                                                          "2 |   b Int\n"
                                                          "  |   ^\n");
}

TEST(Snippet, countsWidthsNotBytes) {
  // Two columns for each of the wide characters, four for a tab.
  EXPECT_EQ(snippet("\t漢ü x", {7, 8}), " --> a.prisma:1:8\n"
                                        "  |\n"
                                        "1 |     漢ü x\n"
                                        "  |         ^\n");
}

TEST(Snippet, marksAPlaceBetweenCharacters) {
  EXPECT_EQ(snippet("ab", {1, 1}), " --> a.prisma:1:2\n  |\n1 | ab\n  |  ^\n");
  EXPECT_EQ(snippet("ab\n", {3, 3}), " --> a.prisma:2:1\n  |\n2 |\n  | ^\n");
  EXPECT_EQ(snippet("ab", {2, 2}), " --> a.prisma:1:3\n  |\n1 | ab\n  |   ^\n");
}

TEST(Snippet, showsTheFirstLineOfALongerSpan) {
  EXPECT_EQ(snippet("model A {\r\n  b Int\r\n}", {0, 20}),
            " --> a.prisma:1:1\n  |\n1 | model A {\n  | ^^^^^^^^^\n");
}

TEST(Snippet, letsNoCharacterReachTheTerminalThatItWouldObey) {
  EXPECT_EQ(snippet(llvm::StringRef("a\x1B[2J\0\x7F\xFF\rb", 10), {9, 10}),
            " --> a.prisma:1:10\n"
            "  |\n"
            "1 | a\\u{1b}[2J\\u{0}\\u{7f}\xEF\xBF\xBD\\u{d}b\n"
            "  |                            ^\n");
}

TEST(Snippet, blotsSecretsAndKeepsTheCarets) {
  llvm::StringRef text = "url = \"postgresql://u:sesame@h/db\" // here";
  EXPECT_EQ(snippet(text, {6, 36}),
            " --> a.prisma:1:7\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |       ^^^^^^^^^^^^^^^^^^^^^^^\n");
  // Behind it, and within it.
  EXPECT_EQ(snippet(text, {37, 39}),
            " --> a.prisma:1:38\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |                               ^^\n");
  EXPECT_EQ(snippet(text, {24, 26}),
            " --> a.prisma:1:25\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |                     ^\n");
}

TEST(Snippet, blotsSecretsThatTheCutWouldSplit) {
  std::string text = "// " + std::string(200, 'x') +
                     " mysql://u:" + std::string(100, 's') + "@h/db";
  auto at = static_cast<uint32_t>(text.find("@h"));
  EXPECT_EQ(snippet(text, {at, at + 1}).find("sss"), std::string::npos);
}

TEST(Snippet, cutsLongLinesRoundTheCarets) {
  std::string text = std::string(1000, 'x') + "HERE" + std::string(5000, 'y');
  std::string result = snippet(text, {1000, 1004});
  EXPECT_NE(result.find("…" + std::string(60, 'x') + "HEREyy"),
            std::string::npos);
  EXPECT_NE(result.find("y…\n"), std::string::npos);
  EXPECT_NE(result.find("| " + std::string(61, ' ') + "^^^^\n"),
            std::string::npos);
}

TEST(Snippet, keepsToTheWidthOfATerminal) {
  OutputStyle style;
  style.width = 30;
  std::string text = std::string(100, 'x') + "HERE" + std::string(100, 'y');
  EXPECT_EQ(snippet(text, {100, 104}, style), " --> a.prisma:1:101\n"
                                              "  |\n"
                                              "1 | …xxxxxxxxxxHEREyyyyyyyyyy…\n"
                                              "  |            ^^^^\n");
  // At the end of the line, what is before it fills the line.
  EXPECT_EQ(snippet(text, {204, 204}, style),
            " --> a.prisma:1:205\n"
            "  |\n"
            "1 | …yyyyyyyyyyyyyyyyyyyyyyyy\n"
            "  |                          ^\n");
  // A mark that is longer than the line ends with it.
  EXPECT_EQ(snippet(text, {0, 204}, style), " --> a.prisma:1:1\n"
                                            "  |\n"
                                            "1 | xxxxxxxxxxxxxxxxxxxxxxxxx…\n"
                                            "  | ^^^^^^^^^^^^^^^^^^^^^^^^^\n");
  // Wide characters count twice, and none is cut in two.
  std::string wide;
  for (int i = 0; i < 40; ++i)
    wide += "漢";
  EXPECT_EQ(snippet(wide, {60, 63}, style), " --> a.prisma:1:61\n"
                                            "  |\n"
                                            "1 | …漢漢漢漢漢漢漢漢漢漢漢漢…\n"
                                            "  |            ^^\n");
}

TEST(Snippet, takesNoLongerForAHugeLine) {
  std::string text(50'000'000, 'x');
  SourceFile file("a.prisma", text);
  std::string result;
  llvm::raw_string_ostream out(result);
  printSnippet(out, file.span({0, 50'000'000}), {}, {}, llvm::raw_ostream::RED);
  EXPECT_LT(result.size(), 1000u);
}

TEST(TextPrinter, tellsFindingNotesAndFixes) {
  Example example("a.prisma", "datasource db {\n}\n", {11, 13});
  SourceFile sql("m.sql", "\n\nCREATE TABLE x;");
  example.diagnostic().notes.push_back({sql.span({2, 14}), "made here"});
  example.diagnostic().notes.push_back({{}, "by hand"});
  Edit edit{example.file.span({18, 18}), "model x {\n}\n"};
  example.diagnostic().fixes.push_back({"add it", Safety::Unsafe, {edit}});
  example.diagnostic().fixes.push_back({"leave it", Safety::Safe, {edit}});
  example.diagnostic().fixes.push_back({"third way", Safety::Safe, {edit}});
  example.report.evidence = {"m.sql", "dump.sql (3 tables)"};
  EXPECT_EQ(example.print(makeTextPrinter),
            "error[unmapped-table]: gone\n"
            " --> a.prisma:1:12\n"
            "  |\n"
            "1 | datasource db {\n"
            "  |            ^^\n"
            "  note: made here\n"
            "   --> m.sql:3:1\n"
            "    |\n"
            "  3 | CREATE TABLE x;\n"
            "    | ^^^^^^^^^^^^\n"
            "  note: by hand\n"
            "  fix: add it (apply with --fix=unsafe)\n"
            "    |\n"
            "  3 + model x {\n"
            "  4 + }\n"
            "  fix: leave it (apply with --fix)\n"
            "    |\n"
            "  3 + model x {\n"
            "  4 + }\n"
            "  fix: third way\n"
            "    |\n"
            "  3 + model x {\n"
            "  4 + }\n"
            "\n"
            "1 error in a.prisma; checked against m.sql, dump.sql (3 tables)\n"
            "next: fix 1 of 1 finding with `--fix`; `holdfast explain "
            "unmapped-table` tells more\n");
}

TEST(TextPrinter, showsNamesThatATerminalWouldObey) {
  Example example("a\x1B.prisma", "x", {0, 1});
  example.diagnostic().message = "`a\nb\x1B[2J\u202E` gone";
  EXPECT_EQ(example.print(makeTextPrinter),
            "error[unmapped-table]: `a\\u{a}b\\u{1b}[2J\\u{202e}` gone\n"
            " --> a\\u{1b}.prisma:1:1\n"
            "  |\n"
            "1 | x\n"
            "  | ^\n"
            "\n"
            "1 error in a\\u{1b}.prisma; losses not checked: no migrations and "
            "no earlier commit found (see --against)\n"
            "next: `holdfast explain unmapped-table` tells more\n");
}

TEST(TextPrinter, namesTheFileOfAllFindingsOrCountsThem) {
  Example example("a.prisma", "x", {0, 1});
  example.report.schemaFiles = {"a.prisma", "b.prisma"};
  EXPECT_NE(example.print(makeTextPrinter).find("\n1 error in a.prisma;"),
            std::string::npos);
  SourceFile sql("m.sql", "x");
  Diagnostic other = example.diagnostic();
  other.span = sql.span({0, 1});
  example.report.diagnostics.push_back(other);
  example.report.fingerprints.push_back("0123456789abcdee");
  EXPECT_NE(example.print(makeTextPrinter).find("\n2 errors in 2 files;"),
            std::string::npos);
  // A second finding in a file adds no file, nor does one without a place.
  example.report.diagnostics.push_back(other);
  other.span = {};
  other.severity = Severity::Warning;
  example.report.diagnostics.push_back(other);
  EXPECT_NE(
      example.print(makeTextPrinter).find("\n3 errors, 1 warning in 2 files;"),
      std::string::npos);
}

TEST(TextPrinter, countsByRuleTheWorstFirst) {
  static const Rule warned{"json-column", Category::Hygiene, Severity::Warning,
                           "Finds."};
  static const Rule lossy{"lossy-cast", Category::DataLoss, Severity::Warning,
                          "Finds."};
  Example example("a.prisma", "x", {0, 1});
  Diagnostic other = example.diagnostic();
  other.severity = Severity::Warning;
  for (auto [rule, number] : {std::pair{&warned, 11}, std::pair{&lossy, 1}}) {
    other.rule = rule;
    for (int i = 0; i < number; ++i)
      example.report.diagnostics.push_back(other);
  }
  example.report.fingerprints.resize(13);
  std::string text = example.print(makeTextPrinter);
  EXPECT_NE(text.find("\n   1 error     unmapped-table\n"
                      "   1 warning   lossy-cast\n"
                      "  11 warnings  json-column\n"
                      "next: `holdfast explain unmapped-table` tells more\n"),
            std::string::npos)
      << text;
}

TEST(TextPrinter, saysTheSameNoteOncePerRule) {
  Example example("a.prisma", "x", {0, 1});
  example.diagnostic().notes.push_back({{}, "by hand"});
  example.report.diagnostics.push_back(example.diagnostic());
  example.report.fingerprints.resize(2);
  std::string text = example.print(makeTextPrinter);
  EXPECT_EQ(llvm::StringRef(text).count("note: by hand"), 1u);
}

TEST(TextPrinter, advisesNoFixThatHasBeenTried) {
  Example example("a.prisma", "x", {0, 1});
  Edit edit{example.file.span({0, 0}), "y"};
  example.diagnostic().fixes.push_back({"add it", Safety::Unsafe, {edit}});
  example.report.fixesTried = Safety::Safe;
  EXPECT_NE(example.print(makeTextPrinter)
                .find("next: fix 1 of 1 finding with `--fix=unsafe`;"),
            std::string::npos);
  example.report.fixesTried = Safety::Unsafe;
  EXPECT_NE(example.print(makeTextPrinter).find("\nnext: `holdfast explain"),
            std::string::npos);
}

TEST(TextPrinter, continuesStepsOfTheShell) {
  Example example("a.prisma", "x", {0, 1});
  example.diagnostic().notes.push_back(
      {{}, "1. npx prisma migrate diff --from-empty > migration.sql"});
  OutputStyle style;
  style.width = 40;
  EXPECT_NE(example.print(makeTextPrinter, style)
                .find("  note: 1. npx prisma migrate diff \\\n"
                      "        --from-empty > migration.sql\n"),
            std::string::npos);
}

/// A report that leaves a finding and two rules out.
static void leaveOut(Example &example) {
  static const Rule lossy{"lossy-cast", Category::DataLoss, Severity::Error,
                          "Finds."};
  example.report.unreported.accepted.push_back(
      {example.diagnostic(), example.file.span({0, 1}), "nobody reads it"});
  example.report.acceptedFingerprints = {"fedcba9876543210"};
  example.report.unreported.rules = {{&rule, 2, false}, {&lossy, 1, true}};
}

TEST(TextPrinter, tellsWhatIsAcceptedOrSwitchedOff) {
  Example example("a.prisma", "x", {0, 1});
  leaveOut(example);
  EXPECT_NE(
      example.print(makeTextPrinter)
          .find("\n1 finding accepted; 1 rule switched off by this branch: "
                "lossy-cast (1 finding); 1 rule switched off: unmapped-table "
                "(2 findings)\n"),
      std::string::npos);
  example.report.hasBase = true;
  EXPECT_NE(example.print(makeTextPrinter)
                .find("\n1 finding accepted by this branch: unmapped-table "
                      "(a.prisma:1); 1 rule"),
            std::string::npos);
}

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
                .find("\n::notice title=holdfast::1 finding accepted; "),
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

TEST(TextPrinter, countsAndSumsUp) {
  Report clean;
  clean.id = "a";
  clean.schemaFiles = {"a/x.prisma", "a/y.prisma"};
  clean.evidence = {"a/migrations (2 migrations)"};
  Report broken;
  broken.id = "b";
  broken.error = "cannot read b";
  std::string result;
  llvm::raw_string_ostream out(result);
  auto printer = makeTextPrinter(out, {});
  printer->begin(2);
  printer->print(clean);
  printer->print(broken);
  printer->end();
  EXPECT_EQ(result, "clean: 2 files of a; checked against a/migrations "
                    "(2 migrations)\n"
                    "error: b could not be checked: cannot read b\n"
                    "\n"
                    "2 projects: no findings; 1 could not be checked\n");
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
            R"("switchedOff":[]}})"
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
  EXPECT_EQ(result.getObject("partialFingerprints")->getString("holdfast/v1"),
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
