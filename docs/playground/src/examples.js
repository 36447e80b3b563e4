import incidentSchema from '../../incident/schema.prisma';
import incidentSql from '../../incident/before.sql';
import renameSchema from '../examples/rename.prisma';
import renameSql from '../examples/rename.sql';
import enumSchema from '../examples/enum.prisma';
import enumSql from '../examples/enum.sql';
import sqliteSchema from '../examples/sqlite.prisma';
import sqliteSql from '../examples/sqlite.sql';
import mongoSchema from '../examples/mongodb.prisma';
import mongoBefore from '../examples/mongodb-before.prisma';

/** The first is what the page opens with. */
export const examples = [
  { title: 'A lost table and column (PostgreSQL)', schema: incidentSchema, exists: incidentSql, kind: 'sql' },
  { title: 'A renamed field (PostgreSQL)', schema: renameSchema, exists: renameSql, kind: 'sql' },
  { title: 'A removed enum value (MySQL)', schema: enumSchema, exists: enumSql, kind: 'sql' },
  { title: 'A narrower type (SQLite)', schema: sqliteSchema, exists: sqliteSql, kind: 'sql' },
  { title: 'A lost collection (MongoDB)', schema: mongoSchema, exists: mongoBefore, kind: 'prisma' },
];
