"""Schemas that hold, for a provider, every native type, kind of default, form of
index, key and relation, each at least once. What is drawn is drawn from a seed."""

import pathlib
import random
import re

PROVIDERS = ("postgresql", "cockroachdb", "mysql", "sqlite", "sqlserver")
FILES = dict(zip(PROVIDERS, ("PostgreSQL", "CockroachDB", "MySQL", "SQLite", "SQLServer")))

# The arguments of native types that take some, where a number will not do.
ARGUMENTS = {
    "Decimal": ["", "(10, 2)", "(30, 0)"],
    "String": ["", "(40)"],
    "Float": ["", "(24)", "(53)"],
    "VarChar": ["(1)", "(191)"],
    "Bit": ["(1)", "(8)"],
}
REQUIRED = {"mysql": {"Bit", "Char", "VarChar", "Binary", "VarBinary"}}
TIMES = {"Time", "Timetz", "Timestamp", "Timestamptz", "DateTime"}
# Of these the catalog states an argument that the schema does not: Prisma alters them
# with each migration, or drops them and makes them again.
REPEATED_TYPES = {"postgresql": {"Char"}, "mysql": {"DateTime", "Timestamp", "Decimal"}}
RECREATED_TYPES = {"postgresql": {"Bit"}, "cockroachdb": {"Bit", "Char"}}

CONSTANTS = {
    "String": ['"x"', '"it\'s"', '"a \\"b\\" \\\\ c"', '""', '"ünï"', '"{a}"', '"null"'],
    "Boolean": ["true", "false"],
    "Int": ["0", "1", "-5"],
    "BigInt": ["0", "9007199254740993", "-1"],
    "Float": ["1.5", "-0.25", "3", "100"],
    "Decimal": ["1.10", "0", "12.5"],
    "DateTime": ["now()", '"2020-01-02T03:04:05Z"', '"2020-01-02T03:04:05.678+02:00"'],
    "Json": ['"{}"', '"{\\"b\\": [1, 2], \\"a\\": null}"', '"[]"'],
    "Bytes": ['"SGVsbG8="', '""'],
}
EXPRESSIONS = {
    "postgresql": [
        ("String", "gen_random_uuid()", "@db.Uuid"),
        ("String", "md5('x'::text)", ""),
        ("String", "('a'::text || 'b'::text)", ""),
        ("DateTime", "(now() + '1 day'::interval)", ""),
        ("Int", "(1 + 1)", ""),
    ],
    "cockroachdb": [("String", "gen_random_uuid()", "@db.Uuid")],
    "mysql": [
        ("String", "(uuid())", "@db.Char(36)"),
        ("String", "(concat('a', 'b'))", ""),
        ("Bytes", "(uuid_to_bin(uuid()))", "@db.Binary(16)"),
    ],
    "sqlite": [],
    "sqlserver": [("String", "newid()", "@db.UniqueIdentifier"), ("Int", "1+1", "")],
}
# What Prisma sets with each migration, as the server spells it otherwise.
REPEATED_DEFAULTS = {
    "postgresql": [
        ('DateTime @default(dbgenerated("now()"))', "@default(now())"),
        ('DateTime @default(dbgenerated("CURRENT_TIMESTAMP"))', "@default(now())"),
        ('Int @default(dbgenerated("5"))', "@default(5)"),
        ("String @default(dbgenerated(\"'a' || 'b'\"))", "('a'::text || 'b'::text)"),
        ("String @default(dbgenerated(\"'x'\"))", '@default("x")'),
        ("String @default(dbgenerated(\"md5('x')\"))", "md5('x'::text)"),
        ("Boolean @default(dbgenerated(\"TRUE\"))", "@default(true)"),
    ],
    "mysql": [
        ('DateTime @default(dbgenerated("CURRENT_TIMESTAMP(3)"))', "@default(now())"),
        ('Int @default(dbgenerated("5"))', "@default(5)"),
        ("Int @default(5) @db.Year", "@default(2005)"),
        ('Int? @db.TinyInt @default(dbgenerated("1"))', "@default(1)"),
        ('String @default("a \\\\ b")', "@default("),
    ],
    "sqlite": [
        ('Int @default(dbgenerated("5"))', "@default(5)"),
        ('Bytes @default("SGVsbG8=")', "@default("),
    ],
}
# The same where no spelling ends it: Prisma does not read what PostgreSQL prints, and
# SQLite takes expressions in parentheses alone, and keeps them without.
ENDLESS_DEFAULTS = {
    "postgresql": [
        "BigInt[] @default([1])",
        "Int[] @default([1]) @db.SmallInt",
        "Float[] @default([1.5, -0.25])",
        "Decimal[] @default([-3])",
    ],
    "sqlite": [
        "String @default(dbgenerated(\"(lower('A'))\"))",
        'Int @default(dbgenerated("(abs(-3))"))',
        'Decimal @default(dbgenerated("(1 + 1)"))',
    ],
}
REPEATED_CONSTANTS = {
    # Prisma does not double the backslash.
    ("mysql", "String", CONSTANTS["String"][2]),
    # The digits of the bytes are a text for SQLite.
    ("sqlite", "Bytes", '"SGVsbG8="'),
    ("sqlite", "Bytes", '""'),
}
ACTIONS = {
    "sqlserver": ["NoAction", "Cascade", "SetNull"],
    "mysql": ["Restrict", "Cascade", "SetNull", "NoAction"],
}
NAMES = ['we"ird', "a b", "select", "Ünï", "x`y", "it's", "with]bracket", "dot.ted"]


def native_types(root, provider):
    """The rows of a connector's table: name, scalars, whether it takes arguments."""
    text = (root / f"analyzer/schema/connectors/{FILES[provider]}.cpp").read_text()
    rows = re.findall(
        r'\{\s*"(\w+)",\s*(?:only|either)\(([^)]*)\),\s*(\d),\s*(\d)', text
    )
    for name, scalars, required, optional in rows:
        yield name, re.findall(r"Scalar::(\w+)", scalars), int(required) + int(optional)


def arguments_of(provider, name, count):
    if not count:
        return [""]
    required = name in REQUIRED.get(provider, ())
    if name in TIMES:
        choices = ["", "(0)", "(3)", "(6)"]
    elif name in ARGUMENTS and not (name == "Float" and provider == "mysql"):
        choices = ARGUMENTS[name] if required else ["", *ARGUMENTS[name]]
    else:
        choices = ["(1)", "(40)"] if required else ["", "(1)", "(40)"]
    if provider == "sqlserver" and name in ("VarChar", "NVarChar", "VarBinary"):
        choices = [*choices, "(Max)"]
    return list(dict.fromkeys(choices))


class Schema:
    def __init__(self, provider, name):
        self.provider, self.name = provider, name
        self.blocks, self.repeated = [], {}

    def model(self, name, lines):
        self.blocks.append(f"model {name} {{\n" + "".join(f"  {line}\n" for line in lines) + "}\n")

    def fields(self, name, declarations):
        lines = ["id Int @id"]
        lines += [f"f{number} {text}" for number, text in enumerate(declarations)]
        self.model(name, lines)

    def text(self):
        head = f'datasource db {{\n  provider = "{self.provider}"\n}}\n'
        return "\n".join([head, *self.blocks])


def lists(provider):
    return provider in ("postgresql", "cockroachdb")


def type_schema(root, provider):
    schema = Schema(provider, "types")
    for name, scalars, count in native_types(root, provider):
        declarations = []
        for scalar in scalars:
            for text in arguments_of(provider, name, count):
                if name == "Bit" and scalar == "Boolean" and text == "(8)":
                    continue
                if text == "" and name in (
                    *REPEATED_TYPES.get(provider, ()), *RECREATED_TYPES.get(provider, ())
                ):
                    continue
                written = f"{scalar}{{}} @db.{name}{text}"
                declarations += [written.format(""), written.format("?")]
                # CockroachDB has no lists of JSON.
                if lists(provider) and not (provider == "cockroachdb" and scalar == "Json"):
                    declarations.append(written.format("[]"))
        if name == "Xml" and provider == "postgresql":
            declarations = [text for text in declarations if "[]" not in text]
        if declarations and name != "Citext":
            schema.fields(f"T{name}", declarations)
    scalars = [s for s in CONSTANTS if not (provider == "sqlserver" and s == "Json")]
    schema.fields("Plain", [s + arity for s in scalars for arity in ("", "?")])
    return schema


def default_schema(provider, on_server):
    schema = Schema(provider, "defaults")
    scalars = [s for s in CONSTANTS if not (provider == "sqlserver" and s == "Json")]
    for scalar in scalars:
        # Prisma writes no such default on MySQL, and none that SQLite can read.
        if (provider, scalar) in (("mysql", "Bytes"), ("sqlite", "Json")):
            continue
        declarations = []
        for value in CONSTANTS[scalar]:
            if (provider, scalar, value) in REPEATED_CONSTANTS:
                continue
            # MariaDB reads no zone in a point in time; MySQL does.
            if on_server and provider == "mysql" and scalar == "DateTime" and value != "now()":
                continue
            declarations += [f"{scalar} @default({value})", f"{scalar}? @default({value})"]
        if lists(provider) and scalar not in ("Json", "Bytes"):
            # PostgreSQL writes others in a way that Prisma does not read.
            values = [v for v in CONSTANTS[scalar] if "(" not in v]
            if provider == "postgresql" and scalar in ("Float", "Decimal"):
                values = [v for v in values if not v.startswith("-")]
            if provider == "postgresql" and scalar == "BigInt":
                values = []
            declarations.append(f"{scalar}[] @default([])")
            declarations.append(f"{scalar}[] @default([{', '.join(values)}])")
        schema.fields(f"D{scalar}", declarations)
    expressions = [
        f'{scalar} @default(dbgenerated("{text}")) {native}'.rstrip()
        for scalar, text, native in EXPRESSIONS[provider]
        if not (on_server and "uuid_to_bin" in text)
    ]
    if expressions:
        schema.fields("DExpression", expressions)
    if provider != "sqlserver":
        schema.blocks.append('enum E {\n  A\n  B @map("b\'s")\n  C\n}\n')
        enums = ["E @default(A)", "E? @default(B)", "E"]
        schema.fields("DEnum", enums + (["E[] @default([A, B])", "E[]"] if lists(provider) else []))
    if provider == "mysql":
        small = ["TinyInt", "SmallInt", "MediumInt", "Int", "UnsignedTinyInt", "UnsignedInt"]
        schema.fields("DSmall", [f"Int @default(5) @db.{name}" for name in small]
                      + ["Int @default(2005) @db.Year", "Boolean @default(true) @db.TinyInt", "Boolean? @default(false) @db.TinyInt",
                         "DateTime @default(now()) @db.DateTime(0)",
                         "DateTime @default(now()) @db.Timestamp(6)"])
    return schema


def index_schema(provider, generator):
    schema = Schema(provider, "indexes")
    fields = ["id Int", "a Int", "b Int?", "c String", "d DateTime"]
    if provider == "sqlserver":
        fields[3] = "c String @db.NVarChar(100)"
    forms = ["@@index([a])", "@@index([a, b])", "@@index([b(sort: Desc), a])", "@@unique([a, c])",
             '@@unique([b], map: "own name")', '@@index([d], map: "d_by_hand")', "@@index([c, d(sort: Desc)])"]
    if provider == "mysql":
        fields += ["t String @db.Text", "u String @db.Text"]
        forms += ["@@index([t(length: 20)])", "@@unique([u(length: 10, sort: Desc)])", "@@fulltext([t])", "@@fulltext([t, u])"]
    if provider == "postgresql":
        fields += ["j Json", "s Int[]", "i String @db.Inet"]
        forms += ["@@index([a], type: Hash)", "@@index([j], type: Gin)", "@@index([j(ops: JsonbPathOps)], type: Gin)",
                  "@@index([s], type: Gin)", "@@index([i(ops: InetOps)], type: Gist)", "@@index([i], type: SpGist)",
                  "@@index([d], type: Brin)", "@@index([a(ops: Int4BloomOps)], type: Brin)"]
    if provider == "cockroachdb":
        fields += ["j Json", "s Int[]"]
        forms += ["@@index([j], type: Gin)", "@@index([s], type: Gin)"]
    if provider == "sqlserver":
        forms += ["@@index([a, d], clustered: false)", "@@unique([d, a], clustered: false)"]
    keys = ["@@id([id])", "@@id([id, a])", "@@id([a, id])"]
    if provider in ("postgresql", "cockroachdb", "sqlserver"):
        keys.append('@@id([id], map: "own key")')
    if provider == "sqlserver":
        keys += ["@@id([id], clustered: false)", "@@id([id(sort: Desc), a])"]
    if provider == "mysql":
        keys.append("@@id([c(length: 10), id])")
    for number, form in enumerate(forms):
        schema.model(f"I{number}", [*fields, "@@id([id])", form.replace("own name", f"own name {number}").replace("d_by_hand", f"d_{number}")])
    for number, key in enumerate(keys):
        some = generator.sample([f for f in forms if "map" not in f and "clustered" not in f], 3)
        if provider == "mysql":
            some = [f for f in some if "fulltext" not in f]
        schema.model(f"K{number}", [*fields, key.replace("own key", f"own key {number}"), *some])
    return schema


def relation_schema(provider):
    schema = Schema(provider, "relations")
    back, models = ["id Int @id", "code Int", "tenant Int", "@@unique([code, tenant])"], []
    for number, action in enumerate(ACTIONS.get(provider, ["Restrict", "Cascade", "SetNull", "NoAction", "SetDefault"])):
        # The default is there for SetDefault.
        models.append((f"R{number}", ["id Int @id", "uId Int? @default(1)",
            f"u U? @relation(fields: [uId], references: [id], onDelete: {action}, onUpdate: NoAction)"]))
    models.append(("RIndexed", ["id Int @id", "uId Int", "u U @relation(fields: [uId], references: [id], onDelete: NoAction, onUpdate: NoAction)", "@@index([uId])"]))
    models.append(("RLonger", ["id Int @id", "uId Int", "x Int", "u U @relation(fields: [uId], references: [id], onDelete: NoAction, onUpdate: NoAction)", "@@index([uId, x])"]))
    models.append(("RUnique", ["id Int @id", "uId Int @unique", "u U @relation(fields: [uId], references: [id], onDelete: NoAction, onUpdate: NoAction)"]))
    models.append(("RKey", ["uId Int", "x Int", "u U @relation(fields: [uId], references: [id], onDelete: NoAction, onUpdate: NoAction)", "@@id([uId, x])"]))
    models.append(("RMany", ["id Int @id", "c Int", "t Int", "u U @relation(fields: [c, t], references: [code, tenant], onDelete: NoAction, onUpdate: NoAction)", "@@index([t])"]))
    if provider != "sqlite":
        models.append(("RNamed", ["id Int @id", "uId Int", 'u U @relation(fields: [uId], references: [id], onDelete: NoAction, onUpdate: NoAction, map: "own fk")', '@@index([uId], map: "own_fk_idx")']))
    if provider == "mysql":
        models.append(("RSame", ["id Int @id", "uId Int", "u U @relation(fields: [uId], references: [id])", '@@index([uId], map: "RSame_uId_fkey")']))
    for name, lines in models:
        schema.model(name, lines)
    schema.model("U", back + [f"to{name} {name}{'?' if name == 'RUnique' else '[]'}" for name, _ in models])
    schema.model("Self", ["id Int @id", "upId Int?", 'up Self? @relation("tree", fields: [upId], references: [id], onDelete: NoAction, onUpdate: NoAction)', 'down Self[] @relation("tree")'])
    schema.model("Post", ["id Int @id", "tags Tag[]", 'others Tag[] @relation("other")'])
    schema.model("Tag", ["name Int @id", "posts Post[]", 'others Post[] @relation("other")'])
    return schema


def name_schema(provider):
    schema = Schema(provider, "names")
    for number, name in enumerate(NAMES):
        text = name.replace("\\", "\\\\").replace('"', '\\"')
        lines = ["id Int @id", f'c Int @default(1) @map("{text}")', f"@@index([c])", f"@@unique([c, id])", f'@@map("{text}")']
        schema.model(f"N{number}", lines)
    schema.model("L" + "o" * 40 + "ng", ["id Int @id", "c" + "o" * 50 + "lumn Int @unique", "d Int", "@@index([d, c" + "o" * 50 + "lumn])"])
    return schema


def counter_schema(provider):
    schema = Schema(provider, "counters")
    schema.model("CInt", ["id Int @id @default(autoincrement())" if provider != "cockroachdb" else "id BigInt @id @default(autoincrement())"])
    if provider != "sqlite":
        schema.model("CBig", ["id BigInt @id @default(autoincrement())"])
    if provider == "postgresql":
        schema.model("CMore", ["id Int @id", "a Int @default(autoincrement())", "b Int @default(autoincrement()) @db.SmallInt"])
    if provider == "cockroachdb":
        schema.fields("CSequence", ["Int @default(sequence())", "Int @default(sequence(start: 12, increment: 2, cache: 5))",
                                    "Int @default(sequence(minValue: 3, maxValue: 90, start: 4))", "Int @default(sequence(virtual: true))"])
    if provider == "mysql":
        schema.model("COther", ["id Int @id", "n Int @unique @default(autoincrement())"])
    schema.model("CClient", ["id String @id @default(uuid())" + (" @db.NVarChar(36)" if provider == "sqlserver" else ""),
                             "at DateTime @updatedAt", "c String @default(cuid())"])
    return schema


def repeated_schema(root, provider):
    """What each migration alters: the field of a model and what ends it."""
    schema = Schema(provider, "repeated")
    declarations = [*REPEATED_DEFAULTS.get(provider, ())]
    for name, scalars, _ in native_types(root, provider):
        if name in REPEATED_TYPES.get(provider, ()):
            declarations.append((f"{scalars[0]} @db.{name}", f"@db.{name}("))
    if not declarations:
        return None
    schema.fields("Again", [text for text, _ in declarations])
    schema.repeated = {f"f{number}": end for number, (_, end) in enumerate(declarations)}
    return schema


def endless_schema(provider):
    schema = Schema(provider, "endless")
    schema.fields("Again", ENDLESS_DEFAULTS.get(provider, ()))
    schema.repeated = {f"f{number}": "" for number in range(len(ENDLESS_DEFAULTS.get(provider, ())))}
    return schema if schema.repeated else None


def schemas(root, provider, on_server=False, seed=1):
    """Without what servers at hand refuse, where they are for a server."""
    generator = random.Random(seed)
    made = [type_schema(root, provider), default_schema(provider, on_server), index_schema(provider, generator),
            relation_schema(provider), name_schema(provider), counter_schema(provider),
            repeated_schema(root, provider), endless_schema(provider)]
    return [schema for schema in made if schema and schema.blocks]
