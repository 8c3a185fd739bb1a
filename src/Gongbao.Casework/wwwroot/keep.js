// Answers of a home visit survive a bad connection: they stay on this phone until a page of the case says that the step is done.
// Only the named fields are kept, under the key of the case. Without script the form works as any other.
const prefix = 'gongbao.act.';

for (const { dataset: seen } of document.querySelectorAll('[data-kept-case]')) {
  const all = `${prefix}${seen.keptCase}.`;
  for (const key of Object.keys(localStorage)) if (key.startsWith(all) && key !== all + seen.keptStep) localStorage.removeItem(key);
}

const partOf = form => form?.querySelector('[data-keep]');

function keep(form) {
  const part = partOf(form), data = new FormData(form);
  const answers = part.dataset.keepFields.split(' ').map(name => [name, data.get(name)]).filter(([, value]) => value);
  localStorage.setItem(prefix + part.dataset.keep, JSON.stringify(Object.fromEntries(answers)));
  part.querySelector('[data-keep-done]').hidden = false;
}

// what the page itself brings comes first
function restore(form) {
  const part = partOf(form), data = new FormData(form), answers = JSON.parse(localStorage.getItem(prefix + part.dataset.keep) ?? '{}');
  for (const [name, value] of Object.entries(answers)) if (!data.get(name)) form.elements.namedItem(name).value = value;
  part.querySelector('[data-keep-done]').hidden = Object.keys(answers).length === 0;
}

function show(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const main = page.querySelector('main');
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  const first = main.querySelector('.errors, h1');
  first.tabIndex = -1;
  first.focus();
}

// the form carries its one-time token, so that what arrived although no answer came back is not done twice
async function send(form, button) {
  const failed = partOf(form).querySelector('[data-keep-failed]'), data = new URLSearchParams(new FormData(form));
  data.append(button.name, button.value);
  failed.hidden = true;
  form.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data });
    if (answer.status >= 500) throw new Error(answer.status);
    if (answer.redirected) location.assign(answer.url);
    else show(await answer.text());
  } catch {
    failed.hidden = false;
    failed.focus();
  } finally {
    form.removeAttribute('aria-busy');
  }
}

document.addEventListener('input', e => { if (partOf(e.target.form)) keep(e.target.form); });
document.addEventListener('submit', e => {
  if (!partOf(e.target)) return;
  e.preventDefault();
  if (!e.target.hasAttribute('aria-busy')) send(e.target, e.submitter);
});
for (const part of document.querySelectorAll('form [data-keep]')) restore(part.closest('form'));
