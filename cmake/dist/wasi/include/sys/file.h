// One program, which nobody shares a file with.
#pragma once
#include_next <sys/file.h>

#ifndef LOCK_SH
#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#endif
static inline int holdfast_flock(int descriptor, int operation) { return 0; }
#define flock(descriptor, operation) holdfast_flock(descriptor, operation)
