/** The footbridge: a plank bow over water, on two posts. */
export function FootbridgeMark() {
  return (
    <svg class="mark" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
      <path class="mark-plank" d="M2 18Q20 4 38 18" />
      <path
        class="mark-rail"
        d="M4.5 9Q20 -3 35.5 9M4.5 9v7.5M12.25 4.8v7.7M20 3v8M27.75 4.8v7.7M35.5 9v7.5"
      />
      <path class="mark-water" d="M2 24q4.5-3 9 0t9 0t9 0t9 0M8 29.5q4-3 8 0t8 0t8 0" />
    </svg>
  )
}
