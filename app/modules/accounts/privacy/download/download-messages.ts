import type { Messages } from '../../../../shared/i18n/language.ts'

export const downloadMessages = {
  title: {
    lv: 'Viss, ko Laipa par mani glabā',
    en: 'Everything that Laipa keeps about me',
    lt: 'Viskas, ką „Laipa“ apie mane saugo',
    ru: 'Всё, что Laipa хранит обо мне',
    de: 'Alles, was Laipa über mich speichert',
  },
  lead: {
    lv: 'Stāvoklis: {moment}. Tas pats programmām lasāmā veidā ir failā data.json; ko kurš lauks nozīmē, teikts failā schema.json. Paroles nospiedums un pārlūku atslēgas nav iekļautas: ar tām svešs varētu tikt Jūsu kontā.',
    en: 'As of {moment}. The file data.json holds the same in a form for programs, and schema.json says what each field means. The fingerprint of the password and the keys of browsers are left out: with them a stranger could get into your account.',
    lt: 'Būklė: {moment}. Tas pats programoms skaitoma forma yra faile data.json; ką kuris laukas reiškia, pasakyta faile schema.json. Slaptažodžio atspaudas ir naršyklių raktai neįtraukti: su jais svetimas galėtų patekti į Jūsų paskyrą.',
    ru: 'На момент: {moment}. То же самое в виде для программ — в файле data.json; что означает каждое поле, сказано в schema.json. Отпечаток пароля и ключи браузеров не включены: с ними чужой мог бы войти в вашу учётную запись.',
    de: 'Stand: {moment}. Dasselbe in einer Form für Programme steht in data.json; was jedes Feld bedeutet, sagt schema.json. Der Abdruck des Passworts und die Schlüssel der Browser fehlen: Mit ihnen käme eine fremde Person in Ihr Konto.',
  },
  nothing: {
    lv: 'Nekā nav.',
    en: 'Nothing.',
    lt: 'Nieko nėra.',
    ru: 'Ничего нет.',
    de: 'Nichts.',
  },
  yes: { lv: 'jā', en: 'yes', lt: 'taip', ru: 'да', de: 'ja' },
  no: { lv: 'nē', en: 'no', lt: 'ne', ru: 'нет', de: 'nein' },
} satisfies Messages
