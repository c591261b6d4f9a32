import Foundation
import ModelDiff

extension ChangeCase {
    private static let rooms = "_ = Lamp.Fields().rooms"
    private static let bulbs = "_ = Lamp.bulbs(\"1\", side: \"a\")"
    private static let create = "let call = Lamp.CreateBulbs(lampID: \"1\", colour: \"a\"); _ = call"
    private static let listed =
        "let bulbs: GraphField<GraphConnection<Glow>> = Lamp.Fields().bulbs; _ = bulbs"

    /// A change of the page of the edge `bulbs`.
    private static func edge(
        _ name: String, base: [String: String] = [:], _ before: String, _ after: String, _ changes: Report...,
        hasTarget: Bool = true, consequences: [Report] = [], client: String
    ) -> ChangeCase {
        var page = LampPages.edge(slug(name))
        for (usual, own) in base.sorted(by: { $0.key < $1.key }) { page = page.replacing(usual, with: own) }
        return edge(
            name, old: page, new: page.replacing(before, with: after), changes, hasTarget: hasTarget,
            consequences: consequences, client: client)
    }

    private static func edge(
        _ name: String, old: String?, new: String?, _ changes: [Report], hasTarget: Bool = true,
        consequences: [Report] = [], client: String
    ) -> ChangeCase {
        let (node, target) = (LampPages.page(slug(name)), LampPages.target(slug(name)))
        var pages: [String: (old: String?, new: String?)] = ["": (node, node), "-bulbs": (old, new)]
        if hasTarget { pages["-glow"] = (target, target) }
        let glow = "Glow" + name.prefix(1).uppercased() + name.dropFirst()
        return ChangeCase(
            name, pages: pages, changes, consequences: consequences,
            client: client.replacing("Glow", with: glow))
    }

    /// Changes of edges, in the table of their node and on pages of their own.
    static let edges: [ChangeCase] = [
        .lamp(
            "edgeadded", "| `rooms` |", "| `plugs` | What it is plugged into |\n| `rooms` |",
            Report(.added, .edge, "lamp/plugs", .additive), client: rooms),
        .lamp(
            "edgeremoved", "| `rooms` | Where it has stood |\n", "",
            Report(.removed, .edge, "lamp/rooms", .breaking), client: rooms),
        .lamp(
            "edgerenamed", "| `rooms` |", "| `spots` |", Report(.renamed, .edge, "lamp/spots", .breaking),
            client: rooms),
        .lamp(
            "edgedeprecated", "Where it has stood |", "Where it has stood<br><br>Deprecated |",
            Report(.deprecated, .edge, "lamp/rooms", .behavior), client: rooms),
        .lamp(
            "edgeundeprecated", base: ["Where it has stood |": "Where it has stood<br><br>Deprecated |"],
            "<br><br>Deprecated |", " |", Report(.undeprecated, .edge, "lamp/rooms", .behavior),
            client: rooms),
        .lamp(
            "edgemarked", "Where it has stood |", "Where it has stood<br><br>Core |",
            Report(.marksChanged, .edge, "lamp/rooms", .documentation), client: rooms),
        .lamp(
            "edgedescribed", "Where it has stood |", "Where it stood |",
            Report(.descriptionChanged, .edge, "lamp/rooms", .documentation), client: rooms),
        edge(
            "edgetyped",
            "A list of [Glow Edgetyped](https://developers.facebook.com/docs/graph-api/reference/glow-edgetyped/)",
            "A list of [Spark](https://developers.facebook.com/docs/graph-api/reference/spark/)",
            Report(.typeChanged, .edge, "lamp/bulbs", .breaking), client: listed),
        edge(
            "edgeclosed", base: [reading: ""],
            "## Reading\n\nWhat is screwed into it.\n\n" + listing("edgeclosed"),
            "## Reading\n\nYou can't perform this operation on this endpoint.",
            Report(.removed, .operation, "lamp/bulbs.read", .breaking),
            Report(.typeChanged, .edge, "lamp/bulbs", .breaking), client: listed),
        edge(
            "edgeopened",
            base: [
                reading: "",
                "## Reading\n\nWhat is screwed into it.\n\n" + listing("edgeopened"):
                    "## Reading\n\nYou can't perform this operation on this endpoint.",
            ],
            "## Reading\n\nYou can't perform this operation on this endpoint.",
            "## Reading\n\nWhat is screwed into it.\n\n" + listing("edgeopened"),
            Report(.added, .operation, "lamp/bulbs.read", .additive),
            Report(.typeChanged, .edge, "lamp/bulbs", .additive), client: create),
        edge(
            "pageremoved", old: LampPages.edge(slug("pageremoved")), new: nil,
            [Report(.removed, .page, "lamp/bulbs", .breaking)], client: bulbs),
        edge(
            "pageadded", old: nil, new: LampPages.edge(slug("pageadded")),
            [Report(.added, .page, "lamp/bulbs", .sourceBreaking)],
            client: "let bulbs: GraphField<GraphConnection<JSONValue>> = Lamp.Fields().bulbs; _ = bulbs"),
        edge(
            "edgefieldadded", "| `distance`<br><br>int32 | How far it is from the lamp |",
            "| `distance`<br><br>int32 | How far it is from the lamp |\n| `height`<br><br>int32 | How high it is |",
            Report(.added, .field, "lamp/bulbs.height", .additive), client: "_ = Glow.Fields().distance"),
        edge(
            "edgefieldremoved", "| `distance`<br><br>int32 | How far it is from the lamp |\n", "",
            Report(.removed, .field, "lamp/bulbs.distance", .breaking), client: "_ = Glow.Fields().distance"),
        edge(
            "edgefieldimplied", "| `distance`<br><br>int32 | How far it is from the lamp |\n", "",
            Report(.removed, .field, "lamp/bulbs.distance", .breaking), hasTarget: false,
            client: "_ = Glow.Fields().distance"),
        edge(
            "edgefieldopen",
            base: [
                "A list of [Glow Edgefieldopen](https://developers.facebook.com/docs/graph-api/reference/glow-edgefieldopen/) nodes.":
                    "A list of things."
            ],
            "| `distance`<br><br>int32 | How far it is from the lamp |\n", "",
            Report(.removed, .field, "lamp/bulbs.distance", .behavior), client: "_ = Lamp.Fields().bulbs"),
        edge(
            "createchoice", base: [colour: shape + " | Its form |"], "Its form",
            "Either `colour` or `shape` must be provided",
            Report(.descriptionChanged, .parameter, "lamp/bulbs.create shape", .documentation),
            consequences: [
                Report(.becameRequired, .parameter, "lamp/bulbs.create colour", .sourceBreaking),
                Report(.becameRequired, .parameter, "lamp/bulbs.create shape", .sourceBreaking),
            ], client: "_ = Lamp.CreateBulbs(lampID: \"1\")"),
        edge(
            "createfile", base: [colour: shape + " | You must specify this or a file attachment |"],
            "You must specify this or a file attachment", "Its form",
            Report(.descriptionChanged, .parameter, "lamp/bulbs.create shape", .documentation),
            consequences: [
                Report(.becameOptional, .parameter, "lamp/bulbs.create shape", .sourceBreaking),
                Report(.becameOptional, .parameter, "lamp/bulbs.create source", .sourceBreaking),
            ], client: "let call = Lamp.CreateBulbs(lampID: \"1\", shape: \"a\"); _ = call.source"),
        edge(
            "edgefieldowned", base: ["`distance`<br><br>int32": "`id`<br><br>string"],
            "| `id`<br><br>string | How far it is from the lamp |\n", "",
            Report(.removed, .field, "lamp/bulbs.id", .behavior), client: "_ = Glow.Fields().id"),
        edge(
            "summaryremoved", "| `total_count`<br><br>unsigned int32 | How many there are |\n", "",
            Report(.removed, .field, "lamp/bulbs summary.total_count", .behavior), client: bulbs),
        edge(
            "edgeparamremoved", "| `side`<br><br>string | Which side |\n", "",
            Report(.removed, .parameter, "lamp/bulbs.read side", .breaking), client: bulbs),
        edge(
            "createremoved", "You can make a POST request to",
            "You can't perform this operation on this endpoint.\n\nOnce there was a POST request to",
            Report(.removed, .operation, "lamp/bulbs.create", .breaking), client: create),
        edge(
            "createsother",
            "When posting to this edge, a [Glow Createsother](https://developers.facebook.com/docs/graph-api/reference/glow-createsother/)",
            "When posting to this edge, a [Spark](https://developers.facebook.com/docs/graph-api/reference/spark/)",
            Report(.typeChanged, .operation, "lamp/bulbs.create", .breaking),
            client: "let type: Glow.Type = Lamp.CreateBulbs.Written.self; _ = type"),
        edge(
            "createsunread",
            base: [
                readsAfterWrite + "\n\n": "",
                "When posting to this edge, a [Glow Createsunread](https://developers.facebook.com/docs/graph-api/reference/glow-createsunread/)":
                    "When posting to this edge, a [Glow](https://developers.facebook.com/docs/graph-api/reference/glow-createsunread/)",
            ],
            "When posting to this edge, a [Glow](https://developers.facebook.com/docs/graph-api/reference/glow-createsunread/)",
            "When posting to this edge, a [Spark](https://developers.facebook.com/docs/graph-api/reference/spark/)",
            Report(.typeChanged, .operation, "lamp/bulbs.create", .documentation), client: create),
        edge(
            "readafterwrite", readsAfterWrite + "\n\n", "",
            Report(.marksChanged, .operation, "lamp/bulbs.create", .breaking),
            client: "let type: Glow.Type = Lamp.CreateBulbs.Written.self; _ = type"),
        edge(
            "readsafterwrite", base: [readsAfterWrite + "\n\n": ""], "### Return Type\n\n",
            "### Return Type\n\n" + readsAfterWrite + "\n\n",
            Report(.marksChanged, .operation, "lamp/bulbs.create", .additive), client: create),
        edge(
            "otherpaths", "* [`/{lamp_otherpaths_id}/bulbs`]",
            "* [`/{lamp_otherpaths_id}/bulbs`](https://developers.facebook.com/docs/graph-api/reference/lamp-otherpaths/bulbs/)\n* [`/{room_id}/bulbs`]",
            Report(.valuesChanged, .operation, "lamp/bulbs.create", .documentation), client: create),
        edge(
            "createmoved", "[`/{lamp_createmoved_id}/bulbs`]", "[`/{lamp_createmoved_id}/lights`]",
            Report(.moved, .operation, "lamp/bulbs.create", .breaking), client: create),
        edge(
            "edgetold", "What is screwed into it.", "What gives it light.",
            Report(.descriptionChanged, .edge, "lamp/bulbs", .documentation),
            Report(.descriptionChanged, .operation, "lamp/bulbs.read", .documentation), client: bulbs),
    ]

    /// What the page says of fields and parameters of the edge's reading.
    private static let reading =
        "\n\nThese fields will be added to each node as well:\n\n| Field | Description |\n| --- | --- |\n| `distance`<br><br>int32 | How far it is from the lamp |\n\n#### `summary`\n\n| Field | Description |\n| --- | --- |\n| `total_count`<br><br>unsigned int32 | How many there are |"

    private static let colour = "| `colour`<br><br>string | How it looks<br><br>Required |"
    private static let shape = "| `colour`<br><br>string | How it looks |\n| `shape`<br><br>string"

    private static func listing(_ name: String) -> String {
        let page = LampPages.edge(slug(name)).replacing(reading, with: "")
        guard let start = page.range(of: "### Parameters"), let end = page.range(of: "\n\n## Creating") else {
            return ""
        }
        return String(page[start.lowerBound..<end.lowerBound])
    }

    private static let readsAfterWrite =
        "This endpoint supports [read-after-write](https://developers.facebook.com/docs/graph-api/advanced/#read-after-write) and will read the node represented by `id` in the return type."
}
