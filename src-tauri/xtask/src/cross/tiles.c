/* Linux gives the tiles of newer processors (AMX) to a program that asks for them. ONNX Runtime for Windows sees that the
   processor has them and uses them; Windows would have asked, and Wine does not. Loaded into every program that Wine
   starts, this asks. On other processors it changes nothing. */
#include <sys/syscall.h>
#include <unistd.h>

#define ARCH_REQ_XCOMP_PERM 0x1023
#define XFEATURE_XTILEDATA 18

__attribute__((constructor)) static void ask_for_tiles(void)
{
#if defined(SYS_arch_prctl)
    syscall(SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA);
#endif
}
