import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader
import TemplateEmitter

/// Packages of damaged pages: what is generated of them compiles without a warning. A case takes many seconds, so that it
/// runs only where it is named.
struct PackageTarget: FuzzTarget {
    static let name = "packages"
    static let limit = 600
    static let isNamedOnly = true
    private let pages: [String]
    private let scratch: String

    init(_ folders: [String], scratch: String) throws {
        pages = try PageTexts.all([folders[0]])
        self.scratch = scratch + "/package"
    }

    /// All pages, parted by a byte that no text has.
    func input(_ random: inout Randomness) -> [UInt8] {
        var texts: [[UInt8]] = []
        for page in pages { texts.append([UInt8](PageTarget.damaged(page, &random).utf8)) }
        return [UInt8](texts.joined(separator: [0xFF]))
    }

    func check(_ input: [UInt8]) async throws -> String? {
        let pages = input.split(separator: 0xFF).enumerated().compactMap { index, text in
            (try? PageReader.read([UInt8](text), file: "page\(index).md")).map { ReadPage($0) }
        }
        let model = ModelPasses.run(ReferenceReader.read(pages, version: "v1.0").api)
        let emission = try await emit(model.api, with: TemplatePack(builtIn: "swift"))
        try? FileManager.default.removeItem(atPath: scratch)
        _ = try OutputFolder(scratch).apply(emission.files, of: emission.pack)
        let files = emission.files.map(\.path).filter {
            $0.hasPrefix("Sources/GraphAPI/") && $0.hasSuffix(".swift")
        }
        return try compile(files.map { scratch + "/" + $0 })
    }

    /// What the compiler says of files; nil where it is content.
    private func compile(_ files: [String]) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        process.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name",
                "GraphAPI",
            ]
            + features.flatMap { ["-enable-upcoming-feature", $0] } + files
        let log = scratch + "/log"
        try Data().write(to: URL(fileURLWithPath: log))
        process.standardError = FileHandle(forWritingAtPath: log)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus == 0 { return nil }
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        let errors = text.split(separator: "\n").filter { $0.contains("error:") }
        return "the package does not compile: \(errors.prefix(3).joined(separator: "; "))"
    }
}
