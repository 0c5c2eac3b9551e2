/** Id of the field that searches the inputs. */
const search = 'input-search';
const tries = 40;
const wait = 50;

/** Puts the focus into the search of the inputs, once that screen is there. */
export function focusSearch(left = tries): void {
  const field = document.getElementById(search);
  if (field) field.focus();
  else if (left > 0) setTimeout(() => focusSearch(left - 1), wait);
}
