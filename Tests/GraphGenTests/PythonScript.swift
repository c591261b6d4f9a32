import Foundation

/// A script of Tests/, which shares nothing with the program.
enum PythonScript {
    /// True where there is a Python to run it.
    static let isThere = (try? Command.shell("python3 --version", in: Command.root).status) == 0

    /// Runs a script by its path below Tests/.
    static func run(_ script: String, _ arguments: [String]) throws -> Command.Outcome {
        let words = ["Tests/" + script] + arguments
        let quoted = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        return try Command.shell("python3 " + quoted.joined(separator: " "), in: Command.root)
    }
}
