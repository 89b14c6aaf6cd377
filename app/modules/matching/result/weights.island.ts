/** Orders the result at once when a weight changes; without a script the form's button does the same. */
const form = document.querySelector<HTMLFormElement>('#weights')

form?.addEventListener('change', () => {
  reorder(form).catch(() => form.submit())
})

async function reorder(weights: HTMLFormElement): Promise<void> {
  const answer = await fetch(weights.action, { method: 'POST', body: new FormData(weights) })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector('#results')
  if (!answer.ok || fresh === null) throw new Error('The answer holds no results.')
  document.querySelector('#results')?.replaceWith(fresh)
  const status = weights.querySelector('[role=status]')
  if (status instanceof HTMLElement) status.textContent = status.dataset['done'] ?? ''
}
