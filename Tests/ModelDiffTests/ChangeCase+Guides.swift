import ModelDiff

extension ChangeCase {
    private static func errors(_ rows: String) -> String {
        "## Error Codes\n\n| Code | Name | What To Do |\n| --- | --- | --- |\n\(rows)\n| 7900 | Lamp Unknown | Wait. |"
    }
    private static func permissions(_ rows: String) -> String {
        "## Permissions\n\n| Permission | Description |\n| --- | --- |\n\(rows)\n| `lights_all` | See all |"
    }
    private static func metrics(_ rows: String) -> String {
        "## Metrics\n\n| Metric | Description | Values for `period` |\n| --- | --- | --- |\n\(rows)\n| `nights` | How many there were | day |"
    }
    private static func values(_ rows: String) -> String {
        "## Colours\n\n| Value | Description |\n| --- | --- |\n\(rows)\n| `BLUE` | As the sea |"
    }
    private static func endpoints(_ rows: String) -> String {
        "## Limits\n\n| Endpoint | Method | Description |\n| --- | --- | --- |\n\(rows)\n| `/{night-id}` | GET | 100 calls an hour |"
    }
    /// What a program says of what the package declares nothing of.
    private static let text = "let name = \"hours\"; _ = name"

    /// Changes of what guides list.
    static let guides: [ChangeCase] = [
        guide(
            "errorlisted", errors("| 7310 | Bulb Hot | Wait. |"), "| 7310 |",
            "| 7311 | Bulb Cold | Heat it. |\n| 7310 |",
            Report(.added, .error, "7311", .additive), client: "_ = GraphErrorCode.bulbHot"),
        guide(
            "errordropped", errors("| 7312 | Bulb Gone | Wait. |"), "| 7312 | Bulb Gone | Wait. |\n", "",
            Report(.removed, .error, "7312", .sourceBreaking), client: "_ = GraphErrorCode.bulbGone"),
        guide(
            "errorrenamed", errors("| 7313 | Bulb Loose | Wait. |"), "Bulb Loose", "Bulb Slack",
            Report(.renamed, .error, "7313", .sourceBreaking), client: "_ = GraphErrorCode.bulbLoose"),
        guide(
            "errortold", errors("| 7314 | Bulb Stuck | Wait. |"), "Bulb Stuck | Wait.",
            "Bulb Stuck | Turn it.",
            Report(.descriptionChanged, .error, "7314", .documentation),
            client: "_ = GraphErrorCode.bulbStuck"),
        guide(
            "errorrange", errors("| 7320-7329 | Bulb Odd | Wait. |"), "7320-7329", "7320-7328",
            Report(.valuesChanged, .error, "7320", .behavior), client: "_ = GraphErrorCode.bulbOdd"),
        ChangeCase(
            "errornamed",
            pages: [
                "": (
                    LampPages.page(slug("errornamed")).replacing("7301", with: "7330"),
                    LampPages.page(slug("errornamed")).replacing("7301", with: "7330")
                ),
                "-guide": (
                    LampPages.guide("errornamed", errors("")),
                    LampPages.guide("errornamed", errors("| 7330 | Bulb Wet | Dry it. |"))
                ),
            ],
            [Report(.added, .error, "7330", .additive)], client: "_ = GraphErrorCode.code7330"),
        ChangeCase(
            "errorunnamed",
            pages: [
                "": (
                    LampPages.page(slug("errorunnamed")).replacing("7301", with: "7331"),
                    LampPages.page(slug("errorunnamed")).replacing("7301", with: "7331")
                ),
                "-guide": (
                    LampPages.guide("errorunnamed", errors("| 7331 | Bulb Dry | Wet it. |")),
                    LampPages.guide("errorunnamed", errors(""))
                ),
            ],
            [Report(.removed, .error, "7331", .sourceBreaking)], client: "_ = GraphErrorCode.bulbDry"),
        guide(
            "subcodedropped",
            errors("| 7332 | Bulb Bent | Wait. |")
                + "\n\n## Subcodes\n\n| Code | Subcode | Description |\n| --- | --- | --- |\n| 7332 | 12 | Twice |\n| 7332 | 13 | Thrice |",
            "| 7332 | 12 | Twice |\n", "", Report(.removed, .error, "7332/12", .behavior),
            client: "_ = GraphErrorCode.bulbBent"),
        guide(
            "permissionlisted", permissions("| `lights_see` | See lights |"), "| `lights_see` |",
            "| `lights_hear` | Hear them |\n| `lights_see` |",
            Report(.added, .permission, "lights_hear", .additive), client: "_ = GraphPermission.lightsSee"),
        guide(
            "permissionremoved", permissions("| `lights_find` | See lights |"),
            "| `lights_find` | See lights |\n", "",
            Report(.removed, .permission, "lights_find", .breaking), client: "_ = GraphPermission.lightsFind"),
        guide(
            "permissiontold", permissions("| `lights_sort` | Sort them |"), "Sort them", "Put them in order",
            Report(.descriptionChanged, .permission, "lights_sort", .documentation),
            client: "_ = GraphPermission.lightsSort"),
        guide(
            "permissionneeds",
            permissions("| `lights_turn` | Turn them |")
                + "\n\n| Permission | Dependent on |\n| --- | --- |\n| `lights_turn` | `lights_all` |",
            "| `lights_turn` | `lights_all` |", "|  |  |",
            Report(.valuesChanged, .permission, "lights_turn", .behavior),
            client: "_ = GraphPermission.lightsTurn"),
        guide(
            "metricadded", metrics("| `hours` | How long it was on | day, week |"), "| `hours` |",
            "| `hours_lit` | How long it gave light | day |\n| `hours` |",
            Report(.added, .metric, "hours_lit", .additive), client: text),
        guide(
            "metricremoved", metrics("| `hours_off` | How long it was off | day, week |"),
            "| `hours_off` | How long it was off | day, week |\n", "",
            Report(.removed, .metric, "hours_off", .behavior), client: text),
        guide(
            "metricrenamed", metrics("| `hours_dim` | How long it was dim | day, week |"), "`hours_dim`",
            "`hours_dimmed`", Report(.renamed, .metric, "hours_dimmed", .behavior), client: text),
        guide(
            "metricperiods", metrics("| `hours_hot` | How long it was hot | day, week |"),
            "How long it was hot | day, week", "How long it was hot | day",
            Report(.valuesChanged, .metric, "hours_hot", .behavior), client: text),
        guide(
            "metrictold", metrics("| `hours_old` | How old it was | day, week |"), "How old it was",
            "How long it had been there", Report(.descriptionChanged, .metric, "hours_old", .documentation),
            client: text),
        guide(
            "metricdeprecated", metrics("| `hours_new` | How new it was | day, week |"), "How new it was |",
            "How new it was<br><br>Deprecated |", Report(.deprecated, .metric, "hours_new", .behavior),
            client: text),
        guide(
            "metricundeprecated", metrics("| `hours_low` | How low it was<br><br>Deprecated | day, week |"),
            "<br><br>Deprecated", "", Report(.undeprecated, .metric, "hours_low", .behavior), client: text),
        guide(
            "metricmarked", metrics("| `hours_up` | How far up it was | day, week |"), "How far up it was |",
            "How far up it was<br><br>Core |", Report(.marksChanged, .metric, "hours_up", .documentation),
            client: text),
        guide(
            "colouradded", values("| `RED` | As a rose |"), "| `RED` |", "| `GREEN` | As a leaf |\n| `RED` |",
            Report(.added, .value, "guides/colouradded Colours.GREEN", .documentation), client: text),
        guide(
            "colourremoved", values("| `RED` | As a rose |"), "| `RED` | As a rose |\n", "",
            Report(.removed, .value, "guides/colourremoved Colours.RED", .documentation), client: text),
        guide(
            "colourrenamed", values("| `RED` | As a rose |"), "`RED`", "`ROSE`",
            Report(.renamed, .value, "guides/colourrenamed Colours.ROSE", .documentation), client: text),
        guide(
            "colourtold", values("| `RED` | As a rose |"), "As a rose", "As a fire",
            Report(.descriptionChanged, .value, "guides/colourtold Colours.RED", .documentation), client: text
        ),
        guide(
            "pathadded", endpoints("| `/{day-id}` | GET | 200 calls an hour |"), "| `/{day-id}` |",
            "| `/{week-id}` | GET | 300 calls an hour |\n| `/{day-id}` |",
            Report(.added, .endpoint, "GET /{week_id}", .documentation), client: text),
        guide(
            "pathremoved", endpoints("| `/{dusk-id}` | GET | 200 calls an hour |"),
            "| `/{dusk-id}` | GET | 200 calls an hour |\n", "",
            Report(.removed, .endpoint, "GET /{dusk_id}", .documentation), client: text),
        guide(
            "pathrenamed", endpoints("| `/{dawn-id}` | GET | 250 calls an hour |"), "`/{dawn-id}` | GET",
            "`/{dawn-id}` | GET, POST", Report(.renamed, .endpoint, "GET, POST /{dawn_id}", .documentation),
            client: text),
        guide(
            "pathtold", endpoints("| `/{noon-id}` | GET | 200 calls an hour |"), "| GET | 200", "| GET | 210",
            Report(.descriptionChanged, .endpoint, "GET /{noon_id}", .documentation), client: text),
    ]
}
