#if os(macOS) || os(Linux)
    import Foundation
    import GraphAPI
    import GraphAPITesting
    import Testing

    /// The same calls against the package's mock and against a server in Python that shares nothing with it.
    @Suite(.timeLimit(.minutes(5)))
    struct PythonMockTests {
        @Test(arguments: TestTransport.allCases)
        func callsPassAgainstThePackagesMock(transport: TestTransport) async throws {
            try await GraphMockServer.run(CallSuiteMock.make()) { hosts in
                try await CallSuite(hosts, transport).run()
            }
        }

        @Test(arguments: TestTransport.allCases)
        func callsPassAgainstAServerInPython(transport: TestTransport) async throws {
            let script = Foundation.URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../Mock/graph_mock.py").standardized
            guard FileManager.default.fileExists(atPath: script.path) else {
                print("skipped: the sources are not here")
                return
            }
            let process = Process()
            process.executableURL = Foundation.URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", "-B", script.path]
            let (input, output) = (Pipe(), Pipe())
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            defer {
                try? input.fileHandleForWriting.close()
                process.waitUntilExit()
            }
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                print("skipped: there is no python3")
                return
            }
            try await CallSuite(GraphHosts(graph: "http://127.0.0.1:\(port)"), transport).run()
        }
    }
#endif
