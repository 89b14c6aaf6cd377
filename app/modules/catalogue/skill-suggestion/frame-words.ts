import type { Language } from '../../../shared/i18n/language.ts'
import { analyse } from '../../../shared/text/analyse.ts'

/** Whether a word, by its folded stem, only says that something is taught, to whom and how: "course", "beginners". */
export function isFrameWord(folded: string, language: Language): boolean {
  return frameStems[language].has(folded)
}

const frameStems: Readonly<Record<Language, ReadonlySet<string>>> = {
  lv: stemsOf(
    `kurss kursi apmācība mācības mācīties mācīt iemācīties apgūt apguve nodarbība nodarbības lekcija seminārs
    praktikums praktisks praktiska teorija pamati pamatprasmes prasmes prasme zināšanas zināt iesācējiem
    iesācējs ievads padziļināts programma modulis līmenis tiešsaiste tiešsaistē attālināti semināri darbnīca
    meistarklase dalībnieks dalībnieki studenti klausītāji pieaugušie izglītība profesionāls kvalifikācija
    sertifikāts temats tēma nodarboties veids metode spēt prast izprast iepazīt diena dienas nedēļa stunda stundas vakars vakari mēnesis patstāvīgi pārliecinoši`,
    'lv',
  ),
  en: stemsOf(
    `course courses training class classes lesson lessons lecture workshop seminar tutorial bootcamp masterclass
    specialization introduction introductory intro beginner beginners basic basics fundamentals essentials
    foundations foundation advanced intermediate level complete guide learn learner learners student students
    participant participants skill skills knowledge understand understanding topic topics module program
    programme online practical hands practice theory part certificate certification step master mastering
    everyone principle principles concept concepts key professional able ability experience how confidence confident confidently successfully independently end
    day days week weeks hour hours evening evenings month months year years take takes`,
    'en',
  ),
  lt: stemsOf(
    `kursas kursai mokymai mokymas mokytis išmokti pamoka paskaita seminaras praktinis praktika teorija pagrindai
    įgūdžiai įgūdis žinios pradedantiesiems pradedantysis įvadas pažengusiems programa modulis lygis internetu
    nuotolinis dalyviai dalyvis studentai suaugusieji profesinis kvalifikacija pažymėjimas tema gebėti mokėti
    suprasti dirbtuvės diena dienos savaitė valanda valandos vakaras mėnuo savarankiškai`,
    'lt',
  ),
  ru: stemsOf(
    `курс курсы обучение учиться учебный научиться изучить изучение урок уроки занятие лекция семинар практикум
    практический практика теория основы основной навык навыки умение знания знание начинающих начинающий новичков
    введение продвинутый углубленный программа модуль уровень онлайн дистанционный участник слушатель студент
    взрослых профессиональный квалификация сертификат тема уметь знать понимать мастер класс нуля день дней неделя час часов вечер месяц самостоятельно уверенно`,
    'ru',
  ),
  de: stemsOf(
    `kurs kurse lehrgang schulung fortbildung weiterbildung ausbildung lernen erlernen unterricht vorlesung seminar
    workshop praxis praktisch theorie grundlagen grundkurs grundkenntnisse kenntnisse fähigkeiten fertigkeiten
    wissen anfänger einsteiger einführung fortgeschrittene aufbaukurs programm modul niveau stufe online
    teilnehmer teilnehmende studierende erwachsene beruflich qualifikation zertifikat thema verstehen können tag tage woche wochen stunde stunden abend abende monat selbstständig sicher`,
    'de',
  ),
}

function stemsOf(words: string, language: Language): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap((word) => analyse(word, language).map(({ folded }) => folded)))
}
