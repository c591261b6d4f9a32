/// A part of the program that is given input without end.
///
/// An input is made of random numbers and looked at by itself, so that it can be kept in a file, and so that libFuzzer can
/// make it as well.
protocol FuzzTarget: Sendable {
    /// What it is called on the command line.
    static var name: String { get }
    /// Seconds that one case may take.
    static var limit: Int { get }
    /// True where it runs only by its name.
    static var isNamedOnly: Bool { get }
    /// The input of a case.
    func input(_ random: inout Randomness) -> [UInt8]
    /// Gives an input to the program.
    ///
    /// - Returns: what was found wrong; nil where all is well.
    func check(_ input: [UInt8]) async throws -> String?
}

extension FuzzTarget {
    static var limit: Int { 5 }
    static var isNamedOnly: Bool { false }
}
