import Foundation
import Testing

@Suite struct EdgeTargetTests {
    /// Targets of a node's listed edges, and the findings.
    private func edges(_ rows: [String], page: String = "") throws -> (
        targets: [String: String], errors: String
    ) {
        let node = """
            url: https://developers.facebook.com/docs/graph-api/reference/lamp/

            # Lamp

            ## Reading

            ### Fields

            | Field | Description |
            | --- | --- |
            | `id`<br><br>numeric string | The id |
            | `owner`<br><br>[Profile](https://developers.facebook.com/docs/graph-api/reference/profile/) | The owner |
            | `cover`<br><br>[LivePhoto](https://developers.facebook.com/docs/graph-api/reference/live-photo/) | A picture |

            ### Edges

            | Edge | Description |
            | --- | --- |

            """ + rows.map { "| \($0) |\n" }.joined()
        return try Command.withFolder { folder in
            try Data(node.utf8).write(to: folder.appendingPathComponent("lamp.md"))
            if !page.isEmpty {
                try Data(page.utf8).write(to: folder.appendingPathComponent("lamp.shades.md"))
            }
            let outcome = try Command.run(["model", "."], in: folder)
            let model = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
            var targets: [String: String] = [:]
            for edge in try #require(model["edges"] as? [[String: Any]]) {
                guard let name = edge["name"] as? String, let target = edge["target"] as? [String: Any] else {
                    continue
                }
                targets[name] = target["name"] as? String
            }
            return (targets, try Command.run(["lint", "."], in: folder).errors)
        }
    }

    @Test(arguments: [
        ("`fans` | A list of Profiles who like the lamp", "Profile"),
        ("`fans` | Profiles that like it", "Profile"),
        ("`fans` | All the Profiles of a lamp", "Profile"),
        ("`live_photos` | Live photos of it", "LivePhoto"),
        ("`live_photos` |  ", "LivePhoto"), ("`lamps` | The small lamps", "Lamp"),
    ]) func aRowsWordsNameAKnownType(row: String, target: String) throws {
        let (targets, _) = try edges([row])
        #expect(Array(targets.values) == [target])
    }

    @Test(arguments: [
        "`fans` | People who like it", "`fans` | Profiles, photos and lamps",
        "`lamps` | Profiles that have it",
        "`fans` | Profiles can be read here", "`live_photos` | Pictures",
    ]) func whatCouldBeSomethingElseStaysOpenAndSaysSo(row: String) throws {
        let (targets, errors) = try edges([row])
        #expect(targets.isEmpty)
        #expect(errors.contains("lamp.md:19:1: note: no page says what"), "\(errors)")
    }

    @Test(arguments: [
        ("## Reading\n\nReturns an array of Shades on the lamp.", "Shade"),
        (
            "## Reading\n\nReturns a list of [Facebook Lamp Shades](https://developers.facebook.com/x).",
            "LampShade"
        ),
        ("## Reading\n\n### Fields\n\nA list of Shade objects representing each of them.", "Shade"),
    ]) func aPageSaysInASentenceWhatItReturns(text: String, target: String) throws {
        let (targets, _) = try edges(
            [],
            page:
                "url: https://developers.facebook.com/docs/graph-api/reference/lamp/shades/\n\n# Lamp Shades\n\n\(text)\n\n### Parameters\n\n| Name | Description |\n| --- | --- |\n| `x` | y |\n"
        )
        #expect(targets["shades"] == target)
    }
}
