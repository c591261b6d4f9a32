// The picture of the whole graph: nodes around a circle, edges through it.
"use strict";

(() => {
  const { h, svg, api, route, nodes, targetOf, heading, count, chooser } = Explorer;

  /** The nodes that edges join, and the edges between nodes, each pair once. */
  function joined() {
    const pairs = new Map();
    for (const edge of api.edges) {
      const target = targetOf(edge);
      if (!nodes.has(edge.parent) || !nodes.has(target)) continue;
      const key = `${edge.parent} ${target}`;
      if (!pairs.has(key)) pairs.set(key, { from: edge.parent, to: target, edges: [] });
      pairs.get(key).edges.push(edge);
    }
    const names = new Set([...pairs.values()].flatMap((pair) => [pair.from, pair.to]));
    return { pairs: [...pairs.values()], names: api.nodes.map((node) => node.id).filter((name) => names.has(name)) };
  }

  function picture(names, pairs) {
    const radius = Math.max(220, names.length * 27 / (2 * Math.PI));
    const longest = Math.min(24, Math.max(...names.map((name) => name.length)));
    const size = radius + longest * 7.6 + 26;
    const angle = new Map(names.map((name, index) => [name, index / names.length * 2 * Math.PI - Math.PI / 2]));
    const point = (name, at) => [Math.cos(angle.get(name)) * at, Math.sin(angle.get(name)) * at];
    const lines = pairs.map((pair) => {
      const [fromX, fromY] = point(pair.from, radius);
      const [toX, toY] = point(pair.to, radius);
      const d = pair.from === pair.to
        ? loop(angle.get(pair.from), radius)
        : `M${fromX.toFixed(1)},${fromY.toFixed(1)} Q${((fromX + toX) * 0.18).toFixed(1)},${((fromY + toY) * 0.18).toFixed(1)} ${toX.toFixed(1)},${toY.toFixed(1)}`;
      return { pair, line: svg("path", { class: "map-line", d }) };
    });
    const degree = new Map(names.map((name) => [name, 0]));
    for (const { from, to, edges } of pairs) {
      for (const name of new Set([from, to])) degree.set(name, degree.get(name) + edges.length);
    }
    const show = (name) => lines.forEach(({ pair, line }) => {
      line.classList.toggle("is-out", name === pair.from);
      line.classList.toggle("is-in", name === pair.to && name !== pair.from);
    });
    const dots = names.map((name) => {
      const turn = angle.get(name) * 180 / Math.PI;
      const isLeft = turn > 90;
      const [x, y] = point(name, radius);
      return svg("a", {
        href: route("graph", name), class: "map-node",
        "aria-label": `${name}, ${count(degree.get(name), "edge", "edges")}`,
        onmouseenter: () => show(name), onmouseleave: () => show(null), onfocus: () => show(name),
        onblur: () => show(null),
      }, svg("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: Math.min(9, 3 + Math.sqrt(degree.get(name))) }),
      svg("text", {
        transform: `rotate(${turn.toFixed(2)}) translate(${(radius + 14).toFixed(1)} 0)${isLeft ? " rotate(180)" : ""}`,
        "text-anchor": isLeft ? "end" : "start", dy: "0.35em",
      }, Explorer.shortLabel(name, longest)));
    });
    const root = svg("svg", {
      class: "map", viewBox: [-size, -size, 2 * size, 2 * size].map((each) => each.toFixed(0)).join(" "),
      role: "group", "aria-label": "The whole graph",
    }, lines.map(({ line }) => line), dots);
    root.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const at = dots.indexOf(document.activeElement);
      if (!step || at < 0) return;
      event.preventDefault();
      dots[(at + step + dots.length) % dots.length].focus();
    });
    return root;
  }

  /** An edge of a node to itself, inside of the circle. */
  function loop(angle, radius) {
    const at = (turn, length) =>
      `${(Math.cos(angle + turn) * length).toFixed(1)},${(Math.sin(angle + turn) * length).toFixed(1)}`;
    return `M${at(0, radius)} C${at(-0.12, radius - 60)} ${at(0.12, radius - 60)} ${at(0, radius)}`;
  }

  Explorer.pages.map = () => {
    const { pairs, names } = joined();
    return {
      title: "The whole graph", isWide: true,
      content: [
        heading({
          trail: [["Start", "#/"], ["Graph"]], kind: "Graph", title: "The whole graph",
          subtitle: `${count(names.length, "node", "nodes")} that `
            + `${count(pairs.reduce((sum, pair) => sum + pair.edges.length, 0), "edge joins", "edges join")}. `
            + "Choose one to see its neighbours.",
        }),
        chooser(""),
        h("p", { class: "legend" }, h("span", { class: "legend-out" }, "edges out of it"),
          h("span", { class: "legend-in" }, "edges into it")),
        names.length > 0 ? h("div", { class: "graph-frame map-frame", tabindex: "0", role: "region",
          "aria-label": "Picture of the graph" }, picture(names, pairs))
          : h("p", { class: "notice" }, "No edge joins two nodes that the reference describes."),
      ],
    };
  };
})();
