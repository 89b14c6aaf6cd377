import type { Messages } from '../../../shared/i18n/language.ts'

export const applicationListMessages = {
  name: {
    lv: 'Vārds, uzvārds vai pieteikuma kods',
    en: 'Name, or code of the application',
    lt: 'Vardas, pavardė arba paraiškos kodas',
    ru: 'Имя, фамилия или код заявки',
    de: 'Name oder Code der Anmeldung',
  },
  anyState: {
    lv: 'Jebkurš stāvoklis',
    en: 'Any state',
    lt: 'Bet kokia būsena',
    ru: 'Любое состояние',
    de: 'Jeder Stand',
  },
  show: { lv: 'Rādīt', en: 'Show', lt: 'Rodyti', ru: 'Показать', de: 'Anzeigen' },
  all: {
    lv: 'Rādīt visus pieteikumus',
    en: 'Show all applications',
    lt: 'Rodyti visas paraiškas',
    ru: 'Показать все заявки',
    de: 'Alle Anmeldungen anzeigen',
  },
  found: {
    lv: '{n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}.',
    en: '{n, plural, one {# application} other {# applications}}.',
    lt: '{n, plural, one {# paraiška} few {# paraiškos} other {# paraiškų}}.',
    ru: '{n, plural, one {# заявка} few {# заявки} other {# заявок}}.',
    de: '{n, plural, one {# Anmeldung} other {# Anmeldungen}}.',
  },
  none: {
    lv: 'Neviens pieteikums tam neatbilst. Pārbaudiet vārda rakstību vai izvēlieties citu stāvokli.',
    en: 'No application matches. Check the spelling of the name, or choose another state.',
    lt: 'Tokių paraiškų nėra. Patikrinkite, kaip parašytas vardas, arba pasirinkite kitą būseną.',
    ru: 'Таких заявок нет. Проверьте, как написано имя, или выберите другое состояние.',
    de: 'Keine Anmeldung passt dazu. Prüfen Sie die Schreibweise des Namens, oder wählen Sie einen anderen Stand.',
  },
} satisfies Messages
