// Operations: as a row in lists, and whole.
"use strict";

(() => {
  const { h, prose, oneLine, copyButton, route, typeText, memberList, mark, api } = Explorer;

  function method(operation) {
    const name = operation.method || operation.verb;
    return h("span", { class: `method method-${operation.method.toLowerCase() || "none"}` }, name);
  }

  /** A path with its placeholders told apart. */
  const path = (text) => h("span", { class: "path mono" }, text.split(/(\{[^{}]*\})/).map((part, index) =>
    index % 2 ? h("span", { class: "placeholder" }, part) : part));

  const isAllowed = (operation) => operation.status === "allowed";

  function operationRow(operation) {
    return h("li", {
      class: `row${isAllowed(operation) ? "" : " is-refused"}`,
      "data-find": `${operation.key} ${operation.path} ${operation.method} ${operation.verb} ${operation.doc}`
        .toLowerCase(),
    },
    h("a", { class: "row-link", href: route("operations", operation.id) }, method(operation), " ",
      operation.path ? path(operation.path) : h("span", { class: "mono" }, operation.key)),
    !isAllowed(operation) && h("span", { class: "row-note" },
      operation.status === "refused" ? "not supported" : "elsewhere"),
    h("span", { class: "row-text" }, oneLine(operation.doc || operation.why)));
  }

  const order = ["read", "create", "update", "delete"];

  /** In the order of the address, and of what is done at it. */
  const sorted = (operations) => operations.map((each) => [each.path.split("/").length, order.indexOf(each.verb), each])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , each]) => each);

  /** Rows of operations, those that can be called first. */
  function operationRows(operations) {
    const allowed = sorted(operations.filter(isAllowed));
    const refused = sorted(operations.filter((each) => !isAllowed(each)));
    return [
      allowed.length > 0 && h("ul", { class: "rows" }, allowed.map(operationRow)),
      refused.length > 0 && h("details", { class: "refused" },
        h("summary", {}, `${refused.length} not supported`), h("ul", { class: "rows" }, refused.map(operationRow))),
    ];
  }

  function request(operation) {
    const full = operation.path ? `/${api.version}${operation.path}` : "";
    return h("div", { class: "request" }, method(operation), " ",
      full ? path(full) : h("span", {}, "The page gives no path."),
      full && copyButton(() => `${operation.method} https://graph.facebook.com${full}`, "Copy the request"));
  }

  function part(level, title, ...children) {
    return h("section", { class: "part" }, h(`h${level}`, {}, title), ...children);
  }

  const permissionLink = (name) => Explorer.kinds.find((kind) => kind.path === "permissions").find.has(name)
    ? h("a", { class: "chip mono", href: route("permissions", name) }, name) : h("span", { class: "chip mono" }, name);

  function errorRow(error) {
    const known = Explorer.kinds.find((kind) => kind.path === "errors").find.has(Number(error.code));
    const code = known ? h("a", { href: route("errors", error.code) }, error.code) : error.code;
    return h("tr", {}, h("th", { scope: "row", class: "mono" }, code), h("td", {}, prose(error.doc)));
  }

  function answers(operation, page, level) {
    if (!operation.answers.length && !operation.creates && !operation.readAfterWrite) return null;
    return part(level, "Answer",
      operation.creates && h("p", {}, "Creates ", typeText(operation.creates), "."),
      operation.answers.map((answer, index) => [
        index > 0 && h("p", { class: "or" }, "or"),
        answer.type !== "object" && h("p", {}, typeText(answer.type)),
        answer.members && memberList(answer.members, answer.structures, page),
      ]),
      operation.readAfterWrite && h("p", { class: "facts" }, "Read after write: ", h("code", {}, "fields"),
        " may be sent along to read what was written."));
  }

  /** Everything about an operation; headings begin at `level`. */
  function operationBody(operation, level) {
    const page = ["operations", operation.id];
    return [
      isAllowed(operation) ? request(operation)
        : h("div", { class: "notice" },
          h("strong", {}, operation.status === "refused" ? "Not supported. " : "Elsewhere. "),
          oneLine(operation.why)),
      operation.otherPaths.length > 0 && h("p", { class: "facts" }, "The same call: ",
        operation.otherPaths.map((other, index) => [index > 0 && ", ", h("code", {}, other)])),
      h("div", { class: "doc" }, prose(operation.doc)),
      operation.parameters.length > 0 && part(level, "Parameters",
        memberList(operation.parameters, operation.structures, page)),
      answers(operation, page, level),
      operation.permissions.length > 0 && part(level, "Permissions",
        h("p", { class: "chips" }, operation.permissions.map(permissionLink))),
      operation.requirements.length > 0 && part(level, "Requirements",
        h("ul", { class: "plain" }, operation.requirements.map((each) => h("li", {}, prose(each))))),
      operation.limitations.length > 0 && part(level, "Limitations",
        h("ul", { class: "plain" }, operation.limitations.map((each) => h("li", {}, prose(each))))),
      operation.errors.length > 0 && part(level, "Errors",
        h("table", { class: "codes" },
          h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Code"), h("th", { scope: "col" }, "Meaning"))),
          h("tbody", {}, operation.errors.map(errorRow)))),
    ];
  }

  const verbs = { read: "Read", create: "Create", update: "Update", delete: "Delete" };

  Object.assign(Explorer, {
    method, path, isAllowed, sorted, operationRow, operationRows, operationBody, part, permissionLink,
    verbName: (operation) => verbs[operation.verb] || operation.verb, refusedMark: (operation) =>
      isAllowed(operation) ? null : mark("deprecated", "not supported", "The page says that it cannot be called"),
  });
})();
