import APIModel

/// Whether the version of a model goes on to answer.
enum VersionExpiry {
    /// How many days before a version expires there is a warning.
    static let notice = 90

    /// What there is to say of a model's version on a day; nil where the pages name no day for it, or a later one.
    static func diagnostic(of api: API, on today: CalendarDay) -> Diagnostic? {
        guard
            let period = api.versions.first(where: {
                $0.product == VersionPeriod.graphAPI && $0.name == api.version
            }), let day = period.expires
        else { return nil }
        let left = day.daysSince1970 - today.daysSince1970
        guard left <= notice else { return nil }
        let days = abs(left) == 1 ? "1 day" : "\(abs(left)) days"
        let words =
            left > 0
            ? "expires on \(day), in \(days)" : left == 0 ? "expires today" : "expired on \(day), \(days) ago"
        return Diagnostic(
            VersionDiagnostic.expires,
            "\(api.version) \(words), as this row says; get the pages of a newer version and run `graphgen upgrade`",
            at: period.locations.first)
    }
}
