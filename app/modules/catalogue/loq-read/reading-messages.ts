import type { Messages } from '../../../shared/i18n/language.ts'

/** Why an offer of a document in a standard form is not read. */
export const readingFaultMessages = {
  'no-permanent-id': {
    lv: 'Piedāvājumam nav adreses, pēc kuras to atkal pazīt. Norādiet tam pastāvīgu adresi.',
    en: 'The offer has no address to know it by again. Give it one that stays the same.',
    lt: 'Pasiūlymas neturi adreso, pagal kurį jį atpažintume. Nurodykite jam nekintantį adresą.',
    ru: 'У предложения нет адреса, по которому его можно узнать снова. Дайте ему постоянный адрес.',
    de: 'Das Angebot hat keine Adresse, an der man es wiedererkennt. Geben Sie ihm eine, die gleich bleibt.',
  },
  'no-provider': {
    lv: 'Nav teikts, kas mācības rīko. Norādiet sniedzēju.',
    en: 'It is not said who provides the learning. Name the provider.',
    lt: 'Nepasakyta, kas rengia mokymus. Nurodykite teikėją.',
    ru: 'Не сказано, кто проводит обучение. Укажите организацию.',
    de: 'Es ist nicht gesagt, wer das Angebot macht. Nennen Sie den Anbieter.',
  },
  'no-courses': {
    lv: 'Lapā nav neviena kursa, kas aprakstīts ar schema.org (Course, JSON-LD).',
    en: 'The page describes no course with schema.org (Course, JSON-LD).',
    lt: 'Puslapyje nėra nė vieno kurso, aprašyto pagal schema.org (Course, JSON-LD).',
    ru: 'На странице нет ни одного курса, описанного по schema.org (Course, JSON-LD).',
    de: 'Die Seite beschreibt keinen Kurs mit schema.org (Course, JSON-LD).',
  },
  'broken-block': {
    lv: 'JSON-LD bloks Nr. {block} nav derīgs JSON. Pārbaudiet komatus, iekavas un pēdiņas; pārējie bloki ir nolasīti.',
    en: 'Block {block} of JSON-LD is not valid JSON. Check commas, brackets and quotation marks; the other blocks were read.',
    lt: 'JSON-LD blokas Nr. {block} nėra tinkamas JSON. Patikrinkite kablelius, skliaustus ir kabutes; kiti blokai perskaityti.',
    ru: 'Блок JSON-LD № {block} нарушает правила JSON. Проверьте запятые, скобки и кавычки; остальные блоки прочитаны.',
    de: 'Block {block} mit JSON-LD ist kein gültiges JSON. Prüfen Sie Kommas, Klammern und Anführungszeichen; die übrigen Blöcke wurden gelesen.',
  },
  'unknown-charset': {
    lv: 'Lapas kodējums „{charset}” nav pazīstams. Publicējiet to UTF-8.',
    en: 'We do not know the encoding “{charset}” of the page. Publish it in UTF-8.',
    lt: 'Puslapio koduotė „{charset}“ nežinoma. Skelbkite jį UTF-8 koduote.',
    ru: 'Кодировка страницы «{charset}» нам не известна. Публикуйте её в UTF-8.',
    de: 'Die Kodierung „{charset}“ der Seite kennen wir nicht. Veröffentlichen Sie sie in UTF-8.',
  },
} satisfies Messages

/** What was left out of an offer that is read all the same. */
export const readingWarningMessages = {
  'code-left-out': {
    lv: 'Kodam „{value}” mūsu sarakstos nekas neatbilst. Vērtība paliek nezināma.',
    en: 'Our lists have nothing for the code “{value}”. The value stays unknown.',
    lt: 'Kodui „{value}“ mūsų sąrašuose atitikmens nėra. Reikšmė lieka nežinoma.',
    ru: 'Коду «{value}» в наших списках ничего не соответствует. Значение остаётся неизвестным.',
    de: 'Dem Code „{value}“ entspricht nichts in unseren Listen. Der Wert bleibt unbekannt.',
  },
  'field-left-out': {
    lv: 'Joma „{value}” ir par plašu vai klasifikatorā nav zināma. Norādiet četru ciparu ISCED-F kodu.',
    en: 'The field “{value}” is too broad or not in the classification. Give a four-digit code of ISCED-F.',
    lt: 'Sritis „{value}“ per plati arba klasifikatoriuje jos nėra. Nurodykite keturių skaitmenų ISCED-F kodą.',
    ru: 'Область «{value}» слишком широкая или её нет в классификаторе. Укажите код ISCED-F из четырёх цифр.',
    de: 'Der Bereich „{value}“ ist zu weit oder nicht in der Klassifikation. Nennen Sie einen vierstelligen Code der ISCED-F.',
  },
  'skill-left-out': {
    lv: 'Prasmes „{value}” mūsu vārdnīcā nav, tāpēc tā nav pievienota.',
    en: 'Our vocabulary does not have the skill “{value}”, so it was left out.',
    lt: 'Įgūdžio „{value}“ mūsų žodyne nėra, todėl jis praleistas.',
    ru: 'Навыка «{value}» в нашем словаре нет, поэтому он пропущен.',
    de: 'Die Fähigkeit „{value}“ steht nicht in unserem Verzeichnis und wurde deshalb weggelassen.',
  },
  'place-left-out': {
    lv: 'Vieta „{value}” reģionā nav zināma, tāpēc vieta paliek nezināma.',
    en: 'The region does not know the place “{value}”, so the place stays unknown.',
    lt: 'Vietovės „{value}“ regione nežinome, todėl vieta lieka nežinoma.',
    ru: 'Места «{value}» в регионе мы не знаем, поэтому место остаётся неизвестным.',
    de: 'Den Ort „{value}“ kennen wir in der Region nicht; der Ort bleibt unbekannt.',
  },
  'day-left-out': {
    lv: '„{value}” nav diena kalendārā, tāpēc datums paliek nezināms.',
    en: '“{value}” is no day of the calendar, so the day stays unknown.',
    lt: '„{value}“ nėra kalendoriaus diena, todėl data lieka nežinoma.',
    ru: '«{value}» — не день календаря, поэтому дата остаётся неизвестной.',
    de: '„{value}“ ist kein Tag im Kalender; das Datum bleibt unbekannt.',
  },
  'length-left-out': {
    lv: 'Ilgumu „{value}” nevar izteikt {unit, select, hours {stundās} other {nedēļās}}, tāpēc tas paliek nezināms.',
    en: 'The length “{value}” cannot be told in {unit, select, hours {hours} other {weeks}}, so it stays unknown.',
    lt: 'Trukmės „{value}“ negalima išreikšti {unit, select, hours {valandomis} other {savaitėmis}}, todėl ji lieka nežinoma.',
    ru: 'Длительность «{value}» нельзя выразить в {unit, select, hours {часах} other {неделях}}, поэтому она остаётся неизвестной.',
    de: 'Die Dauer „{value}“ lässt sich nicht in {unit, select, hours {Stunden} other {Wochen}} sagen; sie bleibt unbekannt.',
  },
  'price-left-out': {
    lv: 'Cena „{value}” nav viena summa eiro, tāpēc tā paliek nezināma.',
    en: 'The price “{value}” is not one amount in euros, so it stays unknown.',
    lt: 'Kaina „{value}“ nėra viena suma eurais, todėl ji lieka nežinoma.',
    ru: 'Цена «{value}» — не одна сумма в евро, поэтому она остаётся неизвестной.',
    de: 'Der Preis „{value}“ ist kein einzelner Betrag in Euro; er bleibt unbekannt.',
  },
  'one-provider-taken': {
    lv: 'Norādīti vairāki sniedzēji. Piedāvājumu rādīs pie pirmā.',
    en: 'There are several providers. The offer is shown with the first.',
    lt: 'Nurodyti keli teikėjai. Pasiūlymas bus rodomas prie pirmojo.',
    ru: 'Указано несколько организаций. Предложение будет показано у первой.',
    de: 'Es sind mehrere Anbieter genannt. Das Angebot wird beim ersten gezeigt.',
  },
  'text-without-language': {
    lv: 'Lapā nav teikts, kādā valodā ir teksts; pieņemam, ka {language}.',
    en: 'The page does not say the language of the text; we take it to be {language}.',
    lt: 'Puslapyje nepasakyta teksto kalba; manome, kad {language}.',
    ru: 'На странице не указан язык текста; считаем, что это {language}.',
    de: 'Die Seite sagt nicht, in welcher Sprache der Text ist; wir nehmen {language} an.',
  },
} satisfies Messages
