import { enableCompileCache } from 'node:module';

// Before anything else is imported, so that every later start finds all modules compiled.
enableCompileCache();
const { main } = await import('./serve.ts');
await main();
