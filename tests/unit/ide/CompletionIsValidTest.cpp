// Each item, once it is accepted, leaves a schema that Prisma takes: nothing is
// offered that may not stand there.
#include "Completed.h"

#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

/// The first error of a schema, or empty.
static std::string firstError(llvm::StringRef text) {
  auto file = std::make_shared<SourceFile>("schema.prisma", text.str());
  auto schema = Schema::resolve({Document::parse(file)});
  RuleFindings findings =
      runRules({*schema, PrismaVersion::V7, {}}, [](const Rule &rule) {
        return rule.category == Category::Invalid ? RuleUse::Report
                                                  : RuleUse::Leave;
      });
  for (const Diagnostic &finding : findings.diagnostics)
    if (finding.severity == Severity::Error)
      return (finding.rule->id + ": " + finding.message).str();
  return "";
}

/// Accepts each item that needs nothing filled in. Lines of `schema` that end
/// in `|` get one; those before it are complete.
static void checkAll(Provider provider, llvm::StringRef schema,
                     llvm::StringRef features = "") {
  Cursor cursor(provider, schema, features);
  Completions found = cursor.complete();
  for (const CompletionItem &item : found.items) {
    // What has holes is not complete, and a relation to `A` has two sides.
    if (!item.snippet.empty() || item.label == "A")
      continue;
    std::string text = cursor.text;
    text.replace(found.replace.begin, found.replace.size(), item.insert);
    EXPECT_EQ(firstError(text), "") << text;
  }
}

static constexpr Provider all[] = {Provider::PostgreSQL, Provider::CockroachDB,
                                   Provider::MySQL,      Provider::SQLite,
                                   Provider::SQLServer,  Provider::MongoDB};

static std::string idOf(Provider provider) {
  return provider == Provider::MongoDB
             ? "id String @id @map(\"_id\") @db.ObjectId"
             : "id String @id";
}

TEST(CompletionIsValid, typesAndAttributes) {
  for (Provider provider : all) {
    std::string id = idOf(provider);
    checkAll(provider, "model A {\n  " + id + "\n  x |\n}\n");
    checkAll(provider, "model A {\n  " + id + "\n  |\n}\n");
    for (llvm::StringRef type :
         {"String", "String?", "Int", "Int?", "BigInt", "Boolean", "Float",
          "DateTime", "DateTime?", "Bytes", "Json", "Decimal", "String[]",
          "Int[]", "Json[]"}) {
      std::string field = ("  x " + type + " ").str();
      std::string model = "model A {\n  " + id + "\n" + field + "\n}\n";
      if (!firstError(Cursor(provider, model).text).empty())
        continue; // the provider lacks the type
      checkAll(provider, "model A {\n  " + id + "\n" + field + "|\n}\n");
      checkAll(provider, "model A {\n  " + id + "\n" + field + "@|\n}\n");
      checkAll(provider,
               "model A {\n  " + id + "\n" + field + "@default(|)\n}\n");
      if (provider != Provider::MongoDB)
        checkAll(provider, "model A {\n" + field + "|\n  y Int @unique\n}\n");
    }
  }
}

TEST(CompletionIsValid, ids) {
  for (Provider provider : all)
    for (llvm::StringRef type : {"Int", "BigInt", "String"}) {
      std::string rest = provider == Provider::MongoDB && type == "String"
                             ? " @map(\"_id\") @db.ObjectId"
                         : provider == Provider::MongoDB ? " @map(\"_id\")"
                                                         : "";
      checkAll(provider,
               ("model A {\n  id " + type + " @id @default(|)" + rest + "\n}\n")
                   .str());
    }
}

TEST(CompletionIsValid, actions) {
  for (Provider provider : all)
    for (llvm::StringRef mark : {"", "?"}) {
      std::string type = provider == Provider::MongoDB ? " @db.ObjectId" : "";
      checkAll(provider,
               ("model A {\n  " + idOf(provider) +
                "\n  bs B[]\n}\nmodel B {\n  " + idOf(provider) +
                "\n  aId String" + mark + type + "\n  a A" + mark +
                " @relation(fields: [aId], references: [id], onDelete: |)\n}\n")
                   .str());
    }
}

TEST(CompletionIsValid, keys) {
  for (Provider provider : all)
    for (llvm::StringRef line :
         {"@@index([n, |])", "@@unique([n, |])", "@@index([n(sort: |)])",
          "@@index([n], type: |)", "@@index([n], clustered: |)",
          "@@index([s(ops: |)], type: Gin)", "@@index([n(ops: |)], type: Brin)",
          "u Int @unique(sort: |)"}) {
      // What the provider lacks altogether has no items.
      std::string model = ("model A {\n  " + idOf(provider) +
                           "\n  s String\n  n Int\n  " + line + "\n}\n")
                              .str();
      Completions found = Cursor(provider, model).complete();
      if (!found.items.empty())
        checkAll(provider, model);
    }
}

TEST(CompletionIsValid, settings) {
  checkAll(Provider::PostgreSQL,
           "generator c {\n  provider = \"prisma-client\"\n"
           "  output = \"./c\"\n  previewFeatures = [\"|\"]\n}\n");
  for (llvm::StringRef setting :
       {"runtime", "moduleFormat", "generatedFileExtension",
        "importFileExtension", "compilerBuild"})
    checkAll(Provider::PostgreSQL,
             ("generator c {\n  provider = \"prisma-client\"\n"
              "  output = \"./c\"\n  " +
              setting + " = |\n}\n")
                 .str());
  for (Provider provider : all) {
    std::string head =
        ("datasource db {\n  provider = \"" + spelling(provider) + "\"\n")
            .str();
    Cursor cursor(head + "  relationMode = |\n}\n");
    Completions found = cursor.complete();
    EXPECT_FALSE(found.items.empty());
    for (const CompletionItem &item : found.items) {
      std::string text = cursor.text;
      text.replace(found.replace.begin, found.replace.size(), item.insert);
      EXPECT_EQ(firstError(text), "") << text;
    }
  }
}
