import APIModel
internal import Foundation

/// How far a template may go, so that no pack runs for ever or fills memory and disk. Each is far above what a file that
/// somebody reads can need.
struct TemplateLimits: Sendable {
    /// Sections and partials in each other.
    var depth = 200
    /// Tags and elements of lists, which stand for time: the same on every machine.
    var steps = 50_000_000
    /// Bytes of one file.
    var size = 100_000_000
}

/// Why a template was stopped.
struct TemplateStop: Error {
    var kind: TemplateDiagnostic
    var message: String
    /// The tag at which it was.
    var tag: SourceLocation?
}

extension TemplateStop {
    /// An error for each kind and tag, however many files were stopped there.
    static func diagnostics(_ stops: [TemplateStop]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return stops.map { Diagnostic($0.kind, $0.message, at: $0.tag) }.filter { seen.insert($0).inserted }
            .sorted()
    }
}

/// What all files of a pack may have together.
final class RenderBudget: Sendable {
    /// Bytes.
    static let limit = 1_000_000_000

    private let lock = NSLock()
    nonisolated(unsafe) private var left = limit

    /// Takes bytes; false where there are none left.
    func take(_ count: Int) -> Bool {
        lock.withLock {
            left -= count
            return left >= 0
        }
    }
}
