import APIModel
import Foundation
import GraphGenCore
import ModelDiff
import TemplateEmitter
import Testing

/// What verdicts say of programs is what the compiler says: a program for each change is checked against the package of
/// the pages before and of those after.
@Suite(.timeLimit(.minutes(20))) struct CompiledVerdictTests {
    private static let cases = ChangeCase.all

    @Test func aProgramCompilesWhereTheVerdictSaysSo() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "graphgen-verdicts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let compiler = SwiftCompiler(folder: folder)
        // All cases stand in one set of pages, each with a node or a guide of its own.
        let (old, new) = (Self.pages(\.old), Self.pages(\.new))
        let oldPackage = try await Self.package(of: old, in: folder.appendingPathComponent("old"), compiler)
        let newPackage = try await Self.package(of: new, in: folder.appendingPathComponent("new"), compiler)

        let clients = try Self.writeClients(to: folder.appendingPathComponent("clients"))
        let before = try compiler.check(clients.map(\.path), modulesIn: oldPackage)
        #expect(before.isSuccess, "\(before.output.prefix(6000))")
        let after = try compiler.check(clients.map(\.path), modulesIn: newPackage)
        let failing = after.filesWithErrors
        // With the failing ones taken out, nothing hides behind their errors.
        let others = clients.filter { !failing.contains($0.name) }
        let rest = try compiler.check(others.map(\.path), modulesIn: newPackage)
        #expect(rest.isSuccess, "\(rest.output.prefix(6000))")

        let verdicts = try Self.verdicts(old, new)
        for change in Self.cases {
            let impact = try #require(verdicts[change.name]?.min(), "\(change.name) has no verdict")
            let compiles = !failing.contains(change.name)
            #expect(
                compiles == (impact > .sourceBreaking),
                "\(change.name) is \(impact), and its program \(compiles ? "compiles" : "does not compile"): \(change.client)"
            )
        }
        print("\(Self.cases.count) programs: \(failing.count) do not compile any more, as their verdicts say")
    }

    private static func pages(_ side: KeyPath<ChangeCase, [String: String]>) -> [String: String] {
        var pages = ["lamp-beside.md": LampPages.page("lamp-beside")]
        for change in cases { pages.merge(change[keyPath: side]) { $1 } }
        return pages
    }

    /// Generates the package, and gives the folder with its module.
    private static func package(of pages: [String: String], in folder: URL, _ compiler: SwiftCompiler)
        async throws -> URL
    {
        let place = folder.appendingPathComponent("pages")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for (name, text) in pages { try Data(text.utf8).write(to: place.appendingPathComponent(name)) }
        let file = folder.appendingPathComponent("graphgen.yaml")
        try Data("pages: pages\nversion: v19.0\noutputs: [{ pack: swift, folder: out }]\n".utf8).write(
            to: file)
        _ = try await Generation(try Configuration(file.path), mode: .write).run { _ in }
        let sources = folder.appendingPathComponent("out/Sources/GraphAPI")
        let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        let files = names.filter { $0.hasSuffix(".swift") }.sorted()
            .map { sources.appendingPathComponent($0).path }
        let outcome = try compiler.emitModule("GraphAPI", files, into: folder)
        #expect(outcome.isSuccess, "\(outcome.output.prefix(6000))")
        return folder
    }

    /// A file for each case.
    private static func writeClients(to folder: URL) throws -> [(name: String, path: String)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try cases.map { change in
            let file = folder.appendingPathComponent(change.name + ".swift")
            let text = """
                import Foundation
                import GraphAPI

                func \(change.name)() async throws {
                    \(change.client.replacing("; ", with: "\n    "))
                }

                """
            try Data(text.utf8).write(to: file)
            return (change.name, file.path)
        }
    }

    /// What the difference of the whole sets says of each case, told by the files of its pages.
    private static func verdicts(_ old: [String: String], _ new: [String: String]) throws
        -> [String: [ChangeImpact]]
    {
        let difference = ModelDiff.compare(
            try LampPages.model(files: old), try LampPages.model(files: new))
        var owners: [String: String] = [:]
        for change in cases {
            for file in Array(change.old.keys) + Array(change.new.keys) { owners[file] = change.name }
        }
        var verdicts: [String: [ChangeImpact]] = [:]
        var reports: [String: [ChangeCase.Report]] = [:]
        for change in difference.changes + difference.consequences {
            let file = try #require((change.newLocation ?? change.oldLocation)?.file, "\(change)")
            let owner = try #require(owners[file], "\(change)")
            verdicts[owner, default: []].append(change.impact)
            reports[owner, default: []].append(ChangeCase.Report(change))
        }
        for change in cases {
            #expect(
                reports[change.name]?.sorted() == (change.changes + change.consequences).sorted(),
                "\(change.name) beside the others")
        }
        return verdicts
    }
}
