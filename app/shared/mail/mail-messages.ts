import type { Messages } from '../i18n/language.ts'

export const mailMessages = {
  stop: {
    lv: 'Vairs nesaņemt šādas vēstules',
    en: 'Stop letters like this',
    lt: 'Nebegauti tokių laiškų',
    ru: 'Больше не получать таких писем',
    de: 'Solche Briefe nicht mehr bekommen',
  },
} satisfies Messages
