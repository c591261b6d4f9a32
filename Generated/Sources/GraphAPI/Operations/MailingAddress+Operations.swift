// Made from the reference pages of `mailing-address` and its edges by graphgen; edits to this file are lost.

extension MailingAddress {

    /// Object for a mailing address
    ///
    /// `GET /{mailing_address_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/mailing-address/)
    public static func read(
        _ mailingAddressID: Swift.String,
        @GraphSelectionBuilder<MailingAddress> fields: () -> GraphSelection<MailingAddress> = { GraphSelection() },
    ) -> GraphRequest<MailingAddress> {
        GraphRequest(.get, "/\(mailingAddressID)", fields: fields())
    }
}
