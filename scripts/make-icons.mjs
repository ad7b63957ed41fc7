/**
 * node scripts/make-icons.mjs: draws assets/icon-*.png, the add-in's icon and the ribbon's.
 *
 * An icon is a list of filled shapes on a grid of 32, painted with supersampling and written as PNG
 * with node's own zlib: the same text gives the same bytes, and a change of design is a change of
 * text. Straight edges are rounded to whole pixels, without which 16 pixels are a blur.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_SIZE = 128;
const GRID = 32;
const SAMPLES = 8;

const BLUE = [15, 84, 140];
const LIGHT_BLUE = [143, 196, 236];
const GREEN = [16, 124, 16];
const WHITE = [255, 255, 255];
const GREY = [66, 66, 66];
// Where no white paper lies behind: visible on the light ribbon and on the dark one.
const MID_GREY = [118, 118, 118];

// A shape is a function of a point, true inside.

const rectangle = (left, top, right, bottom, radius = 0) => {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
  };
};

const circle = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

const polygon = (...points) => {
  return (x, y) => {
    let inside = false;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [xi, yi] = points[i];
      const [xj, yj] = points[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
    return inside;
  };
};

/** A line of the given width through the points, with round ends and joints. */
const stroke = (width, ...points) => {
  return (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - t * dx, y - ay - t * dy) <= width / 2;
    });
};

const both = (one, other) => (x, y) => one(x, y) && other(x, y);
const without = (one, other) => (x, y) => one(x, y) && !other(x, y);

/** What every drawing needs to know of its size. */
function pen(size) {
  const scale = size / GRID;
  return {
    size,
    /** To pixels, at a whole one. */
    at: (units) => Math.round(units * scale),
    /** To pixels, wherever it falls. */
    on: (units) => units * scale,
    /** The width of an outline: one pixel up to 24, two at 32 and 40, and so on. */
    line: Math.max(1, Math.round(size / 20)),
  };
}

/** A sheet of paper with a folded corner; paper and edge are colours. */
function sheet({ line }, [left, top, right, bottom], fold, paper, edge) {
  const outline = (inset) =>
    polygon(
      [left + inset, top + inset],
      [right - fold - inset * 0.4, top + inset],
      [right - inset, top + fold + inset * 0.4],
      [right - inset, bottom - inset],
      [left + inset, bottom - inset],
    );
  return [
    [outline(0), edge],
    [outline(line), paper],
    [
      without(
        polygon(
          [right - fold - line, top],
          [right, top + fold + line],
          [right - fold - line, top + fold + line],
        ),
        (x, y) => !outline(0)(x, y),
      ),
      edge,
    ],
  ];
}

function badge({ on }, cx, cy, radius) {
  const [x, y, r] = [on(cx), on(cy), on(radius)];
  return [
    [circle(x, y, r * 1.16), WHITE],
    [circle(x, y, r), GREEN],
    [
      stroke(
        r * 0.3,
        [x - r * 0.48, y + r * 0.02],
        [x - r * 0.12, y + r * 0.38],
        [x + r * 0.5, y - r * 0.34],
      ),
      WHITE,
    ],
  ];
}

/** The add-in: a sheet, and on it the ladder of grades, checked. */
function addIn(p) {
  const { at, on, size } = p;
  const [left, top, right, bottom] = [at(3), at(1), at(27), at(31)];
  const fold = at(8);
  const corner = on(2);
  const paper = without(
    rectangle(left, top, right, bottom, corner),
    polygon([right - fold, top - 1], [right + 1, top - 1], [right + 1, top + fold]),
  );
  const flap = polygon([right - fold, top], [right, top + fold], [right - fold, top + fold]);
  const step = Math.max(2, at(4.5));
  const gap = Math.max(1, at(1.5));
  const base = bottom - at(4);
  const start = left + Math.floor((right - left - 3 * step - 2 * gap) / 2);
  const ladder = [6, 10.5, 15].map((height, index) => [
    rectangle(
      start + index * (step + gap),
      base - at(height),
      start + index * (step + gap) + step,
      base,
    ),
    WHITE,
  ]);
  return [
    [paper, BLUE],
    [flap, LIGHT_BLUE],
    ...ladder,
    ...(size >= 24 ? badge(p, 24.5, 24.5, 6.4) : []),
  ];
}

/** Titles on the left, led to families on the right. */
function map(p) {
  const { at, on, line } = p;
  const bar = Math.max(2, at(4));
  const box = Math.max(5, at(9));
  const rows = [2, 14, 26].map(at);
  const families = [
    [at(4), BLUE],
    [at(20), GREEN],
  ];
  const link = (row, family) => [
    stroke(
      Math.max(1, line * 0.9),
      [at(12.5), rows[row] + bar / 2],
      [at(30) - box - on(1.5), families[family][0] + box / 2],
    ),
    MID_GREY,
  ];
  return [
    link(0, 0),
    link(1, 0),
    link(2, 1),
    ...rows.map((top) => [rectangle(at(1), top, at(10.5), top + bar), MID_GREY]),
    ...families.map(([top, colour]) => [
      rectangle(at(31) - box, top, at(31), top + box, on(1.5)),
      colour,
    ]),
  ];
}

/** A sheet under a magnifying glass. */
function review(p) {
  const { at, on, line } = p;
  const [left, top, right, bottom] = [at(3), at(1), at(23), at(30)];
  const rows = [9, 15, 21].map((y) => [
    rectangle(
      left + 2 * line,
      at(y),
      Math.max(left + 2 * line + 1, at(y === 9 ? 13 : 18)),
      at(y) + line,
    ),
    GREY,
  ]);
  const [cx, cy, r] = [on(20), on(19), on(7)];
  const width = Math.max(1.4, line * 1.15);
  return [
    ...sheet(p, [left, top, right, bottom], at(6), WHITE, GREY),
    ...rows,
    [stroke(width * 2.2 + 2 * line, [cx + r * 0.8, cy + r * 0.8], [on(29), on(28)]), WHITE],
    [circle(cx, cy, r + width / 2 + line * 0.8), WHITE],
    [stroke(width * 1.7, [cx + r * 0.75, cy + r * 0.75], [on(29), on(28)]), BLUE],
    [circle(cx, cy, r + width / 2), BLUE],
    [circle(cx, cy, r - width / 2), [222, 238, 250]],
  ];
}

/** A person, checked. */
function eligibility(p) {
  const { at, on, line } = p;
  const shoulders = both(circle(on(13), on(28), on(12)), rectangle(0, 0, on(32), at(29)));
  const inner = both(circle(on(13), on(28), on(12) - line), rectangle(0, 0, on(32), at(29) - line));
  return [
    [shoulders, GREY],
    [inner, WHITE],
    [circle(on(13), on(9), on(7.5)), GREY],
    [circle(on(13), on(9), on(7.5) - line), WHITE],
    ...badge(p, 24, 23.5, p.size < 24 ? 7.4 : 6.8),
  ];
}

/** A question mark. */
function help(p) {
  const { on, line } = p;
  const width = Math.max(1.6, line * 1.35);
  const [cx, cy, r] = [on(16), on(12.4), on(4.6)];
  const hook = Array.from({ length: 25 }, (_, index) => {
    const angle = Math.PI * (1 + (index / 24) * 1.38);
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
  return [
    [circle(on(16), on(16), on(15)), BLUE],
    [stroke(width, ...hook, [cx, on(19)]), WHITE],
    [circle(cx, on(23.6), width * 0.72), WHITE],
  ];
}

const DRAWINGS = {
  icon: addIn,
  'icon-map': map,
  'icon-review': review,
  'icon-eligibility': eligibility,
  'icon-help': help,
};

/** @returns the pixels, four bytes each: red, green, blue, alpha. */
function paint(shapes, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const sampleX = x + ((i % SAMPLES) + 0.5) / SAMPLES;
        const sampleY = y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
        const colour = shapes.findLast(([inside]) => inside(sampleX, sampleY))?.[1];
        if (!colour) continue;
        covered += 1;
        colour.forEach((value, channel) => (sum[channel] += value));
      }
      if (covered === 0) continue;
      const offset = (y * size + x) * 4;
      sum.forEach((value, channel) => (pixels[offset + channel] = Math.round(value / covered)));
      pixels[offset + 3] = Math.round((covered / SAMPLES ** 2) * 255);
    }
  }
  return pixels;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, with alpha
  const rows = [];
  for (let y = 0; y < size; y++) {
    rows.push(Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4));
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(DRAWINGS)) {
  for (const size of name === 'icon' ? [...SIZES, STORE_SIZE] : SIZES) {
    writeFileSync(
      path.join(folder, `${name}-${size}.png`),
      png(paint(draw(pen(size)), size), size),
    );
  }
}
