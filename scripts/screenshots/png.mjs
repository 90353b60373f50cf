/** Makes pictures small enough for the repository: half the size and fewer colours take a tenth of the bytes. */
import {writeFileSync} from 'node:fs';
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

export const read = (bytes) => PNG.sync.read(Buffer.from(bytes));

/** The number of different values that red, green and blue may each have. */
const LEVELS = 16;
const step = 255 / (LEVELS - 1);

/** Halves the width and the height: each new pixel is the mean of four, rounded to the nearest colour that is left. */
export function shrink({width, height, data}) {
  const [columns, rows] = [width >> 1, height >> 1];
  const small = Buffer.alloc(columns * rows * 4, 255);
  for (let y = 0, to = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, to += 4)
      for (let channel = 0; channel < 3; channel++) {
        const from = (2 * y * width + 2 * x) * 4 + channel;
        const sum =
          data[from] + data[from + 4] + data[from + 4 * width] + data[from + 4 * width + 4];
        small[to + channel] = Math.round(Math.round(sum / 4 / step) * step);
      }
  return {width: columns, height: rows, data: small};
}

const chunk = (type, content) => {
  const body = Buffer.concat([Buffer.from(type), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** Writes a PNG with a palette, because pngjs can read such files but not write them. */
export function write(path, {width, height, data}) {
  const palette = new Map();
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // The first byte of each line is its filter: zero means none.
    to++;
    for (let x = 0; x < width; x++, from += 4) {
      const colour = data.readUIntBE(from, 3);
      if (!palette.has(colour)) palette.set(colour, palette.size);
      lines[to++] = palette.get(colour);
    }
  }
  // A palette holds 256 colours. Our pictures have fewer, but a picture with differences marked may have more.
  if (palette.size > 256) {
    writeFileSync(path, PNG.sync.write({width, height, data}));
    return;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel; type 3: the number of a colour in the palette.
  header.set([8, 3], 8);
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, index] of palette) colours.writeUIntBE(colour, index * 3, 3);
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', colours),
      chunk('IDAT', deflateSync(lines, {level: 9})),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
