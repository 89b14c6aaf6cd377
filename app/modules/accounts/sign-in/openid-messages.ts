import type { Messages } from '../../../shared/i18n/language.ts'

/** `name` is the service as the settings name it. */
export const openidMessages = {
  title: {
    lv: 'Ar {name}',
    en: 'With {name}',
    lt: 'Su {name}',
    ru: 'Через {name}',
    de: 'Mit {name}',
  },
  go: {
    lv: 'Ienākt ar {name}',
    en: 'Sign in with {name}',
    lt: 'Prisijungti su {name}',
    ru: 'Войти через {name}',
    de: 'Mit {name} anmelden',
  },
  cancelled: {
    lv: 'Jūs pārtraucāt ienākšanu ar {name}. Mēģiniet vēlreiz vai ienāciet citādi.',
    en: 'You broke off signing in with {name}. Try again, or sign in another way.',
    lt: 'Nutraukėte prisijungimą su {name}. Bandykite dar kartą arba prisijunkite kitaip.',
    ru: 'Вы прервали вход через {name}. Попробуйте ещё раз или войдите по-другому.',
    de: 'Sie haben die Anmeldung mit {name} abgebrochen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
  },
  unverified: {
    lv: '{name} nav pārbaudījis Jūsu e-pasta adresi, tāpēc mēs nezinām, vai tā ir Jūsu. Ienāciet ar saiti e-pastā.',
    en: '{name} has not checked your e-mail address, so we do not know whether it is yours. Sign in with a link by e-mail.',
    lt: '{name} nepatikrino Jūsų el. pašto adreso, todėl nežinome, ar jis Jūsų. Prisijunkite su nuoroda el. paštu.',
    ru: '{name} не проверил ваш адрес почты, поэтому мы не знаем, ваш ли он. Войдите по ссылке из письма.',
    de: '{name} hat Ihre E-Mail-Adresse nicht geprüft, darum wissen wir nicht, ob sie Ihnen gehört. Melden Sie sich mit einem Link per E-Mail an.',
  },
  gone: {
    lv: '{name} pašlaik neatbild. Mēģiniet vēlāk vai ienāciet ar saiti e-pastā.',
    en: '{name} does not answer at the moment. Try again later, or sign in with a link by e-mail.',
    lt: '{name} šiuo metu neatsako. Bandykite vėliau arba prisijunkite su nuoroda el. paštu.',
    ru: '{name} сейчас не отвечает. Попробуйте позже или войдите по ссылке из письма.',
    de: '{name} antwortet gerade nicht. Versuchen Sie es später, oder melden Sie sich mit einem Link per E-Mail an.',
  },
  failed: {
    lv: 'Ienākt ar {name} neizdevās. Sāciet no jauna šajā pārlūkā vai ienāciet ar saiti e-pastā.',
    en: 'Signing in with {name} did not work. Start again in this browser, or sign in with a link by e-mail.',
    lt: 'Prisijungti su {name} nepavyko. Pradėkite iš naujo šioje naršyklėje arba prisijunkite su nuoroda el. paštu.',
    ru: 'Войти через {name} не удалось. Начните заново в этом браузере или войдите по ссылке из письма.',
    de: 'Die Anmeldung mit {name} hat nicht geklappt. Beginnen Sie in diesem Browser neu, oder melden Sie sich mit einem Link per E-Mail an.',
  },
} satisfies Messages
