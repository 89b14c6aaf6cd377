import type { InFiveLanguages } from '../i18n/language.ts'
import type { DocumentTypeRefusal } from './document-type.ts'

/** Why a file is not taken; the sentence says how to mend it. */
export const documentTypeMessages: Readonly<Record<DocumentTypeRefusal | 'no-file', InFiveLanguages>> = {
  'no-file': {
    lv: 'Izvēlieties failu.',
    en: 'Choose a file.',
    lt: 'Pasirinkite failą.',
    ru: 'Выберите файл.',
    de: 'Wählen Sie eine Datei.',
  },
  empty: {
    lv: 'Šis fails ir tukšs. Izvēlieties citu.',
    en: 'This file is empty. Choose another one.',
    lt: 'Šis failas tuščias. Pasirinkite kitą.',
    ru: 'Этот файл пустой. Выберите другой.',
    de: 'Diese Datei ist leer. Wählen Sie eine andere.',
  },
  'too-large': {
    lv: 'Fails ir lielāks par 5 MB. Samaziniet to vai sadaliet vairākos.',
    en: 'The file is larger than 5 MB. Make it smaller or split it.',
    lt: 'Failas didesnis kaip 5 MB. Sumažinkite jį arba padalykite į kelis.',
    ru: 'Файл больше 5 МБ. Уменьшите его или разделите на несколько.',
    de: 'Die Datei ist größer als 5 MB. Verkleinern oder teilen Sie sie.',
  },
  'unknown-type': {
    lv: 'Faila saturs nav ne PDF, ne JPEG, ne PNG, ne DOCX. Saglabājiet dokumentu vienā no šiem veidiem.',
    en: 'The content of the file is neither PDF nor JPEG, PNG or DOCX. Save the document as one of these.',
    lt: 'Failo turinys nėra PDF, JPEG, PNG ar DOCX. Išsaugokite dokumentą vienu iš šių formatų.',
    ru: 'Содержимое файла — не PDF, JPEG, PNG или DOCX. Сохраните документ в одном из этих форматов.',
    de: 'Der Inhalt der Datei ist weder PDF noch JPEG, PNG oder DOCX. Speichern Sie sie in einem dieser Formate.',
  },
  'other-type': {
    lv: 'Faila nosaukums sola citu veidu, nekā ir tā saturs. Saglabājiet to ar īsto galotni.',
    en: 'The name of the file promises another type than its content has. Save it with the right ending.',
    lt: 'Failo pavadinimas žada kitą formatą, nei yra jo turinys. Išsaugokite jį su tinkama galūne.',
    ru: 'Название файла обещает другой формат, чем его содержимое. Сохраните его с правильным расширением.',
    de: 'Der Name der Datei verspricht ein anderes Format als ihr Inhalt. Speichern Sie sie mit der richtigen Endung.',
  },
  'with-program': {
    lv: 'Dokumentā ir programma (makro). Saglabājiet to bez makro vai kā PDF.',
    en: 'The document contains a program (a macro). Save it without macros, or as PDF.',
    lt: 'Dokumente yra programa (makrokomanda). Išsaugokite jį be makrokomandų arba kaip PDF.',
    ru: 'В документе есть программа (макрос). Сохраните его без макросов или как PDF.',
    de: 'Das Dokument enthält ein Programm (ein Makro). Speichern Sie es ohne Makros oder als PDF.',
  },
}
