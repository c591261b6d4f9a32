// Addresses, the list at the side, and what has the focus.
"use strict";

(() => {
  const { h, kinds, api, route, pages, say, find } = Explorer;
  const main = document.getElementById("main");
  const sidebar = document.getElementById("sidebar");
  const menu = document.getElementById("menu");

  /** The parts of the address behind `#/`; nothing where it is none of ours. */
  function address(hash) {
    if (!hash.startsWith("#/")) return [];
    return hash.slice(2).split("/").filter(Boolean).map((part) => {
      try { return decodeURIComponent(part); } catch { return part; }
    });
  }

  function pageOf([path, name]) {
    if (!path) return pages.home();
    if (path === "graph") return (name === undefined ? pages.map() : pages.graph(name)) || pages.missing(name);
    const kind = kinds.find((each) => each.path === path);
    if (!kind) return pages.missing(path);
    if (name === undefined) return pages.list(kind);
    const item = kind.find.get(kind.key === "code" ? Number(name) : name);
    return item ? pages[path](item) : pages.missing(name);
  }

  /** Shows what a deep link names inside of a page. */
  function reveal(anchor) {
    const row = [...main.querySelectorAll("[data-anchor]")].find((each) => each.dataset.anchor === anchor);
    if (!row) return false;
    for (let fold = row.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    row.classList.add("is-target");
    row.scrollIntoView({ block: row.offsetHeight > window.innerHeight / 2 ? "start" : "center" });
    row.focus({ preventScroll: true });
    return true;
  }

  let isFirst = true;

  function render(hash = location.hash) {
    const parts = address(hash);
    const page = pageOf(parts);
    document.title = (page.title ? `${page.title} · ` : "") + `Graph API ${api.version}`;
    main.replaceChildren(...page.content.flat(Infinity).filter(Boolean));
    main.classList.toggle("is-wide", !!page.isWide);
    showCurrent(parts);
    closeMenu();
    if (parts.length > 2 && reveal(parts[2])) return void (isFirst = false);
    window.scrollTo(0, 0);
    const title = main.querySelector("h1");
    if (title && !isFirst) title.focus({ preventScroll: true });
    if (!isFirst) say(document.title);
    isFirst = false;
  }

  function showCurrent([path, name]) {
    for (const link of sidebar.querySelectorAll("a")) {
      const isPage = link.getAttribute("href") === (name === undefined ? `#/${path || ""}` : route(path, name));
      if (isPage) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
      link.classList.toggle("is-within", !isPage && link.getAttribute("href") === `#/${path}`);
    }
    const current = sidebar.querySelector(".nav-nodes [aria-current]");
    if (current) current.scrollIntoView({ block: "nearest" });
  }

  function closeMenu() {
    document.body.classList.remove("menu-open");
    menu.setAttribute("aria-expanded", "false");
  }

  menu.addEventListener("click", () => {
    const isOpen = document.body.classList.toggle("menu-open");
    menu.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) sidebar.querySelector("a").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("menu-open")) {
      closeMenu();
      menu.focus();
    }
  });
  // The address of a page stands behind `#`, so the link to the content has to be followed here.
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });

  document.getElementById("version").textContent = api.version;
  sidebar.append(
    h("ul", { class: "nav-kinds" }, h("li", {}, h("a", { href: "#/graph" }, "Graph")),
      kinds.filter((kind) => kind.list.length).map((kind) => h("li", {},
        h("a", { href: `#/${kind.path}` }, kind.many, " ",
          h("span", { class: "nav-count" }, kind.list.length.toLocaleString("en")))))),
    h("h2", { class: "nav-title" }, "Nodes"),
    h("ul", { class: "nav-nodes" }, api.nodes.map((node) =>
      h("li", {}, h("a", { href: route("nodes", node.id) }, node.id)))));
  window.addEventListener("hashchange", () => render());
  let isNarrow = window.matchMedia("(max-width: 760px)");
  isNarrow.addEventListener("change", () => { if (address(location.hash)[0] === "graph") render(); });
  Object.assign(Explorer, { render, find });
  render();
})();
