import APIModel
import StrictYAML

/// What is wrong with entries whatever the pages say.
extension Corrections {
    /// Throws where an entry gives a type that the grammar does not know.
    static func checkType(_ type: TypeExpression?, _ key: String, in mapping: StrictMapping) throws {
        guard let type, type.isUnreadable else { return }
        throw mapping.failure(
            "`\(try mapping.string(key) ?? "")` is no type; write it as pages do, such as `list<string>`",
            at: mapping.value(key), CorrectionDiagnostic.type)
    }

    /// An error for each entry about what another one is about already.
    static func repeated(_ entries: [Correction]) -> [Diagnostic] {
        var known: [Correction] = []
        return entries.compactMap { entry in
            guard let first = known.first(where: { $0.subject == entry.subject && $0.page == entry.page })
            else {
                known.append(entry)
                return nil
            }
            return Diagnostic(
                CorrectionDiagnostic.repeated,
                "the entry in line \(first.location.line) is about the same; put both into one",
                at: entry.location)
        }
    }
}

extension TypeExpression {
    /// True where a part of the type is in words that the grammar does not know, or a name of nothing.
    fileprivate var isUnreadable: Bool {
        hasProse
            || containsLeaf {
                if case .named(let name) = $0 { name.allSatisfy(\.isWhitespace) } else { false }
            }
    }
}
