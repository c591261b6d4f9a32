// The pages of enums, errors, permissions, metrics, tables and types; the lists of each kind; the first page.
"use strict";

(() => {
  const {
    h, prose, oneLine, outside, count, api, kinds, route, titleOf, heading, counted, usedBy, edgeRow, operationRows,
    part, permissionLink, mark, filter, memberList,
  } = Explorer;

  const operationsNamed = (keys) =>
    keys.map((key) => Explorer.operationsByKey.get(key)).filter(Boolean);

  function enumPage(each) {
    return {
      title: each.id,
      content: [
        heading({ trail: [["Enums", "#/enums"], [each.id]], kind: "Enum", title: each.id }),
        each.values.length > 0
          ? counted("Values", each.values.length,
            h("ul", { class: "values" }, each.values.map((value) =>
              h("li", { class: "mono", "data-anchor": value, tabindex: "-1" }, value))))
          : h("p", { class: "notice" }, "The reference does not list its values."),
        each.values.length > 0 && !each.complete && h("p", { class: "facts" }, "The list may be incomplete."),
        usedBy(each.id),
      ],
    };
  }

  const categories = {
    transient: "transient", throttled: "throttled", token: "token", permission: "permission",
    invalidParameter: "invalid parameter", duplicate: "duplicate", blocked: "blocked", other: "other",
  };

  function errorBody(error) {
    return [
      h("ul", { class: "plain messages" }, error.messages.map((text) => h("li", {}, prose(text)))),
      error.recovery && h("div", { class: "notice is-good" }, h("strong", {}, "What to do"), prose(error.recovery)),
    ];
  }

  const errorMarks = (error) => [
    error.category !== "other" && mark("core", categories[error.category] || error.category),
    error.retryable && mark("default", "can be retried", "The same call may succeed later"),
  ];

  function errorPage(error) {
    const operations = operationsNamed(error.operations);
    return {
      title: `Error ${Explorer.errorTitle(error)}`,
      content: [
        heading({
          trail: [["Errors", "#/errors"], [Explorer.errorCode(error)]], kind: "Error",
          title: Explorer.errorCode(error), subtitle: error.name, marks: errorMarks(error),
        }),
        errorBody(error),
        error.subcodes.length > 0 && counted("Subcodes", error.subcodes.length, error.subcodes.map((sub) =>
          h("section", { class: "subcode", "data-anchor": String(sub.subcode), tabindex: "-1" },
            h("h3", {}, h("span", { class: "mono" }, sub.subcode), sub.name && ` ${sub.name}`,
              errorMarks(sub).map((each) => each && [" ", each])),
            errorBody(sub)))),
        operations.length > 0 && counted("Operations that list it", operations.length, operationRows(operations)),
      ],
    };
  }

  function permissionPage(permission) {
    const operations = operationsNamed(permission.operations);
    return {
      title: permission.name,
      content: [
        heading({
          trail: [["Permissions", "#/permissions"], [permission.name]], kind: "Permission", title: permission.name,
        }),
        h("div", { class: "lead doc" }, prose(permission.doc)),
        permission.dependencies.length > 0 && part(2, "Needs too",
          h("p", { class: "chips" }, permission.dependencies.map(permissionLink))),
        operations.length > 0 && counted("Operations that ask for it", operations.length, operationRows(operations)),
      ],
    };
  }

  function metricPage(metric) {
    return {
      title: metric.name,
      content: [
        heading({
          trail: [["Metrics", "#/metrics"], [metric.name]], kind: "Metric", title: metric.name,
          marks: [metric.deprecated && mark("deprecated", "deprecated")],
        }),
        h("div", { class: "lead doc" }, prose(metric.doc)),
        metric.periods.length > 0 && part(2, "Periods",
          h("p", { class: "chips" }, metric.periods.map((each) => h("span", { class: "chip mono" }, each)))),
      ],
    };
  }

  function tablePage(table) {
    return {
      title: table.title,
      content: [
        heading({ trail: [["Tables", "#/tables"], [table.title]], kind: "Table of values", title: table.title }),
        memberList(table.values.map((value) => ({ ...value, type: "" })), [], ["tables", table.id]),
      ],
    };
  }

  function typePage(type) {
    return {
      title: type.name,
      content: [
        heading({
          trail: [["Undescribed types", "#/types"], [type.name]], kind: "Undescribed type", title: type.name,
          links: [type.url && outside(type.url, "Where the reference links to")],
        }),
        h("p", { class: "notice" }, "The reference names this type and has no page for it."),
        usedBy(type.id),
      ],
    };
  }

  function listRow(kind, item) {
    if (kind.path === "edges") return edgeRow(item);
    const title = titleOf(kind.path, item);
    const text = item.doc !== undefined ? item.doc
      : item.messages ? item.messages[0] || ""
        : item.values ? item.values.map((value) => value.name || value).slice(0, 8).join(", ") : "";
    return h("li", { class: `row${item.deprecated ? " is-old" : ""}`, "data-find": `${title} ${text}`.toLowerCase() },
      h("a", { class: "row-link mono", href: route(kind.path, String(item[kind.key])) }, title),
      item.deprecated && mark("deprecated", "deprecated"),
      kind.path === "nodes" && h("span", { class: "row-note" },
        [item.fields.length && count(item.fields.length, "field", "fields"),
          Explorer.edgesFrom(item.id).length && count(Explorer.edgesFrom(item.id).length, "edge", "edges")]
          .filter(Boolean).join(", ")),
      h("span", { class: "row-text" }, oneLine(text)));
  }

  function groupsOf(kind) {
    const key = kind.path === "edges" ? (item) => item.parent || "Other"
      : kind.path === "operations" ? (item) => item.node || "Other" : () => "";
    const groups = new Map();
    for (const item of kind.list) {
      if (!groups.has(key(item))) groups.set(key(item), []);
      groups.get(key(item)).push(item);
    }
    return groups;
  }

  /** The list of all of a kind, in groups where there are some, with a filter. */
  function listPage(kind) {
    const rows = (items) => kind.path === "operations" ? operationRows(items)
      : h("ul", { class: "rows" }, items.map((item) => listRow(kind, item)));
    const container = h("div", {}, [...groupsOf(kind)].map(([name, items]) => !name ? rows(items)
      : h("section", { class: "part", "data-group": "" }, h("h2", {},
        Explorer.nodes.has(name) ? h("a", { href: route("nodes", name) }, name) : name), rows(items))));
    return {
      title: kind.many,
      content: [
        heading({
          trail: [["Start", "#/"], [kind.many]], kind: count(kind.list.length, "page", "pages"), title: kind.many,
        }),
        filter(`Filter ${kind.many.toLowerCase()}`, container, ".row"), container,
      ],
    };
  }

  function homePage() {
    const fields = api.nodes.reduce((sum, node) => sum + node.fields.length, 0);
    const tiles = kinds.map((kind) => [kind.many, kind.list.length, `#/${kind.path}`]);
    tiles.splice(1, 0, ["Fields", fields, "#/nodes"]);
    const big = api.nodes.filter((node) => node.fields.length > 0);
    return {
      title: "",
      content: [
        h("header", { class: "page-head hero" },
          h("p", { class: "eyebrow" }, `Version ${api.version}`), h("h1", { tabindex: "-1" }, "Graph API reference"),
          h("p", { class: "subtitle" },
            "Every node, field, edge, operation and error of ", count(api.sources, "page", "pages"),
            ". Press ", h("kbd", {}, "/"), " to search all of it."),
          h("p", { class: "links" }, h("a", { class: "button", href: "#/graph" }, "See the whole graph"))),
        h("ul", { class: "tiles" }, tiles.filter(([, number]) => number > 0).map(([name, number, href]) =>
          h("li", {}, h("a", { href }, h("span", { class: "tile-number" }, number.toLocaleString("en")),
            h("span", { class: "tile-name" }, name))))),
        counted("Nodes", big.length, h("ul", { class: "cards" }, big.map((node) =>
          h("li", { class: "card" }, h("a", { href: route("nodes", node.id) }, node.id),
            h("p", {}, oneLine(node.doc)),
            h("p", { class: "facts" }, h("span", {}, count(node.fields.length, "field", "fields")),
              Explorer.edgesFrom(node.id).length > 0
                && h("span", {}, count(Explorer.edgesFrom(node.id).length, "edge", "edges"))))))),
      ],
    };
  }

  function missingPage(what) {
    return {
      title: "Not found",
      content: [
        heading({ trail: [["Start", "#/"], ["Not found"]], kind: "Not found", title: "There is no such page" }),
        h("p", {}, "This version of the reference has no ", h("code", {}, what), ". Search for it, or begin at the ",
          h("a", { href: "#/" }, "start"), "."),
      ],
    };
  }

  Object.assign(Explorer.pages, {
    enums: enumPage, errors: errorPage, permissions: permissionPage, metrics: metricPage, tables: tablePage,
    types: typePage, list: listPage, home: homePage, missing: missingPage,
  });
})();
