import APIModel

extension Passes {
    /// Puts together what rows say of one version of a product. Of different days the later one counts: days are put off,
    /// and a page that was got earlier still has the old one.
    static let mergeVersions: Pass = { api, diagnostics in
        struct Key: Hashable {
            var product: String
            var name: String
        }
        var rows: [Key: [VersionPeriod]] = [:]
        for version in api.versions.sorted(by: { $0.locations.lexicographicallyPrecedes($1.locations) }) {
            rows[Key(product: version.product, name: version.name), default: []].append(version)
        }
        var result = api
        result.versions = rows.values.sorted { $0[0] < $1[0] }.map { merged($0, &diagnostics) }
        return result
    }

    /// What rows of one version say, of which there is at least one, in the order of places.
    private static func merged(_ rows: [VersionPeriod], _ diagnostics: inout [Diagnostic]) -> VersionPeriod {
        var result = rows[0]
        result.introduced = latest(\.introduced, of: rows, "was released", &diagnostics)
        result.expires = latest(\.expires, of: rows, "expires", &diagnostics)
        let saying = rows.filter { $0.expires == result.expires }.flatMap(\.locations)
        let others = rows.filter { $0.expires != result.expires }.flatMap(\.locations)
        result.locations = saying + others
        return result
    }

    /// The latest day of rows, and a diagnostic of each that has another.
    private static func latest(
        _ day: KeyPath<VersionPeriod, CalendarDay?>, of rows: [VersionPeriod], _ what: String,
        _ diagnostics: inout [Diagnostic]
    ) -> CalendarDay? {
        let latest = rows.compactMap { $0[keyPath: day] }.max()
        guard let latest, let chosen = rows.first(where: { $0[keyPath: day] == latest }) else { return nil }
        for row in rows {
            guard let other = row[keyPath: day], other != latest else { continue }
            let place = chosen.locations.first.map { " at \($0.file):\($0.line)" } ?? ""
            diagnostics.append(
                Diagnostic(
                    PassDiagnostic.versionDaysDiffer,
                    "\(row.name) of the \(row.product) \(what) on \(other) here and on \(latest)\(place); the later day"
                        + " counts: correct the row that is out of date",
                    at: row.locations.first))
        }
        return latest
    }
}
