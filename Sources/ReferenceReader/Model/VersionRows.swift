import APIModel
import ReferenceVocabulary

/// Rows of tables of versions, with the days from which and until which each answers.
enum VersionRows {
    /// The version of a row such as `| v14.0 | May 25, 2022 | September 17, 2024 |`; nil for a row that names none.
    ///
    /// A day that cannot be read is left out, and said so.
    static func version(
        of placed: PageOutline.PlacedRow, pageTitle: String, _ location: SourceLocation,
        diagnostics: inout [Diagnostic]
    ) -> VersionPeriod? {
        guard let stated = placed.row.period, let name = APIVersion.name(in: placed.row.name) else {
            return nil
        }
        func day(_ text: String?, _ what: String) -> CalendarDay? {
            guard let text else { return nil }
            switch StatedDay(text) {
            case .day(let day): return day
            case .none: return nil
            case .unreadable:
                diagnostics.append(
                    Diagnostic(
                        ReadingDiagnostic.versionDayUnreadable,
                        "the day on which \(name) \(what) cannot be read from \"\(text.prefix(60))\";"
                            + " write it as `September 17, 2024`, or `TBD`",
                        at: location))
                return nil
            }
        }
        return VersionPeriod(
            product: product(of: placed, pageTitle), name: name,
            introduced: day(stated.introduced, "was released"), expires: day(stated.expires, "expires"),
            locations: [location])
    }

    /// The API that what stands above the table names, the nearest first.
    private static func product(of placed: PageOutline.PlacedRow, _ pageTitle: String) -> String {
        // A sentence may name any API; a few words are a heading that the page lost the mark of.
        let text = placed.context.last.map { $0.split(separator: " ").count <= 6 ? [$0] : [] } ?? []
        let titles = text + placed.context.dropLast().reversed() + [pageTitle]
        return titles.lazy.compactMap(ProductTitle.product).first ?? VersionPeriod.graphAPI
    }
}

extension PageModel {
    /// Takes a row of a table of versions; false for any other.
    mutating func takeVersion(_ placed: PageOutline.PlacedRow, _ location: SourceLocation) -> Bool {
        guard
            let version = VersionRows.version(
                of: placed, pageTitle: outline.identity.title, location, diagnostics: &diagnostics)
        else { return false }
        versions.append(version)
        return true
    }
}
