import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { sayWhatIsMissingQuickly } from './quickErrors.ts';

sayWhatIsMissingQuickly();
afterEach(cleanup);
