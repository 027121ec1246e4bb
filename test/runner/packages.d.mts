/** Packages that are missing; why they could not be installed, and how to have them, are empty where none is. */
export interface Packages {
  readonly missing: readonly string[];
  readonly why: string;
  readonly advice: string;
}

/** The machine, as far as it decides about packages. */
export interface Machine {
  isDebian(): boolean;
  isRoot(): boolean;
  /** Whether a package is installed. */
  has(name: string): boolean;
  /** Runs apt-get. Throws where it fails, with its words as `stderr`. */
  apt(...args: readonly string[]): void;
}

/** Installs Debian's packages that are missing, on Debian and as root. Never throws. */
export function ensurePackages(
  names: readonly string[],
  options?: {readonly log?: (line: string) => void; readonly machine?: Machine}
): Packages;
