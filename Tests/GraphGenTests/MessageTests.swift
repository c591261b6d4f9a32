import Foundation
import Testing

/// What is said of bad input: in the form that was asked for, and of each thing what is the matter with it.
@Suite struct MessageTests {
    private func write(_ text: String, _ name: String, _ folder: URL) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private static let bad = ["absent.md", "empty.md", "--config=absent.yaml"]

    @Test(arguments: bad) func jsonStaysJSON(argument: String) throws {
        let outcome = try lint(argument, "json")
        let list = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(outcome.status == 3 && list.count == 1 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(list.first?["severity"] as? String == "error")
    }

    @Test(arguments: bad) func sarifStaysSARIF(argument: String) throws {
        let outcome = try lint(argument, "sarif")
        let log = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
        #expect(outcome.status == 3 && results?.count == 1 && outcome.errors.isEmpty)
    }

    @Test(arguments: bad) func gitHubsCommandsStayCommands(argument: String) throws {
        let outcome = try lint(argument, "github")
        #expect(outcome.status == 3 && outcome.errors.isEmpty)
        #expect(String(decoding: outcome.output, as: UTF8.self).hasPrefix("::error file="))
    }

    private func lint(_ argument: String, _ format: String) throws -> Command.Outcome {
        try Command.withFolder { folder in
            try write("", "empty.md", folder)
            return try Command.run(["lint", argument, "--format", format], in: folder)
        }
    }

    @Test func aSummaryIsNoPartOfJSON() throws {
        let outcome = try Command.withFolder { folder in
            try write(BadInputTests.sound, "lamp.md", folder)
            return try Command.run(["lint", "lamp.md", "--summary", "--format", "json"], in: folder)
        }
        let value = try JSONSerialization.jsonObject(with: outcome.output)
        #expect(value is [Any])
        #expect(outcome.errors.hasPrefix("pages: 1\n"))
    }

    @Test func pagesMayBeALinkToAFolder() throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "real/lamp.md", folder)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appendingPathComponent("pages").path, withDestinationPath: "real")
            for path in ["pages", "pages/"] {
                let outcome = try Command.run(["rows", path], in: folder)
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(
                    String(decoding: outcome.output, as: UTF8.self).contains("\"page\":\"lamp.md\""))
            }
        }
    }

    @Test func aFolderNamedAsAPageIsAFolder() throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "pages/x.md/lamp.md", folder)
            for path in ["pages", "pages/x.md"] {
                let outcome = try Command.run(["rows", path], in: folder)
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(String(decoding: outcome.output, as: UTF8.self).contains("\"page\":\"lamp.md\""))
            }
        }
    }

    @Test func aMissingFileALinkToNothingAndAnUnreadableOneAreToldApart() throws {
        try Command.withFolder { folder in
            let missing = try Command.run(["rows", "x.md"], in: folder)
            #expect(missing.errors.contains("[page-missing]"))
            try write(BadInputTests.sound, "pages/lamp.md", folder)
            let link = folder.appendingPathComponent("pages/link.md").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
            let outcome = try Command.run(["rows", "pages"], in: folder)
            #expect(
                outcome.errors.contains("pages/link.md:1:1: error: the file is gone, or a link leads nowhere")
            )
            // Reading this one fails for everybody.
            let unreadable = try Command.run(["rows", "/proc/self/mem"], in: folder)
            #expect(
                unreadable.errors.contains("[page-unreadable]")
                    || unreadable.errors.contains("[page-missing]"))
        }
    }

    @Test(arguments: [
        ("absent.yaml", "there is no such file"), ("folder", "this is a folder"), ("latin.yaml", "not UTF-8"),
    ])
    func correctionsThatCannotBeReadSayWhy(name: String, words: String) throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "folder/lamp.md", folder)
            try Data([0x61, 0xFF]).write(to: folder.appendingPathComponent("latin.yaml"))
            try write("pages: folder\ncorrections: \(name)\n", "graphgen.yaml", folder)
            let outcome = try Command.run(["lint"], in: folder)
            #expect(outcome.status == 3 && outcome.errors.contains(words), "\(outcome.errors)")
        }
    }

    @Test func aConfigurationThatIsAFolderSaysSo() throws {
        let outcome = try Command.withFolder { try Command.run(["lint", "--config", "."], in: $0) }
        #expect(outcome.status == 3 && outcome.errors.contains("this is a folder"), "\(outcome.errors)")
    }

    @Test func nothingInAFilesNameEndsALineOrSteersATerminal() throws {
        try Command.withFolder { folder in
            let name = "a\n::error file=x::y\u{1B}[31m,:%.md"
            try write("", name, folder)
            let text = try Command.run(["lint", name], in: folder).errors
            #expect(text.split(separator: "\n").count == 1 && !text.contains("\u{1B}"), "\(text)")
            let output = try Command.run(["lint", name, "--format", "github"], in: folder).output
            let commands = String(decoding: output, as: UTF8.self)
            #expect(commands.split(separator: "\n").count == 1, "\(commands)")
            #expect(commands.contains("file=a%0A%3A%3Aerror file=x%3A%3Ay\u{1B}[31m%2C%3A%25.md,line=1"))
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full here"))
    func aFullDiskSaysSo() throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "lamp.md", folder)
            let script = "\"$0\" rows lamp.md > /dev/full; echo $?"
            let outcome = try Command.shell(script, in: folder)
            #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
            #expect(String(decoding: outcome.output, as: UTF8.self) == "3\n")
        }
    }

    /// A disk of 64 kB in the memory, which only this process sees.
    @Test(arguments: ["new", "with a file"]) func aFullDiskTakesNothingHalf(state: String) throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "pages/lamp.md", folder)
            try write("pages: pages\noutputs: [{ pack: swift, folder: disk/out }]\n", "graphgen.yaml", folder)
            let before = state == "new" ? ":" : "mkdir disk/out; echo mine > disk/out/mine.txt"
            let script = """
                mkdir disk; unshare -rm sh -c 'mount -t tmpfs -o size=64k none disk || exit 77; \(before); \
                    "$0" generate; echo status $?; find disk -mindepth 1' "$0"
                """
            let outcome = try Command.shell(script, in: folder)
            let output = String(decoding: outcome.output, as: UTF8.self)
            guard output.contains("status") else {
                print("skipped: no disk can be made here: \(outcome.errors)")
                return
            }
            let left = state == "new" ? "" : "disk/out\ndisk/out/mine.txt\n"
            #expect(output == "status 3\n" + left, "\(output)")
            #expect(outcome.errors.contains("nothing was written: the disk is full"), "\(outcome.errors)")
        }
    }

    @Test func aRunThatCannotWriteAllLeavesNoFolders() throws {
        try Command.withFolder { folder in
            try write(BadInputTests.sound, "pages/lamp.md", folder)
            try write("pages: pages\noutputs: [{ pack: swift, folder: deep/out }]\n", "graphgen.yaml", folder)
            // No file may have more than 4 kB, as on a disk that is nearly full.
            let outcome = try Command.shell("trap '' XFSZ; ulimit -f 8; \"$0\" generate; echo $?", in: folder)
            #expect(String(decoding: outcome.output, as: UTF8.self) == "3\n")
            #expect(outcome.errors.contains("nothing was written: File too large"), "\(outcome.errors)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == ["graphgen.yaml", "pages"])
        }
    }
}
