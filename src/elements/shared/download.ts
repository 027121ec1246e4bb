/** Gives the reader a text as a file. Nothing leaves the page: the file is made in it. */
export function saveFile(name: string, type: string, text: string): void {
  // The pages that tests make in Node have none.
  if (!('createObjectURL' in URL)) return;
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
