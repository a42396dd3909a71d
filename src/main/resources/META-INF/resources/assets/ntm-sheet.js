// A picture of a telephone is made smaller before it is sent; where that fails it is sent as it is, and the server does it.

const form = document.querySelector(".ntm-sheet");
const LONGEST = 2000;

async function smaller(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = LONGEST / Math.max(picture.width, picture.height);
  if (scale >= 1) {
    return file;
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  return made ? new File([made], "trang.jpg", { type: "image/jpeg" }) : file;
}

form?.elements.file.addEventListener("change", async (event) => {
  const field = event.target;
  const chosen = field.files[0];
  if (!chosen) {
    return;
  }
  try {
    const sent = new DataTransfer();
    sent.items.add(await smaller(chosen));
    if (field.files[0] === chosen) {
      field.files = sent.files;
    }
  } catch (noPicture) {
    console.info("Sent as it is", noPicture);
  }
});
