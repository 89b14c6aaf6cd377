import type { Messages } from '../i18n/language.ts'

export const mailMessages = {
  /** The first line of a letter to somebody whose name is known. */
  greeting: {
    lv: 'Labdien, {name}!',
    en: 'Hello {name},',
    lt: 'Laba diena, {name}!',
    ru: 'Здравствуйте, {name}!',
    de: 'Guten Tag, {name}!',
  },
  stop: {
    lv: 'Vairs nesaņemt šādas vēstules',
    en: 'Stop letters like this',
    lt: 'Nebegauti tokių laiškų',
    ru: 'Больше не получать таких писем',
    de: 'Solche E-Mails nicht mehr bekommen',
  },
} satisfies Messages
