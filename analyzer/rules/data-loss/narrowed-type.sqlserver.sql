CREATE TABLE [dbo].[A] (id int NOT NULL, t nvarchar(200), CONSTRAINT [A_pkey] PRIMARY KEY CLUSTERED (id));
