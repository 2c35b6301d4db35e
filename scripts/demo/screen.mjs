/** What the demo prints: lines that move on a terminal, plain lines when piped. */

const live = process.stdout.isTTY === true;
const WIDTH = 34;

/** @param {string} title */
export function heading(title) {
  console.log(`\n${live ? `\x1b[1m${title}\x1b[0m` : title}`);
}

/** @param {string} label @param {string} value */
export function line(label, value) {
  console.log(`  ${label.padEnd(WIDTH)} ${value}`);
}

/**
 * A row of a table.
 * @param {string} label @param {readonly string[]} cells
 */
export function row(label, cells) {
  console.log(`  ${label.padEnd(26)} ${cells.map((cell) => cell.padEnd(12)).join(" ")}`.trimEnd());
}

/** @param {number} count @param {string} one @param {string} many */
export function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * A line that shows how far something is.
 * @param {string} label
 */
export function progress(label) {
  let shownAt = 0;
  /** @param {string} value */
  const text = (value) => `  ${label.padEnd(WIDTH)} ${value}`;
  return {
    /** @param {number} done @param {number} [total] */
    update(done, total) {
      if (!live || Date.now() - shownAt < 50) return;
      shownAt = Date.now();
      const part = total ? Math.min(1, done / total) : 0;
      const bar = total ? `${"█".repeat(Math.round(part * 20)).padEnd(20, "░")} ` : "";
      process.stdout.write(`\r\x1b[K${text(`${bar}${done}${total ? ` of ${total}` : ""}`)}`);
    },
    /** @param {string} value */
    end(value) {
      if (live) process.stdout.write("\r\x1b[K");
      console.log(text(value));
    },
  };
}
