#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static std::string sqlserver(llvm::StringRef script) {
  return replayed(Provider::SQLServer, script);
}

TEST(SqlServer, tables) {
  EXPECT_EQ(sqlserver(R"(
    CREATE TABLE [dbo].[User] (
      [id] INT NOT NULL IDENTITY(1,1),
      [email] NVARCHAR(1000) NOT NULL,
      [bio] nvarchar(MAX),
      [active] BIT NOT NULL CONSTRAINT [User_active_df] DEFAULT 1,
      [score] DECIMAL DEFAULT ((0)),
      [at] DATETIME2(7) NOT NULL DEFAULT getdate(),
      [twice] AS ([id] * 2) PERSISTED,
      [code] [varchar](20) COLLATE Latin1_General_CI_AS NULL,
      [size] FLOAT(24), [real size] DOUBLE PRECISION,
      CONSTRAINT [User_pkey] PRIMARY KEY CLUSTERED ([id]) WITH (PAD_INDEX = OFF) ON [PRIMARY],
      CONSTRAINT [User_email_key] UNIQUE NONCLUSTERED ([email] DESC),
      INDEX [User_code_idx] NONCLUSTERED ([code]) WHERE [code] IS NOT NULL
    ) ON [PRIMARY])"),
            "table dbo.User\n"
            "  id int not null default sequence\n"
            "  email nvarchar(1000) not null\n"
            "  bio nvarchar(max)\n"
            "  active bit not null default 'true'\n"
            "  score decimal(18,0) default '0'\n"
            "  at datetime2 not null default now\n"
            "  twice generated ([id] * 2)\n"
            "  code varchar(20)\n"
            "  size real\n"
            "  real size float(53)\n"
            "  key User_pkey (id)\n"
            "  unique User_email_key (email desc)\n"
            "  index User_code_idx (code) where [code] IS NOT NULL\n");
}

TEST(SqlServer, statementsNeedNoSemicolon) {
  EXPECT_EQ(sqlserver(R"(
    SET NOCOUNT ON
    CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT)
    INSERT INTO a (id, n) SELECT 1, CASE WHEN 1 = 1 THEN 2 ELSE 3 END
    UPDATE a SET n = 2 WHERE id IN (SELECT id FROM a)
    ALTER TABLE a ADD b BIT NULL, c INT
    GRANT SELECT, ALTER ON a TO someone
    CREATE UNIQUE INDEX a_b ON a (b) INCLUDE (c) WHERE b = 1 WITH (ONLINE = ON)
    DECLARE @n INT = (SELECT COUNT(*) FROM a), @m INT
    SELECT @n = 3
    PRINT 'done'
    CREATE TABLE b (id INT)
    DROP TABLE b)"),
            "table dbo.a\n"
            "  id int not null\n"
            "  n int\n"
            "  b bit\n"
            "  c int\n"
            "  key (id)\n"
            "  unique a_b (b) where b = 1\n");
}

TEST(SqlServer, batchesAndTransactions) {
  EXPECT_EQ(sqlserver(R"(
    BEGIN TRY
    BEGIN TRAN;
    CREATE TABLE [a] ([id] INT);
    COMMIT TRAN;
    END TRY
    BEGIN CATCH
    IF @@TRANCOUNT > 0
    BEGIN
        ROLLBACK TRAN;
    END;
    DROP TABLE [a];
    THROW
    END CATCH
GO
    CREATE PROCEDURE p AS BEGIN
      CREATE TABLE inner_one (id INT);
    END;
go
    CREATE VIEW v AS SELECT id FROM a
GO 2
    CREATE TRIGGER t ON a AFTER INSERT, UPDATE AS DROP TABLE a
GO
    CREATE TABLE b (id INT)
  )"),
            "table dbo.a\n  id int\n"
            "table dbo.b\n  id int\n"
            "view dbo.v\n");
}

TEST(SqlServer, conditions) {
  EXPECT_EQ(sqlserver(R"(
    CREATE TABLE a (id INT)
    IF OBJECT_ID('a') IS NOT NULL
      ALTER TABLE a ADD b INT
    IF NOT EXISTS (SELECT * FROM sys.tables WHERE name = 'a')
    BEGIN
      CREATE TABLE a (wrong INT)
    END
    ELSE
      ALTER TABLE a ADD c INT;
    IF COL_LENGTH('a', 'd') IS NULL BEGIN ALTER TABLE a ADD d INT; END
    ELSE BEGIN ALTER TABLE a ADD e INT; END
    WHILE 1 = 0 DROP TABLE missing
    DROP TABLE IF EXISTS missing)"),
            "table dbo.a\n  id int\n  b int\n  c int\n  d int\n");
}

TEST(SqlServer, renames) {
  EXPECT_EQ(sqlserver(R"(
    CREATE TABLE [dbo].[Old] ([a] INT NOT NULL CONSTRAINT [Old_pk] PRIMARY KEY, [b] INT CONSTRAINT [Old_df] DEFAULT 1);
    CREATE INDEX [Old_b] ON [dbo].[Old]([b]);
    EXEC sp_rename 'dbo.Old.b', 'B', 'COLUMN'
    EXEC SP_RENAME N'[dbo].[Old].[Old_b]', N'New_b', N'INDEX';
    EXECUTE sys.sp_rename @objname = N'dbo.Old_pk', @newname = N'New_pk', @objtype = N'OBJECT';
    EXEC sp_rename 'Old', 'New';
    ALTER TABLE [New] DROP CONSTRAINT [old_DF];)"),
            "table dbo.New\n"
            "  a int not null\n"
            "  B int\n"
            "  key New_pk (a)\n"
            "  index New_b (B)\n");
}

TEST(SqlServer, alterTable) {
  EXPECT_EQ(
      sqlserver(R"(
    CREATE TABLE a (id INT NOT NULL CONSTRAINT a_pk PRIMARY KEY, n INT CONSTRAINT n_df DEFAULT 1, x INT, y INT, z INT);
    CREATE TABLE b (id INT PRIMARY KEY, a INT);
    ALTER TABLE a ALTER COLUMN n NVARCHAR(20) NOT NULL;
    ALTER TABLE a ADD CONSTRAINT x_df DEFAULT 'it''s' FOR x, CONSTRAINT y_u UNIQUE (y);
    ALTER TABLE a DROP CONSTRAINT n_df, COLUMN z;
    ALTER TABLE a DROP COLUMN IF EXISTS nowhere, missing;
    ALTER TABLE [b] WITH CHECK ADD CONSTRAINT [b_fk] FOREIGN KEY([a]) REFERENCES a (id) ON DELETE SET NULL ON UPDATE CASCADE
    ALTER TABLE [b] CHECK CONSTRAINT [b_fk]
    ALTER TABLE b ADD CHECK (a > 0), DEFAULT 5 FOR a WITH VALUES;)"),
      "table dbo.a\n"
      "  id int not null\n"
      "  n nvarchar(20) not null\n"
      "  x int default 'it's'\n"
      "  y int\n"
      "  key a_pk (id)\n"
      "  unique y_u (y)\n"
      "table dbo.b\n"
      "  id int not null\n"
      "  a int default '5'\n"
      "  key (id)\n"
      "  foreign b_fk (a) -> dbo.a (id) on delete set null on update cascade\n"
      "  check  (a > 0)\n");
}

TEST(SqlServer, namesIgnoreCase) {
  EXPECT_EQ(sqlserver(R"(
    EXEC('CREATE SCHEMA [Sales]');
    CREATE TABLE SALES.Orders (Id INT);
    ALTER TABLE [sales].[ORDERS] ADD total MONEY;
    EXEC sp_executesql N'CREATE SCHEMA [audit];'
    ALTER SCHEMA Audit TRANSFER sales.orders;
    DROP SCHEMA sales;)"),
            "schema audit\n"
            "table audit.Orders\n  Id int\n  total money\n");
}

TEST(SqlServer, aRedefinedTableLosesItsConstraintsFirst) {
  EXPECT_EQ(sqlserver(R"(
    CREATE TABLE [dbo].[Post] ([id] INT IDENTITY, [n] INT NOT NULL CONSTRAINT [Post_n_df] DEFAULT 0, CONSTRAINT [Post_pkey] PRIMARY KEY ([id]), CONSTRAINT [Post_n_key] UNIQUE ([n]));
    BEGIN TRANSACTION;
    ALTER TABLE [dbo].[Post] DROP CONSTRAINT [Post_n_key];
    DECLARE @SQL NVARCHAR(MAX) = N''
    SELECT @SQL += N'ALTER TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID)) + '.' + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID)) + ' DROP CONSTRAINT ' + OBJECT_NAME(OBJECT_ID) + ';'
    FROM SYS.OBJECTS
    WHERE TYPE_DESC LIKE '%CONSTRAINT' AND OBJECT_NAME(PARENT_OBJECT_ID) = 'Post' AND SCHEMA_NAME(SCHEMA_ID) = 'dbo'
    EXEC sp_executesql @SQL
    ;
    CREATE TABLE [dbo].[_prisma_new_Post] ([id] INT NOT NULL, CONSTRAINT [Post_pkey] PRIMARY KEY CLUSTERED ([id]));
    IF EXISTS(SELECT * FROM [dbo].[Post])
        EXEC('INSERT INTO [dbo].[_prisma_new_Post] ([id]) SELECT [id] FROM [dbo].[Post] WITH (holdlock tablockx)');
    DROP TABLE [dbo].[Post];
    EXEC SP_RENAME N'dbo._prisma_new_Post', N'Post';
    COMMIT;)"),
            "table dbo.Post\n  id int not null\n  key Post_pkey (id)\n");
}

TEST(SqlServer, constraintsThatTheServerNamed) {
  EXPECT_EQ(
      sqlserver(R"(
    CREATE TABLE Users (id INT PRIMARY KEY, age INT DEFAULT 1, name NVARCHAR(9) DEFAULT 'x', nick NVARCHAR(9) DEFAULT 'y');
    ALTER TABLE Users DROP CONSTRAINT DF__Users__age__3B75D760;
    DECLARE @name sysname;
    SELECT @name = [d].[name] FROM [sys].[default_constraints] [d]
      INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id]
      WHERE [d].[parent_object_id] = OBJECT_ID(N'[Users]') AND [c].[name] = N'name';
    IF @name IS NOT NULL EXEC(N'ALTER TABLE [Users] DROP CONSTRAINT [' + @name + '];');
    ALTER TABLE Users DROP COLUMN age, name;
    ALTER TABLE Users DROP CONSTRAINT PK__Users__1;)"),
      "table dbo.Users\n  id int not null\n  nick nvarchar(9) default 'y'\n");
}

TEST(SqlServer, variablesHoldStatements) {
  EXPECT_EQ(sqlserver(R"(
    DECLARE @table sysname = N'made', @sql NVARCHAR(MAX)
    SET @sql = N'CREATE TABLE ' + QUOTENAME(@table)
    SET @sql += N' (id INT)'
    EXEC (@sql)
    EXEC sp_executesql N'ALTER TABLE made ADD b INT', N'@x INT', @x = 1)"),
            "table dbo.made\n  id int\n  b int\n");
  EXPECT_EQ(opaque(Provider::SQLServer, "DECLARE @sql NVARCHAR(99)\n"
                                        "SELECT @sql = text FROM statements\n"
                                        "EXEC (@sql)\n"
                                        "EXEC dbo.work 1, @b = 2"),
            "EXEC (@sql)\n");
}

TEST(SqlServer, temporaryTablesAndSelectInto) {
  EXPECT_EQ(sqlserver(R"(
    CREATE TABLE #work (id INT);
    CREATE TABLE a (id INT NOT NULL, n INT DEFAULT 1);
    SELECT id, n AS m INTO b FROM a WHERE n > 0
    DROP TABLE #work)"),
            "table dbo.a\n  id int not null\n  n int default '1'\n"
            "table dbo.b\n  id int not null\n  m int\n");
}

TEST(SqlServer, whatTheServerRefuses) {
  EXPECT_EQ(
      sqlserver(R"(
    CREATE TABLE a (id INT CONSTRAINT a_pk PRIMARY KEY, n INT CONSTRAINT n_df DEFAULT 1);
    CREATE TABLE b (id INT CONSTRAINT a_pk PRIMARY KEY);
    ALTER TABLE a DROP COLUMN n;
    ALTER TABLE a ADD CONSTRAINT again DEFAULT 2 FOR n;
    ALTER TABLE a DROP CONSTRAINT missing;
    CREATE TABLE A (id INT);)"),
      "table dbo.a\n  id int not null\n  n int default '1'\n  key a_pk (id)\n"
      "table dbo.b\n  id int not null\n"
      "refused: The name `a_pk` is already taken.\n"
      "refused: The default `n_df` uses the column `n` of `a`, so it cannot be "
      "dropped.\n"
      "refused: The column `n` of `a` already has a default.\n"
      "refused: `a` has no constraint `missing`, so it cannot be dropped.\n"
      "refused: `A` already exists.\n");
}

TEST(SqlServer, brokenStatementsHideNoLaterOne) {
  for (const char *broken :
       {"CREATE TABLE broken (id INT, (", "CREATE TABLE broken (id INT",
        "INSERT INTO x VALUES (1, (2)", "IF (1 = 1", "BEGIN", "END", "ELSE",
        "EXEC sp_rename 'a'", "ALTER TABLE", "DECLARE @x",
        "SELECT @x +=", "CASE WHEN", "BEGIN TRY",
        "ALTER TABLE x DROP CONSTRAINT", "EXEC (", "SET @x = (", "GRANT"}) {
    std::string script = std::string(broken) + "\nCREATE TABLE good (id INT)";
    Catalog catalog = replayText(Provider::SQLServer, script);
    bool isRights = llvm::StringRef(broken) == "GRANT";
    EXPECT_NE(catalog.findTable("dbo", "good") != nullptr, isRights) << broken;
    script = std::string(broken) + "\nGO\nCREATE TABLE good (id INT)";
    catalog = replayText(Provider::SQLServer, script);
    EXPECT_TRUE(catalog.findTable("dbo", "good")) << broken;
  }
}

TEST(SqlServer, scriptsThatToolsGenerate) {
  EXPECT_EQ(sqlserver(R"(USE [shop]
GO
ALTER DATABASE [shop] SET COMPATIBILITY_LEVEL = 150
GO
/****** Object:  Table [dbo].[Orders]    Script Date: 1/2/2024 3:04:05 PM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[Orders](
	[id] [int] IDENTITY(1,1) NOT FOR REPLICATION NOT NULL,
	[note] [nvarchar](max) NULL,
	[paid] [bit] NOT NULL,
	[at] [datetime2](7) NOT NULL,
	[customer] [uniqueidentifier] ROWGUIDCOL NOT NULL,
	[from] [datetime2](7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
 CONSTRAINT [PK_Orders] PRIMARY KEY CLUSTERED 
(
	[id] ASC
)WITH (PAD_INDEX = OFF, IGNORE_DUP_KEY = OFF) ON [PRIMARY],
	PERIOD FOR SYSTEM_TIME ([from], [to])
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
GO
CREATE UNIQUE NONCLUSTERED INDEX [IX_at] ON [dbo].[Orders]
(
	[at] DESC
)
INCLUDE([note]) 
WHERE ([paid]=(1))
WITH (PAD_INDEX = OFF, ONLINE = OFF) ON [PRIMARY]
GO
ALTER TABLE [dbo].[Orders] ADD  CONSTRAINT [DF_paid]  DEFAULT ((0)) FOR [paid]
GO
ALTER TABLE [dbo].[Orders] ADD  DEFAULT (getdate()) FOR [at]
GO
ALTER TABLE [dbo].[Orders]  WITH CHECK ADD  CONSTRAINT [CK_at] CHECK  (([at]>'2000-01-01'))
GO
ALTER TABLE [dbo].[Orders] CHECK CONSTRAINT [CK_at]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'drop table x' , @level0type=N'SCHEMA',@level0name=N'dbo'
GO
CREATE PROCEDURE [dbo].[p] AS
BEGIN
	SET NOCOUNT ON;
	CREATE TABLE x (id INT);
END
GO
INSERT [dbo].[Orders] ([note]) VALUES (N'a')
GO
)"),
            "table dbo.Orders\n"
            "  id int not null default sequence\n"
            "  note nvarchar(max)\n"
            "  paid bit not null default 'false'\n"
            "  at datetime2 not null default now\n"
            "  customer uniqueidentifier not null\n"
            "  from datetime2 not null\n"
            "  key PK_Orders (id)\n"
            "  unique IX_at (at desc) where ([paid]=(1))\n"
            "  check CK_at (([at]>'2000-01-01'))\n");
}
