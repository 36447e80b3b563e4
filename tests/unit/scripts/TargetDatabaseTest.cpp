#include "scripts/TargetDatabase.h"
#include "scripts/UrlAssignments.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::string show(TargetDatabase target) {
  return target == TargetDatabase::Counts       ? "counts"
         : target == TargetDatabase::ThrownAway ? "thrown away"
                                                : "unknown";
}

TEST(TargetDatabaseTest, variables) {
  for (const char *name : {"DATABASE_URL", "POSTGRES_PRISMA_URL", "MONGODB_URI",
                           "database-url", "DB_URL", "DIRECT_URL"})
    EXPECT_TRUE(namesDatabaseUrl(name)) << name;
  for (const char *name : {"SHADOW_DATABASE_URL", "REDIS_URL", "DATABASE_NAME",
                           "NEXTAUTH_URL", ""})
    EXPECT_FALSE(namesDatabaseUrl(name)) << name;
}

TEST(TargetDatabaseTest, urls) {
  auto inJob = [](const char *url) { return show(judgeUrl(url, true)); };
  EXPECT_EQ(inJob("postgresql://a:b@localhost:5432/c?schema=d"), "thrown away");
  EXPECT_EQ(inJob("mysql://root@127.0.0.1/a"), "thrown away");
  EXPECT_EQ(inJob("postgresql://a:p@ss@postgres:5432/a"), "thrown away");
  EXPECT_EQ(inJob("postgresql://[::1]/a"), "thrown away");
  EXPECT_EQ(inJob("file:./dev.db"), "thrown away");
  EXPECT_EQ(inJob("${{ secrets.TEST_DATABASE_URL }}"), "thrown away");
  EXPECT_EQ(inJob("postgres://${{ secrets.USER }}:x@localhost/a"),
            "thrown away");
  EXPECT_EQ(inJob("${{ secrets.DATABASE_URL }}"), "counts");
  EXPECT_EQ(inJob("${{ vars.DATABASE_URL }}"), "counts");
  EXPECT_EQ(inJob("postgresql://a:b@db.acme.io/main"), "counts");
  EXPECT_EQ(inJob("$PRODUCTION_URL"), "counts");
  EXPECT_EQ(inJob("${{ steps.a.outputs.url }}"), "unknown");
  EXPECT_EQ(inJob("$DATABASE_URL"), "unknown");
  EXPECT_EQ(inJob(""), "unknown");
  // Where a machine stays, so does what is on it.
  EXPECT_EQ(show(judgeUrl("file:./data.db", false)), "unknown");
  EXPECT_EQ(show(judgeUrl("postgresql://db/a", false)), "unknown");
  EXPECT_EQ(show(judgeUrl("postgresql://localhost/a", false)), "thrown away");
}

/// `value in 'scope'`, with `+` for what persists and `~` for files.
static std::string assignments(const std::string &text) {
  std::string out;
  for (const UrlAssignment &found :
       findUrlAssignments(text, {0, static_cast<uint32_t>(text.size())}))
    out += (found.toFile     ? "~"
            : found.persists ? "+"
                             : "") +
           found.value + " in '" +
           text.substr(found.scope.begin, found.scope.size()) + "'\n";
  return out;
}

TEST(UrlAssignmentsTest, beforeACommand) {
  EXPECT_EQ(assignments("DATABASE_URL=a b && c"), "a in 'DATABASE_URL=a b '\n");
  EXPECT_EQ(assignments("DATABASE_URL=\"a?b=1&c=2\" d\ne"),
            "a?b=1&c=2 in 'DATABASE_URL=\"a?b=1&c=2\" d'\n");
  EXPECT_EQ(assignments("DATABASE_URL=\\\"a\\\" b"),
            "a in 'DATABASE_URL=\\\"a\\\" b'\n");
  EXPECT_EQ(assignments("OTHER=a b"), "");
}

TEST(UrlAssignmentsTest, forWhatFollows) {
  EXPECT_EQ(assignments("export DATABASE_URL=a\nb"),
            "+a in 'DATABASE_URL=a\nb'\n");
  EXPECT_EQ(
      assignments("echo \"DATABASE_URL=${{ secrets.A }}\" >> $GITHUB_ENV"),
      "+${{ secrets.A }} in "
      "'DATABASE_URL=${{ secrets.A }}\" >> $GITHUB_ENV'\n");
  EXPECT_EQ(assignments("echo 'DATABASE_URL=a' > .env"),
            "~a in 'DATABASE_URL=a' > .env'\n");
}
