// Nor are there owners of files.
#pragma once
#include_next <unistd.h>
#include <sys/types.h>

static inline int holdfast_fchown(int descriptor, uid_t user, gid_t group) {
  return 0;
}
static inline uid_t holdfast_getuid(void) { return 0; }
#define fchown holdfast_fchown
#define getuid holdfast_getuid
