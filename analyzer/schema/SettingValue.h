#pragma once

#include "syntax/Ast.h"

/// Which values the settings of datasources and generators can have.
namespace holdfast {

/// Whether every setting of a block has a value. Prisma reads nothing of a
/// block where one has none.
bool hasAllValues(const Block &block);

/// Whether it calls `env`.
bool isEnvCall(const Expression &value);

/// The part of a setting's value that keeps Prisma from reading it as a text or
/// as `env("…")`: the value, the call, or the call's argument. Null when
/// nothing does.
const Expression *unreadablePart(const Expression &value);

/// The first element of a list, or the value itself when it is no list, that is
/// not a text in double quotes; null when all are.
const Expression *unreadableElement(const Expression &value);

} // namespace holdfast
