extension User.Fields {
    /// The photo albums this person has created.
    public var albums: GraphField<GraphConnection<Album>> { GraphField("albums") }
    /// Pages the User has a role on.
    public var accounts: GraphField<GraphConnection<Page>> { GraphField("accounts") }
    /// Businesses associated with the user.
    public var businesses: GraphField<GraphConnection<Business>> { GraphField("businesses") }
}

extension Business.Fields {
    /// Roles the user has on the business. Only through `user/businesses`.
    public var permittedRoles: GraphField<[Swift.String]> { GraphField("permitted_roles") }
}

extension Page.Fields {
    /// Albums of the Page.
    public var albums: GraphField<GraphConnection<Album>> { GraphField("albums") }
}

extension Album.Fields {
    /// Photos of the album.
    public var photos: GraphField<GraphConnection<Photo>> { GraphField("photos") }
}
