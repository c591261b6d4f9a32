import Foundation

/// What it takes to compare two versions, beside what it takes to read them both.
enum Difference {
    /// Prints how long `graphgen diff` takes beside `graphgen model` of both versions, which take turns.
    ///
    /// - Parameter files: The old pages; the new ones lack every fiftieth row of a table.
    static func measure(graphgen: String, pages files: [String], in folder: URL) throws {
        let edited = folder.appendingPathComponent("edited")
        let pages = folder.appendingPathComponent("pages")
        for place in [pages, edited] {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        var rows = 0
        for file in files {
            let name = URL(fileURLWithPath: file).lastPathComponent
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try text.write(to: pages.appendingPathComponent(name), atomically: true, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                guard line.hasPrefix("| `") else { return true }
                rows += 1
                return rows % 50 != 0
            }
            try lines.joined(separator: "\n").write(
                to: edited.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        var compared: [Double] = []
        var read: [Double] = []
        for _ in 0..<9 {
            compared.append(try Program.run(graphgen, ["diff", pages.path, edited.path]).seconds)
            read.append(
                try Program.run(graphgen, ["model", pages.path]).seconds
                    + Program.run(graphgen, ["model", edited.path]).seconds)
        }
        let (diff, model) = (Main.median(compared), Main.median(read))
        print("diff of two versions, median of \(compared.count): \(Main.milliseconds(diff))")
        print("model of both, median of \(read.count): \(Main.milliseconds(model))")
        print(String(format: "ratio: %.1f", diff / model))
    }
}
