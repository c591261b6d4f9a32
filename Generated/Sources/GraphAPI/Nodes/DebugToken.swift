// Made from what the reference says of `debug_token` by graphgen; edits to this file are lost.

public import Foundation

/// Details of an access token: among others, the user it was issued for, whether it is valid, when it
/// expires, and which permissions that user has given the app.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/debug_token)
public struct DebugToken: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `DebugToken`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Wraps the result.
        @export(implementation) public var data: GraphField<GraphRecord> { .init("data") }
        /// ID of the application that the token is for.
        @export(implementation) public var appID: GraphField<Swift.String> { .init("app_id") }
        /// Name of the application that the token is for.
        @export(implementation) public var application: GraphField<Swift.String> { .init("application") }
        /// Error that the graph api would give for requests with this token.
        @export(implementation) public var error: GraphField<GraphRecord> { .init("error") }
        /// Code of the error.
        @export(implementation) public var code: GraphField<Swift.Int> { .init("code") }
        /// Message of the error.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Subcode of the error.
        @export(implementation) public var subcode: GraphField<Swift.Int> { .init("subcode") }
        /// When the token expires.
        @export(implementation) public var expiresAt: GraphField<Foundation.Date> { .init("expires_at", .unixTime) }
        /// When the app loses access to the user's data.
        @export(implementation) public var dataAccessExpiresAt: GraphField<Foundation.Date> { .init("data_access_expires_at", .unixTime) }
        /// Whether the token is still valid.
        @export(implementation) public var isValid: GraphField<Swift.Bool> { .init("is_valid") }
        /// When the token was issued.
        @export(implementation) public var issuedAt: GraphField<Foundation.Date> { .init("issued_at", .unixTime) }
        /// General metadata of the token, such as 'sso', 'auth_type' or 'auth_nonce'
        @export(implementation) public var metadata: GraphField<GraphRecord> { .init("metadata") }
        /// ID of the page inside an impersonated access token.
        @export(implementation) public var profileID: GraphField<Swift.String> { .init("profile_id") }
        /// Permissions that the user gave the app in this token.
        @export(implementation) public var scopes: GraphField<[Swift.String]> { .init("scopes") }
        /// Granular permissions that the user gave the app in this token. One that applies to everything lists
        /// no targets.
        @export(implementation) public var granularScopes: GraphField<[DebugToken.GranularScopes]> { .init("granular_scopes") }
        /// ID of the user that the token is for.
        @export(implementation) public var userID: GraphField<Swift.String> { .init("user_id") }
    }

    /// What `granular_scopes` holds.
    public struct GranularScopes: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `GranularScopes`.
        public struct Fields: GraphFields {
            public init() {}
            /// `scope`.
            @export(implementation) public var scope: GraphField<Swift.String> { .init("scope") }
            /// `target_ids`.
            @export(implementation) public var targetIDs: GraphField<[Swift.Int]> { .init("target_ids") }
        }
    }
}
