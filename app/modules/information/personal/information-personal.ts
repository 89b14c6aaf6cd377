import type { PersonalData } from '../../../shared/personal/personal.ts'
import { visitorMessages as words } from './visitor-messages.ts'

/** What the site keeps about whoever reads it; none of it stands in the database. */
export const informationPersonal: PersonalData = {
  purposes: [
    {
      code: 'information.language',
      title: words.languageTitle,
      what: words.languageWhat,
      why: words.languageWhy,
      howLong: words.languageLong,
      basis: 'public-task',
      concernsVisitors: true,
    },
    {
      code: 'information.log',
      title: words.logTitle,
      what: words.logWhat,
      why: words.logWhy,
      howLong: words.logLong,
      basis: 'public-task',
      concernsVisitors: true,
    },
    {
      code: 'information.mail',
      title: words.mailTitle,
      what: words.mailWhat,
      why: words.mailWhy,
      howLong: words.mailLong,
      basis: 'public-task',
      concernsVisitors: true,
    },
  ],
  records: [],
  erase: async () => {},
}
