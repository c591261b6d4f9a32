import Foundation

/// Writes every file below a folder into one Swift file, as a dictionary from path to text.
@main
struct EmbedTemplatesTool {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let folder = arguments.first, let output = arguments.last else {
            throw Failure(description: "usage: EmbedTemplatesTool FOLDER OUTPUT")
        }
        let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .sorted()
        var entries: [String] = []
        for path in paths {
            let file = URL(fileURLWithPath: folder).appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            guard let text = String(data: try Data(contentsOf: file), encoding: .utf8) else {
                throw Failure(description: "\(file.path):1:1: error: a pack that ships holds UTF-8 text only")
            }
            entries.append("        \(literal(path)):\n            \(literal(text)),\n")
        }
        let source = """
            /// The packs of `Templates/`, by path.
            enum EmbeddedTemplates {
                static let files: [String: String] = [
            \(entries.isEmpty ? "        :\n" : entries.joined())    ]
            }

            """
        try Data(source.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    }

    /// A Swift string literal on one line. Scalars, not characters, so that CR LF stays two.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
