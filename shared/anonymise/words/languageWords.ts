/** Languages, folded: written with a capital, the name of nobody. */
export const languageWords: ReadonlySet<string> = new Set(
  'nederlands engels duits frans spaans italiaans portugees pools russisch oekraiens turks arabisch koerdisch kurmanji sorani berbers tamazight tarifit tigrinya tigrigna amhaars oromo somalisch swahili lingala twi hausa yoruba dari farsi perzisch pashto pasjtoe urdu hindi punjabi bengaals tamil singalees mandarijn kantonees chinees japans koreaans vietnamees thais tagalog indonesisch maleis javaans sranan sarnami papiaments papiamento fries grieks bulgaars roemeens hongaars tsjechisch slowaaks servisch kroatisch bosnisch albanees macedonisch hebreeuws jiddisch armeens georgisch azerbeidzjaans zweeds deens noors fins lets litouws ests latijn limburgs westfries romani rifijns aramees'.split(
    ' ',
  ),
);
