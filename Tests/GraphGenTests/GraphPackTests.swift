import Foundation
import TestSupport
import Testing

/// The pack `graph`: Graphviz and Mermaid accept what it writes, all of the API or what is around one node.
@Suite struct GraphPackTests {
    /// The files of a run over pages of the repository or of the reference.
    private func graph(_ pages: URL, _ options: String = "{}") throws -> (
        files: [String: String], errors: String
    ) {
        try Command.withFolder { folder in
            let configuration = """
                pages: \(pages.path)
                version: v19.0
                outputs:
                  - { pack: graph, folder: out, options: \(options) }
                """
            try Data(configuration.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            let run = try Command.run(["generate", "--quiet"], in: folder)
            let files = try Command.files(in: folder.appendingPathComponent("out")).mapValues {
                String(decoding: $0, as: UTF8.self)
            }
            return (files, run.errors)
        }
    }

    private static let spec = Command.root.appendingPathComponent("spec/v19.0")
    private static let hostile = Command.root.appendingPathComponent("Tests/Golden/hostile-graph/pages")
    private static var pages: [URL] {
        get throws { [spec, hostile] + (SharedReference.isThere ? [try SharedReference.file("v19.0")] : []) }
    }

    private static let hasGraphviz =
        (try? Command.shell("dot -V", in: FileManager.default.temporaryDirectory).status) == 0

    @Test(.enabled(if: hasGraphviz, "Graphviz is not installed: apt-get install graphviz"))
    func graphvizDrawsEachEdge() throws {
        for pages in try Self.pages {
            let dot = try #require(try graph(pages).files["graph.dot"])
            try Command.withFolder { folder in
                try Data(dot.utf8).write(to: folder.appendingPathComponent("graph.dot"))
                let drawn = try Command.shell("dot -Tplain graph.dot", in: folder)
                #expect(drawn.status == 0 && drawn.errors.isEmpty, "\(drawn.errors)")
                let lines = String(decoding: drawn.output, as: UTF8.self).split(separator: "\n")
                let wanted = dot.split(separator: "\n").filter { $0.contains("\" -> \"") }
                #expect(lines.filter { $0.hasPrefix("edge ") }.count == wanted.count)
            }
        }
    }

    @Test func eachLineIsOneOfMermaids() throws {
        let name = #"[\p{L}\p{N}\p{M}_]+"#
        // What ends a label, begins another kind of text, or stands for a character.
        let label = #""(?:[^"`<>&%#\\]|#\w+;)*""#
        let line = try Regex(
            #"^  (?:\#(name)\[\#(label)\]:::\w+|\#(name) (?:-->|-\.->)\|\#(label)\| \#(name))$"#)
        for pages in try Self.pages {
            let mermaid = try #require(try graph(pages).files["graph.mmd"])
            let lines = mermaid.split(separator: "\n").map(String.init)
            #expect(lines.first == "flowchart LR")
            #expect(lines.dropFirst().first?.hasPrefix("  classDef described ") == true)
            for each in lines.dropFirst(2) { #expect(try line.wholeMatch(in: each) != nil, "\(each)") }
            #expect(lines.count == Set(lines).count, "no node and no edge stands twice")
        }
    }

    @Test func anEdgesNameStaysItsLabel() throws {
        let files = try graph(Self.hostile).files
        #expect(files["graph.dot"]?.contains(#"-> "Lamp" [label="switches\"];evil->evil""#) == true)
        #expect(files["graph.mmd"]?.contains(##"|"switches#quot;];evil-#gt;evil"| Lamp"##) == true)
    }

    @Test func aNodesSurroundingsEndAtTheirDepth() throws {
        let pages = Command.root.appendingPathComponent("Tests/Golden/graph-pack/pages")
        func lines(_ options: String) throws -> [String] {
            let text = try #require(try graph(pages, options).files["graph.mmd"])
            return text.split(separator: "\n").dropFirst(2).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let user = #"User["User"]:::described"#
        #expect(try lines("{ around: User, depth: 0 }") == [user])
        let near = [user, #"User -->|"live_videos"| LiveVideo"#]
        #expect(try lines("{ around: LiveVideo }") == near, "edges into a node count as those out of it")
        #expect(try lines("{ around: live-video, depth: 9 }") == near, "what no edge joins stays out")
        #expect(
            try lines("{ around: Photo }")
                == [#"Album["Album"]:::described"#, #"Album -->|"photos"| Photo"#],
            "types that no page describes are places too")
        #expect(try lines("{}").contains(#"VideoPoll["VideoPoll"]:::described"#))
    }

    @Test func whatIsNoNodeOrNoNumberIsAnError() throws {
        let pages = Command.root.appendingPathComponent("Tests/Golden/graph-pack/pages")
        let unknown = try graph(pages, "{ around: Usr }")
        #expect(unknown.files.isEmpty)
        #expect(unknown.errors.contains("the option `around` names no node: `Usr`; did you mean `User`?"))
        let depth = try graph(pages, "{ around: User, depth: far }")
        #expect(depth.files.isEmpty)
        #expect(depth.errors.contains("the option `depth` is a number, such as 1, not `far`"))
    }

    @Test func aScopeNamesOptionsThatThePackHas() throws {
        try Command.withFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent("pack"), withIntermediateDirectories: true)
            let pack = """
                name: mine
                options: { around: "" }
                scope: { around: around, depth: deep }
                outputs: [{ template: a, for: api, path: a.txt }]
                """
            try Data(pack.utf8).write(to: folder.appendingPathComponent("pack/pack.yaml"))
            try Data().write(to: folder.appendingPathComponent("pack/a.mustache"))
            let configuration =
                "pages: \(Self.spec.path)\nversion: v1\noutputs: [{ pack: ./pack, folder: out }]\n"
            try Data(configuration.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            let run = try Command.run(["generate"], in: folder)
            #expect(run.status == 3)
            #expect(run.errors.contains("`scope.depth` names no option with a text: `deep`"))
        }
    }
}
