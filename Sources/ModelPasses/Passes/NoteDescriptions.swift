import APIModel

extension Passes {
    /// Says of each node how much of it no page describes, as a figure.
    static let noteDescriptions: Pass = { api, diagnostics in
        for part in DescriptionCoverage(api).parts where !part.isComplete {
            let figures = DescriptionCoverage.Kind.allCases.compactMap { kind -> String? in
                guard let count = part.counts[kind], !count.without.isEmpty else { return nil }
                return "\(count.without.count) of \(count.all) \(kind.rawValue)"
            }
            diagnostics.append(
                Diagnostic(
                    PassDiagnostic.descriptionMissing,
                    "\(part.slug.isEmpty ? "the root" : "`\(part.slug)`") has no description for \(figures.joined(separator: ", "))",
                    at: part.location))
        }
        return api
    }
}
