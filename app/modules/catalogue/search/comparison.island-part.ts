const most = 4

/** Keeps what is ticked for comparison while the results change, and says how many there are. */
export function watchComparison(): () => void {
  const chosen = new Set<string>()

  function show(): void {
    const form = document.querySelector<HTMLFormElement>('#compare')
    if (form === null) return
    for (const kept of form.querySelectorAll('input[type=hidden]')) kept.remove()
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[form=compare]')]
    for (const box of boxes) {
      box.checked = chosen.has(box.value)
      box.disabled = chosen.size >= most && !box.checked
    }
    // Ticked on another page of the results: sent along although its box is not here.
    for (const id of chosen) if (!boxes.some((box) => box.value === id)) form.append(hiddenId(id))
    const count = form.querySelector<HTMLElement>('[data-compare-count]')
    if (count === null) return
    count.textContent =
      chosen.size === 0 ? '' : (count.dataset['compareCount'] ?? '').replace('{n}', String(chosen.size))
  }

  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.getAttribute('form') !== 'compare') return
    if (target.checked) chosen.add(target.value)
    else chosen.delete(target.value)
    show()
  })
  // A browser that goes back fills boxes in again.
  for (const box of document.querySelectorAll<HTMLInputElement>('input[form=compare]:checked'))
    chosen.add(box.value)
  show()
  return show
}

function hiddenId(id: string): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'id'
  field.value = id
  return field
}
