/// A part of the program that is given input without end.
protocol FuzzTarget: Sendable {
    /// What it is called on the command line.
    static var name: String { get }
    /// Seconds that one case may take.
    static var limit: Int { get }
    /// True where it runs only by its name.
    static var isNamedOnly: Bool { get }
    /// Runs one case.
    ///
    /// - Returns: what was found wrong; nil where all is well.
    mutating func run(_ random: inout Randomness) async throws -> String?
    /// How many bytes the last case had.
    var size: Int { get }
}

extension FuzzTarget {
    static var limit: Int { 5 }
    static var isNamedOnly: Bool { false }
}
