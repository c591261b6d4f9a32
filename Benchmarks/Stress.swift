import Foundation

/// A page that is as broken as it is large: how time and memory grow with it.
enum Stress {
    /// Broken rows of a table in a page: each has lost its last pipe.
    static func page(rows: Int) -> String {
        var text = """
            url: https://developers.facebook.com/docs/graph-api/reference/lamp/

            # Lamp

            ## Reading

            ### Fields

            | Field | Description |
            | --- | --- |

            """
        for row in 0..<rows { text += "| `light_\(row)`<br>string | The light\n" }
        return text
    }

    /// Prints what `graphgen lint` takes for pages of this kind, one four times as large as the other.
    static func measure(graphgen: String, in folder: URL) throws {
        for rows in [100_000, 400_000] {
            let file = folder.appendingPathComponent("stress-\(rows).md")
            let text = page(rows: rows)
            try text.write(to: file, atomically: true, encoding: .utf8)
            let run = try Program.run(graphgen, ["lint", file.path])
            let bytes = Double(text.utf8.count)
            print(
                String(
                    format: "lint of %d broken rows: %.1f MB/s, %.0f bytes of memory a byte above 30 MB",
                    rows,
                    bytes / 1e6 / run.seconds, max(0, Double(run.memory) - 30e6) / bytes))
        }
    }
}
