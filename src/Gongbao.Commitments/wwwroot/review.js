// Single keys for the review: everything they do is a link or a button of the page. They can be switched off (WCAG 2.1.4), and are never taken while somebody types.
const stored = 'gongbao.review.keys', panel = document.querySelector('[data-keys]');
const typing = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]';
let on = localStorage.getItem(stored) !== 'off';

function show() {
  const button = panel.querySelector('[data-keys-switch]');
  button.textContent = on ? panel.dataset.off : panel.dataset.on;
  for (const target of document.querySelectorAll('[data-key]')) {
    if (on) target.setAttribute('aria-keyshortcuts', target.dataset.key);
    else target.removeAttribute('aria-keyshortcuts');
  }
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
    if (!on || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey || e.repeat || e.isComposing || e.target.closest(typing)) return;
    const target = /^[a-z]$/.test(e.key) && document.querySelector(`[data-key="${e.key}"]`);
    if (!target) return;
    e.preventDefault();
    target.click();
    target.closest('details')?.querySelector('select')?.focus();
  });
}

const all = document.querySelector('[data-tick-all]');
if (all) {
  all.hidden = false;
  all.addEventListener('change', () => { for (const box of document.querySelectorAll('[name="Form.Rows"]')) box.checked = all.checked; });
}
