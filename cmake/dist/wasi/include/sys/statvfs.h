// File systems tell nothing of themselves.
#pragma once
#include <errno.h>
#include <sys/types.h>

struct statvfs {
  unsigned long f_bsize, f_frsize, f_blocks, f_bavail, f_bfree, f_flags;
};

#define MNT_LOCAL 1

static inline int statvfs(const char *path, struct statvfs *result) {
  errno = ENOSYS;
  return -1;
}
static inline int fstatvfs(int descriptor, struct statvfs *result) {
  errno = ENOSYS;
  return -1;
}
