// Search over everything: an index that is made once, and a walk over all of it for each letter typed.
"use strict";

(() => {
  const { api, route, titleOf, membersOf } = Explorer;

  // What counts more where words match alike.
  const weights = {
    Node: 14, Edge: 9, Field: 8, Error: 8, Permission: 8, Enum: 7, Operation: 5, Metric: 5, Type: 4, Table: 4,
    Parameter: 2, Value: 1,
  };

  const flatten = (text) => text.toLowerCase().replace(/[\s_\-./{}:]+/g, "");

  function entry(kind, name, owner, href, text, other = {}) {
    const lower = name.toLowerCase();
    return {
      kind, name, owner, href, text, lower, flat: flatten(name), ownerFlat: flatten(owner),
      words: lower.split(/[\s_\-./{}:]+|(?<=[a-z0-9])(?=[A-Z])/), textLower: text.toLowerCase(),
      bonus: weights[kind] - (other.isOld ? 12 : 0), isDeprecated: !!other.isOld, method: other.method,
    };
  }

  function build() {
    const all = [];
    const add = (...parts) => all.push(entry(...parts));
    const addMembers = (kind, members, owner, page) => {
      for (const { member, path } of members) {
        add(kind, path, owner, route(...page, path), member.doc, { isOld: member.deprecated });
      }
    };
    for (const node of api.nodes) {
      add("Node", node.id, node.title === node.id ? "" : node.title, route("nodes", node.id), node.doc);
      addMembers("Field", membersOf.node(node), node.id, ["nodes", node.id]);
    }
    for (const edge of api.edges) {
      add("Edge", edge.name, edge.parent, route("edges", edge.id), edge.doc, { isOld: edge.deprecated });
      addMembers("Field", membersOf.edge(edge), titleOf("edges", edge), ["edges", edge.id]);
    }
    for (const operation of api.operations) {
      const isAllowed = operation.status === "allowed";
      add("Operation", operation.path || operation.key, operation.node, route("operations", operation.id),
        operation.doc || operation.why, { isOld: !isAllowed, method: operation.method || operation.verb });
      addMembers("Parameter", membersOf.operation(operation), titleOf("operations", operation),
        ["operations", operation.id]);
    }
    for (const each of api.enums) {
      add("Enum", each.id, "", route("enums", each.id), "");
      for (const value of each.values) add("Value", value, each.id, route("enums", each.id, value), "");
    }
    for (const error of api.errors) {
      const page = ["errors", String(error.code)];
      add("Error", Explorer.errorCode(error), error.name, route(...page), error.messages.join(" "));
      for (const sub of error.subcodes) {
        add("Error", String(sub.subcode), `${error.code} ${sub.name}`, route(...page, String(sub.subcode)),
          sub.messages.join(" "));
      }
    }
    for (const each of api.permissions) add("Permission", each.name, "", route("permissions", each.name), each.doc);
    for (const each of api.metrics) {
      add("Metric", each.name, "", route("metrics", each.name), each.doc, { isOld: each.deprecated });
    }
    for (const table of api.tables) {
      add("Table", table.title, "", route("tables", table.id), "");
      for (const value of table.values) {
        add("Value", value.name, table.title, route("tables", table.id, value.name), value.doc);
      }
    }
    for (const type of api.types) add("Type", type.name, "", route("types", type.id), "");
    return all;
  }

  /** How well one word of a query fits; 0 where it does not. */
  function score(item, term, flat) {
    if (item.lower === term || item.flat === flat) return 100;
    if (flat && item.flat.startsWith(flat)) return 70 - Math.min(20, item.flat.length - flat.length);
    if (item.words.some((word) => word.startsWith(term))) return 45;
    if (flat.length > 1 && item.flat.includes(flat)) return 32;
    if (flat && item.ownerFlat === flat) return 30;
    if (flat && item.ownerFlat.startsWith(flat)) return 22;
    if (flat.length > 1 && item.ownerFlat.includes(flat)) return 12;
    if (term.length > 2 && item.kind.toLowerCase().startsWith(term)) return 10;
    if (term.length > 2 && item.textLower.includes(term)) return 6;
    return 0;
  }

  let index = null;

  const termsOf = (query) => query.toLowerCase().split(/[\s,]+/).filter(Boolean).slice(0, 8);

  /** The best results and how many there are: `{items, total}`. */
  function find(query, limit) {
    index = index || build();
    const terms = termsOf(query).map((term) => [term, flatten(term)]);
    if (!terms.length) return { items: [], total: 0 };
    const found = [];
    items: for (const item of index) {
      let sum = item.bonus - Math.min(15, item.name.length / 6);
      for (const [term, flat] of terms) {
        const each = score(item, term, flat);
        if (!each) continue items;
        sum += each;
      }
      found.push([sum, item]);
    }
    found.sort((a, b) => b[0] - a[0]);
    return { items: found.slice(0, limit).map(([, item]) => item), total: found.length };
  }

  Object.assign(Explorer, { find, termsOf, prepareSearch: () => { index = index || build(); } });
})();
