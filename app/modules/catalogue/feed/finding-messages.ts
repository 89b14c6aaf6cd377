import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { FindingKind } from './finding.ts'

/** What a run found of an offer, apart from faults. */
export const findingMessages = {
  new: {
    lv: 'Jauns piedāvājums.',
    en: 'New offer.',
    lt: 'Naujas pasiūlymas.',
    ru: 'Новое предложение.',
    de: 'Neues Angebot.',
  },
  changed: {
    lv: 'Piedāvājums ir mainīts.',
    en: 'The offer has changed.',
    lt: 'Pasiūlymas pakeistas.',
    ru: 'Предложение изменено.',
    de: 'Das Angebot hat sich geändert.',
  },
  returned: {
    lv: 'Piedāvājums atkal ir avotā un ir publicēts no jauna.',
    en: 'The offer is back in the source and is published again.',
    lt: 'Pasiūlymas vėl yra šaltinyje ir paskelbtas iš naujo.',
    ru: 'Предложение снова есть в источнике и опубликовано ещё раз.',
    de: 'Das Angebot steht wieder in der Quelle und ist wieder veröffentlicht.',
  },
  'value-changed': {
    lv: 'Bija „{old}”, tagad „{new}”.',
    en: 'Was “{old}”, now “{new}”.',
    lt: 'Buvo „{old}“, dabar „{new}“.',
    ru: 'Было «{old}», стало «{new}».',
    de: 'War „{old}“, jetzt „{new}“.',
  },
  'value-added': {
    lv: 'Nebija norādīts, tagad „{new}”.',
    en: 'Was not stated, now “{new}”.',
    lt: 'Nebuvo nurodyta, dabar „{new}“.',
    ru: 'Не было указано, теперь «{new}».',
    de: 'War nicht angegeben, jetzt „{new}“.',
  },
  'value-removed': {
    lv: 'Bija „{old}”, tagad nav norādīts.',
    en: 'Was “{old}”, is no longer stated.',
    lt: 'Buvo „{old}“, dabar nebenurodyta.',
    ru: 'Было «{old}», теперь не указано.',
    de: 'War „{old}“, ist nicht mehr angegeben.',
  },
  'left-source': {
    lv: 'Avotā šī piedāvājuma vairs nav.',
    en: 'The source no longer holds this offer.',
    lt: 'Šaltinyje šio pasiūlymo nebėra.',
    ru: 'В источнике этого предложения больше нет.',
    de: 'Die Quelle enthält dieses Angebot nicht mehr.',
  },
  'unreadable-rows': {
    lv: 'Dažus ierakstus nevarēja izlasīt, tāpēc nezinām, kuru piedāvājumu trūkst. Neviens nav atsaukts.',
    en: 'Some records could not be read, so we do not know which offers are missing. None was withdrawn.',
    lt: 'Kai kurių įrašų nepavyko perskaityti, todėl nežinome, kurių pasiūlymų trūksta. Nė vienas neatšauktas.',
    ru: 'Некоторые записи не удалось прочитать, поэтому мы не знаем, каких предложений не хватает. Ни одно не отозвано.',
    de: 'Einige Einträge waren nicht lesbar, daher wissen wir nicht, welche Angebote fehlen. Keines wurde zurückgezogen.',
  },
} satisfies Messages

/** Headings over the findings of a run. */
export const findingKindMessages = {
  faulty: {
    lv: 'Kļūdaini: tie netika pārņemti',
    en: 'Faulty: these were not taken over',
    lt: 'Su klaidomis: šie neperimti',
    ru: 'С ошибками: они не приняты',
    de: 'Fehlerhaft: diese wurden nicht übernommen',
  },
  warning: {
    lv: 'Pārņemti, bet pārbaudiet',
    en: 'Taken over, but please check',
    lt: 'Perimti, bet patikrinkite',
    ru: 'Приняты, но проверьте',
    de: 'Übernommen, aber bitte prüfen',
  },
  withdrawn: {
    lv: 'Atsaukti',
    en: 'Withdrawn',
    lt: 'Atšaukti',
    ru: 'Отозваны',
    de: 'Zurückgezogen',
  },
  changed: { lv: 'Mainīti', en: 'Changed', lt: 'Pakeisti', ru: 'Изменены', de: 'Geändert' },
  new: { lv: 'Jauni', en: 'New', lt: 'Nauji', ru: 'Новые', de: 'Neu' },
} satisfies Readonly<Record<FindingKind, InFiveLanguages>>
