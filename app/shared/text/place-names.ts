/**
 * The letters of a Latvian name written in Russian, without diacritics: "Резекне" gives "rezekne",
 * the same as `fold` makes of "Rēzekne". For finding a place by either spelling.
 */
export function latinName(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<=[аеёоуыэ])й/g, 'и')
    .replace(/(?<![бвгджзклмнпрстфхцчшщ])[ёюя]|(?<![бвгджзклмнпрстфхцчшщи])е/g, (letter) => `й${letter}`)
    .replace(/[а-яё]/g, (letter) => latinLetters.get(letter) ?? letter)
}

/** The Russian spelling of a Latvian name by the usual rules of transcription; established names may differ. */
export function russianName(name: string): string {
  const spelled = russianSounds.reduce(
    (text, [sound, letters]) => text.replace(sound, letters),
    name.toLowerCase(),
  )
  return spelled.replace(/(?<![а-яёa-zà-ž])[а-яё]/gu, (letter) => letter.toUpperCase())
}

const latinLetters = new Map(
  `а:a б:b в:v г:g д:d е:e ё:o ж:z з:z и:i й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:c ш:s щ:sc
   ъ: ы:i ь: э:e ю:u я:a`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
)

/** In this order: sounds of two letters before those of one. */
const russianSounds =
  `dž:дж dz:дз ļa:ля ļā:ля ļu:лю ļū:лю ļi:ли ļī:ли ļe:ле ļē:ле ļ:ль ņa:ня ņā:ня ņu:ню ņū:ню ņi:ни ņī:ни ņe:не ņē:не
   ņ:нь ja:я jā:я je:е jē:е ju:ю jū:ю ji:и jī:и (?<=[aou])i:й (?<=e)i:й (?<=[nv])i(?!\\p{L}):ы ie:ие
   (?<!\\p{L})[eē]:э a:а ā:а b:б c:ц č:ч d:д e:е ē:е f:ф g:г ģ:г h:х i:и ī:и j:й k:к ķ:к l:л m:м n:н o:о p:п
   r:р s:с š:ш t:т u:у ū:у v:в z:з ž:ж`
    .split(/\s+/)
    .map((pair) => {
      const colon = pair.lastIndexOf(':')
      return [new RegExp(pair.slice(0, colon), 'gu'), pair.slice(colon + 1)] as const
    })
