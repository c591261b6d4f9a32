// What data.js holds, by its names, and what names what.
"use strict";

(() => {
  const api = window.graphAPI;

  // Guides list some metrics twice; together they are one page.
  const metrics = new Map();
  for (const metric of api.metrics) {
    const first = metrics.get(metric.name);
    if (!first) metrics.set(metric.name, { ...metric });
    else {
      if (!first.doc.includes(metric.doc)) first.doc += "\n" + metric.doc;
      first.periods = [...new Set([...first.periods, ...metric.periods])];
      first.deprecated = first.deprecated && metric.deprecated;
    }
  }
  api.metrics = [...metrics.values()];

  const route = (...parts) => "#/" + parts.map(encodeURIComponent).join("/");
  const byKey = (list, key) => new Map(list.map((each) => [each[key], each]));

  const nodes = byKey(api.nodes, "id");
  const edges = byKey(api.edges, "id");
  const operations = byKey(api.operations, "id");
  const operationsByKey = byKey(api.operations, "key");
  const enums = byKey(api.enums, "id");
  const types = byKey(api.types, "id");

  /** Kinds of pages: the address, the list, what names one of it, and what it is called. */
  const kinds = [
    { path: "nodes", list: api.nodes, key: "id", one: "Node", many: "Nodes" },
    { path: "edges", list: api.edges, key: "id", one: "Edge", many: "Edges" },
    { path: "operations", list: api.operations, key: "id", one: "Operation", many: "Operations" },
    { path: "enums", list: api.enums, key: "id", one: "Enum", many: "Enums" },
    { path: "errors", list: api.errors, key: "code", one: "Error", many: "Errors" },
    { path: "permissions", list: api.permissions, key: "name", one: "Permission", many: "Permissions" },
    { path: "metrics", list: api.metrics, key: "name", one: "Metric", many: "Metrics" },
    { path: "tables", list: api.tables, key: "id", one: "Table of values", many: "Tables of values" },
    { path: "types", list: api.types, key: "id", one: "Undescribed type", many: "Undescribed types" },
  ].map((kind) => ({ ...kind, find: byKey(kind.list, "" + kind.key) }));

  /** The names that a type's text names, each behind its mark. */
  const namesIn = (type) => (type.match(/@[\p{L}\p{N}\p{M}_]+/gu) || []).map((name) => name.slice(1));

  /** Where the page of a named type is; nothing where there is none. */
  function typeRoute(name) {
    if (nodes.has(name)) return route("nodes", name);
    if (enums.has(name)) return route("enums", name);
    return types.has(name) ? route("types", name) : null;
  }

  /** What an edge answers with: a name of a node or of an undescribed type; nothing where no page says so. */
  const targetOf = (edge) => namesIn(edge.target).find((name) => nodes.has(name) || types.has(name)) || null;

  /** What something is called beside its kind. */
  function titleOf(kind, item) {
    switch (kind) {
      case "edges": return `${item.parent ? item.parent + " / " : ""}${item.name}`;
      case "operations": return item.path ? `${item.method || item.verb} ${item.path}` : item.key;
      case "errors": return errorTitle(item);
      case "tables": return item.title;
      case "types": case "permissions": case "metrics": return item.name;
      default: return item.id;
    }
  }

  const errorCode = (error) => error.lastCode !== error.code ? `${error.code}–${error.lastCode}` : `${error.code}`;
  const errorTitle = (error) => errorCode(error) + (error.name ? " " + error.name : "");

  /** Members with those that they hold, each with its path: a list of `{member, path, depth}`. */
  function flat(members, structures, path = [], depth = 0) {
    const result = [];
    let next = 0;
    for (const member of members) {
      const own = [...path, member.name];
      result.push({ member, path: own.join("."), depth });
      if (member.nested && structures[next]) {
        const inner = structures[next];
        result.push(...flat(inner.members, inner.structures, own, depth + 1));
        next += 1;
      }
    }
    return result;
  }

  const membersOf = {
    node: (node) => flat([...node.fields, ...node.added], node.structures),
    edge: (edge) => [...flat(edge.added, edge.addedStructures), ...flat(edge.summary, edge.summaryStructures)],
    operation: (operation) => flat(operation.parameters, operation.structures),
  };

  /** Everything that names a type, by its name: fields, parameters, edges and answers. */
  let users = null;
  function usersOf(name) {
    if (!users) {
      users = new Map();
      const add = (type, use) => new Set(namesIn(type)).forEach((each) => {
        if (!users.has(each)) users.set(each, []);
        users.get(each).push(use);
      });
      for (const node of api.nodes) {
        for (const { member, path } of membersOf.node(node)) {
          add(member.type, { kind: "Field", text: `${node.id}.${path}`, href: route("nodes", node.id, path) });
        }
      }
      for (const edge of api.edges) {
        const text = titleOf("edges", edge);
        add(edge.target, { kind: "Edge", text, href: route("edges", edge.id) });
        for (const { member, path } of membersOf.edge(edge)) {
          add(member.type, { kind: "Field", text: `${text}: ${path}`, href: route("edges", edge.id, path) });
        }
      }
      for (const operation of api.operations) {
        const text = titleOf("operations", operation);
        for (const { member, path } of membersOf.operation(operation)) {
          add(member.type, {
            kind: "Parameter", text: `${path} of ${text}`, href: route("operations", operation.id, path),
          });
        }
        for (const type of [operation.creates, ...operation.answers.map((answer) => answer.type)]) {
          add(type, { kind: "Answer", text, href: route("operations", operation.id) });
        }
      }
    }
    return users.get(name) || [];
  }

  const group = (list, key) => {
    const groups = new Map();
    for (const item of list) {
      const value = key(item);
      if (!groups.has(value)) groups.set(value, []);
      groups.get(value).push(item);
    }
    return groups;
  };

  const edgesByParent = group(api.edges, (edge) => edge.parent);
  const edgesByTarget = group(api.edges, targetOf);
  const operationsByEdge = group(api.operations.filter((each) => each.edge), (each) => each.edge);
  const operationsByNode = group(api.operations.filter((each) => each.node), (each) => each.node);

  Object.assign(Explorer, {
    api, route, kinds, nodes, edges, operations, operationsByKey, enums, types, namesIn, typeRoute, targetOf,
    titleOf, errorCode, errorTitle, flat, membersOf, usersOf,
    edgesFrom: (name) => edgesByParent.get(name) || [],
    edgesInto: (name) => edgesByTarget.get(name) || [],
    operationsAt: (edge) => operationsByEdge.get(edge.id) || [],
    operationsOf: (node) => operationsByNode.get(node.id) || [],
  });
})();
