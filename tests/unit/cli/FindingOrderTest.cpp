#include "cli/printers/FindingOrder.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

namespace {

const Rule loss{"loss", Category::DataLoss, Severity::Error, ""};
const Rule invalid{"invalid", Category::Invalid, Severity::Error, ""};
const Rule hygiene{"hygiene", Category::Hygiene, Severity::Error, ""};
const Rule drift{"drift", Category::Drift, Severity::Error, ""};

Diagnostic at(const SourceFile &file, uint32_t offset, const Rule &rule,
              Severity severity, std::string name, Subject subject = {}) {
  return {&rule,
          severity,
          file.span({offset, offset + 1}),
          std::move(name),
          subject,
          {},
          {},
          {}};
}

std::string order(llvm::ArrayRef<Diagnostic> diagnostics) {
  std::string names;
  for (const Diagnostic *diagnostic : orderForReading(diagnostics))
    names += diagnostic->message;
  return names;
}

} // namespace

TEST(FindingOrder, putsErrorsFirstAndLossesFirstAmongThem) {
  SourceFile file("a.prisma", "1\n2\n3\n4\n5\n6\n7\n");
  EXPECT_EQ(order({at(file, 0, drift, Severity::Warning, "w"),
                   at(file, 2, hygiene, Severity::Error, "h"),
                   at(file, 4, invalid, Severity::Error, "v"),
                   at(file, 6, drift, Severity::Error, "d"),
                   at(file, 8, loss, Severity::Error, "l"),
                   at(file, 10, loss, Severity::Info, "i"),
                   at(file, 12, loss, Severity::Warning, "x")}),
            "dlvhxwi");
}

TEST(FindingOrder, keepsTheFindingsOfOneStatementTogether) {
  SourceFile sql("m.sql", "ALTER\n  DROP;\nALTER\n  DROP;\n");
  EXPECT_EQ(order({at(sql, 0, hygiene, Severity::Warning, "a"),
                   at(sql, 8, hygiene, Severity::Warning, "b"),
                   at(sql, 14, hygiene, Severity::Warning, "c"),
                   at(sql, 22, loss, Severity::Error, "d")}),
            "dcab");
}

TEST(FindingOrder, keepsTheFindingsOfOneColumnTogether) {
  SourceFile file("a.prisma", "1\n2\n3\n");
  Subject name{"public", "User", "name", ""},
      mail{"public", "User", "mail", ""};
  EXPECT_EQ(order({at(file, 0, hygiene, Severity::Warning, "a", name),
                   at(file, 2, hygiene, Severity::Warning, "b", mail),
                   at(file, 4, loss, Severity::Error, "c", name)}),
            "cab");
  // A table has many columns.
  Subject table{"public", "User", "", ""};
  EXPECT_EQ(order({at(file, 0, hygiene, Severity::Warning, "a", table),
                   at(file, 2, hygiene, Severity::Error, "b"),
                   at(file, 4, loss, Severity::Error, "c", table)}),
            "cba");
}
