#if os(Linux)
    import Foundation
    import Testing

    @Suite(.timeLimit(.minutes(5)))
    struct CompilerMessageTests {
        /// What the compiler says of a program that uses the client; nil where the module or the compiler is not here.
        func errors(_ program: String) throws -> String? {
            let modules = Foundation.URL(fileURLWithPath: CommandLine.arguments[0])
                .deletingLastPathComponent()
                .appendingPathComponent("Modules")
            guard
                FileManager.default.fileExists(
                    atPath: modules.appendingPathComponent("GraphAPI.swiftmodule").path)
            else { return nil }
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("m-\(UUID()).swift")
            try Foundation.Data(program.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let process = Process()
            process.executableURL = Foundation.URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path]
                + moduleMaps(modules.deletingLastPathComponent()).flatMap {
                    ["-Xcc", "-fmodule-map-file=\($0)"]
                } + [file.path]
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return process.terminationStatus == 127 ? nil : text
        }

        /// The maps of C modules that what the package's traits bring needs, to be read with it.
        private func moduleMaps(_ build: Foundation.URL) -> [String] {
            let checkouts = build.deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("checkouts")
            let sources = FileManager.default.enumerator(atPath: checkouts.path)?
                .compactMap { $0 as? Swift.String }
                .filter {
                    $0.hasSuffix("/include/module.modulemap") && $0.contains("/Sources/")
                        && !$0.contains("/Benchmarks/")
                }
                .map { checkouts.appendingPathComponent($0).path }
            let built = (try? FileManager.default.contentsOfDirectory(atPath: build.path))?
                .map { build.appendingPathComponent($0).appendingPathComponent("module.modulemap").path }
                .filter { FileManager.default.fileExists(atPath: $0) }
            return (sources ?? []) + (built ?? [])
        }

        @Test func misspelledFieldIsNamed() throws {
            let program = """
                import GraphAPI
                func read(@GraphSelectionBuilder<GraphSuccess> _ fields: () -> GraphSelection<GraphSuccess>) {}
                read { \\.success }
                read { \\.sucess }
                read {
                    \\.success
                    field(named: "other")
                    \\.sucess
                }
                """
            guard let text = try errors(program) else {
                print("skipped: the compiler or the module is not here")
                return
            }
            let messages = text.split(separator: "\n").filter { $0.contains(": error: ") }
            #expect(messages.count == 2, "\(text)")
            for message in messages { #expect(message.contains("has no member 'sucess'"), "\(message)") }
        }
    }
#endif
