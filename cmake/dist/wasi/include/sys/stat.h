// Files have no modes here: what sets them does nothing.
#pragma once
#include_next <sys/stat.h>

static inline mode_t holdfast_umask(mode_t mask) { return 022; }
static inline int holdfast_chmod(const char *path, mode_t mode) { return 0; }
static inline int holdfast_fchmod(int descriptor, mode_t mode) { return 0; }
#define umask holdfast_umask
#define chmod holdfast_chmod
#define fchmod holdfast_fchmod
