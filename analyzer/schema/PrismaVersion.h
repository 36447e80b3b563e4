#pragma once

namespace holdfast {

/// Which Prisma's rules hold for a schema.
enum class PrismaVersion { V6 = 6, V7 = 7 };

} // namespace holdfast
