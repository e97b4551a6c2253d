import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 1980-01-01 00:00, the first moment that a zip file knows: the same files give the same bytes on every day. */
const DATE = 0x21;
const UTF8 = 0x800;

/** A zip file of `[{name, data}]`, sorted by name, without times: its bytes depend on names and contents alone. */
export function zipOf(files) {
  const local = [];
  const central = [];
  let offset = 0;
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, data } of sorted) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data, { level: 9 });
    const head = Buffer.alloc(26);
    for (const [at, value] of [
      [0, 20],
      [2, UTF8],
      [4, 8],
      [6, 0],
      [8, DATE],
      [22, path.length],
      [24, 0],
    ])
      head.writeUInt16LE(value, at);
    head.writeUInt32LE(crc32(data) >>> 0, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), head, path, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, path);
    offset += 4 + head.length + path.length + packed.length;
  }
  const size = central.reduce((all, { length }) => all + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** The files of a zip that `zipOf` wrote. */
export function* filesIn(zip) {
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, length] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const start = at + 30 + length + zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 30, at + 30 + length),
      data: inflateRawSync(zip.subarray(start, start + packed)),
    };
    at = start + packed;
  }
}

/** Reads files of a folder for `zipOf`. */
export const readFiles = (folder, names) => names.map((name) => ({ name, data: readFileSync(`${folder}/${name}`) }));
