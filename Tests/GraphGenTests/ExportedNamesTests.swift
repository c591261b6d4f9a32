import Foundation
import TestSupport
import Testing

/// No type that is generated bears a name that people import with other modules.
@Suite struct ExportedNamesTests {
    private static let lists = Command.root.appendingPathComponent("Templates/swift/exported")

    /// The kept names, by module.
    private static func kept() throws -> [String: Set<String>] {
        let files = try Command.files(in: lists)
        return Dictionary(
            uniqueKeysWithValues: files.map { (name, data) -> (String, Set<String>) in
                let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
                return (name, Set(lines.filter { !$0.hasPrefix("#") }.map(String.init)))
            })
    }

    /// The names of types that a folder's Swift files declare at the top, beside those of the runtime.
    private static func topLevelTypes(in folder: URL) throws -> Set<String> {
        var names: Set<String> = []
        for (path, data) in try Command.files(in: folder)
        where path.hasSuffix(".swift") && !path.hasPrefix("Runtime/") {
            for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard line.hasPrefix("public "), words.count > 2,
                    ["struct", "enum", "class", "protocol", "typealias"].contains(words[1])
                else { continue }
                names.insert(String(words[2].prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
            }
        }
        return names
    }

    @Test func everyModuleThatPeopleImportHasItsList() throws {
        let names = try Self.kept()
        for module in [
            "Swift", "Foundation", "FoundationNetworking", "Dispatch", "Testing", "SwiftUI", "Combine",
            "UIKit",
            "AppKit",
        ] {
            #expect(!names[module + ".txt", default: []].isEmpty, "\(module)")
        }
        #expect(names["Foundation.txt", default: []].isSuperset(of: ["URL", "Thread", "Date", "Data"]))
    }

    @Test func thePackReservesEveryListedName() throws {
        let manifest = try String(
            contentsOf: Command.root.appendingPathComponent("Templates/swift/pack.yaml"), encoding: .utf8)
        for file in try Self.kept().keys { #expect(manifest.contains("exported/\(file)"), "\(file)") }
    }

    @Test func theToolchainExportsNothingThatTheListsLack() throws {
        let root = Command.root
        let outcome = try Command.shell(
            "command -v python3 >/dev/null || exit 77; exec python3 Scripts/exported-names.py --check",
            in: root)
        if outcome.status == 77 { return }
        #expect(outcome.status == 0, "\(String(decoding: outcome.output, as: UTF8.self))")
    }

    @Test func noGeneratedTypeOfThePackageHasAKeptName() throws {
        let folder = Command.root.appendingPathComponent("Generated/Sources/GraphAPI")
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        let taken = Set(try Self.kept().values.joined())
        #expect(try Self.topLevelTypes(in: folder).intersection(taken).isEmpty)
    }

    @Test(.enabled(if: SharedReference.isThere, Comment(rawValue: SharedReference.skipped)))
    func noTypeOfAllPagesHasAKeptNameAndNamesReadWell() throws {
        try Command.withFolder { folder in
            let pages = try SharedReference.file("v19.0").path
            let configuration =
                "pages: \(pages)\nversion: v19.0\noutputs:\n  - { pack: swift, folder: out }\n"
            try Data(configuration.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            let outcome = try Command.run(["generate", "--quiet"], in: folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let names = try Self.topLevelTypes(in: folder.appendingPathComponent("out/Sources/GraphAPI"))
            #expect(names.count > 300)
            #expect(names.intersection(Set(try Self.kept().values.joined())).isEmpty)
            #expect(
                names.isSuperset(of: ["FacebookURL", "FacebookGroup", "FacebookThread", "FacebookComment"]))
            #expect(names.filter { $0.count >= 60 }.isEmpty)
            let digits = CharacterSet.decimalDigits
            #expect(names.filter { $0.contains("_") || $0.trimmingCharacters(in: digits) != $0 }.isEmpty)
            #expect(names.filter { $0.contains("UrLs") || $0.contains("IDS") || $0.contains("Hsm") }.isEmpty)
        }
    }
}
