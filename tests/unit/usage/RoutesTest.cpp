#include "usage/Routes.h"

#include "gtest/gtest.h"

using namespace holdfast::usage;

TEST(Routes, files) {
  EXPECT_EQ(routeOfFile("app/api/users/route.ts"), "/api/users");
  EXPECT_EQ(routeOfFile("apps/web/src/app/(site)/@modal/u/[id]/page.tsx"),
            "page /u/[id]");
  EXPECT_EQ(routeOfFile("src/app/layout.tsx"), "layout /");
  EXPECT_EQ(routeOfFile("pages/api/users/[id].ts"), "/api/users/[id]");
  EXPECT_EQ(routeOfFile("pages/index.tsx"), "page /");
  EXPECT_EQ(routeOfFile("pages/users/index.tsx"), "page /users");
  EXPECT_EQ(routeOfFile("pages/_app.tsx"), "");
  EXPECT_EQ(routeOfFile("app/routes/users.$id_.edit.tsx"),
            "route /users/$id/edit");
  EXPECT_EQ(routeOfFile("app/routes/_index.tsx"), "route /");
  EXPECT_EQ(routeOfFile("src/app/button.tsx"), "");
  EXPECT_EQ(routeOfFile("src/lib/pages.ts"), "");
}

TEST(Routes, exports) {
  EXPECT_EQ(routeOfExport("/api/users", "GET"), "GET /api/users");
  EXPECT_EQ(routeOfExport("/api/users", "helper"), "/api/users");
  EXPECT_EQ(routeOfExport("page /users", "GET"), "page /users");
}
