/**
 * German stems that change their vowel, as stemDe leaves them after the ending: the base first. The strong
 * verbs (also with a prefix in front: "teilnehm", "teilnahm", "teilgenomm") and irregular adjectives.
 */
export const strongStems = `
  geh ging gegang, geb gib gibt gab gegeb, komm kam gekomm, hab hat hatt gehab, sein bin bist ist sei sind
  war gewes, werd wird wurd geword word, find fand gefund, halt hielt hiel, biet bot gebot, denk dach
  gedach, lass lasst liess gelass, lieg lag gelegen, seh sieh sah geseh, treff triff traf getroff, lauf lief
  gelauf, wiss weiss wuss wusst gewuss, steh stand gestand, empfehl empfiehl empfahl empfohl, schliess
  schloss geschloss, schreib schrieb geschrieb, nehm nimm nahm genomm, sprech sprich sprach gesproch, stoss
  stiess gestoss, werf wirf warf geworf, bleib blieb geblieb, entscheid entschied, ess iss ass gegess, trink
  trank getrunk, les lies las geles, helf hilf half geholf, fahr fuhr gefahren, trag trug getrag, schlag
  schlug geschlag, wachs wuchs gewachs, lad ladt lud gelad, fall fiel gefall, ruf rief geruf, heiss hiess
  geheiss, zieh zog gezog, flieg flog geflog, verlier verlor, beginn begann begonn, gewinn gewann gewonn,
  schwimm schwamm geschwomm, sing sang gesung, bind band gebund, spring sprang gesprung, sitz sass gesess,
  bitt bat, brech brich brach gebroch, sterb stirb starb gestorb, erwerb erwirb erwarb erworb, bewerb bewirb
  bewarb beworb, vergess vergiss vergass, mess miss mass gemess, tret tritt trat getret, gelt gilt galt
  gegolt, steig stieg gestieg, schneid schnitt geschnitt, weis wies gewies, leid litt gelitt, greif griff
  gegriff, reit ritt geritt, streit stritt gestritt, vergleich verglich, schein schien geschien, leih lieh
  gelieh, meid mied gemied, bring gebrach, kenn kann gekann, nenn nann genann, renn rann gerann, brenn brann
  gebrann, send sand gesand, wasch wusch gewasch, schaff schuf geschaff, grab grub gegrab, back buk geback,
  bieg bog gebog, schieb schob geschob, giess goss gegoss, geniess genoss, schiess schoss geschoss, heb hob
  gehob, tu tat getan, streich strich gestrich, hang hing gehang, unterscheid unterschied, erhalt erhiel,
  mog mag moch, konn kann, durf darf, woll will, gut besser bess best, gross grosst, hoch hoh hochst, nah
  nachst, lang langst, kurz kurzest, neu neuest, alt altest, jung jungst, stark starkst, gering geringst`

/** Nouns with a plural in -er; with other nouns -er belongs to the stem ("Lehrer"). */
export const pluralsInEr = `
  kind haus buch land wort bild feld geld glied licht mann rad wald volk dorf dach fach blatt bad band amt
  ei gut kleid lied loch nest rind schild schloss tal tuch weib gesicht geist gott wurm rand tum grab glas
  gras horn huhn kalb korb lamm holz kraut haupt brett denkmal spital regiment gespenst gemach gehalt gemut
  ort`

/** Adjectives without an adjective's suffix, whose -er is an ending. */
export const plainAdjectives = `
  gross klein neu alt jung schon lang kurz stark schnell weit breit eng schwer leicht warm kalt hart weich
  frei voll leer reich arm deutsch frisch rot blau grun weiss schwarz spat fruh nah tief ganz halb lieb nett
  klar wahr scharf schwach dick dunn laut leis bunt still wild krank gesund schlecht rein treu fein grob
  rund spitz wenig ein kein mein dein sein unser dies jed jen welch solch manch viel all nachst letzt erst
  zweit dritt modern intern extern toll angenehm sicher`

/** Nouns whose -t belongs to the stem, alone or at the end of a compound; elsewhere it is a verb's ending. */
export const nounsInT = `
  gericht gesicht geschaft gewicht geburt fahrt markt letzt nacht recht arbeit schaft haft gehalt inhalt
  geschicht gewalt gestalt kraft kunft punkt produkt projekt kontakt welt wert wort amt schrift luft stadt
  statt blatt ort art sport bericht dienst`
