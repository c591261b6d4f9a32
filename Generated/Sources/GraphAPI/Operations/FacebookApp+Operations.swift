// Made from the reference pages of `app` and its edges by graphgen; edits to this file are lost.

extension FacebookApp {

    /// `GET /{app_id}/picture`.
    ///
    /// - Permissions: No access token is required, since profile pictures on Facebook are always public.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/picture)
    public static func picture(
        _ appID: Swift.String,
        redirect: Swift.Bool? = nil,
        type: AppPictureType? = nil,
        height: JSONValue? = nil,
        width: JSONValue? = nil,
        @GraphSelectionBuilder<ProfilePictureSource> fields: () -> GraphSelection<ProfilePictureSource> = { GraphSelection() },
    ) -> GraphRequest<ProfilePictureSource> {
        var request = GraphRequest<ProfilePictureSource>(.get, "/\(appID)/picture", fields: fields())
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.set(GraphField<AppPictureType>("type"), type)
        request.set(GraphField<JSONValue>("height"), height)
        request.set(GraphField<JSONValue>("width"), width)
        return request
    }

    /// `GET /{app_id}/roles`.
    ///
    /// - Requirements: An access token of that app is required.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/roles)
    public static func roles(
        _ appID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(appID)/roles")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Deletes every score of your app. Single scores are deleted through the `/{user-id}/scores` edge.
    ///
    /// `DELETE /{app_id}/scores`
    ///
    /// - Permissions: An access token of that app is required.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/scores)
    public struct DeleteScores: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.delete, "/\(appID)/scores", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{app_id}/scores`.
    ///
    /// - Permissions: A user access token. It shows scores of that user and of friends, from the app that
    ///   issued the token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/scores)
    public static func scores(
        _ appID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(appID)/scores")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{app_id}/staticresources`.
    ///
    /// - Permissions: A user access token of one of the app's admins.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/staticresources)
    public static func staticresources(
        _ appID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(appID)/staticresources")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Adds a Webhooks subscription.
    ///
    /// `POST /{app_id}/subscriptions`
    ///
    /// - Permissions: New subscriptions of an app require an access token of that app.
    /// - Permissions: With the object type `user`, subscriptions hold only for users on whose account the app
    ///   is installed.
    /// - Permissions: With the object type `page`, subscriptions hold only for Pages on which the app is
    ///   installed. The /{page-id}/subscribed_apps edge installs it there.
    /// - Permissions: The subscribing app should be configured for Webhooks updates.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/subscriptions)
    public struct CreateSubscriptions: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(appID)/subscriptions", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Type of object that this subscription is for.
            @export(implementation) public var object: GraphField<AppSubscriptionsObject> { .init("object") }
            /// URL to which a `POST` request goes whenever an update occurs, and a `GET` request during this call.
            @export(implementation) public var callbackURL: GraphField<Swift.String> { .init("callback_url") }
            /// Valid fields of this `object` to subscribe to, at least one.
            @export(implementation) public var fieldsValue: GraphField<[Swift.String]> { .init("fields") }
            /// True puts the new values into change notifications.
            @export(implementation) public var includeValues: GraphField<Swift.Bool> { .init("include_values") }
            /// Any string by which your server can tell that the request is valid.
            @export(implementation) public var verifyToken: GraphField<Swift.String> { .init("verify_token") }
        }
    }

    /// Deletes all subscriptions, or those for one type of object.
    ///
    /// `DELETE /{app_id}/subscriptions`
    ///
    /// - Permissions: Subscriptions of an app require an access token of that app to be deleted.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/subscriptions)
    public struct DeleteSubscriptions: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(appID)/subscriptions", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Type of object whose subscriptions to remove. Optional: when left out, the app loses all its
            /// subscriptions.
            @export(implementation) public var object: GraphField<AppSubscriptionsObject> { .init("object") }
            /// Valid fields of this `object` to subscribe to, at least one.
            @export(implementation) public var fieldsValue: GraphField<[Swift.String]> { .init("fields") }
        }
    }

    /// `GET /{app_id}/subscriptions`.
    ///
    /// - Permissions: Subscriptions of an app require an access token of that app to be returned.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/subscriptions)
    public static func subscriptions(
        _ appID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(appID)/subscriptions")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Adds strings of your app for translation.
    ///
    /// `POST /{app_id}/translations`
    ///
    /// - Permissions: New translation strings of an app require an access token of that app.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/translations)
    public struct CreateTranslations: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(appID)/translations", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Deletes strings from translation.
    ///
    /// `DELETE /{app_id}/translations`
    ///
    /// - Permissions: Translation strings of an app require an access token of that app to be deleted.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/translations)
    public struct DeleteTranslations: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(appID)/translations", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Hashes that identify the strings, one for each. The FQL table `translation` tells them.
            @export(implementation) public var nativeHashes: GraphField<[Swift.String]> { .init("native_hashes") }
        }
    }

    /// `GET /{app_id}/translations`.
    ///
    /// - Permissions: Translations of an app require an access token of that app to be returned.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/translations)
    public static func translations(
        _ appID: Swift.String,
        locale: AppTranslationsLocale? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(appID)/translations")
        request.set(GraphField<AppTranslationsLocale>("locale"), locale)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Starts an upload session: a `POST` to the Application Uploads endpoint (`{app-id}/uploads`) that
    /// describes the file. The answer is the session ID for the next step.
    ///
    /// `POST /{app_id}/uploads`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/guides/upload)
    public struct CreateUploads: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<FacebookApp.CreateUploads.Response> {
            GraphRequest(.post, "/\(appID)/uploads", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Size of the file, in bytes.
            @export(implementation) public var fileLength: GraphField<JSONValue> { .init("file_length") }
            /// MIME type of the file: `application/pdf`, `image/png`, `image/jpeg`, `image/jpg` or else `video/mp4`
            @export(implementation) public var fileType: GraphField<JSONValue> { .init("file_type") }
        }

        /// What `guides/upload.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the upload session.
                @export(implementation) public var id: GraphField<JSONValue> { .init("{id}") }
            }
        }
    }
}
