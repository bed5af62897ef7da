// Keys of the review queue and of a mapped programme. All they do can be done by Tab and Enter; they can be switched off (WCAG 2.1.4).
const storage = "skills.keys";

export function keys() {
  const items = [...document.querySelectorAll("[data-queue] [data-item]")];
  const list = document.getElementById("keys");
  const opener = document.querySelector("[data-keys-open]");
  if (!list || !opener) return;

  const toggle = list.querySelector("[data-keys-on]");
  toggle.checked = localStorage.getItem(storage) !== "off";
  toggle.addEventListener("change", () => localStorage.setItem(storage, toggle.checked ? "on" : "off"));
  opener.hidden = false;
  opener.addEventListener("click", () => show(list.hidden));
  list.querySelector("[data-keys-close]").addEventListener("click", () => show(false));
  list.addEventListener("keydown", event => { if (event.key === "Escape") show(false); });

  function show(open) {
    list.hidden = !open;
    (open ? list : opener).focus();
  }

  function current() {
    const held = document.activeElement?.closest?.("[data-item]");
    return held ? items.indexOf(held) : -1;
  }

  function go(step) {
    const at = current();
    const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  function press(key) {
    const item = items[Math.max(0, current())];
    item?.querySelector(`[data-key="${key}"]`)?.click();
    if (key === "r") item?.querySelector("details.reject[open] input")?.focus();
  }

  function undo() {
    const form = document.querySelector("form[data-undo]");
    if (form) form.requestSubmit();
    else location.assign(document.querySelector("[data-queue]")?.dataset.history || "/review/history");
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !toggle.checked) return;
    const field = event.target.closest?.("input, select, textarea");
    if (field && !["radio", "checkbox"].includes(field.type)) return;
    const actions = { j: () => go(1), k: () => go(-1), u: undo, "?": () => show(list.hidden) };
    const action = actions[event.key] ?? ("aemrx".includes(event.key) && items.length > 0 ? () => press(event.key) : null);
    if (!action) return;
    event.preventDefault();
    action();
  });

  // After a decision the next proposal is at hand.
  const target = items.find(item => `#${item.id}` === location.hash);
  if (target) target.focus();
  else if (document.querySelector(".flash")) items[0]?.focus({ preventScroll: true });
}
