// The field that searches: a combobox with a list, for mouse, keyboard and screen readers.
"use strict";

(() => {
  const { h, marked, oneLine, say, count } = Explorer;
  const limit = 40;

  const input = h("input", {
    type: "text", id: "query", role: "combobox", "aria-expanded": "false", "aria-controls": "results",
    "aria-autocomplete": "list", "aria-label": "Search the reference", autocomplete: "off", autocapitalize: "off",
    spellcheck: "false", enterkeyhint: "go", placeholder: "Search fields, edges, errors …",
  });
  const list = h("ul", { id: "results", role: "listbox", "aria-label": "Results", class: "results", hidden: true });
  const note = h("p", { class: "results-note", "aria-hidden": "true", hidden: true });
  let items = [];
  let active = -1;
  let timer = 0;

  function option(item, index, terms) {
    return h("li", {
      role: "option", id: `result-${index}`, "aria-selected": "false",
      class: item.isDeprecated ? "result is-old" : "result",
      // Before the field loses the focus.
      onmousedown: (event) => { event.preventDefault(); go(index); },
    },
    h("span", { class: `kind kind-${item.kind.toLowerCase()}` }, item.kind),
    h("span", { class: "result-name" },
      item.method && h("span", { class: `method method-${item.method.toLowerCase()}` }, item.method), " ",
      h("span", { class: "mono" }, marked(item.name, terms))),
    item.owner && h("span", { class: "result-owner" }, marked(item.owner, terms)),
    item.text && h("span", { class: "result-text" }, oneLine(item.text.slice(0, 160))));
  }

  function show() {
    const query = input.value.trim();
    const terms = Explorer.termsOf(query);
    const found = Explorer.find(query, limit);
    items = found.items;
    list.replaceChildren(...items.map((item, index) => option(item, index, terms)));
    list.scrollTop = 0;
    select(items.length ? 0 : -1);
    const isOpen = query !== "";
    list.hidden = !items.length;
    note.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(items.length > 0));
    const text = !found.total ? "Nothing found"
      : found.total > limit ? `The best ${limit} of ${count(found.total, "result", "results")}`
        : count(found.total, "result", "results");
    note.textContent = text;
    clearTimeout(timer);
    if (isOpen) timer = setTimeout(() => say(text), 250);
  }

  function select(index) {
    active = index;
    [...list.children].forEach((child, each) => child.setAttribute("aria-selected", String(each === index)));
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `result-${index}`);
    list.children[index].scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    note.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function go(index) {
    const item = items[index];
    if (!item) return;
    close();
    input.value = "";
    input.blur();
    if (location.hash === item.href) Explorer.render();
    else location.hash = item.href;
  }

  input.addEventListener("input", show);
  input.addEventListener("focus", () => { Explorer.prepareSearch(); if (input.value.trim()) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    switch (event.key) {
      case "ArrowDown":
        if (!isOpen) show(); else select((active + 1) % items.length);
        break;
      case "ArrowUp":
        if (isOpen) select((active - 1 + items.length) % items.length);
        break;
      case "Enter": if (isOpen) go(active); break;
      case "Escape":
        if (isOpen || input.value) { input.value = ""; show(); close(); } else input.blur();
        break;
      default: return;
    }
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest && event.target.closest("input, textarea, select");
    const isShortcut = event.key === "/" || (event.key === "k" && (event.metaKey || event.ctrlKey));
    if (!isShortcut || (isTyping && event.key === "/")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  document.getElementById("search").append(
    h("div", { class: "search-field" }, input, h("kbd", { "aria-hidden": "true" }, "/")),
    h("div", { class: "search-panel" }, note, list));
})();
