// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {

    /// `GET /{lamp_id}`.
    ///
    /// Errors: ``GraphErrorCode/apiTooManyCalls`` (4), ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public static func read(
        _ lampID: Swift.String,
        @GraphSelectionBuilder<Lamp> fields: () -> GraphSelection<Lamp> = { GraphSelection() },
    ) -> GraphRequest<Lamp> {
        GraphRequest(.get, "/\(lampID)", fields: fields())
    }
}
