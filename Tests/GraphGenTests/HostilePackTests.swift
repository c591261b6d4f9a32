import Foundation
import Testing

/// The hostile pages as one set through each pack that ships: what comes out is compiled, or given to a reader of its
/// language.
@Suite(.timeLimit(.minutes(40)))
struct HostilePackTests {
    /// The packs in Templates/, so that a new one is tried as well.
    static let packs =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: Command.root.appendingPathComponent("Templates").path)) ?? []).filter {
            FileManager.default.fileExists(
                atPath: Command.root.appendingPathComponent("Templates/\($0)/pack.yaml").path)
        }.sorted()

    @Test func thereAreAHundredPages() {
        #expect(Set(HostilePages.texts).count >= 100)
        #expect(Self.packs.contains("swift"))
    }

    @Test(arguments: packs) func outputOfHostilePagesIsSound(pack: String) throws {
        try Command.withFolder { folder in
            let pages = folder.appendingPathComponent("pages")
            try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
            for (name, text) in HostilePages.pages {
                try Data(text.utf8).write(to: pages.appendingPathComponent(name))
            }
            try Data("pages: pages\noutputs: [{ pack: \(pack), folder: out }]\n".utf8)
                .write(to: folder.appendingPathComponent("graphgen.yaml"))
            let outcome = try Command.run(["generate", "--quiet"], in: folder)
            #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                    "graphgen.yaml", "out", "pages",
                ])
            let out = folder.appendingPathComponent("out")
            let files = try Command.files(in: out)
            #expect(!files.isEmpty)
            for (name, data) in files { try expectPlainText(name, data) }
            let kinds = Dictionary(grouping: files.keys.sorted()) { ($0 as NSString).pathExtension }
            for (kind, names) in kinds.sorted(by: { $0.key < $1.key }) {
                let paths = names.map { out.appendingPathComponent($0).path }
                let problem = try OutputValidator.problem(kind, paths, in: out, pack: pack, folder)
                #expect(problem == nil, "\(kind): \(problem?.prefix(4000) ?? "")")
            }
        }
    }

    /// Nothing shows other than it is: no controls, no turned text, no separators of lines but LF.
    private func expectPlainText(_ name: String, _ data: Data) throws {
        let text = try #require(String(data: data, encoding: .utf8), "\(name) is not UTF-8")
        let odd = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x9, 0xA: false
            case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
                0xFEFF:
                true
            default: scalar.value & 0xFFFE == 0xFFFE
            }
        }
        #expect(odd == nil, "\(name) has U+\(String(odd?.value ?? 0, radix: 16))")
    }
}
