type Browser = 'chromium' | 'firefox';

export declare const builtExtension: Readonly<Record<Browser, string>>;
export declare function isBuilt(browser: Browser): boolean;
export declare function buildExtension(browser: Browser): Promise<{ ok: boolean; output: string }>;
export declare function prepareSources(): Promise<{ ok: boolean; output: string }>;
