import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { NeedRefusal, NeedState } from './need.ts'

export const needMessages = {
  title: {
    lv: 'Darba devēju un pašvaldību vajadzības',
    en: 'Needs of employers and municipalities',
    lt: 'Darbdavių ir savivaldybių poreikiai',
    ru: 'Потребности работодателей и самоуправлений',
    de: 'Bedarf von Arbeitgebern und Gemeinden',
  },
  lead: {
    lv: 'Kādu cilvēku trūkst, cik un līdz kuram laikam. Pārbaudītās vajadzības redz visi.',
    en: 'Who is missing, how many and by when. Verified needs are seen by everybody.',
    lt: 'Kokių žmonių trūksta, kiek ir iki kada. Patikrintus poreikius mato visi.',
    ru: 'Каких людей не хватает, сколько и к какому сроку. Проверенные потребности видят все.',
    de: 'Wer fehlt, wie viele und bis wann. Geprüften Bedarf sehen alle.',
  },
  enter: {
    lv: 'Pievienot vajadzību',
    en: 'Add a need',
    lt: 'Pridėti poreikį',
    ru: 'Добавить потребность',
    de: 'Bedarf hinzufügen',
  },
  owner: {
    lv: 'Kam tas vajadzīgs?',
    en: 'Who needs them?',
    lt: 'Kam jų reikia?',
    ru: 'Кому они нужны?',
    de: 'Wer braucht sie?',
  },
  municipality: {
    lv: 'Kur viņi strādās?',
    en: 'Where will they work?',
    lt: 'Kur jie dirbs?',
    ru: 'Где они будут работать?',
    de: 'Wo werden sie arbeiten?',
  },
  people: {
    lv: 'Cik cilvēku vajag?',
    en: 'How many people?',
    lt: 'Kiek žmonių reikia?',
    ru: 'Сколько человек нужно?',
    de: 'Wie viele Menschen?',
  },
  neededBy: {
    lv: 'Līdz kurai dienai?',
    en: 'By which day?',
    lt: 'Iki kurios dienos?',
    ru: 'К какому дню?',
    de: 'Bis zu welchem Tag?',
  },
  save: {
    lv: 'Saglabāt vajadzību',
    en: 'Save the need',
    lt: 'Išsaugoti poreikį',
    ru: 'Сохранить',
    de: 'Bedarf speichern',
  },
  saved: {
    lv: 'Vajadzība ir saglabāta. Visi to redzēs, kad tā būs pārbaudīta.',
    en: 'The need is saved. Everybody will see it once it is verified.',
    lt: 'Poreikis išsaugotas. Visi jį matys, kai jis bus patikrintas.',
    ru: 'Потребность сохранена. Все увидят её после проверки.',
    de: 'Der Bedarf ist gespeichert. Alle sehen ihn, sobald er geprüft ist.',
  },
  list: { lv: 'Vajadzības', en: 'Needs', lt: 'Poreikiai', ru: 'Потребности', de: 'Bedarf' },
  none: {
    lv: 'Vajadzību vēl nav.',
    en: 'There are no needs yet.',
    lt: 'Poreikių dar nėra.',
    ru: 'Потребностей пока нет.',
    de: 'Es gibt noch keinen Bedarf.',
  },
  what: {
    lv: 'Kas vajadzīgs',
    en: 'What is needed',
    lt: 'Ko reikia',
    ru: 'Что нужно',
    de: 'Was gebraucht wird',
  },
  who: { lv: 'Kam', en: 'For whom', lt: 'Kam', ru: 'Кому', de: 'Für wen' },
  state: { lv: 'Stāvoklis', en: 'State', lt: 'Būsena', ru: 'Состояние', de: 'Stand' },
  since: { lv: 'kopš {day}', en: 'since {day}', lt: 'nuo {day}', ru: 'с {day}', de: 'seit {day}' },
  step: { lv: 'Darbība', en: 'Action', lt: 'Veiksmas', ru: 'Действие', de: 'Aktion' },
} satisfies Messages

export const needStateMessages: Readonly<Record<NeedState, InFiveLanguages>> = {
  entered: {
    lv: 'gaida pārbaudi',
    en: 'waits to be verified',
    lt: 'laukia patikros',
    ru: 'ждёт проверки',
    de: 'wartet auf Prüfung',
  },
  verified: { lv: 'pārbaudīta', en: 'verified', lt: 'patikrintas', ru: 'проверена', de: 'geprüft' },
  met: { lv: 'apmierināta', en: 'met', lt: 'patenkintas', ru: 'удовлетворена', de: 'gedeckt' },
  withdrawn: { lv: 'atsaukta', en: 'withdrawn', lt: 'atšauktas', ru: 'отозвана', de: 'zurückgezogen' },
}

/** On buttons. */
export const needStepMessages: Readonly<Record<Exclude<NeedState, 'entered'>, InFiveLanguages>> = {
  verified: { lv: 'Apstiprināt', en: 'Verify', lt: 'Patvirtinti', ru: 'Подтвердить', de: 'Bestätigen' },
  met: { lv: 'Vairs netrūkst', en: 'It is met', lt: 'Nebetrūksta', ru: 'Уже не нужно', de: 'Ist gedeckt' },
  withdrawn: { lv: 'Atsaukt', en: 'Withdraw', lt: 'Atšaukti', ru: 'Отозвать', de: 'Zurückziehen' },
}

export const needRefusalMessages: Readonly<Record<NeedRefusal, InFiveLanguages>> = {
  'not-yours': {
    lv: 'Šīs organisācijas vārdā Jūs nevarat pievienot vajadzību.',
    en: 'You cannot enter needs for this organisation.',
    lt: 'Šios organizacijos vardu poreikių įrašyti negalite.',
    ru: 'Вы не можете добавлять потребности от имени этой организации.',
    de: 'Für diese Organisation können Sie keinen Bedarf eintragen.',
  },
  'day-past': {
    lv: 'Šī diena jau ir pagājusi. Izvēlieties vēlāku.',
    en: 'This day is past. Choose a later one.',
    lt: 'Ši diena jau praėjo. Pasirinkite vėlesnę.',
    ru: 'Этот день уже прошёл. Выберите более поздний.',
    de: 'Dieser Tag ist schon vorbei. Wählen Sie einen späteren.',
  },
  'day-too-late': {
    lv: 'Vairāk nekā pieci gadi uz priekšu ir par tālu. Izvēlieties agrāku dienu.',
    en: 'More than five years ahead is too far. Choose an earlier day.',
    lt: 'Daugiau nei penkeri metai į priekį yra per toli. Pasirinkite ankstesnę dieną.',
    ru: 'Больше пяти лет вперёд – слишком далеко. Выберите более ранний день.',
    de: 'Mehr als fünf Jahre im Voraus ist zu weit. Wählen Sie einen früheren Tag.',
  },
  'no-such-step': {
    lv: 'Šī vajadzība jau ir mainīta. Pārlūkojiet sarakstu vēlreiz.',
    en: 'This need has changed in the meantime. Look at the list again.',
    lt: 'Šis poreikis jau pakeistas. Peržiūrėkite sąrašą dar kartą.',
    ru: 'Эта потребность уже изменена. Посмотрите список ещё раз.',
    de: 'Dieser Bedarf hat sich inzwischen geändert. Sehen Sie die Liste noch einmal an.',
  },
  'own-entry': {
    lv: 'Savu ierakstu nevar apstiprināt; to dara kāds cits.',
    en: 'You cannot verify your own entry; somebody else does that.',
    lt: 'Savo įrašo patvirtinti negalite; tai daro kitas.',
    ru: 'Свою запись нельзя подтвердить самому; это делает кто-то другой.',
    de: 'Den eigenen Eintrag können Sie nicht bestätigen; das macht jemand anderes.',
  },
  'not-a-verifier': {
    lv: 'Apstiprināt var tikai pārbaudītājs.',
    en: 'Only a verifier can do this.',
    lt: 'Patvirtinti gali tik tikrintojas.',
    ru: 'Подтверждать может только проверяющий.',
    de: 'Bestätigen kann nur eine Prüferin oder ein Prüfer.',
  },
}
