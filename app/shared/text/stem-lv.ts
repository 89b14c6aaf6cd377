export function stemLv(word: string): string {
  return word.replace(/(?<=.{2})(?:ajiem|ajām|ajam|ajai|ajos|ajās|ajā|iem|ais|ām|ēm|īm|ās|ēs|as|es|is|us|os|am|ai|ei|im|um|ie|s|š|a|e|i|u|o|ā|ē|ī|ū)$/, '')
}
