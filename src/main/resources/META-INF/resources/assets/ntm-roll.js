// Counts what is ticked off on a roll; the server counts it anew when the roll is handed in.

const form = document.querySelector(".ntm-roll");

function show(name, count) {
  const place = form.querySelector(`[data-count="${name}"]`);
  if (place) {
    place.textContent = count.toLocaleString("vi-VN");
  }
}

form?.addEventListener("change", () => {
  const ticked = [...form.querySelectorAll(".ntm-segments input:checked")];
  show("marked", ticked.length);
  show("present", ticked.filter((mark) => mark.dataset.there === "true").length);
});
