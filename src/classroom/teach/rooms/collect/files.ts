/** The files of what was dropped, those within folders too, however deep. */

export async function filesOf({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Asked for at once: after the first wait a browser has forgotten what was dropped.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return Array.from(files);
  const within = await Promise.all(entries.map(filesWithin));
  return within.flat();
}

async function filesWithin(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const all: File[] = [];
  const reader = entry.createReader();
  // It gives a hundred at a time, and none at the end.
  for (let some = await read(reader); some.length > 0; some = await read(reader))
    for (const each of some) all.push(...(await filesWithin(each)));
  return all;
}

function read(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
