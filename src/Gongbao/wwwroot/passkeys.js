// Passkeys need script: the buttons stay hidden without it. Everything else on these pages works without.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));

function parse(options, kind) {
  const all = kind === 'create' ? 'parseCreationOptionsFromJSON' : 'parseRequestOptionsFromJSON';
  if (PublicKeyCredential[all]) return PublicKeyCredential[all](options);
  const list = kind === 'create' ? 'excludeCredentials' : 'allowCredentials';
  const parsed = { ...options, challenge: bytes(options.challenge), [list]: (options[list] ?? []).map(c => ({ ...c, id: bytes(c.id) })) };
  if (options.user) parsed.user = { ...options.user, id: bytes(options.user.id) };
  return parsed;
}

async function run(button) {
  const form = button.form, kind = button.dataset.passkey, error = form.querySelector('[data-passkey-error]');
  error.hidden = true;
  try {
    const token = form.querySelector('[name=__RequestVerificationToken]');
    const answer = await fetch(button.dataset.options, { method: 'POST', headers: { RequestVerificationToken: token.value } });
    if (!answer.ok) throw new Error(answer.status);
    const credential = await navigator.credentials[kind]({ publicKey: parse(await answer.json(), kind) });
    form.querySelector('[data-passkey-credential]').value = JSON.stringify(credential);
    form.submit();
  } catch {
    error.textContent = error.dataset.passkeyError;
    error.hidden = false;
  }
}

if (window.PublicKeyCredential) {
  for (const button of document.querySelectorAll('[data-passkey]')) {
    button.hidden = false;
    button.addEventListener('click', () => run(button));
  }
}
