import type { Messages } from '../../../shared/i18n/language.ts'

/** What is wrong with an offer in a file, and what to do about it. */
export const offerFaultMessages = {
  'not-a-day': {
    lv: '„{value}” nav datums. Rakstiet gadu, mēnesi un dienu, piemēram, 2027-03-15.',
    en: '“{value}” is not a day. Write year, month and day, for example 2027-03-15.',
    lt: '„{value}“ nėra data. Rašykite metus, mėnesį ir dieną, pavyzdžiui, 2027-03-15.',
    ru: '«{value}» — не дата. Напишите год, месяц и день, например 2027-03-15.',
    de: '„{value}“ ist kein Tag. Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2027-03-15.',
  },
  'not-a-skill-id': {
    lv: '„{value}” nav ESCO prasmes identifikators. Tas izskatās šādi: skill/ un 36 rakstzīmes; atrodiet to prasmes lapā.',
    en: '“{value}” is not an ESCO skill identifier. It looks like skill/ and 36 characters; find it on the page of the skill.',
    lt: '„{value}“ nėra ESCO įgūdžio identifikatorius. Jis atrodo taip: skill/ ir 36 ženklai; raskite jį įgūdžio puslapyje.',
    ru: '«{value}» — не идентификатор навыка ESCO. Он выглядит так: skill/ и 36 знаков; найдите его на странице навыка.',
    de: '„{value}“ ist keine ESCO-Kennung einer Fähigkeit. Sie besteht aus skill/ und 36 Zeichen; Sie finden sie auf der Seite der Fähigkeit.',
  },
  'not-a-field-code': {
    lv: '„{value}” nav ISCED-F kods. Rakstiet četrus ciparus, piemēram, 0715.',
    en: '“{value}” is not an ISCED-F code. Write four digits, for example 0715.',
    lt: '„{value}“ nėra ISCED-F kodas. Rašykite keturis skaitmenis, pavyzdžiui, 0715.',
    ru: '«{value}» — не код ISCED-F. Напишите четыре цифры, например 0715.',
    de: '„{value}“ ist kein ISCED-F-Code. Schreiben Sie vier Ziffern, zum Beispiel 0715.',
  },
  'not-a-level': {
    lv: '„{value}” nav valoda ar līmeni. Rakstiet valodu, kolu un līmeni, piemēram, lv:B1.',
    en: '“{value}” is not a language with a level. Write language, colon and level, for example lv:B1.',
    lt: '„{value}“ nėra kalba su lygiu. Rašykite kalbą, dvitaškį ir lygį, pavyzdžiui, lv:B1.',
    ru: '«{value}» — не язык с уровнем. Напишите язык, двоеточие и уровень, например lv:B1.',
    de: '„{value}“ ist keine Sprache mit Niveau. Schreiben Sie Sprache, Doppelpunkt und Niveau, zum Beispiel lv:B1.',
  },
  'too-precise': {
    lv: 'Skaitlim {value} ir vairāk nekā divi cipari aiz komata. Noapaļojiet cenu līdz centam.',
    en: '{value} has more than two decimals. Round the price to a cent.',
    lt: 'Skaičius {value} turi daugiau nei du skaitmenis po kablelio. Suapvalinkite kainą iki cento.',
    ru: 'В числе {value} больше двух знаков после запятой. Округлите цену до цента.',
    de: '{value} hat mehr als zwei Nachkommastellen. Runden Sie den Preis auf Cent.',
  },
  'outcome-count': {
    lv: 'Rezultātu skaits valodās atšķiras: šeit {count}, bet citur {expected}. Rakstiet visās valodās tos pašus rezultātus tādā pašā secībā; tulkojuma vietā, kura nav, atstājiet tukšumu starp semikoliem.',
    en: 'The languages have different numbers of outcomes: {count} here, {expected} elsewhere. Write the same outcomes in the same order in each; where a translation is missing, leave nothing between the semicolons.',
    lt: 'Kalbose skiriasi rezultatų skaičius: čia {count}, kitur {expected}. Visomis kalbomis rašykite tuos pačius rezultatus ta pačia tvarka; kur vertimo nėra, tarp kabliataškių nieko nerašykite.',
    ru: 'На разных языках разное число результатов: здесь {count}, на других {expected}. Пишите на всех языках одни и те же результаты в одном порядке; где перевода нет, между точками с запятой ничего не пишите.',
    de: 'Die Sprachen haben verschieden viele Lernergebnisse: hier {count}, sonst {expected}. Schreiben Sie überall dieselben in derselben Reihenfolge; wo eine Übersetzung fehlt, lassen Sie den Platz zwischen den Semikolons leer.',
  },
  'unknown-provider': {
    lv: 'Organizācija „{value}” nav zināma. Vispirms importējiet to (laipa import organisations) vai izlabojiet id.',
    en: 'There is no organisation “{value}”. Import it first (laipa import organisations), or correct the id.',
    lt: 'Organizacija „{value}“ nežinoma. Pirma importuokite ją (laipa import organisations) arba pataisykite id.',
    ru: 'Организация «{value}» неизвестна. Сначала импортируйте её (laipa import organisations) или исправьте id.',
    de: 'Die Organisation „{value}“ ist unbekannt. Importieren Sie sie zuerst (laipa import organisations), oder berichtigen Sie die id.',
  },
  'no-right': {
    lv: 'Organizācija „{value}” nav atļāvusi šim avotam publicēt savus piedāvājumus. Lūdziet reģiona administratoram šādu tiesību reģistrēt.',
    en: 'The organisation “{value}” has not allowed this feed to publish its offers. Ask the administrator of the region to record the right.',
    lt: 'Organizacija „{value}“ neleido šiam šaltiniui skelbti savo pasiūlymų. Paprašykite regiono administratoriaus įregistruoti tokią teisę.',
    ru: 'Организация «{value}» не разрешила этому источнику публиковать её предложения. Попросите администратора региона записать такое право.',
    de: 'Die Organisation „{value}“ hat dieser Quelle nicht erlaubt, ihre Angebote zu veröffentlichen. Bitten Sie die Verwaltung der Region, das Recht einzutragen.',
  },
  'ambiguous-provider': {
    lv: 'Ar id „{value}” ir vairākas organizācijas no dažādiem avotiem. Norādiet avotu (--source) vai 10 rakstzīmju id no organizācijas lapas adreses.',
    en: 'Several organisations from different sources have the id “{value}”. Name the source (--source), or give the 10-character id of the organisation.',
    lt: 'Id „{value}“ turi kelios organizacijos iš skirtingų šaltinių. Nurodykite šaltinį (--source) arba organizacijos 10 ženklų id.',
    ru: 'Id «{value}» есть у нескольких организаций из разных источников. Укажите источник (--source) или id организации из 10 знаков.',
    de: 'Mehrere Organisationen aus verschiedenen Quellen haben die id „{value}“. Nennen Sie die Quelle (--source) oder die zehnstellige id der Organisation.',
  },
  'unknown-skill': {
    lv: 'Prasmes „{value}” vārdnīcā nav. Izlabojiet identifikatoru vai importējiet pilno ESCO (laipa import esco).',
    en: 'The vocabulary has no skill “{value}”. Correct the identifier, or import the whole of ESCO (laipa import esco).',
    lt: 'Įgūdžio „{value}“ žodyne nėra. Pataisykite identifikatorių arba importuokite visą ESCO (laipa import esco).',
    ru: 'Навыка «{value}» в словаре нет. Исправьте идентификатор или импортируйте ESCO целиком (laipa import esco).',
    de: 'Die Fähigkeit „{value}“ steht nicht im Verzeichnis. Berichtigen Sie die Kennung, oder importieren Sie ESCO vollständig (laipa import esco).',
  },
  'unknown-field': {
    lv: 'ISCED-F kodu „{value}” klasifikators nepazīst. Izvēlieties četru ciparu kodu no ISCED-F 2013.',
    en: 'ISCED-F has no code “{value}”. Choose a four-digit code of ISCED-F 2013.',
    lt: 'ISCED-F kodo „{value}“ nėra. Pasirinkite keturių skaitmenų kodą iš ISCED-F 2013.',
    ru: 'Кода «{value}» в ISCED-F нет. Выберите четырёхзначный код из ISCED-F 2013.',
    de: 'Den ISCED-F-Code „{value}“ gibt es nicht. Wählen Sie einen vierstelligen Code aus ISCED-F 2013.',
  },
  'id-taken': {
    lv: 'Ar šo id jau ir citas organizācijas piedāvājums. Izvēlieties citu id vai citu avotu (--source).',
    en: 'An offer of another organisation has this id. Choose another id, or another source (--source).',
    lt: 'Šį id jau turi kitos organizacijos pasiūlymas. Pasirinkite kitą id arba kitą šaltinį (--source).',
    ru: 'Этот id уже есть у предложения другой организации. Выберите другой id или другой источник (--source).',
    de: 'Diese id hat schon ein Angebot einer anderen Organisation. Wählen Sie eine andere id oder eine andere Quelle (--source).',
  },
  'both-dates': {
    lv: 'Norādīts gan datums, gan dienu skaits ({other}). Atstājiet vienu no abiem.',
    en: 'There is both a day and a number of days ({other}). Keep one of the two.',
    lt: 'Nurodyta ir data, ir dienų skaičius ({other}). Palikite vieną iš jų.',
    ru: 'Указаны и дата, и число дней ({other}). Оставьте что-то одно.',
    de: 'Angegeben sind ein Tag und eine Anzahl von Tagen ({other}). Behalten Sie eines von beiden.',
  },
  'seats-order': {
    lv: '{value} ir vairāk nekā lielākais vietu skaits ({max}). Izlabojiet vienu no abiem.',
    en: '{value} is more than the greatest number of seats ({max}). Correct one of the two.',
    lt: '{value} yra daugiau nei didžiausias vietų skaičius ({max}). Pataisykite vieną iš jų.',
    ru: '{value} — больше, чем наибольшее число мест ({max}). Исправьте одно из двух.',
    de: '{value} ist mehr als die Höchstzahl der Plätze ({max}). Berichtigen Sie eines von beiden.',
  },
} satisfies Messages

export const offerWarningMessages = {
  'past-start': {
    lv: 'Sākuma datums {value} jau ir pagājis. Piedāvājumu rādīs kā notikušu.',
    en: 'The start, {value}, has passed. The offer will be shown as past.',
    lt: 'Pradžios data {value} jau praėjo. Pasiūlymas bus rodomas kaip pasibaigęs.',
    ru: 'День начала, {value}, уже прошёл. Предложение будет показано как прошедшее.',
    de: 'Der Beginn, {value}, liegt in der Vergangenheit. Das Angebot wird als vergangen gezeigt.',
  },
  'past-deadline': {
    lv: 'Pieteikšanās termiņš {value} jau ir beidzies. Piedāvājumu rādīs kā slēgtu.',
    en: 'The last day to apply, {value}, has passed. The offer will be shown as closed.',
    lt: 'Paskutinė diena pateikti paraišką ({value}) jau praėjo. Pasiūlymas bus rodomas kaip uždarytas.',
    ru: 'Последний день подачи заявок, {value}, уже прошёл. Предложение будет показано как закрытое.',
    de: 'Der letzte Anmeldetag, {value}, ist vorbei. Das Angebot wird als geschlossen gezeigt.',
  },
  'deadline-after-start': {
    lv: 'Pieteikšanās termiņš {value} ir pēc sākuma. Pārbaudiet, vai tā tiešām domāts.',
    en: 'The last day to apply, {value}, is after the start. Check that this is meant.',
    lt: 'Paskutinė diena pateikti paraišką ({value}) yra po pradžios. Patikrinkite, ar taip ir norėta.',
    ru: 'Последний день подачи заявок, {value}, позже начала. Проверьте, так ли задумано.',
    de: 'Der letzte Anmeldetag, {value}, liegt nach dem Beginn. Prüfen Sie, ob das so gemeint ist.',
  },
  'demonstration-provider': {
    lv: 'Organizācija „{value}” ir no demonstrācijas datiem. Kopā ar tiem noņems arī šo piedāvājumu.',
    en: 'The organisation “{value}” belongs to the demonstration data. The offer will be removed together with it.',
    lt: 'Organizacija „{value}“ yra iš demonstracinių duomenų. Pasiūlymas bus pašalintas kartu su jais.',
    ru: 'Организация «{value}» относится к демонстрационным данным. Предложение будет удалено вместе с ней.',
    de: 'Die Organisation „{value}“ gehört zu den Beispieldaten. Das Angebot wird zusammen mit ihr entfernt.',
  },
} satisfies Messages
