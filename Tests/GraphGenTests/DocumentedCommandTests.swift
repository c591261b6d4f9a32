import Foundation
import Testing

/// The commands and options that documents show are there.
@Suite struct DocumentedCommandTests {
    @Test(arguments: ["docs/ci.md", "docs/pages.md"]) func commandsOfDocumentsExist(document: String) throws {
        let text = try String(contentsOf: Command.root.appendingPathComponent(document), encoding: .utf8)
        let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "`" }).filter {
            $0.contains("graphgen ")
        }
        var helps: [Substring: String] = [:]
        var options = 0
        for line in lines where !line.contains("--product") {
            let words = line.split(separator: " ")
            guard let program = words.firstIndex(where: { $0.hasSuffix("graphgen") }),
                program + 1 < words.count,
                words[program + 1].allSatisfy(\.isLowercase)
            else { continue }
            let name = words[program + 1]
            let help = try helps[name] ?? self.help(String(name))
            helps[name] = help
            for option in words[program...] where option.hasPrefix("--") {
                options += 1
                #expect(help.contains(option), "\(document) shows `\(line)`")
            }
        }
        #expect(helps.count > 1 && options > 1)
    }

    private func help(_ command: String) throws -> String {
        let outcome = try Command.run([command, "--help"], in: Command.root)
        #expect(outcome.status == 0, "there is no command \(command)")
        return String(decoding: outcome.output, as: UTF8.self)
    }
}
