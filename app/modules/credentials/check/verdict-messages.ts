import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { Verdict } from '../verification/verdict.ts'

/** The answer in words, before anything else on the page. */
export const verdictMessages: Readonly<Record<Verdict, InFiveLanguages>> = {
  valid: {
    lv: 'Apliecinājums ir derīgs',
    en: 'The credential is valid',
    lt: 'Pažymėjimas galioja',
    ru: 'Свидетельство действительно',
    de: 'Der Nachweis ist gültig',
  },
  revoked: {
    lv: 'Apliecinājums ir atsaukts',
    en: 'The credential is revoked',
    lt: 'Pažymėjimas panaikintas',
    ru: 'Свидетельство отозвано',
    de: 'Der Nachweis ist widerrufen',
  },
  suspended: {
    lv: 'Apliecinājums ir apturēts',
    en: 'The credential is suspended',
    lt: 'Pažymėjimas sustabdytas',
    ru: 'Свидетельство приостановлено',
    de: 'Der Nachweis ist ausgesetzt',
  },
  expired: {
    lv: 'Apliecinājuma termiņš ir beidzies',
    en: 'The credential has expired',
    lt: 'Pažymėjimo terminas pasibaigė',
    ru: 'Срок действия свидетельства истёк',
    de: 'Der Nachweis ist abgelaufen',
  },
  'not-yet-valid': {
    lv: 'Apliecinājums vēl nav derīgs',
    en: 'The credential is not valid yet',
    lt: 'Pažymėjimas dar negalioja',
    ru: 'Свидетельство ещё не действует',
    de: 'Der Nachweis ist noch nicht gültig',
  },
  altered: {
    lv: 'Apliecinājuma saturs ir mainīts',
    en: 'The credential has been altered',
    lt: 'Pažymėjimo turinys pakeistas',
    ru: 'Содержание свидетельства изменено',
    de: 'Der Nachweis wurde verändert',
  },
  'unknown-issuer': {
    lv: 'Nezināms izdevējs',
    en: 'Unknown issuer',
    lt: 'Nežinomas išdavėjas',
    ru: 'Неизвестно, кто выдал',
    de: 'Unbekannter Aussteller',
  },
  'unsupported-proof': {
    lv: 'Parakstu nevar pārbaudīt',
    en: 'The signature cannot be checked',
    lt: 'Parašo patikrinti negalima',
    ru: 'Подпись проверить нельзя',
    de: 'Die Signatur lässt sich nicht prüfen',
  },
  'status-unknown': {
    lv: 'Nav zināms, vai apliecinājums nav atsaukts',
    en: 'It is not known whether the credential was revoked',
    lt: 'Nežinoma, ar pažymėjimas nepanaikintas',
    ru: 'Неизвестно, не отозвано ли свидетельство',
    de: 'Es ist nicht bekannt, ob der Nachweis widerrufen wurde',
  },
  malformed: {
    lv: 'Tas nav nolasāms apliecinājums',
    en: 'This is not a credential that can be read',
    lt: 'Tai nėra įskaitomas pažymėjimas',
    ru: 'Это не свидетельство, которое можно прочитать',
    de: 'Das ist kein lesbarer Nachweis',
  },
}
