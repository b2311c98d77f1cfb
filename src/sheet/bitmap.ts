/** How do black and white modules become a picture that a word processor takes? A bitmap of one bit for each pixel. */
import type { QrSquares } from '../report/index.ts';

const head = 62; // bytes: file header 14, picture header 40, two colours of 4

/** The modules as a BMP file, each `scale` pixels wide. */
export function bitmap(modules: QrSquares, scale = 4): Uint8Array {
  const size = modules.length * scale;
  const stride = Math.ceil(size / 32) * 4; // a line of pixels fills whole words of 4 bytes
  const bytes = new Uint8Array(head + stride * size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]); // “BM”
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, head, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, size, true);
  view.setInt32(22, size, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 1, true);
  view.setUint32(34, stride * size, true);
  bytes.set([0xff, 0xff, 0xff, 0, 0, 0, 0, 0], 54); // 0 is white, 1 is black
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isBlack = modules[Math.floor((size - 1 - y) / scale)]?.[Math.floor(x / scale)];
      const at = head + y * stride + (x >> 3);
      if (isBlack) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  return bytes;
}
