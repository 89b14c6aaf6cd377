import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { FeedState } from './feed.ts'
import type { RunCause, RunOutcome } from './run-queries.ts'

export const feedMessages = {
  title: {
    lv: 'No kurienes nāk piedāvājumi: {name}',
    en: 'Where the offers come from: {name}',
    lt: 'Iš kur gaunami pasiūlymai: {name}',
    ru: 'Откуда приходят предложения: {name}',
    de: 'Woher die Angebote kommen: {name}',
  },
  link: {
    lv: 'No kurienes nāk šīs organizācijas piedāvājumi',
    en: 'Where this organisation’s offers come from',
    lt: 'Iš kur gaunami šios organizacijos pasiūlymai',
    ru: 'Откуда приходят предложения этой организации',
    de: 'Woher die Angebote dieser Organisation kommen',
  },
  lead: {
    lv: 'Šeit redzams, ko Laipa nolasīja no organizācijas avotiem un ko nevarēja saprast.',
    en: 'Here you see what Laipa read from the sources of this organisation, and what it could not understand.',
    lt: 'Čia matote, ką Laipa perskaitė iš organizacijos šaltinių ir ko nesuprato.',
    ru: 'Здесь видно, что Laipa прочла в источниках организации и чего не смогла понять.',
    de: 'Hier sehen Sie, was Laipa aus den Quellen dieser Organisation gelesen hat und was nicht zu verstehen war.',
  },
  none: {
    lv: 'Šai organizācijai nav sava avota. Piedāvājumus var nodot arī tabulā.',
    en: 'This organisation has no source of its own. Offers can also be handed in as a table.',
    lt: 'Ši organizacija neturi savo šaltinio. Pasiūlymus galima pateikti ir lentele.',
    ru: 'У этой организации нет своего источника. Предложения можно передать и таблицей.',
    de: 'Diese Organisation hat keine eigene Quelle. Angebote lassen sich auch als Tabelle abgeben.',
  },
  template: {
    lv: 'Kā iesniegt piedāvājumus tabulā',
    en: 'How to hand in offers as a table',
    lt: 'Kaip pateikti pasiūlymus lentele',
    ru: 'Как передать предложения таблицей',
    de: 'Angebote als Tabelle abgeben',
  },
  uploads: {
    lv: 'Faili, ko iesniedz organizācija',
    en: 'Files that the organisation hands in',
    lt: 'Organizacijos pateikiami failai',
    ru: 'Файлы, которые передаёт организация',
    de: 'Dateien, die die Organisation abgibt',
  },
  every: {
    lv: '{n, plural, zero {Nolasa ik pēc # stundām.} one {Nolasa ik pēc # stundas.} other {Nolasa ik pēc # stundām.}}',
    en: '{n, plural, one {Read every hour.} other {Read every # hours.}}',
    lt: '{n, plural, one {Skaitoma kas # valandą.} few {Skaitoma kas # valandas.} other {Skaitoma kas # valandų.}}',
    ru: '{n, plural, one {Читаем каждый # час.} few {Читаем каждые # часа.} other {Читаем каждые # часов.}}',
    de: '{n, plural, one {Wird jede Stunde gelesen.} other {Wird alle # Stunden gelesen.}}',
  },
  next: {
    lv: 'Nākamreiz: {moment}.',
    en: 'Next time: {moment}.',
    lt: 'Kitą kartą: {moment}.',
    ru: 'В следующий раз: {moment}.',
    de: 'Nächstes Mal: {moment}.',
  },
  noRuns: {
    lv: 'Vēl nekas nav nolasīts.',
    en: 'Nothing has been read yet.',
    lt: 'Dar niekas neperskaityta.',
    ru: 'Пока ничего не прочитано.',
    de: 'Es wurde noch nichts gelesen.',
  },
  runs: {
    lv: 'Pēdējās nolasīšanas',
    en: 'Last readings',
    lt: 'Paskutiniai skaitymai',
    ru: 'Последние чтения',
    de: 'Letzte Lesungen',
  },
  when: { lv: 'Kad', en: 'When', lt: 'Kada', ru: 'Когда', de: 'Wann' },
  outcome: { lv: 'Iznākums', en: 'Outcome', lt: 'Rezultatas', ru: 'Итог', de: 'Ergebnis' },
  newOffers: { lv: 'Jauni', en: 'New', lt: 'Nauji', ru: 'Новые', de: 'Neu' },
  changedOffers: { lv: 'Mainīti', en: 'Changed', lt: 'Pakeisti', ru: 'Изменены', de: 'Geändert' },
  unchangedOffers: {
    lv: 'Nemainīti',
    en: 'Unchanged',
    lt: 'Nepakeisti',
    ru: 'Без изменений',
    de: 'Unverändert',
  },
  withdrawnOffers: { lv: 'Atsaukti', en: 'Withdrawn', lt: 'Atšaukti', ru: 'Отозваны', de: 'Zurückgezogen' },
  faultyOffers: { lv: 'Kļūdaini', en: 'Faulty', lt: 'Su klaidomis', ru: 'С ошибками', de: 'Fehlerhaft' },
} satisfies Messages

export const feedStateMessages = {
  active: { lv: 'Darbojas', en: 'In use', lt: 'Veikia', ru: 'Действует', de: 'In Betrieb' },
  paused: { lv: 'Apturēts', en: 'Paused', lt: 'Sustabdytas', ru: 'Приостановлен', de: 'Angehalten' },
  ended: { lv: 'Slēgts', en: 'Ended', lt: 'Uždarytas', ru: 'Закрыт', de: 'Beendet' },
} satisfies Readonly<Record<FeedState, InFiveLanguages>>

export const outcomeMessages = {
  saved: { lv: 'Pārņemts', en: 'Taken over', lt: 'Perimta', ru: 'Принято', de: 'Übernommen' },
  held: {
    lv: 'Gaida cilvēka lēmumu',
    en: 'Waits for a person',
    lt: 'Laukia žmogaus sprendimo',
    ru: 'Ждёт решения человека',
    de: 'Wartet auf eine Entscheidung',
  },
  released: {
    lv: 'Pārņemts pēc pārbaudes',
    en: 'Taken over after a check',
    lt: 'Perimta patikrinus',
    ru: 'Принято после проверки',
    de: 'Nach Prüfung übernommen',
  },
  discarded: {
    lv: 'Noraidīts pēc pārbaudes',
    en: 'Set aside after a check',
    lt: 'Atmesta patikrinus',
    ru: 'Отклонено после проверки',
    de: 'Nach Prüfung verworfen',
  },
  refused: {
    lv: 'Nav izlasāms',
    en: 'Could not be read',
    lt: 'Nepavyko perskaityti',
    ru: 'Не удалось прочитать',
    de: 'Nicht lesbar',
  },
  unreachable: {
    lv: 'Nav sasniedzams',
    en: 'Could not be reached',
    lt: 'Nepasiekiamas',
    ru: 'Недоступен',
    de: 'Nicht erreichbar',
  },
} satisfies Readonly<Record<RunOutcome, InFiveLanguages>>

export const causeMessages = {
  poll: {
    lv: 'Nolasīts no adreses',
    en: 'Read from its address',
    lt: 'Perskaityta iš adreso',
    ru: 'Прочитано по адресу',
    de: 'Von der Adresse gelesen',
  },
  upload: {
    lv: 'Iesniegts fails',
    en: 'File handed in',
    lt: 'Pateiktas failas',
    ru: 'Переданный файл',
    de: 'Abgegebene Datei',
  },
  import: {
    lv: 'Vienreiz ielādēts fails',
    en: 'File imported once',
    lt: 'Vieną kartą įkeltas failas',
    ru: 'Однократно загруженный файл',
    de: 'Einmal eingelesene Datei',
  },
  desk: {
    lv: 'Rīkotājs uzrakstīja Laipā',
    en: 'Written in Laipa by the provider',
    lt: 'Rengėjas parašė Laipoje',
    ru: 'Написано организатором в Laipa',
    de: 'Vom Anbieter in Laipa geschrieben',
  },
} satisfies Readonly<Record<RunCause, InFiveLanguages>>
