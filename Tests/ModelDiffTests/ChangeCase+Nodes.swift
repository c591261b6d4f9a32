import ModelDiff

extension ChangeCase {
    private static let read = "_ = Lamp.read(\"1\", zone: \"a\")"

    /// Changes of nodes as a whole.
    static let nodes: [ChangeCase] = [
        ChangeCase(
            "noderemoved",
            pages: [
                // With the fields of a node that came it would be that one.
                "": (
                    LampPages.page(slug("noderemoved")).replacing("`shade`", with: "`hood`")
                        .replacing("`label`", with: "`caption`"), nil
                )
            ],
            [Report(.removed, .node, "lamp", .breaking)], client: read),
        ChangeCase(
            "nodeadded",
            pages: [
                "": (LampPages.page(slug("nodeadded")), LampPages.page(slug("nodeadded"))),
                "-glow": (nil, LampPages.target(slug("nodeadded"))),
            ],
            [Report(.added, .node, "glow-nodeadded", .additive)], client: read),
        ChangeCase(
            "noderenamed",
            pages: ["": (LampPages.page(slug("noderenamed")), LampPages.page("light-noderenamed"))],
            [Report(.renamed, .node, "light-noderenamed", .breaking)],
            consequences: [Report(.renamed, .enum, "LightNoderenamedMode", .sourceBreaking)], client: read),
        ChangeCase(
            "nodespelled",
            pages: ["": (LampPages.page("lamp-nodespelled"), LampPages.page("lamp-node-spelled"))],
            [],
            consequences: [
                Report(.renamed, .enum, "LampNodeSpelledMode", .sourceBreaking),
                Report(.renamed, .node, "lamp-node-spelled", .sourceBreaking),
            ], client: read),
        // Other pages name it already.
        ChangeCase(
            "nodedescribed",
            pages: [
                "": (LampPages.page(slug("nodedescribed")), LampPages.page(slug("nodedescribed"))),
                "-bulbs": (LampPages.edge(slug("nodedescribed")), LampPages.edge(slug("nodedescribed"))),
                "-glow": (nil, LampPages.target(slug("nodedescribed"))),
            ],
            [Report(.added, .node, "glow-nodedescribed", .additive)],
            client:
                "let glow = GlowNodedescribed(record: GraphRecord()); let distance: Int? = glow.distance; _ = distance"
        ),
        // The row of an edge names what only the other page describes.
        ChangeCase(
            "targettold",
            pages: [
                "": (
                    LampPages.page(slug("targettold")).replacing(
                        "Where it has stood", with: "A list of GlowTargettolds"),
                    LampPages.page(slug("targettold")).replacing(
                        "Where it has stood", with: "A list of GlowTargettolds")
                ),
                "-glow": (nil, LampPages.target(slug("targettold"))),
            ],
            [Report(.added, .node, "glow-targettold", .additive)],
            consequences: [Report(.typeChanged, .edge, "lamp/rooms", .sourceBreaking)],
            client:
                "let rooms: GraphField<GraphConnection<JSONValue>> = Lamp.Fields().rooms; _ = rooms"),
    ]
}
