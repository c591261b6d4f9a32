// Made from the reference pages of `branded_content_search` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension BrandedContentSearch {

    /// Branded content that matches a search. By default, what is on Facebook or Instagram now and was
    /// created on August 17, 2023, or later.
    ///
    /// `GET /branded_content_search`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/branded_content_search/)
    public static func read(
        creationDateMax: Swift.String,
        creationDateMin: Swift.String,
        igUsername: Swift.String? = nil,
        pageURL: Foundation.URL? = nil,
        @GraphSelectionBuilder<BrandedContentSearch> fields: () -> GraphSelection<BrandedContentSearch> = { GraphSelection() },
    ) -> GraphRequest<BrandedContentSearch> {
        var request = GraphRequest<BrandedContentSearch>(.get, "/branded_content_search", fields: fields())
        request.set(GraphField<Swift.String>("creation_date_max"), creationDateMax)
        request.set(GraphField<Swift.String>("creation_date_min"), creationDateMin)
        request.set(GraphField<Swift.String>("ig_username"), igUsername)
        request.set(GraphField<Foundation.URL>("page_url"), pageURL)
        return request
    }
}
