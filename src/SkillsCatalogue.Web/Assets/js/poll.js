// The progress of an added document looks again by itself; a screen reader hears the change.
const every = 2000;

export function poll() {
  const region = document.getElementById("progress");
  if (!region?.dataset.poll) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("progress");
      // Where the page round the region changes with it, all of it comes again.
      if (fresh && !("poll" in fresh.dataset) && region.dataset.poll === "whole") return location.reload();
      if (fresh && fresh.innerHTML !== region.innerHTML) region.replaceChildren(...fresh.childNodes);
      if (fresh && !("poll" in fresh.dataset)) delete region.dataset.poll;
    } catch {
      // The server may be restarting: the next look tells.
    }
    poll();
  }, every);
}
