/*
 * Latvian verbs whose forms do not follow from their letters: the closed first conjugation and the
 * third conjugation, and those of the second whose third person looks like a noun. Facts of grammar
 * as any Latvian grammar lists them (A. Kalnača, I. Lokmane: Latvian Grammar, 2021, on conjugations).
 */

/** First conjugation: infinitive, present root, past root. */
export const firstConjugation = `
  būt es bij, iet ej gāj, dot dod dev, nākt nāk nāc, ņemt ņem ņēm, likt liek lik, tikt tiek tik, tikt tīk
  tik, teikt teic teic, saukt sauc sauc, veikt veic veic, braukt brauc brauc, lūgt lūdz lūdz, sākt sāk sāk,
  beigt beidz beidz, sniegt sniedz sniedz, segt sedz sedz, slēgt slēdz slēdz, snigt snieg snig, augt aug
  aug, bēgt bēg bēg, degt deg deg, lēkt lec lēc, jaukt jauc jauc, vilkt velk vilk, pirkt pērk pirk, tilpt
  tilpst tilp, kliegt kliedz kliedz, liegt liedz liedz, steigt steidz steidz, pūst pūš pūt, plūst plūst
  plūd, just jūt jut, gūt gūst guv, zust zūd zud, kļūt kļūst kļuv, pazīt pazīst pazin, atzīt atzīst atzin,
  mest met met, vest ved ved, vērst vērš vērs, prast prot prat, rast rod rad, atrast atrod atrad, ierast
  ierod ierad, pierast pierod pierad, krist krīt krit, sist sit sit, cirst cērt cirt, nest nes nes, ēst ēd
  ēd, sēst sēst sēd, celt ceļ cēl, dzert dzer dzēr, bērt ber bēr, vērt ver vēr, tvert tver tvēr, svērt sver
  svēr, spert sper spēr, kost kož kod, laist laiž laid, griezt griež griez, spiest spiež spied, ciest cieš
  ciet, siet sien sēj, liet lej lēj, smiet smej smēj, skriet skrien skrēj, stāt stāj stāj, klāt klāj klāj,
  krāt krāj krāj, spēt spēj spēj, sēt sēj sēj, šūt šuj šuv, pļaut pļauj pļāv, kaut kauj kāv, šaut šauj šāv,
  raut rauj rāv, ļaut ļauj ļāv, aut auj āv, kraut krauj krāv, graut grauj grāv, paust pauž paud, grūst grūž
  grūd, lauzt lauž lauz, kāpt kāpj kāp, kopt kopj kop, glābt glābj glāb, zagt zog zag, rakt rok rak, tapt
  top tap, mirt mirst mir, dzimt dzimst dzim, birt birst bir, sirgt sirgst sirg, alkt alkst alk, nīkt nīkst
  nīk, sūkt sūc sūc, tīt tin tin, pīt pin pin, dzīt dzen dzin, vīt vij vij, līt līst lij, rīt rij rij, trīt
  trin trin, šķist šķiet šķit, bilst bilst bild, mulst mulst muls, jukt jūk juk, ģērbt ģērb ģērb, urbt urbj
  urb, stumt stumj stūm, lemt lem lēm, stiept stiep stiep, kalt kaļ kal, malt maļ mal, bārt bar bār, kārt
  kar kār, durt dur dūr, smelt smeļ smēl, velt veļ vēl, šķelt šķeļ šķēl, kult kuļ kūl, vilt viļ vīl, gult
  gulst gūl, cept cep cep, lipt līp lip, tērpt tērp tērp, slēpt slēpj slēp, grābt grābj grāb, rimt rimst
  rim, grimt grimst grim, plest pleš plet, lūzt lūst lūz, trūkt trūkst trūk, most most mod, slaukt slauc
  slauc, snaust snauž snaud, slīkt slīkst slīk, dīgt dīgst dīg, līgt līgst līg, plīst plīst plīs, klīst
  klīst klīd, vākt vāc vāc, smakt smok smak, skart skar skār, spriest spriež spried, viest vieš vies, sviest
  sviež svied, ziest ziež zied, lēst lēš lēs, vērpt vērpj vērp, ķert ķer ķēr, triekt triec triec, glaust
  glauž glaud, aust auž aud, kust kūst kus, šķirt šķir šķīr, dzist dziest dzis, mist mīt mit, mukt mūk muk,
  brukt brūk bruk, skūt skuj skuv, žūt žūst žuv, pūt pūst puv, sliet slien slēj, riet rej rēj, bāzt bāž bāz,
  gāzt gāž gāz, pērt per pēr, spraust sprauž spraud, berzt berž berz, līst lien līd, nīst nīst nīd, krāpt
  krāpj krāp, grauzt grauž grauz, klupt klūp klup, salt salst sal, dzēst dzēš dzēs, censt cenš cent, sveikt
  sveic sveic, dzelt dzeļ dzēl, plēst plēš plēs, skaust skauž skaud, raust rauš raus, traukt trauc trauc,
  kampt kampj kamp, riebt riebj rieb, pelt peļ pēl, jumt jumj jūm, vemt vem vēm, kaukt kauc kauc, brēkt brēc
  brēc, mērkt mērc mērc, plūkt plūc plūc, svīst svīst svīd, sprāgt sprāgst sprāg, žņaugt žņaudz žņaudz, rist
  ris ris, sarkt sarkst sark, tirpt tirpst tirp, aizmirst aizmirst aizmirs, vērt ver vēr, jaust jauš jaut,
  slāpt slāpst slāp, kalst kalst kalt, skumt skumst skum, migt mieg mig`

/** Third conjugation in -ēt: present root, with the infinitive's root behind a colon where it differs. */
export const thirdInE = `
  grib redz tur var cer tic min peld stāv skan kust dreb tec mīl der sāp māk:māc spīd klus dzird vēl prec
  svin sūdz mirdz drīkst bild palīdz līdz slīd zied strīd rit rūp pil čukst tup draud trīc sēž:sēd guļ:gul
  kūp put svil per klab grab niez smird vajag:vajadz šķind viz dip čab kaist mudž smok dārd`

/** Third conjugation in -āt; verbs in -ināt follow by rule. */
export const thirdInA = `zin dzied raud`
/** Third conjugation in -īt. */ export const thirdInI = `
  dar las rakst velt skat māc rād gaid zvan main skait saist sūt pras stāst balst vēst mēr vald vad klaus bīd
  cien baid svēt kais dal pild spaid groz mīd smaid slauk:slauc vār zīd glāst raid plāt sak:sac lok:loc mok:moc
  taust virz pēt mais baud guld rad šaub stād vair tais lāp man gan sod attīst tīr raust spārd ķerst svaid
  dauz plos dīd peln skald brauk:brauc tic:tic ārd dend staip lauz kod ties šķaid laup žāv kārd kost rav jaut
  klaid vaid slaist svar dzird grūst valk:valc vilk:vilc`
/** Second conjugation in -ot. */ export const secondInO = `
  veid mant lid dzīv liet ceļ ziņ plān izglīt kārt vēr dej sek kalp risk vien vain lūk rakstur balv brīv sadarb
  darb nodarb bals skol papild mērķ kop pamat tulk komand klāst zagl glezn tēl lok saimniek
  iedvesm skaņ dzej gatav reag laik apgaism viet slim rot ost stūr jok atalg smēķ gald
  apgalv aptauj tirg novēr ievēr`
/** Second conjugation in -āt. */ export const secondInA = `
  strād dom run maks sarg gād mazg staig jaut boj nom dāv lūk lām šūp valk mēt zvan skraid vaz lēk
  klaig vaj piedāv`
/** Second conjugation in -ēt, where the rule for loan verbs (-izēt, -icēt, -ulēt) does not help. */
export const secondInE = `
  zaud ietekm nozīm mekl vērt kav tēr atzīm gavil gaiš slav apdraud pav dēv paskaidr pielāg kontrol konsult sēr`
/** Roots that are nouns or adjectives too: "rada" is more often "of a relative" than "creates". */ export const alsoNominal = `
  aug rad vad var grib vēl aust ais rod kur kar bar sal sper tur dien mal tiek vīl skat balst atbalst main sak
  zin guld sod der dal kār sit ver ceļ lok klus rakst sarakst aprakst ierakst pierakst parakst stāst ties paties
  tērp ciet svēt tīr netīr baud pārbaud bild atbild spēj iespēj zied rok strīd mēr piemēr apmēr izmēr mais rīt
  aud līst slīd sūt raid pras apģērb ģērb mir virz uzskat ieskat apskat pārskat izskat vār sēž smaid šaub stād
  iestād izstād izrād žāv vēst prec cien gan mod ēd vilk pērk gaid lej bird lūg lauž kož jaut pieej ieej izej
  aizej pārej noej cert lik mok taust mērc pēt saej atej sien pil līk lūz šķir pas deg dziest mirst iespaid
  novad saruna groz kāp pakāp sakar trauk stāv pārstāv mīl svar mied sēd kust jūt parād vald pārvald zvan šķel
  laup būv sirg kalt bēg most līg nīk lēk krāj rauj sarunā patiesā brīvo skait paklāj vies bār pabalst noris
  snieg draud apmal satur sastāv uztur palīg pārtik kauj apvalk nolūkā kod pavār uzsvar uzrakst piedev lēc klāj
  dev atpūt iesal veļ aut liet gāz sajūt izjūt jumt sviest bāz atsper grim pārvad izrakst norād norak uzturā`
