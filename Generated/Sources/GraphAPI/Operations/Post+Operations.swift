// Made from the reference pages of `post` and its edges by graphgen; edits to this file are lost.

extension Post {

    /// A story in the Facebook Feed
    ///
    /// `GET /{post_id}`
    ///
    /// - Page Public Content Access: Reading may require this feature permission.
    /// - Permissions: With a page access token, every post that the Page made or that others made on it can
    ///   be read.
    /// - Permissions: Public posts of a Page require the `pages_manage_posts` permission in a page access
    ///   token and the Page Public Content Access Feature. The access token must have been requested by an
    ///   admin of the Page.
    /// - Permissions: With a user access token, any post that your application made for that user can be
    ///   read.
    /// - Permissions: Posts of a user can be read if their owner granted the `user_posts` permission.
    /// - Permissions: With a user access token, a post in which that user is tagged can be read if the user
    ///   gave the `user_posts` permission. The privacy settings of its owner may still keep it from your
    ///   application.
    ///
    /// Permissions: ``GraphPermission/pagesManagePosts``, ``GraphPermission/userPosts``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code2500`` (2500), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code459`` (459).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/post/)
    public static func read(
        _ postID: Swift.String,
        @GraphSelectionBuilder<Post> fields: () -> GraphSelection<Post> = { GraphSelection() },
    ) -> GraphRequest<Post> {
        GraphRequest(.get, "/\(postID)", fields: fields(), permissions: ["pages_manage_posts", "user_posts"])
    }
}
