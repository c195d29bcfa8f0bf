/** What a platform package may be installed on, in the words of package.json (`os`, `cpu`, `libc`). */
export interface Platform {
  readonly os: string[];
  readonly cpu: string[];
  readonly libc?: string[];
}

const SYSTEM = /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|riscv64|s390x|ppc64|x64)(?:-(.+))?$/;

/**
 * Reads the platform out of a package name such as `@biomejs/cli-linux-x64-musl`, the naming that every prebuilt binary
 * package here follows.
 *
 * @returns undefined when the name names no platform: such a package must never be added unseen.
 */
export function platformFromName(name: string): Platform | undefined {
  const [, os, cpu, variant] = SYSTEM.exec(name) ?? [];
  if (os === undefined || cpu === undefined) {
    return undefined;
  }
  const libc = os === 'linux' ? libcOf(variant) : undefined;
  return libc === undefined ? { os: [os], cpu: [cpu] } : { os: [os], cpu: [cpu], libc: [libc] };
}

function libcOf(variant: string | undefined): string | undefined {
  if (variant === 'musl') {
    return 'musl';
  }
  return variant === 'gnu' ? 'glibc' : undefined;
}
