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
            process.arguments = [
                "swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path, file.path,
            ]
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return process.terminationStatus == 127 ? nil : text
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
