// What is still being made looks again by itself: the progress of an added document, the image of a page. A screen reader hears the change.
const every = 2000;

export function poll() {
  const waiting = [...document.querySelectorAll("[data-poll][id]")];
  if (waiting.length === 0) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const region of waiting) {
        const fresh = page.getElementById(region.id);
        if (!fresh) continue;
        const done = !("poll" in fresh.dataset);
        // Where the page round the region changes with it, all of it comes again.
        if (done && region.dataset.poll === "whole") return location.reload();
        if (fresh.innerHTML !== region.innerHTML) region.replaceChildren(...fresh.childNodes);
        if (done) delete region.dataset.poll;
      }
    } catch {
      // The server may be restarting: the next look tells.
    }
    poll();
  }, every);
}
