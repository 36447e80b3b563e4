#include "introspect/ConnectionUrl.h"
#include "introspect/Introspect.h"

#include "gtest/gtest.h"

using namespace holdfast::introspect;
using namespace llvm;

static ConnectionUrl parsed(StringRef text) {
  auto url = ConnectionUrl::parse(text);
  EXPECT_TRUE(bool(url)) << text.str();
  return url ? *url : cantFail(ConnectionUrl::parse("file:none"));
}

static std::string problemOf(StringRef text) {
  auto url = ConnectionUrl::parse(text);
  if (!url)
    return toString(url.takeError());
  ADD_FAILURE() << text.str();
  return "";
}

TEST(ConnectionUrl, IsTakenApart) {
  ConnectionUrl url = parsed("postgresql://me:p%40ss@db.example.org:5433/"
                             "app?schema=sales&sslmode=require");
  EXPECT_EQ(url.kind(), ConnectionUrl::Kind::PostgreSQL);
  EXPECT_EQ(url.user, "me");
  EXPECT_EQ(url.password.reveal(), "p@ss");
  EXPECT_EQ(url.host, "db.example.org");
  EXPECT_EQ(url.port, "5433");
  EXPECT_EQ(url.database, "app");
  EXPECT_EQ(url.parameter("schema"), StringRef("sales"));
  EXPECT_EQ(url.parameter("sslcert"), std::nullopt);
  EXPECT_EQ(url.redacted(), "postgresql://db.example.org:5433/app");
}

TEST(ConnectionUrl, KnowsTheFormsOfPrisma) {
  EXPECT_EQ(parsed("postgres://db").kind(), ConnectionUrl::Kind::PostgreSQL);
  EXPECT_EQ(parsed("mysql://root@db/app").kind(), ConnectionUrl::Kind::MySQL);
  EXPECT_EQ(parsed("file:./dev.db?mode=ro").database, "./dev.db");
  EXPECT_EQ(parsed("sqlite:dev.db").redacted(), "file:dev.db");
  EXPECT_EQ(parsed("file:///srv/dev.db").database, "/srv/dev.db");
  EXPECT_EQ(parsed("postgresql://[::1]:5432/app").host, "::1");
  EXPECT_EQ(parsed("postgresql://[::1]/app").port, "");
  EXPECT_EQ(parsed("postgresql://%2Fvar%2Frun/app").host, "/var/run");
  EXPECT_EQ(parsed("postgresql://a:1,b:2/app").host, "a,b");
  EXPECT_EQ(parsed("postgresql://a:1,b:2/app").port, "1,2");
  EXPECT_EQ(parsed("postgresql:///app?host=/tmp").host, "");
  EXPECT_EQ(
      parsed("mysql://db/app?connect_timeout=7").seconds("connect_timeout"),
      7u);
}

TEST(ConnectionUrl, TellsUrlsFromPaths) {
  for (StringRef text :
       {"postgresql://db", "postgres://db", "mysql://db", "file:./dev.db",
        "sqlite:dev.db", "sqlserver://db;x=1", "mongodb+srv://db", "other://x",
        "host=db password=x", "Server=db;Pwd=x", "jdbc:sqlserver://db"})
    EXPECT_TRUE(ConnectionUrl::looksLikeOne(text)) << text.str();
  for (StringRef text : {"prisma/migrations", "git:main", "git:main:a.prisma",
                         "empty", "dump.sql", "./file", "C:\\dump.sql"})
    EXPECT_FALSE(ConnectionUrl::looksLikeOne(text)) << text.str();
}

// Whatever a special character does to the parts, no form that is printed may
// hold a piece of the password.
TEST(ConnectionUrl, NeverShowsAPassword) {
  for (char c = ' '; c < 127; ++c)
    for (StringRef scheme : {"postgresql", "mysql", "oracle", "sqlserver"})
      for (StringRef behind : {"zq", "9", ""}) {
        std::string text =
            (scheme + "://me:7731" + StringRef(&c, 1) + behind +
             "4417@db.example.org:5432/app?schema=a&sslpassword=8853")
                .str();
        auto url = ConnectionUrl::parse(text);
        std::string shown = url ? url->redacted() : toString(url.takeError());
        EXPECT_EQ(shown.find("7731"), std::string::npos) << text;
        EXPECT_EQ(shown.find("4417"), std::string::npos) << text;
        EXPECT_EQ(shown.find("8853"), std::string::npos) << text;
        EXPECT_EQ(shown.find("schema"), std::string::npos) << text;
      }
}

TEST(ConnectionUrl, SaysWhatIsWrong) {
  EXPECT_NE(problemOf("postgresql://db:port/app").find("no port number"),
            std::string::npos);
  EXPECT_NE(problemOf("postgresql://db:70000/app").find("no port number"),
            std::string::npos);
  EXPECT_NE(problemOf("postgresql://me:a%zz@db/app").find("write %25"),
            std::string::npos);
  EXPECT_NE(problemOf("sqlserver://db;password=x").find("use a script"),
            std::string::npos);
}

TEST(ConnectionUrl, ScrubsMessagesOfServers) {
  ConnectionUrl url =
      parsed("postgresql://me:tiger@db/app?sslpassword=lion&schema=public");
  EXPECT_EQ(url.scrub("FATAL:  no tiger\n\tand no lion here\x1b[0m\n"),
            "FATAL: no … and no … here [0m");
  EXPECT_EQ(url.scrub("schema public is tigerish"),
            "schema public is tigerish");
  EXPECT_EQ(parsed("mysql://me:correcthorse@db").scrub("xcorrecthorsex"),
            "x…x");
  EXPECT_EQ(parsed("mysql://root:root@db").scrub("access denied for root"),
            "access denied for root");
}

TEST(ConnectionUrl, waitsNoLongerThanTheCeiling) {
  ReadOptions options;
  EXPECT_EQ(connectSeconds(parsed("mysql://h/d"), options), 5u);
  EXPECT_EQ(connectSeconds(parsed("mysql://h/d?connect_timeout=2"), options),
            2u);
  for (const char *url : {"mysql://h/d?connect_timeout=3600",
                          "postgresql://h/d?connect_timeout=0"})
    EXPECT_EQ(connectSeconds(parsed(url), options), maxConnectSeconds);
}

TEST(ConnectionUrl, ofAVariableNamesTheVariableAlone) {
  for (const char *value : {"sesame", "sesame:x", "ghp-sesame://x", "/sesame",
                            "postgresql:sesame", "mysql://u:p/sesame@h"}) {
    auto url = ConnectionUrl::ofVariable("CI_TOKEN", value);
    ASSERT_FALSE(bool(url));
    std::string message = toString(url.takeError());
    EXPECT_TRUE(llvm::StringRef(message).starts_with("the variable CI_TOKEN"));
    EXPECT_EQ(message.find("sesame"), std::string::npos) << message;
  }
}

TEST(ConnectionUrl, hiddenShowsNothingOfItself) {
  auto url =
      ConnectionUrl::ofVariable("DB", " postgresql://me@sesame.host/app ");
  ASSERT_TRUE(bool(url));
  url->hideAs("env:DB");
  EXPECT_EQ(url->redacted(), "env:DB");
  EXPECT_EQ(url->scrub("no app for me at \"sesame.host\""),
            "no … for … at \"…\"");
}
