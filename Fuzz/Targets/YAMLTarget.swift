import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import ReferenceReader
import TemplateEmitter

/// Configurations, corrections and packs' manifests: read, or refused with a line and a column.
struct YAMLTarget: FuzzTarget {
    static let name = "yaml"
    private let texts: [String]
    private let scratch: String
    private static let words = [
        ": ", "- ", "[", "]", "{", "}", "\n", "\n  ", "\n    ", "\"", "'", "&a ", "*a", "|", ">", "#",
        "!!str ", "~", "null", "true",
        "<<: ", "? ", "---\n", "...\n", "\t", "\\uD800", "pages", "outputs", "folder", "pack", "corrections",
        "field", "type", "%YAML",
    ]
    private(set) var size = 0

    init(scratch: String) throws {
        self.scratch = scratch
        let files = ["graphgen.yaml", "spec/v19.0/corrections.yaml", "Templates/swift/pack.yaml"]
        texts = files.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.map {
            String($0.prefix(3000))
        }
    }

    mutating func run(_ random: inout Randomness) throws -> String? {
        let text = TextDamage.damaged(random.one(of: texts), words: Self.words, &random)
        size = text.utf8.count
        let file = scratch + "/graphgen.yaml"
        if let problem = Self.problem({
            _ = try Corrections(text: text, file: file) { TypeParser.parse($0).type }
        }) {
            return problem
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return Self.problem { _ = try Configuration(file) }
    }

    /// What is wrong with how a text was refused; nil where it was read, or refused well.
    private static func problem(_ body: () throws -> Void) -> String? {
        do { try body() } catch let failure as BadInput {
            return failure.diagnostics.contains { $0.severity == .error } ? nil : "refused without an error"
        } catch {
            return "another error: \(error)"
        }
        return nil
    }
}
