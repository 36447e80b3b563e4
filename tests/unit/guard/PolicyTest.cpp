#include "guard/Policy.h"

#include "gtest/gtest.h"

using namespace llvm;
using namespace holdfast;
using namespace holdfast::guard;

static Policy policyFor(StringRef url, const GuardSettings &settings = {},
                        std::vector<std::vector<std::string>> labels = {}) {
  auto parsed = introspect::ConnectionUrl::parse(url);
  EXPECT_TRUE(bool(parsed));
  return policyOf(settings, *parsed, labels,
                  [](StringRef name) -> std::optional<std::string> {
                    if (name == "APP_ENV")
                      return "staging";
                    return std::nullopt;
                  });
}

TEST(PolicyTest, WhatIsNotLocalIsProduction) {
  for (StringRef url :
       {"postgresql://localhost/a", "postgresql://me@127.0.0.1:5433/a",
        "postgresql://[::1]/a", "file:./dev.db", "mysql://localhost/a",
        "postgresql://me@localhost/a?host=/run/postgresql"})
    EXPECT_EQ(policyFor(url).environment, "local") << url.str();
  for (StringRef url :
       {"postgresql://db.internal/a", "mysql://10.0.0.3/a",
        "postgresql://localhost/a?host=db.example.com",
        "postgresql://localhost,db.example.com/a", "postgresql://db/a"})
    EXPECT_EQ(policyFor(url).environment, "production") << url.str();
}

TEST(PolicyTest, TheFirstThatMatchesHolds) {
  GuardSettings settings;
  GuardEnvironment &labelled = settings.environments.emplace_back();
  labelled.name = "live";
  labelled.labelTable = labelled.labelColumn = "env";
  labelled.labelValue = "live";
  GuardEnvironment &staging = settings.environments.emplace_back();
  staging.name = "staging";
  staging.hosts = {"*.example.com"};
  staging.variable = "APP_ENV=staging";
  GuardEnvironment &production = settings.environments.emplace_back();
  production.name = "production";
  production.mayLose = false;

  EXPECT_EQ(policyFor("mysql://a.example.com/x", settings).environment,
            "staging");
  EXPECT_EQ(
      policyFor("mysql://a.example.com/x", settings, {{"live"}}).environment,
      "live");
  // A tunnel: the row tells what the address does not.
  Policy tunnel = policyFor("mysql://localhost/x", settings, {{"live"}});
  EXPECT_EQ(tunnel.environment, "live");
  EXPECT_FALSE(tunnel.isLocal);
  EXPECT_TRUE(policyFor("mysql://localhost/x", settings, {{}}).isLocal);
  EXPECT_FALSE(policyFor("mysql://elsewhere/x", settings).mayLose);
}

TEST(PolicyTest, WhatNeedsAnAnswer) {
  Policy local, production;
  local.isLocal = true;
  Loss loss;
  EXPECT_TRUE(needsAnswer(local, loss)); // nobody counted
  loss.rows = 0;
  EXPECT_FALSE(needsAnswer(local, loss));
  EXPECT_TRUE(needsAnswer(production, loss));
  loss.rows = 1;
  EXPECT_TRUE(needsAnswer(local, loss));
  loss.effect = PushEffect::Refuses;
  EXPECT_FALSE(needsAnswer(local, loss));
}

TEST(PolicyTest, WhatIsForbidden) {
  Policy policy;
  policy.environment = "production";
  policy.commands = {{"migrate deploy", "db push"}};
  policy.protectedTables = {"user*", "billing.*"};
  Operation push, reset;
  reset.kind = Operation::Kind::Reset;
  EXPECT_FALSE(whyForbidden(policy, push));
  EXPECT_TRUE(whyForbidden(policy, reset));
  push.empties = true;
  EXPECT_TRUE(whyForbidden(policy, push));
  Loss loss;
  loss.table = "users";
  EXPECT_TRUE(whyForbidden(policy, loss));
  loss.table = "posts";
  EXPECT_FALSE(whyForbidden(policy, loss));
  loss.schema = "billing";
  EXPECT_TRUE(whyForbidden(policy, loss));
}
