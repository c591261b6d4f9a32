// Made from the reference pages of `lighthouse_archive` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension LighthouseArchive {

    /// `GET /lighthouse_archive`.
    ///
    /// - Requirements: Any app access token.
    ///
    /// Errors: ``GraphErrorCode/code17`` (17), ``GraphErrorCode/code80100`` (80100), ``GraphErrorCode/code1`` (1).
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse_archive/)
    public static func read(
        searchTerms: Swift.String,
        coasts: [Swift.String]? = nil,
        darkSinceMin: Foundation.Date? = nil,
        darkSinceMax: Foundation.Date? = nil,
        @GraphSelectionBuilder<LighthouseArchive> fields: () -> GraphSelection<LighthouseArchive> = { GraphSelection() },
    ) -> GraphRequest<LighthouseArchive> {
        var request = GraphRequest<LighthouseArchive>(.get, "/lighthouse_archive", fields: fields())
        request.set(GraphField<Swift.String>("search_terms"), searchTerms)
        request.set(GraphField<[Swift.String]>("coasts"), coasts)
        request.set(GraphField<Foundation.Date>("dark_since_min", .unixTime), darkSinceMin)
        request.set(GraphField<Foundation.Date>("dark_since_max", .unixTime), darkSinceMax)
        return request
    }
}
