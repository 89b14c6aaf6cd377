import type { Messages } from '../i18n/language.ts'

/** Why nothing could be fetched from an address, and what to do about it. */
export const fetchMessages = {
  'not-an-address': {
    lv: 'Tā nav tīmekļa adrese. Rakstiet to pilnībā, piemēram, https://skola.example/kursi.csv.',
    en: 'This is not a web address. Write it in full, for example https://school.example/courses.csv.',
    lt: 'Tai ne interneto adresas. Rašykite jį visą, pavyzdžiui, https://mokykla.example/kursai.csv.',
    ru: 'Это не адрес в интернете. Напишите его полностью, например https://school.example/courses.csv.',
    de: 'Das ist keine Webadresse. Schreiben Sie sie vollständig, zum Beispiel https://schule.example/kurse.csv.',
  },
  'not-http': {
    lv: 'Adresei jāsākas ar https:// vai http://.',
    en: 'The address must begin with https:// or http://.',
    lt: 'Adresas turi prasidėti https:// arba http://.',
    ru: 'Адрес должен начинаться с https:// или http://.',
    de: 'Die Adresse muss mit https:// oder http:// beginnen.',
  },
  'has-password': {
    lv: 'Adresē ir lietotājvārds vai parole. Lūdziet adresi, kurai tie nav vajadzīgi.',
    en: 'The address holds a user name or a password. Ask for an address that needs neither.',
    lt: 'Adrese yra naudotojo vardas arba slaptažodis. Paprašykite adreso, kuriam jų nereikia.',
    ru: 'В адресе есть имя пользователя или пароль. Попросите адрес, для которого они не нужны.',
    de: 'Die Adresse enthält einen Benutzernamen oder ein Passwort. Bitten Sie um eine Adresse, die beides nicht braucht.',
  },
  'unusual-port': {
    lv: 'Adreses ports pieder citam pakalpojumam. Atļauti ir 80, 443 un porti no 1024.',
    en: 'The port of the address belongs to another service. Allowed are 80, 443 and ports from 1024.',
    lt: 'Adreso prievadas priklauso kitai paslaugai. Leidžiami 80, 443 ir prievadai nuo 1024.',
    ru: 'Порт адреса принадлежит другой службе. Разрешены 80, 443 и порты от 1024.',
    de: 'Der Port der Adresse gehört zu einem anderen Dienst. Erlaubt sind 80, 443 und Ports ab 1024.',
  },
  'private-address': {
    lv: 'Adrese ved iekšējā tīklā, nevis internetā. Norādiet adresi, kas ir pieejama visiem.',
    en: 'The address leads into a private network, not to the Internet. Give an address that everybody can reach.',
    lt: 'Adresas veda į vidinį tinklą, o ne į internetą. Nurodykite visiems pasiekiamą adresą.',
    ru: 'Адрес ведёт во внутреннюю сеть, а не в интернет. Укажите адрес, доступный всем.',
    de: 'Die Adresse führt in ein internes Netz, nicht ins Internet. Nennen Sie eine Adresse, die alle erreichen.',
  },
  'unknown-host': {
    lv: 'Tāda datora nosaukuma internetā nav: {host}. Pārbaudiet adresi.',
    en: 'The Internet knows no host {host}. Check the address.',
    lt: 'Internete nėra kompiuterio pavadinimu {host}. Patikrinkite adresą.',
    ru: 'Узла {host} в интернете нет. Проверьте адрес.',
    de: 'Den Rechner {host} gibt es im Internet nicht. Prüfen Sie die Adresse.',
  },
  'no-connection': {
    lv: '{host} neatbild. Mēģināsim vēlāk vēlreiz.',
    en: '{host} does not answer. We shall try again later.',
    lt: '{host} neatsako. Vėliau bandysime dar kartą.',
    ru: '{host} не отвечает. Позже попробуем ещё раз.',
    de: '{host} antwortet nicht. Wir versuchen es später noch einmal.',
  },
  'no-trust': {
    lv: '{host} drošības sertifikāts nav derīgs. Lūdziet vietnes uzturētāju to atjaunot.',
    en: 'The security certificate of {host} is not valid. Ask whoever runs the site to renew it.',
    lt: '{host} saugos sertifikatas negalioja. Paprašykite svetainės prižiūrėtojo jį atnaujinti.',
    ru: 'Сертификат безопасности {host} недействителен. Попросите владельца сайта обновить его.',
    de: 'Das Sicherheitszertifikat von {host} ist ungültig. Bitten Sie den Betreiber, es zu erneuern.',
  },
  'too-many-redirects': {
    lv: 'Adrese pārsūta tālāk vairāk nekā {max} reizes. Norādiet beigu adresi.',
    en: 'The address leads on more than {max} times. Give the final address.',
    lt: 'Adresas nukreipia daugiau nei {max} kartus. Nurodykite galutinį adresą.',
    ru: 'Адрес перенаправляет больше {max} раз. Укажите конечный адрес.',
    de: 'Die Adresse leitet mehr als {max}-mal weiter. Nennen Sie die endgültige Adresse.',
  },
  'lost-redirect': {
    lv: 'Adrese pārsūta tālāk, bet nesaka, uz kurieni.',
    en: 'The address leads on, but does not say where to.',
    lt: 'Adresas nukreipia toliau, bet nenurodo kur.',
    ru: 'Адрес перенаправляет дальше, но не говорит куда.',
    de: 'Die Adresse leitet weiter, sagt aber nicht, wohin.',
  },
  'wrong-status': {
    lv: 'Vietne atbildēja ar kodu {status}, nevis ar dokumentu. Pārbaudiet, vai adrese vēl ir spēkā.',
    en: 'The site answered with the code {status} instead of a document. Check that the address is still right.',
    lt: 'Svetainė vietoj dokumento atsakė kodu {status}. Patikrinkite, ar adresas dar galioja.',
    ru: 'Сайт вместо документа ответил кодом {status}. Проверьте, действует ли ещё адрес.',
    de: 'Die Website antwortete mit dem Code {status} statt mit einem Dokument. Prüfen Sie, ob die Adresse noch stimmt.',
  },
  'too-large': {
    lv: 'Dokuments ir lielāks par {max}\u00a0MB. Sadaliet to vairākās adresēs.',
    en: 'The document is larger than {max} MB. Split it over several addresses.',
    lt: 'Dokumentas didesnis nei {max}\u00a0MB. Padalykite jį per kelis adresus.',
    ru: 'Документ больше {max}\u00a0МБ. Разделите его на несколько адресов.',
    de: 'Das Dokument ist größer als {max}\u00a0MB. Teilen Sie es auf mehrere Adressen auf.',
  },
  'too-slow': {
    lv: 'Dokuments netika saņemts {seconds} sekundēs. Mēģināsim vēlāk vēlreiz.',
    en: 'The document did not arrive within {seconds} seconds. We shall try again later.',
    lt: 'Dokumentas negautas per {seconds} sekundžių. Vėliau bandysime dar kartą.',
    ru: 'Документ не пришёл за {seconds} секунд. Позже попробуем ещё раз.',
    de: 'Das Dokument kam nicht innerhalb von {seconds} Sekunden. Wir versuchen es später noch einmal.',
  },
  interrupted: {
    lv: 'Savienojums pārtrūka, pirms dokuments bija vesels. Mēģināsim vēlāk vēlreiz.',
    en: 'The connection broke off before the document was whole. We shall try again later.',
    lt: 'Ryšys nutrūko negavus viso dokumento. Vėliau bandysime dar kartą.',
    ru: 'Связь прервалась раньше, чем документ пришёл целиком. Позже попробуем ещё раз.',
    de: 'Die Verbindung brach ab, bevor das Dokument vollständig war. Wir versuchen es später noch einmal.',
  },
  'broken-packing': {
    lv: 'Dokuments ir saspiests tā, ka to nevar atvērt ({encoding}).',
    en: 'The document is compressed in a way that cannot be unpacked ({encoding}).',
    lt: 'Dokumentas suglaudintas taip, kad jo neįmanoma išskleisti ({encoding}).',
    ru: 'Документ сжат так, что его нельзя распаковать ({encoding}).',
    de: 'Das Dokument ist so komprimiert, dass es sich nicht entpacken lässt ({encoding}).',
  },
} satisfies Messages

export type FetchRefusal = keyof typeof fetchMessages
