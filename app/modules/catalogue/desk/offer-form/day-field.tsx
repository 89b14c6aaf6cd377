import { isDay } from '../../../../shared/time/day.ts'
import { TextField, type TextFieldProps } from '../../../../shared/ui/field.tsx'

/** A browser's own calendar, except for a text that is no day: it would not show it. */
export function DayField(props: Omit<TextFieldProps, 'type'>) {
  const { value = '' } = props
  return <TextField {...props} type={value === '' || isDay(value) ? 'date' : 'text'} size={12} />
}
