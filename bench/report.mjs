/** The figures as a table, as JSON and as a picture. */
const DIGITS = 3;

/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const text = (value) =>
  value === undefined ? "" : typeof value === "number" ? Number(value.toPrecision(DIGITS)).toString() : value;

/** Prints rows of equal keys in columns. */
export function printTable(title, rows) {
  const columns = Object.keys(rows[0]);
  const cells = [columns, ...rows.map((row) => columns.map((column) => text(row[column])))];
  const widths = columns.map((_, n) => Math.max(...cells.map((row) => String(row[n]).length)));
  console.log(`\n${title}`);
  for (const row of cells) {
    console.log(`  ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join("  ")}`);
  }
}

const plain = (value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** CPU relative to bare fetch, as bars: one block per scenario. */
export function drawBars(blocks, caption) {
  const [width, label, line, gap] = [720, 130, 18, 34];
  const most = Math.max(...blocks.flatMap(({ bars }) => bars.map(({ ratio }) => ratio)));
  const scale = (width - label - 60) / most;
  let y = 40;
  const parts = [];
  for (const { title, bars } of blocks) {
    parts.push(`<text x="10" y="${y}" font-weight="bold">${plain(title)}</text>`);
    y += 8;
    for (const { name, ratio } of bars) {
      const length = (ratio * scale).toFixed(1);
      const fill = name.startsWith("millwright") ? "#1f6f54" : "#9aa5b1";
      parts.push(
        `<text x="${label - 8}" y="${y + 13}" text-anchor="end">${plain(name)}</text>`,
        `<rect x="${label}" y="${y + 2}" width="${length}" height="${line - 4}" fill="${fill}"/>`,
        `<text x="${label + Number(length) + 5}" y="${y + 13}">${ratio.toFixed(2)}</text>`,
      );
      y += line;
    }
    y += gap;
  }
  const font = 'font-family="system-ui, sans-serif" font-size="12" fill="#1f2933"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" ${font}>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="10" y="18">CPU per call, bare fetch = 1; less is better. ${plain(caption)}</text>
${parts.join("\n")}
</svg>
`;
}
