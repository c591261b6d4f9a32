import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import ReferenceReader
import TemplateEmitter

/// Configurations, corrections and packs' manifests: read, or refused with a line and a column.
struct YAMLTarget: FuzzTarget {
    static let name = "yaml"
    /// Parts of files of each kind, which the first byte of an input names.
    private let texts: [(kind: UInt8, text: String)]
    private static let words = [
        ": ", "- ", "[", "]", "{", "}", "\n", "\n  ", "\n    ", "\"", "'", "&a ", "*a", "|", ">", "#",
        "!!str ", "~", "null", "true", "<<: ", "? ", "---\n", "...\n", "\t", "\\uD800", "pages", "outputs",
        "folder", "pack", "corrections", "field", "type", "%YAML", "template", "for", "names", "levels",
    ]

    init() throws {
        let files = [
            ("g", "graphgen.yaml"), ("c", "spec/v19.0/corrections.yaml"), ("p", "Templates/swift/pack.yaml"),
        ]
        texts = files.flatMap { kind, file -> [(UInt8, String)] in
            guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            // What begins at the left edge begins something new, so that a part of a file says as much.
            let starts =
                lines.indices.filter { !lines[$0].isEmpty && !lines[$0].hasPrefix(" ") } + [lines.count]
            let parts = zip(starts, starts.dropFirst()).map { start, end in
                lines[start..<end].joined(separator: "\n") + "\n"
            }
            let head = parts.first { $0.hasPrefix("name:") } ?? ""
            return (parts.map { head + $0 } + [text]).map { (kind.utf8.first ?? 0, String($0.prefix(1500))) }
        }
    }

    func input(_ random: inout Randomness) -> [UInt8] {
        let (kind, text) = texts[random.below(texts.count)]
        return [kind] + TextDamage.damaged(text, words: Self.words, &random).utf8
    }

    func check(_ input: [UInt8]) throws -> String? {
        guard let kind = input.first, let text = String(validating: input.dropFirst(), as: UTF8.self) else {
            return nil
        }
        do {
            switch kind {
            case UInt8(ascii: "g"): _ = try Configuration(text: text, file: "/none/graphgen.yaml")
            case UInt8(ascii: "c"):
                _ = try Corrections(text: text, file: "c.yaml") { TypeParser.parse($0).type }
            default: _ = try TemplatePack(label: "pack", files: ["pack.yaml": [UInt8](text.utf8)])
            }
        } catch let failure as BadInput {
            return Self.problem(failure)
        } catch {
            return "another error: \(error)"
        }
        return nil
    }

    /// What is wrong with how a text was refused; nil where nothing is.
    static func problem(_ failure: BadInput) -> String? {
        guard failure.diagnostics.contains(where: { $0.severity == .error }) else {
            return "refused without an error"
        }
        return failure.diagnostics.contains { $0.message.isEmpty } ? "refused without a word" : nil
    }
}
