import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import type { SayValues } from '../../../../shared/i18n/say.ts'
import { fileFaultMessages } from '../../../../shared/import/file-fault-messages.ts'
import { allFaultMessages } from '../../import/offer-fault.ts'
import { readOffers, type OfferReading } from '../../import/read-offers.ts'
import { whenFree } from '../../loq-check/when-free.ts'
import { sheetFaultMessages } from './sheet-fault-messages.ts'

/** In megabytes. */
const largestSheet = 5

/** No organisation of the region has more offers, and every one of them is shown before it is saved. */
const mostRows = 500

export interface SheetRefusal {
  readonly message: InFiveLanguages
  readonly values: SayValues
}

export interface SheetFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What the file says row by row, or why it cannot be read at all. */
export async function readSheetFile(
  file: SheetFile | undefined,
): Promise<{ readonly reading: OfferReading } | { readonly refusal: SheetRefusal }> {
  const refusal = refuseSheet(file)
  if (file === undefined || refusal !== undefined) {
    return { refusal: refusal ?? { message: sheetFaultMessages['no-file'], values: {} } }
  }
  const reading = await whenFree(() => readOffers(`sheet.${endOf(file.name)}`, file.bytes))
  if (reading === 'busy') return { refusal: { message: sheetFaultMessages.busy, values: {} } }
  const whole = reading.faults.find(({ row }) => row === 0)
  if (whole !== undefined) return { refusal: { message: allFaultMessages[whole.code], values: whole.values } }
  if (reading.rows.length + reading.faults.length > mostRows) {
    return { refusal: { message: sheetFaultMessages['too-many-rows'], values: { max: mostRows } } }
  }
  return { reading }
}

/** Browsers often do not know the type of such a file: its name says it, and its first bytes have to agree. */
export function refuseSheet(file: SheetFile | undefined): SheetRefusal | undefined {
  if (file === undefined || file.bytes.length === 0) {
    return { message: sheetFaultMessages['no-file'], values: {} }
  }
  const end = endOf(file.name)
  if (end !== 'xlsx' && end !== 'csv') return { message: sheetFaultMessages['wrong-kind'], values: {} }
  if (file.bytes.length > largestSheet * 1024 * 1024) {
    return { message: fileFaultMessages['too-large'], values: { max: largestSheet } }
  }
  if ((end === 'xlsx') !== isZip(file.bytes)) {
    return { message: sheetFaultMessages['not-what-it-says'], values: { end: `.${end}` } }
  }
  return undefined
}

function endOf(name: string): string {
  return name.toLowerCase().split('.').at(-1) ?? ''
}

/** A workbook is a zip of XML files. */
function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
}
