// The pages of nodes, edges and operations.
"use strict";

(() => {
  const {
    h, prose, oneLine, outside, count, route, nodes, edges, typeText, mark, memberList, filter, selectionBar, flat,
    operationRows, operationBody, part, verbName, isAllowed, usersOf, targetOf, typeRoute,
  } = Explorer;

  function crumbs(...parts) {
    return h("nav", { class: "crumbs", "aria-label": "Breadcrumb" }, h("ol", {}, parts.map(([text, href]) =>
      h("li", {}, href ? h("a", { href }, text) : h("span", { "aria-current": "page" }, text)))));
  }

  /** The top of a page: where it is, what it is called, what leads out of it. */
  function heading({ trail, kind, title, subtitle, marks, links }) {
    return h("header", { class: "page-head" }, crumbs(...trail),
      h("p", { class: "eyebrow" }, kind),
      h("h1", { tabindex: "-1" }, title, marks && marks.map((each) => each && [" ", each])),
      subtitle && h("p", { class: "subtitle" }, subtitle),
      links && h("p", { class: "links" }, links));
  }

  const reference = (url) => url && outside(url, "Reference page");

  /** A part of a page with its number of things. */
  function counted(title, number, ...children) {
    return h("section", { class: "part" }, h("h2", {}, title, " ", h("span", { class: "number" }, number)),
      ...children);
  }

  /** Where a type is used; long lists are folded. */
  function usedBy(name) {
    const uses = usersOf(name);
    if (!uses.length) return null;
    const row = (use) => h("li", {}, h("span", { class: "kind" }, use.kind), " ",
      h("a", { class: "mono", href: use.href }, use.text));
    const rest = uses.slice(12);
    return counted("Used by", uses.length, h("ul", { class: "uses" }, uses.slice(0, 12).map(row)),
      rest.length > 0 && h("details", {}, h("summary", {}, `${rest.length} more`),
        h("ul", { class: "uses" }, rest.map(row))));
  }

  function answer(edge) {
    if (edge.cardinality === "none") return h("span", { class: "quiet-text" }, "nothing to read");
    if (!edge.target) return h("span", { class: "quiet-text" }, "not stated");
    return edge.cardinality === "list" ? h("span", { class: "type" }, "list<", typeText(edge.target), ">")
      : typeText(edge.target);
  }

  function edgeRow(edge) {
    const methods = [...new Set(Explorer.operationsAt(edge).filter(isAllowed).map((each) => each.method))];
    return h("li", {
      class: `row edge-row${edge.deprecated ? " is-old" : ""}`,
      "data-find": `${edge.parent} ${edge.name} ${edge.target} ${edge.doc}`.toLowerCase(),
    },
    h("a", { class: "row-link member-name", href: route("edges", edge.id) }, edge.name),
    h("span", { class: "arrow", "aria-hidden": "true" }, "→"), answer(edge),
    edge.deprecated && mark("deprecated", "deprecated"),
    h("span", { class: "row-methods" }, methods.map((each) =>
      h("span", { class: `method method-${each.toLowerCase()}` }, each))),
    h("span", { class: "row-text" }, oneLine(edge.doc)));
  }

  function nodePage(node) {
    const operations = Explorer.operationsOf(node);
    const own = operations.filter((each) => !each.edge);
    const leaving = Explorer.edgesFrom(node.id);
    const read = own.find((each) => each.verb === "read" && each.path);
    const page = ["nodes", node.id];
    const { bar, pick } = selectionBar(`/${Explorer.api.version}${read ? read.path : "/{id}"}`);
    const fields = memberList([...node.fields, ...node.added], node.structures, page, pick);
    const number = node.fields.length + node.added.length;
    const list = h("ul", { class: "rows" }, leaving.map(edgeRow));
    return {
      title: node.id,
      content: [
        heading({
          trail: [["Nodes", "#/nodes"], [node.id]], kind: node.root ? "Root edge" : "Node", title: node.id,
          subtitle: node.title !== node.id && node.title,
          links: [h("a", { class: "button", href: route("graph", node.id) }, "See in the graph"),
            reference(node.url)],
        }),
        h("div", { class: "lead doc" }, prose(node.doc)),
        own.length > 0 && counted("Operations", own.filter(isAllowed).length, operationRows(own)),
        number > 0 && counted("Fields", number,
          h("p", { class: "hint" }, "Select fields to copy a request for them."),
          number > 8 && filter("Filter fields", fields, ".member"), fields, bar),
        leaving.length > 0 && counted("Edges", leaving.length,
          leaving.length > 8 && filter("Filter edges", list, ".row"), list),
        usedBy(node.id),
      ],
    };
  }

  /** `User —feed→ Post`, each of them a link. */
  function picture(edge) {
    const target = targetOf(edge);
    return h("p", { class: "edge-picture" },
      edge.parent ? h("a", { class: "node-box", href: route("nodes", edge.parent) }, edge.parent)
        : h("span", { class: "node-box is-unknown" }, "other"),
      h("span", { class: "edge-line" }, edge.name),
      target ? h("a", { class: "node-box", href: typeRoute(target) }, target)
        : h("span", { class: "node-box is-unknown" }, edge.target || "not stated"));
  }

  function edgePage(edge) {
    const operations = Explorer.sorted(Explorer.operationsAt(edge));
    const allowed = operations.filter(isAllowed);
    const refused = operations.filter((each) => !isAllowed(each));
    const page = ["edges", edge.id];
    return {
      title: `${edge.name} of ${edge.parent || "other nodes"}`,
      content: [
        heading({
          trail: [["Nodes", "#/nodes"], ...(edge.parent ? [[edge.parent, route("nodes", edge.parent)]] : []),
            [edge.name]],
          kind: "Edge", title: edge.name, marks: [edge.deprecated && mark("deprecated", "deprecated")],
          links: [edge.parent && h("a", { class: "button", href: route("graph", edge.parent) }, "See in the graph"),
            reference(edge.url)],
        }),
        picture(edge),
        h("div", { class: "lead doc" }, prose(edge.doc),
          h("p", {}, "Answers with ", answer(edge), ".")),
        edge.added.length > 0 && counted("Fields added to each", edge.added.length,
          memberList(edge.added, edge.addedStructures, page)),
        edge.summary.length > 0 && counted("Summary", edge.summary.length,
          memberList(edge.summary, edge.summaryStructures, page)),
        allowed.map((operation) => h("section", { class: "part operation" },
          h("h2", {}, h("a", { href: route("operations", operation.id) }, verbName(operation))),
          operationBody(operation, 3))),
        refused.length > 0 && part(2, "Not supported",
          h("ul", { class: "rows" }, refused.map((operation) => h("li", { class: "row is-refused" },
            h("a", { class: "row-link", href: route("operations", operation.id) }, verbName(operation)),
            h("span", { class: "row-text" }, oneLine(operation.why)))))),
      ],
    };
  }

  function operationPage(operation) {
    const edge = edges.get(operation.edge);
    const node = nodes.get(operation.node);
    const trail = [["Operations", "#/operations"]];
    if (node) trail.push([node.id, route("nodes", node.id)]);
    if (edge) trail.push([edge.name, route("edges", edge.id)]);
    const subject = edge ? edge.name : node ? node.id : operation.path || operation.key;
    return {
      title: `${verbName(operation)} ${subject}`,
      content: [
        heading({
          trail: [...trail, [verbName(operation)]], kind: "Operation", title: `${verbName(operation)} ${subject}`,
          marks: [Explorer.refusedMark(operation)],
          links: [edge && h("a", { class: "button", href: route("edges", edge.id) }, `Edge ${edge.name}`),
            !edge && node && h("a", { class: "button", href: route("nodes", node.id) }, `Node ${node.id}`),
            reference(operation.url)],
        }),
        operationBody(operation, 2),
      ],
    };
  }

  Object.assign(Explorer, {
    heading, counted, usedBy, edgeRow, reference, flat, count,
    pages: { nodes: nodePage, edges: edgePage, operations: operationPage },
  });
})();
