// Elements and texts. Text of the reference becomes text nodes and attributes, never markup.
"use strict";

const Explorer = {};

(() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : String(value));
    }
    append(element, children);
    return element;
  }

  function append(element, child) {
    if (child === null || child === undefined || child === false || child === "") return;
    if (Array.isArray(child)) child.forEach((each) => append(element, each));
    else element.append(child);
  }

  /** An element with attributes and children; children that are nothing are left out. */
  const h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

  /** The same for the elements of a picture. */
  const svg = (name, attributes, ...children) =>
    fill(document.createElementNS(SVG, name), attributes, children);

  /** A link out of the site, or the bare text where the address is none of the web. */
  function outside(url, ...children) {
    if (!/^https?:\/\//i.test(url)) return h("span", {}, ...children);
    return h("a", { href: url, rel: "noreferrer noopener", target: "_blank", class: "outside" }, ...children,
      h("span", { class: "visually-hidden" }, " (opens in a new tab)"));
  }

  /** Words with `code` and addresses told apart. */
  function inline(text) {
    return text.split(/(`[^`\n]+`|https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]])/).map((part, index) => {
      if (index % 2 === 0) return part;
      return part.startsWith("`") ? h("code", {}, part.slice(1, -1)) : outside(part, part);
    });
  }

  /** A text of the reference as paragraphs, points and code. */
  function prose(text) {
    const blocks = [];
    let code = null;
    let points = null;
    for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
      const point = /^\s*[*-] (.+)/.exec(line);
      if (/^\s*(~~~|```)/.test(line)) {
        if (code) code = null;
        else blocks.push(h("pre", { tabindex: "0" }, code = h("code", {})));
        points = null;
      } else if (code) {
        code.append((code.textContent && "\n") + line);
      } else if (point) {
        if (!points) blocks.push(points = h("ul", { class: "points" }));
        points.append(h("li", {}, inline(point[1])));
      } else if (line.trim()) {
        points = null;
        blocks.push(h("p", {}, inline(line.trim())));
      }
    }
    return blocks;
  }

  /** A text of the reference on one line. */
  const oneLine = (text) => inline(text.replace(/\s+/g, " ").trim());

  function say(text) {
    const place = document.getElementById("announcer");
    place.textContent = "";
    // A text that is put in at once with its removal is not read again.
    setTimeout(() => { place.textContent = text; }, 30);
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = h("textarea", { class: "visually-hidden", "aria-hidden": "true" });
      area.value = text;
      document.body.append(area);
      const focused = document.activeElement;
      area.select();
      document.execCommand("copy");
      area.remove();
      if (focused) focused.focus();
    }
    say("Copied");
  }

  /** A button that copies what `text` gives. */
  function copyButton(text, label) {
    const button = h("button", {
      type: "button", class: "copy", "aria-label": label, onclick: async () => {
        await copy(text());
        button.textContent = "Copied";
        setTimeout(() => { button.textContent = "Copy"; }, 1200);
      },
    }, "Copy");
    return button;
  }

  const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

  /** The text with the parts that match marked. */
  function marked(text, terms) {
    const lower = text.toLowerCase();
    const found = terms.filter(Boolean).map((term) => [lower.indexOf(term), term.length])
      .filter(([at]) => at >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    // Some letters are longer in lower case, so that places do not agree.
    if (lower.length !== text.length) return [text];
    const parts = [];
    let end = 0;
    for (const [at, length] of found) {
      if (at < end) continue;
      parts.push(text.slice(end, at), h("mark", {}, text.slice(at, at + length)));
      end = at + length;
    }
    return [...parts, text.slice(end)];
  }

  Object.assign(Explorer, { h, svg, outside, inline, prose, oneLine, say, copyButton, count, marked });
})();
