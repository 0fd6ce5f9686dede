import { createContext } from 'react';

/**
 * False for the first picture of a case that was just opened: what stands further down may come
 * right behind it, so that the section itself is there sooner.
 */
export const IsPaintedContext = createContext(true);
