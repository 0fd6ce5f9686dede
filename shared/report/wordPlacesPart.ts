import { strFromU8, strToU8 } from 'fflate';

type Parts = Readonly<Record<string, Uint8Array>>;

/** Where the places lie in a file of ours; another program may give the part another number. */
export const placesPart = 'customXml/item1.xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DATA = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The same in every file: it names the kind of part, not the file. */
const STORE = '{6B1F6F0E-3C39-4A55-9D0B-3F6C0D7B5A11}';

/** The parts of a Word file with one more, which Word and LibreOffice keep as it is. */
export function withPlaces(parts: Parts, places: string | undefined): Parts {
  if (places === undefined) return parts;
  const types = '[Content_Types].xml';
  const links = 'word/_rels/document.xml.rels';
  return {
    ...parts,
    [types]: edited(
      parts[types],
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ),
    [links]: edited(
      parts[links],
      '</Relationships>',
      `<Relationship Id="rIdPlaces" Type="${RELATIONS}/customXml" Target="../${placesPart}"/>`,
    ),
    [placesPart]: strToU8(XML + places),
    'customXml/itemProps1.xml': strToU8(
      `${XML}<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="${DATA}"><ds:schemaRefs/></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  };
}

function edited(part: Uint8Array | undefined, before: string, more: string): Uint8Array {
  if (part === undefined) throw new Error('A part of the Word file is missing');
  return strToU8(strFromU8(part).replace(before, `${more}${before}`));
}
