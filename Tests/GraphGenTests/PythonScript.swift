import Foundation

/// Python, for what shares nothing with the program.
enum PythonScript {
    /// True where there is a Python.
    static let isThere = (try? Command.shell("python3 --version", in: Command.root).status) == 0

    /// Runs a script by its path below Tests/.
    static func run(_ script: String, _ arguments: [String]) throws -> Command.Outcome {
        try python(["Tests/" + script] + arguments)
    }

    /// Runs a text.
    static func evaluate(_ code: String, _ arguments: [String] = []) throws -> Command.Outcome {
        try python(["-c", code] + arguments)
    }

    private static func python(_ words: [String]) throws -> Command.Outcome {
        let quoted = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        return try Command.shell("python3 " + quoted.joined(separator: " "), in: Command.root)
    }
}
