/** What is often said of the thing a house is called after: "de gouden leeuw", "de kleine beer". */
export const HOUSE_QUALITIES =
  'gouden|zilveren|blauwe|rode|gele|groene|witte|zwarte|bonte|grote|kleine|oude|nieuwe|vrolijke|lange|hoge|lage|twee|drie|vier|vijf|zes|zeven|wijde|gulden|vergulde|dolle|wilde|blije|bruine|grijze|ronde|halve|warme|open|stille|vliegende';
