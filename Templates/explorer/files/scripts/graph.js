// The picture of a node with its neighbours, which one walks through edge by edge.
"use strict";

(() => {
  const {
    h, svg, api, route, nodes, types, edgesFrom, edgesInto, targetOf, heading, count, counted, edgeRow,
  } = Explorer;

  const rowHeight = 30;
  const boxWidth = 210;
  const textWidth = (text, size) => text.length * size * 0.58;
  const short = (text, length) => text.length > length ? text.slice(0, length - 1) + "…" : text;

  /** Edges in groups by the node at their other end, those with most edges first. Ends that no page states are left out. */
  function neighbours(edges, other) {
    const groups = new Map();
    for (const edge of edges) {
      const name = other(edge);
      if (!name) continue;
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(edge);
    }
    return [...groups].map(([name, list]) => ({ name, edges: list }))
      .sort((a, b) => b.edges.length - a.edges.length || (a.name < b.name ? -1 : 1));
  }

  function box(name, x, y, width, height, isCentre) {
    const isNode = nodes.has(name);
    const href = isCentre ? route(isNode ? "nodes" : "types", name) : route("graph", name);
    const label = short(name, Math.floor(width / 8));
    const rectangle = svg("rect", { x, y, width, height, rx: 8 });
    const text = svg("text", { x: x + width / 2, y: y + height / 2, dy: "0.35em", "text-anchor": "middle" }, label);
    const shape = `graph-node${isCentre ? " is-centre" : ""}${isNode ? "" : " is-unknown"}`;
    return svg("a", {
      href, class: shape, "aria-label": isCentre ? `${name}: its page` : `Go to ${name}`,
      "data-x": x + width / 2, "data-y": y + height / 2,
    }, svg("title", {}, name), rectangle, text);
  }

  function pill(edge, x, y, anchor, limit) {
    const label = short(edge.name, limit);
    const width = textWidth(label, 12) + 18;
    const left = anchor === "start" ? x : x - width;
    return svg("a", {
      href: route("edges", edge.id), class: `graph-edge${edge.deprecated ? " is-old" : ""}`,
      "aria-label": `Edge ${edge.name}${edge.parent ? ` of ${edge.parent}` : ""}`,
      "data-x": left + width / 2, "data-y": y,
    }, svg("title", {}, edge.name), svg("rect", { x: left, y: y - 11, width, height: 22, rx: 11 }),
    svg("text", { x: left + width / 2, y, dy: "0.35em", "text-anchor": "middle" }, label));
  }

  const heightOf = (groups) => groups.reduce((sum, each) => sum + each.edges.length * rowHeight + 12, 0);

  /** A column of neighbours. `side` is 1 for those that edges lead to and -1 for those they come from. */
  function column(groups, side, centre, top) {
    const lines = [];
    const parts = [];
    let y = top;
    for (const group of groups) {
      const height = group.edges.length * rowHeight;
      const x = side > 0 ? centre.x + 620 - boxWidth : centre.x - 620;
      group.edges.forEach((edge, index) => {
        const at = y + index * rowHeight + rowHeight / 2;
        const from = centre.x + side * centre.width / 2;
        const to = side > 0 ? x : x + boxWidth;
        const bend = side * 70;
        lines.push(svg("path", {
          class: "graph-line",
          d: `M${from},${centre.y} C${from + bend},${centre.y} ${from + bend * 0.4},${at} ${from + side * 90},${at} L${to},${at}`,
        }));
        parts.push(pill(edge, to - side * 14, at, side > 0 ? "end" : "start", 31));
      });
      parts.push(box(group.name, x, y + 2, boxWidth, height - 4));
      y += height + 12;
    }
    return { lines, parts };
  }

  function wide(name, leaving, coming) {
    const height = Math.max(heightOf(leaving), heightOf(coming), 120);
    const centre = { x: 630, y: Math.min(height / 2, 300), width: 150 };
    const topOf = (groups) => Math.max(0, Math.min(centre.y - heightOf(groups) / 2, height - heightOf(groups)));
    const right = column(leaving, 1, centre, topOf(leaving));
    const left = column(coming, -1, centre, topOf(coming));
    return svg("svg", { class: "graph", viewBox: `0 -6 1260 ${height + 12}`, role: "group" },
      left.lines, right.lines, left.parts,
      box(name, centre.x - centre.width / 2, centre.y - 26, centre.width, 52, true), right.parts);
  }

  /** For narrow screens: all neighbours below the node, each edge on a line of its own. */
  function narrow(name, leaving, coming) {
    const lines = [];
    const parts = [];
    let y = 84;
    const rows = (groups, label) => {
      if (!groups.length) return;
      parts.push(svg("text", { class: "graph-label", x: 34, y }, label));
      y += 22;
      for (const group of groups) {
        for (const edge of group.edges) {
          lines.push(svg("path", { class: "graph-line", d: `M18,52 V${y - 8} Q18,${y} 26,${y} H200` }));
          parts.push(pill(edge, 34, y, "start", 17));
          parts.push(box(group.name, 200, y - 13, 150, 26));
          y += 34;
        }
      }
      y += 16;
    };
    rows(leaving, "leads to");
    rows(coming, "is led to by");
    return svg("svg", { class: "graph", viewBox: `0 0 360 ${y}`, role: "group" }, lines,
      box(name, 8, 6, 344, 46, true), parts);
  }

  /** Arrow keys go to what is next in their direction. */
  function walk(event) {
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    const here = event.target.closest("a[data-x]");
    if (!way || !here) return;
    event.preventDefault();
    const place = (link) => [Number(link.dataset.x), Number(link.dataset.y)];
    const [x, y] = place(here);
    let best = null;
    for (const link of event.currentTarget.querySelectorAll("a[data-x]")) {
      const [otherX, otherY] = place(link);
      const along = (otherX - x) * way[0] + (otherY - y) * way[1];
      const across = Math.abs((otherX - x) * way[1]) + Math.abs((otherY - y) * way[0]);
      const cost = along + across * 2.5;
      if (link !== here && along > 1 && (!best || cost < best.cost)) best = { link, cost };
    }
    if (best) best.link.focus();
  }

  /** A choice of the node in the middle. */
  function chooser(name) {
    const names = api.nodes.map((node) => node.id);
    if (name && !nodes.has(name)) names.unshift(name);
    const select = h("select", {
      id: "centre", onchange: () => { location.hash = select.value ? route("graph", select.value) : "#/graph"; },
    }, h("option", { value: "", selected: !name }, "The whole graph"),
    names.map((each) => h("option", { value: each, selected: each === name }, each)));
    return h("p", { class: "chooser" }, h("label", { for: "centre" }, "Around "), select);
  }

  function graphPage(name) {
    if (!nodes.has(name) && !types.has(name)) return null;
    const leaving = neighbours(edgesFrom(name), targetOf);
    const coming = neighbours(edgesInto(name).filter((edge) => edge.parent !== name), (edge) => edge.parent);
    const isNarrow = window.matchMedia("(max-width: 760px)").matches;
    const picture = (isNarrow ? narrow : wide)(name, leaving, coming);
    picture.setAttribute("aria-label", `${name} and its neighbours`);
    picture.addEventListener("keydown", walk);
    const unstated = edgesFrom(name).filter((edge) => !targetOf(edge)).length;
    const all = [...edgesFrom(name), ...edgesInto(name).filter((edge) => edge.parent !== name)];
    return {
      title: `Graph around ${name}`, isWide: true,
      content: [
        heading({
          trail: [["Graph", "#/graph"], [name]], kind: "Graph", title: name,
          subtitle: `${count(edgesFrom(name).length, "edge leads", "edges lead")} out of it, `
            + `${count(edgesInto(name).length, "edge", "edges")} into it. Arrow keys move between them.`,
        }),
        chooser(name),
        h("div", { class: "graph-frame" }, picture),
        unstated > 0 && h("p", { class: "hint" }, "Not in the picture: ",
          count(unstated, "edge", "edges"), " of which no page states what they lead to."),
        all.length > 0 && counted("The same as a list", all.length, h("ul", { class: "rows" }, all.map((edge) => {
          const row = edgeRow(edge);
          if (edge.parent !== name) {
            row.prepend(edge.parent ? h("a", { href: route("graph", edge.parent) }, edge.parent) : "other", " / ");
          }
          return row;
        }))),
      ],
    };
  }

  Object.assign(Explorer, { walk, chooser, shortLabel: short });
  Explorer.pages.graph = graphPage;
})();
