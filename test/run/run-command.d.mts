export declare const root: string;
export declare function runCommand(
  command: string,
  parameters: readonly string[],
  options?: { show?: boolean; environment?: Readonly<Record<string, string>> },
): Promise<{ ok: boolean; output: string }>;
