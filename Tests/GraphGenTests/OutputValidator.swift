import Foundation

/// Says whether files of a language are sound, by the language's own reader.
enum OutputValidator {
    /// Scripts of Python that read one file each, by the ending of what they read; what they need comes with Python.
    private static let scripts = [
        "py": "import ast, sys\nfor p in sys.argv[1:]: ast.parse(open(p, encoding='utf-8').read(), p)",
        "pyi": "import ast, sys\nfor p in sys.argv[1:]: ast.parse(open(p, encoding='utf-8').read(), p)",
        "json": """
        import json, sys
        def once(pairs):
            keys = [k for k, _ in pairs]
            assert len(keys) == len(set(keys)), 'a key is there twice: %s' % [k for k in keys if keys.count(k) > 1][:3]
            return dict(pairs)
        for p in sys.argv[1:]: json.load(open(p, encoding='utf-8'), object_pairs_hook=once)
        """,
        "xml": "import sys, xml.dom.minidom as d\nfor p in sys.argv[1:]: d.parse(p)",
        "svg": "import sys, xml.dom.minidom as d\nfor p in sys.argv[1:]: d.parse(p)",
        "toml": "import sys, tomllib\nfor p in sys.argv[1:]: tomllib.load(open(p, 'rb'))",
        "csv":
            "import csv, sys\nfor p in sys.argv[1:]: assert len({len(r) for r in csv.reader(open(p, encoding='utf-8'))}) < 2",
        "html": """
        import html.parser, sys
        class P(html.parser.HTMLParser):
            def handle_starttag(self, tag, attrs):
                assert not any(k.startswith('on') for k, _ in attrs), 'a handler in %s' % (attrs,)
                assert not any('evil' in (v or '') and k in ('src',) for k, v in attrs), attrs
                assert not any((v or '').strip().lower().startswith('javascript:') for k, v in attrs), attrs
                self.script = tag == 'script'
            def handle_endtag(self, tag): self.script = False
            def handle_data(self, data):
                assert not (getattr(self, 'script', False) and data.strip() == 'evil()'), 'a script of a page'
        for p in sys.argv[1:]: P().feed(open(p, encoding='utf-8').read())
        """,
    ]
    /// Programs that read files of a language, where they are on the machine.
    private static let programs: [String: [String]] = [
        "dot": ["dot", "-Tcanon", "-o", "/dev/null"], "gv": ["dot", "-Tcanon", "-o", "/dev/null"],
        "ts": ["tsc", "--noEmit", "--strict", "--target", "es2020", "--lib", "es2020,dom", "--skipLibCheck"],
        "yaml": [
            "python3", "-c",
            "import sys, yaml\nfor p in sys.argv[1:]: yaml.safe_load(open(p, encoding='utf-8'))",
        ],
        "yml": [
            "python3", "-c",
            "import sys, yaml\nfor p in sys.argv[1:]: yaml.safe_load(open(p, encoding='utf-8'))",
        ],
    ]
    /// What is only text.
    private static let texts: Set = ["", "md", "txt", "gitignore", "css", "mmd"]

    /// What is wrong with files of one ending; nil where nothing is.
    static func problem(_ kind: String, _ paths: [String], in out: URL, pack: String, _ folder: URL) throws
        -> String?
    {
        if kind == "swift" { return try swift(out, folder) }
        if texts.contains(kind) { return nil }
        if kind == "js" || kind == "mjs" {
            // It takes a file at a time.
            return try paths.lazy.compactMap { try run(["node", "--check", $0], folder) }.first
        }
        guard let command = scripts[kind].map({ ["python3", "-c", $0] }) ?? programs[kind] else {
            print("skipped: files .\(kind) of the pack \(pack) have no reader in OutputValidator")
            return nil
        }
        return try run(command + paths, folder)
    }

    /// Swift's sources of the client, without its tests, compiled as its users compile it.
    private static func swift(_ out: URL, _ folder: URL) throws -> String? {
        let sources = out.appendingPathComponent("Sources/GraphAPI")
        let files = try Command.files(in: sources).keys.filter { $0.hasSuffix(".swift") }.sorted()
        let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        return try run(
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name",
                "GraphAPI",
            ]
                + features.flatMap { ["-enable-upcoming-feature", $0] }
                + files.map { sources.appendingPathComponent($0).path }, folder)
    }

    /// What a program says where it ends with a failure; nil where it is content, or is not on the machine.
    private static func run(_ command: [String], _ folder: URL) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: log, encoding: .utf8)
        if process.terminationStatus == 127 || text.contains("ModuleNotFoundError") {
            print("skipped: \(command[0]) is not on this machine, or lacks a module")
            return nil
        }
        return process.terminationStatus == 0 ? nil : text.isEmpty ? "it failed without a word" : text
    }
}
