// Labels that begin like what is typed, in the browser's own list.
const wait = 150;

export function suggest() {
  for (const input of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("datalist");
    list.id = `${input.id}-list`;
    input.after(list);
    input.setAttribute("list", list.id);
    let timer;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => fill(input, list), wait);
    });
  }
}

async function fill(input, list) {
  const typed = input.value.trim();
  if (typed.length < 2) return list.replaceChildren();
  const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
  if (!answer?.ok || input.value.trim() !== typed) return;
  const labels = await answer.json();
  list.replaceChildren(...labels.map(label => Object.assign(document.createElement("option"), { value: label })));
}
