export declare function findBrowser(name: 'chromium' | 'firefox'): Promise<string | undefined>;
