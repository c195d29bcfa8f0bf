import { config } from 'zod';

/**
 * Imported before anything that makes a schema: zod otherwise tries once, as each schema is made, whether it may build
 * code from text. The content security policy forbids that, and every try would be reported as a violation.
 */
config({ jitless: true });
