// Single keys: everything they do is a link, a button or a box of the page. They can be switched off (WCAG 2.1.4), and are never taken while somebody types.
const stored = 'gongbao.keys', panel = document.querySelector('[data-keys]');
const typing = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]';
const row = '.worklist > li, table.cards > tbody > tr';
let on = localStorage.getItem(stored) !== 'off';

function show() {
  const button = panel.querySelector('[data-keys-switch]');
  button.textContent = on ? panel.dataset.off : panel.dataset.on;
  for (const target of document.querySelectorAll('[data-key]')) {
    if (on) target.setAttribute('aria-keyshortcuts', target.dataset.key);
    else target.removeAttribute('aria-keyshortcuts');
  }
}

// rows of lists: j and k go to the next and the one before, s to the first of the next list, x ticks
function step(key) {
  const rows = [...document.querySelectorAll(row)].filter(r => r.querySelector('a[href]'));
  const at = rows.findIndex(r => r.contains(document.activeElement));
  if (key === 'x') {
    const box = rows[at]?.querySelector('input[type=checkbox]');
    box?.click();
    return !!box;
  }
  const next = key === 'k' ? at - 1 : key === 'j' ? at + 1 : rows.findIndex((r, i) => i > at && (at < 0 || r.parentElement !== rows[at].parentElement));
  rows[next]?.querySelector('a[href]').focus();
  return !!rows[next];
}

if (panel) {
  panel.hidden = false;
  show();
  panel.querySelector('[data-keys-switch]').addEventListener('click', () => {
    on = !on;
    localStorage.setItem(stored, on ? 'on' : 'off');
    show();
  });
  document.addEventListener('keydown', e => {
    if (!on || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey || e.repeat && !panel.hasAttribute('data-rows') || e.isComposing || e.target.closest(typing) || !/^[a-z]$/.test(e.key)) return;
    const target = document.querySelector(`[data-key="${e.key}"]`);
    if (target) {
      target.click();
      target.closest('details')?.querySelector('select')?.focus();
    } else if (!panel.hasAttribute('data-rows') || !'jksx'.includes(e.key) || !step(e.key)) return;
    e.preventDefault();
  });
}

const all = document.querySelector('[data-tick-all]');
if (all) {
  all.hidden = false;
  all.addEventListener('change', () => { for (const box of document.querySelectorAll('[name="Form.Rows"]')) box.checked = all.checked; });
}
