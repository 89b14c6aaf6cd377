import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { SensitiveKind } from './sensitive.ts'

export const sensitiveKindMessages: Readonly<Record<SensitiveKind, InFiveLanguages>> = {
  health: { lv: 'veselība', en: 'health', lt: 'sveikata', ru: 'здоровье', de: 'Gesundheit' },
  religion: { lv: 'ticība', en: 'faith', lt: 'tikėjimas', ru: 'вера', de: 'Glaube' },
  origin: {
    lv: 'etniskā izcelsme',
    en: 'ethnic origin',
    lt: 'etninė kilmė',
    ru: 'этническое происхождение',
    de: 'ethnische Herkunft',
  },
  politics: {
    lv: 'politika vai arodbiedrība',
    en: 'politics or trade union',
    lt: 'politika ar profesinė sąjunga',
    ru: 'политика или профсоюз',
    de: 'Politik oder Gewerkschaft',
  },
  intimate: {
    lv: 'intīmā dzīve',
    en: 'intimate life',
    lt: 'intymus gyvenimas',
    ru: 'личная жизнь',
    de: 'Sexualleben',
  },
  crime: { lv: 'sodāmība', en: 'criminal record', lt: 'teistumas', ru: 'судимость', de: 'Vorstrafen' },
  number: {
    lv: 'personas kods',
    en: 'personal code',
    lt: 'asmens kodas',
    ru: 'персональный код',
    de: 'Personenkennzahl',
  },
}

export const sensitiveMessages = {
  warning: {
    lv: 'Tekstā, šķiet, ir tas, ko lietā labāk nerakstīt ({kinds}). Izsakiet to citādi vai apstipriniet, ka tas ir vajadzīgs.',
    en: 'The text seems to hold what a case should rather not ({kinds}). Put it another way, or confirm that it is needed.',
    lt: 'Tekste, atrodo, yra tai, ko prie atvejo geriau nerašyti ({kinds}). Pasakykite kitaip arba patvirtinkite, kad to reikia.',
    ru: 'Похоже, в тексте есть то, чего в деле лучше не писать ({kinds}). Скажите иначе или подтвердите, что это нужно.',
    de: 'Der Text enthält anscheinend etwas, das nicht in einen Beratungsfall gehört ({kinds}). Sagen Sie es anders, oder bestätigen Sie, dass es nötig ist.',
  },
  needed: {
    lv: 'Tas ir vajadzīgs, saglabāt tā, kā ir',
    en: 'It is needed: save it as it is',
    lt: 'To reikia, išsaugoti taip, kaip yra',
    ru: 'Это нужно, сохранить как есть',
    de: 'Es ist nötig: so speichern',
  },
  hint: {
    lv: 'Nerakstiet par veselību, ticību, izcelsmi vai sodāmību.',
    en: 'Write nothing about health, faith, origin or a criminal record.',
    lt: 'Nerašykite apie sveikatą, tikėjimą, kilmę ar teistumą.',
    ru: 'Не пишите о здоровье, вере, происхождении и судимости.',
    de: 'Schreiben Sie nichts über Gesundheit, Glauben, Herkunft oder Vorstrafen.',
  },
} satisfies Messages
