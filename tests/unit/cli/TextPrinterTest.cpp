#include "PrinterExample.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

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

TEST(TextPrinter, tellsWhatIsAcceptedOrSwitchedOff) {
  Example example("a.prisma", "x", {0, 1});
  leaveOut(example);
  EXPECT_NE(
      example.print(makeTextPrinter)
          .find("\n1 finding accepted: unmapped-table (a.prisma:1); 1 rule "
                "switched off by this branch: "
                "lossy-cast (1 finding); 1 rule switched off: unmapped-table "
                "(2 findings)\n"),
      std::string::npos);
  example.report.hasBase = true;
  EXPECT_NE(example.print(makeTextPrinter)
                .find("\n1 finding accepted by this branch: unmapped-table "
                      "(a.prisma:1); 1 rule"),
            std::string::npos);
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
