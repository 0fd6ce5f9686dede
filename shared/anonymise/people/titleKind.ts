import type { Token } from '../tokenise.ts';

/** What children and families call somebody by, with a given name behind it. */
export const isRelation = (token: Token): boolean =>
  /^(?:tante|oom|ome|opa|oma|gezin|juf|meester|zuster|broeder)$/u.test(token.low);

/** What stands before a surname. */
export const isTitleOfSurname = (token: Token): boolean =>
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|hr|heer|familie|fam|dr|drs|mr|ds|dominee|pastoor|prof|gezin|ir|ing)$/u.test(
    token.low,
  );

/** What somebody is called by, whatever name follows. */
export const isCallingTitle = (token: Token): boolean =>
  /^(?:juf|juffrouw|meester|tante|oom|ome|opa|oma|zuster|zr|broeder|mevrouw|mw|meneer)$/u.test(
    token.low,
  );
