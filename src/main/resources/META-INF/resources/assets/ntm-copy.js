// Copies what stands in a field; without a script it is selected and copied by hand.

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Not over plain http, nor where the browser refuses: what is selected is copied the old way.
      if (!document.execCommand("copy")) {
        return;
      }
    }
    button.textContent = button.dataset.copied;
  });
}
