import { defineEntity, type EntityOf } from './entity.ts';
import { choice, prose } from './fields.ts';

/** The seven life domains, and money from 16 on (method.md S3). */
export const lifeDomains = [
  'living',
  'school',
  'family',
  'health',
  'leisure',
  'network',
  'safety',
  'money',
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** S3: how it is now in one domain, with its strength. */
export const domainNote = defineEntity('domainNote', {
  domain: choice(lifeDomains),
  now: prose(),
  strength: prose(),
  wish: prose('many', true),
});
export type DomainNote = EntityOf<typeof domainNote>;
