// Fields and parameters as rows, types with links, and the selection of fields.
"use strict";

(() => {
  const { h, prose, copyButton, count, typeRoute, flat, route, say } = Explorer;

  /** A type's text; the names in it lead to their pages. */
  function typeText(type) {
    return h("span", { class: "type" }, type.split(/(@[\p{L}\p{N}\p{M}_]+)/u).map((part) => {
      if (!part.startsWith("@")) return part;
      const name = part.slice(1);
      const href = typeRoute(name);
      return href ? h("a", { href }, name) : name;
    }));
  }

  const mark = (kind, text, title) => h("span", { class: `mark mark-${kind}`, title }, text);

  function marks(member) {
    return [
      member.required && mark("required", "required", "It has to be given"),
      member.deprecated && mark("deprecated", "deprecated", "It will go away"),
      member.default && mark("default", "default", "It comes without being asked for"),
      member.core && mark("core", "core", "It is promised to stay for two years"),
    ];
  }

  function facts(member) {
    const parts = [];
    if (member.defaultValue) parts.push(h("span", {}, "Default ", h("code", {}, member.defaultValue)));
    for (const each of member.constraints || []) parts.push(h("span", {}, each));
    return parts.length ? h("p", { class: "facts" }, parts) : null;
  }

  /**
   * Rows of members.
   *
   * @param members the members; those inside of `structures` follow their owners.
   * @param page the parts of the address of their page.
   * @param pick what is called with a name and whether it is chosen; nothing where nothing can be chosen.
   */
  function memberList(members, structures, page, pick) {
    return h("ul", { class: "members" }, flat(members, structures).map(({ member, path, depth }) => {
      const href = route(...page, path);
      return h("li", {
        class: `member depth-${Math.min(depth, 4)}${member.deprecated ? " is-old" : ""}`, "data-anchor": path,
        "data-find": `${path} ${member.doc}`.toLowerCase(), tabindex: "-1",
      },
      pick && (depth === 0
        ? h("input", {
          type: "checkbox", class: "pick", "aria-label": `Select ${member.name}`, "data-name": member.name,
          onchange: (event) => pick(member.name, event.target.checked),
        }) : h("span", { class: "pick" })),
      h("div", { class: "member-body" },
        h("div", { class: "member-head" },
          h("a", { class: "member-name", href }, member.name), " ", typeText(member.type), marks(member)),
        h("div", { class: "doc" }, prose(member.doc)), facts(member)));
    }));
  }

  /** A field that hides the rows that do not match. */
  function filter(label, container, selector) {
    const status = h("span", { class: "filter-count", "aria-hidden": "true" });
    const input = h("input", {
      type: "text", class: "filter", "aria-label": label, placeholder: label, autocomplete: "off",
      spellcheck: "false", oninput: () => {
        const terms = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const row of container.querySelectorAll(selector)) {
          row.hidden = !terms.every((term) => row.dataset.find.includes(term));
          if (!row.hidden) shown += 1;
        }
        for (const group of container.querySelectorAll("[data-group]")) {
          group.hidden = !group.querySelector(`${selector}:not([hidden])`);
        }
        status.textContent = terms.length ? `${shown}` : "";
        say(count(shown, "row", "rows"));
      },
    });
    return h("div", { class: "filter-row" }, input, status);
  }

  /** The bar with what was selected, and what takes and leaves names. */
  function selectionBar(path) {
    const chosen = [];
    const code = h("code", {});
    const bar = h("section", { class: "selection", "aria-label": "Selected fields", hidden: true });
    const text = () => `${path}?fields=${chosen.join(",")}`;
    const clear = h("button", {
      type: "button", class: "quiet", onclick: () => {
        chosen.length = 0;
        document.querySelectorAll(".pick:checked").forEach((box) => { box.checked = false; });
        update();
        document.getElementById("main").focus();
      },
    }, "Clear");
    bar.append(h("span", { class: "method method-get" }, "GET"), code,
      copyButton(text, "Copy the request with the selected fields"), clear);
    function update() {
      bar.hidden = !chosen.length;
      code.textContent = text();
    }
    function pick(name, isChosen) {
      const at = chosen.indexOf(name);
      if (isChosen && at < 0) chosen.push(name);
      if (!isChosen && at >= 0) chosen.splice(at, 1);
      update();
      say(count(chosen.length, "field selected", "fields selected"));
    }
    return { bar, pick };
  }

  Object.assign(Explorer, { typeText, mark, memberList, filter, selectionBar });
})();
