// wasi-libc's DTTOIF() calls a function that C++ cannot link.
#pragma once
#include_next <dirent.h>
#include <sys/stat.h>

static inline int holdfast_dttoif(int type) {
  return type == DT_DIR   ? S_IFDIR
         : type == DT_REG ? S_IFREG
         : type == DT_LNK ? S_IFLNK
                          : 0;
}
#undef DTTOIF
#define DTTOIF(type) holdfast_dttoif(type)
